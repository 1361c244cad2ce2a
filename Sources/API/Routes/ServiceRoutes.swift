/// What is served about the service itself: the index, its state, its description, and the kinds of problems.
enum ServiceRoutes {
    static func all(
        description: APIDescription, version: String, isReady: @escaping @Sendable () -> Bool
    ) -> [Route] {
        [
            .fixed("/") { index(&$0, version) },
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

    private static func index(_ asked: inout Asked, _ version: String) -> Outcome {
        let links = asked.links
        return asked.record { writer in
            writer.object { writer in
                writer.member("name", "Entente")
                writer.member(
                    "description",
                    "United Nations documents on cooperation with regional and other organisations, as a registry.")
                writer.member("version", version)
                writer.key("links")
                writer.object {
                    $0.member("organisations", links.to("/v1/organisations"))
                    $0.member("activities", links.to("/v1/activities"))
                    $0.member("commitments", links.to("/v1/commitments"))
                    $0.member("decisions", links.to("/v1/decisions"))
                    $0.member("documents", links.to("/v1/documents"))
                    $0.member("themes", links.to("/v1/themes"))
                    $0.member("description", links.to("/openapi.json"))
                    $0.member("problems", links.to("/problems"))
                }
                writer.member(
                    "examples",
                    [
                        links.to("/v1/activities?organisation=au&kind=training"),
                        links.to("/v1/commitments?status=ongoing&pretty=true"),
                    ])
            }
        }
    }

    /// Health is asked for all the time: its answer is small and always the same.
    private static func health(_ asked: inout Asked) -> Outcome {
        switch asked.record({ writer in writer.object { $0.member("status", "ok") } }) {
        case .content(var content):
            content.caching = .none
            return .content(content)
        case .problem(let problem): return .problem(problem)
        }
    }

    private static func problems(_ asked: inout Asked) -> Outcome {
        let links = asked.links
        return asked.record { writer in
            writer.object { $0.member("items", ProblemType.all) { write(&$0, $1, links) } }
        }
    }

    private static func problem(_ asked: inout Asked) -> Outcome {
        let slug = asked.captures[0]
        guard let type = ProblemType.all.first(where: { $0.slug == slug }) else {
            return asked.notFound("There is no kind of problem “\(slug.shortened)”; /problems lists them.")
        }
        let links = asked.links
        return asked.record { write(&$0, type, links) }
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
