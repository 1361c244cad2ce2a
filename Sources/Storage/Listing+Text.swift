import Domain
import SQLite

/// Listings of what holds words.
extension Listing {
    /// One walk through the full-text index, which parts what the clauses ask for as well as what was typed.
    func walkOfMatches(_ match: MatchExpression, between bounds: (lower: Int, upper: Int)) -> Query {
        var walk = Query(
            """
            SELECT rowid AS position FROM \(table)_search AS led
            WHERE \(table)_search MATCH ? AND rowid > ? AND rowid < ?
            """, [.text(match.text), .integer(bounds.lower), .integer(bounds.upper)])
        probeDays(in: &walk, key: "rowid")
        return walk
    }

    /// The words, and the clauses as tags.
    func match(_ text: TextQuery, on connection: Connection) throws(SQLiteError) -> MatchExpression {
        try MatchExpression(text, tags: tags, in: table, on: connection)
    }

    /// Of each clause, the tags of which a record must have one.
    var tags: [[String]] {
        clauses.map { clause in
            clause.values.map { value in
                switch value {
                case .text(let text): SearchText.tag(clause.dimension, text)
                case .integer(let integer): SearchText.tag(clause.dimension, String(integer))
                default: ""
                }
            }
        }
    }

    /// The records that match, whatever is asked for; nil where the table has no sets. Something must be asked for.
    func records(on connection: Connection) throws(SQLiteError) -> RecordSet? {
        guard range == 0..<Int.max, let sets = try RecordSets(of: table, on: connection) else { return nil }
        var found: RecordSet?
        if let text {
            found = try match(text, on: connection).records(on: connection)
        } else {
            for tags in tags {
                let records = try sets.records(withAnyOf: tags)
                if found?.formIntersection(records) == nil { found = records }
            }
        }
        if days != nil {
            let records = try sets.records(of: walkOfAll(between: (-1, Int.max)))
            if found?.formIntersection(records) == nil { found = records }
        }
        return found
    }

    /// Where more records match, each row on the way is looked up in the index by itself: most of them are found.
    private static let many = 20_000

    /// On a walk that does not lead through the full-text index.
    func probeText(in walk: inout Query, on connection: Connection) throws(SQLiteError) {
        guard let text else { return }
        let match = try match(text, on: connection)
        if match.bound > Self.many {
            walk.append(
                " AND EXISTS (SELECT 1 FROM \(table)_search WHERE \(table)_search MATCH ? AND rowid = led.position)",
                [.text(match.text)])
        } else {
            walk.append(
                " AND led.position IN (SELECT rowid FROM \(table)_search WHERE \(table)_search MATCH ?)",
                [.text(match.text)])
        }
    }
}
