import Domain
import SQLite

/// One replacement of the data, inside a transaction.
struct Replacement {
    let connection: Connection
    /// Nil: records are written without a rendering.
    let renderer: (any RecordRenderer)?

    /// The tables whose rows stand at positions in a document.
    private static let positioned = ["paragraph", "activity", "commitment", "decision"]

    func apply(
        _ readings: [Reading], keeping: Set<DocumentID>, order: [DocumentID], _ readerVersion: (DocumentID) -> String
    ) throws(SQLiteError) {
        // Rows that name each other come in any order; all must be there at the end.
        try connection.execute("PRAGMA defer_foreign_keys = ON")
        let held = try heldPositions()
        let new = Set(readings.map(\.document.id))
        let kept = Set(held.keys).intersection(keeping).subtracting(new)
        let positions = Self.positions(of: kept.union(new), order: order)
        let moved = kept.filter { held[$0] != positions[$0] }
        if readings.isEmpty, moved.isEmpty, kept.count == held.count { return }

        let search = SearchIndex(connection: connection)
        for id in held.keys.sorted() where !kept.contains(id) {
            if let position = held[id] { try search.remove(document: position) }
            try connection.execute("DELETE FROM document WHERE id = ?", [.text(id.rawValue)])
        }
        try move(moved.sorted(), from: held, to: positions, search)
        // Another program, with another renderer, may have written what stays.
        if let renderer, try !renderings.isUpToDate(renderer) { try renderings.rebuild(renderer) }
        try ThemeRepository(connection: connection).write()
        let merger = OrganisationMerger(connection: connection)
        for reading in readings {
            guard let position = positions[reading.document.id] else { continue }
            try insert(reading, at: position, readerVersion(reading.document.id), search)
            try merger.describe(reading)
        }
        try merger.merge(search)
        try Tally.recount(on: connection)
        // A few documents more are not worth to write all the others' words again: SQLite merges them by and by.
        if readings.count * 10 >= positions.count { try search.merge() }
        try search.recount()
        try merger.count()
    }

    private var renderings: RenderingRepository { RenderingRepository(connection: connection) }

    private func heldPositions() throws(SQLiteError) -> [DocumentID: Int] {
        let held = try connection.rows("SELECT id, position FROM document") { row throws(SQLiteError) in
            (DocumentID(try row.text(0)), try row.integer(1))
        }
        return Dictionary(held) { first, _ in first }
    }

    /// 1, 2, 3 … without gaps, so that they do not tell what was there before.
    private static func positions(of documents: Set<DocumentID>, order: [DocumentID]) -> [DocumentID: Int] {
        var positions: [DocumentID: Int] = [:]
        for id in order + documents.sorted() where documents.contains(id) && positions[id] == nil {
            positions[id] = positions.count + 1
        }
        return positions
    }

    /// By way of the negative numbers, where no two can meet.
    private func move(
        _ documents: [DocumentID], from old: [DocumentID: Int], to new: [DocumentID: Int], _ search: SearchIndex
    ) throws(SQLiteError) {
        for id in documents {
            guard let from = old[id], let to = new[id] else { continue }
            try connection.execute(
                "UPDATE document SET position = ? WHERE id = ?", [.integer(-to), .text(id.rawValue)])
            for table in Self.positioned {
                try connection.execute(
                    "UPDATE \(table) SET position = -(position + ?) WHERE document = ?",
                    [.integer(Position.distance(from: from, to: to)), .text(id.rawValue)])
            }
            try search.move(document: from, to: to)
        }
        guard !documents.isEmpty else { return }
        for table in ["document"] + Self.positioned {
            try connection.execute("UPDATE \(table) SET position = -position WHERE position < 0")
        }
        try search.settle()
    }

    private func insert(
        _ reading: Reading, at document: Int, _ readerVersion: String, _ search: SearchIndex
    ) throws(SQLiteError) {
        try DocumentRepository(connection: connection).insert(reading, at: document, reader: readerVersion)
        try search.insert(SearchEntry(reading.document), .document, at: document)
        let names = OrganisationNames(reading.organisations.map { ($0.id, $0.searchableNames) }) { first, _ in first }
        let activities = Dictionary(grouping: reading.activities, by: \.source.paragraph)
        let commitments = Dictionary(grouping: reading.commitments, by: \.source.paragraph)
        let decisions = Dictionary(grouping: reading.decisions, by: \.source.paragraph)
        for (index, paragraph) in reading.paragraphs.enumerated() {
            let summary = ParagraphSummary(
                paragraph: paragraph, activities: (activities[paragraph.number] ?? []).map(\.id),
                commitments: (commitments[paragraph.number] ?? []).map(\.id),
                decisions: (decisions[paragraph.number] ?? []).map(\.id))
            let position = Position.of(index + 1, in: document)
            try ParagraphRepository(connection: connection).insert(summary, at: position)
            try search.insert(SearchEntry(paragraph), .paragraph, at: position)
        }
        for (index, activity) in reading.activities.enumerated() {
            let position = Position.of(index + 1, in: document)
            try ActivityRepository(connection: connection).insert(activity, at: position)
            if let renderer { try renderings.insert(renderer.rendering(of: activity), of: .activity, at: position) }
            try search.insert(SearchEntry(activity, names), .activity, at: position)
        }
        for (index, commitment) in reading.commitments.enumerated() {
            let position = Position.of(index + 1, in: document)
            try CommitmentRepository(connection: connection).insert(commitment, at: position)
            if let renderer { try renderings.insert(renderer.rendering(of: commitment), of: .commitment, at: position) }
            try search.insert(SearchEntry(commitment, names), .commitment, at: position)
        }
        for (index, decision) in reading.decisions.enumerated() {
            let position = Position.of(index + 1, in: document)
            try DecisionRepository(connection: connection).insert(decision, at: position)
            if let renderer { try renderings.insert(renderer.rendering(of: decision), of: .decision, at: position) }
            try search.insert(SearchEntry(decision, names), .decision, at: position)
        }
    }

    /// Tells which references lead nowhere; a commit would only say that some do.
    func checkReferences() throws(SQLiteError) {
        guard connection.hasUnresolvedReferences else { return }
        let broken = try connection.rows("PRAGMA foreign_key_check") { row throws(SQLiteError) in
            "\(try row.text(0)) names what is not in \(try row.text(2))"
        }
        // SQLITE_CONSTRAINT_FOREIGNKEY
        if !broken.isEmpty { throw SQLiteError(code: 787, message: Set(broken).sorted().joined(separator: ", ")) }
    }
}
