/// Numbers some tokens, and finds them in texts by their bytes (an open-addressed table, no text is made).
struct TokenTable {
    private struct Slot {
        var hash: UInt64 = 0
        /// Where the token's bytes stand in `bytes`.
        var start: UInt32 = 0
        var length: UInt32 = 0
        /// The token's number; -1: free.
        var number: Int32 = -1
    }

    private var bytes: [UInt8] = []
    /// At a token's hash or behind. A power of two, at most half of them taken.
    private var slots: [Slot]

    /// Numbers `tokens`, of which no two are equal, from 0 on.
    init(_ tokens: [String]) {
        var size = 16
        while size < tokens.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        for (number, token) in tokens.enumerated() {
            var hash = Self.seed
            for byte in token.utf8 { hash = Self.hash(hash, byte) }
            var index = Self.index(hash, of: size)
            while slots[index].number >= 0 { index = (index + 1) & (size - 1) }
            let length = token.utf8.count
            slots[index] = Slot(
                hash: hash, start: UInt32(bytes.count), length: UInt32(length), number: Int32(number))
            bytes += Array(token.utf8)
        }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a.
    @inline(__always)
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// Its low bits are the best.
    @inline(__always)
    private static func index(_ hash: UInt64, of size: Int) -> Int { Int(truncatingIfNeeded: hash) & (size - 1) }

    /// Calls `body` for each token of `text`, which spaces divide, with its number; -1 for one that is not known.
    @inline(__always)
    func read(_ text: String, _ body: (Int) -> Void) {
        var text = text
        text.withUTF8 { utf8 in
            bytes.withUnsafeBufferPointer { bytes in
                slots.withUnsafeBufferPointer { slots in
                    var start = 0
                    while start < utf8.count {
                        var hash = Self.seed
                        var end = start
                        while end < utf8.count, utf8[end] != UInt8(ascii: " ") {
                            hash = Self.hash(hash, utf8[end])
                            end += 1
                        }
                        if end > start {
                            let token = UnsafeBufferPointer(rebasing: utf8[start..<end])
                            body(Self.number(of: token, hash, slots, bytes))
                        }
                        start = end + 1
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func number(
        of token: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ slots: UnsafeBufferPointer<Slot>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = index(hash, of: slots.count)
        while slots[index].number >= 0 {
            let slot = slots[index]
            if slot.hash == hash, Int(slot.length) == token.count {
                var same = 0
                while same < token.count, bytes[Int(slot.start) + same] == token[same] { same += 1 }
                if same == token.count { return Int(slot.number) }
            }
            index = (index + 1) & (slots.count - 1)
        }
        return -1
    }
}
