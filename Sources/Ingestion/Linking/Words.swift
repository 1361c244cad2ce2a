/// The words met so far, folded and numbered, so that everything later compares integers. One per pipeline; grows.
final class Words {
    private var table = WordTable()

    var count: Int { table.count }

    /// The folded bytes of word `number`.
    func text(_ number: Int32) -> ArraySlice<UInt8> { table.text(number) }

    /// The number of the word whose folded bytes are `folded`; a new one if it was never met.
    func number(of folded: [UInt8]) -> Int32 { number(of: folded.span) }

    func number(of folded: Span<UInt8>) -> Int32 {
        if folded.isEmpty { return 0 }
        let hash = WordTable.hash(folded)
        return table.find(folded, hash) ?? table.add(folded, hash)
    }

    func number(of text: String) -> Int32 { number(of: Self.folded(Array(text.utf8)[...])) }

    /// Whether the word was met.
    func knows(_ folded: [UInt8]) -> Bool { table.find(folded.span, WordTable.hash(folded.span)) != nil }

    /// One word, folded; « à » keeps its accent, without which it would be « a », a verb.
    static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        isA(word) ? grave : Folding.fold(word)
    }

    fileprivate static func isA(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 2 && word.first == 0xC3 && (word.last == 0xA0 || word.last == 0x80)
    }
    fileprivate static let grave: [UInt8] = [0xC3, 0xA0]
}

/// Numbered words in one flat store, found by open addressing.
private struct WordTable: ~Copyable {
    /// All words, one behind the other.
    private var store: [UInt8] = []
    /// Where each word ends in `store`; it begins where the one before ends. 0 is the empty word, for punctuation.
    private var ends: [Int32] = [0]
    /// A part of each word's hash, so that few words are compared byte by byte.
    private var marks: [UInt32] = [0]
    private var slots = [Int32](repeating: 0, count: 1 << 14)
    private var mask = (1 << 14) - 1

    var count: Int { ends.count }

    func text(_ number: Int32) -> ArraySlice<UInt8> {
        number == 0 ? [] : store[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])]
    }

    func find(_ folded: Span<UInt8>, _ hash: UInt64) -> Int32? {
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let known = Int(slots[slot])
            if marks[known] == mark, isWord(known, folded) { return Int32(known) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds a word that is not there yet.
    mutating func add(_ folded: Span<UInt8>, _ hash: UInt64) -> Int32 {
        let number = Int32(ends.count)
        for at in folded.indices { store.append(folded[at]) }
        ends.append(Int32(store.count))
        marks.append(UInt32(truncatingIfNeeded: hash >> 32))
        if ends.count * 2 > slots.count { grow() } else { place(number, hash) }
        return number
    }

    /// FNV-1a, 64 bits: fixed, so that every run does the same.
    static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for at in bytes.indices { hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01b3 }
        return hash ^ (hash >> 29)
    }

    private func isWord(_ number: Int, _ folded: Span<UInt8>) -> Bool {
        let start = Int(ends[number - 1])
        guard Int(ends[number]) - start == folded.count else { return false }
        for at in folded.indices where store[start + at] != folded[at] { return false }
        return true
    }

    private mutating func place(_ number: Int32, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for number in 1..<Int32(ends.count) { place(number, Self.hash(text(number).span)) }
    }
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
                folded.removeAll(keepingCapacity: true)
                var shape = Token.Shape()
                var capitals = 0
                var letters = 0
                var digits = 0
                while at < span.count, isWordByte(span, at) {
                    let current = span[at]
                    if current < 0x80 {
                        if current >= 65 && current <= 90 {
                            capitals += 1
                            letters += 1
                            folded.append(current | 32)
                        } else {
                            if current >= 97 { letters += 1 } else { digits += 1 }
                            folded.append(current)
                        }
                        at += 1
                    } else {
                        let trail = span[at + 1]
                        letters += 1
                        if current == 0xC3 && trail < 0x9F || current == 0xC5 && trail == 0x92 { capitals += 1 }
                        Folding.append(current, trail, to: &folded)
                        at += 2
                    }
                    if at == start + 1 || at == start + 2, capitals == 1 { shape.insert(.capitalised) }
                }
                if at - start == 2, folded == [97], Words.isA(text[start..<at]) { folded = Words.grave }
                if capitals >= 2 { shape.insert(.acronym) }
                if letters == 0, digits > 0 { shape.insert(.digits) }
                if glued { shape.insert(.glued) }
                glued = false
                if at < span.count, let length = apostrophe(span, at), letters > 0 {
                    shape.insert(.elided)
                    at += length
                }
                tokens.append(
                    Token(word: words.number(of: folded), start: Int32(start), end: Int32(at), mark: 0, shape: shape))
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
        if byte < 0x80 { return (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57 }
        return (byte == 0xC3 || byte == 0xC4 || byte == 0xC5) && at + 1 < span.count
    }

    private static func apostrophe(_ span: Span<UInt8>, _ at: Int) -> Int? {
        if span[at] == 0x27 { return 1 }
        if span[at] == 0xE2, at + 2 < span.count, span[at + 1] == 0x80, span[at + 2] == 0x99 { return 3 }
        return nil
    }
}
