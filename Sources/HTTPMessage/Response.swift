/// An answer before it is framed: the server adds Date, Content-Length and Connection, and leaves the content away
/// for HEAD. Fields are kept as the bytes that go on the wire, so that a kept answer is sent without work.
public struct Response: Sendable {
    public let status: Status
    /// `Name: value CRLF`, repeated (RFC 9112 §5). Never Date, Transfer-Encoding or Connection, and Content-Length only
    /// from `seal`.
    public private(set) var fieldLines: [UInt8] = []
    private(set) var hasLength = false
    public let content: [UInt8]
    /// What takes the place of `content`, if not nil.
    public let stream: BodyStream?
    /// As long as this is fresh, the answer is right for every request with the same bytes. Nil: for this one only.
    public var freshness: (any Freshness)?
    /// Which of its routes the maker of the answer took, as a number of its own; for counting, never sent. Nil: none.
    public var route: Int?

    /// Bytes of field lines that most answers have room in.
    private static let usualLines = 500

    public init(_ status: Status, content: [UInt8] = []) {
        self.status = status
        self.content = content
        stream = nil
        fieldLines.reserveCapacity(Self.usualLines)
    }

    /// An answer whose content is made while it is sent.
    public init(_ status: Status, stream: BodyStream) {
        self.status = status
        content = []
        self.stream = stream
    }

    /// An answer to the same request whose field lines are the first `count` bytes of this one's, which end a line.
    public func replaced(by status: Status, content: [UInt8] = [], keeping count: Int) -> Response {
        var answer = Response(status, content: content)
        answer.fieldLines.append(contentsOf: fieldLines[..<count])
        answer.route = route
        return answer
    }

    /// Writes Content-Length (RFC 9110 §8.6) into the field lines, so that it need not be written each time that the answer
    /// is sent. Nothing where the content is a stream.
    public mutating func seal() {
        guard stream == nil, !hasLength else { return }
        fieldLines.appendLength(content.count)
        hasLength = true
    }

    /// Adds field lines as they are, each with its CRLF.
    public mutating func add(lines: [UInt8]) { fieldLines.append(lines.span) }

    /// Adds an ETag line (RFC 9110 §8.8.3).
    public mutating func add(_ tag: EntityTag) {
        fieldLines.append(tag.isWeak ? "ETag: W/\"" : "ETag: \"")
        fieldLines.append(contentsOf: tag.opaque.utf8)
        fieldLines.append("\"\r\n")
    }

    /// Adds a field line. `value` must be free of CR, LF and NUL; such bytes are replaced by spaces (RFC 9110 §5.5).
    public mutating func add(_ name: StaticString, _ value: String) {
        name.withUTF8Buffer { unsafe fieldLines.append(contentsOf: $0) }
        fieldLines.append(UInt8(ascii: ":"))
        fieldLines.append(UInt8(ascii: " "))
        let start = fieldLines.count
        fieldLines.append(contentsOf: value.utf8)
        for index in start..<fieldLines.count {
            let byte = fieldLines[index]
            if byte == 13 || byte == 10 || byte == 0 { fieldLines[index] = 32 }
        }
        fieldLines.append(13)
        fieldLines.append(10)
    }
}
