import HTTPMessage

/// Makes links: relative to the origin, or absolute under a configured base; never from what a client sends as Host.
struct Links: Sendable {
    /// Without a slash at its end; empty: relative.
    let base: String

    func to(_ path: String) -> String { base + path }
    func record(_ collection: String, _ id: String) -> String { to("/v1/\(collection)/\(PercentEncoding.encode(id))") }
    func paragraph(_ number: String, of document: String) -> String {
        to("/v1/documents/\(PercentEncoding.encode(document))/paragraphs/\(PercentEncoding.encode(number))")
    }

    /// `items` as a query behind `path`; without items the path alone.
    func to(_ path: String, _ items: [QueryItem]) -> String {
        guard !items.isEmpty else { return to(path) }
        let query = items.map { item in
            // What filters are made of stays readable: `theme=health,labour`, `reference=A/RES/65/283`.
            PercentEncoding.encode(item.name) + "=" + PercentEncoding.encode(item.value, keeping: ",/:()")
        }
        return to(path) + "?" + query.joined(separator: "&")
    }
}
