/// What sort of text a document is; decides how it is read.
public enum Genre: String, Code {
    case sgReport = "sg-report"
    case partnerPage = "partner-page"
    case cebSummary = "ceb-summary"
    case pledgePage = "pledge-page"
    case overviewPage = "overview-page"

    public var label: Label {
        switch self {
        case .sgReport: Label(fr: "Rapport du Secrétaire général", en: "Report of the Secretary-General")
        case .partnerPage: Label(fr: "Page sur un partenaire", en: "Page on a partner")
        case .cebSummary: Label(fr: "Résumé des délibérations du CCS", en: "Summary of CEB deliberations")
        case .pledgePage: Label(fr: "Page d’engagements", en: "Page of pledges")
        case .overviewPage: Label(fr: "Page d’ensemble", en: "Overview page")
        }
    }
}

/// Something a reader should know about a document: a repair, or a place that was left unread.
public struct Finding: Hashable, Sendable {
    public enum Class: String, CaseIterable, Hashable, Sendable {
        /// Damage was repaired; the repair is certain.
        case repaired
        /// Damage was seen and kept, for no repair is certain.
        case kept
        /// A passage yielded nothing, or its structure was not understood.
        case unread
        /// A name stands for several organisations and the context does not decide.
        case ambiguous
    }
    public var `class`: Class
    /// The rule that found it, `lower-case-with-hyphens`.
    public var rule: String
    public var detail: String
    /// Offsets into the source file; nil for the document as a whole.
    public var bytes: Range<Int>?
    public var paragraph: String?

    public init(class: Class, rule: String, detail: String, bytes: Range<Int>?, paragraph: String? = nil) {
        self.class = `class`
        self.rule = rule
        self.detail = detail
        self.bytes = bytes
        self.paragraph = paragraph
    }
}

/// One heading of a document's outline, in order.
public struct Heading: Hashable, Sendable {
    public var text: String
    /// 1 is outermost.
    public var level: Int
    public var bytes: Range<Int>

    public init(text: String, level: Int, bytes: Range<Int>) {
        self.text = text
        self.level = level
        self.bytes = bytes
    }
}

/// A source and what is known of it.
public struct Document: Hashable, Sendable {
    public var id: DocumentID
    /// File name without a folder.
    public var file: String
    public var symbols: [String]
    public var title: String
    /// BCP 47: `fr`.
    public var language: String
    public var genre: Genre
    /// Publication, ISO 8601, as exact as is known.
    public var date: String?
    public var origin: String?
    /// Of the source file, lower-case hexadecimal, 64 digits.
    public var sha256: String
    /// Length of the source file in bytes.
    public var size: Int
    public var outline: [Heading]
    public var findings: [Finding]

    public init(
        id: DocumentID, file: String, symbols: [String], title: String, language: String, genre: Genre, date: String?,
        origin: String?, sha256: String, size: Int, outline: [Heading], findings: [Finding]
    ) {
        self.id = id
        self.file = file
        self.symbols = symbols
        self.title = title
        self.language = language
        self.genre = genre
        self.date = date
        self.origin = origin
        self.sha256 = sha256
        self.size = size
        self.outline = outline
        self.findings = findings
    }
}

/// A cleaned passage: a numbered paragraph, a lettered item, a bullet, a table row, or prose.
public struct Paragraph: Hashable, Sendable {
    public enum Form: String, CaseIterable, Hashable, Sendable {
        case prose, item, bullet, row, note, caption
    }
    public var document: DocumentID
    /// Unique in its document; safe in a URL path: `14`, `43a`, `annexe-ii-3`.
    public var number: String
    public var form: Form
    public var section: [String]
    public var text: String
    public var bytes: [Range<Int>]

    public init(
        document: DocumentID, number: String, form: Form, section: [String], text: String, bytes: [Range<Int>]
    ) {
        self.document = document
        self.number = number
        self.form = form
        self.section = section
        self.text = text
        self.bytes = bytes
    }
}
