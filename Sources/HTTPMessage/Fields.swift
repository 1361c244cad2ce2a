/// Field lines in the order sent (RFC 9110 §5). A list, for a dictionary would hide repeats; kept as the bytes that
/// came, so that nothing is made of a line that nobody reads.
public struct Fields: Sendable {
    /// Where a line's name and value, blanks around it cut off, stand in `bytes`.
    struct Line: Sendable {
        var name: Range<Int32>
        var value: Range<Int32>
    }

    var bytes: [UInt8] = []
    var lines: [Line] = []

    public init() {}

    public mutating func append(_ name: String, _ value: String) {
        let start = bytes.count
        bytes.append(contentsOf: name.utf8)
        let middle = bytes.count
        bytes.append(contentsOf: value.utf8)
        lines.append(
            Line(name: Int32(start)..<Int32(middle), value: Int32(middle)..<Int32(bytes.count)))
    }

    /// Adds a line as it came, blanks around its value cut off.
    mutating func append(_ name: Span<UInt8>, _ value: Span<UInt8>) {
        let start = Int32(truncatingIfNeeded: bytes.count)
        bytes.append(name)
        let middle = Int32(truncatingIfNeeded: bytes.count)
        bytes.append(value)
        lines.append(Line(name: start..<middle, value: middle..<Int32(truncatingIfNeeded: bytes.count)))
    }

    /// How many lines there are.
    public var count: Int { lines.count }

    public func contains(_ name: StaticString) -> Bool { lines.contains { isNamed(name, $0) } }

    /// Values of every line with this name, compared on ASCII bytes without case (RFC 9110 §5.1). Bytes that are no
    /// UTF-8 become U+FFFD.
    public func values(_ name: StaticString) -> [String] {
        var values: [String] = []
        forEachValue(name) { values.append(String(decoding: $0, as: UTF8.self)) }
        return values
    }

    /// All values joined by `, ` (RFC 9110 §5.3); nil if there is no such line.
    public func combined(_ name: StaticString) -> String? {
        let found = values(name)
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    /// Calls `body` with the bytes of every value under this name.
    func forEachValue(_ name: StaticString, _ body: (ArraySlice<UInt8>) -> Void) {
        for line in lines where isNamed(name, line) { body(value(line)) }
    }

    /// The bytes of the first value under this name; nil if there is none.
    public func first(_ name: StaticString) -> ArraySlice<UInt8>? {
        for line in lines where isNamed(name, line) { return value(line) }
        return nil
    }

    func value(_ line: Line) -> ArraySlice<UInt8> { bytes[Int(line.value.lowerBound)..<Int(line.value.upperBound)] }

    mutating func removeAll() {
        if lines.isEmpty { return }
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    /// Whether a line has this name, without regard to the case of ASCII letters.
    func isNamed(_ name: StaticString, _ line: Line) -> Bool {
        guard line.name.count == name.utf8CodeUnitCount else { return false }
        let start = Int(line.name.lowerBound)
        return name.withUTF8Buffer { buffer in
            for index in 0..<buffer.count
            where unsafe ASCII.lowercased(buffer[index]) != ASCII.lowercased(bytes[start + index]) { return false }
            return true
        }
    }
}
