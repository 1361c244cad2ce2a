import Domain

/// Every name the lists know, ready to be found in tokens: organisations by their forms, countries by names,
/// demonyms and cities. Built once; the order of the lists decides ties, so that every run links alike.
final class NameIndex {
    enum Target: Hashable {
        /// Index in `organisations`.
        case organisation(Int)
        /// Index in `countries`; whether the form is an adjective or a demonym.
        case country(Int, isAdjective: Bool)
        /// The words hold a place's name and mean no place: « golfe de Guinée », « Convention de Vienne ».
        case nothing
    }

    struct Entry: Hashable {
        var target: Target
        /// The form is an acronym: it matches capitals only.
        var needsCapitals: Bool
        /// The form is one word or begins a proper name: its first letter must be a capital.
        var needsCapital: Bool
        /// A full name, not a demonym or a city.
        var isName = true
        /// Other organisations that bear the form, by index.
        var others: [Int] = []
    }

    struct Named {
        var organisation: Organisation
        /// Index of the parent; nil where there is none.
        var parent: Int?
        var isFeminine: Bool
        /// First word of its name: what a short form repeats first of all (« l’Office »).
        var head: Int32
        /// First words of all its names.
        var heads: Set<Int32>
        /// All words of its French names.
        var words: Set<Int32>
        /// Words of its French name alone.
        var nameWords: Set<Int32> = []
    }

    private(set) var organisations: [Named] = []
    private(set) var countries: [Country] = []
    private let trie = PhraseTrie<Entry>()
    private var byID: [OrganisationID: Int] = [:]
    /// Indices of the organisations whose parent is the key.
    private var parts: [Int: [Int]] = [:]
    /// How many of `organisations` are listed; the rest was met in the document that is being read.
    private var listed = 0
    /// Names that only the document that is being read gives.
    private var local: PhraseTrie<Entry>?

    init(_ list: AuthorityList, _ gazetteer: Gazetteer, _ words: Words) {
        for known in list.organisations { add(known, words) }
        listed = organisations.count
        for index in organisations.indices {
            setParent(of: index)
        }
        for form in list.surfaceForms {
            guard let index = byID[form.organisation] else { continue }
            let isOneWord = PhraseTrie<Entry>.parts(of: form.text).count == 1
            let entry = Entry(
                target: .organisation(index), needsCapitals: form.isAcronym, needsCapital: isOneWord,
                others: form.others.compactMap { byID[$0] })
            trie.add(form.text, entry, words)
        }
        for phrase in gazetteer.exclusions {
            trie.add(phrase, Entry(target: .nothing, needsCapitals: false, needsCapital: false), words)
        }
        countries = gazetteer.countries
        for (index, country) in countries.enumerated() {
            for form in country.forms {
                let entry = Entry(
                    target: .country(index, isAdjective: form.isAdjective), needsCapitals: isAcronym(form.text),
                    needsCapital: !form.isAdjective && form.text.first.map(\.isUppercase) ?? true,
                    isName: form.isName)
                trie.add(form.text, entry, words)
            }
        }
    }

    subscript(id: OrganisationID) -> Int? { byID[id] }

    private func setParent(of index: Int) {
        guard let parent = organisations[index].organisation.parent.flatMap({ byID[$0] }) else { return }
        organisations[index].parent = parent
        parts[parent, default: []].append(index)
    }

    private func add(_ known: KnownOrganisation, _ words: Words) {
        let organisation = known.organisation
        byID[organisation.id] = organisations.count
        var named = Named(
            organisation: organisation, parent: nil, isFeminine: Gender.isFeminine(organisation.nameFr), head: 0,
            heads: [], words: [])
        for name in [organisation.nameFr] + known.forms where !isAcronym(name) {
            let parts = PhraseTrie<Entry>.parts(of: name).map { words.number(of: $0.folded) }
            if let head = parts.first {
                if named.head == 0 { named.head = head }
                named.heads.insert(head)
            }
            named.words.formUnion(parts)
            if name == organisation.nameFr { named.nameWords = Set(parts) }
        }
        organisations.append(named)
    }

    /// A name that the document gives itself wins over a listed one of the same length.
    func longest(at: Int, _ tokens: [Token], _ words: Words) -> PhraseTrie<Entry>.Match? {
        let known = trie.longest(at: at, tokens, words)
        guard let local, let own = local.longest(at: at, tokens, words) else { return known }
        guard let known, known.tokens.count > own.tokens.count else { return own }
        return known
    }

    // MARK: What a document adds

    /// Forgets what the document before has added, so that every document is read alike.
    func beginDocument() {
        for added in organisations[listed...] {
            byID[added.organisation.id] = nil
            if let parent = added.parent { parts[parent]?.removeAll { $0 >= listed } }
        }
        organisations.removeSubrange(listed...)
        local = nil
    }

    /// Another name or acronym of `organisation` in the document that is being read; nil: there it names nobody.
    func add(_ form: String, of organisation: Int?, _ words: Words) {
        let names = local ?? PhraseTrie<Entry>()
        local = names
        names.add(
            form,
            Entry(
                target: organisation.map { .organisation($0) } ?? .nothing, needsCapitals: isAcronym(form),
                needsCapital: PhraseTrie<Entry>.parts(of: form).count == 1), words)
    }

    /// An organisation that is on no list, for the document that is being read. Nil: its id is taken.
    func add(_ organisation: Organisation, _ words: Words) -> Int? {
        guard byID[organisation.id] == nil, !organisation.id.rawValue.isEmpty else { return nil }
        let index = organisations.count
        add(KnownOrganisation(organisation: organisation, forms: []), words)
        setParent(of: index)
        for form in [organisation.nameFr, organisation.acronymFr].compactMap(\.self) { add(form, of: index, words) }
        return index
    }

