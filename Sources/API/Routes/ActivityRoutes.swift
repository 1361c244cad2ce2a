import Domain
import SQLite
import Storage

/// `/v1/activities`
enum ActivityRoutes {
    static let all: [Route] = [
        .registry(
            "/v1/activities",
            parameters: [
                "organisation", "kind", "theme", "country", "reference", "document", "section", "year", "from", "to",
                "sdg",
            ] + Asked.paging, as: Representation.ofLists, list),
        .registry("/v1/activities/{id}", parameters: Asked.shaping, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        var query = ActivityQuery()
        query.organisations = try asked.organisations("organisation", in: registry)
        query.kinds = asked.codes("kind", ActivityKind.self)
        query.themes = asked.codes("theme", Theme.self)
        query.countries = asked.countries("country")
        query.references = asked.texts("reference")
        query.documents = try asked.documents("document", in: registry)
        query.sections = try asked.texts("section", .activitySection, in: registry)
        query.years = asked.years("year")
        query.goals = asked.numbers("sdg", in: 1...17)
        (query.from, query.to) = asked.period()
        return try asked.list(RecordForms.activities, in: registry) { [query] registry, window throws(SQLiteError) in
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
        return asked.record(activity, RecordForms.activities)
    }
}
