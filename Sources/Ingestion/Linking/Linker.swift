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
            let mentions = links.mentions(in: sentence)
            state.endSentence(mentions)
            state.isAboutThing = isAboutThing(sentence, tokens, mentions, wasAboutThing: state.isAboutThing)
        }
        return links
    }

    // MARK: State of the discourse

    struct State {
        var context: Context
        /// Organisations that the paragraph has brought in, each once, in order of first mention.
        private(set) var met: [Int] = []
        /// The same, the latest mentioned last.
        private(set) var recent: [Int] = []
        /// Those that were only named, in the title of an instrument or as its author; each once.
        private(set) var named: [Int] = []
        /// The subject of the sentence before is no organisation but what one has made or held.
        var isAboutThing = false
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
    func step(
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
    func meant(
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

    func isMisprint(_ acronym: [UInt8], _ listed: Int, _ section: Int, _ index: NameIndex) -> Bool {
        let known = index.organisations[listed].organisation
        guard let own = index.organisations[section].organisation.acronymFr?.lowercased().utf8,
            known.acronymEn?.lowercased().utf8.elementsEqual(acronym) ?? false, known.acronymFr != nil,
            known.acronymFr != known.acronymEn, own.count == acronym.count, acronym.count >= 3
        else { return false }
        return zip(own, acronym).count { $0 != $1 } == 1
    }

    /// « L’Initiative Spotlight, lancée par l’Union, vise à … »: what « Elle » stands for in the sentence behind it, as long as
    /// « Il » and « Elle » go on with it.
    func isAboutThing(
        _ sentence: Range<Int>, _ tokens: [Token], _ mentions: ArraySlice<Mention>, wasAboutThing: Bool
    ) -> Bool {
        guard sentence.count > 2 else { return false }
        let first = tokens[sentence.lowerBound].word
        if first == grammar.il || first == grammar.elle { return wasAboutThing }
        guard grammar.definite.contains(first) || grammar.demonstratives.contains(first) else { return false }
        let head = sentence.lowerBound + 1
        return grammar.things.contains(tokens[head].word)
            && !mentions.contains { $0.tokens.contains(head) || $0.tokens.lowerBound == head }
    }

    func add(_ mention: Mention, _ state: inout State, _ links: inout Links) {
        links.mentions.append(mention)
        state.note(mention)
    }
}
