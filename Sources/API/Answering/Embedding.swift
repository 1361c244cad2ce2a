import Domain
import SQLite
import Storage

/// What a record names, to be given along with it: one level deep.
enum Embeddable: String, CaseIterable, Sendable {
    /// Those that take part, commit themselves or are named.
    case organisations
    /// The one that the record came from.
    case paragraph
}

/// What the records of a page name, read once.
struct Embedded: Sendable {
    private let names: Set<Embeddable>
    private var organisations: [OrganisationID: OrganisationSummary] = [:]
    private var paragraphs: [Place: ParagraphSummary] = [:]

    private struct Place: Hashable {
        var document: DocumentID
        var number: String
    }

    init(
        _ names: Set<Embeddable>, of records: [(organisations: [OrganisationID], source: Source)],
        in registry: borrowing Registry
    ) throws(SQLiteError) {
        self.names = names
        for record in records {
            if names.contains(.organisations) {
                for id in record.organisations where organisations[id] == nil {
                    organisations[id] = try registry.organisation(id)
                }
            }
            let place = Place(document: record.source.document, number: record.source.paragraph)
            if names.contains(.paragraph), paragraphs[place] == nil {
                paragraphs[place] = try registry.paragraph(place.number, of: place.document)
            }
        }
    }

    /// As the member `embedded` of the record.
    func write(
        _ writer: inout JSONWriter, of record: (organisations: [OrganisationID], source: Source), _ links: Links
    ) {
        writer.key("embedded")
        writer.object { writer in
            if names.contains(.organisations) {
                var seen: Set<OrganisationID> = []
                let named = record.organisations.filter { seen.insert($0).inserted }.compactMap { organisations[$0] }
                writer.member("organisations", named) { $0.organisation($1, links) }
            }
            let place = Place(document: record.source.document, number: record.source.paragraph)
            if names.contains(.paragraph), let paragraph = paragraphs[place] {
                writer.key("paragraph")
                writer.paragraph(paragraph, links)
            }
        }
    }
}

extension Asked {
    /// `embed=organisations,paragraph`.
    mutating func embedding<Record>(of form: RecordForm<Record>) -> Set<Embeddable> {
        guard form.naming != nil else { return [] }
        let allowed = Embeddable.allCases.map(\.rawValue)
        var embedded: Set<Embeddable> = []
        for name in names("embed") {
            if let known = Embeddable(rawValue: name) {
                embedded.insert(known)
            } else {
                parameters.refuse(
                    "embed", name, "This cannot be embedded.", allowed: allowed,
                    suggestion: Spelling.nearest(to: name.lowercased(), among: allowed))
            }
        }
        if representation == .csv, let text = parameters.single("embed") {
            parameters.refuse("embed", text, "A table has no room for it; JSON and NDJSON have.")
        }
        return embedded
    }
}
