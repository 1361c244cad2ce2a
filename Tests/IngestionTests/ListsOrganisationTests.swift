import Domain
import Foundation
import Testing

@testable import Ingestion

@Suite struct `The list of organisations` {
    let list = AuthorityList.standard

    @Test func `is read without a dangling parent, an id given twice or a form shared in silence`() throws {
        let read = try AuthorityList(tables: OrganisationTable.all, ambiguous: OrganisationTable.ambiguous)
        #expect(read.organisations == list.organisations)
    }

    @Test func `names every organisation in both languages, composed, with the typographic apostrophe`() {
        for entry in list.organisations {
            let organisation = entry.organisation
            #expect(organisation.nameEn != nil, "\(organisation.id)")
            for form in entry.allForms {
                let codePoints = Array(form.unicodeScalars)
                #expect(codePoints == Array(form.precomposedStringWithCanonicalMapping.unicodeScalars), "\(form)")
                #expect(!form.contains("'") && !form.contains("  ") && form.last != " ", "\(form)")
            }
            #expect(organisation.aliases.isEmpty)
        }
    }

    @Test func `gives as id the English acronym in lower case, else a slug of the French name`() {
        let named: Set<OrganisationID> = [.unSystem, .secretariat, .memberStates, .a4pEndorsers]
        let shortened: Set = [OrganisationID("aupsc"), OrganisationID("rec")]
        for organisation in list.organisations.map(\.organisation)
        where !named.contains(organisation.id) && !shortened.contains(organisation.id) {
            let words = folded(organisation.nameFr).split { !$0.isLetter && !$0.isNumber }
            let expected = organisation.acronymEn?.lowercased() == organisation.id.rawValue
            #expect(expected || words.joined(separator: "-") == organisation.id.rawValue, "\(organisation.id)")
        }
    }

    @Test(arguments: [
        ("un", "41305", Match.exact), ("undp", "41114", .exact), ("unep", "41116", .exact), ("unfpa", "41119", .exact),
        ("un-habitat", "41120", .exact), ("unhcr", "41121", .exact), ("unicef", "41122", .exact),
        ("unrwa", "41130", .exact), ("wfp", "41140", .exact), ("un-women", "41146", .exact),
        ("unctad", "41112", .exact), ("itc", "45001", .exact), ("unodc", "41128", .exact), ("ocha", "41127", .exact),
        ("ohchr", "41313", .close), ("unaids", "41110", .exact), ("unops", "41502", .exact), ("unu", "41134", .exact),
        ("unidir", "41150", .exact), ("eca", "41103", .exact), ("ece", "41314", .exact), ("eclac", "41104", .exact),
        ("escwa", "41105", .exact), ("escap", "41106", .exact), ("fao", "41301", .exact), ("ilo", "41302", .exact),
        ("itu", "41303", .exact), ("who", "41307", .exact), ("wipo", "41308", .exact), ("imo", "41145", .exact),
        ("iaea", "41107", .close), ("iom", "47066", .exact), ("dpko", "41310", .close), ("dpa", "41148", .close),
        ("dppa", "41148", .close), ("au", "47005", .close), ("asean", "47003", .close), ("bsec", "47110", .exact),
        ("caricom", "47011", .exact), ("coe", "47138", .exact), ("cplp", "47026", .exact), ("eu", "42000", .close),
        ("oas", "47079", .exact), ("oif", "47046", .exact), ("osce", "47131", .exact), ("paho", "47083", .exact),
        ("pif", "47087", .exact), ("sadc", "47089", .exact), ("nepad", "47117", .exact), ("ecowas", "47034", .exact),
        ("cemac", "47113", .exact), ("saarc", "47120", .exact), ("afdb", "46002", .exact), ("cdb", "46009", .exact),
        ("idb", "46012", .exact), ("isdb", "46025", .exact), ("imf", "43000", .exact), ("wb", "44000", .exact),
    ])
    func `carries the DAC channel code`(id: String, code: String, match: Match) {
        let known = list[OrganisationID(id)]?.organisation.identifiers
        #expect(known == [Organisation.Identifier(scheme: "XM-DAC", identifier: code, match: match)])
    }

    @Test func `carries no other identifier than those`() {
        #expect(list.organisations.count { !$0.organisation.identifiers.isEmpty } == 58)
    }

    @Test(arguments: [
        ("aalco", OrganisationKind.internationalOther), ("oic", .internationalOther), ("las", .regional),
        ("sco", .regional), ("csto", .regional), ("eaec", .regional), ("eco", .regional), ("eccas", .regional),
        ("nato", .regional), ("ctbto", .unRelated), ("opcw", .unRelated), ("unoau", .unSecretariat),
        ("unrec", .unSecretariat), ("unrcca", .unMission), ("unoca", .unMission), ("unowa", .unMission),
        ("unai", .unOther), ("hlcp", .unOther), ("ctc", .unOrgan), ("amf", .financialInstitution),
        ("oxfam", .civilSociety), ("un-system", .group),
    ])
    func `classes the organisation, and gives it no code where none exists`(id: String, kind: OrganisationKind) {
        let organisation = list[OrganisationID(id)]?.organisation
        #expect(organisation?.kind == kind)
        #expect(organisation?.identifiers == [])
    }

