import Domain
import SQLite
import Storage

/// `/v1/themes`: a closed list.
enum ThemeRoutes {
    static let all: [Route] = [
        .registry("/v1/themes", parameters: Asked.paging, list),
        .registry("/v1/themes/{id}", parameters: Asked.shaping, show),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        try asked.list(RecordForms.themes, in: registry) { registry, window throws(SQLiteError) in
            try registry.themes(window)
        }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let id = asked.captures[0]
        guard let theme = try registry.themes().first(where: { $0.theme.rawValue == id }) else {
            let near = Spelling.nearest(to: id.lowercased(), among: Theme.allCases.map(\.rawValue))
            return asked.missing(
                "There is no theme “\(id.shortened)”.", near.map { asked.links.record("themes", $0) })
        }
        return try asked.record(theme, RecordForms.themes, in: registry)
    }
}
