import Domain
import SQLite

/// Which records of one table are asked for, as positions in document order. Every page is a walk along an index that
/// already stands in that order, from the cursor's place on, and ends as soon as the page is full.
struct Listing {
    /// A record matches if it has any of `values`.
    struct Clause {
        var dimension: Dimension
        var values: [Value]
    }

    /// `activity`, `commitment`, `decision`, `organisation`, `document`, `paragraph`.
    let table: String
    private(set) var clauses: [Clause] = []
    /// `YYYY-MM-DD`, inclusive; a record matches if the days that it covers reach into them.
    private(set) var days: (from: String?, to: String?)?
    /// What a record must say; nil: anything.
    private(set) var text: TextQuery?
    /// Positions outside are not looked at.
    let range: Range<Int>

    init(_ table: String, in range: Range<Int> = 0..<Int.max) {
        self.table = table
        self.range = range
    }

    mutating func require(_ dimension: Dimension, _ lists: [[Value]]) {
        for values in lists {
            var distinct: [Value] = []
            for value in values where !distinct.contains(value) { distinct.append(value) }
            clauses.append(Clause(dimension: dimension, values: distinct))
        }
    }

    mutating func require(from: String?, to: String?) {
        if from != nil || to != nil { days = (from, to) }
    }

    mutating func require(_ text: TextQuery?) { self.text = text }

    /// More values than this are walked as one sorted set instead of as one ordered walk a value.
    private static let walks = 16

    /// Positions between `bounds` (both outside), at most `limit`, from the near end: ascending, or from the last.
    func positions(
        between bounds: (lower: Int, upper: Int), descending: Bool, limit: Int, on connection: Connection
    ) throws(SQLiteError) -> [Int] {
        let query = try positionsQuery(between: bounds, descending: descending, limit: limit, on: connection)
        guard let query else { return [] }
        return try connection.rows(query.sql, query.values) { row throws(SQLiteError) in try row.integer(0) }
    }

    /// Nil where nothing can match.
    func positionsQuery(
        between bounds: (lower: Int, upper: Int), descending: Bool, limit: Int, on connection: Connection
    ) throws(SQLiteError) -> Query? {
        guard !clauses.contains(where: \.values.isEmpty) else { return nil }
        var query = try walks(between: bounds, on: connection).joined(by: " UNION ")
        query.append(" ORDER BY position\(descending ? " DESC" : "") LIMIT ?", [.integer(limit)])
        return query
    }

    /// Records in the whole match. What was counted at writing is looked up; the rest is counted in the indexes.
    func total(on connection: Connection) throws(SQLiteError) -> Int {
        guard !clauses.contains(where: \.values.isEmpty) else { return 0 }
        if days == nil, let text { return try match(text, on: connection).total(on: connection) }
        if days == nil {
            if clauses.isEmpty { return try Tally.records(of: table, on: connection) }
            if clauses.count == 1, !clauses[0].dimension.home.isLink || clauses[0].values.count == 1 {
                return try weight(of: clauses[0], on: connection)
            }
        }
        let query = try totalQuery(on: connection)
        return try connection.count(query.sql, query.values) { () throws(SQLiteError) in
            try bound(on: connection) ?? .max > RecordSets.many ? try records(on: connection)?.count : nil
        }
    }

    func totalQuery(on connection: Connection) throws(SQLiteError) -> Query {
        // The full-text index knows what each record has: it intersects and unites its lists faster than rows are met.
        if days == nil, text == nil, !clauses.isEmpty, range == 0..<Int.max {
            return Query(MatchExpression.countSQL(table), [.text(MatchExpression.text(of: tags))])
        }
        let everything = (lower: range.lowerBound - 1, upper: range.upperBound)
        let walks =
            clauses.isEmpty && text == nil
            ? [walkOfAll(between: everything)] : try walks(between: everything, on: connection)
        var query = Query("SELECT count(*) FROM (")
        query.append(walks.joined(by: " UNION "))
        query.append(")")
        return query
    }

    /// One ordered walk for each value of the clause that has the fewest records; the other clauses are looked up
    /// for each record on the way.
    func walks(between bounds: (lower: Int, upper: Int), on connection: Connection) throws(SQLiteError)
        -> [Query]
    {
        let bounds = (lower: max(bounds.lower, range.lowerBound - 1), upper: min(bounds.upper, range.upperBound))
        if let text { return [walkOfMatches(try match(text, on: connection), between: bounds)] }
        var others = clauses
        guard let leader = try leader(on: connection) else {
            let isBroad = days == nil ? false : try isBroad(on: connection)
            return [isBroad ? walkInOrder(between: bounds) : walkOfAll(between: bounds)]
        }
        let lead = others.remove(at: leader)
        let groups = lead.values.count > Self.walks ? [lead.values] : lead.values.map { [$0] }
        let home = lead.dimension.home
        return groups.map { values in
            var walk = Query("SELECT \(values.count > 1 ? "DISTINCT " : "")position FROM \(home.table) AS led ")
            walk.append("INDEXED BY \(home.index) WHERE \(home.column)\(Query.isAny(of: values.count))", values)
            walk.append(" AND position > ? AND position < ?", [.integer(bounds.lower), .integer(bounds.upper)])
            for clause in others { probe(clause, in: &walk) }
            probeDays(in: &walk)
            return walk
        }
    }

