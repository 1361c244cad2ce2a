import Domain
import SQLite

/// In how many records very common words stand one behind the other, counted when the data was replaced. The full-text
/// index has to compare the places of such words in nearly every record; all other phrases it counts soon enough.
enum CommonPhrases {
    /// Words that so many records of a type hold are common.
    static let many = 40_000
    /// Words of the longest phrases that are counted; more do not fit a count's key.
    static let longest = 4

    /// Records of `table` that hold `words` as a phrase; nil where that was not counted.
    static func records(
        with words: [String], in table: String, on connection: Connection
    ) throws(SQLiteError) -> Int? {
        guard words.count <= longest, let least = try stored("", table, connection) else { return nil }
        for word in words where try SearchWords.records(with: word, in: table, on: connection) < least { return nil }
        return try stored(words.joined(separator: " "), table, connection) ?? 0
    }

    private static func stored(
        _ phrase: String, _ table: String, _ connection: Connection
    ) throws(SQLiteError) -> Int? {
        try connection.first(
            "SELECT records FROM search_phrase WHERE type = ? AND phrase = ?", [.text(table), .text(phrase)]
        ) { row throws(SQLiteError) in try row.integer(0) }
    }

    static func removeAll(on connection: Connection) throws(SQLiteError) {
        try connection.execute("DELETE FROM search_phrase")
    }

    /// Keeps all that `count` has found in the records of `table`, whose words `least` records or more hold.
    static func keep(
        _ count: PhraseCount, least: Int, of table: String, on connection: Connection
    ) throws(SQLiteError) {
        for (phrase, records) in count.phrases + [("", least)] {
            try connection.execute(
                "INSERT INTO search_phrase (type, phrase, records) VALUES (?, ?, ?)",
                [.text(table), .text(phrase), .integer(records)])
        }
    }
}

/// Counts the texts in which words of a few stand one behind the other.
struct PhraseCount {
    /// In how many texts, and the last of them, by number.
    private struct Tally {
        var texts = 0
        var last = 0

        mutating func add(_ text: Int) {
            guard last != text else { return }
            texts += 1
            last = text
        }
    }

    private let words: [String]
    private let few: Int
    /// By the numbers of a phrase's words, from 1 on, 16 bits each, the last the lowest.
    private var tallies: [UInt64: Tally] = [:]
    private var run: UInt64 = 0
    private var text = 1

    /// Of more words than can be numbered the others are not counted.
    init(of words: [String]) {
        self.words = Array(words.prefix(0xffff))
        few = self.words.count
    }

    /// The text goes on with the word at `index` of the few; with another where there is none.
    @inline(__always)
    mutating func add(_ index: Int) {
        guard index >= 0, index < few else {
            run = 0
            return
        }
        run = run << 16 | UInt64(index + 1)
        var mask: UInt64 = 0xffff
        for _ in 1..<CommonPhrases.longest {
            let longer = mask << 16 | 0xffff
            guard run & longer != run & mask else { return }
            mask = longer
            count(run & mask)
        }
    }

    private mutating func count(_ key: UInt64) {
        tallies[key, default: Tally()].add(text)
    }

    /// The text has no more words.
    mutating func endText() {
        run = 0
        text += 1
    }

    /// Two words or more, and how many texts hold them.
    var phrases: [(phrase: String, texts: Int)] {
        tallies.map { key, tally in
            let numbers = stride(from: 48, through: 0, by: -16).map { Int(key >> UInt64($0) & 0xffff) }
            return (numbers.filter { $0 > 0 }.map { words[$0 - 1] }.joined(separator: " "), tally.texts)
        }
    }
}
