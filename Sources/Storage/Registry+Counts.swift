import Domain
import SQLite

/// What is counted over the records that match.
extension Registry {
    /// Values of `dimension` among the records that `query` asks for, whatever it asks for in this dimension. The most
    /// frequent first, equal ones by value; so for those below.
    public func counts(of dimension: Dimension, among query: ActivityQuery) throws(SQLiteError) -> [ValueCount] {
        var query = query
        query.release(dimension)
        return try counting.counts(of: dimension, in: ActivityRepository.listing(query))
    }

    public func counts(of dimension: Dimension, among query: CommitmentQuery) throws(SQLiteError) -> [ValueCount] {
        var query = query
        query.release(dimension)
        return try counting.counts(of: dimension, in: CommitmentRepository.listing(query))
    }

    public func counts(of dimension: Dimension, among query: DecisionQuery) throws(SQLiteError) -> [ValueCount] {
        var query = query
        query.release(dimension)
        return try counting.counts(of: dimension, in: DecisionRepository.listing(query))
    }

    public func counts(of dimension: Dimension, among query: OrganisationQuery) throws(SQLiteError) -> [ValueCount] {
        var query = query
        query.release(dimension)
        return try counting.counts(of: dimension, in: OrganisationRepository.listing(query))
    }

    /// Who acts with whom in the activities that match.
    public func network(_ query: ActivityQuery) throws(SQLiteError) -> Network {
        try counting.network(ActivityRepository.listing(query))
    }

    /// Activities, commitments and decisions by one dimension, or by two that differ.
    public func statistics(by dimensions: [StatisticsDimension]) throws(SQLiteError) -> [StatisticsRow] {
        try Statistics(connection: connection).rows(by: dimensions)
    }

    private var counting: Counting { Counting(connection: connection) }
}

extension SortKey {
    public static let ofActivities = Order.keys(of: "activity")
    public static let ofCommitments = Order.keys(of: "commitment")
    public static let ofDecisions = Order.keys(of: "decision")
    public static let ofOrganisations = Order.keys(of: "organisation")
}
