/// What programs look for at fixed places: which API is here, whether they may walk through it, whom to tell of a hole.
enum DiscoveryRoutes {
    static let catalog = "/.well-known/api-catalog"

    static func all(security: SecurityContact?) -> [Route] {
        [
            .fixed(catalog, as: .linkset) { asked in
                var writer = JSONWriter(isPretty: asked.isPretty)
                write(&writer, asked.links)
                var content = Content(bytes: writer.finished(), representation: .linkset)
                content.links = [(asked.links.to(catalog), "api-catalog")]
                return .content(content)
            },
            .fixed("/robots.txt", as: .text) { _ in
                .content(Content(bytes: Array("User-agent: *\nAllow: /\n".utf8), representation: .text))
            },
            .fixed("/.well-known/security.txt", as: .text) { asked in
                guard let security else {
                    return asked.notFound("Whoever runs this server has named no contact for security reports.")
                }
                return .content(Content(bytes: Array(security.text(asked.links).utf8), representation: .text))
            },
        ]
    }

    /// The API, where it is described, and how it is (RFC 9727, in the form of RFC 9264).
    private static func write(_ writer: inout JSONWriter, _ links: Links) {
        writer.object { writer in
            writer.key("linkset")
            writer.array { writer in
                writer.object { writer in
                    writer.member("anchor", links.to("/v1"))
                    target(
                        "service-desc", [("/openapi.json", "application/json"), ("/openapi.yaml", "application/yaml")])
                    target("service-doc", [("/", "text/html")])
                    target("status", [("/readyz", "application/json")])

                    func target(_ relation: StaticString, _ targets: [(path: String, type: String)]) {
                        writer.member(relation, targets) { writer, target in
                            writer.object { writer in
                                writer.member("href", links.to(target.path))
                                writer.member("type", target.type)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whom to tell of a hole, and until when that holds (RFC 9116). Given by whoever runs the server.
public struct SecurityContact: Hashable, Sendable {
    /// A URI: `mailto:security@example.org`, `https://example.org/security`.
    public var contact: String
    /// A date and time (RFC 3339), best less than a year ahead.
    public var expires: String

    public init(contact: String, expires: String) {
        self.contact = contact
        self.expires = expires
    }

    func text(_ links: Links) -> String {
        var text = "Contact: \(contact)\nExpires: \(expires)\nPreferred-Languages: en, fr\n"
        if !links.base.isEmpty { text += "Canonical: \(links.to("/.well-known/security.txt"))\n" }
        return text
    }
}
