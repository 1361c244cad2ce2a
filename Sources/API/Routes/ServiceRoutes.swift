import Domain

/// What is served about the service itself: the index, its state, its description, and the kinds of problems.
enum ServiceRoutes {
    static func all(
        description: APIDescription, version: String, isReady: @escaping @Sendable () -> Bool
    ) -> [Route] {
        [
            .fixed("/", as: .json, .html) { ServiceIndex(version: version, links: $0.links).answer(&$0) },
            .fixed("/livez") { health(&$0) },
            .fixed("/readyz", isKept: false) { asked in
                isReady() ? health(&asked) : .problem(.notReady("The data is being loaded, or the server is stopping."))
            },
            .fixed("/openapi.json", as: .openAPI) {
                plain($0, Content(bytes: description.json, representation: .openAPI))
            },
            .fixed("/openapi.yaml", as: .yaml) { plain($0, Content(bytes: description.yaml, representation: .yaml)) },
            .fixed("/problems") { problems(&$0) },
            .fixed("/problems/{slug}") { problem(&$0) },
        ]
    }

    private static func plain(_ asked: Asked, _ content: Content) -> Outcome {
        if let problem = asked.problem { return .problem(problem) }
        return .content(content)
    }

    /// Health is asked for all the time: its answer is small and always the same.
    private static func health(_ asked: inout Asked) -> Outcome {
        switch asked.object({ writer in writer.object { $0.member("status", "ok") } }) {
        case .content(var content):
            content.caching = .none
            return .content(content)
        case .problem(let problem): return .problem(problem)
        }
    }

    private static func problems(_ asked: inout Asked) -> Outcome {
        let links = asked.links
        return asked.object { writer in
            writer.object { $0.member("items", ProblemType.all) { write(&$0, $1, links) } }
        }
    }

    private static func problem(_ asked: inout Asked) -> Outcome {
        let slug = asked.captures[0]
        guard let type = ProblemType.all.first(where: { $0.slug == slug }) else {
            let near = Spelling.nearest(to: slug.lowercased(), among: ProblemType.all.map(\.slug))
            return asked.missing(
                "There is no kind of problem “\(slug.shortened)”; \(asked.links.to("/problems")) lists them.",
                near.map { asked.links.to("/problems/" + $0) })
        }
        let links = asked.links
        return asked.object { write(&$0, type, links) }
    }

    private static func write(_ writer: inout JSONWriter, _ type: ProblemType, _ links: Links) {
        writer.object {
            $0.member("type", links.to("/problems/" + type.slug))
            $0.member("title", type.title)
            $0.member("status", type.status.code)
            $0.member("meaning", type.meaning)
            $0.member("remedy", type.remedy)
        }
    }
}
