import Domain

/// Turns texts into what the full-text index holds: tokens of ours, divided by spaces.
///
/// The index gets tokens rather than texts and a tokenizer of its own, because a database with a tokenizer that only
/// this program has cannot be read by others: any SQLite that meets the table reports an error. It costs the room for
/// the tokens, and spares registering the tokenizer on every connection.
///
/// - `_stem`: a word in any inflection; function words have none.
/// - `__acronym`: an acronym that is not its own stem, so that UNAMA is told from UNAMI and UNAMIS.
/// - `word`: as it is written, folded, in the column `exact`, for phrases and prefixes.
/// - `_`: between texts, so that no phrase reaches from one into the next.
/// - `=hex`: a value by which records are filtered, in the column `tags`. So a search with filters is one walk through
///   the index's lists.
final class SearchText {
    /// Stems by word. A registry's vocabulary is small beside its text.
    private var stems: [String: String] = [:]
    private var tags: [Dimension: [String: String]] = [:]

    static func stem(_ stem: String) -> String { "_" + stem }
    static func acronym(_ word: String) -> String { "__" + word }

    /// Tokens by which a folded word is found, whether it is an acronym or not.
    static func tokens(of word: String) -> [String] {
        let stem = FrenchStemmer.stem(word)
        return stem == word ? [Self.stem(stem)] : [Self.stem(stem), acronym(word)]
    }

    static func tag(_ dimension: Dimension, _ value: String) -> String {
        let name = dimension.rawValue.split(separator: ".").last ?? ""
        var tag: [UInt8] = [UInt8(ascii: "=")]
        for byte in "\(name):\(value)".utf8 {
            tag.append(digits[Int(byte >> 4)])
            tag.append(digits[Int(byte & 15)])
        }
        return String(decoding: tag, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// As `Self.tag`, which is asked for the same few values again and again while an index is made.
    func tag(_ dimension: Dimension, _ value: String) -> String {
        if let known = tags[dimension]?[value] { return known }
        let tag = Self.tag(dimension, value)
        tags[dimension, default: [:]][value] = tag
        return tag
    }

    /// The columns `title`, `names`, `text` and `exact`.
    func columns(_ entry: SearchEntry) -> [String] {
        var exact: [String] = []
        let columns = [entry.title, entry.names, entry.text].map { texts in
            var tokens: [String] = []
            for text in texts.lazy.compactMap({ $0 }) {
                for word in SearchWord.words(in: text) {
                    exact.append(word.folded)
                    guard !word.isFunctionWord else { continue }
                    let stem = stem(word)
                    let isWhole = word.isAcronym && stem != word.folded
                    tokens.append(isWhole ? Self.acronym(word.folded) : Self.stem(stem))
                }
                exact.append("_")
            }
            return tokens.joined(separator: " ")
        }
        return columns + [exact.joined(separator: " ")]
    }

    private func stem(_ word: SearchWord) -> String {
        if let known = stems[word.folded] { return known }
        let stem = word.stem
        if stems.count > 100_000 { stems = [:] }
        stems[word.folded] = stem
        return stem
    }
}
