import Domain
import Testing

@testable import Ingestion

@Suite struct `A word that a line end cuts` {
    private func joined(_ first: String, _ second: String) throws -> String? {
        try Sample.readPage(["1. \(first)", second]).paragraphs.first?.text
    }

    @Test(arguments: [
        ("Elle a appuyé la coopéra-", "tion avec la Ligue.", "Elle a appuyé la coopération avec la Ligue."),
        ("Un accord interna-", "tional a été conclu.", "Un accord international a été conclu."),
        ("Les pré-", "paratifs sont achevés.", "Les préparatifs sont achevés."),
        ("Le dévelop-", "pement, d’abord.", "Le développement, d’abord."),
    ]) func `is one word again`(first: String, second: String, expected: String) throws {
        #expect(try joined(first, second) == expected)
    }

    @Test(arguments: [
        ("Trois ateliers sous-", "régionaux ont eu lieu.", "Trois ateliers sous-régionaux ont eu lieu."),
        ("Les échanges Nord-", "Sud ont repris.", "Les échanges Nord-Sud ont repris."),
        ("Une organisation non-", "gouvernementale y siège.", "Une organisation non-gouvernementale y siège."),
        ("Le vice-", "président a ouvert la séance.", "Le vice-président a ouvert la séance."),
    ]) func `keeps a hyphen that belongs to it`(first: String, second: String, expected: String) throws {
        #expect(try joined(first, second) == expected)
    }

    @Test func `is told by the other words of its document`() throws {
        let page = try Sample.readPage([
            "1. L’équipe de travail et le passage étroit, un atelier porte-", "avion le rappelle : le porte avion.",
        ])
        #expect(page.paragraphs.first?.text.contains("porte-avion le rappelle") == true)
    }

    @Test func `joined or not, leads back to its bytes`() throws {
        let reading = try Sample.readPage(["1. Elle a appuyé la coopéra-", "tion avec la Ligue."])
        let paragraph = try #require(reading.paragraphs.first)
        let quote = paragraph.bytes.flatMap { reading.source[$0] }
        #expect(String(decoding: quote, as: UTF8.self) == "Elle a appuyé la coopéra-\ntion avec la Ligue.")
    }
}

@Suite struct `A cleaned text` {
    @Test(arguments: [
        ("Voir l’[Organisation](https://osce.example/fr?a=1) et son site.", "Voir l’Organisation et son site."),
        ("Le [rapport annuel](http://a.example/r.pdf) .", "Le rapport annuel."),
        ("Un tableau [sans suite] reste.", "Un tableau [sans suite] reste."),
        ("<p>Le plan est prêt.</p><p>Il sera suivi.</p>", "Le plan est prêt. Il sera suivi."),
        ("Le <b>plan</b> est <br/>prêt.", "Le plan est prêt."),
        ("Il faut que 3 < 4 et que 5 > 4.", "Il faut que 3 < 4 et que 5 > 4."),
        ("M^{me} Diallo a parlé à M^{lle} Sow.", "Mme Diallo a parlé à Mlle Sow."),
        ("Le **Conseil** a décidé.", "Le Conseil a décidé."),
        ("Santé &amp; travail&nbsp;: l&rsquo;essentiel.", "Santé & travail : l’essentiel."),
        ("Les\u{A0}deux  parties\u{202F}; trois\tfois.", "Les deux parties ; trois fois."),
        ("Le co\u{AD}mité a sié\u{200B}gé.", "Le comité a siégé."),
        ("Le Secre\u{301}taire ge\u{301}ne\u{301}ral a signe\u{301}.", "Le Secrétaire général a signé."),
        ("Un deux , trois.", "Un deux, trois."),
    ]) func `is what a person would type from the page`(source: String, expected: String) throws {
        // A tab makes a table of a line; here it stands in the cleaner's input alone.
        let bytes = Array(source.utf8)
        let cleaner = Cleaner(source: bytes, repairs: [], joiner: LineEndJoiner(vocabulary: [], source: bytes))
        let text = cleaner.clean([0..<bytes.count])
        #expect(text.string == expected)
        #expect(text.replay(bytes, [0..<bytes.count]) == text.bytes)
    }

