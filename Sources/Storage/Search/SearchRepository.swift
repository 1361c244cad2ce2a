import Domain
import SQLite

/// Search over all types of records.
struct SearchRepository {
    let connection: Connection

    func search(_ query: SearchQuery) throws(SQLiteError) -> SearchResult {
        var counts: [(type: RecordType, records: Int)] = []
        var matches: [(type: RecordType, expression: MatchExpression)] = []
        var total = 0
        for type in RecordType.allCases {
            let expression = try MatchExpression(query.text, in: type.rawValue, on: connection)
            let records = try expression.total(on: connection)
            counts.append((type, records))
            guard records > 0, query.types.isEmpty || query.types.contains(type) else { continue }
            matches.append((type, expression))
            total += records
        }
        let ranking = try SearchRanking(matches, on: connection)
        return SearchResult(page: try page(query, ranking, total), counts: counts)
    }

    private func page(
        _ query: SearchQuery, _ ranking: SearchRanking, _ total: Int
    ) throws(SQLiteError) -> Page<SearchHit> {
        let limit = min(max(query.window.limit, 1), 500)
        let cursor = query.window.cursor
        let isBackward = cursor?.isBackward ?? false
        let start = try cursor.flatMap { cursor throws(SQLiteError) in try place(cursor, in: ranking) }
        var places =
            isBackward
            ? try ranking.places(before: start, limit: limit + 1) : try ranking.places(after: start, limit: limit + 1)
        let hasMore = places.count > limit
        if hasMore { places.removeLast() }
        if isBackward { places.reverse() }
        guard let first = places.first, let last = places.last else {
            var page = Page<SearchHit>(items: [], total: total, next: nil, previous: nil)
            // The cursor led past an end; the one without an id begins at that end.
            if cursor != nil, total > 0 {
                let end = Cursor(key: "", id: "", isBackward: !isBackward)
                if isBackward { page.next = end } else { page.previous = end }
            }
            return page
        }
        let hasPrevious = isBackward ? hasMore : first != ranking.first
        let hasNext = isBackward ? try !ranking.places(after: last, limit: 1).isEmpty : hasMore
        var items: [SearchHit] = []
        for place in places { if let hit = try hit(at: place, query.text) { items.append(hit) } }
        return Page(
            items: items, total: total, next: hasNext ? Self.cursor(last, items.last, isBackward: false) : nil,
            previous: hasPrevious ? Self.cursor(first, items.first, isBackward: true) : nil)
    }

    // MARK: Cursors

    private static func cursor(_ place: SearchRanking.Place, _ hit: SearchHit?, isBackward: Bool) -> Cursor {
        var key = "\(place.type.rawValue) \(place.position)"
        if case .ranked(let score, _, _) = place { key += " \(score)" }
        // The number of a paragraph is unique in its document only.
        let id = hit.map { $0.type == .paragraph ? "\($0.document?.rawValue ?? "") \($0.id)" : $0.id } ?? ""
        return Cursor(key: key, id: id, isBackward: isBackward)
    }

    /// Where the cursor's record stands now; where it is gone, the place where it stood. Nil: at the end that the cursor
    /// begins from.
    private func place(_ cursor: Cursor, in ranking: SearchRanking) throws(SQLiteError) -> SearchRanking.Place? {
        let parts = cursor.key.split(separator: " ").map(String.init)
        guard parts.count > 1, let type = RecordType(rawValue: parts[0]), let position = Int(parts[1]) else {
            return nil
        }
        if let now = try self.position(type, cursor.id), let place = ranking.place(type, at: now) { return place }
        guard parts.count > 2, let score = Int(parts[2]) else { return .rest(type: type, position: position) }
        return .ranked(score: score, type: type, position: position)
    }

    private func position(_ type: RecordType, _ id: String) throws(SQLiteError) -> Int? {
        if type == .paragraph {
            let parts = id.split(separator: " ", maxSplits: 1).map { Value.text(String($0)) }
            guard parts.count == 2 else { return nil }
            return try connection.first(
                "SELECT position FROM paragraph WHERE document = ? AND number = ?", parts, as: Self.integer)
        }
        return try connection.first(
            "SELECT position FROM \(type.rawValue) WHERE id = ?", [.text(id)], as: Self.integer)
    }

    private static func integer(_ row: borrowing Row) throws(SQLiteError) -> Int { try row.integer(0) }

    // MARK: Hits

    private func hit(at place: SearchRanking.Place, _ text: TextQuery) throws(SQLiteError) -> SearchHit? {
        switch place.type {
        case .activity:
            guard let record = try ActivityRepository(connection: connection).activity(at: place.position) else {
                return nil
            }
            return hit(place, record.id.rawValue, record.source.document, record.title, record.text, text)
        case .commitment:
            guard let record = try CommitmentRepository(connection: connection).commitment(at: place.position) else {
                return nil
            }
            return hit(place, record.id.rawValue, record.source.document, record.area, record.text, text)
        case .decision:
            guard let record = try DecisionRepository(connection: connection).decision(at: place.position) else {
                return nil
            }
            let whole = ([record.text] + record.items.map(\.text)).joined(separator: " ")
            return hit(place, record.id.rawValue, record.source.document, record.topic, whole, text)
        case .organisation:
            guard let record = try OrganisationRepository(connection: connection).organisation(at: place.position)
            else {
                return nil
            }
            let organisation = record.organisation
            let names = organisation.searchableNames.compactMap { $0 } + organisation.aliases
            return hit(
                place, organisation.id.rawValue, nil, organisation.nameFr, names.joined(separator: " · "), text)
        case .document:
            guard let record = try DocumentRepository(connection: connection).document(at: place.position) else {
                return nil
            }
            let document = record.document
            let names = ([document.title] + document.symbols).joined(separator: " · ")
            return hit(place, document.id.rawValue, document.id, document.title, names, text)
        case .paragraph:
            guard let record = try ParagraphRepository(connection: connection).paragraph(at: place.position) else {
                return nil
            }
            let paragraph = record.paragraph
            return hit(place, paragraph.number, paragraph.document, paragraph.section.last, paragraph.text, text)
        }
    }

    private func hit(
        _ place: SearchRanking.Place, _ id: String, _ document: DocumentID?, _ title: String?, _ text: String,
        _ query: TextQuery
    ) -> SearchHit {
        SearchHit(
            type: place.type, id: id, document: document, title: title, snippet: Snippet(of: text, for: query))
    }
}
