/// Phrases over word numbers, found from any token, longest first. A phrase's word may end with `*`: any word that
/// begins so. Values are whatever the caller keeps beside the phrase.
final class PhraseTrie<Value> {
    // Read for every token; no method of the tree calls back, so that the check of each access would only cost.
    @exclusivity(unchecked) private var tree = PhraseTree()
    /// By node; empty where no phrase ends.
    @exclusivity(unchecked) private var values: [[Value]] = [[]]

    struct Match {
        var tokens: Range<Int>
        var values: [Value]
    }

    /// Adds a phrase in writing: `lutte contre le terroris*`. Apostrophes and hyphens part words as in the texts.
    func add(_ phrase: String, _ value: Value, _ words: Words) {
        var node: Int32 = 0
        for part in Self.parts(of: phrase) {
            if part.isPrefix {
                node = unsafe tree.follow(node, byPrefix: part.folded)
            } else {
                let word = words.number(of: part.folded)
                if part.folded.count == 1, Self.marks.contains(part.folded[0]) {
                    unsafe tree.marks[Int(part.folded[0])] = word
                }
                node = unsafe tree.follow(node, by: word)
            }
        }
        if node == 0 { return }
        while unsafe values.count <= Int(node) { unsafe values.append([]) }
        unsafe values[Int(node)].append(value)
        unsafe tree.end(at: node)
    }

    /// The longest phrase that begins at token `at`; nil if none does. Punctuation ends every phrase, but for marks
    /// that the phrase has too.
    @inline(__always)
    func longest(at: Int, _ tokens: [Token], _ words: Words) -> Match? {
        let word = tokens[at].word
        if unsafe word == 0 || tree.beginsNone(word) { return nil }
        return found(at: at, tokens, words)
    }

