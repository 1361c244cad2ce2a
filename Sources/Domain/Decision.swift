public enum DecisionAct: String, Code {
    case approves, endorses, creates
    case agreesActions = "agrees-actions"
    case requests, accepts, decides

    public var label: Label {
        switch self {
        case .approves: Label(fr: "Approuve", en: "Approves")
        case .endorses: Label(fr: "Appuie", en: "Endorses")
        case .creates: Label(fr: "Crée", en: "Creates")
        case .agreesActions: Label(fr: "Convient d’actions", en: "Agrees actions")
        case .requests: Label(fr: "Demande", en: "Requests")
        case .accepts: Label(fr: "Accepte", en: "Accepts")
        case .decides: Label(fr: "Décide", en: "Decides")
        }
    }
}

/// A decision or formal act of the United Nations System Chief Executives Board for Coordination (CEB).
public struct Decision: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public var letter: String
        public var text: String
        /// The commitment that the item became.
        public var commitment: RecordID?

        public init(letter: String, text: String, commitment: RecordID?) {
            self.letter = letter
            self.text = text
            self.commitment = commitment
        }
    }

    public var id: RecordID
    public var body: OrganisationID
    /// `2018-2`: year and ordinal of the regular session; nil where the text does not tell.
    public var session: String?
    /// Of the session, ISO 8601 (`2018-11-07/2018-11-08`).
    public var date: String?
    public var place: String?
    public var agendaItem: String?
    public var act: DecisionAct
    public var topic: String
    public var text: String
    public var items: [Item]
    public var organisations: [OrganisationID]
    /// Roman numeral of the annex it refers to.
    public var annex: String?
    public var references: [Reference]
    public var dates: [StatedDate]
    public var source: Source

    public init(
        id: RecordID, body: OrganisationID, session: String?, date: String?, place: String?, agendaItem: String?,
        act: DecisionAct, topic: String, text: String, items: [Item], organisations: [OrganisationID], annex: String?,
        references: [Reference], dates: [StatedDate], source: Source
    ) {
        self.id = id
        self.body = body
        self.session = session
        self.date = date
        self.place = place
        self.agendaItem = agendaItem
        self.act = act
        self.topic = topic
        self.text = text
        self.items = items
        self.organisations = organisations
        self.annex = annex
        self.references = references
        self.dates = dates
        self.source = source
    }
}
