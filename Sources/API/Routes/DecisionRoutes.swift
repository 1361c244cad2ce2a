import Domain
import SQLite
import Storage

/// `/v1/decisions`
enum DecisionRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/decisions",
            parameters: ["act", "organisation", "session", "document", "q"] + Offer.parameters + Asked.paging
                + Asked.embedding,
            as: Representation.ofLists, list),
        .registry("/v1/decisions/{id}", parameters: Asked.shaping + Asked.embedding, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = DecisionQuery()
        query.acts = asked.codes("act", DecisionAct.self)
        query.organisations = try asked.organisations("organisation", in: registry)
        query.sessions = try asked.texts("session", .decisionSession, in: registry)
        query.documents = try asked.documents("document", in: registry)
        query.text = asked.text("q")
        var offer = Offer(of: query, sortedBy: SortKey.ofDecisions) { [query] registry, dimension throws(SQLiteError) in
            try registry.counts(of: dimension, among: query)
        }
        offer.renderings = { [query] registry, window, form throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.renderings(of: query, in: form)
        }
        return try asked.list(RecordForms.decisions, in: registry, offer) {
            [query] registry, window throws(SQLiteError) in
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
        return try asked.record(decision, RecordForms.decisions, in: registry)
    }
}