    private func found(at: Int, _ tokens: [Token], _ words: Words) -> Match? {
        guard let (end, node) = unsafe tree.longest(at, tokens, words) else { return nil }
        return unsafe Match(tokens: at..<end, values: values[Int(node)])
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

/// The nodes of a trie of phrases; node 0 is its root.
private struct PhraseTree: ~Copyable {
    private struct Node {
        /// A bit for each whole word that follows, by its number's last six bits: most words are told off by it.
        var following: UInt64 = 0
        /// Where the node's prefixes stand in `prefixes`; -1 where it has none.
        var prefixes: Int32 = -1
        /// A phrase ends here.
        var isEnd = false
    }

    private var nodes = [Node()]
    /// (prefix, node), longest prefix first, of the nodes that have any.
    private var prefixes: [[(prefix: [UInt8], node: Int32)]] = []
    /// What follows a node by a whole word: (node, word) → node, by open addressing. Node and word are the key; all
    /// ones: free, for no node has that number.
    private var keys = [UInt64](repeating: .max, count: 16)
    private var targets = [Int32](repeating: 0, count: 16)
    private var count = 0
    /// By word: 0 not known, 1 no phrase begins so, else 2 and a place in `branches`. Grows with `Words`.
    private var starts: [Int32] = []
    /// Where the words lead that begin phrases: the nodes behind the root, whole words before prefixes.
    private var branches: [[Int32]] = []
    /// Numbers of the marks that phrases hold, by `Token.mark`; 0 where none does.
    var marks = [Int32](repeating: 0, count: 256)

    // MARK: Adding

    mutating func follow(_ node: Int32, by word: Int32) -> Int32 {
        if let known = target(node, word) { return known }
        let new = newNode()
        if (count + 1) * 2 > keys.count { grow() }
        insert(Self.key(node, word), new)
        count += 1
        nodes[Int(node)].following |= Self.bit(word)
        return new
    }

    mutating func follow(_ node: Int32, byPrefix prefix: [UInt8]) -> Int32 {
        if nodes[Int(node)].prefixes < 0 {
            nodes[Int(node)].prefixes = Int32(prefixes.count)
            prefixes.append([])
        }
        let place = Int(nodes[Int(node)].prefixes)
        if let known = prefixes[place].first(where: { $0.prefix == prefix }) { return known.node }
        let new = newNode()
        prefixes[place].append((prefix, new))
        prefixes[place].sort { $0.prefix.count > $1.prefix.count }
        return new
    }

    /// A phrase ends at `node`; what was learned of words before does not count any more.
    mutating func end(at node: Int32) {
        nodes[Int(node)].isEnd = true
        starts = []
        branches = []
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    // MARK: Finding

    /// No phrase begins with `word`, as far as is known.
    @inline(__always)
    func beginsNone(_ word: Int32) -> Bool { Int(word) < starts.count && starts[Int(word)] == 1 }

    /// Where the longest phrase from token `at` ends, and its node.
    mutating func longest(_ at: Int, _ tokens: [Token], _ words: Words) -> (end: Int, node: Int32)? {
        let word = Int(tokens[at].word)
        if word >= starts.count || starts[word] == 0 { learn(tokens[at].word, words) }
        if starts[word] == 1 { return nil }
        var best: (end: Int, node: Int32)?
        for node in branches[Int(starts[word]) - 2] { follow(node, at + 1, tokens, words, &best) }
        return best
    }

    /// Finds out what phrases begin with `word`.
    private mutating func learn(_ word: Int32, _ words: Words) {
        if starts.count <= Int(word) {
            starts += [Int32](repeating: 0, count: max(words.count, Int(word) + 1) - starts.count)
        }
        let text = words.text(word)
        var behind = target(0, word).map { [$0] } ?? []
        if nodes[0].prefixes >= 0 {
            behind += prefixes[Int(nodes[0].prefixes)].filter { text.starts(with: $0.prefix) }.map(\.node)
        }
        if behind.isEmpty {
            starts[Int(word)] = 1
        } else {
            starts[Int(word)] = Int32(branches.count + 2)
            branches.append(behind)
        }
    }

    private func follow(
        _ start: Int32, _ first: Int, _ tokens: [Token], _ words: Words, _ best: inout (end: Int, node: Int32)?
    ) {
        var (current, at) = (start, first)
        while true {
            let node = nodes[Int(current)]
            if node.isEnd, best.map({ at > $0.end }) ?? true { best = (at, current) }
            guard at < tokens.count else { return }
            let word = tokens[at].word
            if word == 0 {
                // « Département de la paix, du désarmement et du développement », « résolution 1540 (2004) ».
                let mark = marks[Int(tokens[at].mark)]
                guard mark != 0, let behind = target(current, mark) else { return }
                (current, at) = (behind, at + 1)
                continue
            }
            let behind = node.following & Self.bit(word) == 0 ? nil : target(current, word)
            if node.prefixes < 0 {
                guard let behind else { return }
                (current, at) = (behind, at + 1)
                continue
            }
            if let behind { follow(behind, at + 1, tokens, words, &best) }
            let text = words.text(word)
            for (prefix, behind) in prefixes[Int(node.prefixes)] where text.starts(with: prefix) {
                follow(behind, at + 1, tokens, words, &best)
            }
            return
        }
    }

    // MARK: Edges

    private func target(_ node: Int32, _ word: Int32) -> Int32? {
        let key = Self.key(node, word)
        let mask = keys.count - 1
        var slot = Self.slot(key) & mask
        while keys[slot] != .max {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ key: UInt64, _ target: Int32) {
        let mask = keys.count - 1
        var slot = Self.slot(key) & mask
        while keys[slot] != .max { slot = (slot + 1) & mask }
        keys[slot] = key
        targets[slot] = target
    }

    private mutating func grow() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
        targets = [Int32](repeating: 0, count: keys.count)
        for (key, target) in zip(oldKeys, oldTargets) where key != .max { insert(key, target) }
    }

    private static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(word & 63) }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
