import Domain
import SQLite

/// Making the sets, inside the writer's transaction.
extension RecordSets {
    /// Whether another version of this program wrote the data, which made none.
    static func areMissing(on connection: Connection) throws(SQLiteError) -> Bool {
        try stored("", "", connection) == nil
    }

    /// Makes all sets anew, of types with at least `least` records, and counts common phrases on the way. A set pays for
    /// words that one record in 32 holds, and for tags, which facets count all at once, from one in 128 on.
    /// - `common`: a word in a common phrase stands in as many records.
    static func recount(
        on connection: Connection, least: Int = many, common: Int = CommonPhrases.many
    ) throws(SQLiteError) {
        try connection.execute("DELETE FROM search_set")
        try CommonPhrases.removeAll(on: connection)
        try keep([], for: "", "", connection)
        for type in SearchIndex.positioned {
            let all = try Tally.records(of: type.rawValue, on: connection)
            guard all >= least else { continue }
            let rare = max(min(all, least), all / 32)
            // The most common come first, so that these are a prefix.
            let words = try words(of: type, least: rare, connection)
            let tags = try tags(of: type, least: max(min(all, least) / 5, all / 128), connection)
            let phrases = PhraseCount(of: words.prefix { $0.records >= max(common, rare) }.map(\.word))
            let scan = try scan(type, words.map(\.word) + tags, phrases, connection)
            for (index, token) in scan.tokens.enumerated() {
                try keep(scan.bytes(of: index), for: token, type.rawValue, connection)
            }
            try keep(scan.numbers.bytes, for: "", type.rawValue, connection)
            try CommonPhrases.keep(scan.phrases, least: max(common, rare), of: type.rawValue, on: connection)
        }
    }

    private static func keep(
        _ bytes: [UInt8], for token: String, _ table: String, _ connection: Connection
    ) throws(SQLiteError) {
        try connection.execute(
            "INSERT INTO search_set (type, token, records) VALUES (?, ?, ?)",
            [.text(table), .text(token), .bytes(bytes)])
    }

    /// Those of texts as they are written come first, the most common of them first.
    private static func words(
        of type: RecordType, least: Int, _ connection: Connection
    ) throws(SQLiteError) -> [(word: String, records: Int)] {
        let words = try connection.rows(
            "SELECT word, records FROM search_word WHERE type = ? AND records >= ? AND word <> '' ORDER BY word",
            [.text(type.rawValue), .integer(least)]
        ) { row throws(SQLiteError) in (word: try row.text(0), records: try row.integer(1)) }
        let written = words.filter { !$0.word.hasPrefix("_") }.sorted { ($1.records, $0.word) < ($0.records, $1.word) }
        return written + words.filter { $0.word.hasPrefix("_") }
    }

    private static func tags(
        of type: RecordType, least: Int, _ connection: Connection
    ) throws(SQLiteError) -> [String] {
        var tags: [String] = []
        for dimension in Dimension.allCases where dimension.rawValue.hasPrefix(type.rawValue + ".") {
            for (value, records) in try Tally.all(of: dimension, on: connection) where records >= least {
                tags.append(SearchText.tag(dimension, value))
            }
        }
        return tags
    }

    /// What one reading of all tokens of a type gives.
    private struct Scan {
        let tokens: [String]
        let numbers: RecordNumbers
        let phrases: PhraseCount
        /// Of a token's set.
        let words: Int
        /// The sets of all tokens, one behind the other.
        let bits: [UInt64]

        func bytes(of token: Int) -> [UInt8] {
            RecordSet(words: bits[token * words..<(token + 1) * words]).bytes
        }
    }

    private static func scan(
        _ type: RecordType, _ tokens: [String], _ phrases: PhraseCount, _ connection: Connection
    ) throws(SQLiteError) -> Scan {
        let numbers = try RecordNumbers(of: type.rawValue, on: connection)
        let words = (numbers.count + 63) / 64
        var phrases = phrases
        var bits = Array(repeating: UInt64(0), count: words * tokens.count)
        let table = TokenTable(tokens)
        let sql = "SELECT rowid, exact, title, names, text, tags FROM \(SearchIndex.table(type))"
        _ = try connection.rows(sql) { row throws(SQLiteError) in
            guard let number = numbers.number(of: try row.integer(0)) else { return }
            let exact = try row.text(1)
            let others = [try row.text(2), try row.text(3), try row.text(4), try row.text(5)]
            bits.withUnsafeMutableBufferPointer { bits in
                let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
                table.read(exact) { token in
                    phrases.add(token)
                    if token >= 0 { bits[token * words + word] |= bit }
                }
                for text in others {
                    table.read(text) { token in
                        if token >= 0 { bits[token * words + word] |= bit }
                    }
                }
            }
            phrases.endText()
        }
        return Scan(tokens: tokens, numbers: numbers, phrases: phrases, words: words, bits: bits)
    }
}
