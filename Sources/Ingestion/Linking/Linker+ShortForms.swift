/// « le Bureau », « cette Instance », « les membres »: short forms of what was named before.
extension Linker {
    /// « le Bureau », « la Direction exécutive », « cette Instance »: a determiner and a capitalised head noun.
    func shortForm(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex, _ words: Words,
        _ state: inout State, _ links: inout Links
    ) -> Int? {
        let token = tokens[at]
        guard at > sentence.lowerBound || token.shape.contains(.capitalised), grammar.heads.contains(token.word) else {
            return boardMembers(at, sentence, tokens, &state, &links)
        }
        let before = at > sentence.lowerBound ? tokens[at - 1].word : 0
        let isPossessed = grammar.possessives.contains(before)
        guard isPossessed || grammar.definite.contains(before) || grammar.demonstratives.contains(before) else {
            noteFounded(at, sentence, tokens, &state, links)
            return nil
        }
        if !token.shape.contains(.capitalised) {
            guard !isPossessed, let owner = state.aliases[token.word] else { return nil }
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
        if isPossessed {
            // « le Comité contre le terrorisme et sa Direction exécutive »
            return adjectives.first.flatMap { index.part(token.word, $0, of: state.recent) }.map {
                take($0, at..<(at + 2), sentence, tokens, &state, &links)
            }
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
    func describesAnother(
        _ end: Int, _ sentence: Range<Int>, _ tokens: [Token], _ named: NameIndex.Named
    ) -> Bool {
        guard end + 1 < sentence.upperBound, grammar.genitives.contains(tokens[end].word) else { return false }
        let next = tokens[end + 1]
        return next.word != 0 && !next.shape.contains(.capitalised) && !grammar.articles.contains(next.word)
            && !named.words.contains(next.word)
    }

    func take(
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
    func ownBody(
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
    func noteFounded(
        _ at: Int, _ sentence: Range<Int>, _ tokens: [Token], _ state: inout State, _ links: Links
    ) {
        guard at >= sentence.lowerBound + 2, grammar.indefinite.contains(tokens[at - 1].word),
            grammar.founded.contains(tokens[at - 2].word),
            let founder = links.mentions(in: sentence).last(where: { !$0.isOblique })
        else { return }
        state.aliases[tokens[at].word] = founder.organisation
    }

    /// The most recent organisation whose name begins with the head noun; adjectives decide between several.
    func resolve(_ head: Int32, _ adjectives: [Int32], _ index: NameIndex, _ state: State) -> Int? {
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
    func fromAfar(_ head: Int32, _ index: NameIndex, _ state: State) -> Int? {
        let near = state.named.reversed() + state.context.earlier.reversed()
        if let found = near.first(where: { index.organisations[$0].head == head }) { return found }
        return state.context.section.flatMap {
            index.ownPart(head, of: $0, words: grammar.ofWhole)
        }
    }

    /// « les membres du Conseil », « les chefs de secrétariat », « États Membres ».
    func boardMembers(
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
}
