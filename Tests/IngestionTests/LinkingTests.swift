import Domain
import Testing

@testable import Ingestion

@Suite struct `Who takes part` {
    /// `id how` of the activities' participants, in order.
    private func participants(_ text: String, under heading: String = "Union africaine") throws -> [[String]] {
        try Sample.activities(text, under: heading).map { activity in
            activity.participants.map { "\($0.organisation) \($0.how.rawValue)" }
        }
    }

    @Test(arguments: [
        ("Le Haut-Commissariat des Nations Unies pour les réfugiés a formé des juges à Dakar.", "unhcr"),
        ("Le HCR a formé des juges à Dakar.", "unhcr"),
        ("L’UNICEF a formé des juges à Dakar.", "unicef"),
        ("L’ONUDC a formé des juges à Dakar.", "unodc"),
        ("L’ONUDD a formé des juges à Dakar.", "unodc"),
        ("Le Programme des Nations Unies pour le développement a formé des juges à Dakar.", "undp"),
    ]) func `is told by names and acronyms, misprints too`(text: String, id: String) throws {
        #expect(try participants(text) == [["\(id) named", "au section"]])
    }

    @Test(arguments: [
        (
            "L’Office des Nations Unies contre la drogue et le crime a ouvert un centre à Praia. L’Office a formé "
                + "des douaniers.", "unodc"
        ),
        (
            "Le Bureau de la coordination des affaires humanitaires a ouvert un centre à Praia. Le Bureau a formé "
                + "des douaniers.", "ocha"
        ),
        (
            "L’Organisation internationale du Travail a ouvert un centre à Praia. L’Organisation a formé des "
                + "douaniers.", "ilo"
        ),
    ]) func `is told by short forms, which mean who was named in the paragraph`(text: String, id: String) throws {
        #expect(try participants(text) == [["\(id) named", "au section"], ["\(id) short-form", "au section"]])
    }

    @Test func `is told by the nearest of several bodies whose names begin alike`() throws {
        let found = try participants(
            "L’Office des Nations Unies contre la drogue et le crime a ouvert un centre à Praia. Le Bureau de la "
                + "coordination des affaires humanitaires a tenu un atelier à Lomé. L’Office a formé des douaniers.")
        #expect(found.map(\.first) == ["unodc named", "ocha named", "unodc short-form"])
    }

