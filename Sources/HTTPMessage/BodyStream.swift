/// Content that is made piece by piece while it is sent, so that an export of any length takes the memory of a few
/// pieces.
public struct BodyStream: Sendable {
    /// Bytes in all, when known: sent as Content-Length. Nil: chunked to HTTP/1.1, ended by the close to HTTP/1.0.
    public let length: Int?
    /// The next piece, nil at the end. Called on the connection's loop, so it must be quick; never called again
    /// before the peer has taken what came before, nor behind the end. An empty piece is passed over. Where it
    /// throws, or ends before `length`, the connection is cut, so that the client sees an incomplete answer.
    public let next: @Sendable () throws -> [UInt8]?

    public init(length: Int? = nil, next: @escaping @Sendable () throws -> [UInt8]?) {
        self.length = length
        self.next = next
    }
}
