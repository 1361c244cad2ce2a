/// SHA-256 (FIPS 180-4 §6.2) of whole byte sequences. Here because no library that the project may use has it.
public enum SHA256 {
    /// Lower-case hexadecimal, 64 digits.
    public static func hexDigest(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for word in digest(of: bytes) {
            for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(word >> UInt32(shift)) & 15]) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digest(of bytes: [UInt8]) -> [UInt32] {
        var state: State = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        let whole = bytes.count / 64 * 64
        for start in stride(from: 0, to: whole, by: 64) { compress(bytes.span, start, &state) }
        var tail = Array(bytes[whole...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(bytes.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        for start in stride(from: 0, to: tail.count, by: 64) { compress(tail.span, start, &state) }
        return state.indices.map { state[$0] }
    }

    private typealias State = InlineArray<8, UInt32>

    private static func compress(_ bytes: Span<UInt8>, _ start: Int, _ state: inout State) {
        // The last sixteen words of the schedule; older ones are not needed.
        var w = InlineArray<16, UInt32>(repeating: 0)
        for i in 0..<16 {
            let at = start + i * 4
            w[i] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                | UInt32(bytes[at + 3])
        }
        let k = constants
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for block in stride(from: 0, to: 64, by: 16) {
            if block > 0 { extend(&w) }
            // Eight rounds bring every letter back to its place, so that none is moved.
            for i in stride(from: 0, to: 16, by: 8) {
                round(a, b, c, &d, e, f, g, &h, k[block + i] &+ w[i])
                round(h, a, b, &c, d, e, f, &g, k[block + i + 1] &+ w[i + 1])
                round(g, h, a, &b, c, d, e, &f, k[block + i + 2] &+ w[i + 2])
                round(f, g, h, &a, b, c, d, &e, k[block + i + 3] &+ w[i + 3])
                round(e, f, g, &h, a, b, c, &d, k[block + i + 4] &+ w[i + 4])
                round(d, e, f, &g, h, a, b, &c, k[block + i + 5] &+ w[i + 5])
                round(c, d, e, &f, g, h, a, &b, k[block + i + 6] &+ w[i + 6])
                round(b, c, d, &e, f, g, h, &a, k[block + i + 7] &+ w[i + 7])
            }
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// The next sixteen words of the schedule.
    @inline(__always)
    private static func extend(_ w: inout InlineArray<16, UInt32>) {
        for i in 0..<16 {
            let (w1, w14) = (w[(i + 1) & 15], w[(i + 14) & 15])
            let s0 = rotate(w1, 7) ^ rotate(w1, 18) ^ (w1 >> 3)
            let s1 = rotate(w14, 17) ^ rotate(w14, 19) ^ (w14 >> 10)
            w[i] = w[i] &+ s0 &+ w[(i + 9) & 15] &+ s1
        }
    }

    /// One round; what would be the new `e` and `a` come into the places of `d` and `h`.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ word
        let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        d &+= t1
        h = t1 &+ s0 &+ ((a & b) ^ (a & c) ^ (b & c))
    }

    @inline(__always)
    private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

    /// First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2).
    private static let constants: InlineArray<64, UInt32> = [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ]
}
