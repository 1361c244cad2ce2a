import Domain
import HTTPMessage
import SQLite
import Storage

/// `/v1/network`: who acts with whom.
enum NetworkRoutes {
    static let all: [Route] = [
        .registry("/v1/network", parameters: ActivityRoutes.filters, as: [.json, .csv], show)
    ]

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let query = try asked.activities(in: registry)
        let dialect = asked.dialect()
        if let problem = asked.problem { return .problem(problem) }
        let network = try registry.network(query)
        if asked.representation == .csv { return table(network, dialect) }
        let links = asked.links
        let filters = asked.parameters.items(without: ["csv", "pretty"])
        let present = links.to(asked.path, asked.parameters.items(without: []))
        return asked.object { writer in
            writer.object { writer in
                writer.member("nodes", network.nodes) { writer, node in
                    let organisation = node.organisation
                    writer.object { writer in
                        writer.member("id", organisation.id.rawValue)
                        writer.pair("name", fr: organisation.nameFr, en: organisation.nameEn)
                        writer.member("kind", organisation.kind.rawValue)
                        writer.member("activities", node.activities)
                        writer.member("self", links.record("organisations", organisation.id.rawValue))
                    }
                }
                writer.member("edges", network.edges) { writer, edge in
                    let both = [edge.source, edge.target].map { QueryItem(name: "organisation", value: $0.rawValue) }
                    writer.object { writer in
                        writer.member("source", edge.source.rawValue)
                        writer.member("target", edge.target.rawValue)
                        writer.member("weight", edge.weight)
                        writer.member(
                            "activities_url", links.to("/v1/activities", filters.filter { !both.contains($0) } + both))
                    }
                }
                writer.member("activities", network.activities)
                writer.member("self", present)
            }
        }
    }

    /// The edges.
    private static func table(_ network: Network, _ dialect: CSVWriter.Dialect) -> Outcome {
        var writer = CSVWriter(dialect)
        writer.header(["source", "target", "weight"])
        for edge in network.edges { writer.row([edge.source.rawValue, edge.target.rawValue, String(edge.weight)]) }
        return .content(Content(bytes: writer.bytes, representation: .csv))
    }
}
