/// Whether an answer may still be given to requests with the same bytes (RFC 9111 §4.2). Asked on any thread; once it says
/// no, it never says yes again.
public protocol Freshness: AnyObject, Sendable {
    var isFresh: Bool { get }
}
