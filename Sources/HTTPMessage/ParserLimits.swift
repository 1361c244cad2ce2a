/// How much of a request is read before it is refused (RFC 9110 §5.4, §17.5). Counts are of bytes as they come.
public struct ParserLimits: Sendable, Equatable {
    /// Bytes of the request target; a longer one is answered with 414.
    public var target = 8192
    /// Bytes of the request line and all field lines with their line ends; more is answered with 431.
    public var head = 32_768
    /// Field lines; one more is answered with 431.
    public var fields = 100
    /// Bytes of the decoded body; more is answered with 413, from the length or chunk size and before the data.
    public var body = 65_536
    /// Bytes of all chunk extensions of a body, leading zeros of chunk sizes included; more is answered with 400.
    public var chunkExtensions = 8192
    /// Bytes of the trailer section with its line ends; more is answered with 431.
    public var trailers = 8192
    /// Empty lines before a request line that are passed over (RFC 9112 §2.2); one more is answered with 400.
    public var emptyLines = 4

    public init() {}
}
