/// What a YAML text says, members in the order of the text. Equal values are the same data in the same order.
indirect enum YAMLValue: Equatable, Sendable {
    struct Member: Equatable, Sendable {
        var key: String
        var value: YAMLValue
    }

    case null
    case boolean(Bool)
    /// As JSON writes it (RFC 8259 §6).
    case number(String)
    case string(String)
    case sequence([YAMLValue])
    /// No key twice.
    case mapping([Member])

    /// The member of a mapping; nil where there is none, and for everything else.
    subscript(key: String) -> YAMLValue? { members.first { $0.key == key }?.value }

    /// Of a mapping; empty for everything else.
    var members: [Member] {
        if case .mapping(let members) = self { members } else { [] }
    }

    /// Of a sequence; empty for everything else.
    var items: [YAMLValue] {
        if case .sequence(let items) = self { items } else { [] }
    }

    /// Nil for everything but a string.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// Compact JSON (RFC 8259), UTF-8, members in the order of the text.
    var json: [UInt8] {
        var output: [UInt8] = []
        writeJSON(to: &output)
        return output
    }

    private func writeJSON(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let digits): output.append(contentsOf: digits.utf8)
        case .string(let text): Self.writeString(text, to: &output)
        case .sequence(let items):
            output.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                item.writeJSON(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .mapping(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                Self.writeString(member.key, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.writeJSON(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    /// Escapes only what RFC 8259 §7 demands.
    private static func writeString(_ text: String, to output: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case UInt8(ascii: "\n"):
                output.append(contentsOf: #"\n"#.utf8)
            case 0..<32:
                output.append(contentsOf: #"\u00"#.utf8)
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            default:
                output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
