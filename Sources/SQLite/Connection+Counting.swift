extension Connection {
    /// The whole number that `sql` finds, 0 where it finds none. Remembered until somebody else changes the file
    /// (https://sqlite.org/pragma.html#pragma_data_version): to count a long list costs milliseconds, and each of its pages
    /// tells the same total. For connections that only read: changes of their own would not be seen.
    /// - `shortcut`: the same number by another way; nil where that leads nowhere.
    public func count(
        _ sql: String, _ values: [Value] = [],
        by shortcut: () throws(SQLiteError) -> Int? = { () throws(SQLiteError) in nil }
    ) throws(SQLiteError) -> Int {
        let version = try integer("PRAGMA data_version", [])
        if counts.version != version { counts = CountMemory(version: version) }
        let question = CountMemory.Question(sql: sql, values: values)
        if let known = counts.known[question] { return known }
        let found = try shortcut()
        let count: Int
        if let found { count = found } else { count = try integer(sql, values) }
        // A statement in a write transaction sees what may be rolled back.
        if !isWriting { counts.remember(count, for: question) }
        return count
    }

    private func integer(_ sql: String, _ values: [Value]) throws(SQLiteError) -> Int {
        try first(sql, values) { row throws(SQLiteError) in try row.integer(0) } ?? 0
    }
}

/// Counts of one state of the data.
struct CountMemory {
    struct Question: Hashable {
        let sql: String
        let values: [Value]
    }

    /// Questions that are remembered; when there are more, all are forgotten.
    private static let capacity = 4_000

    /// What SQLite calls the state; nil: none has been seen.
    private(set) var version: Int?
    private(set) var known: [Question: Int] = [:]

    init(version: Int? = nil) { self.version = version }

    mutating func remember(_ count: Int, for question: Question) {
        if known.count >= Self.capacity { known = [:] }
        known[question] = count
    }
}
