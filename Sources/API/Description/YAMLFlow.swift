/// Reads what stands on one line: a quoted or plain scalar, `[a, b]` or `{a: b}` (YAML 1.2.2 §7).
struct YAMLFlow {
    private let line: YAMLLine
    private var rest: ArraySlice<UInt8>

    init(_ content: ArraySlice<UInt8>, of line: YAMLLine) {
        self.line = line
        rest = content
    }

    /// The value, behind which only a comment may stand.
    mutating func whole(depth: Int) throws(YAMLError) -> YAMLValue {
        let value = try node(depth: depth, isInside: false)
        guard YAMLScalar.isEnd(rest) else { throw line.error("holds more behind a value that has ended") }
        return value
    }

    private mutating func node(depth: Int, isInside: Bool) throws(YAMLError) -> YAMLValue {
        guard depth < YAMLReader.depthLimit else { throw line.error("is nested too deep") }
        switch rest.first {
        case UInt8(ascii: "["): return try sequence(depth: depth + 1)
        case UInt8(ascii: "{"): return try mapping(depth: depth + 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try YAMLScalar.quoted(&rest, of: line))
        default: return try YAMLScalar.resolved(YAMLScalar.plain(&rest, of: line, isInFlow: isInside), of: line)
        }
    }

    private mutating func sequence(depth: Int) throws(YAMLError) -> YAMLValue {
        var items: [YAMLValue] = []
        rest = rest.dropFirst()
        if ends(with: UInt8(ascii: "]")) { return .sequence([]) }
        repeat {
            skipSpaces()
            items.append(try node(depth: depth, isInside: true))
        } while try hasMore(before: UInt8(ascii: "]"))
        return .sequence(items)
    }

    private mutating func mapping(depth: Int) throws(YAMLError) -> YAMLValue {
        var members: [YAMLValue.Member] = []
        rest = rest.dropFirst()
        if ends(with: UInt8(ascii: "}")) { return .mapping([]) }
        repeat {
            skipSpaces()
            let key = try key()
            guard !members.contains(where: { $0.key == key }) else {
                throw line.error("holds the key “\(key)” a second time")
            }
            members.append(YAMLValue.Member(key: key, value: try node(depth: depth, isInside: true)))
        } while try hasMore(before: UInt8(ascii: "}"))
        return .mapping(members)
    }

    private mutating func key() throws(YAMLError) -> String {
        let key: String
        if rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'") {
            key = try YAMLScalar.quoted(&rest, of: line)
        } else {
            key = try YAMLScalar.keyText(YAMLScalar.plain(&rest, of: line, isInFlow: true), of: line)
        }
        guard rest.starts(with: ": ".utf8) else { throw line.error("lacks “: ” behind the key “\(key)”") }
        rest = rest.dropFirst()
        skipSpaces()
        return key
    }

    /// Passes the comma (true) or the bracket (false) behind an entry.
    private mutating func hasMore(before bracket: UInt8) throws(YAMLError) -> Bool {
        if ends(with: bracket) { return false }
        guard rest.first == UInt8(ascii: ",") else {
            throw line.error("does not end the collection that it begins, or lacks a comma in it")
        }
        rest = rest.dropFirst()
        return true
    }

    private mutating func ends(with bracket: UInt8) -> Bool {
        skipSpaces()
        guard rest.first == bracket else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func skipSpaces() { rest = rest.drop { $0 == UInt8(ascii: " ") } }
}
