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
        let block = bytes.extracting(start..<(start + 64))
        for i in 0..<16 {
            w[i] =
                UInt32(block[i * 4]) << 24 | UInt32(block[i * 4 + 1]) << 16 | UInt32(block[i * 4 + 2]) << 8
                | UInt32(block[i * 4 + 3])
        }
        var letters = state
        rounds(&letters, w, constants0)
        extend(&w)
        rounds(&letters, w, constants1)
        extend(&w)
        rounds(&letters, w, constants2)
        extend(&w)
        rounds(&letters, w, constants3)
        for i in 0..<8 { state[i] &+= letters[i] }
    }

    private typealias Words = InlineArray<16, UInt32>

    /// Sixteen rounds, written out: no index is left to be checked. Eight bring every letter back to its place, so that
    /// none is moved.
    @inline(__always)
    private static func rounds(_ state: inout State, _ w: Words, _ k: Words) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        round(a, b, c, &d, e, f, g, &h, k[0] &+ w[0])
        round(h, a, b, &c, d, e, f, &g, k[1] &+ w[1])
        round(g, h, a, &b, c, d, e, &f, k[2] &+ w[2])
        round(f, g, h, &a, b, c, d, &e, k[3] &+ w[3])
        round(e, f, g, &h, a, b, c, &d, k[4] &+ w[4])
        round(d, e, f, &g, h, a, b, &c, k[5] &+ w[5])
        round(c, d, e, &f, g, h, a, &b, k[6] &+ w[6])
        round(b, c, d, &e, f, g, h, &a, k[7] &+ w[7])
        round(a, b, c, &d, e, f, g, &h, k[8] &+ w[8])
        round(h, a, b, &c, d, e, f, &g, k[9] &+ w[9])
        round(g, h, a, &b, c, d, e, &f, k[10] &+ w[10])
        round(f, g, h, &a, b, c, d, &e, k[11] &+ w[11])
        round(e, f, g, &h, a, b, c, &d, k[12] &+ w[12])
        round(d, e, f, &g, h, a, b, &c, k[13] &+ w[13])
        round(c, d, e, &f, g, h, a, &b, k[14] &+ w[14])
        round(b, c, d, &e, f, g, h, &a, k[15] &+ w[15])
        state = [a, b, c, d, e, f, g, h]
    }

    /// The next sixteen words of the schedule, each in the place of the one sixteen before it.
    @inline(__always)
    private static func extend(_ w: inout Words) {
        w[0] &+= mixed(w[1], w[9], w[14])
        w[1] &+= mixed(w[2], w[10], w[15])
        w[2] &+= mixed(w[3], w[11], w[0])
        w[3] &+= mixed(w[4], w[12], w[1])
        w[4] &+= mixed(w[5], w[13], w[2])
        w[5] &+= mixed(w[6], w[14], w[3])
        w[6] &+= mixed(w[7], w[15], w[4])
        w[7] &+= mixed(w[8], w[0], w[5])
        w[8] &+= mixed(w[9], w[1], w[6])
        w[9] &+= mixed(w[10], w[2], w[7])
        w[10] &+= mixed(w[11], w[3], w[8])
        w[11] &+= mixed(w[12], w[4], w[9])
        w[12] &+= mixed(w[13], w[5], w[10])
        w[13] &+= mixed(w[14], w[6], w[11])
        w[14] &+= mixed(w[15], w[7], w[12])
        w[15] &+= mixed(w[0], w[8], w[13])
    }

    @inline(__always)
    private static func mixed(_ w1: UInt32, _ w9: UInt32, _ w14: UInt32) -> UInt32 {
        let s0 = rotate(w1, 7) ^ rotate(w1, 18) ^ (w1 >> 3)
        let s1 = rotate(w14, 17) ^ rotate(w14, 19) ^ (w14 >> 10)
        return s0 &+ w9 &+ s1
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

    // First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2).
    private static let constants0: Words = [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    ]
    private static let constants1: Words = [
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    ]
    private static let constants2: Words = [
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    ]
    private static let constants3: Words = [
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ]
}
