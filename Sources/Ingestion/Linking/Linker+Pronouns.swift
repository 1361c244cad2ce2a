/// « Il », « celle-ci », « les deux organisations ».
extension Linker {
    func pronoun(
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
            guard at + 1 < sentence.upperBound, tokens[at + 1].shape.contains(.glued),
                !standsForThing(at, sentence, tokens)
            else { return nil }
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
            at == sentence.lowerBound || isClauseStart(at, tokens), !isImpersonal(at, sentence, tokens),
            !(at == sentence.lowerBound && state.isAboutThing && (word == grammar.il || word == grammar.elle))
        else { return nil }
        for organisation in antecedents(word, index, state) {
            add(
                Mention(
                    organisation: organisation, tokens: at..<(at + 1), form: .pronoun, isQualifier: false,
                    isOblique: false), &state, &links)
        }
        return at + 1
    }

    /// « Celui-ci a été utilisé dans trois pays »: what the sentence before has brought forth, not who acted in it.
    func standsForThing(_ at: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard at == sentence.lowerBound else { return false }
        let verb = tokens[at..<min(sentence.upperBound, at + 7)]
        return verb.contains { $0.word == grammar.ete } && !verb.contains { grammar.approached.contains($0.word) }
    }

    /// After an opening adverbial: « En 2012, il a organisé … ».
    func isClauseStart(_ at: Int, _ tokens: [Token]) -> Bool {
        at > 0 && tokens[at - 1].mark == UInt8(ascii: ",")
    }

    func isImpersonal(_ at: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
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

    func antecedents(_ word: Int32, _ index: NameIndex, _ state: State) -> [Int] {
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
    func whole(_ organisation: Int, _ index: NameIndex, isLed: Bool) -> Int {
        switch index.organisations[organisation].organisation.kind {
        case .unOrgan: un ?? organisation
        case .unSecretariat, .unMission: isLed ? un ?? organisation : organisation
        default: organisation
        }
    }

    /// « les deux organisations »: the section's and the first other one of the paragraph, or its first two.
    /// `areLed`: « les secrétaires généraux des deux organisations ».
    func pair(_ index: NameIndex, _ state: State, areLed: Bool) -> [Int] {
        let distinct = state.met
        if let section = state.context.section {
            let other = distinct.first { !index.isAncestor(section, of: $0) && !index.isAncestor($0, of: section) }
            return other.map { [whole($0, index, isLed: areLed), section] } ?? [section]
        }
        return distinct.count >= 2 ? distinct.prefix(2).map { whole($0, index, isLed: areLed) } : []
    }
}
