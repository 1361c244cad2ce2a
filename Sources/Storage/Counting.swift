import Domain
import SQLite

/// Counts over the records of a listing.
struct Counting {
    let connection: Connection
    /// More records than this are not met one by one where their type has sets.
    var many = 500

    /// How many records of `listing` have each value of `dimension`, the most frequent first, equal ones by value.
    func counts(of dimension: Dimension, in listing: Listing) throws(SQLiteError) -> [ValueCount] {
        guard !listing.clauses.contains(where: \.values.isEmpty) else { return [] }
        var counts: [ValueCount]
        if listing.isWhole {
            counts = try Tally.all(of: dimension, on: connection).map {
                ValueCount(value: $0.value, records: $0.records)
            }
        } else if let matches = try countsOfSets(of: dimension, in: listing) {
            counts = matches
        } else {
            let query = try query(of: dimension, in: listing)
            counts = try connection.rows(query.sql, query.values) { row throws(SQLiteError) in
                ValueCount(value: try row.text(0), records: try row.integer(1))
            }
        }
        return counts.sorted { ($1.records, $0.value) < ($0.records, $1.value) }
    }

    /// Dimensions with more values are counted by meeting the records.
    private static let fewValues = 5_000

    /// The counts of a large match, each value's records intersected with those that match. Nil where the records are
    /// better met one by one.
    private func countsOfSets(of dimension: Dimension, in listing: Listing) throws(SQLiteError) -> [ValueCount]? {
        guard try listing.bound(on: connection) ?? .max > many else { return nil }
        let values = try Tally.all(of: dimension, on: connection)
        guard values.count <= Self.fewValues, let sets = try RecordSets(of: listing.table, on: connection),
            let found = try listing.records(on: connection)
        else { return nil }
        var counts: [ValueCount] = []
        for (value, _) in values {
            let records = try sets.count(value, in: dimension, among: found)
            if records > 0 { counts.append(ValueCount(value: value, records: records)) }
        }
        return counts
    }

    func query(of dimension: Dimension, in listing: Listing) throws(SQLiteError) -> Query {
        let home = dimension.home
        var query = Query("SELECT CAST(held.\(home.column) AS TEXT), count(*) FROM (")
        query.append(try found(by: listing))
        query.append(
            """
            ) AS found CROSS JOIN \(home.table) AS held ON held.position = found.position
            WHERE held.\(home.column) IS NOT NULL GROUP BY held.\(home.column)
            """)
        return query
    }

    /// The activities of `listing` as a network of those who take part.
    func network(_ listing: Listing) throws(SQLiteError) -> Network {
        guard !listing.clauses.contains(where: \.values.isEmpty) else {
            return Network(activities: 0, nodes: [], edges: [])
        }
        let participants = try counts(of: .activityOrganisation, in: listing)
        var nodes: [Network.Node] = []
        for participant in participants.sorted(by: { $0.value < $1.value }) {
            let id = OrganisationID(participant.value)
            guard let summary = try OrganisationRepository(connection: connection).organisation(id) else { continue }
            nodes.append(Network.Node(organisation: summary.organisation, activities: participant.records))
        }
        var edges = try edgesOfSets(listing, among: nodes.map(\.organisation.id))
        if edges == nil { edges = try edgesOfRecords(listing) }
        return Network(activities: try listing.total(on: connection), nodes: nodes, edges: edges ?? [])
    }

    /// Of more nodes not every one is held against every other.
    private static let fewNodes = 500

    /// The edges of a large match, the heaviest first, equal ones by ids: each two nodes' activities intersected. Nil
    /// where the activities are better met one by one. `nodes`: ascending.
    private func edgesOfSets(
        _ listing: Listing, among nodes: [OrganisationID]
    ) throws(SQLiteError) -> [Network.Edge]? {
        guard nodes.count <= Self.fewNodes, try listing.bound(on: connection) ?? .max > many,
            let sets = try RecordSets(of: listing.table, on: connection)
        else { return nil }
        let found = try listing.records(on: connection)
        guard listing.isWhole || found != nil else { return nil }
        var activities: [RecordSet] = []
        for node in nodes {
            var set = try sets.records(having: node.rawValue, in: .activityOrganisation)
            if let found { set.formIntersection(found) }
            activities.append(set)
        }
        var edges: [Network.Edge] = []
        for (index, node) in nodes.enumerated() {
            for other in nodes.indices[(index + 1)...] {
                let weight = activities[index].countOfCommon(with: activities[other])
                if weight > 0 { edges.append(Network.Edge(source: node, target: nodes[other], weight: weight)) }
            }
        }
        return edges.sorted { ($1.weight, $0.source, $0.target) < ($0.weight, $1.source, $1.target) }
    }

    private func edgesOfRecords(_ listing: Listing) throws(SQLiteError) -> [Network.Edge] {
        let query = try edgesQuery(listing)
        return try connection.rows(query.sql, query.values) { row throws(SQLiteError) in
            Network.Edge(
                source: OrganisationID(try row.text(0)), target: OrganisationID(try row.text(1)),
                weight: try row.integer(2))
        }
    }

    func edgesQuery(_ listing: Listing) throws(SQLiteError) -> Query {
        var query = Query("SELECT one.organisation, other.organisation, count(*) AS weight FROM (")
        query.append(try found(by: listing))
        query.append(
            """
            ) AS found CROSS JOIN activity_participant AS one ON one.position = found.position
            CROSS JOIN activity_participant AS other
                ON other.position = one.position AND other.organisation > one.organisation
            GROUP BY one.organisation, other.organisation
            ORDER BY weight DESC, one.organisation, other.organisation
            """)
        return query
    }

    private func found(by listing: Listing) throws(SQLiteError) -> Query {
        try listing.walks(between: (-1, Int.max), on: connection).joined(by: " UNION ")
    }
}

extension Listing {
    /// Whether every record matches.
    var isWhole: Bool { clauses.isEmpty && days == nil && text == nil }
}
