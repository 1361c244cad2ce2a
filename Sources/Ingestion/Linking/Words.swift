/// The words met so far, folded and numbered, so that everything later compares integers. One per pipeline; grows.
final class Words {
    // Asked for every word; no method of the table calls back, so that the check of each access would only cost.
    @exclusivity(unchecked) private var table = WordTable()

    var count: Int { unsafe table.count }

    /// The folded bytes of word `number`.
    func text(_ number: Int32) -> ArraySlice<UInt8> { unsafe table.text(number) }

    /// The number of the word whose folded bytes are `folded`; a new one if it was never met.
    func number(of folded: [UInt8]) -> Int32 { number(of: folded.span) }

    func number(of folded: Span<UInt8>) -> Int32 {
        if folded.isEmpty { return 0 }
        let hash = WordHash(folded)
        return unsafe table.find(folded, hash, folding: 0) ?? table.add(folded, hash, folding: 0)
    }

    func number(of text: String) -> Int32 { number(of: Self.folded(Array(text.utf8)[...])) }

    /// The same for a word of ASCII letters and digits, not yet folded; `hash` is that of its folded bytes.
    @inline(__always)
    func number(ofASCII word: Span<UInt8>, _ hash: WordHash) -> Int32 {
        unsafe table.find(word, hash, folding: 32) ?? table.add(word, hash, folding: 32)
    }

    /// Whether the word was met.
    func knows(_ folded: [UInt8]) -> Bool { unsafe table.find(folded.span, WordHash(folded.span), folding: 0) != nil }

    /// One word, folded; « à » keeps its accent, without which it would be « a », a verb.
    static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        isA(word.span) ? grave : Folding.fold(word)
    }

    fileprivate static func isA(_ word: Span<UInt8>) -> Bool {
        word.count == 2 && word[0] == 0xC3 && (word[1] == 0xA0 || word[1] == 0x80)
    }
    fileprivate static let grave: [UInt8] = [0xC3, 0xA0]
}

/// Numbered words in one flat store, found by open addressing. `folding` of what is asked for: 32 makes small letters of
/// ASCII capitals and leaves digits; 0 changes nothing.
private struct WordTable: ~Copyable {
    /// All words, one behind the other.
    private var store: [UInt8] = []
    /// Where each word ends in `store`; it begins where the one before ends. 0 is the empty word, for punctuation.
    private var ends: [Int32] = [0]
    /// The upper half of a word's hash above its number; 0: free.
    private var slots = [UInt64](repeating: 0, count: 1 << 14)

    var count: Int { ends.count }

    func text(_ number: Int32) -> ArraySlice<UInt8> {
        number == 0 ? [] : store[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])]
    }

    @inline(__always)
    func find(_ word: Span<UInt8>, _ hash: WordHash, folding: UInt8) -> Int32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash.value) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash.value >> 32 {
                let number = Int32(truncatingIfNeeded: slots[slot])
                if isWord(Int(number), word, folding) { return number }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds a word that is not there yet.
    mutating func add(_ word: Span<UInt8>, _ hash: WordHash, folding: UInt8) -> Int32 {
        let number = Int32(ends.count)
        for at in word.indices { store.append(word[at] | folding) }
        ends.append(Int32(store.count))
        if ends.count * 2 > slots.count { grow() } else { place(number, hash) }
        return number
    }

    @inline(__always)
    private func isWord(_ number: Int, _ word: Span<UInt8>, _ folding: UInt8) -> Bool {
        let start = Int(ends[number - 1])
        guard Int(ends[number]) - start == word.count else { return false }
        for at in word.indices where store[start + at] != word[at] | folding { return false }
        return true
    }

    private mutating func place(_ number: Int32, _ hash: WordHash) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash.value) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash.value & ~0xFFFF_FFFF) | UInt64(UInt32(bitPattern: number))
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for number in 1..<Int32(ends.count) { place(number, WordHash(text(number).span)) }
    }
}

/// FNV-1a, 64 bits, its halves mixed at the end: fixed, so that every run does the same.
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ word: Span<UInt8>) {
        for at in word.indices { add(word[at]) }
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var value: UInt64 { state ^ (state >> 29) }
}

/// A word, a number or a punctuation mark of a cleaned text. Hyphens and apostrophes part words and leave no token.
struct Token {
    /// Number in `Words`; 0 for punctuation.
    var word: Int32
    /// Byte range in the cleaned text.
    var start: Int32
    var end: Int32
    /// The first byte of a punctuation mark; 0 for words. « and “ are `<`, » and ” are `>`.
    var mark: UInt8
    var shape: Shape

