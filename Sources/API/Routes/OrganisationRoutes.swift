import Domain
import SQLite
import Storage

/// `/v1/organisations`
enum OrganisationRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/organisations", parameters: ["kind", "parent", "document", "q"] + Offer.parameters + Asked.paging,
            as: Representation.ofLists, list),
        .registry("/v1/organisations/{id}", parameters: Asked.shaping, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = OrganisationQuery()
        query.kinds = asked.codes("kind", OrganisationKind.self)
        query.parents = try asked.organisations("parent", in: registry)
        query.documents = try asked.documents("document", in: registry)
        query.text = asked.text("q")
        let offer = Offer(of: query, sortedBy: SortKey.ofOrganisations) {
            [query] registry, dimension throws(SQLiteError) in
            try registry.counts(of: dimension, among: query)
        }
        return try asked.list(RecordForms.organisations, in: registry, offer) {
            [query] registry, window throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.organisations(query)
        }
    }

    /// Who is asked for by an acronym or a name is told the id.
    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let id = asked.captures[0]
        let links = asked.links
        guard let summary = try registry.organisation(OrganisationID(id)) else {
            let meant = try registry.organisations(named: id).map(\.rawValue)
            let near =
                try meant.isEmpty
                ? Spelling.nearest(to: id.lowercased(), among: registry.values(of: .organisation)).map { [$0] } ?? []
                : meant
            let suggestion = near.map { links.record("organisations", $0) }.joined(separator: " or ")
            return asked.notFound(
                "No organisation has the id “\(id.shortened)”."
                    + (near.isEmpty ? "" : " Did you mean \(suggestion)?"))
        }
        return try asked.record(summary, RecordForms.organisations, in: registry)
    }
}
