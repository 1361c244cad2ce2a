/// A property by which records are filtered and counted.
public enum Dimension: String, CaseIterable, Hashable, Sendable {
    case activityOrganisation = "activity.organisation"
    case activityKind = "activity.kind"
    case activityTheme = "activity.theme"
    case activityCountry = "activity.country"
    case activityReference = "activity.reference"
    case activityDocument = "activity.document"
    case activitySection = "activity.section"
    case activityYear = "activity.year"
    case commitmentOrganisation = "commitment.organisation"
    case commitmentStatus = "commitment.status"
    case commitmentKind = "commitment.kind"
    case commitmentTheme = "commitment.theme"
    case commitmentArea = "commitment.area"
    case commitmentDocument = "commitment.document"
    case commitmentDecision = "commitment.decision"
    case commitmentYear = "commitment.year"
    case decisionAct = "decision.act"
    case decisionOrganisation = "decision.organisation"
    case decisionSession = "decision.session"
    case decisionDocument = "decision.document"
    case organisationKind = "organisation.kind"
    case organisationParent = "organisation.parent"
    case organisationDocument = "organisation.document"
    /// The ids of all documents.
    case document = "document.id"
    /// The ids of all organisations.
    case organisation = "organisation.id"

    /// Where the value stands: in a column of the record's own table, where a record has one value at most, or in a
    /// table of links, where it may have several.
    struct Home {
        var table: String
        var column: String
        var isLink: Bool
        /// On (`column`, `position`): the records of one value, in order.
        var index: String { "\(table)_\(column)" }
    }

    var home: Home {
        switch self {
        case .activityOrganisation: link("activity_participant", "organisation")
        case .activityKind: column("activity", "kind")
        case .activityTheme: link("activity_theme", "theme")
        case .activityCountry: link("activity_country", "country")
        case .activityReference: link("activity_reference", "symbol")
        case .activityDocument: column("activity", "document")
        case .activitySection: column("activity", "section")
        case .activityYear: link("activity_year", "year")
        case .commitmentOrganisation: link("commitment_organisation", "organisation")
        case .commitmentStatus: column("commitment", "status")
        case .commitmentKind: column("commitment", "kind")
        case .commitmentTheme: link("commitment_theme", "theme")
        case .commitmentArea: column("commitment", "area")
        case .commitmentDocument: column("commitment", "document")
        case .commitmentDecision: column("commitment", "decision")
        case .commitmentYear: link("commitment_year", "year")
        case .decisionAct: column("decision", "act")
        case .decisionOrganisation: link("decision_organisation", "organisation")
        case .decisionSession: column("decision", "session")
        case .decisionDocument: column("decision", "document")
        case .organisationKind: column("organisation", "kind")
        case .organisationParent: column("organisation", "parent")
        case .organisationDocument: link("organisation_document", "document")
        case .document: column("document", "id")
        case .organisation: column("organisation", "id")
        }
    }

    private func column(_ table: String, _ column: String) -> Home { Home(table: table, column: column, isLink: false) }
    private func link(_ table: String, _ column: String) -> Home { Home(table: table, column: column, isLink: true) }
}
