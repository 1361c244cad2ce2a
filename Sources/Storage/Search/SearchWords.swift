import Domain
import SQLite

/// How many records of each type hold each word and each stem, counted when the data was replaced. What one word finds
/// need not be counted again, and how rare a word is need not be found out for each question.
enum SearchWords {
    /// Records of `table` that hold `token`.
    static func records(with token: String, in table: String, on connection: Connection) throws(SQLiteError) -> Int {
        try connection.first(
            "SELECT records FROM search_word WHERE word = ? AND type = ?", [.text(token), .text(table)]
        ) { row throws(SQLiteError) in try row.integer(0) } ?? 0
    }

    /// Records of all types that hold `token`.
    static func records(with token: String, on connection: Connection) throws(SQLiteError) -> Int {
        try connection.first("SELECT sum(records) FROM search_word WHERE word = ?", [.text(token)]) {
            row throws(SQLiteError) in try row.optionalInteger(0)
        }.flatMap { $0 } ?? 0
    }

    /// Words of `table` that begin with `prefix`, at most `most`.
    static func words(
        withPrefix prefix: String, in table: String, most: Int, on connection: Connection
    ) throws(SQLiteError) -> [String] {
        try connection.rows(
            "SELECT word FROM search_word WHERE type = ? AND word >= ? AND word < ? ORDER BY word LIMIT ?",
            [.text(table), .text(prefix), .text(prefix + "\u{10ffff}"), .integer(most)]
        ) { row throws(SQLiteError) in try row.text(0) }
    }

    /// Counts everything anew, inside the writer's transaction. Tags are left out: `Tally` has them.
    static func recount(on connection: Connection) throws(SQLiteError) {
        try connection.execute("DELETE FROM search_word")
        for type in RecordType.allCases {
            try connection.execute(
                """
                INSERT INTO search_word SELECT term, ?, doc FROM \(type.rawValue)_words WHERE term < '=' OR term >= '>'
                """, [.text(type.rawValue)])
            // The empty word stands for all records.
            try connection.execute(
                "INSERT INTO search_word SELECT '', ?, count(*) FROM \(type.rawValue)",
                [.text(type.rawValue)])
        }
    }
}
