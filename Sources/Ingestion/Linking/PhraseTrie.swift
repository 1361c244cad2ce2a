/// Phrases over word numbers, found from any token, longest first. A phrase's word may end with `*`: any word that
/// begins so. Values are whatever the caller keeps beside the phrase.
final class PhraseTrie<Value> {
    private struct Node {
        var exact: [Int32: Int32] = [:]
        /// (prefix, node), longest prefix first.
        var prefixes: [(prefix: [UInt8], node: Int32)] = []
        var values: [Value] = []
    }
    private var nodes = [Node()]
    /// Whether a phrase can begin with a word, by its number; grows with `Words`.
    private var starts: [Bool] = []
    /// Numbers of the marks that phrases hold, by `Token.mark`.
    private var marks: [UInt8: Int32] = [:]

    struct Match {
        var tokens: Range<Int>
        var values: [Value]
    }

    /// Adds a phrase in writing: `lutte contre le terroris*`. Apostrophes and hyphens part words as in the texts.
    func add(_ phrase: String, _ value: Value, _ words: Words) {
        var node = 0
        for part in Self.parts(of: phrase) {
            if part.isPrefix {
                if let known = nodes[node].prefixes.first(where: { $0.prefix == part.folded }) {
                    node = Int(known.node)
                } else {
                    nodes.append(Node())
                    let next = Int32(nodes.count - 1)
                    nodes[node].prefixes.append((part.folded, next))
                    nodes[node].prefixes.sort { $0.prefix.count > $1.prefix.count }
                    node = Int(next)
                }
            } else {
                let word = words.number(of: part.folded)
                if part.folded.count == 1, Self.marks.contains(part.folded[0]) { marks[part.folded[0]] = word }
                if let known = nodes[node].exact[word] {
                    node = Int(known)
                } else {
                    nodes.append(Node())
                    let next = Int32(nodes.count - 1)
                    nodes[node].exact[word] = next
                    node = Int(next)
                }
            }
        }
        if node != 0 { nodes[node].values.append(value) }
        starts = []
    }

    /// The longest phrase that begins at token `at`; nil if none does. Punctuation ends every phrase, but for marks
    /// that the phrase has too.
    func longest(at: Int, _ tokens: [Token], _ words: Words) -> Match? {
        guard canStart(tokens[at].word, words) else { return nil }
        var best: (end: Int, node: Int)?
        follow(0, at, tokens, words, &best)
        return best.map { Match(tokens: at..<$0.end, values: nodes[$0.node].values) }
    }

    private func follow(_ node: Int, _ at: Int, _ tokens: [Token], _ words: Words, _ best: inout (end: Int, node: Int)?)
    {
        if !nodes[node].values.isEmpty, best.map({ at > $0.end }) ?? true { best = (at, node) }
        guard at < tokens.count else { return }
        if tokens[at].word == 0 {
            // « Département de la paix, du désarmement et du développement », « résolution 1540 (2004) ».
            guard let mark = marks[tokens[at].mark], let next = nodes[node].exact[mark] else { return }
            return follow(Int(next), at + 1, tokens, words, &best)
        }
        if let next = nodes[node].exact[tokens[at].word] { follow(Int(next), at + 1, tokens, words, &best) }
        if nodes[node].prefixes.isEmpty { return }
        let text = words.texts[Int(tokens[at].word)]
        for (prefix, next) in nodes[node].prefixes where text.starts(with: prefix) {
            follow(Int(next), at + 1, tokens, words, &best)
        }
    }

    private func canStart(_ word: Int32, _ words: Words) -> Bool {
        if word == 0 { return false }
        while starts.count <= Int(word) {
            let number = Int32(starts.count)
            starts.append(
                nodes[0].exact[number] != nil
                    || nodes[0].prefixes.contains { words.texts[Int(number)].starts(with: $0.prefix) })
        }
        return starts[Int(word)]
    }

    /// Marks that are parts of names: comma, brackets, quotation marks, dash and ampersand; as `Token.mark` has them.
    private static var marks: [UInt8] { Array(",()<>&".utf8) + [0xE2] }

    /// Words and marks; a mark is a part of its own.
    static func parts(of phrase: String) -> [(folded: [UInt8], isPrefix: Bool)] {
        var parts: [(folded: [UInt8], isPrefix: Bool)] = []
        var current: [UInt8] = []
        func close(_ isPrefix: Bool) {
            if !current.isEmpty { parts.append((Words.folded(current[...]), isPrefix)) }
            current = []
        }
        let text = Array(phrase.utf8)
        var at = 0
        while at < text.count {
            let byte = text[at]
            let isLetter =
                (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57 || byte >= 0xC3 && byte <= 0xC5
            if isLetter {
                current.append(byte)
                if byte >= 0xC3, at + 1 < text.count {
                    current.append(text[at + 1])
                    at += 1
                }
            } else {
                close(byte == UInt8(ascii: "*"))
                if let (mark, length) = mark(text, at) {
                    parts.append(([mark], false))
                    at += length - 1
                }
            }
            at += 1
        }
        close(false)
        return parts
    }

    /// The mark at `at`, and how many bytes it takes; an apostrophe is none.
    private static func mark(_ text: [UInt8], _ at: Int) -> (mark: UInt8, length: Int)? {
        switch text[at] {
        case UInt8(ascii: ","): at + 1 < text.count ? (text[at], 1) : nil
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "&"): (text[at], 1)
        case 0xC2 where at + 1 < text.count && text[at + 1] == 0xAB: (UInt8(ascii: "<"), 2)
        case 0xC2 where at + 1 < text.count && text[at + 1] == 0xBB: (UInt8(ascii: ">"), 2)
        // – and —, but not ’
        case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && (0x93...0x94).contains(text[at + 2]): (0xE2, 3)
        default: nil
        }
    }
}
