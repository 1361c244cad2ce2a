/// Words by their numbers in `Words`; one bit a word, so that asking costs no hashing.
struct WordSet: ExpressibleByArrayLiteral {
    private var bits: [UInt64] = []

    init(arrayLiteral elements: Int32...) { self.init(elements) }

    init(_ words: some Sequence<Int32>) {
        for word in words { insert(word) }
    }

    @inline(__always)
    func contains(_ word: Int32) -> Bool {
        let cell = Int(word) >> 6
        return cell < bits.count && bits[cell] & (1 << UInt64(word & 63)) != 0
    }

    mutating func insert(_ word: Int32) {
        let cell = Int(word) >> 6
        if cell >= bits.count { bits += [UInt64](repeating: 0, count: cell + 1 - bits.count) }
        bits[cell] |= 1 << UInt64(word & 63)
    }

    mutating func formUnion(_ words: some Sequence<Int32>) {
        for word in words { insert(word) }
    }
}
