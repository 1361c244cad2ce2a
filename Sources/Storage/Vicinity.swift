import SQLite

/// Keys around one that is not there, in the order of an index. For suggestions.
struct Vicinity {
    let table: String
    /// The last column of one of the table's indexes.
    let column: String
    /// The index's columns before `column`, and what they hold.
    var fixed: [(column: String, value: Value)] = []

    /// How many keys are looked at on either side.
    static let reach = 32

    /// At most `reach` keys before `text` and as many from it on, the nearest first, one of either side in turn.
    func keys(around text: String, on connection: Connection) throws(SQLiteError) -> [String] {
        let before = try keys(query(before: true), text, on: connection)
        let behind = try keys(query(before: false), text, on: connection)
        var keys: [String] = []
        for index in 0..<max(before.count, behind.count) {
            if index < before.count { keys.append(before[index]) }
            if index < behind.count { keys.append(behind[index]) }
        }
        return keys
    }

    func query(before: Bool) -> String {
        let conditions = fixed.map { "\($0.column) = ?" } + ["\(column) \(before ? "<" : ">=") ?"]
        return """
            SELECT \(column) FROM \(table) WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(column)\(before ? " DESC" : "") LIMIT \(Self.reach)
            """
    }

    private func keys(_ sql: String, _ text: String, on connection: Connection) throws(SQLiteError) -> [String] {
        try connection.rows(sql, fixed.map(\.value) + [.text(text)]) { row throws(SQLiteError) in try row.text(0) }
    }
}
