import Testing

@testable import HTTPMessage

@Suite struct `The first of a byte` {
    @Test func `is found where it stands, whatever stands around it`() {
        // Neighbours by value, by one bit, and by the carries between them.
        let bytes: [UInt8] = [10, 11, 9, 0x8A, 0x0B, 0xFF, 0, 10, 0x80, 0x7F, 0x09, 0x0A, 0x0B, 0x8B, 0x10, 0xF5]
        for seed in 0..<64 {
            let text = (0..<41).map { bytes[($0 * (seed | 1) + seed) % bytes.count] }
            for start in 0...text.count {
                for end in start...text.count {
                    for byte: UInt8 in [10, 0, 0x8A, 0xFF, 77] {
                        let found = text.span.firstIndex(of: byte, in: start..<end)
                        #expect(found == text[start..<end].firstIndex(of: byte))
                    }
                }
            }
        }
    }
}
