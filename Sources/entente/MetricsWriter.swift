import HTTPServer

/// Writes families of metrics in Prometheus' text format 0.0.4.
struct MetricsWriter {
    enum Kind: String { case counter, gauge, histogram }
    typealias Labels = [(String, String)]

    private(set) var text = ""

    mutating func family(_ name: String, _ kind: Kind, _ help: String, _ value: Int) {
        family(name, kind, help, [(labels: [], value: value)])
    }

    mutating func family(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
        head(name, kind, help)
        sample(name, [], "\(value)")
    }

    /// Also without a sample the family is named.
    mutating func family(_ name: String, _ kind: Kind, _ help: String, _ samples: [(labels: Labels, value: Int)]) {
        head(name, kind, help)
        for (labels, value) in samples { sample(name, labels, String(value)) }
    }

    mutating func histogram(
        _ name: String, _ help: String, _ samples: [(labels: Labels, durations: Measurements.Durations)]
    ) {
        head(name, .histogram, help)
        for (labels, durations) in samples {
            var count = 0
            for (bound, number) in zip(Measurements.Durations.bounds.map { "\($0)" } + ["+Inf"], durations.counts) {
                count += number
                sample(name + "_bucket", labels + [("le", bound)], String(count))
            }
            sample(name + "_sum", labels, "\(Double(durations.sum) / 1e9)")
            sample(name + "_count", labels, String(count))
        }
    }

    private mutating func head(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    private mutating func sample(_ name: String, _ labels: Labels, _ value: String) {
        text += name
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",") + "}"
        }
        text += " " + value + "\n"
    }

    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(character)
            }
        }
        return text
    }
}