    @Test func `is told by pronouns of the right gender`() throws {
        let found = try participants(
            "L’Organisation mondiale de la Santé a ouvert un centre. Le PNUD a tenu un atelier à Lomé. Elle a tenu un "
                + "forum à Dakar avec la CEDEAO. En 2012, il a tenu un colloque à Tunis.",
            under: "Ligue des États arabes")
        #expect(
            found == [
                ["who named", "las section"], ["undp named", "las section"],
                ["who pronoun", "ecowas named", "las section"], ["undp pronoun", "las section"],
            ])
    }

    @Test func `is told by “the two organisations”, the section's and the first other one`() throws {
        let found = try participants(
            "L’UNESCO et l’UNICEF ont signé un accord avec la Ligue. En 2013, les deux organisations ont tenu un "
                + "colloque au Caire.", under: "Ligue des États arabes")
        #expect(
            found == [["unesco named", "unicef named", "las short-form"], ["unesco pronoun", "las pronoun"]])
    }

    @Test(arguments: [
        "Il a été souligné que la formation des juges restait nécessaire.",
        "Il importe que la formation des juges se poursuive.",
    ]) func `is nobody where “il” stands for nobody`(text: String) throws {
        let found = try participants("Le PNUD a tenu un atelier à Lomé. " + text)
        #expect(found.flatMap { $0 }.contains("undp pronoun") == false)
    }

    @Test func `is not who is only part of another's name`() throws {
        let found = try participants("Le Haut-Commissariat des Nations Unies pour les réfugiés a formé des juges.")
        #expect(found.flatMap { $0 }.contains { $0.hasPrefix("un ") } == false)
        let bank = try participants("La Banque africaine de développement a financé un atelier à Tunis.")
        #expect(bank == [["afdb named", "au section"]])
    }

    @Test func `is not who only wrote a resolution or an instrument`() throws {
        let found = try participants(
            "Le HCR a formé des juges à Dakar en application de la résolution 1325 (2000) du Conseil de sécurité.")
        #expect(found == [["unhcr named", "au section"]])
    }

    @Test func `is not an organ that only approved in a resolution, but whose liaison office it is`() throws {
        let found = try participants(
            "Le Bureau de liaison de l’ONU auprès de l’Union africaine, approuvé par l’Assemblée générale dans sa "
                + "résolution 70/248, sera opérationnel en 2016.")
        #expect(found == [["un named", "au named"]])
    }

    @Test func `is told by what the organisation before is said to have for a part`() throws {
        let found = try participants(
            "Le Comité contre le terrorisme et sa Direction exécutive ont poursuivi leur dialogue avec l’Union africaine. "
                + "En mars 2015, la Direction a pris part à un atelier à Ankara.")
        #expect(
            found == [["ctc named", "cted short-form", "au named"], ["cted short-form", "au section"]])
    }

    @Test(arguments: [
        "Le PNUD et l’UNICEF ont mis au point un outil. Celui-ci a été utilisé au Mali.",
        "L’Initiative Étoile, lancée par l’UNICEF et le PNUD en 2017, vise à former des juges. Elle est dotée de fonds.",
        "L’Initiative Étoile, lancée par l’UNICEF et le PNUD en 2017, vise à former des juges. Elle dure. Elle réussit.",
    ]) func `is nobody where a pronoun stands for what was made`(text: String) throws {
        let found = try participants(text)
        #expect(found.count == 1)
        #expect(found.flatMap { $0 }.contains { $0.hasSuffix(" pronoun") } == false)
    }

    @Test func `is told by pronouns of those who are asked, not of what is made`() throws {
        let found = try participants(
            "L’UNESCO a écrit à l’Union africaine. Celle-ci a été invitée à un atelier sur les médias à Tunis.")
        #expect(found.last == ["au pronoun"])
    }

    @Test func `is not a word that only looks like an acronym`() throws {
        #expect(try participants("Le HCR a formé qui que ce soit à Dakar.") == [["unhcr named", "au section"]])
    }

    @Test func `is told by short forms of whom the paragraphs before have named`() throws {
        let reading = try Sample.read(
            """
            Union africaine

            1. Le Bureau de la coordination des affaires humanitaires a aidé la FAO.

            2. Le Bureau a formé des douaniers avec le HCR.

            """, genre: .sgReport)
        #expect(reading.activities.last?.participants.map(\.organisation.rawValue) == ["ocha", "unhcr", "au"])
    }

    @Test func `is told by short forms of the section's own organs`() throws {
        #expect(try participants("Le HCR a aidé la Commission.") == [["unhcr named", "auc short-form", "au section"]])
    }

    @Test func `is told by short forms of whom an instrument's title has named`() throws {
        let found = try participants(
            "Le HCR a tenu une réunion sur le Statut de Rome de la Cour pénale internationale, à laquelle le Président de "
                + "la Cour a participé.")
        #expect(found == [["unhcr named", "icc short-form", "au section"]])
    }

    @Test func `is the mission, where its head is the Secretary-General's envoy too`() throws {
        let found = try participants(
            "Le Représentant spécial du Secrétaire général pour la Somalie et chef de la Mission d’assistance des Nations "
                + "Unies en Somalie a formé des juges.")
        #expect(found == [["unsom named", "au section"]])
    }

    @Test func `is every government of a list`() throws {
        let found = try participants(
            "Le HCR a réuni les Gouvernements égyptien et tunisien. Les gouvernements du Kenya, de l’Ouganda et de la Somalie "
                + "ont signé un accord avec la FAO.")
        #expect(
            found.joined().filter { $0.hasSuffix("named") }.sorted() == [
                "egypte named", "fao named", "kenya named", "ouganda named", "somalie named", "tunisie named",
                "unhcr named",
            ])
    }

    @Test func `is the United Nations, where “the two organisations” would be an organ`() throws {
        let found = try participants(
            "Le Conseil de sécurité a reçu l’Union africaine. Depuis 2015, les deux organisations ont tenu vingt réunions."
        )
        #expect(found.last == ["un pronoun", "au pronoun"])
    }

    @Test(arguments: [
        "En 2011, on a approuvé un projet d’alerte rapide.", "Des ateliers ont été organisés en commun.",
        "Une réunion est prévue pour 2012.",
    ]) func `is the partner of the sentence before, where nobody is said to act`(text: String) throws {
        #expect(try participants("Le HCR a formé des juges. " + text).last == ["unhcr section", "au section"])
    }

    @Test func `is not who only wrote a recommendation`() throws {
        let found = try participants(
            "Le HCR a tenu un atelier sur les recommandations formulées par les organes de l’ONU chargés des réfugiés.")
        #expect(found == [["unhcr named", "au section"]])
    }

    @Test func `keeps the words of the text`() throws {
        let activity = try #require(try Sample.activities("Le HCR a formé des juges à Dakar.").first)
        #expect(activity.participants.map(\.mention) == ["HCR", nil])
        #expect(activity.section == "Union africaine")
        #expect(activity.countries == ["SN"])
    }
}

