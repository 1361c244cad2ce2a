import Domain
import SQLite

/// Organisations as they are served: one row for each, made from what the documents say.
struct OrganisationRepository {
    let connection: Connection

    private static let columns = """
        id, name_fr, name_en, acronym_fr, acronym_en, kind, parent, activities, commitments, decisions, lists
        """

    func organisation(_ id: OrganisationID) throws(SQLiteError) -> OrganisationSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM organisation WHERE id = ?", [.text(id.rawValue)], as: Self.read)
    }

    func organisation(at position: Int) throws(SQLiteError) -> OrganisationSummary? {
        try connection.first(
            "SELECT \(Self.columns) FROM organisation WHERE position = ?", [.integer(position)], as: Self.read)
    }

    /// Ordered by id.
    func page(_ query: OrganisationQuery) throws(SQLiteError) -> Page<OrganisationSummary> {
        let listing = Self.listing(query)
        let isBackward = query.window.cursor?.isBackward ?? false
        return try Pager(connection: connection, listing: listing).page(
            query.window, total: query.window.isCounted ? try listing.total(on: connection) : 0,
            place: { id throws(SQLiteError) in try place(of: id, isBackward: isBackward) },
            item: { position throws(SQLiteError) in try organisation(at: position) },
            id: { $0.organisation.id.rawValue })
    }

    static func listing(_ query: OrganisationQuery) -> Listing {
        var listing = Listing("organisation")
        listing.require(.organisationDocument, query.documents.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.organisationKind, query.kinds.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.organisationParent, query.parents.map { $0.values.map { .text($0.rawValue) } })
        listing.require(query.text)
        return listing
    }

    /// Positions are ranks by id, so the place of one that is gone lies before the next id.
    private func place(of id: String, isBackward: Bool) throws(SQLiteError) -> Int? {
        let next = try connection.first(
            "SELECT position, id = ? FROM organisation WHERE id >= ? ORDER BY id LIMIT 1", [.text(id), .text(id)]
        ) { row throws(SQLiteError) in (position: try row.integer(0), isSame: try row.integer(1) == 1) }
        guard let next else { return Int.max - 1 }
        return next.isSame || isBackward ? next.position : next.position - 1
    }

    /// By id, by acronym in either language, or by name; case, accents and the form of the apostrophe are ignored.
    /// An id is never ambiguous; otherwise all that bear the name, ordered by id.
    func organisations(named text: String) throws(SQLiteError) -> [OrganisationID] {
        let folded = Value.text(NameFolding.fold(text))
        let exact = try connection.rows("SELECT id FROM organisation WHERE id = ?", [folded], as: Self.id)
        if !exact.isEmpty { return exact }
        return try connection.rows(
            """
            SELECT id FROM organisation_name JOIN organisation USING (position) WHERE folded = ?
            ORDER BY organisation_name.position
            """, [folded], as: Self.id)
    }

    private static func id(_ row: borrowing Row) throws(SQLiteError) -> OrganisationID {
        OrganisationID(try row.text(0))
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> OrganisationSummary {
        var lists = Unpacker(try row.bytes(10))
        var organisation = try OrganisationRecord.read(row, &lists)
        organisation.parent = try row.optionalText(6).map { OrganisationID($0) }
        return OrganisationSummary(
            organisation: organisation, activities: try row.integer(7), commitments: try row.integer(8),
            decisions: try row.integer(9),
            documents: try lists.list { list throws(SQLiteError) in DocumentID(try list.text()) })
    }
}

/// The columns that a description and the organisation made of it have in common.
enum OrganisationRecord {
    /// From columns 0 to 6 (id, names, acronyms, kind, parent) and the packed aliases and identifiers.
    static func read(_ row: borrowing Row, _ lists: inout Unpacker) throws(SQLiteError) -> Organisation {
        Organisation(
            id: OrganisationID(try row.text(0)), nameFr: try row.text(1), nameEn: try row.optionalText(2),
            acronymFr: try row.optionalText(3), acronymEn: try row.optionalText(4), kind: try .known(try row.text(5)),
            parent: try row.optionalText(6).map { OrganisationID($0) }, aliases: try lists.texts(),
            identifiers: try lists.list { list throws(SQLiteError) in
                Organisation.Identifier(
                    scheme: try list.text(), identifier: try list.text(), match: try list.code(Match.self))
            })
    }

    static func values(_ organisation: Organisation) -> [Value] {
        [
            .text(organisation.id.rawValue), .text(organisation.nameFr), Value(organisation.nameEn),
            Value(organisation.acronymFr), Value(organisation.acronymEn), .text(organisation.kind.rawValue),
            Value(organisation.parent?.rawValue),
        ]
    }

    static func pack(_ organisation: Organisation, into lists: inout Packer) {
        lists.add(organisation.aliases)
        lists.add(organisation.identifiers) {
            $0.add($1.scheme)
            $0.add($1.identifier)
            $0.add($1.match.rawValue)
        }
    }
}
