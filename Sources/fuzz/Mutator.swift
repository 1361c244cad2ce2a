/// Makes inputs out of those of a corpus: some as they are, most of them bent in a few places.
struct Mutator: Sendable {
    /// Longer inputs are cut, so that a case that is fed byte by byte stays short.
    private static let longest = 2048
    private static let bytes: [UInt8] = [
        0, 9, 10, 13, 32, 0x7F, 0x80, 0xC3, 0xFF, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "%"),
        UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "0"), UInt8(ascii: "9"), UInt8(ascii: "a"),
        UInt8(ascii: "F"),
    ]
    private static let numbers = [
        "0", "1", "00", "-1", "+1", "255", "256", "65536", "65537", "2147483648", "4294967296", "9223372036854775807",
        "9223372036854775808", "18446744073709551616", "7fffffffffffffff", "8000000000000000", "ffffffffffffffff",
        "10000000000000000", "99999999999999999999999999",
    ]

    let corpus: [[UInt8]]
    /// Words of the input's language.
    let words: [[UInt8]]

    init(corpus: [String], words: [String]) {
        self.corpus = corpus.map { Array($0.utf8) }
        self.words = (words + Self.numbers).map { Array($0.utf8) }
    }

    /// One input. What it is depends on `random` only.
    func input(_ random: inout Random) -> [UInt8] {
        var input = random.pick(corpus)
        if random.oneIn(4) { input += random.pick(corpus) }
        if random.oneIn(20) { return input }
        for _ in 0...random.below(6) { bend(&input, &random) }
        if input.count > Self.longest { input.removeLast(input.count - Self.longest) }
        return input
    }

    private func bend(_ input: inout [UInt8], _ random: inout Random) {
        let place = random.below(input.count + 1)
        switch random.below(9) {
        case 0: if place < input.count { input[place] ^= 1 << UInt8(random.below(8)) }
        case 1: if place < input.count { input[place] = random.pick(Self.bytes) }
        case 2: input.insert(random.pick(Self.bytes), at: place)
        case 3: input.insert(contentsOf: random.pick(words), at: place)
        case 4: input.removeSubrange(piece(of: input, from: place, &random))
        case 5:  // the same again, often enough to meet a limit now and then
            let copy = input[piece(of: input, from: place, &random)]
            for _ in 0...random.below(random.oneIn(8) ? 40 : 2) where input.count < Self.longest {
                input.insert(contentsOf: copy, at: place)
            }
        case 6:
            let other = random.pick(corpus)
            let start = random.below(other.count + 1)
            input.replaceSubrange(
                piece(of: input, from: place, &random), with: other[piece(of: other, from: start, &random)])
        case 7: if random.oneIn(4) { input.removeLast(input.count - place) }
        default: input.replaceSubrange(piece(of: input, from: place, &random), with: random.pick(words))
        }
    }

    private func piece(of input: [UInt8], from start: Int, _ random: inout Random) -> Range<Int> {
        start..<min(input.count, start + random.below(random.oneIn(4) ? 64 : 8))
    }
}