@Suite struct `Kinds of activities` {
    @Test(arguments: [
        ("Le HCR et l’Union africaine ont signé un mémorandum d’accord à Addis-Abeba.", ActivityKind.agreement),
        ("Le HCR a organisé un atelier de formation pour des juges.", .training),
        ("Le HCR a tenu une réunion avec des ministres à Tunis.", .meeting),
        ("Le HCR et ses partenaires ont invité à participer à leurs travaux.", .meeting),
        ("Le HCR a publié un rapport sur les déplacés.", .information),
        ("Le HCR a fourni une assistance technique au parlement.", .technicalAssistance),
        ("Le HCR a ouvert un bureau de liaison à Addis-Abeba.", .institution),
        ("Le HCR exécute un programme de reboisement.", .jointProgramme),
        ("Le HCR entretient des relations étroites avec elle.", .partnership),
        ("En 2012, un atelier sur la prévention des conflits a eu lieu, qui a défini des activités.", .training),
        ("Le HCR a collaboré à la quatrième réunion ministérielle de la région.", .meeting),
        ("L’OMS travaille avec l’Union africaine sur un mémorandum d’accord prévoyant un appui conjoint.", .agreement),
        ("Une déclaration commune sur le partenariat a été adoptée par l’ONU et l’Union africaine.", .agreement),
        ("Le HCR a pris une part active aux travaux du Groupe de travail créé par l’Union africaine.", .meeting),
        ("La coopération entre le HCR et l’Union africaine porte sur les programmes de formation.", .partnership),
        ("Le HCR a élaboré, en partenariat avec l’Union africaine, un rapport sur l’asile.", .information),
        ("L’Union africaine a versé un million de dollars au Programme alimentaire mondial.", .technicalAssistance),
        ("Le HCR et l’Union africaine établissent, à l’intention des États, des rapports sur l’asile.", .information),
        ("Le HCR a élaboré un programme de formation à l’accueil des réfugiés.", .training),
        ("Le HCR a dispensé des cours à deux cents policiers maliens.", .training),
        ("Le HCR et l’Union africaine ont échangé des lettres sur l’asile.", .agreement),
        ("Le HCR a coopéré avec l’Union africaine au sujet de l’asile, dans le cadre de son Comité.", .partnership),
        (
            "Le Bureau de la coordination des affaires humanitaires et l’Union africaine se communiquent des informations "
                + "sur le Mali.", .information
        ),
        ("Une réunion de l’Union africaine et du HCR aura lieu à Tunis en 2019.", .meeting),
        ("L’Union africaine et le HCR organiseront un atelier à Tunis en 2019.", .training),
    ]) func `are told by the verb and its object`(text: String, kind: ActivityKind) throws {
        #expect(try Sample.activities(text).map(\.kind) == [kind])
    }
}

@Suite struct `Themes` {
    @Test func `are those of the act, not of words in a partner's name`() throws {
        let found = try Sample.activities(
            "Le BNUUA et la Communauté économique des États de l’Afrique centrale ont mené des missions de médiation.")
        #expect(found.first?.themes == [.peaceSecurity])
    }

    @Test func `are not those of a country's name`() throws {
        let found = try Sample.activities(
            "En 2017, l’Union africaine a aidé le HCR à distribuer des vivres en République démocratique du Congo.")
        #expect(found.first?.themes.contains(.governanceElections) == false)
        #expect(found.first?.countries == ["CD"])
    }

    @Test func `are a mission's mandate where no word tells, and no money that only supports`() throws {
        let found = try Sample.activities(
            "Le BINUCA et l’Union africaine ont signé un communiqué conjoint avec l’appui financier de la Suisse.")
        #expect(found.first?.themes == [.peaceSecurity])
    }
}

@Suite struct `States of measures` {
    private func status(_ cell: String, mark: String? = nil) -> CommitmentStatus {
        func clean(_ text: String) -> CleanText {
            let bytes = Array(text.utf8)
            return Cleaner(source: bytes, repairs: [], joiner: LineEndJoiner(vocabulary: [], source: bytes))
                .clean([0..<bytes.count])
        }
        // A new one: the lists number words, and tests run side by side.
        let lists = Lists()
        return lists.statuses.read(
            clean(cell), mark: mark.map(clean), reported: "2018-11-07/2018-11-08", lists.words
        ).status
    }

    @Test func `are told by the cell, of which the last state decides`() {
        let examples: [(String, CommitmentStatus)] = [
            ("Achevé", .completed), ("Accompli en juin 2018", .completed), ("En cours", .ongoing),
            ("Prévu pour 2019", .planned), ("Mise en service au premier trimestre de 2019", .planned),
            ("Mars 2018", .completed), ("Avril 2019", .planned), ("", .notStated), ("Sans objet", .notStated),
            ("Essais entamés ; le protocole sera mis à jour", .ongoing),
            ("Lancement prévu en 2017 ; publié en mai 2018", .completed),
            ("Premier rapport publié. Travaux en cours.", .ongoing), ("Achevée en septembre 2019", .completed),
        ]
        for (cell, expected) in examples { #expect(status(cell) == expected, "\(cell)") }
    }

    @Test func `are told by a mark before the words`() {
        #expect(status("Mai 2018", mark: "√") == .completed)
        #expect(status("Guide publié en mai 2018", mark: "↔") == .ongoing)
    }
}
