import Domain
import SQLite
import Storage

/// `/v1/activities`
enum ActivityRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/activities",
            parameters: filters + Offer.parameters + Asked.paging + Asked.embedding, as: Representation.ofLists, list),
        .registry("/v1/activities/{id}", parameters: Asked.shaping + Asked.embedding, show),
    ]

    static let filters = [
        "organisation", "kind", "theme", "country", "reference", "document", "section", "year", "from", "to", "sdg",
        "q",
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let query = try asked.activities(in: registry)
        var offer = Offer(of: query, sortedBy: SortKey.ofActivities) {
            [query] registry, dimension throws(SQLiteError) in
            try registry.counts(of: dimension, among: query)
        }
        offer.renderings = { [query] registry, window, form throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.renderings(of: query, in: form)
        }
        return try asked.list(RecordForms.activities, in: registry, offer) {
            [query] registry, window throws(SQLiteError) in
            var query = query
            query.window = window
            return try registry.activities(query)
        }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        guard let activity = try registry.activity(RecordID(asked.captures[0])) else {
            return try asked.missing("activity", of: "activities", in: registry) {
                registry, id throws(SQLiteError) in
                try registry.activities(around: id)
            }
        }
        return try asked.record(activity, RecordForms.activities, in: registry)
    }
}

extension Asked {
    /// The filters of activities.
    mutating func activities(in registry: borrowing Registry) throws(SQLiteError) -> ActivityQuery {
        var query = ActivityQuery()
        query.organisations = try organisations("organisation", in: registry)
        query.kinds = codes("kind", ActivityKind.self)
        query.themes = codes("theme", Theme.self)
        query.countries = countries("country")
        query.references = texts("reference")
        query.documents = try documents("document", in: registry)
        query.sections = try texts("section", .activitySection, in: registry)
        query.years = years("year")
        query.goals = numbers("sdg", in: 1...17)
        (query.from, query.to) = period()
        query.text = text("q")
        return query
    }
}
