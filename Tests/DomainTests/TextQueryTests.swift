import Domain
import Testing

@Suite struct `A text query` {
    @Test(
        arguments: [
            ("formation réfugiés", [.word("formation"), .word("refugies")], []),
            ("\"droits de l’homme\"", [.phrase(["droits", "de", "l", "homme"])], []),
            (
                "«Nations unies» “État de droit”", [.phrase(["nations", "unies"]), .phrase(["etat", "de", "droit"])], []
            ),
            ("paix -guerre -\"cessez le feu\"", [.word("paix")], [.word("guerre"), .phrase(["cessez", "le", "feu"])]),
            ("réfug* l’Off*", [.prefix("refug"), .prefix("off")], []),
            ("A/67/280 S/RES/1540(2004)", [.phrase(["a", "67", "280"]), .phrase(["s", "res", "1540", "2004"])], []),
            ("Asie-Pacifique -vice-président", [.word("asie"), .word("pacifique")], [.phrase(["vice", "president"])]),
            ("le rôle de l’Office", [.word("role"), .word("office")], []),
            ("de la", [.phrase(["de"]), .phrase(["la"])], []), ("paix paix Paix", [.word("paix")], []),
            ("\"droits de", [.phrase(["droits", "de"])], []), ("paix - -- * ? !", [.word("paix")], []),
            ("HCR OR NOT NEAR(a b)", [.word("hcr"), .word("not"), .word("near"), .word("b")], []),
        ] as [(String, [TextQuery.Term], [TextQuery.Term])])
    func `is read as`(text: String, required: [TextQuery.Term], excluded: [TextQuery.Term]) throws {
        let query = try TextQuery(text)
        #expect(query.required == required)
        #expect(query.excluded == excluded)
    }

    @Test(arguments: ["", " ", "\"\"", "-paix", "« »", "***", "-", "\u{0}", "\u{301}"])
    func `needs a word to look for`(text: String) {
        #expect(throws: TextQuery.Fault.noWord) { try TextQuery(text) }
    }

    @Test func `takes a prefix of two letters or more, and a bounded number of words`() throws {
        #expect(throws: TextQuery.Fault.shortPrefix("c")) { try TextQuery("paix c*") }
        #expect(throws: TextQuery.Fault.shortPrefix("c")) { try TextQuery("paix -l’c*") }
        let words = (1...TextQuery.mostWords).map { "mot\($0)" }.joined(separator: " ")
        #expect(try TextQuery(words).required.count == TextQuery.mostWords)
        #expect(throws: TextQuery.Fault.tooManyWords(most: TextQuery.mostWords)) { try TextQuery(words + " x") }
    }

    @Test func `is read or refused, whatever it says`() {
        var dice = SplitMix(seed: 6)
        for _ in 0..<20_000 {
            guard let query = try? TextQuery(dice.text()) else { continue }
            #expect(!query.required.isEmpty)
            #expect(Set(query.required).count == query.required.count)
        }
    }
}

@Suite struct `A snippet` {
    private func marked(_ text: String, _ query: String) throws -> String {
        Snippet(of: text, for: try TextQuery(query)).segments.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test(arguments: [
        ("L’Union a coopéré avec le HCR.", "coopération hcr", "L’Union a [coopéré] avec le [HCR]."),
        ("Les droits de l’homme, le droit.", "\"droits de l'homme\"", "Les [droits de l’homme], le droit."),
        ("Les Œuvres et œuvrer", "oeuvre*", "Les [Œuvres] et [œuvrer]"),
        ("La paix.", "guerre", "La paix."), ("", "paix", ""), ("paix", "paix -guerre", "[paix]"),
    ])
    func `marks what was looked for, as it stands in the text`(text: String, query: String, snippet: String) throws {
        #expect(try marked(text, query) == snippet)
    }

    @Test func `shows of a long text the part with most of it`() throws {
        let filler = (1...100).map { "mot\($0)" }.joined(separator: " ")
        let snippet = try marked("paix " + filler + " paix et paix " + filler, "paix")
        #expect(snippet.hasPrefix("… mot95 mot96"))
        #expect(snippet.contains("[paix] et [paix]"))
        #expect(snippet.hasSuffix(" …"))
        #expect(SearchWord.words(in: snippet).count == Snippet.length)
        #expect(try marked("paix " + filler, "guerre").hasPrefix("paix mot1 "))
    }

    @Test func `is a part of the text, whatever text and query say`() throws {
        var dice = SplitMix(seed: 7)
        for _ in 0..<3_000 {
            let text = (0..<9).map { _ in dice.text() }.joined(separator: " ")
            guard let query = try? TextQuery(dice.text()) else { continue }
            var joined = Snippet(of: text, for: query).segments.map(\.text).joined()
            if joined.hasPrefix("… "), !text.hasPrefix("… ") { joined.removeFirst(2) }
            if joined.hasSuffix(" …"), !text.hasSuffix(" …") { joined.removeLast(2) }
            #expect(Array(text.utf8).contains(Array(joined.utf8)))
        }
    }
}
