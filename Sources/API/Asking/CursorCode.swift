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
        var at = 0
        while at < bytes.count {
            let group = bytes[at..<min(at + 3, bytes.count)]
            let word = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for index in 0...group.count { text.append(alphabet[Int(word >> UInt32(18 - 6 * index)) & 63]) }
            at += 3
        }
        return String(decoding: text, as: UTF8.self)
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
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
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
