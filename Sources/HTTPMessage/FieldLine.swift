/// Where name and value stand in one field line (RFC 9112 §5.1).
struct FieldLine {
    let name: Range<Int>
    /// Blanks around the value are left out.
    let value: Range<Int>

    /// `token ":" OWS value OWS`, without the line end.
    init(_ line: Span<UInt8>) throws(ParseError) {
        var index = 0
        while index < line.count, ASCII.isToken(line[index]) { index += 1 }
        guard index > 0, index < line.count, line[index] == UInt8(ascii: ":") else {
            if !line.isEmpty, ASCII.isBlank(line[0]) { throw .foldedLine }
            throw .fieldName
        }
        name = 0..<index
        index += 1
        while index < line.count, ASCII.isBlank(line[index]) { index += 1 }
        let start = index
        var end = index
        while index < line.count {
            let byte = line[index]
            guard ASCII.isFieldContent(byte) else { throw .fieldValue }
            index += 1
            if !ASCII.isBlank(byte) { end = index }
        }
        value = start..<end
    }
}
