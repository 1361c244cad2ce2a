import HTTPMessage

/// How long answers take.
extension API {
    /// Whether the answer may take milliseconds, because words are looked for, or a whole match is counted by its values.
    /// Such a request should not be answered where others wait behind it. False where the answer is kept. Looks at the
    /// target only, so a request that is malformed may be among them.
    public func mayTakeLong(_ request: Request) -> Bool {
        guard request.method == "GET" || request.method == "HEAD" else { return false }
        guard request.path.hasPrefix("/v1/network") || Self.isHeavy(request.query) else { return false }
        if let key = AnswerCache.Key(request), case .answer = cache.find(key, at: .now) { return false }
        return true
    }

    private static func isHeavy(_ query: String?) -> Bool {
        guard let query else { return false }
        return query.utf8.split(separator: UInt8(ascii: "&")).contains { item in
            item.starts(with: "q=".utf8) || item.starts(with: "facet=".utf8)
        }
    }
}
