import Domain
import SQLite

/// Documents, their sources, outlines and findings.
struct DocumentRepository {
    let connection: Connection

    private static let columns = """
        id, file, title, language, genre, date, origin, sha256, size, paragraphs, activities, commitments, decisions, \
        organisations, lists
        """

    func document(_ id: DocumentID) throws(SQLiteError) -> DocumentSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM document WHERE id = ?", [.text(id.rawValue)], as: Self.read)
    }

    func document(at position: Int) throws(SQLiteError) -> DocumentSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM document WHERE position = ?", [.integer(position)], as: Self.read)
    }

    func page(_ window: Window) throws(SQLiteError) -> Page<DocumentSummary> {
        let listing = Listing("document")
        return try Pager(connection: connection, listing: listing).page(
            window, total: try listing.total(on: connection),
            place: { id throws(SQLiteError) in try position(of: DocumentID(id)) },
            item: { position throws(SQLiteError) in try document(at: position) },
            id: { $0.document.id.rawValue })
    }

    /// 1 for the first document; nil if there is no such document.
    func position(of id: DocumentID) throws(SQLiteError) -> Int? {
        try connection.first("SELECT position FROM document WHERE id = ?", [.text(id.rawValue)]) {
            row throws(SQLiteError) in try row.integer(0)
        }
    }

    /// The source file, byte for byte; nil if there is no such document.
    func source(of id: DocumentID) throws(SQLiteError) -> [UInt8]? {
        try connection.first("SELECT bytes FROM document_source WHERE document = ?", [.text(id.rawValue)]) {
            row throws(SQLiteError) in try row.bytes(0)
        }
    }

    /// Version of the reader whose records are stored; nil if there is no such document.
    func readerVersion(of id: DocumentID) throws(SQLiteError) -> String? {
        try connection.first("SELECT reader FROM document WHERE id = ?", [.text(id.rawValue)]) {
            row throws(SQLiteError) in try row.text(0)
        }
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> DocumentSummary {
        var lists = Unpacker(try row.bytes(14))
        let document = Document(
            id: DocumentID(try row.text(0)), file: try row.text(1), symbols: try lists.texts(),
            title: try row.text(2), language: try row.text(3), genre: try .known(try row.text(4)),
            date: try row.optionalText(5), origin: try row.optionalText(6), sha256: try row.text(7),
            size: try row.integer(8),
            outline: try lists.list { list throws(SQLiteError) in
                Heading(text: try list.text(), level: try list.number(), bytes: try list.range())
            },
            findings: try lists.list { list throws(SQLiteError) in
                Finding(
                    class: try list.code(Finding.Class.self), rule: try list.text(), detail: try list.text(),
                    bytes: try list.list { list throws(SQLiteError) in try list.range() }.first,
                    paragraph: try list.optionalText())
            })
        return DocumentSummary(
            document: document, paragraphs: try row.integer(9), activities: try row.integer(10),
            commitments: try row.integer(11), decisions: try row.integer(12), organisations: try row.integer(13))
    }

    private static func pack(_ document: Document) -> [UInt8] {
        var lists = Packer()
        lists.add(document.symbols)
        lists.add(document.outline) {
            $0.add($1.text)
            $0.add($1.level)
            $0.add($1.bytes)
        }
        lists.add(document.findings) {
            $0.add($1.class.rawValue)
            $0.add($1.rule)
            $0.add($1.detail)
            $0.add($1.bytes.map { [$0] } ?? [])
            $0.add($1.paragraph)
        }
        return lists.bytes
    }

    /// Writes what `reading` says of its document itself; the records have their own repositories.
    func insert(_ reading: Reading, at position: Int, reader: String) throws(SQLiteError) {
        let document = reading.document
        let id = Value.text(document.id.rawValue)
        try connection.execute(
            """
            INSERT INTO document (
                position, id, file, title, language, genre, date, origin, sha256, size, reader, paragraphs, activities,
                commitments, decisions, lists
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(position), id, .text(document.file), .text(document.title), .text(document.language),
                .text(document.genre.rawValue), Value(document.date), Value(document.origin), .text(document.sha256),
                .integer(document.size), .text(reader), .integer(reading.paragraphs.count),
                .integer(reading.activities.count), .integer(reading.commitments.count),
                .integer(reading.decisions.count), .bytes(Self.pack(document)),
            ])
        try connection.execute(
            "INSERT INTO document_source (document, bytes) VALUES (?, ?)", [id, .bytes(reading.source)])
        for (index, symbol) in document.symbols.enumerated() {
            try connection.execute(
                "INSERT INTO document_symbol VALUES (?, ?, ?)", [id, .integer(index + 1), .text(symbol)])
        }
        for (index, heading) in document.outline.enumerated() {
            try connection.execute(
                "INSERT INTO heading VALUES (?, ?, ?, ?, ?, ?)",
                [
                    id, .integer(index + 1), .text(heading.text), .integer(heading.level),
                    .integer(heading.bytes.lowerBound), .integer(heading.bytes.upperBound),
                ])
        }
        for (index, finding) in document.findings.enumerated() {
            try connection.execute(
                "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    id, .integer(index + 1), .text(finding.class.rawValue), .text(finding.rule), .text(finding.detail),
                    Value(finding.bytes?.lowerBound), Value(finding.bytes?.upperBound), Value(finding.paragraph),
                ])
        }
    }
}
