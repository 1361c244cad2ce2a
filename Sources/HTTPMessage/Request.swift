/// A request whose framing has been checked: what an answer is made from.
public struct Request: Sendable {
    /// As sent; case-sensitive (RFC 9110 §9.1). The server has refused what is no token.
    public var method: String
    /// The target's path as sent, still percent-encoded, always beginning with `/`; `*` for `OPTIONS *`.
    public var path: String
    /// What stands behind the first `?`, still percent-encoded; nil without a `?`.
    public var query: String?
    public var fields: Fields

    public init(method: String, path: String, query: String? = nil, fields: Fields = Fields()) {
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
    }
}

/// Field lines in the order sent. A list, for a dictionary would hide repeats.
public struct Fields: Sendable {
    private var lines: [(name: String, value: String)] = []
    public init() {}

    public mutating func append(_ name: String, _ value: String) { lines.append((name, value)) }

    /// Values of every line with this name, compared on ASCII bytes without case (RFC 9110 §5.1).
    public func values(_ name: StaticString) -> [String] {
        lines.filter { isSame($0.name, name) }.map(\.value)
    }

    /// All values joined by `, ` (RFC 9110 §5.3); nil if there is no such line.
    public func combined(_ name: StaticString) -> String? {
        let found = values(name)
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    private func isSame(_ a: String, _ b: StaticString) -> Bool {
        a.utf8.count == b.utf8CodeUnitCount
            && b.withUTF8Buffer { buffer in
                unsafe zip(a.utf8, buffer).allSatisfy { lower($0) == lower($1) }
            }
    }

    private func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }
}