    struct Shape: OptionSet {
        let rawValue: UInt8
        static let capitalised = Shape(rawValue: 1)
        /// Two capitals or more.
        static let acronym = Shape(rawValue: 2)
        static let digits = Shape(rawValue: 4)
        /// Follows a hyphen or a slash without a space.
        static let glued = Shape(rawValue: 8)
        /// Ends with an apostrophe (`l’`, `d’`).
        static let elided = Shape(rawValue: 16)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}

enum Tokeniser {
    static func tokens(_ text: [UInt8], _ words: Words) -> [Token] {
        let span = text.span
        var tokens: [Token] = []
        tokens.reserveCapacity(span.count / 5)
        var folded: [UInt8] = []
        var at = 0
        var glued = false
        while at < span.count {
            let byte = span[at]
            if isWordByte(span, at) {
                let start = at
                var shape = Token.Shape()
                let word: Int32
                let hasLetters: Bool
                (word, at, hasLetters) = readWord(span, at, words, &folded, &shape)
                if glued { shape.insert(.glued) }
                glued = false
                if hasLetters, at < span.count, let length = apostrophe(span, at) {
                    shape.insert(.elided)
                    at += length
                }
                tokens.append(Token(word: word, start: Int32(start), end: Int32(at), mark: 0, shape: shape))
                continue
            }
            if byte == 32 {
                at += 1
                glued = false
                continue
            }
            if byte == 0x2D || byte == 0x2F {
                glued = true
                at += 1
                continue
            }
            glued = false
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(span.count, at + length)
            tokens.append(
                Token(word: 0, start: Int32(at), end: Int32(end), mark: mark(span, at), shape: []))
            at = end
        }
        return tokens
    }

    /// Reads the word at `start`: its number, its end, and whether it has letters.
    @inline(__always)
    private static func readWord(
        _ span: Span<UInt8>, _ start: Int, _ words: Words, _ folded: inout [UInt8], _ shape: inout Token.Shape
    ) -> (word: Int32, end: Int, hasLetters: Bool) {
        var hash = WordHash()
        var (capitals, digits) = (0, 0)
        var at = start
        // Most words are ASCII, and are looked up as they stand.
        while at < span.count {
            let byte = span[at]
            let small = byte | 32
            if small &- 97 < 26 {
                if byte < 97 { capitals += 1 }
            } else if byte &- 48 < 10 {
                digits += 1
            } else {
                break
            }
            hash.add(small)
            at += 1
        }
        if at < span.count, isWordByte(span, at) { return readAccented(span, start, words, &folded, &shape) }
        if span[start] >= 65, span[start] < 97 { shape.insert(.capitalised) }
        if capitals >= 2 { shape.insert(.acronym) }
        if digits == at - start { shape.insert(.digits) }
        return (words.number(ofASCII: span.extracting(start..<at), hash), at, digits < at - start)
    }

    /// The same for a word with other letters.
    private static func readAccented(
        _ span: Span<UInt8>, _ start: Int, _ words: Words, _ folded: inout [UInt8], _ shape: inout Token.Shape
    ) -> (word: Int32, end: Int, hasLetters: Bool) {
        folded.removeAll(keepingCapacity: true)
        var capitals = 0
        var at = start
        while at < span.count, isWordByte(span, at) {
            let byte = span[at]
            let isFirst = at == start
            if byte < 0x80 {
                if byte >= 65, byte < 97 { capitals += 1 }
                folded.append(byte | 32)
                at += 1
            } else {
                let trail = span[at + 1]
                if byte == 0xC3 && trail < 0x9F || byte == 0xC5 && trail == 0x92 { capitals += 1 }
                Folding.append(byte, trail, to: &folded)
                at += 2
            }
            if isFirst, capitals == 1 { shape.insert(.capitalised) }
        }
        if capitals >= 2 { shape.insert(.acronym) }
        let isA = Words.isA(span.extracting(start..<at))
        return (words.number(of: isA ? Words.grave : folded), at, true)
    }

    private static func mark(_ span: Span<UInt8>, _ at: Int) -> UInt8 {
        let byte = span[at]
        if byte == 0xC2, at + 1 < span.count {
            return span[at + 1] == 0xAB ? 0x3C : span[at + 1] == 0xBB ? 0x3E : byte
        }
        if byte == 0xE2, at + 2 < span.count, span[at + 1] == 0x80 {
            return span[at + 2] == 0x9C ? 0x3C : span[at + 2] == 0x9D ? 0x3E : byte
        }
        return byte
    }

    /// Letters and digits: ASCII, Latin-1 letters, and U+0100...U+017F.
    @inline(__always)
    private static func isWordByte(_ span: Span<UInt8>, _ at: Int) -> Bool {
        let byte = span[at]
        if byte < 0x80 { return (byte | 32) &- 97 < 26 || byte &- 48 < 10 }
        return (byte == 0xC3 || byte == 0xC4 || byte == 0xC5) && at + 1 < span.count
    }

    private static func apostrophe(_ span: Span<UInt8>, _ at: Int) -> Int? {
        if span[at] == 0x27 { return 1 }
        if span[at] == 0xE2, at + 2 < span.count, span[at + 1] == 0x80, span[at + 2] == 0x99 { return 3 }
        return nil
    }
}
