/// Keys, plain and quoted scalars, and what plain ones mean (YAML 1.2.2 §7.3, §10.3.2).
enum YAMLScalar {
    /// True where nothing but spaces and a comment is left; a comment stands behind a space.
    static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        let comment = rest.drop { $0 == UInt8(ascii: " ") }
        return comment.isEmpty || (comment.first == UInt8(ascii: "#") && comment.count < rest.count)
    }

    /// The key that a line begins with, and what stands behind its colon; nil where the line is no member.
    static func key(of line: YAMLLine) throws(YAMLError) -> (key: String, rest: ArraySlice<UInt8>)? {
        var rest = line.content
        switch rest.first {
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let key = try quoted(&rest, of: line)
            return isColon(rest) ? (key, rest.dropFirst()) : nil
        default:
            let text = try plain(&rest, of: line, isInFlow: false, isKey: true)
            return isColon(rest) ? (try keyText(text, of: line), rest.dropFirst()) : nil
        }
    }

    /// A key must be a string in JSON, so it must be one in YAML.
    static func keyText(_ text: ArraySlice<UInt8>, of line: YAMLLine) throws(YAMLError) -> String {
        guard case .string(let key) = try resolved(text, of: line) else {
            throw line.error("has the key \(String(decoding: text, as: UTF8.self)), which is no string; quote it")
        }
        guard key != "<<" else { throw line.error("merges another mapping") }
        return key
    }

    /// Takes a plain scalar off `rest`. `isKey`: one that a colon ends; elsewhere a colon before a space is refused.
    static func plain(
        _ rest: inout ArraySlice<UInt8>, of line: YAMLLine, isInFlow: Bool, isKey: Bool = false
    ) throws(YAMLError) -> ArraySlice<UInt8> {
        try checkStart(of: rest, of: line)
        var end = rest.startIndex
        while end < rest.endIndex {
            let byte = rest[end]
            if isInFlow, isFlowIndicator(byte) { break }
            if byte == UInt8(ascii: "#"), end > rest.startIndex, rest[end - 1] == UInt8(ascii: " ") { break }
            if byte == UInt8(ascii: ":"), isColon(rest[end...], isInFlow: isInFlow) { break }
            end += 1
        }
        guard isKey || isInFlow || end == rest.endIndex || rest[end] != UInt8(ascii: ":") else {
            throw line.error("holds a second “: ”; quote the value")
        }
        var text = rest[..<end]
        while text.last == UInt8(ascii: " ") { text = text.dropLast() }
        // A comment needs the space before it, which is given back.
        rest = rest[(isColon(rest[end...], isInFlow: isInFlow) ? end : text.endIndex)...]
        return text
    }

    private static func isColon(_ rest: ArraySlice<UInt8>, isInFlow: Bool = false) -> Bool {
        guard rest.first == UInt8(ascii: ":") else { return false }
        guard rest.count > 1 else { return true }
        let next = rest[rest.startIndex + 1]
        return next == UInt8(ascii: " ") || (isInFlow && isFlowIndicator(next))
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case ",", "[", "]", "{", "}": true
        default: false
        }
    }

    private static func checkStart(of rest: ArraySlice<UInt8>, of line: YAMLLine) throws(YAMLError) {
        guard let first = rest.first.map(Unicode.Scalar.init) else { throw line.error("lacks a value") }
        switch first {
        case "&": throw line.error("defines an anchor")
        case "*": throw line.error("refers to an anchor")
        case "!": throw line.error("holds a tag")
        case "-", "?", ":":
            if rest.count > 1, rest[rest.startIndex + 1] != UInt8(ascii: " ") { break }
            throw line.error("begins a value with “\(first)”")
        case ",", "[", "]", "{", "}", "#", "|", ">", "'", "\"", "%", "@", "`":
            throw line.error("begins a plain value with “\(first)”; quote it")
        default: break
        }
        guard line.indent > 0 || !(line.content.starts(with: "---".utf8) || line.content.starts(with: "...".utf8))
        else { throw line.error("begins or ends a document") }
    }

    /// Takes a scalar in single or double quotes off `rest`.
    static func quoted(_ rest: inout ArraySlice<UInt8>, of line: YAMLLine) throws(YAMLError) -> String {
        let quote = rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote {
                guard quote == UInt8(ascii: "'"), rest.first == quote else {
                    return String(decoding: text, as: UTF8.self)
                }
                rest = rest.dropFirst()
                text.append(quote)
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                text.append(contentsOf: String(try escaped(&rest, of: line)).utf8)
            } else {
                text.append(byte)
            }
        }
        throw line.error("does not end the quotation that it begins")
    }

    /// YAML 1.2.2 §5.7.
    private static func escaped(
        _ rest: inout ArraySlice<UInt8>, of line: YAMLLine
    ) throws(YAMLError) -> Unicode.Scalar {
        guard let byte = rest.popFirst() else { throw line.error("does not end the quotation that it begins") }
        switch Unicode.Scalar(byte) {
        case "0": return "\0"
        case "a": return "\u{7}"
        case "b": return "\u{8}"
        case "t": return "\t"
        case "n": return "\n"
        case "v": return "\u{B}"
        case "f": return "\u{C}"
        case "r": return "\r"
        case "e": return "\u{1B}"
        case " ", "\"", "/", "\\": return Unicode.Scalar(byte)
        case "N": return "\u{85}"
        case "_": return "\u{A0}"
        case "L": return "\u{2028}"
        case "P": return "\u{2029}"
        case "x": return try numbered(&rest, digits: 2, of: line)
        case "u": return try numbered(&rest, digits: 4, of: line)
        case "U": return try numbered(&rest, digits: 8, of: line)
        default: throw line.error("holds an escape that does not exist")
        }
    }

    private static func numbered(
        _ rest: inout ArraySlice<UInt8>, digits: Int, of line: YAMLLine
    ) throws(YAMLError) -> Unicode.Scalar {
        let text = rest.prefix(digits)
        rest = rest.dropFirst(digits)
        guard text.count == digits, let value = YAMLNumber.value(of: text, radix: 16), value <= 0x10FFFF,
            let scalar = Unicode.Scalar(UInt32(value))
        else { throw line.error("holds an escape that is no character") }
        return scalar
    }

    /// What a plain scalar means in the core schema.
    static func resolved(_ text: ArraySlice<UInt8>, of line: YAMLLine) throws(YAMLError) -> YAMLValue {
        let string = String(decoding: text, as: UTF8.self)
        switch string {
        case "null", "Null", "NULL", "~": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default: return try YAMLNumber.json(of: text, line).map(YAMLValue.number) ?? .string(string)
        }
    }
}
