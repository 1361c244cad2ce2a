public enum CommitmentKind: String, Code {
    case principle, pledge, measure
    case agreedAction = "agreed-action"

    public var label: Label {
        switch self {
        case .principle: Label(fr: "Principe", en: "Principle")
        case .pledge: Label(fr: "Engagement", en: "Pledge")
        case .measure: Label(fr: "Mesure", en: "Measure")
        case .agreedAction: Label(fr: "Action convenue", en: "Agreed action")
        }
    }
}

public enum CommitmentStatus: String, Code {
    case completed, ongoing, planned
    case notStated = "not-stated"

    public var label: Label {
        switch self {
        case .completed: Label(fr: "Accompli", en: "Completed")
        case .ongoing: Label(fr: "En cours", en: "Ongoing")
        case .planned: Label(fr: "Prévu", en: "Planned")
        case .notStated: Label(fr: "Non précisé", en: "Not stated")
        }
    }

    /// IATI ActivityStatus 2.03; nil where nothing is stated.
    public var iatiActivityStatus: String? {
        switch self {
        case .completed: "4"
        case .ongoing: "2"
        case .planned: "1"
        case .notStated: nil
        }
    }
}

/// One state that a cell of an action table tells.
public struct StatusEvent: Hashable, Sendable {
    public enum State: String, CaseIterable, Hashable, Sendable {
        case completed, ongoing, planned, started, dated
    }
    public var state: State
    /// ISO 8601 as in `StatedDate.value`; nil where the cell dates nothing.
    public var date: String?
    public var text: String

    public init(state: State, date: String?, text: String) {
        self.state = state
        self.date = date
        self.text = text
    }
}

/// A pledge, a principle, a measure of an action table with its state of application, or an agreed action.
public struct Commitment: Hashable, Sendable {
    public var id: RecordID
    public var text: String
    public var kind: CommitmentKind
    /// Heading of its table or area.
    public var area: String?
    public var committedBy: [OrganisationID]
    public var status: CommitmentStatus
    /// The cell, word for word; nil where there is none.
    public var statusText: String?
    public var statusEvents: [StatusEvent]
    public var dates: [StatedDate]
    public var themes: [Theme]
    public var references: [Reference]
    public var urls: [String]
    public var decision: RecordID?
    public var source: Source

    public init(
        id: RecordID, text: String, kind: CommitmentKind, area: String?, committedBy: [OrganisationID],
        status: CommitmentStatus, statusText: String?, statusEvents: [StatusEvent], dates: [StatedDate],
        themes: [Theme], references: [Reference], urls: [String], decision: RecordID?, source: Source
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.area = area
        self.committedBy = committedBy
        self.status = status
        self.statusText = statusText
        self.statusEvents = statusEvents
        self.dates = dates
        self.themes = themes
        self.references = references
        self.urls = urls
        self.decision = decision
        self.source = source
    }

    public var period: (start: String, end: String)? { Period.covering(dates) }
}
