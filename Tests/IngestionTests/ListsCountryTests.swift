import Foundation
import Testing

@testable import Ingestion

/// ISO 3166-1 alpha-2, all officially assigned codes.
private let assigned: Set<String> = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
    CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
    GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
    KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
    MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
    SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
    UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split { $0.isWhitespace }.map { String($0) })

@Suite struct `The list of countries` {
    let gazetteer = Gazetteer.standard

    @Test func `is read without a code given twice or a form of two countries`() throws {
        let read = try Gazetteer(tables: CountryTable.all, exclusions: CountryTable.exclusions)
        #expect(read.countries.map(\.code) == gazetteer.countries.map(\.code))
    }

    private func code(of text: String) -> String? {
        gazetteer.countries.first { $0.forms.contains { $0.text == text } }?.code
    }

    @Test func `holds every assigned code once`() {
        #expect(assigned.count == 249)
        #expect(Set(gazetteer.countries.map(\.code)) == assigned)
        #expect(gazetteer.countries.count == 249)
    }

    @Test func `names each country, in composed letters with the typographic apostrophe`() {
        for country in gazetteer.countries {
            #expect(country.forms.contains { $0.isName && !$0.isAdjective }, "\(country.code)")
            #expect(!country.nameFr.hasPrefix("l’") && country.nameFr.first?.isUppercase != nil, "\(country.code)")
            for text in country.forms.map(\.text) + [country.nameFr, country.nameEn] {
                let codePoints = Array(text.unicodeScalars)
                #expect(codePoints == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars), "\(text)")
                #expect(!text.contains("'") && !text.contains("  ") && !text.hasSuffix(" "), "\(text)")
            }
            for form in country.forms where form.isAdjective {
                #expect(form.text == form.text.lowercased() && !form.isName, "\(form.text)")
            }
        }
    }