    /// The words are written as the form must be: an acronym in capitals, a proper name with a capital.
    static func fits(_ entry: Entry, _ matched: ArraySlice<Token>) -> Bool {
        guard let first = matched.first else { return false }
        // « ONU-femmes » is the acronym too.
        if entry.needsCapitals { return first.shape.contains(.acronym) }
        return !entry.needsCapital || first.shape.contains(.capitalised)
    }

    /// The words at `range` name a country by a demonym or an adjective.
    func isAdjective(at range: Range<Int>, _ tokens: [Token], _ words: Words) -> Bool {
        longest(at: range.lowerBound, tokens, words)?.values.contains {
            if case .country(_, let isAdjective) = $0.target { isAdjective } else { false }
        } ?? false
    }

    /// The words at `range` are a country's own name, not a city's.
    func isStateName(_ range: Range<Int>, _ tokens: [Token], _ words: Words) -> Bool {
        guard let match = longest(at: range.lowerBound, tokens, words) else { return false }
        return match.values.contains {
            if case .country = $0.target { $0.isName } else { false }
        }
    }

    /// The country as an organisation of kind `state`; made when it is first met.
    func state(_ country: Int, _ words: Words) -> Int {
        let known = countries[country]
        let id = OrganisationID(Slug.make(known.nameFr))
        if let index = byID[id] { return index }
        let organisation = Organisation(
            id: id, nameFr: known.nameFr, nameEn: known.nameEn, acronymFr: nil, acronymEn: nil, kind: .state,
            parent: nil)
        let index = organisations.count
        byID[id] = index
        let parts = PhraseTrie<Entry>.parts(of: known.nameFr).map { words.number(of: $0.folded) }
        organisations.append(
            Named(
                organisation: organisation, parent: nil, isFeminine: Gender.isFeminine(known.nameFr), head: 0,
                heads: [],
                words: Set(parts)))
        return index
    }

    /// « Direction exécutive du Comité » where the Comité contre le terrorisme was named: the one part of `wholes` whose
    /// name begins with `head` and holds `adjective`.
    func part(_ head: Int32, _ adjective: Int32, of wholes: [Int]) -> Int? {
        let found = Set(wholes).flatMap { parts[$0] ?? [] }.filter {
            organisations[$0].heads.contains(head) && organisations[$0].words.contains(adjective)
        }
        return found.count == 1 ? found.first : nil
    }

    /// The one listed part of `whole` whose name begins with `head` and says no more than whose it is: « la Commission »
    /// of the Union africaine is the « Commission de l’Union africaine ». `words`: articles and prepositions.
    func ownPart(_ head: Int32, of whole: Int, words: WordSet) -> Int? {
        let parts = (parts[whole] ?? []).filter { organisations[$0].head == head }
        let said = organisations[whole].words
        let own = parts.filter {
            organisations[$0].nameWords.allSatisfy { $0 == head || words.contains($0) || said.contains($0) }
        }
        let found = own.isEmpty ? parts : own
        return found.count == 1 ? found.first : nil
    }

    /// A country, a people or a city is named from `at`, or up to it.
    func isPlace(_ at: Int, _ tokens: [Token], _ words: Words) -> Bool {
        for start in max(0, at - 4)...at {
            guard let match = longest(at: start, tokens, words), match.tokens.contains(at) else { continue }
            for value in match.values {
                if case .country = value.target { return true }
            }
        }
        return false
    }

    /// `other` is `index` or above it.
    func isAncestor(_ other: Int, of index: Int) -> Bool {
        var current: Int? = index
        var steps = 0
        while let now = current, steps < 8 {
            if now == other { return true }
            current = organisations[now].parent
            steps += 1
        }
        return false
    }
}

/// Grammatical gender of an organisation, by the head noun of its French name.
enum Gender {
    static func isFeminine(_ name: String) -> Bool {
        guard let head = PhraseTrie<Int>.parts(of: name).first.map({ String(decoding: $0.folded, as: UTF8.self) })
        else {
            return false
        }
        if masculine.contains(head) { return false }
        if feminine.contains(head) { return true }
        return ["ion", "te", "ee", "ence", "ance", "ique", "ure", "ade", "ette", "ale"].contains { head.hasSuffix($0) }
    }

    private static let masculine: Set<String> = [
        "haut", "comite", "secretariat", "departement", "programme", "fonds", "bureau", "office", "centre", "conseil",
        "forum", "groupe", "institut", "reseau", "service", "organisme", "tribunal", "corps", "parlement", "marche",
        "partenariat", "pacte", "mecanisme", "systeme", "cabinet", "mediateur", "secretaire", "traite", "nouveau",
    ]
    private static let feminine: Set<String> = [
        "cour", "ligue", "banque", "mission", "force", "union", "equipe", "agence", "instance", "alliance", "autorite",
        "communaute", "societe", "universite", "entite", "direction", "division", "conference", "assemblee",
        "coordonnatrice", "defenseuse", "initiative", "caisse", "ecole", "charte", "haute", "operation", "chambre",
        "nations", "academie", "base", "bibliotheque", "campagne", "cellule", "chambres", "premiere", "deuxieme",
        "troisieme", "quatrieme", "cinquieme", "sixieme", "energie", "forces", "mutuelle", "nouvelle", "plateforme",
        "radio", "zone", "communautes",
    ]
}
