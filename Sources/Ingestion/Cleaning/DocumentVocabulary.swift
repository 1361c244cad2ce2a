/// The words that a document writes without a hyphen, folded (`Folding`): what tells whether a line end cut one of them.
/// Kept as 64-bit hashes: a word taken for another would at worst lose its hyphen at a line end.
struct DocumentVocabulary: ExpressibleByArrayLiteral {
    /// Hashes by open addressing; 0: free.
    private var slots = [UInt64](repeating: 0, count: 1 << 10)
    private var count = 0

    init(arrayLiteral elements: [UInt8]...) {
        for word in elements { insert(WordHash(word.span)) }
    }

    init(_ source: [UInt8], _ lines: Lines) {
        for line in lines.lines { add(source.span, line.text) }
    }

    func contains(_ folded: [UInt8]) -> Bool {
        let hash = Self.key(WordHash(folded.span))
        return slots[slot(of: hash)] == hash
    }

    private mutating func add(_ source: Span<UInt8>, _ line: Range<Int>) {
        var word = WordHash()
        var isEmpty = true
        var isWhole = true
        var at = line.lowerBound
        while at < line.upperBound {
            let byte = source[at]
            at += 1
            if (byte | 32) >= 97 && (byte | 32) <= 122 {
                word.add(byte | 32)
                isEmpty = false
                continue
            }
            if byte == 0x2D {
                isWhole = false
                continue
            }
            if (byte == 0xC3 || byte == 0xC5) && at < line.upperBound {
                let letters = Folding.letters(byte, source[at])
                at += 1
                if letters.first < 0x80 {
                    word.add(letters.first)
                    if letters.second != 0 { word.add(letters.second) }
                    isEmpty = false
                    continue
                }
            }
            if isWhole, !isEmpty { insert(word) }
            word = WordHash()
            isEmpty = true
            isWhole = true
        }
        if isWhole, !isEmpty { insert(word) }
    }

    private mutating func insert(_ word: WordHash) {
        let hash = Self.key(word)
        let slot = slot(of: hash)
        if slots[slot] == hash { return }
        slots[slot] = hash
        count += 1
        if count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        let known = slots
        slots = [UInt64](repeating: 0, count: known.count * 2)
        for hash in known where hash != 0 { slots[slot(of: hash)] = hash }
    }

    /// Where `hash` stands, or may be put.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ word: WordHash) -> UInt64 { word.value == 0 ? 1 : word.value }
}
