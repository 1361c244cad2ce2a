/// An organisation's id: the lower-case English acronym where there is one (`unodc`), else a slug of the French name.
public struct OrganisationID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// The Organization as a whole, also under « le Secrétaire général ».
    public static let un = OrganisationID("un")
    /// Collective actors, which commit themselves but have no seat.
    public static let unSystem = OrganisationID("un-system")
    public static let secretariat = OrganisationID("secretariat")
    public static let memberStates = OrganisationID("member-states")
    public static let a4pEndorsers = OrganisationID("a4p-endorsers")
}

/// A document's id: made of its symbol (`a-67-280`) or its file name.
public struct DocumentID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The id of an activity, a commitment or a decision: document, paragraph and ordinal (`a-67-280.14.2`).
/// An activity and a decision may bear the same id, for they are records of different types.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
