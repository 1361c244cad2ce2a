import Domain
import SQLite

/// Names a state of the data.
public struct Snapshot: Hashable, Sendable {
    /// 16 lower-case hexadecimal digits, made from the documents' digests, what is known of them besides their text, and
    /// the version of the reader: the same on every machine with the same data.
    public var id: String
    /// Unix seconds of the last replacement; 0 before the first.
    public var modified: Int

    public init(id: String, modified: Int) {
        self.id = id
        self.modified = modified
    }

    static let sql = "SELECT id, modified FROM snapshot"

    /// The first two values of a row that begins as `sql` has it.
    init(_ values: [Value]) throws(SQLiteError) {
        guard values.count > 1, case .text(let id) = values[0], case .integer(let modified) = values[1] else {
            throw .damaged("the snapshot")
        }
        self.init(id: id, modified: modified)
    }

    static func read(_ row: borrowing Row) throws(SQLiteError) -> Snapshot {
        Snapshot(id: try row.text(0), modified: try row.integer(1))
    }

    /// The id that the rows of `document` call for. `lists` is left out: what is in it follows from the rest.
    static func currentID(on connection: Connection) throws(SQLiteError) -> String {
        let rows = try connection.rows(
            """
            SELECT json_array(document.id, file, title, language, genre, date, origin, sha256, reader,
                (SELECT json_group_array(symbol) FROM (
                    SELECT symbol FROM document_symbol WHERE document_symbol.document = document.id ORDER BY ordinal)))
            FROM document ORDER BY position
            """
        ) { row throws(SQLiteError) in try row.text(0) }
        return String(SHA256.hexDigest(of: Array(rows.joined(separator: "\n").utf8)).prefix(16))
    }

    static func write(_ snapshot: Snapshot, on connection: Connection) throws(SQLiteError) {
        try connection.execute(
            "INSERT OR REPLACE INTO snapshot (only, id, modified) VALUES (1, ?, ?)",
            [.text(snapshot.id), .integer(snapshot.modified)])
    }
}
