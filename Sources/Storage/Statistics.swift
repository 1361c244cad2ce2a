import Domain
import SQLite

/// Activities, commitments and decisions counted by what they have.
struct Statistics {
    let connection: Connection

    /// Record types, each with where its values stand.
    private static let types: [(name: String, homes: [StatisticsDimension: Dimension])] = [
        (
            "activity",
            [
                .theme: .activityTheme, .kind: .activityKind, .year: .activityYear,
                .organisation: .activityOrganisation, .document: .activityDocument, .country: .activityCountry,
            ]
        ),
        (
            "commitment",
            [
                .theme: .commitmentTheme, .kind: .commitmentKind, .status: .commitmentStatus, .year: .commitmentYear,
                .organisation: .commitmentOrganisation, .document: .commitmentDocument,
            ]
        ),
        ("decision", [.organisation: .decisionOrganisation, .document: .decisionDocument]),
    ]

    /// `dimensions`: one or two that differ. A record counts once for each value, or each pair of values, that it has;
    /// types that lack a dimension do not count. The most frequent first, equal ones by values.
    func rows(by dimensions: [StatisticsDimension]) throws(SQLiteError) -> [StatisticsRow] {
        var sums: [[String]: Int] = [:]
        for type in Self.types {
            for row in try rows(of: type.name, type.homes, by: dimensions) where row.records > 0 {
                sums[row.values, default: 0] += row.records
            }
        }
        return sums.map { StatisticsRow(values: $0.key, records: $0.value) }.sorted { one, other in
            one.records != other.records
                ? one.records > other.records : one.values.lexicographicallyPrecedes(other.values)
        }
    }

    private func rows(
        of type: String, _ homes: [StatisticsDimension: Dimension], by dimensions: [StatisticsDimension]
    ) throws(SQLiteError) -> [StatisticsRow] {
        let held = dimensions.compactMap { homes[$0] }
        guard held.count == dimensions.filter({ $0 != .type }).count else { return [] }
        switch held.count {
        case 0: return [StatisticsRow(values: [type], records: try Tally.records(of: type, on: connection))]
        case 1:
            return try Tally.all(of: held[0], on: connection).map { value, records in
                StatisticsRow(values: dimensions.map { $0 == .type ? type : value }, records: records)
            }
        default:
            if let rows = try pairsOfSets(of: type, held[0], held[1]) { return rows }
            return try connection.rows(Self.pairs(held[0], held[1])) { row throws(SQLiteError) in
                StatisticsRow(values: [try row.text(0), try row.text(1)], records: try row.integer(2))
            }
        }
    }

    /// More pairs than this, or more values of the second dimension, are counted by meeting the records.
    private static let (fewPairs, fewValues) = (50_000, 500)

    /// Pairs of values that records have together, each value's records intersected with the other's. Nil where the type
    /// has no sets, or the dimensions have too many values.
    private func pairsOfSets(
        of type: String, _ one: Dimension, _ other: Dimension
    ) throws(SQLiteError) -> [StatisticsRow]? {
        let firsts = try Tally.all(of: one, on: connection)
        let seconds = try Tally.all(of: other, on: connection)
        guard seconds.count <= Self.fewValues, firsts.count * seconds.count <= Self.fewPairs,
            let sets = try RecordSets(of: type, on: connection)
        else { return nil }
        var known: [RecordSet] = []
        for (value, _) in seconds { known.append(try sets.records(having: value, in: other)) }
        var rows: [StatisticsRow] = []
        for (value, _) in firsts {
            let set = try sets.records(having: value, in: one)
            for (second, records) in zip(seconds, known) {
                let common = set.countOfCommon(with: records)
                if common > 0 { rows.append(StatisticsRow(values: [value, second.value], records: common)) }
            }
        }
        return rows
    }

    /// Pairs of values that records have together, from the index of the one and the rows of the other.
    static func pairs(_ one: Dimension, _ other: Dimension) -> String {
        let (first, second) = (one.home, other.home)
        return """
            SELECT CAST(one.\(first.column) AS TEXT), CAST(other.\(second.column) AS TEXT), count(*)
            FROM \(first.table) AS one INDEXED BY \(first.index)
            CROSS JOIN \(second.table) AS other ON other.position = one.position
            WHERE one.\(first.column) IS NOT NULL AND other.\(second.column) IS NOT NULL
            GROUP BY one.\(first.column), other.\(second.column)
            """
    }
}