    @Test(arguments: [
        ("KE", "Kenya"), ("US", "États-Unis d’Amérique"), ("TR", "Türkiye"), ("VA", "Saint-Siège"), ("MU", "Maurice"),
        ("BY", "Bélarus"), ("CZ", "Tchéquie"), ("SZ", "Eswatini"), ("CV", "Cabo Verde"), ("MK", "Macédoine du Nord"),
        ("GB", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"), ("LA", "République démocratique populaire lao"),
        ("NL", "Pays-Bas"), ("PS", "État de Palestine"), ("VN", "Viet Nam"), ("IQ", "Iraq"), ("SV", "El Salvador"),
    ])
    func `gives the name of the United Nations without article`(code: String, name: String) {
        #expect(gazetteer.countries.first { $0.code == code }?.nameFr == name)
    }

    @Test(arguments: [
        ("Genève", "CH"), ("Vienne", "AT"), ("Nairobi", "KE"), ("New York", "US"), ("La Haye", "NL"),
        ("Addis-Abeba", "ET"), ("Montréal", "CA"), ("Bonn", "DE"), ("Turin", "IT"), ("Rome", "IT"), ("Bangkok", "TH"),
        ("Santiago", "CL"), ("Beyrouth", "LB"), ("Darfour", "SD"), ("Crimée", "UA"), ("Gaza", "PS"), ("Abkhazie", "GE"),
        ("Cisjordanie", "PS"), ("Puntland", "SO"), ("Golan", "SY"), ("États-Unis", "US"), ("Etats-Unis", "US"),
        ("Royaume-Uni", "GB"), ("Turquie", "TR"), ("Egypte", "EG"), ("Îles Salomon", "SB"), ("Iles Salomon", "SB"),
        ("île Maurice", "MU"), ("Soudan du Sud", "SS"), ("Soudan", "SD"), ("Niger", "NE"), ("Nigéria", "NG"),
        ("République démocratique du Congo", "CD"), ("Congo", "CG"), ("RDC", "CD"), ("Guinée", "GN"),
        ("Guinée-Bissau", "GW"), ("Guinée équatoriale", "GQ"), ("Papouasie-Nouvelle-Guinée", "PG"), ("Salvador", "SV"),
        ("Salvador de Bahia", "BR"), ("Corée du Sud", "KR"), ("République de Corée", "KR"), ("Corée du Nord", "KP"),
        ("République populaire démocratique de Corée", "KP"), ("Iran (République islamique d’)", "IR"),
        ("congolais", "CD"), ("Tripoli", "LY"), ("Abyei", "SD"),
    ])
    func `finds the country by`(name: String, expected: String) {
        #expect(code(of: name) == expected)
    }

    @Test(arguments: ["Maurice", "Réunion", "la Réunion", "Dominique", "Corée", "Kosovo", "Salomon", "coréen", "Sabah"])
    func `has no form that is an ordinary word or another name`(word: String) {
        #expect(code(of: word) == nil)
    }

    @Test(arguments: [
        ("KE", ["kényan", "kényane", "kényans", "kényanes"]), ("GR", ["grec", "grecque", "grecs", "grecques"]),
        ("TR", ["turc", "turque", "turcs", "turques"]), ("FR", ["français", "française", "françaises"]),
        ("BE", ["belge", "belges"]), ("MG", ["malgache", "malgaches"]), ("BF", ["burkinabé", "burkinabés"]),
        ("CY", ["chypriote", "chypriotes", "chypriote grec", "chypriotes grecs", "chypriotes turques"]),
        ("DE", ["allemand", "allemande", "allemands", "allemandes"]), ("CI", ["ivoirien", "ivoiriennes"]),
        ("NZ", ["néo-zélandais", "néo-zélandaise", "néo-zélandaises"]), ("ES", ["espagnol", "espagnoles"]),
    ])
    func `inflects the adjectives`(code: String, expected: [String]) {
        let adjectives = gazetteer.countries.first { $0.code == code }?.forms.filter(\.isAdjective).map(\.text)
        #expect(Set(expected).isSubset(of: adjectives ?? []))
        #expect(adjectives?.contains { $0.hasSuffix("ss") || $0.hasSuffix("es" + "s") } == false)
    }

    @Test(arguments: [
        "golfe de Guinée", "mer de Chine", "golfe d’Aden", "océan indien", "Convention de Vienne", "Statut de Rome",
        "Conventions de Genève", "Accord de Paris", "Programme d’action de Beijing", "bassin du lac Tchad",
        "en français", "langue française", "l’espagnol", "du chinois", "Orientations de Samoa",
    ])
    func `knows the phrase that means no country`(phrase: String) {
        let isExcluded = gazetteer.exclusions.contains(phrase)
        #expect(isExcluded)
    }

    @Test func `excludes only what a form could be found in`() {
        let forms = Set(gazetteer.countries.flatMap(\.forms).map(\.text))
        for phrase in gazetteer.exclusions {
            let words = phrase.split { " ’-".contains($0) }
            let runs = words.indices.flatMap { start in
                words.indices[start...].map { phrase[words[start].startIndex..<words[$0].endIndex] }
            }
            #expect(runs.contains { forms.contains(String($0)) }, "\(phrase)")
            #expect(!forms.contains(phrase), "\(phrase)")
        }
    }
}

@Suite struct `A table of countries` {
    @Test func `is read line by line`() throws {
        let table = """
            # A remark
            AA | l’État d’Essai | Testland | Essai | ~essayeur/essayeuse | Ici; Là
            BB | !le Mot | Word | île du Mot | |
            """
        let gazetteer = try Gazetteer(tables: [table], exclusions: "mer, Mer: d’Essai; de là\n-: Bon Mot")
        let first = try #require(gazetteer.countries.first)
        #expect(first.code == "AA" && first.nameFr == "État d’Essai" && first.nameEn == "Testland")
        #expect(first.forms.filter(\.isName).map(\.text) == ["État d’Essai", "Etat d’Essai", "Essai"])
        let adjectives = first.forms.filter(\.isAdjective).map(\.text)
        #expect(adjectives == ["essayeur", "essayeuse", "essayeurs", "essayeuses"])
        #expect(first.forms.suffix(2).map(\.text) == ["Ici", "Là"])
        #expect(gazetteer.countries.last?.forms.map(\.text) == ["île du Mot"])
        #expect(gazetteer.exclusions.contains("en essayeur") && gazetteer.exclusions.contains("Bon Mot"))
        #expect(gazetteer.exclusions.suffix(5).prefix(4) == ["mer d’Essai", "Mer d’Essai", "mer de là", "Mer de là"])
    }

    @Test(arguments: [
        ("five cells", "AA | a | b | c | d"), ("a long code", "AAA | a | b | | |"), ("no name", "AA | | b | c | |"),
        ("no English name", "AA | a | | | |"), ("three genders", "AA | a | b | | x/y/z |"),
        ("a name that is none", "AA | !a | b | | x |"), ("a code twice", "AA | a | b | | |\nAA | c | d | | |"),
        ("a form of two", "AA | a | b | | |\nBB | a | d | | |"),
    ])
    func `is refused for`(fault: String, table: String) {
        #expect(throws: TableError.self) { try Gazetteer(tables: [table], exclusions: "") }
    }

    @Test func `is refused for a line of exclusions without a colon`() {
        #expect(throws: TableError.self) { try Gazetteer(tables: [], exclusions: "mer de Chine") }
    }
}
