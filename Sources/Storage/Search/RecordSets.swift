import Domain
import SQLite

/// The sets of records that hold a frequent token, made when the data was replaced. To intersect two of them takes
/// microseconds where the lists of the full-text index take tens of milliseconds.
struct RecordSets {
    /// Types with fewer records have no sets; matches that are smaller are counted along the lists.
    static let many = 5_000

    let table: String
    let connection: Connection
    private let numbers: RecordNumbers

    /// Nil where the type has no sets.
    init?(of table: String, on connection: Connection) throws(SQLiteError) {
        guard let bytes = try Self.stored("", table, connection) else { return nil }
        self.table = table
        self.connection = connection
        numbers = try RecordNumbers(bytes: bytes)
    }

    static func stored(
        _ token: String, _ table: String, _ connection: Connection
    ) throws(SQLiteError) -> [UInt8]? {
        try connection.first(
            "SELECT records FROM search_set WHERE type = ? AND token = ?", [.text(table), .text(token)]
        ) { row throws(SQLiteError) in try row.bytes(0) }
    }

    /// Of no records.
    var none: RecordSet { RecordSet(capacity: numbers.count) }

    /// The records that hold `token`, as kept or along its list.
    func records(with token: String) throws(SQLiteError) -> RecordSet {
        if let bytes = try Self.stored(token, table, connection) { return RecordSet(bytes: bytes) }
        return try records(matching: MatchExpression.quoted(token))
    }

    /// The records that hold one of `tokens`, one or more.
    func records(withAnyOf tokens: [String]) throws(SQLiteError) -> RecordSet {
        var records = try records(with: tokens[0])
        for token in tokens.dropFirst() { records.formUnion(try self.records(with: token)) }
        return records
    }

    /// The records that match an expression of FTS5.
    func records(matching expression: String) throws(SQLiteError) -> RecordSet {
        try records("SELECT rowid FROM \(table)_search WHERE \(table)_search MATCH ?", [.text(expression)])
    }

    /// The records that a walk of `listing` finds.
    func records(of walk: Query) throws(SQLiteError) -> RecordSet { try records(walk.sql, walk.values) }

    /// How many records of `found` have `value`, as the tally writes it. A value that few have has no set.
    func count(
        _ value: String, in dimension: Dimension, among found: RecordSet
    ) throws(SQLiteError) -> Int {
        if let bytes = try Self.stored(SearchText.tag(dimension, value), table, connection) {
            return found.countOfCommon(with: RecordSet(bytes: bytes))
        }
        return try positions(of: value, in: dimension).count { numbers.number(of: $0).map(found.contains) ?? false }
    }

    /// The records that have `value`, as the tally writes it.
    func records(having value: String, in dimension: Dimension) throws(SQLiteError) -> RecordSet {
        if let bytes = try Self.stored(SearchText.tag(dimension, value), table, connection) {
            return RecordSet(bytes: bytes)
        }
        var set = none
        for position in try positions(of: value, in: dimension) {
            if let number = numbers.number(of: position) { set.insert(number) }
        }
        return set
    }

    private func positions(of value: String, in dimension: Dimension) throws(SQLiteError) -> [Int] {
        // Of whole numbers SQLite makes texts when it tallies, and again whole numbers when it compares.
        try connection.rows(Self.positionsSQL(dimension.home), [.text(value)]) { row throws(SQLiteError) in
            try row.integer(0)
        }
    }

    static func positionsSQL(_ home: Dimension.Home) -> String {
        "SELECT position FROM \(home.table) INDEXED BY \(home.index) WHERE \(home.column) = ?"
    }

    private func records(_ sql: String, _ values: [Value]) throws(SQLiteError) -> RecordSet {
        var set = none
        for position in try connection.rows(sql, values, as: { row throws(SQLiteError) in try row.integer(0) }) {
            if let number = numbers.number(of: position) { set.insert(number) }
        }
        return set
    }
}
