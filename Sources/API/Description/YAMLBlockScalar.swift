/// Scalars introduced by `|` (lines are kept) or `>` (lines are joined), YAML 1.2.2 §8.1.
enum YAMLBlockScalar {
    struct Header {
        /// What becomes of the line ends behind the last line that is not empty.
        enum Chomping { case clip, strip, keep }
        var isFolded = false
        var chomping = Chomping.clip

        /// Nil where `content` begins with neither `|` nor `>`.
        init?(_ content: ArraySlice<UInt8>, of line: YAMLLine) throws(YAMLError) {
            switch content.first {
            case UInt8(ascii: "|"): break
            case UInt8(ascii: ">"): isFolded = true
            default: return nil
            }
            var rest = content.dropFirst()
            switch rest.first {
            case UInt8(ascii: "-"): chomping = .strip
            case UInt8(ascii: "+"): chomping = .keep
            default: break
            }
            if chomping != .clip { rest = rest.dropFirst() }
            guard YAMLScalar.isEnd(rest) else {
                throw line.error("holds more behind “|” or “>” than “-” or “+”")
            }
        }
    }

    /// Where the lines of a block scalar end that begins at `start`.
    static func end(of lines: [YAMLLine], from start: Int, deeperThan indent: Int) -> Int {
        var end = start
        while end < lines.count, lines[end].isBlank || lines[end].indent > indent { end += 1 }
        return end
    }

    /// `lines` are those of the scalar, with the empty ones behind it.
    static func text(of lines: ArraySlice<YAMLLine>, _ header: Header) throws(YAMLError) -> String {
        guard let first = lines.first(where: { !$0.isBlank }) else {
            return header.chomping == .keep ? String(repeating: "\n", count: lines.count { $0.isEnded }) : ""
        }
        var texts: [[UInt8]] = []
        for line in lines {
            if line.isBlank, line.number < first.number, line.indent > first.indent {
                throw line.error("has more spaces than the first line of its block scalar")
            }
            guard line.isBlank || line.indent >= first.indent else {
                throw line.error("is indented by less than the first line of its block scalar")
            }
            let spaces = [UInt8](repeating: UInt8(ascii: " "), count: max(0, line.indent - first.indent))
            texts.append(spaces + line.content)
        }
        while texts.last?.isEmpty == true { texts.removeLast() }
        let ends = lines.dropFirst(texts.count - 1).count { $0.isEnded }
        var bytes = header.isFolded ? folded(texts) : Array(texts.joined(separator: [UInt8(ascii: "\n")]))
        switch header.chomping {
        case .strip: break
        case .clip: bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: min(ends, 1)))
        case .keep: bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: ends))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A line end between two lines becomes a space; each empty line a line end. Around lines that begin with a space
    /// all line ends are kept (YAML 1.2.2 §8.1.3).
    private static func folded(_ lines: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        var empty = 0
        var isFirst = true
        var wasIndented = false
        for line in lines {
            if line.isEmpty {
                empty += 1
                continue
            }
            let isIndented = line.first == UInt8(ascii: " ")
            let isKept = isIndented || wasIndented
            if !isFirst, empty == 0, !isKept { bytes.append(UInt8(ascii: " ")) }
            let ends = empty + (!isFirst && isKept ? 1 : 0)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: ends))
            bytes.append(contentsOf: line)
            empty = 0
            isFirst = false
            wasIndented = isIndented
        }
        return bytes
    }
}
