import Domain

/// A question that can be counted by its own filters.
public protocol FacetedQuery: Sendable {
    /// The dimensions that it can be counted by.
    static var facets: [Dimension] { get }
    /// What is asked for in a dimension, as filters take it: one list of each must match.
    func selection(in dimension: Dimension) -> [[String]]
    /// Asks for nothing in particular in a dimension.
    mutating func release(_ dimension: Dimension)
}

extension Dimension {
    /// The name of the filter that looks at it.
    public var filter: String { String(rawValue.drop { $0 != "." }.dropFirst()) }
}

extension ActivityQuery: FacetedQuery {
    public static let facets: [Dimension] = [
        .activityOrganisation, .activityKind, .activityTheme, .activityCountry, .activityReference, .activityDocument,
        .activitySection, .activityYear,
    ]

    public func selection(in dimension: Dimension) -> [[String]] {
        switch dimension {
        case .activityOrganisation: organisations.map { $0.values.map(\.rawValue) }
        case .activityKind: kinds.map { $0.values.map(\.rawValue) }
        case .activityTheme: themes.map { $0.values.map(\.rawValue) }
        case .activityCountry: countries.map(\.values)
        case .activityReference: references.map(\.values)
        case .activityDocument: documents.map { $0.values.map(\.rawValue) }
        case .activitySection: sections.map(\.values)
        case .activityYear: years.map { $0.values.map { String($0) } }
        default: []
        }
    }

    public mutating func release(_ dimension: Dimension) {
        switch dimension {
        case .activityOrganisation: organisations = []
        case .activityKind: kinds = []
        case .activityTheme: themes = []
        case .activityCountry: countries = []
        case .activityReference: references = []
        case .activityDocument: documents = []
        case .activitySection: sections = []
        case .activityYear: years = []
        default: break
        }
    }
}

extension CommitmentQuery: FacetedQuery {
    public static let facets: [Dimension] = [
        .commitmentOrganisation, .commitmentStatus, .commitmentKind, .commitmentTheme, .commitmentArea,
        .commitmentDocument, .commitmentDecision, .commitmentYear,
    ]

    public func selection(in dimension: Dimension) -> [[String]] {
        switch dimension {
        case .commitmentOrganisation: organisations.map { $0.values.map(\.rawValue) }
        case .commitmentStatus: statuses.map { $0.values.map(\.rawValue) }
        case .commitmentKind: kinds.map { $0.values.map(\.rawValue) }
        case .commitmentTheme: themes.map { $0.values.map(\.rawValue) }
        case .commitmentArea: areas.map(\.values)
        case .commitmentDocument: documents.map { $0.values.map(\.rawValue) }
        case .commitmentDecision: decisions.map { $0.values.map(\.rawValue) }
        case .commitmentYear: years.map { $0.values.map { String($0) } }
        default: []
        }
    }

    public mutating func release(_ dimension: Dimension) {
        switch dimension {
        case .commitmentOrganisation: organisations = []
        case .commitmentStatus: statuses = []
        case .commitmentKind: kinds = []
        case .commitmentTheme: themes = []
        case .commitmentArea: areas = []
        case .commitmentDocument: documents = []
        case .commitmentDecision: decisions = []
        case .commitmentYear: years = []
        default: break
        }
    }
}

extension DecisionQuery: FacetedQuery {
    public static let facets: [Dimension] = [
        .decisionAct, .decisionOrganisation, .decisionSession, .decisionDocument,
    ]

    public func selection(in dimension: Dimension) -> [[String]] {
        switch dimension {
        case .decisionAct: acts.map { $0.values.map(\.rawValue) }
        case .decisionOrganisation: organisations.map { $0.values.map(\.rawValue) }
        case .decisionSession: sessions.map(\.values)
        case .decisionDocument: documents.map { $0.values.map(\.rawValue) }
        default: []
        }
    }

    public mutating func release(_ dimension: Dimension) {
        switch dimension {
        case .decisionAct: acts = []
        case .decisionOrganisation: organisations = []
        case .decisionSession: sessions = []
        case .decisionDocument: documents = []
        default: break
        }
    }
}

extension OrganisationQuery: FacetedQuery {
    public static let facets: [Dimension] = [.organisationKind, .organisationParent, .organisationDocument]

    public func selection(in dimension: Dimension) -> [[String]] {
        switch dimension {
        case .organisationKind: kinds.map { $0.values.map(\.rawValue) }
        case .organisationParent: parents.map { $0.values.map(\.rawValue) }
        case .organisationDocument: documents.map { $0.values.map(\.rawValue) }
        default: []
        }
    }

    public mutating func release(_ dimension: Dimension) {
        switch dimension {
        case .organisationKind: kinds = []
        case .organisationParent: parents = []
        case .organisationDocument: documents = []
        default: break
        }
    }
}
