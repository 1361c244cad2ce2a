import Domain
import SQLite
import Storage

/// `/v1/decisions`
enum DecisionRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/decisions", parameters: ["act", "organisation", "session", "document"] + Asked.paging,
            as: Representation.ofLists, list),
        .registry("/v1/decisions/{id}", parameters: Asked.shaping, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = DecisionQuery()
        query.acts = asked.codes("act", DecisionAct.self)
        query.organisations = try asked.organisations("organisation", in: registry)
        query.sessions = asked.texts("session")
        query.documents = try asked.documents("document", in: registry)
        return try asked.list(RecordForms.decisions, in: registry) { [query] registry, window throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.decisions(query)
        }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        guard let decision = try registry.decision(RecordID(asked.captures[0])) else {
            return try asked.missing("decision", of: "decisions", in: registry) {
                registry, id throws(SQLiteError) in
                try registry.decisions(around: id)
            }
        }
        return asked.record(decision, RecordForms.decisions)
    }
}
