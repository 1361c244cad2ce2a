import Domain
import Testing

@Suite struct `A word that is searched for` {
    private func folded(_ text: String) -> [String] { SearchWord.words(in: text).map(\.folded) }

    @Test(arguments: [
        ("L’Œuvre  ÉTAIT à l'ONU", ["l", "oeuvre", "etait", "a", "l", "onu"]),
        ("Æsop, cœur, ﬁn", ["aesop", "coeur", "fin"]),
        ("A/67/280 et S/RES/1540(2004)", ["a", "67", "280", "et", "s", "res", "1540", "2004"]),
        ("coope\u{301}ration, coopé\u{ad}ration", ["cooperation", "cooperation"]),
        ("O.N.U. et l’O.S.C.E.", ["onu", "et", "l", "osce"]),
        ("fin. Il va à Rome.", ["fin", "il", "va", "a", "rome"]),
        ("Asie-Pacifique", ["asie", "pacifique"]),
        ("Организация 統計", ["организация", "統計"]),
        ("", []), ("« – … »", []), ("'", []),
    ])
    func `is compared without case, accents and ligatures`(text: String, words: [String]) {
        #expect(folded(text) == words)
    }

    @Test func `stands where it was found`() {
        let text = "« L’Œuvre »\u{301} d’O.N.U."
        let bytes = Array(text.utf8)
        let found = SearchWord.words(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(found == ["L", "Œuvre", "d", "O.N.U"])
    }

    @Test func `is told from what elision leaves before it`() {
        let elided = SearchWord.words(in: "l’Office d'Asie qu’il jusqu’ici aujourd’hui s/o").filter(\.isElided)
        #expect(elided.map(\.folded) == ["l", "d", "qu", "jusqu"])
    }

    @Test(arguments: [
        ["coopération", "coopérations", "coopérer", "coopère", "coopéré", "coopérant", "cooperation"],
        ["réfugié", "réfugiés", "réfugiée", "refugies"], ["formation", "formations"],
        ["régional", "régionale", "régionales", "régionaux"], ["sécurité", "securite"],
        ["financier", "financière", "financières", "financiers"], ["conseil", "conseils"],
        ["heureusement", "heureux", "heureuse"], ["activité", "activités"], ["associé", "associée", "associer"],
        ["employer", "emploi", "emplois"], ["différent", "différente", "différents"],
    ])
    func `has one stem in all its forms`(forms: [String]) {
        #expect(Set(forms.flatMap { SearchWord.words(in: $0).map(\.stem) }).count == 1)
    }

    @Test(arguments: [
        ("politique", "police"), ("organisation", "organe"), ("mission", "missile"),
        ("nation", "natation"), ("résultat", "résulter"), ("conseil", "consul"), ("cee", "ce"), ("aiea", "aie"),
    ])
    func `has another stem than one of another meaning`(one: String, other: String) {
        #expect(SearchWord.words(in: one)[0].stem != SearchWord.words(in: other)[0].stem)
    }

    @Test(arguments: ["ONU", "OMS", "OIT", "CEE", "AIEA", "UA", "HCR", "ONUDC", "CARICOM", "PNUD", "G20", "統計"])
    func `stays whole where it is a short acronym`(acronym: String) {
        #expect(SearchWord.words(in: acronym).map(\.stem) == [acronym.lowercased()])
    }

    @Test(arguments: [
        ("le HCR, l’UNAMA et le G20 à New York", ["hcr", "unama"]), ("PNUD/FNUAP", ["pnud", "fnuap"]),
        ("Accord A", []), ("RAPPORT DE L’ONU SUR LA PAIX", []), ("Le PNUD, LA PAIX", ["pnud", "la", "paix"]),
        ("ÉTAT É", ["etat"]), ("O.N.U.", ["onu"]), ("PNUd", []),
    ])
    func `is an acronym in capitals, but not in a line of them`(text: String, acronyms: [String]) {
        #expect(SearchWord.words(in: text).filter(\.isAcronym).map(\.folded) == acronyms)
    }

    @Test func `is looked at once or twice, however long the line of capitals`() {
        let words = SearchWord.words(in: String(repeating: "ONU ", count: 200_000) + "; OSCE")
        #expect(words.count == 200_001)
        #expect(words.filter(\.isAcronym).map(\.folded) == ["osce"])
    }

    @Test func `is found in any text, in bounded places`() {
        var dice = SplitMix(seed: 5)
        for _ in 0..<2_000 {
            let text = dice.text()
            var end = 0
            for word in SearchWord.words(in: text) {
                #expect(!word.folded.isEmpty || !word.range.isEmpty)
                #expect(word.range.lowerBound >= end && word.range.upperBound <= text.utf8.count)
                #expect(!word.folded.utf8.contains { $0 < 48 || $0 > 57 && $0 < 97 || $0 > 122 && $0 < 128 }, "\(text)")
                #expect(word.stem.utf8.count <= word.folded.utf8.count + 1)
                end = word.range.upperBound
            }
        }
    }
}

/// The same numbers on every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    private static let pieces = [
        "coopération", "l’", "d'", "O.N.U.", "\"", "«", "»", "-", "*", " ", "\t", "\u{0}", "é", "e\u{301}", "\u{301}",
        "\u{200b}", "İ", "ß", "ﬃ", "A/67/280", "AND", "OR", "NEAR(", ")", "{title}:", "^", "😀", "統", "א", "_", "=",
    ]

    /// Pieces that mean something to a search, and characters that mean nothing.
    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            if Int.random(in: 0...3, using: &self) == 0 {
                text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...0x2fff, using: &self)) ?? "x")
            } else {
                text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
            }
        }
        return text
    }
}
