/// The narrowest thing an activity is.
public enum ActivityKind: String, Code {
    case agreement, meeting, training
    case technicalAssistance = "technical-assistance"
    case jointProgramme = "joint-programme"
    case fieldOperation = "field-operation"
    case information, institution, partnership

    public var label: Label {
        switch self {
        case .agreement: Label(fr: "Accord", en: "Agreement")
        case .meeting: Label(fr: "Réunion", en: "Meeting")
        case .training: Label(fr: "Formation", en: "Training")
        case .technicalAssistance: Label(fr: "Assistance technique", en: "Technical assistance")
        case .jointProgramme: Label(fr: "Programme commun", en: "Joint programme")
        case .fieldOperation: Label(fr: "Opération sur le terrain", en: "Field operation")
        case .information: Label(fr: "Information et études", en: "Information and studies")
        case .institution: Label(fr: "Structure créée", en: "Institution created")
        case .partnership: Label(fr: "Partenariat", en: "Partnership")
        }
    }
}

/// How the text reaches a participant.
public enum MentionForm: String, Code {
    case named
    case shortForm = "short-form"
    case pronoun, section

    public var label: Label {
        switch self {
        case .named: Label(fr: "Nommée", en: "Named")
        case .shortForm: Label(fr: "Forme abrégée", en: "Short form")
        case .pronoun: Label(fr: "Pronom", en: "Pronoun")
        case .section: Label(fr: "Titre de la section", en: "Section heading")
        }
    }
}

public struct Participant: Hashable, Sendable {
    public var organisation: OrganisationID
    /// The words in the text; nil where only the section's heading names it.
    public var mention: String?
    public var how: MentionForm

    public init(organisation: OrganisationID, mention: String?, how: MentionForm) {
        self.organisation = organisation
        self.mention = mention
        self.how = how
    }
}

/// One thing that organisations did, do or will do together or for one another.
public struct Activity: Hashable, Sendable {
    public var id: RecordID
    /// At most 120 characters of the text, cut at a word.
    public var title: String
    public var text: String
    public var kind: ActivityKind
    /// One to three, the weightiest first.
    public var themes: [Theme]
    public var participants: [Participant]
    public var section: String?
    public var dates: [StatedDate]
    /// ISO 3166-1 alpha-2, in order of appearance.
    public var countries: [String]
    public var references: [Reference]
    public var source: Source

    public init(
        id: RecordID, title: String, text: String, kind: ActivityKind, themes: [Theme], participants: [Participant],
        section: String?, dates: [StatedDate], countries: [String], references: [Reference], source: Source
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.kind = kind
        self.themes = themes
        self.participants = participants
        self.section = section
        self.dates = dates
        self.countries = countries
        self.references = references
        self.source = source
    }

    /// First and last day covered by `dates`, as `YYYY-MM-DD`; nil without dates.
    public var period: (start: String, end: String)? { Period.covering(dates) }
}
