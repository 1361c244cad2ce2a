/// Percent-encoding of path segments and form fields (RFC 3986 §2.1; WHATWG URL §5.1 for `+`).
public enum PercentEncoding {
    /// What `text` stands for, decoded once. `plusIsSpace` is for `application/x-www-form-urlencoded` only.
    /// Throws for a `%` without two hexadecimal digits and for bytes that are no UTF-8.
    public static func decode(_ text: String, plusIsSpace: Bool = false) throws(PercentEncodingError) -> String {
        try decode(Array(text.utf8)[...], plusIsSpace: plusIsSpace)
    }

    /// `text` with every byte that is not unreserved (RFC 3986 §2.3) written as `%XX`: safe in a path segment, a name
    /// or a value. `keeping` names further bytes to leave as they are.
    public static func encode(_ text: String, keeping: String = "") -> String {
        // Most ids and numbers are as they shall be.
        var text = text
        if text.withUTF8({ unsafe $0.allSatisfy(ASCII.isUnreserved) }) { return text }
        let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
        let kept = Array(keeping.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if ASCII.isUnreserved(byte) || kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func decode(_ text: ArraySlice<UInt8>, plusIsSpace: Bool) throws(PercentEncodingError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < text.endIndex, let high = ASCII.hexValue(text[index + 1]),
                    let low = ASCII.hexValue(text[index + 2])
                else { throw PercentEncodingError(reason: .badEscape, text: text) }
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? ASCII.space : byte)
                index += 1
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw PercentEncodingError(reason: .notUTF8, text: text)
        }
        return decoded
    }
}

/// A part of a request target that stands for no text.
public struct PercentEncodingError: Error, Equatable, Sendable {
    public enum Reason: Sendable {
        /// A `%` that two hexadecimal digits do not follow.
        case badEscape
        /// The decoded bytes are no UTF-8.
        case notUTF8
    }
    public let reason: Reason
    /// The name, value or path segment as sent.
    public let text: String

    init(reason: Reason, text: ArraySlice<UInt8>) {
        self.reason = reason
        self.text = String(decoding: text, as: UTF8.self)
    }
}
