/// How a resource can be shown.
enum Representation: Hashable, Sendable {
    case json, ndjson, csv, html, text, yaml, openAPI, linkset

    /// What lists of records are offered as.
    static let ofLists: [Representation] = [.json, .ndjson, .csv]

    /// Without parameters, as in Accept.
    var essence: String {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv"
        case .html: "text/html"
        case .text: "text/plain"
        case .yaml: "application/yaml"
        case .openAPI: "application/json"
        case .linkset: "application/linkset+json"
        }
    }

    /// The Content-Type.
    var mediaType: String {
        switch self {
        case .json, .openAPI: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        case .yaml: "application/yaml"
        // RFC 9264 §4.2 and RFC 9727 §4
        case .linkset: "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\""
        }
    }

    /// What a suffix such as `.json` at the end of a path asks for.
    init?(suffix: Substring) {
        switch suffix {
        case "json": self = .json
        case "ndjson": self = .ndjson
        case "csv": self = .csv
        default: return nil
        }
    }
}
