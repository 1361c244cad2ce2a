/// Writes JSON (RFC 8259) member by member into bytes: what is written first stands first, and the same calls give the
/// same bytes. Strings keep their characters; only what must be escaped is.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false
    /// Names of the members that objects at one depth keep; nil: all.
    private let kept: (names: Set<String>, depth: Int)?
    /// Writes what is added to the end of the next object at a depth.
    private var addition: (depth: Int, write: (inout JSONWriter) -> Void)?
    /// Where a member began that is to be taken back before the next begins or its object ends.
    private var unwanted: (start: Int, needsComma: Bool)?

    /// - `isPretty`: two spaces a level and a line feed at the end, for people.
    /// - `keeping`: names of the members that the objects at `depth` keep, 1 being the outermost; nil: all.
    init(isPretty: Bool = false, keeping names: Set<String>? = nil, at depth: Int = 1) {
        self.isPretty = isPretty
        kept = names.map { ($0, depth) }
    }

    // MARK: Structure

    mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }
    mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

    mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
        array { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// Begins a member; its value must follow.
    mutating func key(_ name: StaticString) {
        if let kept, depth == kept.depth {
            takeBack()
            if !kept.names.contains(name.description) { unwanted = (bytes.count, needsComma) }
        }
        separate()
        append(UInt8(ascii: "\""))
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        append(UInt8(ascii: "\""))
        append(UInt8(ascii: ":"))
        if isPretty { append(32) }
        needsComma = false
    }

    /// Begins a member whose name is not known before; letters, digits and hyphens only.
    mutating func key(named name: String) {
        string(name)
        append(UInt8(ascii: ":"))
        if isPretty { append(32) }
        needsComma = false
    }

    /// The next object that begins at `depth` gets what `write` writes as its last members.
    mutating func add(at depth: Int, _ write: @escaping (inout JSONWriter) -> Void) { addition = (depth, write) }

    /// Ends the line behind an outermost value; the next stands on a line of its own (NDJSON).
    mutating func endLine() {
        append(10)
        needsComma = false
    }

    mutating func finished() -> [UInt8] {
        if isPretty { append(10) }
        return bytes
    }

    // MARK: Values

    mutating func string(_ text: String) {
        separate()
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            // Nearly all bytes stand for themselves, and come in long runs.
            var start = 0
            for index in 0..<utf8.count where Self.mustBeEscaped(unsafe utf8[index]) {
                unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                escaped(unsafe utf8[index])
                start = index + 1
            }
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// A value that is JSON already, without line feeds between its members.
    mutating func value(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    // MARK: Members

    mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        string(text)
    }

    /// Nothing where `text` is nil: absent and null mean the same.
    mutating func member(_ name: StaticString, _ text: String?) {
        if let text { member(name, text) }
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        number(value)
    }

    mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        bool(value)
    }

    mutating func member(_ name: StaticString, _ texts: [String]) {
        key(name)
        array(texts) { $0.string($1) }
    }

    mutating func member<Element>(
        _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, body)
    }

    // MARK: Bytes

    private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void)
    {
        separate()
        append(UInt8(ascii: open))
        depth += 1
        needsComma = false
        let start = bytes.count
        body(&self)
        if let added = addition, added.depth == depth {
            addition = nil
            added.write(&self)
        }
        if depth == kept?.depth { takeBack() }
        depth -= 1
        if bytes.count > start { newLine() }
        append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func takeBack() {
        guard let unwanted else { return }
        bytes.removeLast(bytes.count - unwanted.start)
        needsComma = unwanted.needsComma
        self.unwanted = nil
    }

    private mutating func separate() {
        if needsComma { append(UInt8(ascii: ",")) }
        if depth > 0, needsComma || isOpening { newLine() }
        needsComma = false
    }

    /// True right behind `{` or `[`; a value behind its key stands on the key's line.
    private var isOpening: Bool { bytes.last == UInt8(ascii: "{") || bytes.last == UInt8(ascii: "[") }

    private mutating func newLine() {
        guard isPretty else { return }
        append(10)
        for _ in 0..<depth {
            append(32)
            append(32)
        }
    }

    private mutating func append(_ byte: UInt8) { bytes.append(byte) }

    private static func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 10: bytes.append(contentsOf: "\\n".utf8)
        case 13: bytes.append(contentsOf: "\\r".utf8)
        case 9: bytes.append(contentsOf: "\\t".utf8)
        case 0..<32:
            bytes.append(contentsOf: "\\u00".utf8)
            append(byte >> 4 == 0 ? 48 : 49)
            let low = byte & 15
            append(low < 10 ? 48 + low : 87 + low)
        default: append(byte)
        }
    }
}
