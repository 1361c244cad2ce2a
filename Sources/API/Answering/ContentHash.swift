/// 128 bits of some bytes, for entity tags: the same on every machine. Not for secrets.
enum ContentHash {
    /// 32 lower-case hexadecimal digits.
    static func hexDigest(of bytes: [UInt8]) -> String {
        let span = bytes.span
        var a: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(span.count)
        var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        var at = 0
        while at < span.count {
            var word: UInt64 = 0
            for index in 0..<min(8, span.count - at) { word |= UInt64(span[at + index]) << UInt64(index * 8) }
            a = mixed(a ^ word, 0xA076_1D64_78BD_642F)
            b = mixed(b &+ word, 0xE703_7ED1_A0B4_28DB) ^ a
            at += 8
        }
        return hex(mixed(a, 0x8EBC_6AF0_9C88_C6E3)) + hex(mixed(b, 0x5899_65CC_7537_4CC3))
    }

    /// The halves of the whole product, folded together.
    private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low ^ (a >> 29)
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
