import Domain

/// How the records of one type are shown.
struct RecordForm<Record: Sendable>: Sendable {
    /// Names of all members, in the order in which `write` writes them.
    let members: [String]
    /// Writes the record as one object.
    let write: @Sendable (inout JSONWriter, Record, Links) -> Void
    /// In the order of `members`; none where the records are not offered as a table.
    var columns: [Column<Record>] = []
    /// What the record names; nil where nothing is embedded in it.
    var naming: (@Sendable (Record) -> (organisations: [OrganisationID], source: Source))?
}

extension RecordForm {
    /// Writes `record` at `depth` with what it names; nil: without.
    func write(
        _ writer: inout JSONWriter, _ record: Record, _ links: Links, at depth: Int, with embedded: Embedded?
    ) {
        if let embedded, let named = naming?(record) {
            writer.add(at: depth) { embedded.write(&$0, of: named, links) }
        }
        write(&writer, record, links)
    }

    func write(
        _ writer: inout JSONWriter, _ shown: Shown<Record>, _ links: Links, at depth: Int, with embedded: Embedded?
    ) {
        switch shown {
        case .rendering(let json): writer.value(json)
        case .record(let record): write(&writer, record, links, at: depth, with: embedded)
        }
    }
}

/// The forms of the records that are served.
enum RecordForms {
    static let activities = RecordForm<Activity>(
        members: [
            "id", "title", "text", "kind", "themes", "participants", "section", "dates", "start", "end", "countries",
            "references", "source", "self",
        ], write: { $0.activity($1, $2) }, columns: RecordColumns.activities,
        naming: { ($0.participants.map(\.organisation), $0.source) })

    static let commitments = RecordForm<Commitment>(
        members: [
            "id", "text", "kind", "area", "committed_by", "status", "status_text", "status_events", "dates", "themes",
            "references", "urls", "decision", "source", "self",
        ], write: { $0.commitment($1, $2) }, columns: RecordColumns.commitments,
        naming: { ($0.committedBy, $0.source) })

    static let decisions = RecordForm<Decision>(
        members: [
            "id", "body", "session", "date", "place", "agenda_item", "act", "topic", "text", "items", "organisations",
            "annex", "references", "dates", "source", "self",
        ], write: { $0.decision($1, $2) }, columns: RecordColumns.decisions,
        naming: { ($0.organisations, $0.source) })

    static let organisations = RecordForm<OrganisationSummary>(
        members: [
            "id", "name", "acronym", "kind", "parent", "aliases", "identifiers", "counts", "documents", "self",
        ], write: { $0.organisation($1, $2) }, columns: RecordColumns.organisations)

    static let documents = RecordForm<DocumentSummary>(
        members: [
            "id", "file", "symbols", "title", "language", "genre", "date", "origin", "sha256", "size", "counts",
            "outline", "findings", "paragraphs_url", "source_url", "self",
        ], write: { $0.document($1, $2) })

    static let paragraphs = RecordForm<ParagraphSummary>(
        members: [
            "document", "number", "form", "section", "text", "bytes", "activities", "commitments", "decisions", "self",
        ], write: { $0.paragraph($1, $2) })

    static let themes = RecordForm<ThemeSummary>(
        members: ["id", "label", "crs", "sdg", "counts", "self"], write: { $0.theme($1, $2) })
}
