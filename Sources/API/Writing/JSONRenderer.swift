import Domain
import Storage

/// Renders records for storing, byte for byte as the API answers plain questions for them.
public struct JSONRenderer: RecordRenderer {
    public let form: String
    private let links: Links

    /// - `baseURL`: what links begin with; empty: they are relative.
    /// - `version`: of the program.
    public init(baseURL: String = "", version: String) {
        links = Links(base: baseURL)
        let writer = Self(form: "", links: links)
        let specimens = [
            writer.rendering(of: Specimen.activity), writer.rendering(of: Specimen.commitment),
            writer.rendering(of: Specimen.decision),
        ]
        form = ContentHash.hexDigest(of: Array(version.utf8) + [10] + specimens.flatMap(\.bytes))
    }

    private init(form: String, links: Links) {
        self.form = form
        self.links = links
    }

    public func rendering(of activity: Activity) -> Rendering { rendering(RecordForms.activities, activity) }
    public func rendering(of commitment: Commitment) -> Rendering { rendering(RecordForms.commitments, commitment) }
    public func rendering(of decision: Decision) -> Rendering { rendering(RecordForms.decisions, decision) }

    private func rendering<Record>(_ form: RecordForm<Record>, _ record: Record) -> Rendering {
        var writer = JSONWriter()
        form.write(&writer, record, links)
        let bytes = writer.finished()
        return Rendering(bytes: bytes, tag: ContentHash.hexDigest(of: bytes))
    }
}

/// Invented records with a value for every member: whoever writes records otherwise writes these otherwise, and what was
/// stored before is told from that.
private enum Specimen {
    static let activity = Activity(
        id: id, title: text, text: text, kind: .training, themes: [.health],
        participants: [Participant(organisation: organisation, mention: text, how: .named)], section: text,
        dates: dates, countries: ["ML"], references: references, source: source)

    static let commitment = Commitment(
        id: id, text: text, kind: .pledge, area: text, committedBy: [organisation], status: .ongoing, statusText: text,
        statusEvents: [StatusEvent(state: .started, date: "2012", text: text)], dates: dates, themes: [.health],
        references: references, urls: ["https://example.org/"], decision: id, source: source)

    static let decision = Decision(
        id: id, body: organisation, session: text, date: "2012-04-30", place: text, agendaItem: text, act: .decides,
        topic: text, text: text, items: [Decision.Item(letter: "a", text: text, commitment: id)],
        organisations: [organisation], annex: text, references: references, dates: dates, source: source)

    private static let id = RecordID("a.1")
    private static let organisation = OrganisationID("org")
    private static let text = "é\u{2028}/\"\\\n\r\t\u{1}"
    private static let dates = [StatedDate(value: "2012-04", text: text)]
    private static let references = [Reference(symbol: "A/RES/1/1", text: text)]
    private static let source = Source(
        document: DocumentID("a"), section: [text], paragraph: "1", place: text, bytes: [0..<1], quote: text)
}
