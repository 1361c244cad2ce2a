import Domain
import HTTPMessage
import SQLite
import Storage

/// `/v1/search`
enum SearchRoutes {
    static let all: [Route] = [
        .registry("/v1/search", parameters: ["q", "type"] + Asked.paging, search)
    ]

    @Sendable private static func search(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let text = asked.text("q")
        if !asked.parameters.contains("q") {
            asked.parameters.refuse("q", "", "What to look for is missing: /v1/search?q=formation")
        }
        let types = asked.recordTypes("type")
        let window = asked.window()
        let shape = asked.shape(of: RecordForms.hits)
        if let problem = asked.problem { return .problem(problem) }
        guard let text else { return asked.notFound("There is nothing to look for.") }
        var query = SearchQuery(text)
        query.types = types
        query.window = window
        let result = try registry.search(query)
        let page = ShownPage<SearchHit>(result.page.map { .record($0) })
        return asked.envelope(page, limit: window.limit, RecordForms.hits, shape) { writer in
            writer.key("counts")
            writer.object { writer in
                for (type, records) in result.counts { writer.member(Self.plural(type), records) }
            }
        }
    }

    static func plural(_ type: RecordType) -> StaticString {
        switch type {
        case .activity: "activities"
        case .commitment: "commitments"
        case .decision: "decisions"
        case .organisation: "organisations"
        case .document: "documents"
        case .paragraph: "paragraphs"
        }
    }
}

extension RecordForms {
    static let hits = RecordForm<SearchHit>(
        members: ["type", "id", "document", "title", "snippet", "self"], write: { $0.hit($1, $2) })
}

extension JSONWriter {
    mutating func hit(_ hit: SearchHit, _ links: Links) {
        object { writer in
            writer.member("type", hit.type.rawValue)
            writer.member("id", hit.id)
            writer.member("document", hit.document?.rawValue)
            writer.member("title", hit.title)
            writer.member("snippet", hit.snippet.segments) { writer, segment in
                writer.object { writer in
                    writer.member("text", segment.text)
                    writer.key("hit")
                    writer.bool(segment.isHit)
                }
            }
            let place =
                if hit.type == .paragraph, let document = hit.document {
                    links.paragraph(hit.id, of: document.rawValue)
                } else {
                    links.record(SearchRoutes.plural(hit.type).description, hit.id)
                }
            writer.member("self", place)
        }
    }
}
