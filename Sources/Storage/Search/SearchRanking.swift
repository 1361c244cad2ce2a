import Domain
import SQLite

/// All that a search finds, in order: the best of those that are ranked first, and then the rest in document order.
///
/// Of each type only the first `most` records, in document order, are ranked. A word may stand in nearly every record,
/// and to rank them all would take longer than anybody waits for the first page.
struct SearchRanking {
    /// Where a record stands in the order.
    enum Place: Hashable {
        case ranked(score: Int, type: RecordType, position: Int)
        case rest(type: RecordType, position: Int)

        var type: RecordType {
            switch self {
            case .ranked(_, let type, _), .rest(let type, _): type
            }
        }

        var position: Int {
            switch self {
            case .ranked(_, _, let position), .rest(_, let position): position
            }
        }
    }

    /// Records of one type that are ranked.
    static let most = 500

    let connection: Connection
    /// What is looked for, by type.
    private let expressions: [RecordType: String]
    /// In the order in which equals are sorted.
    private let types: [RecordType]
    private let ranked: [Place]
    /// The last record that is ranked, of types that have more.
    private let ends: [RecordType: Int]

    /// `matches`: what is looked for in the types that have something of it, in order.
    init(_ matches: [(type: RecordType, expression: MatchExpression)], on connection: Connection) throws(SQLiteError) {
        self.connection = connection
        types = matches.map(\.type)
        expressions = Dictionary(matches.map { ($0.type, $0.expression.text) }) { first, _ in first }
        var ranked: [Place] = []
        var ends: [RecordType: Int] = [:]
        for (type, expression) in matches {
            let frequencies = try expression.frequencies(on: connection)
            let sql = Self.rankingSQL(type, terms: frequencies.count - 1)
            let values: [Value] = frequencies.map { .integer($0) } + [.text(expression.text), .integer(Self.most)]
            let found = try connection.rows(sql, values) { row throws(SQLiteError) in
                Place.ranked(score: try row.integer(1), type: type, position: try row.integer(0))
            }
            ranked += found
            if found.count == Self.most { ends[type] = found.last?.position }
        }
        self.ranked = ranked.sorted(by: Self.precedes)
        self.ends = ends
    }

    /// An occurrence in a title counts as much as four in the text, one in a name as much as three, and one in the name
    /// of an organisation, when that is looked for itself, so much that it comes before those who only mention it.
    /// `exact` holds the words of all columns, for phrases and prefixes; tags do not count.
    private static func weights(_ type: RecordType) -> String {
        type == .organisation ? "20, 5, 1, 1, 0" : "4, 3, 1, 1, 0"
    }

    static func rankingSQL(_ type: RecordType, terms: Int) -> String {
        let table = SearchIndex.table(type)
        return """
            SELECT rowid, relevance(\(table), \(weights(type)), ?\(String(repeating: ", ?", count: terms)))
            FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid LIMIT ?
            """
    }

    static func walkSQL(_ type: RecordType, descending: Bool) -> String {
        let table = SearchIndex.table(type)
        return """
            SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND rowid > ? AND rowid < ?
            ORDER BY rowid\(descending ? " DESC" : "") LIMIT ?
            """
    }

    private static func precedes(_ a: Place, _ b: Place) -> Bool {
        switch (a, b) {
        case (.ranked(let first, _, _), .ranked(let second, _, _)) where first != second: first > second
        case (.ranked, .rest): true
        case (.rest, .ranked): false
        default: (order(a.type), a.position) < (order(b.type), b.position)
        }
    }

    private static func order(_ type: RecordType) -> Int { RecordType.allCases.firstIndex(of: type) ?? 0 }

    /// The best of all; nil where nothing is found.
    var first: Place? { ranked.first }

    /// The place of the record at `position` now; nil where it is not found.
    func place(_ type: RecordType, at position: Int) -> Place? {
        if let place = ranked.first(where: { $0.type == type && $0.position == position }) { return place }
        guard let end = ends[type], position > end else { return nil }
        return .rest(type: type, position: position)
    }

    /// At most `limit` places behind `place`, in order; nil begins.
    func places(after place: Place?, limit: Int) throws(SQLiteError) -> [Place] {
        var places: [Place] = []
        if case .rest = place {
        } else {
            let start = place.map { place in ranked.firstIndex { Self.precedes(place, $0) } ?? ranked.count } ?? 0
            places = Array(ranked[start...].prefix(limit))
        }
        for type in types where places.count < limit {
            guard var lower = ends[type] else { continue }
            if case .rest(let last, let position) = place {
                if Self.order(type) < Self.order(last) { continue }
                if type == last { lower = max(lower, position) }
            }
            places += try rest(type, (lower, Int.max), limit - places.count, descending: false)
        }
        return places
    }

    /// At most `limit` places before `place`, the nearest first; nil begins at the end.
    func places(before place: Place?, limit: Int) throws(SQLiteError) -> [Place] {
        var places: [Place] = []
        if case .ranked = place {
        } else {
            for type in types.reversed() where places.count < limit {
                guard let lower = ends[type] else { continue }
                var upper = Int.max
                if case .rest(let first, let position) = place {
                    if Self.order(type) > Self.order(first) { continue }
                    if type == first { upper = position }
                }
                places += try rest(type, (lower, upper), limit - places.count, descending: true)
            }
        }
        guard places.count < limit else { return places }
        let end = place.map { place in ranked.firstIndex { !Self.precedes($0, place) } ?? ranked.count } ?? ranked.count
        return places + ranked[..<end].reversed().prefix(limit - places.count)
    }

    private func rest(
        _ type: RecordType, _ bounds: (lower: Int, upper: Int), _ limit: Int, descending: Bool
    ) throws(SQLiteError) -> [Place] {
        try connection.rows(
            Self.walkSQL(type, descending: descending),
            [Value(expressions[type]), .integer(bounds.lower), .integer(bounds.upper), .integer(limit)]
        ) { row throws(SQLiteError) in .rest(type: type, position: try row.integer(0)) }
    }
}
