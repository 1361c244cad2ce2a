import Domain
import SQLite
import Storage
import Testing

@Suite struct `An organisation` {
    private let alpha = Samples.reading("alpha", seed: 1)
    private let beta = Samples.reading("beta", size: 20, seed: 2)

    @Test func `that several documents describe is one, with the aliases of all`() throws {
        var second = beta
        second.organisations = beta.organisations.map { organisation in
            var organisation = organisation
            organisation.aliases = ["l’\(organisation.id)", "Z \(organisation.id)", "A \(organisation.id)"]
            organisation.nameFr = "Autre nom"
            return organisation
        }
        let database = try Database([alpha, second])
        let au = try summary("au", in: database)
        #expect(au?.organisation.nameFr == "Organisation d’au", "the first document decides")
        #expect(au?.organisation.aliases == ["A au", "Z au", "l’au"])
        #expect(au?.organisation.identifiers == [.init(scheme: "XM-DAC", identifier: "47005", match: .close)])
        try database.replace([], keeping: [DocumentID("beta")], order: [DocumentID("beta")])
        #expect(try summary("au", in: database)?.organisation.nameFr == "Autre nom")
    }

    @Test func `is counted with its records and the documents that name it`() throws {
        let database = try Database([alpha, beta])
        for organisation in Samples.organisations {
            let id = organisation.id
            let found = try #require(try summary(id.rawValue, in: database))
            let readings = [alpha, beta]
            #expect(
                found.activities
                    == readings.flatMap(\.activities).count { $0.participants.contains { $0.organisation == id } })
            #expect(found.commitments == readings.flatMap(\.commitments).count { $0.committedBy.contains(id) })
            #expect(found.decisions == readings.flatMap(\.decisions).count { $0.organisations.contains(id) })
            #expect(found.documents == readings.filter { names(id, in: $0) }.map(\.document.id))
        }
    }

    private func names(_ id: OrganisationID, in reading: Reading) -> Bool {
        reading.mentions.contains { $0.organisation == id } || reading.decisions.contains { $0.body == id }
            || reading.activities.contains { $0.participants.contains { $0.organisation == id } }
            || reading.commitments.contains { $0.committedBy.contains(id) }
            || reading.decisions.contains { $0.organisations.contains(id) }
    }

    @Test func `vanishes with the last document that describes it`() throws {
        var only = alpha
        only.organisations.append(
            Organisation(
                id: OrganisationID("nato"), nameFr: "OTAN", nameEn: nil, acronymFr: nil, acronymEn: nil,
                kind: .regional, parent: nil))
        let database = try Database([only, beta])
        #expect(try summary("nato", in: database)?.documents == [])
        try database.replace([], keeping: [beta.document.id], order: [beta.document.id])
        #expect(try summary("nato", in: database) == nil)
    }

    @Test(arguments: [
        ("au", ["au"]), ("AU", ["au"]), ("UA", ["au"]), (" ua ", ["au"]), ("organisation d'AU", ["au"]),
        ("ORGANISATION D’AU", ["au"]), ("organisation  asean", []), ("organisation d’ASEAN", ["asean"]),
        ("Être", ["etre"]), ("etre", ["etre"]), ("cœur", ["coeur"]), ("COEUR", ["coeur"]),
        ("E\u{301}tats", ["a-etats", "b-etats"]), ("ÉTATS", ["a-etats", "b-etats"]), ("nobody", []), ("", []),
        ("'; DROP TABLE organisation; --", []),
    ])
    func `is found by id, acronym and name, however they are spelled`(text: String, ids: [String]) throws {
        var reading = alpha
        for (id, name) in [("etre", "L’Être"), ("coeur", "Cœur"), ("a-etats", "Les États"), ("b-etats", "États")] {
            reading.organisations.append(
                Organisation(
                    id: OrganisationID(id), nameFr: name, nameEn: nil, acronymFr: id.hasSuffix("etats") ? "ÉTATS" : nil,
                    acronymEn: id == "etre" ? "Être" : nil, kind: .regional, parent: nil))
        }
        let database = try Database([reading])
        let found = try database.store.read { registry throws(SQLiteError) in try registry.organisations(named: text) }
        #expect(found.map(\.rawValue) == ids)
    }

    private func summary(_ id: String, in database: Database) throws -> OrganisationSummary? {
        try database.store.read { registry throws(SQLiteError) in try registry.organisation(OrganisationID(id)) }
    }
}

@Suite struct `Counts` {
    @Test func `of themes and documents are those of the records`() throws {
        let readings = [Samples.reading("alpha", seed: 1), Samples.reading("beta", size: 20, seed: 2)]
        let database = try Database(readings)
        try database.store.read { registry throws(SQLiteError) in
            let themes = try registry.themes()
            #expect(themes.map(\.theme) == Theme.allCases)
            for theme in themes {
                #expect(
                    theme.activities == readings.flatMap(\.activities).count { $0.themes.contains(theme.theme) })
                #expect(
                    theme.commitments == readings.flatMap(\.commitments).count { $0.themes.contains(theme.theme) })
            }
            for reading in readings {
                let document = try registry.document(reading.document.id)
                #expect(document?.paragraphs == reading.paragraphs.count)
                #expect(document?.activities == reading.activities.count)
                #expect(document?.commitments == reading.commitments.count)
                #expect(document?.decisions == reading.decisions.count)
            }
            #expect(try registry.values(of: .activityCountry) == ["FR", "ML", "SO"])
            #expect(try registry.values(of: .document) == ["alpha", "beta"])
            #expect(try registry.values(of: .activitySection) == ["OSCE", "Union africaine"])
        }
    }
}
