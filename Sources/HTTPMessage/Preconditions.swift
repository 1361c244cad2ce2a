/// What a request's conditional fields say of a representation (RFC 9110 §13). To be asked only where the answer
/// would be a 2xx otherwise (§13.2.1).
public struct Preconditions: Sendable {
    public enum Outcome: Sendable {
        /// Answer as if there were no conditions.
        case proceed
        /// 304, with the ETag, Cache-Control, Content-Location, Date, Expires and Vary that the 200 would have.
        case notModified
        /// 412.
        case failed
    }

    private let fields: Fields
    private let isRead: Bool

    public init(_ request: Request) {
        fields = request.fields
        isRead = request.method == "GET" || request.method == "HEAD"
    }

    /// Follows the order of RFC 9110 §13.2.2. `lastModified` is nil where the representation has no such date;
    /// conditions on dates that are no dates, or stand on several lines, are ignored.
    public func evaluate(tag: EntityTag?, lastModified: HTTPDate? = nil) -> Outcome {
        if fields.contains("If-Match") {
            if !isListed(tag, in: "If-Match", strongly: true) { return .failed }
        } else if let date = date("If-Unmodified-Since"), let lastModified, lastModified > date {
            return .failed
        }
        if fields.contains("If-None-Match") {
            if isListed(tag, in: "If-None-Match", strongly: false) { return isRead ? .notModified : .failed }
        } else if isRead, let date = date("If-Modified-Since"), let lastModified, lastModified <= date {
            return .notModified
        }
        return .proceed
    }

    /// Whether a Range field is to be obeyed: true without If-Range, and where it names this very representation
    /// (strong comparison; a date must be equal, RFC 9110 §13.1.5).
    public func allowsRange(tag: EntityTag?, lastModified: HTTPDate? = nil) -> Bool {
        let lines = fields.values("If-Range")
        guard let condition = lines.first else { return true }
        guard lines.count == 1 else { return false }
        if let date = HTTPDate(condition) { return date == lastModified }
        guard let tag, !tag.isWeak else { return false }
        return trimmed(Array(condition.utf8)[...]).elementsEqual(tag.fieldValue.utf8)  // one tag: no list, no `*`
    }

    private func isListed(_ tag: EntityTag?, in name: StaticString, strongly: Bool) -> Bool {
        var isListed = false
        fields.forEachValue(name) { value in
            isListed =
                isListed || tag.map { $0.isListed(in: value, strongly: strongly) } ?? EntityTagScanner(value).isStar
        }
        return isListed
    }

    private func date(_ name: StaticString) -> HTTPDate? {
        let lines = fields.values(name)
        return lines.count == 1 ? HTTPDate(lines[0]) : nil
    }
}