    @Test(arguments: [
        ("ctc", "unsc"), ("cted", "ctc"), ("cnd", "ecosoc"), ("hlcp", "ceb"), ("unai", "dpi"), ("unrec", "oda"),
        ("unsoa", "dfs"), ("achpr", "au"), ("rats", "sco"), ("iachr", "oas"),
        ("codexter", "coe"), ("unhcr", "un"), ("bsun", "bsec"), ("iphrc", "oic"), ("comite-751", "unsc"),
        ("comite-1591", "unsc"), ("parlement-de-la-cedeao", "ecowas"), ("greta", "coe"), ("oma", "dpo"), ("cpcc", "eu"),
        ("groupe-d-experts-sur-le-soudan", "comite-1591"), ("fsc", "osce"), ("impacs", "caricom"), ("emrip", "hrc"),
    ])
    func `puts the body under what it belongs to`(id: String, parent: String) {
        #expect(list[OrganisationID(id)]?.organisation.parent == OrganisationID(parent))
    }

    @Test func `leaves specialised agencies and regional organisations without a parent`() {
        for organisation in list.organisations.map(\.organisation)
        where organisation.kind == .unSpecialisedAgency || organisation.kind == .regional {
            #expect(organisation.parent == nil, "\(organisation.id)")
        }
    }

    @Test func `puts every subsidiary body under an organisation outside the United Nations`() {
        for organisation in list.organisations.map(\.organisation) where organisation.kind == .subsidiary {
            let parent = organisation.parent.flatMap { list[$0]?.organisation.kind }
            #expect([.regional, .internationalOther].contains(parent), "\(organisation.id)")
        }
    }

    @Test(arguments: [
        (OrganisationKind.unOrgan, 100), (.unSecretariat, 110), (.unMission, 140), (.unRegionalCommission, 5),
        (.unProgrammeFund, 13), (.unSpecialisedAgency, 13), (.unRelated, 10), (.unOther, 200), (.regional, 180),
        (.subsidiary, 300), (.internationalOther, 160), (.financialInstitution, 50), (.civilSociety, 45), (.group, 4),
    ])
    func `covers each kind`(kind: OrganisationKind, atLeast count: Int) {
        #expect(list.organisations.count { $0.organisation.kind == kind } >= count)
    }
}

@Suite struct `A surface form` {
    let forms = AuthorityList.standard.surfaceForms

    /// By form: acronyms as written, the rest folded.
    private static let owners: [String: OrganisationID] = {
        let keyed = AuthorityList.standard.surfaceForms.map {
            ($0.isAcronym ? $0.text : folded($0.text), $0.organisation)
        }
        return Dictionary(keyed, uniquingKeysWith: { first, _ in first })
    }()

    private func owner(of text: String) -> OrganisationID? {
        isAcronym(text) ? Self.owners[text] : Self.owners[folded(text)]
    }

    @Test(arguments: [
        ("Comité du Conseil de sécurité créé par la résolution 1373 (2001) concernant la lutte antiterroriste", "ctc"),
        ("Bureau pour la coordination des affaires humanitaires", "ocha"), ("ONUDD", "unodc"), ("ONU DC", "unodc"),
        ("Directeur exécutif de l’Office des Nations Unies contre la drogue et le crime", "unodc"),
        ("Haut-Commissaire des Nations Unies pour les réfugiés", "unhcr"),
        ("Haute-Commissaire des Nations Unies aux droits de l'homme", "ohchr"),
        ("Secrétaire général adjoint aux opérations de maintien de la paix", "dpko"),
        ("Secrétaire générale adjointe aux affaires politiques", "dpa"), ("Ligue les États arabes", "las"),
        ("Mission des Nations Unies au Darfour", "unamid"), ("MINUL", "unmil"), ("FNUOD", "undof"),
        ("Mission multidimensionnelle intégrée des Nations Unies au République centrafricaine", "minusca"),
        ("conseil des chefs de secretariat pour la coordination", "ceb"), ("CUA", "auc"), ("OTAN", "nato"),
        ("Organisation de la Conférence islamique", "oic"), ("OIC", "oic"), ("Secrétaire général", "un"),
        ("Commission économique et sociale des Nations Unies pour l’Asie et le Pacifique", "escap"),
        ("Organisation du Traité d’interdiction complète des essais nucléaires", "ctbto"), ("HCR", "unhcr"),
        ("Centre de la CARICOM sur les changements climatiques", "ccccc"), ("Pacte de Cairns", "pacte-de-cairns"),
        ("Organisme d’exécution des mesures de sécurité et de lutte contre la criminalité de la CARICOM", "impacs"),
        ("Comité du Conseil de sécurité créé par la résolution 1591 (2005) concernant le Soudan", "comite-1591"),
        ("Comité 1267", "comite-des-sanctions-contre-al-qaida"), ("Conseil permanent de l’OSCE", "osce"),
        ("Ligue arabe", "las"), ("BIDDH", "odihr"), ("Secrétaire générale de la Francophonie", "oif"),
        ("Groupe des Sages de l’Union africaine", "groupe-des-sages"),
        ("Parlement de la CEDEAO", "parlement-de-la-cedeao"),
        ("Haut-Commissaire de l’OSCE pour les minorités nationales", "hcnm"),
        ("Force navale de l’Union européenne", "eunavfor"),
        (
            "Rapporteuse spéciale sur la torture",
            "rapporteur-special-sur-la-torture-et-autres-peines-ou-traitements-cruels-inhumains-ou-degradants"
        ),
    ])
    func `stands for its organisation`(text: String, id: String) {
        #expect(owner(of: text) == OrganisationID(id))
    }

