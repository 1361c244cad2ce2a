import Domain

/// Finds who is meant: names first, then short forms, then pronouns, by a model of the paragraph's discourse.
/// A name inside another's name is no mention; what only qualifies (« résolution … du Conseil ») takes no part.
struct Linker {
    /// What the passage stands under.
    struct Context {
        /// The organisation that the section is about, by index.
        var section: Int?
        /// Organisations that the section's paragraphs before have named, the latest last.
        var earlier: [Int] = []
        /// « le Conseil » and « les membres » of a CEB summary.
        var board: Int?
        /// « nous » of a pledge.
        var us: Int?
        /// « États Membres » as an actor.
        var memberStates: Int?
    }

    let grammar: Grammar
    let un: Int?
    /// Organs of which a document is often only the issue.
    let organs: Set<Int>

    init(grammar: Grammar, index: NameIndex) {
        self.grammar = grammar
        un = index[.un]
        organs = Set(index.organisations.indices.filter { index.organisations[$0].organisation.kind == .unOrgan })
    }

    func link(
        _ tokens: [Token], sentences: [Range<Int>], _ context: Context, _ index: NameIndex, _ words: Words
    ) -> Links {
        var links = Links()
        links.masked = mask(tokens)
        var state = State(context: context)
        for sentence in sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                at = step(at, sentence, tokens, context, index, words, &state, &links)
            }
            state.endSentence(links.mentions(in: sentence))
        }
        return links
    }

    // MARK: State of the discourse

    private struct State {
        var context: Context
        /// Organisations that the paragraph has brought in, each once, in order of first mention.
        private(set) var met: [Int] = []
        /// The same, the latest mentioned last.
        private(set) var recent: [Int] = []
        /// Those that were only named, in the title of an instrument or as its author; each once.
        private(set) var named: [Int] = []
        /// Who acts in each sentence.
        var sentenceSubjects: [[Int]] = []
        /// « le Bureau » after « Bureau du Pacifique de la CESAP », « un bureau de liaison »: head noun → whose it is.
        var aliases: [Int32: Int] = [:]

        init(context: Context) { self.context = context }

        mutating func note(_ mention: Mention) {
            let organisation = mention.organisation
            if mention.isQualifier {
                named.removeAll { $0 == organisation }
                named.append(organisation)
                return
            }
            if recent.last == organisation { return }
            if let at = recent.lastIndex(of: organisation) { recent.remove(at: at) } else { met.append(organisation) }
            recent.append(organisation)
        }

        mutating func endSentence(_ mentions: ArraySlice<Mention>) {
            let direct = mentions.filter { !$0.isOblique && !$0.isQualifier }
            let subjects = direct.isEmpty ? mentions.filter { !$0.isQualifier } : direct
            sentenceSubjects.append(subjects.map(\.organisation))
        }
    }

    /// Reads the token at `at`; returns the next one to read.
    private func step(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ context: Context, _ index: NameIndex,
        _ words: Words, _ state: inout State, _ links: inout Links
    ) -> Int {
        let token = tokens[at]
        if token.word == 0 { return at + 1 }
        if let match = index.longest(at: at, tokens, words), match.tokens.upperBound <= sentence.upperBound,
            let entry = match.values.first(where: { NameIndex.fits($0, tokens[match.tokens]) })
        {
            switch entry.target {
            case .organisation(let listed):
                let organisation = meant(listed, entry, match.tokens, tokens, index, words, state, &links)
                unmask(match.tokens, &links)
                addTerritory(match.tokens, tokens, index, words, &links)
                if !token.shape.contains(.capitalised), grammar.heads.contains(token.word) {
                    state.aliases[token.word] = organisation
                }
                add(
                    Mention(
                        organisation: organisation, tokens: match.tokens,
                        form: .named,
                        isQualifier: isQualifier(organisation, match.tokens, sentence, tokens, index, links),
                        isOblique: isOblique(at, tokens, sentence)), &state, &links)
                return match.tokens.upperBound
            case .nothing: return match.tokens.upperBound
            case .country(let country, let isAdjective):
                if namesSomethingElse(match.tokens, sentence, tokens) { return match.tokens.upperBound }
                links.countries.append(CountryMention(country: country, tokens: match.tokens, isAdjective: isAdjective))
                if let government = government(country, match.tokens, tokens, sentence, index, words) {
                    add(
                        Mention(
                            organisation: government, tokens: match.tokens, form: .named, isQualifier: false,
                            isOblique: isOblique(at, tokens, sentence)), &state, &links)
                }
                return match.tokens.upperBound
            }
        }
        if let next = shortForm(at, sentence, tokens, index, words, &state, &links) { return next }
        if let next = pronoun(at, sentence, tokens, index, &state, &links) { return next }
        return at + 1
    }

    /// Who is meant by a form that several bear: whom the paragraph or the section has named; else whom the list takes.
    /// « OIC » in the section on the OIF: an English acronym, one letter from the section's own, is a misprint for it.
    private func meant(
        _ listed: Int, _ entry: NameIndex.Entry, _ range: Range<Int>, _ tokens: [Token], _ index: NameIndex,
        _ words: Words, _ state: State, _ links: inout Links
    ) -> Int {
        if entry.needsCapitals, range.count == 1, let section = state.context.section, section != listed,
            isMisprint(Array(words.text(tokens[range.lowerBound].word)), listed, section, index),
            !state.met.contains(listed), !state.context.earlier.contains(listed)
        {
            links.doubts.append(Doubt(tokens: range, taken: section, others: [listed], isMisprint: true))
            return section
        }
        if entry.others.isEmpty { return listed }
        let bearers = [listed] + entry.others
        let near = state.recent.reversed() + state.context.earlier.reversed()
        let sections = state.context.section.map { [$0] } ?? []
        if let found = (near + sections).first(where: bearers.contains) { return found }
        links.doubts.append(Doubt(tokens: range, taken: listed, others: entry.others))
        return listed
    }

    private func isMisprint(_ acronym: [UInt8], _ listed: Int, _ section: Int, _ index: NameIndex) -> Bool {
        let known = index.organisations[listed].organisation
        guard let own = index.organisations[section].organisation.acronymFr?.lowercased().utf8,
            known.acronymEn?.lowercased().utf8.elementsEqual(acronym) ?? false, known.acronymFr != nil,
            known.acronymFr != known.acronymEn, own.count == acronym.count, acronym.count >= 3
        else { return false }
        return zip(own, acronym).count { $0 != $1 } == 1
    }

    private func add(_ mention: Mention, _ state: inout State, _ links: inout Links) {
        links.mentions.append(mention)
        state.note(mention)
    }

    // MARK: Instruments and qualifiers

    /// Tokens inside the title of a convention, a charter, a strategy: from its noun until a verb or a mark.
    private func mask(_ tokens: [Token]) -> [Bool] {
        var masked = [Bool](repeating: false, count: tokens.count)
        var at = 0
        while at < tokens.count {
            let token = tokens[at]
            guard token.shape.contains(.capitalised), grammar.instruments.contains(token.word),
                at > 0 && grammar.definite.contains(tokens[at - 1].word)
            else {
                at += 1
                continue
            }
            var next = at + 1
            while next < tokens.count, next - at < 20, tokens[next].word != 0,
                !grammar.titleEnds.contains(tokens[next].word), !tokens[next].shape.contains(.digits)
            {
                if tokens[next].word == grammar.et, next + 1 < tokens.count,
                    grammar.definite.contains(tokens[next + 1].word), next + 2 < tokens.count,
                    tokens[next + 2].shape.contains(.capitalised)
                {
                    break
                }
                masked[next] = true
                next += 1
            }
            at = next
        }
        return masked
    }

    /// « Organisation du Traité de sécurité collective à Moscou »: a treaty within a name is no title that goes on.
    private func unmask(_ name: Range<Int>, _ links: inout Links) {
        guard !links.masked[name.lowerBound], links.masked[name.upperBound - 1] else { return }
        var at = name.lowerBound + 1
        while at < links.masked.count, at < name.upperBound || links.masked[at] {
            links.masked[at] = false
            at += 1
        }
    }

    /// « Représentant spécial conjoint … pour la Syrie », « un bureau de liaison à Vienne »: an office for a country
    /// concerns it, and what is described rather than called by its name stands where it is said to stand.
    private func addTerritory(
        _ name: Range<Int>, _ tokens: [Token], _ index: NameIndex, _ words: Words, _ links: inout Links
    ) {
        let isDescribed = !tokens[name.lowerBound].shape.contains(.capitalised)
        guard name.count > 3,
            let at = tokens[name].lastIndex(where: {
                $0.word == grammar.pour || isDescribed && $0.word == grammar.at
            })
        else { return }
        for next in (at + 1)..<min(at + 3, name.upperBound) {
            if let match = index.longest(at: next, tokens, words), match.tokens.upperBound == name.upperBound,
                case .country(let country, isAdjective: false)? = match.values.first?.target
            {
                links.countries.append(CountryMention(country: country, tokens: match.tokens, isAdjective: false))
            }
        }
    }

    /// « Plan d’action d’Ouagadougou »: no country is meant.
    private func namesSomethingElse(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard range.lowerBound > sentence.lowerBound else { return false }
        guard grammar.genitives.contains(tokens[range.lowerBound - 1].word) else { return false }
        return tokens[max(sentence.lowerBound, range.lowerBound - 4)..<(range.lowerBound - 1)].contains {
            $0.shape.contains(.capitalised) && grammar.plans.contains($0.word)
        }
    }

    private func isQualifier(
        _ organisation: Int, _ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex,
        _ links: Links
    ) -> Bool {
        if links.masked[range.lowerBound] { return true }
        let isGeneral =
            organisation == un || organs.contains(organisation)
            || grammar.gatherings.contains(index.organisations[organisation].head)
        // « tenue au Siège de l’ONU »: only a place.
        if organisation == un, tokens[range.lowerBound].word == grammar.siege,
            isOblique(range.lowerBound, tokens, sentence)
        {
            return true
        }
        if organisation == un,
            isOfficeOfAnother(range, sentence, tokens, index) || isHeadOfMission(range, sentence, tokens)
        {
            return true
        }
        guard isGeneral, let head = genitiveHead(range, sentence, tokens) else { return false }
        if tokens[head].word == grammar.et, let last = links.mentions.last, last.tokens.upperBound >= head - 3,
            !last.isQualifier, last.organisation != un
        {
            return false
        }
        if joinsAnother(range, sentence, tokens) { return false }
        if organisation == un {
            // « Département de l’appui aux missions du Secrétariat de l’ONU »: the part is named already.
            if let last = links.mentions.last, last.tokens.upperBound >= head,
                index.isAncestor(organisation, of: last.organisation)
            {
                return true
            }
            return !grammar.people.contains(tokens[head].word) || isIssuer(head, sentence, tokens)
        }
        if grammar.products.contains(tokens[head].word) || tokens[head].shape.contains(.digits)
            || tokens[head].word == 0
        {
            return citesResolution(head, sentence, tokens)
        }
        return false
    }

    /// For « de l’ONU », « des Nations Unies », « du Conseil de sécurité »: the token before the preposition.
    private func genitiveHead(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        var at = range.lowerBound - 1
        while at >= sentence.lowerBound, grammar.articles.contains(tokens[at].word),
            !grammar.genitives.contains(tokens[at].word)
        {
            at -= 1
        }
        guard at > sentence.lowerBound, grammar.genitives.contains(tokens[at].word) else { return nil }
        return at - 1
    }

    /// « entre l’ONU et l’OSCE », « de l’ONU et de l’OSCE »: both sides take part.
    private func joinsAnother(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = range.upperBound
        if at < sentence.upperBound, tokens[at].shape.contains(.glued), tokens[at].shape.contains(.capitalised) {
            return true
        }
        guard at < sentence.upperBound, tokens[at].word == grammar.et else { return false }
        at += 1
        while at < sentence.upperBound,
            grammar.articles.contains(tokens[at].word) || grammar.genitives.contains(tokens[at].word)
        {
            at += 1
        }
        return at < sentence.upperBound && tokens[at].shape.contains(.capitalised)
            && !grammar.instruments.contains(tokens[at].word)
    }

    /// « Secrétaire général de la Ligue des États arabes » is the League's.
    private func isOfficeOfAnother(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex)
        -> Bool
    {
        guard range.count == 2, !tokens[range.lowerBound].shape.contains(.acronym) else { return false }
        var at = range.upperBound
        guard at < sentence.upperBound, grammar.genitives.contains(tokens[at].word) else { return false }
        while at < sentence.upperBound,
            grammar.articles.contains(tokens[at].word) || grammar.genitives.contains(tokens[at].word)
        {
            at += 1
        }
        return at < sentence.upperBound && tokens[at].shape.contains(.capitalised)
    }

    /// « le Représentant spécial du Secrétaire général pour la Somalie et chef de la Mission »: the Mission's.
    private func isHeadOfMission(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = range.upperBound
        let end = min(sentence.upperBound, at + 8)
        while at < end, tokens[at].word != grammar.et {
            if tokens[at].word == 0 || grammar.auxiliaries.contains(tokens[at].word) { return false }
            at += 1
        }
        return at + 1 < end && tokens[at + 1].word == grammar.chef
    }

    /// The organ is only named as the author of a resolution, unless its adoption is what is told.
    private func citesResolution(_ head: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = head
        while at > sentence.lowerBound, !grammar.products.contains(tokens[at].word) {
            if head - at > 12 { return false }
            at -= 1
        }
        guard grammar.products.contains(tokens[at].word) else { return false }
        while at > sentence.lowerBound,
            grammar.articles.contains(tokens[at - 1].word) || grammar.genitives.contains(tokens[at - 1].word)
        {
            at -= 1
        }
        return !(at > sentence.lowerBound && isAdoption(tokens[at - 1].word))
    }

    /// « recommandations formulées par les organes de l’ONU »: only authors.
    private func isIssuer(_ head: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = head - 1
        while at > sentence.lowerBound, grammar.articles.contains(tokens[at].word) { at -= 1 }
        guard at > sentence.lowerBound, tokens[at].word == grammar.par else { return false }
        return grammar.issued.contains(tokens[at - 1].word)
    }

    private func isAdoption(_ word: Int32) -> Bool { word == grammar.adoption }

    private func isOblique(_ at: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
        var back = at - 1
        while back >= sentence.lowerBound, grammar.articles.contains(tokens[back].word),
            !grammar.prepositions.contains(tokens[back].word)
        {
            back -= 1
        }
        if back >= sentence.lowerBound, tokens[back].word == grammar.et {
            // « par l’ONU et l’OIF »: as the one before it; told by the nearest preposition or verb further back.
            var further = back - 1
            while further >= sentence.lowerBound, back - further < 20 {
                if grammar.auxiliaries.contains(tokens[further].word) || tokens[further].word == 0 { return false }
                if tokens[further].word == grammar.entre || tokens[further].word == grammar.avec { return true }
                further -= 1
            }
            return false
        }
        return back >= sentence.lowerBound && grammar.prepositions.contains(tokens[back].word)
    }

    // MARK: States

    /// A country acts where its government does, where it is a partner (« avec la Fédération de Russie »), or where
    /// it is the subject of a verb.
    private func government(
        _ country: Int, _ range: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>, _ index: NameIndex,
        _ words: Words
    ) -> Int? {
        var back = range.lowerBound - 1
        while back >= sentence.lowerBound, grammar.articles.contains(tokens[back].word) { back -= 1 }
        let before = back >= sentence.lowerBound ? tokens[back].word : 0
        let isCity = !tokens[range.lowerBound].shape.contains(.capitalised)
        var acts = before == grammar.gouvernement || isOfGovernments(back, tokens, sentence, index, words)
        if !acts, !index.isAdjective(at: range, tokens, words) {
            let isName = index.isStateName(range, tokens, words)
            let follows = range.upperBound < sentence.upperBound ? tokens[range.upperBound].word : 0
            acts =
                isName && !isCity
                && (before == grammar.avec || before == grammar.collaboration
                    || ((before == 0) && range.lowerBound > back + 1 && grammar.auxiliaries.contains(follows)))
        }
        return acts ? index.state(country, words) : nil
    }

    /// « les Gouvernements égyptien et tunisien », « les gouvernements du Kenya et de l’Ouganda »: all of the list.
    private func isOfGovernments(
        _ last: Int, _ tokens: [Token], _ sentence: Range<Int>, _ index: NameIndex, _ words: Words
    ) -> Bool {
        var at = last
        while at >= sentence.lowerBound, last - at < 24 {
            if tokens[at].word == grammar.gouvernements { return true }
            let joins = tokens[at].word == grammar.et || tokens[at].mark == UInt8(ascii: ",")
            let isPlace = index.isPlace(at, tokens, words)
            guard
                joins || isPlace || grammar.articles.contains(tokens[at].word)
                    || grammar.genitives.contains(tokens[at].word)
            else { return false }
            at -= 1
        }
        return false
    }

    // MARK: Short forms

    /// « le Bureau », « la Direction exécutive », « cette Instance »: a determiner and a capitalised head noun.
    private func shortForm(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex, _ words: Words,
        _ state: inout State, _ links: inout Links
    ) -> Int? {
        let token = tokens[at]
        guard at > sentence.lowerBound || token.shape.contains(.capitalised), grammar.heads.contains(token.word) else {
            return boardMembers(at, sentence, tokens, &state, &links)
        }
        let before = at > sentence.lowerBound ? tokens[at - 1].word : 0
        guard grammar.definite.contains(before) || grammar.demonstratives.contains(before) else {
            noteFounded(at, sentence, tokens, &state, links)
            return nil
        }
        if !token.shape.contains(.capitalised) {
            guard let owner = state.aliases[token.word] else { return nil }
            return take(owner, at..<(at + 1), sentence, tokens, &state, &links)
        }
        var end = at + 1
        var adjectives: [Int32] = []
        while end < sentence.upperBound, tokens[end].word != 0, !tokens[end].shape.contains(.capitalised),
            !grammar.articles.contains(tokens[end].word), !grammar.prepositions.contains(tokens[end].word),
            !grammar.auxiliaries.contains(tokens[end].word), tokens[end].word != grammar.et, adjectives.count < 2
        {
            adjectives.append(tokens[end].word)
            end += 1
        }
        if let owner = ownBody(at, end, sentence, tokens, index, words) {
            // An unlisted part of a listed organisation: its head noun stands for the organisation from here on.
            if !grammar.gatherings.contains(token.word) { state.aliases[token.word] = owner }
            return nil
        }
        guard let found = resolve(token.word, adjectives, index, state),
            !describesAnother(end, sentence, tokens, index.organisations[found])
        else { return nil }
        var used = adjectives.isEmpty || !index.organisations[found].words.contains(adjectives[0]) ? at + 1 : at + 2
        // « le Haut-Commissariat » is one word.
        while used < sentence.upperBound, tokens[used].shape.contains(.glued) { used += 1 }
        return take(found, at..<used, sentence, tokens, &state, &links)
    }

    /// « Groupe de travail des problèmes douaniers », « Comité des ministres »: the head noun begins another name.
    private func describesAnother(
        _ end: Int, _ sentence: Range<Int>, _ tokens: [Token], _ named: NameIndex.Named
    ) -> Bool {
        guard end + 1 < sentence.upperBound, grammar.genitives.contains(tokens[end].word) else { return false }
        let next = tokens[end + 1]
        return next.word != 0 && !next.shape.contains(.capitalised) && !grammar.articles.contains(next.word)
            && !named.words.contains(next.word)
    }

    private func take(
        _ organisation: Int, _ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token], _ state: inout State,
        _ links: inout Links
    ) -> Int {
        var qualifier = links.masked[range.lowerBound]
        if !qualifier, organs.contains(organisation), let head = genitiveHead(range, sentence, tokens) {
            qualifier = grammar.products.contains(tokens[head].word) || tokens[head].word == 0
        }
        add(
            Mention(
                organisation: organisation, tokens: range, form: .shortForm, isQualifier: qualifier,
                isOblique: isOblique(range.lowerBound, tokens, sentence)), &state, &links)
        return range.upperBound
    }

    /// « Bureau du Pacifique de la CESAP »: a genitive with a listed name follows within a few words.
    private func ownBody(
        _ at: Int, _ end: Int, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex, _ words: Words
    ) -> Int? {
        guard end < sentence.upperBound, grammar.genitives.contains(tokens[end].word) else { return nil }
        var next = end
        while next < min(sentence.upperBound, end + 8), tokens[next].word != 0,
            !grammar.auxiliaries.contains(tokens[next].word)
        {
            if let match = index.longest(at: next, tokens, words),
                let entry = match.values.first(where: { NameIndex.fits($0, tokens[match.tokens]) }),
                case .organisation(let found) = entry.target
            {
                return found
            }
            next += 1
        }
        return nil
    }

    /// « le DPPA a ouvert un bureau de liaison »: « le bureau » is the DPPA's from here on.
    private func noteFounded(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ state: inout State, _ links: Links
    ) {
        guard at >= sentence.lowerBound + 2, grammar.indefinite.contains(tokens[at - 1].word),
            grammar.founded.contains(tokens[at - 2].word),
            let founder = links.mentions(in: sentence).last(where: { !$0.isOblique })
        else { return }
        state.aliases[tokens[at].word] = founder.organisation
    }

    /// The most recent organisation whose name begins with the head noun; adjectives decide between several.
    private func resolve(_ head: Int32, _ adjectives: [Int32], _ index: NameIndex, _ state: State) -> Int? {
        var candidates = Array(state.recent.reversed())
        if let section = state.context.section, !candidates.contains(section) { candidates.append(section) }
        func matches(_ candidate: Int) -> Bool { index.organisations[candidate].heads.contains(head) }
        if let adjective = adjectives.first,
            let exact = candidates.first(where: { matches($0) && index.organisations[$0].words.contains(adjective) })
        {
            return exact
        }
        if head == grammar.conseil || head == grammar.comite, let board = state.context.board {
            let near = candidates.first { matches($0) && head == grammar.comite }
            return near ?? board
        }
        if let owner = state.aliases[head] { return owner }
        if let found = candidates.first(where: { index.organisations[$0].head == head })
            ?? candidates.first(where: matches)
        {
            return found
        }
        if let adjective = adjectives.first, let part = index.part(head, adjective, of: candidates) { return part }
        if head == grammar.secretariat { return un }
        return adjectives.isEmpty && !grammar.gatherings.contains(head) ? fromAfar(head, index, state) : nil
    }

    /// « le Président de la Cour » after the Statute of the Court, « la Commission » of the paragraph before, « la
    /// Commission » under the heading of the Union africaine: named, but not yet as one who acts here.
    private func fromAfar(_ head: Int32, _ index: NameIndex, _ state: State) -> Int? {
        let near = state.named.reversed() + state.context.earlier.reversed()
        if let found = near.first(where: { index.organisations[$0].head == head }) { return found }
        return state.context.section.flatMap {
            index.ownPart(head, of: $0, words: grammar.ofWhole)
        }
    }

    /// « les membres du Conseil », « les chefs de secrétariat », « États Membres ».
    private func boardMembers(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ state: inout State, _ links: inout Links
    ) -> Int? {
        if let board = state.context.board, tokens[at].word == grammar.membres, at > sentence.lowerBound,
            grammar.definite.contains(tokens[at - 1].word),
            at + 1 >= sentence.upperBound
                || !grammar.genitives.contains(tokens[at + 1].word)
        {
            return take(board, at..<(at + 1), sentence, tokens, &state, &links)
        }
        if let states = state.context.memberStates, tokens[at].word == grammar.etats, at + 1 < sentence.upperBound,
            tokens[at + 1].word == grammar.membres
        {
            return take(states, at..<(at + 2), sentence, tokens, &state, &links)
        }
        return nil
    }

    // MARK: Pronouns

    private func pronoun(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex, _ state: inout State,
        _ links: inout Links
    ) -> Int? {
        let word = tokens[at].word
        if word == grammar.deux, at + 1 < sentence.upperBound, grammar.pairs.contains(tokens[at + 1].word),
            at > sentence.lowerBound
        {
            let leads = at > sentence.lowerBound + 1 && tokens[at - 2].word == grammar.generaux
            for organisation in pair(index, state, areLed: leads) {
                add(
                    Mention(
                        organisation: organisation, tokens: (at - 1)..<(at + 2), form: .pronoun, isQualifier: false,
                        isOblique: isOblique(at - 1, tokens, sentence)), &state, &links)
            }
            return at + 2
        }
        if let us = state.context.us, word == grammar.nous {
            add(
                Mention(organisation: us, tokens: at..<(at + 1), form: .pronoun, isQualifier: false, isOblique: false),
                &state, &links)
            return at + 1
        }
        if word == grammar.celle || word == grammar.celui {
            guard at + 1 < sentence.upperBound, tokens[at + 1].shape.contains(.glued) else { return nil }
            guard
                let found = state.recent.last(where: {
                    index.organisations[$0].isFeminine == (word == grammar.celle)
                })
            else { return nil }
            add(
                Mention(
                    organisation: found, tokens: at..<(at + 2), form: .pronoun, isQualifier: false,
                    isOblique: isOblique(at, tokens, sentence)), &state, &links)
            return at + 2
        }
        guard word == grammar.il || word == grammar.elle || word == grammar.ils || word == grammar.elles,
            at == sentence.lowerBound || isClauseStart(at, tokens), !isImpersonal(at, sentence, tokens)
        else { return nil }
        for organisation in antecedents(word, index, state) {
            add(
                Mention(
                    organisation: organisation, tokens: at..<(at + 1), form: .pronoun, isQualifier: false,
                    isOblique: false), &state, &links)
        }
        return at + 1
    }

    /// After an opening adverbial: « En 2012, il a organisé … ».
    private func isClauseStart(_ at: Int, _ tokens: [Token]) -> Bool {
        at > 0 && tokens[at - 1].mark == UInt8(ascii: ",")
    }

    private func isImpersonal(_ at: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard tokens[at].word == grammar.il, at + 1 < sentence.upperBound else { return false }
        let next = tokens[at + 1].word
        if next == grammar.est {
            return at + 2 < sentence.upperBound && grammar.reporting.contains(tokens[at + 2].word)
        }
        if grammar.impersonal.contains(next) { return true }
        // « Il a été souligné que », « Il a également été souligné »
        return tokens[at..<min(sentence.upperBound, at + 6)].contains { grammar.reporting.contains($0.word) }
            && tokens[at..<min(sentence.upperBound, at + 4)].contains { $0.word == grammar.ete }
    }

    private func antecedents(_ word: Int32, _ index: NameIndex, _ state: State) -> [Int] {
        if word == grammar.ils || word == grammar.elles {
            guard let last = state.sentenceSubjects.last else { return [] }
            let several = last.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
            return several.count >= 2 ? several : []
        }
        let wantsFeminine = word == grammar.elle
        // A reader looks back no further either.
        for subjects in state.sentenceSubjects.suffix(40).reversed() {
            if let found = subjects.first(where: { index.organisations[$0].isFeminine == wantsFeminine }) {
                return [found]
            }
        }
        if let section = state.context.section, index.organisations[section].isFeminine == wantsFeminine {
            return [section]
        }
        return []
    }

    /// The Security Council is no organisation of its own; and a department has no « secrétaire général ».
    private func whole(_ organisation: Int, _ index: NameIndex, isLed: Bool) -> Int {
        switch index.organisations[organisation].organisation.kind {
        case .unOrgan: un ?? organisation
        case .unSecretariat, .unMission: isLed ? un ?? organisation : organisation
        default: organisation
        }
    }

    /// « les deux organisations »: the section's and the first other one of the paragraph, or its first two.
    /// `areLed`: « les secrétaires généraux des deux organisations ».
    private func pair(_ index: NameIndex, _ state: State, areLed: Bool) -> [Int] {
        let distinct = state.met
        if let section = state.context.section {
            let other = distinct.first { !index.isAncestor(section, of: $0) && !index.isAncestor($0, of: section) }
            return other.map { [whole($0, index, isLed: areLed), section] } ?? [section]
        }
        return distinct.count >= 2 ? distinct.prefix(2).map { whole($0, index, isLed: areLed) } : []
    }
}
