import Domain
import SQLite

/// Keeps the full-text index in step with the records, inside the writer's transactions. A row of the index bears the
/// position of its record.
struct SearchIndex {
    let connection: Connection
    private let texts = SearchText()

    init(connection: Connection) { self.connection = connection }

    /// What the index is made by: raised when the same records give other tokens. An index made by another is made anew.
    private static let version = "1 " + Dimension.allCases.map(\.rawValue).joined(separator: " ")

    static func table(_ type: RecordType) -> String { type.rawValue + "_search" }

    func insert(_ entry: SearchEntry, _ type: RecordType, at position: Int) throws(SQLiteError) {
        let columns = texts.columns(entry) + [try tags(of: type, at: position)]
        try connection.execute(
            """
            INSERT INTO \(Self.table(type)) (rowid, title, names, text, exact, tags) VALUES (?, ?, ?, ?, ?, ?)
            """, [.integer(position)] + columns.map { .text($0) })
    }

    /// What the record has in each dimension by which its type is filtered. Read where the filters look for it, so that
    /// both always say the same; the record and its links must be there.
    private func tags(of type: RecordType, at position: Int) throws(SQLiteError) -> String {
        var tags: [String] = []
        for dimension in Dimension.allCases where dimension.rawValue.hasPrefix(type.rawValue + ".") {
            let home = dimension.home
            tags += try connection.rows(
                "SELECT \(home.column) FROM \(home.table) WHERE position = ? AND \(home.column) IS NOT NULL",
                [.integer(position)]
            ) { row throws(SQLiteError) in
                switch try row.value(0) {
                case .text(let text): texts.tag(dimension, text)
                case .integer(let integer): texts.tag(dimension, String(integer))
                default: ""
                }
            }
        }
        return tags.joined(separator: " ")
    }

    /// Takes out what stands in `range`.
    func remove(_ type: RecordType, in range: Range<Int>) throws(SQLiteError) {
        try connection.execute(
            "DELETE FROM \(Self.table(type)) WHERE rowid >= ? AND rowid < ?",
            [.integer(range.lowerBound), .integer(range.upperBound)])
    }

    /// Takes out a document and what stands in it.
    func remove(document position: Int) throws(SQLiteError) {
        try remove(.document, in: position..<position + 1)
        for type in Self.positioned { try remove(type, in: Position.all(in: position)) }
    }

    /// Moves a document and what stands in it; to the negative of where it belongs, until `settle` brings all in place.
    func move(document from: Int, to: Int) throws(SQLiteError) {
        try connection.execute(
            "UPDATE document_search SET rowid = ? WHERE rowid = ?", [.integer(-to), .integer(from)])
        let range = Position.all(in: from)
        for type in Self.positioned {
            try connection.execute(
                "UPDATE \(Self.table(type)) SET rowid = -(rowid + ?) WHERE rowid >= ? AND rowid < ?",
                [
                    .integer(Position.distance(from: from, to: to)), .integer(range.lowerBound),
                    .integer(range.upperBound),
                ])
        }
    }

    func settle() throws(SQLiteError) {
        for type in Self.positioned + [.document] {
            try connection.execute("UPDATE \(Self.table(type)) SET rowid = -rowid WHERE rowid < 0")
        }
    }

    /// Types whose records stand at positions in a document.
    static let positioned: [RecordType] = [.activity, .commitment, .decision, .paragraph]

    /// Brings an index that is missing, or was made by another version, to what the records say. Looks at one row where
    /// nothing is to be done.
    func bringUpToDate() throws(SQLiteError) {
        let found = try connection.first("SELECT version FROM search_state") { row throws(SQLiteError) in
            try row.text(0)
        }
        if found != Self.version { return try connection.transaction { () throws(SQLiteError) in try rebuild() } }
        if try RecordSets.areMissing(on: connection) {
            try connection.transaction { () throws(SQLiteError) in try recount() }
        }
    }

    /// Counts anew what is counted ahead, when the index is as it shall be.
    func recount() throws(SQLiteError) {
        try SearchWords.recount(on: connection)
        try RecordSets.recount(on: connection)
    }

    /// Merges what many insertions have left in pieces: each walk would have to look into every one. Rewrites the index.
    func merge() throws(SQLiteError) {
        for type in RecordType.allCases {
            try connection.execute("INSERT INTO \(Self.table(type)) (\(Self.table(type))) VALUES ('optimize')")
        }
    }

    private func rebuild() throws(SQLiteError) {
        for type in RecordType.allCases { try connection.execute("DELETE FROM \(Self.table(type))") }
        let source = SearchSource(connection: connection)
        try source.read { type, position, entry throws(SQLiteError) in try insert(entry, type, at: position) }
        try merge()
        try recount()
        try connection.execute(
            "INSERT OR REPLACE INTO search_state (only, version) VALUES (1, ?)", [.text(Self.version)])
    }
}