    @Test func `that several bear says whom it means and whom it may mean`() {
        let shared = forms.first { $0.text == "CCI" }
        #expect(shared?.organisation == OrganisationID("itc"))
        #expect(shared?.others.map(\.rawValue) == ["jiu", "chambre-de-commerce-internationale"])
        #expect(forms.count { !$0.others.isEmpty } == 10)
    }

    @Test func `is an acronym, and compared as written, when it is one word with two capitals`() {
        #expect(isAcronym("DOS") && isAcronym("BIsD") && isAcronym("ONU-Femmes") && isAcronym("CDÉ"))
        #expect(!isAcronym("Oxfam") && !isAcronym("Conseil de sécurité") && !isAcronym("ONU DC"))
        #expect(forms.contains { $0.text == "DOS" && $0.isAcronym })
    }

    @Test func `never is a two-letter English acronym, for that is a French word or a country code`() {
        #expect(owner(of: "AU") == nil && owner(of: "UN") == nil)
        #expect(owner(of: "UA") == OrganisationID("au"))
    }

    @Test func `never stands for a collective actor`() {
        #expect(owner(of: "États Membres") == nil)
        #expect(owner(of: "système des Nations Unies") == .un)
    }
}

@Suite struct `A table of organisations` {
    @Test func `is read block by block, braces giving two forms`() throws {
        let table = """
            # Heading
            x un-secretariat -
              fr Office d’essai
              en Test Office
              acronyms OE -
              alias {Directeur général|Directrice générale} adjoint{|e} de l’Office
              dac 1 broad

            y subsidiary x
              fr Bureau
              en Bureau
            """
        let list = try AuthorityList(tables: [table], ambiguous: "")
        let read = try #require(list[OrganisationID("x")])
        #expect(read.organisation.acronymFr == "OE" && read.organisation.acronymEn == nil)
        #expect(
            read.forms == [
                "Directeur général adjoint de l’Office", "Directrice générale adjointe de l’Office",
            ])
        #expect(list.organisations.map(\.organisation.id.rawValue) == ["x", "y"])
        #expect(list[OrganisationID("z")] == nil)
    }

    @Test(arguments: [
        ("an unknown kind", "x nothing -\n fr A"), ("no kind", "x\n fr A"), ("no French name", "x group -\n en A"),
        ("an unknown parent", "x group y\n fr A"), ("an id twice", "x group -\n fr A\n\nx group -\n fr B"),
        ("an unknown word", "x group -\n fr A\n de B"), ("an empty name", "x group -\n fr"),
        ("one side only", "x group -\n fr A\n alias {b} c"), ("an unknown match", "x group -\n fr A\n dac 1 nearly"),
        ("a form shared in silence", "x regional -\n fr Été\n\ny regional -\n fr ete"),
    ])
    func `is refused for`(fault: String, table: String) {
        #expect(throws: TableError.self) { try AuthorityList(tables: [table], ambiguous: "") }
    }

    @Test(arguments: ["A | x", "A | x | z", "A | z | x", "A | x | "])
    func `is refused for a choice that is none`(choice: String) {
        let table = "x regional -\n fr A\n\ny regional -\n fr B"
        #expect(throws: TableError.self) { try AuthorityList(tables: [table], ambiguous: choice) }
    }

    @Test func `is refused when an organisation bears an ambiguous form without being a candidate`() {
        let table = "x regional -\n fr A\n\ny regional -\n fr B\n\nz regional -\n fr a"
        #expect(throws: TableError.self) { try AuthorityList(tables: [table], ambiguous: "A | x | y") }
    }
}

@Suite struct `Folding` {
    @Test(arguments: [
        ("L’Œuvre", "l'oeuvre"), ("ÉTATS Membres", "etats membres"), ("Constanța", "constanta"),
        ("Hanoï", "hanoi"), ("Union africaine–Nations Unies", "union africaine-nations unies"),
        ("e\u{301}te\u{301}", "ete"), ("1373\u{A0}(2001)", "1373 (2001)"), ("Ça", "ca"), ("Türkiye", "turkiye"),
    ])
    func `forgets case, accents and typography, and nothing else`(text: String, expected: String) {
        #expect(folded(text) == expected)
    }
}