    @Test func `has its footnote calls taken out where the page has the note`() throws {
        let reading = try Sample.readPage([
            "1. Le plan a été adopté par les ministres1 réunis à Dakar.", "", "__________________",
            "1 Voir le communiqué du sommet.",
        ])
        #expect(reading.paragraphs.first?.text == "Le plan a été adopté par les ministres réunis à Dakar.")
    }

    @Test func `keeps digits that call no note`() throws {
        let reading = try Sample.readPage([
            "1. Le modèle Airbus320 et la zone CO2 ont été examinés.", "", "__________________",
            "1 Voir le communiqué du sommet.",
        ])
        #expect(reading.paragraphs.first?.text == "Le modèle Airbus320 et la zone CO2 ont été examinés.")
    }

    @Test func `has superscript calls taken out, and the space before the full stop with them`() throws {
        let text = "La stratégie a été approuvée ¹. Le plan² suit.\n¹ Voir l’annexe.\n² Voir le texte.\n"
        #expect(try Sample.paragraphs(text).first == "La stratégie a été approuvée. Le plan suit.")
    }

    @Test(arguments: [
        "\u{FEFF}Une phrase.\n", "Une phrase.\r\n", "Une phrase.\r", "  Une phrase.  \n\n", "Une phrase.",
        "\u{C}Une phrase.\u{C}",
    ]) func `is the same under any line end`(source: String) throws {
        #expect(try Sample.paragraphs(source) == ["Une phrase."])
    }
}

@Suite struct `A character lost to a question mark` {
    @Test(arguments: ["pr?lexicalisation", "?lectroaimantage", "s?rigraphique", "cr?lexical"])
    func `stays where no known word fits`(word: String) throws {
        #expect(try read("Le \(word) tarde encore.").paragraphs.last?.text == "Le \(word) tarde encore.")
    }

    /// With some more losses, so that the text shows that it has lost something.
    private func read(_ text: String) throws -> Reading {
        try Sample.read(
            "La coop?ration r?gionale et le d?veloppement des op?rations ont ?t? renforc?es.\n\(text)\n")
    }

    @Test(arguments: [
        ("Le d?ploiement tarde encore.", "Le déploiement tarde encore."),
        ("Les op?rations de paix sont termin?es.", "Les opérations de paix sont terminées."),
        ("La s?curit? des r?fugi?s et l’?galit? des sexes.", "La sécurité des réfugiés et l’égalité des sexes."),
        ("Les ?tats et l’Éthiopie sont r?unis.", "Les États et l’Éthiopie sont réunis."),
        ("Est-ce l?gal? Nul ne sait.", "Est-ce légal? Nul ne sait."),
        ("Une mise en ?uvre rapide.", "Une mise en œuvre rapide."),
        ("La fa?on de faire et le contr?le.", "La façon de faire et le contrôle."),
        ("Il tient à la ? paix durable ? depuis hier.", "Il tient à la « paix durable » depuis hier."),
    ]) func `is restored where one word fits`(source: String, expected: String) throws {
        #expect(try read(source).paragraphs.last?.text == expected)
    }

    @Test func `is told among the findings`() throws {
        let reading = try read("Le d?ploiement suit.")
        let repaired = reading.document.findings.filter { $0.rule == "lost-character" && $0.class == .repaired }
        #expect(repaired.contains { $0.detail.contains("“é”") })
        for finding in repaired { #expect(finding.bytes.map { reading.source[$0].elementsEqual([0x3F]) } == true) }
    }

    @Test(arguments: [
        "Que faire ? Qui agira ? Nous tous.", "La paix dure. Qui la gardera ? Nous tous.",
        "Comment financer les missions que le Conseil de sécurité envoie pour garder la paix ?",
    ])
    func `is none where a question is asked`(question: String) throws {
        #expect(try read(question).paragraphs.last?.text == question)
    }

    @Test func `is none in a text that has lost nothing`() throws {
        let text = "Pourquoi ? Parce que la paix est fragile. Voir https://a.example/?page=2 et suivantes."
        #expect(try Sample.paragraphs(text) == [text])
    }

    @Test func `stays where nothing is certain, and is told`() throws {
        let reading = try read("Le mot xq?zk reste.")
        #expect(reading.paragraphs.last?.text == "Le mot xq?zk reste.")
        #expect(reading.document.findings.contains { $0.class == .kept && $0.rule == "lost-character" })
    }
}
