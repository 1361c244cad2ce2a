import Domain
import SQLite

/// Makes the organisations that are served from what each document says of them.
struct OrganisationMerger {
    let connection: Connection

    /// Keeps what `reading` says; `merge` makes use of it.
    func describe(_ reading: Reading) throws(SQLiteError) {
        let document = Value.text(reading.document.id.rawValue)
        for organisation in reading.organisations {
            var lists = Packer()
            OrganisationRecord.pack(organisation, into: &lists)
            try connection.execute(
                """
                INSERT INTO organisation_description (
                    document, organisation, name_fr, name_en, acronym_fr, acronym_en, kind, parent, lists
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, [document] + OrganisationRecord.values(organisation) + [.bytes(lists.bytes)])
        }
        for mention in reading.mentions {
            try connection.execute(
                "INSERT OR IGNORE INTO mention (document, paragraph, organisation) VALUES (?, ?, ?)",
                [document, .text(mention.paragraph), .text(mention.organisation.rawValue)])
        }
    }

    /// Replaces all organisations: the first document in order that describes one decides; aliases are united.
    /// Who is described by no document any more is gone.
    func merge(_ search: SearchIndex) throws(SQLiteError) {
        let organisations = try described()
        let documents = try naming()
        try search.remove(.organisation, in: 0..<Int.max)
        try connection.execute("DELETE FROM organisation")
        for (index, id) in organisations.keys.sorted().enumerated() {
            guard let organisation = organisations[id] else { continue }
            try insert(organisation, at: index + 1, namedIn: documents[id] ?? [])
            try search.insert(SearchEntry(organisation), .organisation, at: index + 1)
        }
        try connection.execute(
            """
            UPDATE document SET organisations =
                (SELECT count(*) FROM organisation_document WHERE organisation_document.document = document.id)
            """)
    }

    private func described() throws(SQLiteError) -> [OrganisationID: Organisation] {
        let descriptions = try connection.rows(
            """
            SELECT organisation, name_fr, name_en, acronym_fr, acronym_en, kind, parent, description.lists
            FROM document JOIN organisation_description AS description ON description.document = document.id
            ORDER BY document.position, organisation
            """
        ) { row throws(SQLiteError) in
            var lists = Unpacker(try row.bytes(7))
            return try OrganisationRecord.read(row, &lists)
        }
        var organisations: [OrganisationID: Organisation] = [:]
        for description in descriptions {
            organisations[description.id, default: description].aliases += description.aliases
        }
        return organisations.mapValues { organisation in
            var organisation = organisation
            organisation.aliases = Set(organisation.aliases).sorted()
            return organisation
        }
    }

    /// The documents that name each organisation, in a paragraph or in a record, in document order.
    private func naming() throws(SQLiteError) -> [OrganisationID: [DocumentID]] {
        let pairs = try connection.rows(
            """
            SELECT organisation, document.id FROM (
                SELECT document, organisation FROM mention
                UNION SELECT document, organisation FROM activity JOIN activity_participant USING (position)
                UNION SELECT document, organisation FROM commitment JOIN commitment_organisation USING (position)
                UNION SELECT document, organisation FROM decision JOIN decision_organisation USING (position)
                UNION SELECT document, body FROM decision
            ) AS named JOIN document ON document.id = named.document ORDER BY document.position
            """
        ) { row throws(SQLiteError) in (OrganisationID(try row.text(0)), DocumentID(try row.text(1))) }
        var documents: [OrganisationID: [DocumentID]] = [:]
        for (organisation, document) in pairs { documents[organisation, default: []].append(document) }
        return documents
    }

    private func insert(
        _ organisation: Organisation, at position: Int, namedIn documents: [DocumentID]
    ) throws(SQLiteError) {
        var lists = Packer()
        OrganisationRecord.pack(organisation, into: &lists)
        lists.add(documents) { $0.add($1.rawValue) }
        try connection.execute(
            """
            INSERT INTO organisation (
                position, id, name_fr, name_en, acronym_fr, acronym_en, kind, parent, lists
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [.integer(position)] + OrganisationRecord.values(organisation) + [.bytes(lists.bytes)])
        for alias in organisation.aliases {
            try connection.execute("INSERT INTO organisation_alias VALUES (?, ?)", [.integer(position), .text(alias)])
        }
        let links = LinkWriter(connection: connection, position: position)
        try links.insert(
            "INSERT INTO organisation_identifier VALUES (?, ?, ?, ?, ?)",
            organisation.identifiers.map { [.text($0.scheme), .text($0.identifier), .text($0.match.rawValue)] })
        try links.insert(
            "INSERT INTO organisation_document VALUES (?, ?, ?)", documents.map { [.text($0.rawValue)] })
        let names: [String?] = [
            organisation.id.rawValue, organisation.nameFr, organisation.nameEn, organisation.acronymFr,
            organisation.acronymEn,
        ]
        for name in Set(names.compactMap { $0.map(NameFolding.fold) }) {
            try connection.execute("INSERT INTO organisation_name VALUES (?, ?)", [.text(name), .integer(position)])
        }
    }

    /// Copies the counts of records from the tally, which must be up to date.
    func count() throws(SQLiteError) {
        for (column, dimension) in [
            ("activities", Dimension.activityOrganisation), ("commitments", .commitmentOrganisation),
            ("decisions", .decisionOrganisation),
        ] {
            try connection.execute(
                """
                UPDATE organisation SET \(column) = records FROM tally
                WHERE tally.dimension = ? AND tally.value = organisation.id
                """, [.text(dimension.rawValue)])
        }
    }
}
