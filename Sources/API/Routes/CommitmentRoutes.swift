import Domain
import SQLite
import Storage

/// `/v1/commitments`
enum CommitmentRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/commitments",
            parameters: [
                "organisation", "status", "kind", "theme", "area", "document", "decision", "year", "from", "to",
                "q",
            ] + Offer.parameters + Asked.paging + Asked.embedding, as: Representation.ofLists, list),
        .registry("/v1/commitments/{id}", parameters: Asked.shaping + Asked.embedding, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = CommitmentQuery()
        query.organisations = try asked.organisations("organisation", in: registry)
        query.statuses = asked.codes("status", CommitmentStatus.self)
        query.kinds = asked.codes("kind", CommitmentKind.self)
        query.themes = asked.codes("theme", Theme.self)
        query.areas = try asked.texts("area", .commitmentArea, in: registry)
        query.documents = try asked.documents("document", in: registry)
        query.decisions = try asked.decisions("decision", in: registry)
        query.years = asked.years("year")
        (query.from, query.to) = asked.period()
        query.text = asked.text("q")
        var offer = Offer(of: query, sortedBy: SortKey.ofCommitments) {
            [query] registry, dimension throws(SQLiteError) in
            try registry.counts(of: dimension, among: query)
        }
        offer.renderings = { [query] registry, window, form throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.renderings(of: query, in: form)
        }
        return try asked.list(RecordForms.commitments, in: registry, offer) {
            [query] registry, window throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.commitments(query)
        }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        guard let commitment = try registry.commitment(RecordID(asked.captures[0])) else {
            return try asked.missing("commitment", of: "commitments", in: registry) {
                registry, id throws(SQLiteError) in
                try registry.commitments(around: id)
            }
        }
        return try asked.record(commitment, RecordForms.commitments, in: registry)
    }
}
