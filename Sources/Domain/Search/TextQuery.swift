/// What words a record must hold and which it must not: a `q`, read.
///
/// Words are divided by spaces; all are required, in any inflection. `"…"` (or « … », “…”) is a phrase: these words in
/// this order, as they are written but for case and accents. `-` before a word or a phrase excludes it; `*` behind a word
/// of two letters or more stands for any ending. A symbol such as A/67/280 is a phrase, too. Function words count only
/// within phrases, or where there is nothing else.
public struct TextQuery: Hashable, Sendable {
    public enum Term: Hashable, Sendable {
        /// A folded word in any form; as an acronym as it is.
        case word(String)
        /// Folded words, one behind the other; one or more.
        case phrase([String])
        /// Words that begin so, folded; two letters or more.
        case prefix(String)
    }

    /// Why a text cannot be searched for.
    public enum Fault: Error, Hashable, Sendable {
        /// It holds no word that is required.
        case noWord
        /// A prefix of one letter, which half of all words have.
        case shortPrefix(String)
        case tooManyWords(most: Int)
    }

    /// Each once, in the order written; one or more.
    public var required: [Term] = []
    public var excluded: [Term] = []

    /// Words that one query may have, those in phrases included. Bounds the work that it can ask for.
    public static let mostWords = 32

    /// Total for every text: what cannot be read as more is read as words.
    public init(_ text: String) throws(Fault) {
        var passedOver: [Term] = []
        var count = 0
        for piece in Self.pieces(text) {
            let words = SearchWord.words(in: piece.text)
            guard !words.isEmpty else { continue }
            count += words.count
            guard count <= Self.mostWords else { throw .tooManyWords(most: Self.mostWords) }
            if piece.isExcluded {
                add(try Self.term(piece, words), to: \.excluded)
            } else if piece.isPhrase || Self.isSymbol(words) && !piece.isPrefix {
                add(.phrase(words.map(\.folded)), to: \.required)
            } else {
                var words = words
                if piece.isPrefix, let last = words.popLast() { add(try Self.prefix(last), to: \.required) }
                for word in words {
                    if word.isFunctionWord {
                        passedOver.append(.phrase([word.folded]))
                    } else {
                        add(.word(word.folded), to: \.required)
                    }
                }
            }
        }
        if required.isEmpty { for term in passedOver { add(term, to: \.required) } }
        if required.isEmpty { throw .noWord }
    }

    private mutating func add(_ term: Term, to list: WritableKeyPath<TextQuery, [Term]>) {
        if !self[keyPath: list].contains(term) { self[keyPath: list].append(term) }
    }

    /// What one piece with one or more words stands for as a whole.
    private static func term(_ piece: Piece, _ words: [SearchWord]) throws(Fault) -> Term {
        let words = words.count > 1 && !piece.isPhrase ? words.filter { !$0.isElided } : words
        guard words.count == 1, !piece.isPhrase else { return .phrase(words.map(\.folded)) }
        if piece.isPrefix { return try prefix(words[0]) }
        return words[0].isFunctionWord ? .phrase([words[0].folded]) : .word(words[0].folded)
    }

    private static func prefix(_ word: SearchWord) throws(Fault) -> Term {
        guard word.folded.unicodeScalars.count > 1 else { throw .shortPrefix(word.folded) }
        return .prefix(word.folded)
    }

    /// « A/67/280 », « S/RES/1540(2004) », but not « Nord-Sud »: of several parts, one of them with a digit.
    private static func isSymbol(_ words: [SearchWord]) -> Bool {
        words.count > 1 && words.contains { $0.folded.utf8.contains { (48...57).contains($0) } }
    }

    // MARK: Pieces

    /// What stands between spaces, or between quotation marks.
    private struct Piece {
        var text = ""
        var isExcluded = false
        var isPhrase = false
        var isPrefix = false
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece()
        func finish() {
            if !piece.isPhrase, piece.text.hasSuffix("*") { piece.isPrefix = true }
            if !piece.text.isEmpty { pieces.append(piece) }
            piece = Piece()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "«", "»", "“", "”", "„":
                let (wasPhrase, isExcluded) = (piece.isPhrase, piece.isExcluded)
                let isWord = !wasPhrase && !piece.text.isEmpty
                finish()
                piece.isPhrase = !wasPhrase
                piece.isExcluded = piece.isPhrase && !isWord && isExcluded
            case _ where piece.isPhrase: piece.text.unicodeScalars.append(scalar)
            case _ where scalar.properties.isWhitespace || scalar.value < 32: finish()
            case "-" where piece.text.isEmpty, "−" where piece.text.isEmpty: piece.isExcluded = true
            default: piece.text.unicodeScalars.append(scalar)
            }
        }
        finish()
        return pieces
    }
}
