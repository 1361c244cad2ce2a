import Domain
import SQLite
import Storage

/// `/v1/stats`: how many records have what.
enum StatisticsRoutes {
    static let all: [Route] = [
        .registry("/v1/stats", parameters: ["by"], as: [.json, .csv], show)
    ]

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let dimensions = dimensions(&asked)
        let dialect = asked.dialect()
        if let problem = asked.problem { return .problem(problem) }
        let rows = try registry.statistics(by: dimensions)
        if asked.representation == .csv { return table(rows, dimensions, dialect) }
        var labels: [[(fr: String, en: String?)?]] = []
        for row in rows {
            var named: [(fr: String, en: String?)?] = []
            for (dimension, value) in zip(dimensions, row.values) {
                named.append(try label(of: value, in: dimension, registry))
            }
            labels.append(named)
        }
        let present = asked.links.to(asked.path, asked.parameters.items(without: []))
        return asked.object { [labels] writer in
            writer.object { writer in
                writer.member("by", dimensions.map(\.rawValue))
                writer.member("items", Array(zip(rows, labels))) { writer, item in
                    writer.object { writer in
                        writer.member("keys", dimensions.indices.map { $0 }) { writer, index in
                            writer.object { writer in
                                writer.member("dimension", dimensions[index].rawValue)
                                writer.member("value", item.0.values[index])
                                if let label = item.1[index] { writer.pair("label", fr: label.fr, en: label.en) }
                            }
                        }
                        writer.member("count", item.0.records)
                    }
                }
                writer.member("total", rows.count)
                writer.member("self", present)
            }
        }
    }

    private static func dimensions(_ asked: inout Asked) -> [StatisticsDimension] {
        let allowed = StatisticsDimension.allCases.map(\.rawValue)
        var dimensions: [StatisticsDimension] = []
        for name in asked.names("by") {
            guard let dimension = StatisticsDimension(rawValue: name) else {
                asked.parameters.refuse(
                    "by", name, "Records cannot be counted by this.", allowed: allowed,
                    suggestion: Spelling.nearest(to: name.lowercased(), among: allowed))
                continue
            }
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        if dimensions.count > 2 {
            asked.parameters.refuse(
                "by", dimensions.map(\.rawValue).joined(separator: ","), "At most two are counted by.")
        }
        if !asked.parameters.contains("by") {
            asked.parameters.refuse(
                "by", nil, "What to count by is missing: one of these, or two with a comma between them.",
                allowed: allowed)
        }
        return dimensions
    }

    private static func label(
        of value: String, in dimension: StatisticsDimension, _ registry: borrowing Registry
    ) throws(SQLiteError) -> (fr: String, en: String?)? {
        switch dimension {
        case .organisation: try Labels.label(of: value, in: .organisation, registry)
        case .document: try Labels.label(of: value, in: .document, registry)
        case .theme: Labels.label(Theme(rawValue: value))
        case .status: Labels.label(CommitmentStatus(rawValue: value))
        case .kind: Labels.label(ActivityKind(rawValue: value)) ?? Labels.label(CommitmentKind(rawValue: value))
        case .type, .year, .country: nil
        }
    }

    private static func table(
        _ rows: [StatisticsRow], _ dimensions: [StatisticsDimension], _ dialect: CSVWriter.Dialect
    ) -> Outcome {
        var writer = CSVWriter(dialect)
        writer.header(dimensions.map(\.rawValue) + ["count"])
        for row in rows { writer.row(row.values + [String(row.records)]) }
        return .content(Content(bytes: writer.bytes, representation: .csv))
    }
}
