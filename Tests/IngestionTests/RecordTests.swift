import Domain
import Testing

@testable import Ingestion

@Suite struct `Decisions of the Board` {
    private func decisions(_ text: String) throws -> Reading {
        try Sample.read(
            """
            Conseil des chefs de secrétariat

            Première session ordinaire de 2019

            Genève, 9 et 10 mai 2019

            I. Villes durables

            \(text)

            """, genre: .cebSummary)
    }

    @Test(arguments: [
        ("4. Le Conseil a approuvé la stratégie sur les villes.", DecisionAct.approves),
        ("4. Le Conseil a appuyé la proposition sur les villes.", .endorses),
        ("4. Le Conseil a décidé de créer une équipe spéciale sur les villes.", .creates),
        ("4. Les membres du Conseil ont accepté l’invitation de la Ville.", .accepts),
        ("4. Le Conseil a prié le Comité de lui faire rapport sur les villes.", .requests),
        ("4. Le Conseil a décidé de revenir sur la question.", .decides),
    ]) func `are told by what the Board did`(text: String, act: DecisionAct) throws {
        let reading = try decisions(text)
        #expect(reading.decisions.map(\.act) == [act])
        #expect(reading.decisions.map(\.id.rawValue) == ["s.4.1"])
        #expect(reading.decisions.first?.text == String(text.dropFirst(3)))
    }

    @Test(arguments: [
        "4. Le Conseil a débattu de la stratégie sur les villes.", "4. La Banque a approuvé un prêt pour les villes.",
        "4. Il restait à appuyer la stratégie sur les villes.",
    ]) func `are none where the Board did not decide`(text: String) throws {
        #expect(try decisions(text).decisions.isEmpty)
    }

    @Test func `bear the session, the date and the place of the masthead`() throws {
        let decision = try #require(try decisions("4. Le Conseil a approuvé la stratégie.").decisions.first)
        #expect(decision.session == "2019-1")
        #expect(decision.date == "2019-05-09/2019-05-10")
        #expect(decision.place == "Genève")
        #expect(decision.agendaItem == "Villes durables")
    }

    @Test func `lead to the actions that were agreed, and back`() throws {
        let reading = try decisions(
            """
            4. Les membres du Conseil sont convenus des mesures suivantes :
            a) Former les maires ;
            b) Publier un guide.
            """)
        let decision = try #require(reading.decisions.first)
        #expect(decision.act == .agreesActions)
        #expect(decision.items.map(\.letter) == ["a", "b"])
        #expect(decision.items.map(\.text) == ["Former les maires", "Publier un guide."])
        #expect(reading.commitments.map(\.kind) == [.agreedAction, .agreedAction])
        #expect(reading.commitments.map(\.decision) == [decision.id, decision.id])
        #expect(decision.items.map(\.commitment) == reading.commitments.map(\.id))
        #expect(decision.topic == "Villes durables")
    }

    @Test func `agree on actions of which each is its subject's`() throws {
        let reading = try decisions(
            """
            4. Les membres du Conseil sont convenus des mesures suivantes :
            a) L’UIT, en collaboration avec l’UNESCO, établira un inventaire ;
            b) Former les maires.
            """)
        #expect(reading.commitments.map(\.committedBy) == [[OrganisationID("itu")], [.unSystem]])
    }

    @Test func `concern the body that they create, whose name stands elsewhere`() throws {
        let reading = try decisions(
            """
            4. Le Conseil a décidé de créer une équipe spéciale placée sous la direction de l’ONUDC.

            Annexe I

            Position commune

            Nous créons une équipe spéciale de coordination du système des Nations Unies.
            """)
        #expect(
            reading.decisions.first?.organisations.map(\.rawValue) == [
                "ceb", "unodc", "equipe-speciale-de-coordination-du-systeme-des-nations-unies",
            ])
    }

    @Test func `have what was decided for their topic, without the verb`() throws {
        let reading = try decisions("4. Le Conseil a fait sien le plan d’action pour les villes, établi par l’UIT.")
        #expect(reading.decisions.first?.topic == "plan d’action pour les villes")
    }
}

@Suite struct `Pledges` {
    private func pledges(_ text: String) throws -> [Commitment] {
        try Sample.read(
            "Action pour le maintien de la paix\n\nL’Action pour le maintien de la paix rassemble des États.\n\n"
                + "Paix durable\n\n\(text)\n", genre: .pledgePage
        ).commitments
    }

    @Test func `are the sentences of the paragraph that pledges`() throws {
        let found = try pledges(
            "Nous nous engageons collectivement à soutenir les missions. Nous nous engageons aussi à les payer.")
        #expect(found.map(\.kind) == [.pledge, .pledge])
        #expect(found.map(\.text.first) == ["N", "N"])
        #expect(found.allSatisfy { $0.committedBy == [.a4pEndorsers] && $0.status == .notStated })
        #expect(found.allSatisfy { $0.area == "Paix durable" })
    }

    @Test func `of the Secretary-General are the Secretariat's`() throws {
        let found = try pledges(
            "Le Secrétaire général s’engage à simplifier les mandats. Nous nous engageons à l’aider.")
        #expect(found.map(\.committedBy) == [[.secretariat], [.a4pEndorsers]])
    }

