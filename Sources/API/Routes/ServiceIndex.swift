/// The entrance: what is served and where, as JSON and, for browsers, as a page.
struct ServiceIndex {
    let version: String
    let links: Links

    private static let name = "Entente"
    private static let summary =
        "United Nations documents on cooperation with regional and other organisations, as a registry."

    private static let resources: [(name: StaticString, path: String, meaning: String)] = [
        ("organisations", "/v1/organisations", "Everybody named in a document"),
        ("activities", "/v1/activities", "What organisations did, do or will do together"),
        ("commitments", "/v1/commitments", "What was promised, and how far it has come"),
        ("decisions", "/v1/decisions", "What the Chief Executives Board decided"),
        ("documents", "/v1/documents", "The sources, paragraph by paragraph and byte for byte"),
        ("themes", "/v1/themes", "The closed list of themes, with SDG and CRS codes"),
        ("search", "/v1/search?q=formation", "Full text over all of them, best first"),
        ("network", "/v1/network", "Who acts with whom, and how often"),
        ("statistics", "/v1/stats?by=type", "Counts by one dimension or two"),
        ("description", "/openapi.json", "The API’s description (OpenAPI 3.1)"),
        ("problems", "/problems", "What errors mean and what to do about them"),
    ]

    private static let examples = [
        "/v1/activities?organisation=au&kind=training", "/v1/commitments?status=ongoing&pretty=true",
        "/v1/activities?sort=-start&limit=5&facet=theme,year", "/v1/stats?by=organisation,theme",
    ]

    func answer(_ asked: inout Asked) -> Outcome {
        guard case .content(var content) = asked.object(json) else { return asked.object(json) }
        if asked.representation == .html { content.bytes = Array(page.utf8) }
        // RFC 8631 and RFC 9727 §2
        content.links = [
            (links.to("/openapi.json"), "service-desc"), (links.to(DiscoveryRoutes.catalog), "api-catalog"),
        ]
        return .content(content)
    }

    private func json(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", Self.name)
            writer.member("description", Self.summary)
            writer.member("version", version)
            writer.key("links")
            writer.object { for resource in Self.resources { $0.member(resource.name, links.to(resource.path)) } }
            writer.member("examples", Self.examples.map { links.to($0) })
        }
    }

    /// HTML; everything on it is a link to JSON or says what it is.
    private var page: String {
        let resources = Self.resources.map { resource in
            "<li>\(anchor(resource.path, String(describing: resource.name))): \(Self.escaped(resource.meaning))</li>\n"
        }
        let examples = Self.examples.map { "<li>\(anchor($0, $0))</li>\n" }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>\(Self.name)</title>
            </head>
            <body>
            <h1>\(Self.name)</h1>
            <p>\(Self.escaped(Self.summary))</p>
            <h2>What there is</h2>
            <ul>
            \(resources.joined())</ul>
            <h2>Questions to begin with</h2>
            <ul>
            \(examples.joined())</ul>
            <p>Answers are JSON; reading needs no key. Version \(Self.escaped(version)).</p>
            </body>
            </html>

            """
    }

    private func anchor(_ path: String, _ text: String) -> String {
        "<a href=\"\(Self.escaped(links.to(path)))\">\(Self.escaped(text))</a>"
    }

    /// `text` where HTML expects characters, in an attribute too (HTML §13.3).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
