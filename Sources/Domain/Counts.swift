/// How many records have a value.
public struct ValueCount: Hashable, Sendable {
    /// As filters take it.
    public var value: String
    public var records: Int

    public init(value: String, records: Int) {
        self.value = value
        self.records = records
    }
}

/// Organisations that act together, and how often.
public struct Network: Hashable, Sendable {
    public struct Edge: Hashable, Sendable {
        /// `source` is the lesser id.
        public var source: OrganisationID
        public var target: OrganisationID
        /// Activities that both take part in, 1 or more.
        public var weight: Int

        public init(source: OrganisationID, target: OrganisationID, weight: Int) {
            self.source = source
            self.target = target
            self.weight = weight
        }
    }

    public struct Node: Hashable, Sendable {
        public var organisation: Organisation
        /// Activities of the match that it takes part in.
        public var activities: Int

        public init(organisation: Organisation, activities: Int) {
            self.organisation = organisation
            self.activities = activities
        }
    }

    /// Activities in the match.
    public var activities: Int
    /// Ordered by id.
    public var nodes: [Node]
    /// The weightiest first, equal ones by ids.
    public var edges: [Edge]

    public init(activities: Int, nodes: [Node], edges: [Edge]) {
        self.activities = activities
        self.nodes = nodes
        self.edges = edges
    }
}

/// What records can be counted by.
public enum StatisticsDimension: String, CaseIterable, Hashable, Sendable {
    case type, theme, kind, status, year, organisation, document, country
}

/// How many activities, commitments and decisions have these values together.
public struct StatisticsRow: Hashable, Sendable {
    /// One for each dimension asked for, in their order.
    public var values: [String]
    public var records: Int

    public init(values: [String], records: Int) {
        self.values = values
        self.records = records
    }
}
