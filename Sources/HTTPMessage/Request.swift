/// A request whose framing has been checked: what an answer is made from.
///
/// The target and the fields are kept as bytes; strings are made where they are asked for.
public struct Request: Sendable {
    /// As sent; case-sensitive (RFC 9110 §9.1). The server has refused what is no token.
    public internal(set) var method: String
    /// The target in origin form, `path[?query]`, as sent and still percent-encoded; `*` for `OPTIONS *`. From an
    /// absolute form (RFC 9112 §3.2.2) scheme and authority are gone. Of CONNECT it is `host:port`. Fit to be the key
    /// of kept answers.
    public internal(set) var targetBytes: [UInt8]
    /// Where the first `?` stands in `targetBytes`; its count if there is none.
    var pathEnd: Int
    public var fields: Fields
    /// The decoded body, complete; empty without one.
    public var body: [UInt8] = []
    /// The version is HTTP/1.`minorVersion`.
    public internal(set) var minorVersion = 1
    /// Whether the client wants the connection to go on after this request (RFC 9112 §9.3).
    public internal(set) var keepsAlive = true
    /// Whether the body is to be asked for with 100 (RFC 9110 §10.1.1).
    public internal(set) var expectsContinue = false

    public init(method: String, path: String, query: String? = nil, fields: Fields = Fields()) {
        self.method = method
        targetBytes = Array(path.utf8)
        pathEnd = targetBytes.count
        self.fields = fields
        if let query {
            targetBytes.append(UInt8(ascii: "?"))
            targetBytes.append(contentsOf: query.utf8)
        }
    }

    /// The target's path as sent, still percent-encoded, always beginning with `/`; `*` for `OPTIONS *`.
    public var path: String { String(decoding: targetBytes[..<pathEnd], as: UTF8.self) }

    /// What stands behind the first `?`, still percent-encoded; nil without a `?`.
    public var query: String? {
        pathEnd < targetBytes.count ? String(decoding: targetBytes[(pathEnd + 1)...], as: UTF8.self) : nil
    }

    /// The path's segments, each decoded once: `/a/b%2Fc/` gives `a`, `b/c` and an empty one. `/` gives one empty
    /// segment. Nothing is done about `.` and `..`, which name no resource here. Throws for what is no text.
    public func pathSegments() throws(PercentEncodingError) -> [String] {
        var segments: [String] = []
        let path = targetBytes[..<pathEnd].dropFirst()
        for segment in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            segments.append(try PercentEncoding.decode(segment, plusIsSpace: false))
        }
        return segments
    }

    /// The query's items, decoded; none without a query. Throws for what is no text.
    public func queryItems() throws(PercentEncodingError) -> [QueryItem] {
        try QueryItem.items(of: targetBytes[min(pathEnd + 1, targetBytes.count)...])
    }

    /// A request that nothing has been read of; keeps the memory of the one before.
    mutating func reset() {
        method = ""
        targetBytes.removeAll(keepingCapacity: true)
        pathEnd = 0
        fields.removeAll()
        if !body.isEmpty { body.removeAll(keepingCapacity: body.capacity <= 4096) }
        minorVersion = 1
        keepsAlive = true
        expectsContinue = false
    }
}
