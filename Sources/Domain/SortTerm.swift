/// A property that records can be sorted by.
public enum SortKey: String, CaseIterable, Hashable, Sendable {
    case id, kind, status, act, session
    /// First and last day that the dates of a record cover.
    case start, end
    /// Of a decision, as stated.
    case date
    /// Numbers of records that name an organisation.
    case activities, commitments, decisions
}

/// One step of an order: `start` ascends, `-start` descends. Records that lack the property come last both ways.
public struct SortTerm: Hashable, Sendable {
    public var key: SortKey
    public var isDescending: Bool

    public init(_ key: SortKey, isDescending: Bool = false) {
        self.key = key
        self.isDescending = isDescending
    }
}
