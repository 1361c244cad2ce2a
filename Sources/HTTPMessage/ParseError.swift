/// Why bytes are no request that can be served. Framing is lost with it: answer, then close the connection.
public enum ParseError: Error, Hashable, Sendable {
    /// A line ended by LF without CR (RFC 9112 §2.2).
    case bareLineFeed
    /// More empty lines than are passed over before a request line.
    case emptyLines
    /// No `method SP target SP HTTP/1.1` (RFC 9112 §3).
    case requestLine
    /// A method longer than a whole request line may be (RFC 9112 §3).
    case methodTooLong
    /// A target in none of the four forms, or in one that its method does not go with (RFC 9112 §3.2).
    case target
    case targetTooLong(limit: Int)
    /// A major version other than 1 (RFC 9110 §15.6.6).
    case version
    case headTooLarge(limit: Int)
    case tooManyFields(limit: Int)
    /// A field line without colon, or with a name that is no token (RFC 9112 §5.1).
    case fieldName
    /// A line that begins with a blank (RFC 9112 §2.2, §5.2).
    case foldedLine
    /// A control character in a value (RFC 9110 §5.5).
    case fieldValue
    case hostMissing
    case hostRepeated
    /// No `host[:port]` (RFC 9110 §7.2).
    case hostMalformed
    /// A Content-Length that is not one decimal number (RFC 9110 §8.6).
    case contentLength
    /// Content-Length twice, or beside Transfer-Encoding (RFC 9112 §6.3).
    case ambiguousFraming
    /// `chunked` not last, more than once, with parameters, or no list of codings at all (RFC 9112 §6.1).
    case transferEncoding
    /// Transfer-Encoding from HTTP/1.0 (RFC 9112 §6.1).
    case transferEncodingInHTTP10
    case unknownTransferCoding
    /// An Expect other than `100-continue` (RFC 9110 §10.1.1).
    case expectation
    case bodyTooLarge(limit: Int)
    /// No `1*HEXDIG [extensions] CRLF` (RFC 9112 §7.1).
    case chunkSize
    case chunkExtensions(limit: Int)
    /// Chunk data that CRLF does not follow at its size's end (RFC 9112 §7.1).
    case chunkData
    case trailersTooLarge(limit: Int)

    public var status: Status {
        switch self {
        case .bareLineFeed, .emptyLines, .requestLine, .target, .fieldName, .foldedLine, .fieldValue, .hostMissing,
            .hostRepeated, .hostMalformed, .contentLength, .ambiguousFraming, .transferEncoding,
            .transferEncodingInHTTP10, .chunkSize, .chunkExtensions, .chunkData:
            .badRequest
        case .bodyTooLarge: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .expectation: .expectationFailed
        case .headTooLarge, .tooManyFields, .trailersTooLarge: .requestHeaderFieldsTooLarge
        case .methodTooLong, .unknownTransferCoding: .notImplemented
        case .version: .httpVersionNotSupported
        }
    }

    /// One sentence for the client: what is wrong and what is expected. Holds nothing that the client sent.
    public var detail: String {
        switch self {
        case .bareLineFeed: "A line ends with LF alone; every line must end with CRLF."
        case .emptyLines: "Too many empty lines stand before the request line."
        case .requestLine: "The request line must be method, target and version, as in GET /path HTTP/1.1."
        case .methodTooLong: "The method is longer than any that is known here."
        case .target: "The request target must be a path that begins with / or an absolute http URI, percent-encoded."
        case .targetTooLong(let limit): "The request target must be no longer than \(limit) bytes."
        case .version: "The version must be HTTP/1.1 or HTTP/1.0."
        case .headTooLarge(let limit): "Request line and header section must be no longer than \(limit) bytes."
        case .tooManyFields(let limit): "The header section must have no more than \(limit) field lines."
        case .fieldName: "A field line must be a name of token characters, directly followed by a colon, and a value."
        case .foldedLine: "A field line begins with a blank; values must not be folded over lines."
        case .fieldValue: "A field value has a control character, which no value may have."
        case .hostMissing: "An HTTP/1.1 request must have a Host field."
        case .hostRepeated: "A request must have one Host field, not several."
        case .hostMalformed: "The Host field must be a host name or address, with or without a port number."
        case .contentLength: "Content-Length must be one decimal number."
        case .ambiguousFraming:
            "A request must have one Content-Length or Transfer-Encoding: chunked, not more of them."
        case .transferEncoding: "Transfer-Encoding must be chunked, once and last, without parameters."
        case .transferEncodingInHTTP10: "An HTTP/1.0 request must not have Transfer-Encoding."
        case .unknownTransferCoding: "The only transfer coding that is understood here is chunked."
        case .expectation: "The only expectation that is understood here is 100-continue."
        case .bodyTooLarge(let limit): "The request body must be no longer than \(limit) bytes."
        case .chunkSize: "A chunk must begin with its size in hexadecimal digits, well-formed extensions and CRLF."
        case .chunkExtensions(let limit): "Chunk extensions must be no longer than \(limit) bytes in all."
        case .chunkData: "Chunk data must be exactly as long as the chunk's size says, followed by CRLF."
        case .trailersTooLarge(let limit): "The trailer section must be no longer than \(limit) bytes."
        }
    }
}
