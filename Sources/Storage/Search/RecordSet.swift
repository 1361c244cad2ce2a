/// Some of a type's records, a bit for each by its number (see `RecordNumbers`). Sets of one type are of one size.
struct RecordSet: Equatable {
    private var words: [UInt64]

    /// None of `capacity` records.
    init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

    init(words: ArraySlice<UInt64>) { self.words = Array(words) }

    /// What `bytes` of a set gave.
    init(bytes: [UInt8]) {
        words = Array(repeating: 0, count: (bytes.count + 7) / 8)
        words.withUnsafeMutableBytes { $0.copyBytes(from: bytes) }
        for index in words.indices { words[index] = UInt64(littleEndian: words[index]) }
    }

    /// The bit of record 0 is the lowest of the first byte.
    var bytes: [UInt8] {
        let ordered = words.map(\.littleEndian)
        return ordered.withUnsafeBytes { Array($0) }
    }

    /// A number beyond the capacity is passed over.
    mutating func insert(_ number: Int) {
        if number >= 0, number >> 6 < words.count { words[number >> 6] |= 1 << UInt64(number & 63) }
    }

    func contains(_ number: Int) -> Bool {
        number >= 0 && number >> 6 < words.count && words[number >> 6] & 1 << UInt64(number & 63) != 0
    }

    mutating func formUnion(_ other: RecordSet) {
        for index in 0..<min(words.count, other.words.count) { words[index] |= other.words[index] }
    }

    mutating func formIntersection(_ other: RecordSet) {
        for index in 0..<min(words.count, other.words.count) { words[index] &= other.words[index] }
    }

    mutating func subtract(_ other: RecordSet) {
        for index in 0..<min(words.count, other.words.count) { words[index] &= ~other.words[index] }
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func countOfCommon(with other: RecordSet) -> Int {
        var count = 0
        for index in 0..<min(words.count, other.words.count) {
            count += (words[index] & other.words[index]).nonzeroBitCount
        }
        return count
    }
}
