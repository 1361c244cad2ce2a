import SQLite

/// How many records have each value of each dimension, counted when the data was replaced.
enum Tally {
    /// Records that `table` holds.
    static func records(of table: String, on connection: Connection) throws(SQLiteError) -> Int {
        try records(named: table, with: "", on: connection)
    }

    /// Records that have `value`; 0 for a value that none has.
    static func records(
        with value: Value, in dimension: Dimension, on connection: Connection
    ) throws(SQLiteError) -> Int {
        switch value {
        case .text(let text): try records(named: dimension.rawValue, with: text, on: connection)
        case .integer(let integer): try records(named: dimension.rawValue, with: String(integer), on: connection)
        default: 0
        }
    }

    private static func records(
        named name: String, with value: String, on connection: Connection
    ) throws(SQLiteError) -> Int {
        try connection.first(
            "SELECT records FROM tally WHERE dimension = ? AND value = ?", [.text(name), .text(value)]
        ) { row throws(SQLiteError) in try row.integer(0) } ?? 0
    }

    /// All values of `dimension` with their counts, ordered by value.
    static func all(
        of dimension: Dimension, on connection: Connection
    ) throws(SQLiteError) -> [(value: String, records: Int)] {
        try connection.rows(
            "SELECT value, records FROM tally WHERE dimension = ? ORDER BY value", [.text(dimension.rawValue)]
        ) { row throws(SQLiteError) in (try row.text(0), try row.integer(1)) }
    }

    /// Counts everything anew, inside the writer's transaction.
    static func recount(on connection: Connection) throws(SQLiteError) {
        try connection.execute("DELETE FROM tally")
        for table in ["activity", "commitment", "decision", "organisation", "document", "paragraph"] {
            try connection.execute("INSERT INTO tally VALUES (?, '', (SELECT count(*) FROM \(table)))", [.text(table)])
        }
        for dimension in Dimension.allCases {
            let home = dimension.home
            try connection.execute(
                """
                INSERT INTO tally SELECT ?, CAST(\(home.column) AS TEXT), count(*) FROM \(home.table)
                WHERE \(home.column) IS NOT NULL GROUP BY \(home.column)
                """, [.text(dimension.rawValue)])
        }
    }
}
