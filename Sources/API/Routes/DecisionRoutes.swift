import Domain
import SQLite
import Storage

/// `/v1/decisions`
enum DecisionRoutes {
    static let all: [Route] = [
        .registry("/v1/decisions", parameters: ["act", "organisation", "session", "document"] + Asked.paging, list),
        .registry("/v1/decisions/{id}", show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = DecisionQuery()
        query.acts = asked.codes("act", DecisionAct.self)
        query.organisations = try asked.organisations("organisation", in: registry)
        query.sessions = asked.texts("session")
        query.documents = try asked.documents("document", in: registry)
        query.window = asked.window()
        if let problem = asked.problem { return .problem(problem) }
        let links = asked.links
        return asked.list(try registry.decisions(query), limit: query.window.limit) { $0.decision($1, links) }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        guard let decision = try registry.decision(RecordID(asked.captures[0])) else {
            return asked.notFound("No decision has the id “\(asked.captures[0].shortened)”.")
        }
        let links = asked.links
        return asked.record { $0.decision(decision, links) }
    }
}
