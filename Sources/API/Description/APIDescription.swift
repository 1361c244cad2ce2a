/// The published description of the API (OpenAPI 3.1.0): the same document in two notations.
struct APIDescription: Sendable {
    /// As written.
    let yaml: [UInt8]
    /// Compact, with the members in the order of `yaml`.
    let json: [UInt8]
    /// What both say.
    let tree: YAMLValue

    /// Reads `openapi.yaml`. Throws where it leaves the part of YAML that `YAMLReader` reads.
    init(yaml: [UInt8]) throws(YAMLError) {
        tree = try YAMLReader.read(yaml)
        self.yaml = yaml
        json = tree.json
    }
}

/// What the description says of paths, to be held against what is served.
extension APIDescription {
    struct Parameter: Hashable, Sendable {
        var name: String
        /// `query`, `path` or `header`.
        var location: String
    }

    struct Path: Equatable, Sendable {
        /// `/v1/activities/{id}`.
        var template: String
        /// Lower-case names of the methods described, in the order of the document.
        var methods: [String]
        /// Of the path and of its GET, in the order of the document.
        var parameters: [Parameter]
        /// Status codes that GET is described to give, in the order of the document.
        var statuses: [String]

        /// Names of the query parameters.
        var query: [String] { parameters.filter { $0.location == "query" }.map(\.name) }
    }

    /// In the order of the document.
    var paths: [Path] {
        (tree["paths"]?.members ?? []).map { path in
            let get = path.value["get"]
            let parameters = (path.value["parameters"]?.items ?? []) + (get?["parameters"]?.items ?? [])
            return Path(
                template: path.key,
                methods: path.value.members.map(\.key).filter { Self.methods.contains($0) },
                parameters: parameters.compactMap(parameter),
                statuses: get?["responses"]?.members.map(\.key) ?? [])
        }
    }

    private static let methods: Set = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    /// What stands at a `$ref` within the document (`#/components/parameters/limit`); nil where nothing does.
    func target(of reference: String) -> YAMLValue? {
        guard reference.hasPrefix("#/") else { return nil }
        var place: YAMLValue? = tree
        for step in reference.dropFirst(2).split(separator: "/") { place = place?[String(step)] }
        return place
    }

    private func parameter(_ value: YAMLValue) -> Parameter? {
        let value = value["$ref"]?.text.flatMap(target) ?? value
        guard let name = value["name"]?.text, let location = value["in"]?.text else { return nil }
        return Parameter(name: name, location: location)
    }
}
