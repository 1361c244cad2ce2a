import Domain
import Testing

@testable import Ingestion

@Suite struct `Page furniture` {
    @Test(arguments: [
        ["", "12-45833", "5", "", "A/68/399", ""], ["", "__________________", "3 Voir la note.", "", "14-20231", ""],
        ["", "A/68/399", "S/2013/555", ""], ["", "14-58755 3/27", "", "A/68/399–S/2013/399", ""],
        ["", "*1245833*", ""],
    ]) func `that cuts a sentence is left out of it, and of its quote`(furniture: [String]) throws {
        let reading = try Sample.readPage(
            ["12. L’Union africaine et le Programme des Nations Unies pour le"] + furniture + [
                "développement ont signé un accord à Accra."
            ])
        let paragraph = try #require(reading.paragraphs.first { $0.number == "12" })
        #expect(
            paragraph.text == "L’Union africaine et le Programme des Nations Unies pour le développement ont signé "
                + "un accord à Accra.")
        #expect(paragraph.bytes.count == 2)
        let quote = String(decoding: paragraph.bytes.flatMap { reading.source[$0] }, as: UTF8.self)
        #expect(!quote.contains("_") && !quote.contains("399") && !quote.contains("12-4"))
    }

    @Test func `between two paragraphs joins nothing`() throws {
        let reading = try Sample.readPage([
            "1. La première phrase est finie.", "", "12-45833", "", "2. La deuxième commence ici.",
        ])
        #expect(reading.paragraphs.map(\.text) == ["La première phrase est finie.", "La deuxième commence ici."])
    }
}

@Suite struct `Sentences` {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter.sentences(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ["La paix dure. L’Union agit."], ["Elle a cessé ! Pourquoi ? Nul ne sait."], ["Un. Deux. Trois."],
    ]) func `end with a mark before a capital`(parts: [String]) {
        let text = parts[0]
        #expect(sentences(text).joined(separator: " ") == text)
        #expect(sentences(text).count == text.filter { ".!?".contains($0) }.count)
    }

    @Test(arguments: [
        "M. Diallo et MM. Sow et Ba ont parlé.", "Voir la note no. 4 de la série.", "Selon le par. 12 du rapport.",
        "Le discours de J. B. Traoré a été publié.", "Le taux de 3.5 pour cent monte.",
        "Le site osce.example reste ouvert.", "Voir art. 5 et chap. VII de la Charte.",
    ]) func `do not end with an abbreviation or inside a number`(text: String) {
        #expect(sentences(text) == [text])
    }

    @Test func `take closing quotes and brackets along`() {
        #expect(
            sentences("Il a dit : « La paix dure. » Puis il est parti (voir l’annexe.) Fin.") == [
                "Il a dit : « La paix dure. »", "Puis il est parti (voir l’annexe.)", "Fin.",
            ])
    }

    @Test func `begin also with accented capitals, digits and guillemets`() {
        #expect(sentences("Fin. États amis. 3 pays. « Oui » dit-il. Œuvrer.").count == 5)
    }

    @Test func `cover the whole text but the spaces between them`() {
        let bytes = Array("Un. Deux ? Trois sans fin".utf8)
        let found = SentenceSplitter.sentences(bytes)
        #expect(found.first?.lowerBound == 0 && found.last?.upperBound == bytes.count)
        for (left, right) in zip(found, found.dropFirst()) { #expect(left.upperBound + 1 == right.lowerBound) }
    }
}

@Suite struct `The outline` {
    @Test func `numbers paragraphs as they are printed, and items under them`() throws {
        let reading = try Sample.read(
            """
            I. Coopération avec la Ligue

            7. La Ligue a pris les mesures suivantes :
            a) Former des observateurs ;
            b) Ouvrir un bureau.
            8. Elle poursuit son œuvre.

            """, genre: .sgReport)
        #expect(reading.paragraphs.map(\.number) == ["7", "7a", "7b", "8"])
        #expect(reading.paragraphs.map(\.form) == [.prose, .item, .item, .prose])
        #expect(reading.paragraphs[1].text == "Former des observateurs")
        #expect(reading.paragraphs.allSatisfy { $0.section == ["Coopération avec la Ligue"] })
    }

    @Test func `gives a number that is printed twice only once, and tells it`() throws {
        let reading = try Sample.read("1. La Ligue agit.\n1. La Ligue agit encore.\n", genre: .sgReport)
        #expect(reading.paragraphs.map(\.number) == ["1", "1-2"])
        #expect(reading.document.findings.contains { $0.rule == "repeated-number" })
    }

    @Test func `reads the rows of an annex table with their states, over a page break`() throws {
        let reading = try Sample.read(
            """
            Conseil des chefs de secrétariat : résumé des délibérations

            1. Le Conseil a examiné la question.

            Annexe II

            Mesures pour la formation

            Mesure\tÉtat d’application
            1. Former les chefs de bureau\tAchevée en mars 2018
            2. Publier un guide de conduite\tEn cours
            18-12345
            3. Nommer un médiateur\t<p>Prévu pour 2020</p>

            """, genre: .cebSummary)
        let measures = reading.commitments.filter { $0.kind == .measure }
        #expect(
            measures.map(\.text) == [
                "Former les chefs de bureau", "Publier un guide de conduite", "Nommer un médiateur",
            ])
        #expect(measures.map(\.status) == [.completed, .ongoing, .planned])
        #expect(measures.map(\.statusText) == ["Achevée en mars 2018", "En cours", "Prévu pour 2020"])
        #expect(measures.allSatisfy { $0.source.place?.hasPrefix("Annexe II / ") == true })
        #expect(measures.map { $0.source.place?.suffix(1) } == ["1", "2", "3"])
    }

    @Test func `keeps every heading with its bytes`() throws {
        let reading = try Sample.read("II. Droits de l’homme\n\n1. La Ligue agit à Tunis.\n", genre: .sgReport)
        let heading = try #require(reading.document.outline.first)
        #expect(heading.text == "Droits de l’homme")
        #expect(String(decoding: reading.source[heading.bytes], as: UTF8.self) == "Droits de l’homme")
    }
}
