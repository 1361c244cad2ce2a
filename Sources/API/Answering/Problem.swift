import HTTPMessage

/// What went wrong with one parameter.
struct ParameterError: Equatable, Sendable {
    var parameter: String
    /// As sent; nil where the name itself is wrong.
    var value: String?
    var detail: String
    /// What would be right, where that is a list.
    var allowed: [String] = []
    /// What may have been meant.
    var suggestion: String?
}

/// An answer that the client can act on: `application/problem+json` (RFC 9457).
struct Problem: Error, Sendable {
    var type: ProblemType
    var detail: String
    var errors: [ParameterError] = []
    /// Of a 405 (RFC 9110 §15.5.6).
    var allow: String?
    /// Of a 416: the content's length.
    var contentLength: Int?

    /// Seconds after which what is unavailable may be there.
    private static let retryAfter = "1"

    static func notReady(_ detail: String) -> Problem { Problem(type: .unavailable, detail: detail) }

    static let tookTooLong = notReady("The question took too long to answer.")

    static func invalid(_ errors: [ParameterError]) -> Problem {
        let names = errors.map(\.parameter).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let subject = errors.count == 1 ? "One parameter is" : "\(errors.count) parameters or values are"
        return Problem(
            type: .invalidParameters, detail: "\(subject) not right: \(names.joined(separator: ", ")).",
            errors: errors)
    }

    /// `target`: of the request, as sent; nil where it was never read.
    func response(target: String?, links: Links, isPretty: Bool = false) -> Response {
        var writer = JSONWriter(isPretty: isPretty)
        writer.object { writer in
            writer.member("type", links.to("/problems/" + type.slug))
            writer.member("title", type.title)
            writer.member("status", type.status.code)
            writer.member("detail", detail)
            writer.member("instance", target)
            if !errors.isEmpty { writer.member("errors", errors, Self.write) }
        }
        var response = Response(type.status, content: writer.finished())
        response.add("Content-Type", "application/problem+json")
        response.add("Cache-Control", "no-store")
        if let allow { response.add("Allow", allow) }
        if let contentLength { response.add("Content-Range", "bytes */\(contentLength)") }
        if type.status == .serviceUnavailable { response.add("Retry-After", Self.retryAfter) }
        response.addCommonFields()
        return response
    }

    private static func write(_ writer: inout JSONWriter, _ error: ParameterError) {
        writer.object { writer in
            writer.member("parameter", error.parameter)
            writer.member("value", error.value)
            writer.member("detail", error.detail)
            if !error.allowed.isEmpty { writer.member("allowed", error.allowed) }
            writer.member("suggestion", error.suggestion)
        }
    }
}

extension Response {
    /// What every answer says: any page may read it, and it is what its type says.
    mutating func addCommonFields() {
        add("Access-Control-Allow-Origin", "*")
        add("Access-Control-Expose-Headers", "ETag, Link, Registry-Snapshot, Retry-After")
        add("X-Content-Type-Options", "nosniff")
    }
}

extension String {
    /// At most 80 characters of it, to be repeated to whoever sent it.
    var shortened: String { count > 80 ? prefix(79) + "…" : self }
}
