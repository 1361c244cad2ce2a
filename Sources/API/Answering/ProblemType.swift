import HTTPMessage

/// What kinds of problems there are: each has a page under `/problems/`, a status and a remedy (RFC 9457 §3.1).
struct ProblemType: Sendable {
    /// Last part of its URI.
    let slug: String
    let status: Status
    /// Short, the same for every occurrence.
    let title: String
    /// What it means, in a sentence.
    let meaning: String
    /// What to do about it, in a sentence.
    let remedy: String

    private init(_ slug: String, _ status: Status, _ title: String, _ meaning: String, _ remedy: String) {
        self.slug = slug
        self.status = status
        self.title = title
        self.meaning = meaning
        self.remedy = remedy
    }

    static let badRequest = ProblemType(
        "bad-request", .badRequest, "Bad request", "The request breaks the rules of HTTP or of URIs.",
        "Send what RFC 9112 and RFC 3986 allow.")
    static let invalidParameters = ProblemType(
        "invalid-parameters", .badRequest, "Invalid parameters",
        "One or more query parameters are unknown, repeated or have a value that is not allowed.",
        "Look at “errors”: it names each parameter, what is allowed and what may have been meant.")
    static let notFound = ProblemType(
        "not-found", .notFound, "Not found", "There is no such resource.",
        "Start from /, which links to everything that is served.")
    static let methodNotAllowed = ProblemType(
        "method-not-allowed", .methodNotAllowed, "Method not allowed", "This API is for reading only.",
        "Use GET, HEAD or OPTIONS.")
    static let notAcceptable = ProblemType(
        "not-acceptable", .notAcceptable, "Not acceptable",
        "The resource has no representation that the Accept field allows.", "Send “Accept: */*” or leave it out.")
    static let requestTimeout = ProblemType(
        "request-timeout", .requestTimeout, "Request timeout", "The request did not arrive in time.",
        "Send it again, faster.")
    static let preconditionFailed = ProblemType(
        "precondition-failed", .preconditionFailed, "Precondition failed",
        "The resource is not in the state that If-Match or If-Unmodified-Since names.",
        "Get it again and use its present ETag.")
    static let contentTooLarge = ProblemType(
        "content-too-large", .contentTooLarge, "Content too large", "The request's content is larger than is taken.",
        "Send none: no resource reads it.")
    static let uriTooLong = ProblemType(
        "uri-too-long", .uriTooLong, "URI too long", "The request's target is longer than is read.",
        "Ask for less in one request.")
    static let rangeNotSatisfiable = ProblemType(
        "range-not-satisfiable", .rangeNotSatisfiable, "Range not satisfiable",
        "The range begins behind the end of the content.", "Content-Range tells the content's length.")
    static let expectationFailed = ProblemType(
        "expectation-failed", .expectationFailed, "Expectation failed", "The Expect field asks for what is not done.",
        "Leave Expect out, or send 100-continue.")
    static let fieldsTooLarge = ProblemType(
        "request-header-fields-too-large", .requestHeaderFieldsTooLarge, "Request header fields too large",
        "The request's header section is larger than is read.", "Send fewer or shorter fields.")
    static let internalError = ProblemType(
        "internal-error", .internalServerError, "Internal server error", "The failure is ours and has been logged.",
        "Try again later; tell us if it stays.")
    static let notImplemented = ProblemType(
        "not-implemented", .notImplemented, "Not implemented", "The method or the transfer coding is not known.",
        "Use GET, HEAD or OPTIONS, and no transfer coding but chunked.")
    static let unavailable = ProblemType(
        "unavailable", .serviceUnavailable, "Service unavailable",
        "The data is not loaded yet, the server is stopping, or it is busy.", "Try again after Retry-After.")
    static let versionNotSupported = ProblemType(
        "http-version-not-supported", .httpVersionNotSupported, "HTTP version not supported",
        "Only HTTP/1.0 and HTTP/1.1 are spoken.", "Use HTTP/1.1.")

    /// In order of status.
    static let all = [
        badRequest, invalidParameters, notFound, methodNotAllowed, notAcceptable, requestTimeout, preconditionFailed,
        contentTooLarge, uriTooLong, rangeNotSatisfiable, expectationFailed, fieldsTooLarge, internalError,
        notImplemented, unavailable, versionNotSupported,
    ]

    /// The type for a refusal that has nothing but a status; what is none of ours is a bad request or our own failure.
    init(_ status: Status) {
        self =
            Self.all.first { $0.status == status && $0.slug != Self.invalidParameters.slug }
            ?? (status.code < 500 ? .badRequest : .internalError)
    }
}
