import Domain
import SQLite

/// Decisions: one row each for reading, their links for asking.
struct DecisionRepository {
    let connection: Connection

    private static let columns = """
        id, body, session, date, place, agenda_item, act, topic, text, annex, document, paragraph, source_place, quote, \
        lists
        """

    func decision(_ id: RecordID) throws(SQLiteError) -> Decision? {
        try connection.first(
            "SELECT \(Self.columns) FROM decision WHERE id = ?", [.text(id.rawValue)], as: Self.read)
    }

    func decision(at position: Int) throws(SQLiteError) -> Decision? {
        try connection.first(
            "SELECT \(Self.columns) FROM decision WHERE position = ?", [.integer(position)], as: Self.read)
    }

    func page(_ query: DecisionQuery) throws(SQLiteError) -> Page<Decision> {
        let listing = Self.listing(query)
        return try Pager(connection: connection, listing: listing).page(
            query.window, total: query.window.isCounted ? try listing.total(on: connection) : 0,
            place: { id throws(SQLiteError) in
                try connection.first("SELECT position FROM decision WHERE id = ?", [.text(id)]) {
                    row throws(SQLiteError) in try row.integer(0)
                }
            },
            item: { position throws(SQLiteError) in try decision(at: position) },
            id: { $0.id.rawValue })
    }

    static func listing(_ query: DecisionQuery) -> Listing {
        var listing = Listing("decision")
        listing.require(.decisionDocument, query.documents.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.decisionOrganisation, query.organisations.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.decisionAct, query.acts.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.decisionSession, query.sessions.map { $0.values.map { .text($0) } })
        listing.require(query.text)
        return listing
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> Decision {
        var lists = Unpacker(try row.bytes(14))
        return Decision(
            id: RecordID(try row.text(0)), body: OrganisationID(try row.text(1)), session: try row.optionalText(2),
            date: try row.optionalText(3), place: try row.optionalText(4), agendaItem: try row.optionalText(5),
            act: try .known(try row.text(6)), topic: try row.text(7), text: try row.text(8),
            items: try lists.list { list throws(SQLiteError) in
                Decision.Item(
                    letter: try list.text(), text: try list.text(),
                    commitment: try list.optionalText().map { RecordID($0) })
            },
            organisations: try lists.organisations(), annex: try row.optionalText(9),
            references: try lists.references(), dates: try lists.dates(),
            source: Source(
                document: DocumentID(try row.text(10)), section: try lists.texts(), paragraph: try row.text(11),
                place: try row.optionalText(12), bytes: try lists.ranges(), quote: try row.text(13)))
    }

    private static func pack(_ decision: Decision) -> [UInt8] {
        var lists = Packer()
        lists.add(decision.items) {
            $0.add($1.letter)
            $0.add($1.text)
            $0.add($1.commitment?.rawValue)
        }
        lists.add(decision.organisations)
        lists.add(decision.references)
        lists.add(decision.dates)
        lists.add(decision.source.section)
        lists.add(decision.source.bytes)
        return lists.bytes
    }

    /// Writes `decision` and its links. A value that it names twice is linked once.
    func insert(_ decision: Decision, at position: Int) throws(SQLiteError) {
        try connection.execute(
            """
            INSERT INTO decision (position, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(position), .text(decision.id.rawValue), .text(decision.body.rawValue),
                Value(decision.session), Value(decision.date), Value(decision.place), Value(decision.agendaItem),
                .text(decision.act.rawValue), .text(decision.topic), .text(decision.text), Value(decision.annex),
                .text(decision.source.document.rawValue), .text(decision.source.paragraph),
                Value(decision.source.place), .text(decision.source.quote), .bytes(Self.pack(decision)),
            ])
        try connection.execute(
            "INSERT INTO decision_order VALUES (?, ?, ?, ?, ?)",
            [
                .integer(position), .text(decision.act.rawValue), Value(decision.session), Value(decision.date),
                .text(decision.id.rawValue),
            ])
        let links = LinkWriter(connection: connection, position: position)
        try links.insert(
            "INSERT OR IGNORE INTO decision_organisation VALUES (?, ?, ?)",
            decision.organisations.map { [.text($0.rawValue)] })
        try links.insert(
            "INSERT OR IGNORE INTO decision_reference VALUES (?, ?, ?, ?)",
            decision.references.map { [.text($0.symbol), .text($0.text)] })
        try links.insert(
            "INSERT INTO decision_date VALUES (?, ?, ?, ?)", decision.dates.map { [.text($0.value), .text($0.text)] })
        try links.insert(
            "INSERT INTO decision_item VALUES (?, ?, ?, ?, ?)",
            decision.items.map { [.text($0.letter), .text($0.text), Value($0.commitment?.rawValue)] })
    }
}
