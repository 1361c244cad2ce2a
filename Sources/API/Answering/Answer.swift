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
    private let tag: EntityTag
    private let lastModified: HTTPDate?
    private let isRangeable: Bool
    private let full: Response
    /// How many bytes of the full answer's field lines a 304 has too.
    private let sharedLines: Int
    /// The same of a 206: all but the length.
    private let linesOfParts: Int
    /// Memory it takes, roughly.
    let weight: Int

    /// `route`: its place in the table. `stream`: what is sent in the place of the content's bytes.
    convenience init(
        _ content: Content, route: Int? = nil, snapshot: Snapshot?, isNegotiated: Bool, stream: BodyStream? = nil
    ) {
        let lines = AnswerLines(
            content.representation, caching: content.caching, snapshot: snapshot, isNegotiated: isNegotiated)
        let tag = EntityTag(content.tag ?? ContentHash.hexDigest(of: content.bytes))
        self.init(content.bytes, tag, lines, route: route, isRangeable: content.isRangeable, stream: stream) { full in
            if content.isRangeable { full.add("Accept-Ranges", "bytes") }
            if !content.links.isEmpty {
                full.add("Link", content.links.map { "<\($0.url)>; rel=\"\($0.relation)\"" }.joined(separator: ", "))
            }
        }
    }

    /// `more` adds lines that the others do not share.
    init(
        _ content: [UInt8], _ tag: EntityTag, _ lines: AnswerLines, route: Int?, isRangeable: Bool = false,
        stream: BodyStream? = nil, _ more: (inout Response) -> Void = { _ in }
    ) {
        self.tag = tag
        self.isRangeable = isRangeable
        lastModified = lines.lastModified
        var full = stream.map { Response(.ok, stream: $0) } ?? Response(.ok, content: content)
        full.route = route
        full.add(tag)
        full.add(lines: lines.shared)
        sharedLines = full.fieldLines.count
        full.add(lines: lines.others)
        more(&full)
        linesOfParts = full.fieldLines.count
        full.seal()
        self.full = consume full
        weight = content.count + 1024
    }

    /// 200, 206, 304, 412 or 416.
    func response(to request: Request) throws(Problem) -> Response {
        switch Preconditions(request).evaluate(tag: tag, lastModified: lastModified) {
        case .notModified: return full.replaced(by: .notModified, keeping: sharedLines)
        case .failed: throw Problem(type: .preconditionFailed, detail: ProblemType.preconditionFailed.meaning)
        case .proceed: break
        }
        guard isRangeable, request.method == "GET", request.fields.contains("Range"),
            Preconditions(request).allowsRange(tag: tag, lastModified: lastModified)
        else { return full }
        switch ByteRange(request.fields.combined("Range"), length: full.content.count) {
        case .whole: return full
        case .part(let range):
            var part = full.replaced(
                by: .partialContent, content: Array(full.content[range]), keeping: linesOfParts)
            part.add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(full.content.count)")
            return part
        case .unsatisfiable:
            throw Problem(
                type: .rangeNotSatisfiable, detail: "The content has \(full.content.count) bytes.",
                contentLength: full.content.count)
        }
    }
}
