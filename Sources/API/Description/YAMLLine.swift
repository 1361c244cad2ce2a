/// One line of a YAML text, without its end.
struct YAMLLine {
    /// Counted from 1.
    var number: Int
    /// Spaces before the content, or before what is left of it behind `- `.
    var indent: Int
    /// Without the indentation; trailing spaces are kept.
    var content: ArraySlice<UInt8>
    /// False for the last line of a text that no line feed ends.
    var isEnded: Bool

    var isBlank: Bool { content.isEmpty }
    var isBlankOrComment: Bool { content.isEmpty || content.first == UInt8(ascii: "#") }
    /// `-` alone or before a space: an item of a block sequence (YAML 1.2.2 §8.2.1).
    var isItem: Bool {
        guard content.first == UInt8(ascii: "-") else { return false }
        return content.count == 1 || content[content.startIndex + 1] == UInt8(ascii: " ")
    }

    func error(_ reason: String) -> YAMLError { YAMLError(line: number, reason: reason) }

    /// The lines of `text`, which must be UTF-8 with line feeds at line ends, without tabs and other control characters.
    static func lines(of text: [UInt8]) throws(YAMLError) -> [YAMLLine] {
        var lines: [YAMLLine] = []
        var start = 0
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw YAMLError(line: 1, reason: "begins with a byte order mark") }
        while start < text.count {
            let number = lines.count + 1
            var end = start
            while end < text.count, text[end] != UInt8(ascii: "\n") {
                guard text[end] >= 32, text[end] != 127 else {
                    throw YAMLError(line: number, reason: refusal(of: text[end]))
                }
                end += 1
            }
            guard String(validating: text[start..<end], as: UTF8.self) != nil else {
                throw YAMLError(line: number, reason: "is not UTF-8")
            }
            var content = start
            while content < end, text[content] == UInt8(ascii: " ") { content += 1 }
            lines.append(
                YAMLLine(
                    number: number, indent: content - start, content: text[content..<end], isEnded: end < text.count))
            start = end + 1
        }
        return lines
    }

    private static func refusal(of control: UInt8) -> String {
        switch control {
        case 9: "holds a tab; spaces indent and separate"
        case 13: "ends with a carriage return; line feeds end lines"
        default: "holds the control character \(control)"
        }
    }
}
