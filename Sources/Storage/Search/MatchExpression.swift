import Domain
import SQLite

/// A text query as FTS5 reads it (https://sqlite.org/fts5.html#full_text_query_syntax). Made of quoted tokens only, so
/// that nothing of what was typed is read as syntax.
struct MatchExpression: Hashable {
    /// What a term of the query comes to in the index of one table.
    private struct Part: Hashable {
        /// Tokens, or tokens one behind the other, of which a record must hold one; never empty.
        var alternatives: [String]
        /// A prefix that has too many words to name them.
        var isPrefix = false
        /// Records that hold the only token; nil where there are several, whose records must be counted.
        var records: Int?

        var text: String {
            let quoted = alternatives.map { MatchExpression.quoted($0) + (isPrefix ? " *" : "") }
            return quoted.count == 1 ? quoted[0] : "(" + quoted.joined(separator: " OR ") + ")"
        }
    }

    private let table: String
    private var required: [Part] = []
    private var excluded: [Part] = []
    /// Tags of which a record must have one; for each of several filters.
    private let tags: [[String]]
    /// Records of the table.
    private let all: Int

    /// Words that a prefix is replaced by; with more of them it is left to FTS5, which reads all their lists at once
    /// before it gives the first row.
    private static let words = 40

    /// Looks up which tokens the index of `table` holds: what it lacks need not be looked for.
    init(_ query: TextQuery, tags: [[String]] = [], in table: String, on connection: Connection) throws(SQLiteError) {
        self.table = table
        self.tags = tags
        all = try SearchWords.records(with: "", in: table, on: connection)
        for term in query.required { required.append(try Self.part(term, table, connection)) }
        for term in query.excluded { excluded.append(try Self.part(term, table, connection)) }
    }

    private static func part(_ term: TextQuery.Term, _ table: String, _ connection: Connection) throws(SQLiteError)
        -> Part
    {
        switch term {
        case .word(let word):
            return try part(SearchText.tokens(of: word), table, connection)
        case .phrase(let words):
            if words.count == 1 { return try part(words, table, connection) }
            var part = Part(alternatives: [words.joined(separator: " ")])
            part.records = try CommonPhrases.records(with: words, in: table, on: connection)
            for word in words where try SearchWords.records(with: word, in: table, on: connection) == 0 {
                part.records = 0
            }
            return part
        case .prefix(let prefix):
            let words = try SearchWords.words(withPrefix: prefix, in: table, most: Self.words + 1, on: connection)
            if words.count > Self.words { return Part(alternatives: [prefix], isPrefix: true) }
            return try part(words.isEmpty ? [prefix] : words, table, connection)
        }
    }

    /// Any of `tokens`, as far as the index holds them.
    private static func part(_ tokens: [String], _ table: String, _ connection: Connection) throws(SQLiteError) -> Part
    {
        var part = Part(alternatives: [], records: 0)
        for token in tokens {
            let records = try SearchWords.records(with: token, in: table, on: connection)
            guard records > 0 else { continue }
            part.records = part.alternatives.isEmpty ? records : nil
            part.alternatives.append(token)
        }
        if part.alternatives.isEmpty { part.alternatives = [tokens[0]] }
        return part
    }

    // MARK: Text

    var text: String { text(required) }

    private func text(_ required: [Part]) -> String {
        var text = (required.map(\.text) + (tags.isEmpty ? [] : [Self.text(of: tags)])).joined(separator: " AND ")
        if !excluded.isEmpty {
            text = "(\(text)) NOT (" + excluded.map(\.text).joined(separator: " OR ") + ")"
        }
        return text
    }

    /// One tag of each list.
    static func text(of tags: [[String]]) -> String {
        tags.map { tags in "(" + tags.map(quoted).joined(separator: " OR ") + ")" }.joined(separator: " AND ")
    }

    /// Tokens hold letters, digits and marks of ours, never a quotation mark.
    static func quoted(_ tokens: String) -> String { "\"\(tokens)\"" }

    // MARK: Numbers

    /// Records in the whole match. What one word finds was counted at writing, and words that all records hold part
    /// nothing; the rest is counted in the index.
    func total(on connection: Connection) throws(SQLiteError) -> Int {
        if required.contains(where: { $0.records == 0 }) { return 0 }
        let parting = required.filter { $0.records != all }
        if excluded.isEmpty, tags.isEmpty, parting.count < 2 {
            if parting.isEmpty { return all }
            if let records = parting[0].records { return records }
        }
        // One must stay: an expression of exclusions alone finds nothing.
        let counted = parting.isEmpty && tags.isEmpty ? Array(required.prefix(1)) : parting
        return try connection.count(Self.countSQL(table), [.text(text(counted))]) { () throws(SQLiteError) in
            isQuickerBySets(counted) ? try records(on: connection)?.count : nil
        }
    }

    /// Whether there are long lists to intersect or to unite; a single one is counted as it is.
    private func isQuickerBySets(_ counted: [Part]) -> Bool {
        let isSingle = counted.count == 1 && counted[0].alternatives.count == 1 && excluded.isEmpty && tags.isEmpty
        return bound > RecordSets.many && !isSingle
    }

    /// The records that match; nil where the type has no sets.
    func records(on connection: Connection) throws(SQLiteError) -> RecordSet? {
        guard let sets = try RecordSets(of: table, on: connection) else { return nil }
        var found: RecordSet?
        // What all records hold parts nothing, but one must stay.
        var parting = required.filter { $0.records != all }
        if parting.isEmpty, tags.isEmpty { parting = Array(required.prefix(1)) }
        for part in parting {
            let records = try records(of: part, sets)
            if found?.formIntersection(records) == nil { found = records }
        }
        for tags in tags {
            let records = try sets.records(withAnyOf: tags)
            if found?.formIntersection(records) == nil { found = records }
        }
        for part in excluded { found?.subtract(try records(of: part, sets)) }
        return found
    }

    private func records(of part: Part, _ sets: RecordSets) throws(SQLiteError) -> RecordSet {
        part.isPrefix || part.alternatives.contains { $0.contains(" ") }
            ? try sets.records(matching: part.text) : try sets.records(withAnyOf: part.alternatives)
    }

    /// At least as many records as match.
    var bound: Int { required.compactMap(\.records).reduce(all, min) }

    static func countSQL(_ table: String) -> String {
        "SELECT count(*) FROM \(table)_search WHERE \(table)_search MATCH ?"
    }

    /// Phrases that are told how rare they are; SQLite's functions take 127 arguments.
    private static let counted = 100

    /// How many records of all types there are, and then how many hold each required phrase, in the order of the text.
    /// Of a phrase of several words: at most so many. Over all types, so that what is found in one is comparable with
    /// what is found in another.
    func frequencies(on connection: Connection) throws(SQLiteError) -> [Int] {
        let all = try SearchWords.records(with: "", on: connection)
        var frequencies = [all]
        for phrase in required.flatMap(\.alternatives).prefix(Self.counted) {
            var least = all
            for token in phrase.split(separator: " ").map(String.init) {
                least = min(least, try SearchWords.records(with: token, on: connection))
            }
            frequencies.append(least)
        }
        return frequencies
    }
}
