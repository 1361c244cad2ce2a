import Domain

/// A cursor as clients carry it: opaque, safe in a URL, and bound to the question it came from.
enum CursorCode {
    /// `question`: path and filters of the list, in the order sent.
    static func encode(_ cursor: Cursor, of question: String) -> String {
        var bytes: [UInt8] = [cursor.isBackward ? 1 : 0]
        bytes += cursor.key.utf8
        bytes.append(0)
        bytes += cursor.id.utf8
        return Base64URL.encode(seal(bytes, question) + bytes)
    }

    /// Nil: not one of ours, changed, or of another question. Key and id may both be empty: that leads to an end.
    static func decode(_ text: String, of question: String) -> Cursor? {
        guard let bytes = Base64URL.decode(text), bytes.count >= 10 else { return nil }
        let content = Array(bytes[8...])
        guard Array(bytes[..<8]) == seal(content, question), content[0] <= 1,
            let end = content.dropFirst().firstIndex(of: 0),
            let key = String(validating: content[1..<end], as: UTF8.self),
            let id = String(validating: content[(end + 1)...], as: UTF8.self)
        else { return nil }
        return Cursor(key: key, id: id, isBackward: content[0] == 1)
    }

    private static func seal(_ bytes: [UInt8], _ question: String) -> [UInt8] {
        let digest = ContentHash.hexDigest(of: bytes + [0] + Array(question.utf8))
        return Array(digest.utf8.prefix(8))
    }
}

/// Base 64 with the URL and filename safe alphabet, without padding (RFC 4648 §5).
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 4 / 3 + 1)
        var word: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            word = word << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[Int(word >> bits & 63)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(word << (6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil: no letter of the alphabet.
    private static func value(of letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// Nil for other characters, impossible lengths, and bits set behind the last whole byte: of all texts that would
    /// give the same bytes only the one that `encode` writes is taken.
    static func decode(_ text: String) -> [UInt8]? {
        let letters = Array(text.utf8)
        guard letters.count % 4 != 1, letters.count <= 1024 else { return nil }
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        var bits = 0
        for letter in letters {
            guard let value = value(of: letter) else { return nil }
            word = word << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
            }
        }
        return word & ((1 << UInt32(bits)) - 1) == 0 ? bytes : nil
    }
}
