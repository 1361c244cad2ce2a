/// Reads the part of YAML 1.2 that an API description needs, and refuses the rest with line and reason: block
/// mappings and sequences, plain and quoted scalars and flow collections that end on their line, `|` and `>` block
/// scalars, comments. Scalars mean what the core schema says (YAML 1.2.2 §10.3.2). Refused are anchors, aliases, tags,
/// directives, several documents, `? ` keys, merge keys, keys that are no strings, keys that come twice, scalars
/// that go on over a line's end, tabs, and items that stand no deeper than the key they belong to.
struct YAMLReader {
    /// Collections within collections; deeper ones are refused before the call stack ends.
    static let depthLimit = 64

    private var lines: [YAMLLine]
    private var position = 0
    private var depth = 0

    static func read(_ text: [UInt8]) throws(YAMLError) -> YAMLValue {
        var reader = YAMLReader(lines: try YAMLLine.lines(of: text))
        let value = try reader.block(deeperThan: -1)
        if let line = reader.nextLine { throw reader.unexpected(line) }
        return value
    }

    private init(lines: [YAMLLine]) { self.lines = lines }

    /// Skips blank lines and comments; nil at the end.
    private var nextLine: YAMLLine? {
        mutating get {
            while position < lines.count, lines[position].isBlankOrComment { position += 1 }
            return position < lines.count ? lines[position] : nil
        }
    }

    /// What stands on the next lines if they are indented by more than `indent`; else null.
    private mutating func block(deeperThan indent: Int) throws(YAMLError) -> YAMLValue {
        guard let line = nextLine, line.indent > indent else { return .null }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw line.error("is nested too deep") }
        if line.isItem { return try sequence(at: line.indent) }
        if try YAMLScalar.key(of: line) != nil { return try mapping(at: line.indent) }
        position += 1
        return try value(line.content, of: line, in: indent)
    }

    private mutating func sequence(at indent: Int) throws(YAMLError) -> YAMLValue {
        var items: [YAMLValue] = []
        while let line = nextLine, line.indent >= indent {
            guard line.indent == indent, line.isItem else { throw unexpected(line) }
            let rest = line.content.dropFirst()
            let content = rest.drop { $0 == UInt8(ascii: " ") }
            if content.isEmpty || content.first == UInt8(ascii: "#") {
                position += 1
            } else {
                // What follows `- ` is a node of its own, indented by the column that it begins in.
                lines[position].indent = indent + 1 + rest.count - content.count
                lines[position].content = content
            }
            items.append(try block(deeperThan: indent))
        }
        return .sequence(items)
    }

    private mutating func mapping(at indent: Int) throws(YAMLError) -> YAMLValue {
        var members: [YAMLValue.Member] = []
        var keys: Set<String> = []
        while let line = nextLine, line.indent >= indent {
            guard line.indent == indent, !line.isItem, let (key, rest) = try YAMLScalar.key(of: line) else {
                throw unexpected(line)
            }
            guard keys.insert(key).inserted else { throw line.error("holds the key “\(key)” a second time") }
            position += 1
            let content = rest.drop { $0 == UInt8(ascii: " ") }
            let isBelow = content.isEmpty || content.first == UInt8(ascii: "#")
            let value = isBelow ? try block(deeperThan: indent) : try value(content, of: line, in: indent)
            members.append(YAMLValue.Member(key: key, value: value))
        }
        return .mapping(members)
    }

    /// A scalar or a flow collection that begins with `content`; `line` has been passed. A block scalar's lines are
    /// indented by more than `indent`.
    private mutating func value(
        _ content: ArraySlice<UInt8>, of line: YAMLLine, in indent: Int
    ) throws(YAMLError) -> YAMLValue {
        if let header = try YAMLBlockScalar.Header(content, of: line) {
            let end = YAMLBlockScalar.end(of: lines, from: position, deeperThan: indent)
            defer { position = end }
            return .string(try YAMLBlockScalar.text(of: lines[position..<end], header))
        }
        var flow = YAMLFlow(content, of: line)
        return try flow.whole(depth: depth)
    }

    private func unexpected(_ line: YAMLLine) -> YAMLError {
        line.error("does not belong to what stands above it: wrong indentation, no “key: ”, or a scalar that goes on")
    }
}
