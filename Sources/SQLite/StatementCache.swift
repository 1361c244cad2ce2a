/// A connection's compiled statements by their text. Past `capacity` those not used for longest are let go.
struct StatementCache {
    let capacity: Int
    private var known: [String: Statement] = [:]
    private var clock = 0
    /// Often the next text is the same again, which is cheaper to see than to look up.
    private var latest: Statement?

    init(capacity: Int) { self.capacity = capacity }

    var count: Int { known.count }

    /// The statement for `sql`, free to be bound. While it is busy the same text, nested, is compiled anew.
    mutating func statement(_ sql: String, on handle: OpaquePointer) throws(SQLiteError) -> Statement {
        clock += 1
        if let latest, !latest.isBusy, latest.sql == sql {
            latest.lastUse = clock
            return latest
        }
        if let statement = known[sql], !statement.isBusy {
            statement.lastUse = clock
            latest = statement
            return statement
        }
        let statement = try Statement(sql, on: handle)
        statement.lastUse = clock
        known[sql] = statement
        if known.count > capacity { evict() }
        return statement
    }

    /// Drops the older half, so that the sorting is paid once in `capacity / 2` new texts.
    private mutating func evict() {
        let uses = known.values.map(\.lastUse).sorted()
        let middle = uses[uses.count / 2]
        known = known.filter { $0.value.lastUse >= middle }
    }

    mutating func removeAll() {
        latest = nil
        known.removeAll()
    }
}
