import Domain
import SQLite

/// Commitments: one row each for reading, their links for asking.
struct CommitmentRepository {
    let connection: Connection

    private static let columns =
        "id, text, kind, area, status, status_text, decision, document, paragraph, source_place, quote, lists"

    func commitment(_ id: RecordID) throws(SQLiteError) -> Commitment? {
        try connection.first(
            "SELECT \(Self.columns) FROM commitment WHERE id = ?", [.text(id.rawValue)], as: Self.read)
    }

    func commitment(at position: Int) throws(SQLiteError) -> Commitment? {
        try connection.first(
            "SELECT \(Self.columns) FROM commitment WHERE position = ?", [.integer(position)], as: Self.read)
    }

    func page(_ query: CommitmentQuery) throws(SQLiteError) -> Page<Commitment> {
        let listing = Self.listing(query)
        return try Pager(connection: connection, listing: listing).page(
            query.window, total: query.window.isCounted ? try listing.total(on: connection) : 0,
            place: { id throws(SQLiteError) in
                try connection.first("SELECT position FROM commitment WHERE id = ?", [.text(id)]) {
                    row throws(SQLiteError) in try row.integer(0)
                }
            },
            item: { position throws(SQLiteError) in try commitment(at: position) },
            id: { $0.id.rawValue })
    }

    static func listing(_ query: CommitmentQuery) -> Listing {
        var listing = Listing("commitment")
        listing.require(.commitmentDocument, query.documents.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentOrganisation, query.organisations.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentStatus, query.statuses.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentKind, query.kinds.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentTheme, query.themes.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentArea, query.areas.map { $0.values.map { .text($0) } })
        listing.require(.commitmentDecision, query.decisions.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.commitmentYear, query.years.map { $0.values.map { .integer($0) } })
        listing.require(from: query.from, to: query.to)
        listing.require(query.text)
        return listing
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> Commitment {
        var lists = Unpacker(try row.bytes(11))
        return Commitment(
            id: RecordID(try row.text(0)), text: try row.text(1), kind: try .known(try row.text(2)),
            area: try row.optionalText(3), committedBy: try lists.organisations(),
            status: try .known(try row.text(4)), statusText: try row.optionalText(5),
            statusEvents: try lists.list { list throws(SQLiteError) in
                StatusEvent(
                    state: try list.code(StatusEvent.State.self), date: try list.optionalText(), text: try list.text())
            },
            dates: try lists.dates(), themes: try lists.themes(), references: try lists.references(),
            urls: try lists.texts(), decision: try row.optionalText(6).map { RecordID($0) },
            source: Source(
                document: DocumentID(try row.text(7)), section: try lists.texts(), paragraph: try row.text(8),
                place: try row.optionalText(9), bytes: try lists.ranges(), quote: try row.text(10)))
    }

    private static func pack(_ commitment: Commitment) -> [UInt8] {
        var lists = Packer()
        lists.add(commitment.committedBy)
        lists.add(commitment.statusEvents) {
            $0.add($1.state.rawValue)
            $0.add($1.date)
            $0.add($1.text)
        }
        lists.add(commitment.dates)
        lists.add(commitment.themes)
        lists.add(commitment.references)
        lists.add(commitment.urls)
        lists.add(commitment.source.section)
        lists.add(commitment.source.bytes)
        return lists.bytes
    }

    /// Writes `commitment` and its links. A value that it names twice is linked once.
    func insert(_ commitment: Commitment, at position: Int) throws(SQLiteError) {
        try connection.execute(
            """
            INSERT INTO commitment (position, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(position), .text(commitment.id.rawValue), .text(commitment.text),
                .text(commitment.kind.rawValue), Value(commitment.area), .text(commitment.status.rawValue),
                Value(commitment.statusText), Value(commitment.decision?.rawValue),
                .text(commitment.source.document.rawValue), .text(commitment.source.paragraph),
                Value(commitment.source.place), .text(commitment.source.quote), .bytes(Self.pack(commitment)),
            ])
        try connection.execute(
            "INSERT INTO commitment_order VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(position), .text(commitment.kind.rawValue), .text(commitment.status.rawValue),
                Value(commitment.period?.start), Value(commitment.period?.end), .text(commitment.id.rawValue),
            ])
        let links = LinkWriter(connection: connection, position: position)
        try links.insert(
            "INSERT OR IGNORE INTO commitment_organisation VALUES (?, ?, ?)",
            commitment.committedBy.map { [.text($0.rawValue)] })
        try links.insert(
            "INSERT OR IGNORE INTO commitment_theme VALUES (?, ?, ?)", commitment.themes.map { [.text($0.rawValue)] })
        try links.insert(
            "INSERT OR IGNORE INTO commitment_reference VALUES (?, ?, ?, ?)",
            commitment.references.map { [.text($0.symbol), .text($0.text)] })
        try links.insert("INSERT OR IGNORE INTO commitment_url VALUES (?, ?, ?)", commitment.urls.map { [.text($0)] })
        try links.insert(
            "INSERT INTO commitment_event VALUES (?, ?, ?, ?, ?)",
            commitment.statusEvents.map { [.text($0.state.rawValue), Value($0.date), .text($0.text)] })
        try links.insert(
            "INSERT INTO commitment_date VALUES (?, ?, ?, ?)",
            commitment.dates.map { [.text($0.value), .text($0.text)] })
        try links.insert(
            "INSERT INTO commitment_year VALUES (?, ?, ?)", Years.touched(by: commitment.dates).map { [.integer($0)] })
        if let days = commitment.period {
            try connection.execute(
                "INSERT INTO commitment_period VALUES (?, ?, ?)",
                [.integer(position), .text(days.start), .text(days.end)])
        }
    }
}
