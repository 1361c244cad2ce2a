import HTTPMessage
import Storage

/// A representation before it is known how a client asks for it.
struct Content: Sendable {
    enum Caching: Sendable {
        /// Five minutes, and an hour more while a new answer is fetched (RFC 5861).
        case shared
        /// Health: true only now.
        case none
    }

    var bytes: [UInt8]
    /// What follows `bytes`; nil: they are all.
    var remainder: Remainder?
    var representation: Representation
    var caching = Caching.shared
    /// Of the Link field (RFC 8288); empty: none.
    var links: [(url: String, relation: String)] = []
    /// Whether parts of it may be asked for (RFC 9110 §14).
    var isRangeable = false
    /// What tells its state, where something better than a hash of the bytes is at hand.
    var tag: String?
}

/// A 200 with its fields rendered: what is kept, and what HEAD, 304 and 206 are made from. A class, for it is handed from
/// the cache to each request and never changes.
final class Answer: Sendable {
    private let content: [UInt8]
    private let tag: EntityTag
    private let lastModified: HTTPDate?
    private let isRangeable: Bool
    private let full: Response
    private let notModified: Response
    /// Memory it takes, roughly.
    let weight: Int

    /// `route`: its place in the table. `stream`: what is sent in the place of the content's bytes.
    init(
        _ content: Content, route: Int? = nil, snapshot: Snapshot?, isNegotiated: Bool, stream: BodyStream? = nil
    ) {
        self.content = content.bytes
        isRangeable = content.isRangeable
        var shared = Response(.notModified)
        shared.route = route
        tag = EntityTag(content.tag ?? ContentHash.hexDigest(of: content.bytes))
        shared.add("ETag", tag.fieldValue)
        switch content.caching {
        case .shared: shared.add("Cache-Control", "max-age=300, stale-while-revalidate=3600")
        case .none: shared.add("Cache-Control", "no-store")
        }
        if isNegotiated { shared.add("Vary", "Accept") }
        if let snapshot, snapshot.modified > 0 {
            let date = HTTPDate(secondsSince1970: Int64(snapshot.modified))
            shared.add("Last-Modified", date.description)
            lastModified = date
        } else {
            lastModified = nil
        }
        if let snapshot { shared.add("Registry-Snapshot", snapshot.id) }
        shared.addCommonFields()
        notModified = shared
        shared.status = .ok
        shared.content = content.bytes
        shared.stream = stream
        shared.add("Content-Type", content.representation.mediaType)
        // Pages hold no script and no style, load nothing and are no part of other pages (CSP Level 3).
        if content.representation == .html {
            shared.add(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        }
        if content.isRangeable { shared.add("Accept-Ranges", "bytes") }
        if !content.links.isEmpty {
            shared.add("Link", content.links.map { "<\($0.url)>; rel=\"\($0.relation)\"" }.joined(separator: ", "))
        }
        full = shared
        weight = content.bytes.count + 1024
    }

    /// 200, 206, 304, 412 or 416.
    func response(to request: Request) throws(Problem) -> Response {
        switch Preconditions(request).evaluate(tag: tag, lastModified: lastModified) {
        case .notModified: return notModified
        case .failed: throw Problem(type: .preconditionFailed, detail: ProblemType.preconditionFailed.meaning)
        case .proceed: break
        }
        guard isRangeable, request.method == "GET", request.fields.contains("Range"),
            Preconditions(request).allowsRange(tag: tag, lastModified: lastModified)
        else { return full }
        switch ByteRange(request.fields.combined("Range"), length: content.count) {
        case .whole: return full
        case .part(let range):
            var part = full
            part.status = .partialContent
            part.content = Array(content[range])
            part.add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(content.count)")
            return part
        case .unsatisfiable:
            throw Problem(
                type: .rangeNotSatisfiable, detail: "The content has \(content.count) bytes.",
                contentLength: content.count)
        }
    }
}
