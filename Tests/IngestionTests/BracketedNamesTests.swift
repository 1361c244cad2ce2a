import Domain
import Testing

@testable import Ingestion

@Suite struct `A name with an acronym in brackets` {
    /// Participants of all activities, section's apart.
    private func participants(_ reading: Reading) -> [[String]] {
        reading.activities.map { $0.participants.filter { $0.how != .section }.map(\.organisation.rawValue) }
    }

    private func read(_ text: String) throws -> Reading {
        try Sample.read("Union africaine\n\n1. \(text)\n", genre: .sgReport)
    }

    @Test func `that is on no list becomes a record of its own, found by its acronym too`() throws {
        let reading = try read(
            "L’Organisation arabe pour la protection des oasis (OAPO) et le HCR ont tenu une réunion. L’OAPO a publié un "
                + "rapport avec la FAO.")
        let id = "organisation-arabe-pour-la-protection-des-oasis"
        #expect(participants(reading) == [[id, "unhcr"], [id, "fao"]])
        let organisation = try #require(reading.organisations.first { $0.id.rawValue == id })
        #expect(organisation.nameFr == "Organisation arabe pour la protection des oasis")
        #expect(organisation.acronymFr == "OAPO")
        #expect(organisation.kind == .regional)
        #expect(reading.document.findings.map(\.rule) == ["unlisted-organisation"])
    }

    @Test func `has the organisation within its name for a parent`() throws {
        let reading = try read("Le Centre d’excellence pour la paix de l’Union africaine (CEPUA) a aidé l’ONUDC.")
        let organisation = try #require(reading.organisations.first { $0.acronymFr == "CEPUA" })
        #expect(organisation.kind == .subsidiary)
        #expect(organisation.parent == OrganisationID("au"))
    }

    @Test func `that is listed without it gets it for this document`() throws {
        let reading = try read(
            "La Mission de police de l’Union européenne en Afghanistan (EUPOL) a aidé la MANUA. EUPOL a formé des juges."
        )
        #expect(participants(reading).map(\.first) == Array(repeating: participants(reading)[0].first, count: 2))
        #expect(reading.document.findings.isEmpty)
        let next = try read("EUPOL et le HCR ont formé des juges.")
        #expect(participants(next) == [["unhcr"]])
    }

    @Test func `is whom its acronym means from then on, whoever else bears it`() throws {
        let reading = try read("La Commission de l’océan Indien (COI) a aidé la FAO. La COI a formé des juges à Tunis.")
        #expect(participants(reading).map(\.first) == ["commission-de-l-ocean-indien", "commission-de-l-ocean-indien"])
    }

    @Test func `is nobody where it is a plan's`() throws {
        let reading = try read("Le HCR a exécuté le Plan d’action mondial (PAM). Le PAM a été renouvelé avec la FAO.")
        #expect(participants(reading).joined().contains("wfp") == false)
    }
}

@Suite struct `An acronym that several bear` {
    @Test func `is told, with the candidates`() throws {
        let reading = try Sample.read(
            "Union africaine\n\n1. Le CCI a formé des juges à Tunis. Le CCI a aidé le HCR.\n", genre: .sgReport)
        let found = reading.document.findings.filter { $0.class == .ambiguous }
        #expect(found.map(\.rule) == ["acronym"])
        #expect(
            found.map(\.detail) == ["“CCI” is taken for itc; it may mean jiu or chambre-de-commerce-internationale."])
    }

    @Test func `means whom the paragraph has named`() throws {
        let reading = try Sample.read(
            "Union africaine\n\n1. Le Corps commun d’inspection a aidé le HCR. Le CCI a formé des juges à Tunis.\n",
            genre: .sgReport)
        #expect(reading.activities.last?.participants.first?.organisation == OrganisationID("jiu"))
        #expect(reading.document.findings.isEmpty)
    }

    @Test func `is a misprint where it is one letter from the section's own`() throws {
        let activities = try Sample.activities(
            "La FAO et l’OIC ont tenu des consultations.", under: "Organisation internationale de la Francophonie")
        #expect(activities.first?.participants.map(\.organisation.rawValue) == ["fao", "oif"])
        let others = try Sample.activities("La FAO et l’OIC ont tenu des consultations.")
        #expect(others.first?.participants.map(\.organisation.rawValue) == ["fao", "oic", "au"])
    }
}
