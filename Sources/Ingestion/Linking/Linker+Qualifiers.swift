/// What is named without taking part: titles of instruments, authors of resolutions, and the country whose name stands in
/// another name.
extension Linker {
    /// Tokens inside the title of a convention, a charter, a strategy: from its noun until a verb or a mark.
    func mask(_ tokens: [Token]) -> [Bool] {
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
    func unmask(_ name: Range<Int>, _ links: inout Links) {
        guard !links.masked[name.lowerBound], links.masked[name.upperBound - 1] else { return }
        var at = name.lowerBound + 1
        while at < links.masked.count, at < name.upperBound || links.masked[at] {
            links.masked[at] = false
            at += 1
        }
    }

    /// « Représentant spécial conjoint … pour la Syrie », « un bureau de liaison à Vienne »: an office for a country
    /// concerns it, and what is described rather than called by its name stands where it is said to stand.
    func addTerritory(
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
    func namesSomethingElse(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard range.lowerBound > sentence.lowerBound else { return false }
        guard grammar.genitives.contains(tokens[range.lowerBound - 1].word) else { return false }
        return tokens[max(sentence.lowerBound, range.lowerBound - 4)..<(range.lowerBound - 1)].contains {
            $0.shape.contains(.capitalised) && grammar.plans.contains($0.word)
        }
    }

    func isQualifier(
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
        if organs.contains(organisation), citesOwnResolution(range, sentence, tokens) { return true }
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
    func genitiveHead(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
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
    func joinsAnother(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
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
    func isOfficeOfAnother(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token], _ index: NameIndex)
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
    func isHeadOfMission(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = range.upperBound
        let end = min(sentence.upperBound, at + 8)
        while at < end, tokens[at].word != grammar.et {
            if tokens[at].word == 0 || grammar.auxiliaries.contains(tokens[at].word) { return false }
            at += 1
        }
        return at + 1 < end && tokens[at + 1].word == grammar.chef
    }

    /// « approuvée par l’Assemblée générale dans sa résolution 70/248 »
    func citesOwnResolution(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        let next = range.upperBound
        return next + 2 < sentence.upperBound && tokens[next].word == grammar.dans
            && grammar.possessives.contains(tokens[next + 1].word) && grammar.products.contains(tokens[next + 2].word)
    }

    /// The organ is only named as the author of a resolution, unless its adoption is what is told.
    func citesResolution(_ head: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
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
    func isIssuer(_ head: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = head - 1
        while at > sentence.lowerBound, grammar.articles.contains(tokens[at].word) { at -= 1 }
        guard at > sentence.lowerBound, tokens[at].word == grammar.par else { return false }
        return grammar.issued.contains(tokens[at - 1].word)
    }

    func isAdoption(_ word: Int32) -> Bool { word == grammar.adoption }

    func isOblique(_ at: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
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
}
