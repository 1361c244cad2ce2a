/// How a resource can be shown.
enum Representation: Hashable, Sendable {
    case json, html, text, yaml, openAPI

    /// Without parameters, as in Accept.
    var essence: String {
        switch self {
        case .json: "application/json"
        case .html: "text/html"
        case .text: "text/plain"
        case .yaml: "application/yaml"
        case .openAPI: "application/json"
        }
    }

    /// The Content-Type.
    var mediaType: String {
        switch self {
        case .json, .openAPI: "application/json"
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        case .yaml: "application/yaml"
        }
    }

    /// What a suffix such as `.json` at the end of a path asks for.
    init?(suffix: Substring) {
        switch suffix {
        case "json": self = .json
        default: return nil
        }
    }
}