    @Test func `are being kept where the text says what is done for them`() throws {
        let found = try pledges(
            "Pour tenir les engagements pris, le Secrétariat forme les contingents. Il les équipe aussi.")
        #expect(found.map(\.kind) == [.measure])
        #expect(found.map(\.status) == [.ongoing])
        #expect(found.map(\.committedBy) == [[.secretariat]])
    }

    @Test(arguments: [
        ("Nous, chefs d’État, nous nous engageons à soutenir les missions.", OrganisationID.memberStates),
        ("Nous, chefs de secrétariat, nous nous engageons à soutenir les missions.", .unSystem),
        ("Nous nous engageons à les payer. Les États Membres s’engagent à soutenir les missions.", .memberStates),
    ]) func `of another page are those of whoever speaks there`(text: String, group: OrganisationID) throws {
        let found = try Sample.read("Paix durable\n\n\(text)\n", genre: .pledgePage).commitments
        #expect(found.last?.committedBy == [group])
    }

    @Test func `stay prose where a link's words trail behind them`() throws {
        let found = try pledges(
            "Nous nous engageons à soutenir les missions.\n\nPour tenir les engagements pris par le Secrétariat, nous "
                + "mettons en place une cellule d’analyse à New York. En savoir plus sur la cellule")
        #expect(found.map(\.kind) == [.pledge, .measure])
    }

    @Test func `bear the bytes of their own sentence alone`() throws {
        let found = try pledges(
            "Nous nous engageons collectivement à soutenir les missions. Nous nous engageons aussi à les payer.")
        #expect(found.map(\.source.quote) == found.map(\.text))
        #expect(found.map(\.source.bytes.count) == [1, 1])
    }
}

@Suite struct `Activities of a paragraph` {
    @Test func `take in the sentences that only tell more of them`() throws {
        let found = try Sample.activities(
            "Le PNUD et l’Union africaine ont tenu un atelier à Lomé. Les participants ont débattu de la paix. Le HCR a "
                + "publié un rapport sur les déplacés.")
        #expect(
            found.map(\.text) == [
                "Le PNUD et l’Union africaine ont tenu un atelier à Lomé. Les participants ont débattu de la paix.",
                "Le HCR a publié un rapport sur les déplacés.",
            ])
        #expect(found.map(\.id.rawValue) == ["s.1.1", "s.1.2"])
    }

    @Test func `have titles that are cut at a word`() throws {
        let long =
            "Le PNUD a tenu un atelier sur "
            + Array(repeating: "les villes durables", count: 9)
            .joined(separator: " et ") + "."
        let title = try #require(try Sample.activities(long).first?.title)
        #expect(title.count <= 120 && title.hasSuffix("…"))
        #expect(long.hasPrefix(title.dropLast()))
        #expect(long.dropFirst(title.count - 1).first == " ")
    }

    @Test func `need two organisations where no heading names one`() throws {
        let page =
            "Une page\n\nLe PNUD a ouvert un centre à Lomé.\n\nLe PNUD et la CEDEAO ont ouvert un centre à Accra.\n"
        #expect(
            try Sample.read(page).activities.map(\.text) == ["Le PNUD et la CEDEAO ont ouvert un centre à Accra."])
    }

    @Test func `take the countries from names and cities`() throws {
        let text = "Le PNUD a tenu des ateliers à Lomé, au Ghana et en Côte d’Ivoire."
        #expect(try Sample.activities(text).first?.countries == ["TG", "GH", "CI"])
    }

    @Test func `take no country from a language`() throws {
        let text = "Le PNUD a donné des cours de français et d’espagnol à des policiers togolais."
        #expect(try Sample.activities(text).first?.countries == ["TG"])
    }
}

@Suite struct `The masthead` {
    @Test func `of a report gives title and date`() throws {
        let reading = try Sample.readPage([
            "Nations Unies", "", "A/69/228–S/2014/560", "", "Distr. générale", "8 août 2014", "Français", "",
            "Coopération entre l’Organisation des Nations Unies", "et les organisations régionales et autres", "",
            "Rapport du Secrétaire général", "", "14-58755 (F)", "*1458755*", "", "Résumé", "",
            "Le présent rapport est soumis à l’Assemblée.", "", "I. Introduction", "", "1. Le rapport suit.",
        ])
        #expect(
            reading.document.title
                == "Coopération entre l’Organisation des Nations Unies et les organisations régionales et autres : rapport du "
                + "Secrétaire général")
        #expect(reading.document.date == "2014-08-08")
    }

    @Test func `of a session's summary names the session`() throws {
        let reading = try Sample.read(
            """
            Conseil des chefs de secrétariat

            Distr. générale
            22 juillet 2019

            Première session ordinaire de 2019

            Genève, 9 et 10 mai 2019

            Résumé des délibérations

            I. Introduction

            1. Le Conseil s’est réuni.

            """, genre: nil)
        #expect(reading.document.title == "Première session ordinaire de 2019 : résumé des délibérations")
        #expect(reading.document.date == "2019-07-22")
        #expect(reading.document.genre == .cebSummary)
    }
}
