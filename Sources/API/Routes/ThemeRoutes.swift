import Domain
import SQLite
import Storage

/// `/v1/themes`: a closed list, given whole.
enum ThemeRoutes {
    static let all: [Route] = [.registry("/v1/themes", list), .registry("/v1/themes/{id}", show)]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let themes = try registry.themes()
        let links = asked.links
        let page = Page(items: themes, total: themes.count, next: nil, previous: nil)
        return asked.list(page, limit: themes.count) { $0.theme($1, links) }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let id = asked.captures[0]
        guard let theme = try registry.themes().first(where: { $0.theme.rawValue == id }) else {
            let near = Spelling.nearest(to: id.lowercased(), among: Theme.allCases.map(\.rawValue))
            return asked.notFound(
                "There is no theme “\(id.shortened)”."
                    + (near.map { " Did you mean \(asked.links.record("themes", $0))?" } ?? ""))
        }
        let links = asked.links
        return asked.record { $0.theme(theme, links) }
    }
}