    func walkOfAll(between bounds: (lower: Int, upper: Int)) -> Query {
        let between: [Value] = [.integer(bounds.lower), .integer(bounds.upper)]
        guard let days else {
            return Query("SELECT position FROM \(table) WHERE position > ? AND position < ?", between)
        }
        var walk = Query("SELECT position FROM \(table)_period INDEXED BY \(table)_period_")
        switch (days.from, days.to) {
        case (let from?, let to?): walk.append("last WHERE last_day >= ? AND first_day <= ?", [.text(from), .text(to)])
        case (let from?, nil): walk.append("last WHERE last_day >= ?", [.text(from)])
        default: walk.append("first WHERE first_day <= ?", [Value(days.to)])
        }
        walk.append(" AND position > ? AND position < ?", between)
        return walk
    }

    /// Whether days alone are asked for, and so many records cover some of them that a page of these is soon met in order:
    /// along an index of days all that match would have to be sorted first.
    private func isBroad(on connection: Connection) throws(SQLiteError) -> Bool {
        try total(on: connection) > Tally.records(of: table, on: connection) / 50
    }

    private func walkInOrder(between bounds: (lower: Int, upper: Int)) -> Query {
        var walk = Query(
            "SELECT position FROM \(table)_period NOT INDEXED WHERE position > ? AND position < ?",
            [.integer(bounds.lower), .integer(bounds.upper)])
        if let from = days?.from { walk.append(" AND last_day >= ?", [.text(from)]) }
        if let to = days?.to { walk.append(" AND first_day <= ?", [.text(to)]) }
        return walk
    }

    func probe(_ clause: Clause, in walk: inout Query) {
        let home = clause.dimension.home
        walk.append(" AND EXISTS (SELECT 1 FROM \(home.table) AS probed INDEXED BY \(home.index) WHERE ")
        walk.append("probed.\(home.column)\(Query.isAny(of: clause.values.count))", clause.values)
        walk.append(" AND probed.position = led.position)")
    }

    func probeDays(in walk: inout Query, key: String = "position") {
        guard let days else { return }
        walk.append(" AND EXISTS (SELECT 1 FROM \(table)_period AS probed WHERE probed.position = led.\(key)")
        if let from = days.from { walk.append(" AND probed.last_day >= ?", [.text(from)]) }
        if let to = days.to { walk.append(" AND probed.first_day <= ?", [.text(to)]) }
        walk.append(")")
    }

    /// The clause with the fewest records; nil without clauses.
    private func leader(on connection: Connection) throws(SQLiteError) -> Int? {
        guard clauses.count > 1 else { return clauses.isEmpty ? nil : 0 }
        var best = (index: 0, weight: Int.max)
        for index in clauses.indices {
            let weight = try weight(of: clauses[index], on: connection)
            if weight < best.weight { best = (index, weight) }
        }
        return best.index
    }

    /// At least as many records as match; nil where only counting would tell.
    func bound(on connection: Connection) throws(SQLiteError) -> Int? {
        if let text { return try match(text, on: connection).bound }
        guard let leader = try leader(on: connection) else { return nil }
        return try weight(of: clauses[leader], on: connection)
    }

    private func weight(of clause: Clause, on connection: Connection) throws(SQLiteError) -> Int {
        var sum = 0
        for value in clause.values { sum += try Tally.records(with: value, in: clause.dimension, on: connection) }
        return sum
    }
}

/// Fixed text with the values of its placeholders, put together piece by piece. Values never enter the text.
struct Query {
    private(set) var sql: String
    private(set) var values: [Value]

    init(_ sql: String, _ values: [Value] = []) {
        self.sql = sql
        self.values = values
    }

    mutating func append(_ sql: String, _ values: [Value] = []) {
        self.sql += sql
        self.values += values
    }

    mutating func append(_ other: Query) { append(other.sql, other.values) }

    /// ` = ?` or ` IN (?,?)`.
    static func isAny(of count: Int) -> String {
        count == 1 ? " = ?" : " IN (" + String(repeating: "?,", count: count - 1) + "?)"
    }
}

extension [Query] {
    func joined(by separator: String) -> Query {
        var all = self[0]
        for query in dropFirst() {
            all.append(separator)
            all.append(query)
        }
        return all
    }
}
