import Domain
import SQLite

/// Paragraphs, each with the records that came from it.
struct ParagraphRepository {
    let connection: Connection

    private static let columns = "document, number, form, text, lists"

    func paragraph(_ number: String, of document: DocumentID) throws(SQLiteError) -> ParagraphSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM paragraph WHERE document = ? AND number = ?",
            [.text(document.rawValue), .text(number)], as: Self.read)
    }

    func paragraph(at position: Int) throws(SQLiteError) -> ParagraphSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM paragraph WHERE position = ?", [.integer(position)], as: Self.read)
    }

    /// In the document's order. An unknown document has none.
    func page(of document: DocumentID, _ window: Window) throws(SQLiteError) -> Page<ParagraphSummary> {
        let found = try connection.first(
            "SELECT position, paragraphs FROM document WHERE id = ?", [.text(document.rawValue)]
        ) { row throws(SQLiteError) in (position: try row.integer(0), paragraphs: try row.integer(1)) }
        guard let found else { return Page(items: [], total: 0, next: nil, previous: nil) }
        let listing = Listing("paragraph", in: Position.all(in: found.position))
        return try Pager(connection: connection, listing: listing).page(
            window, total: found.paragraphs,
            place: { number throws(SQLiteError) in
                try connection.first(
                    "SELECT position FROM paragraph WHERE document = ? AND number = ?",
                    [.text(document.rawValue), .text(number)]
                ) { row throws(SQLiteError) in try row.integer(0) }
            },
            item: { position throws(SQLiteError) in try paragraph(at: position) },
            id: { $0.paragraph.number })
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> ParagraphSummary {
        var lists = Unpacker(try row.bytes(4))
        return ParagraphSummary(
            paragraph: Paragraph(
                document: DocumentID(try row.text(0)), number: try row.text(1), form: try .known(try row.text(2)),
                section: try lists.texts(), text: try row.text(3), bytes: try lists.ranges()),
            activities: try lists.records(), commitments: try lists.records(), decisions: try lists.records())
    }

    func insert(_ summary: ParagraphSummary, at position: Int) throws(SQLiteError) {
        let paragraph = summary.paragraph
        var lists = Packer()
        lists.add(paragraph.section)
        lists.add(paragraph.bytes)
        lists.add(summary.activities)
        lists.add(summary.commitments)
        lists.add(summary.decisions)
        try connection.execute(
            "INSERT INTO paragraph (position, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(position), .text(paragraph.document.rawValue), .text(paragraph.number),
                .text(paragraph.form.rawValue), .text(paragraph.text), .bytes(lists.bytes),
            ])
    }
}
