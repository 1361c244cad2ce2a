/// Where a country is named, its government may act.
extension Linker {
    /// A country acts where its government does, where it is a partner (« avec la Fédération de Russie »), or where
    /// it is the subject of a verb.
    func government(
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
    func isOfGovernments(
        _ last: Int, _ tokens: [Token], _ sentence: Range<Int>, _ index: NameIndex, _ words: Words
    ) -> Bool {
        var at = last
        while at >= sentence.lowerBound, last - at < 24 {
            if tokens[at].word == grammar.gouvernements { return true }
            let joins = tokens[at].word == grammar.et || tokens[at].mark == UInt8(ascii: ",")
            guard
                joins || grammar.articles.contains(tokens[at].word) || grammar.genitives.contains(tokens[at].word)
                    || index.isPlace(at, tokens, words)
            else { return false }
            at -= 1
        }
        return false
    }
}
