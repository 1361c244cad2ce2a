/// 128 bits of some bytes, for entity tags: the same on every machine. Not for secrets.
enum ContentHash {
    /// 32 lower-case hexadecimal digits.
    static func hexDigest(of bytes: [UInt8]) -> String {
        var a: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        func add(_ word: UInt64) {
            a = mixed(a ^ word, 0xA076_1D64_78BD_642F)
            b = mixed(b &+ word, 0xE703_7ED1_A0B4_28DB) ^ a
        }
        bytes.withUnsafeBytes { bytes in
            var at = 0
            while at + 8 <= bytes.count {
                add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
                at += 8
            }
            if at == bytes.count { return }
            var rest: UInt64 = 0
            for index in at..<bytes.count { rest |= UInt64(bytes[index]) << UInt64((index - at) * 8) }
            add(rest)
        }
        var digits: [UInt8] = []
        digits.reserveCapacity(32)
        for half in [mixed(a, 0x8EBC_6AF0_9C88_C6E3), mixed(b, 0x5899_65CC_7537_4CC3)] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: half >> UInt64(shift) & 15)
                digits.append(digit < 10 ? 48 + digit : 87 + digit)
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The halves of the whole product, folded together.
    private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low ^ (a >> 29)
    }
}
