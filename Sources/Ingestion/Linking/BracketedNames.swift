import Domain

/// Finds the names that a document itself introduces with an acronym in brackets: « l’Organisation arabe pour le
/// développement agricole (OADA) ». A listed name gets a further acronym; a name on no list, a record of its own.
struct BracketedNames {
    /// What stands before a bracketed acronym.
    enum Found: Equatable {
        /// The acronym is another one for a listed organisation.
        case acronym(String, of: Int)
        /// The name is another one for the listed organisation that bears the acronym.
        case name(String, of: Int)
        /// A name and an acronym of which the lists know nothing; `rival` is another bearer of the acronym.
        case organisation(Organisation, rival: Int?)
        /// « le Plan d’action mondial (PAM) »: a listed acronym that here is no organisation's.
        case nothing(String)
    }

    let grammar: Grammar
    let index: NameIndex
    let words: Words

    /// In the order of the text; `text` is what `tokens` were made of.
    func found(in tokens: [Token], _ text: CleanText) -> [Found] {
        var found: [Found] = []
        guard tokens.count > 3 else { return [] }
        for at in 1..<(tokens.count - 2)
        where tokens[at].mark == UInt8(ascii: "(") && tokens[at + 2].mark == UInt8(ascii: ")") {
            guard isAcronymAlone(tokens[at + 1]), let one = before(at, tokens, text) else { continue }
            found.append(one)
        }
        return found
    }

    /// Two to ten letters, capitals among them, in one token.
    private func isAcronymAlone(_ token: Token) -> Bool {
        token.shape.contains(.acronym) && token.word != 0 && (2...10).contains(token.range.count)
    }

    private func before(_ bracket: Int, _ tokens: [Token], _ text: CleanText) -> Found? {
        let acronym = text.string(tokens[bracket + 1].range)
        let letters = Array(words.text(tokens[bracket + 1].word))
        let bearer = organisation(at: bracket + 1, tokens, endsAt: bracket + 2)
        let listed = (max(0, bracket - 24)..<bracket).lazy.compactMap { start in
            organisation(at: start, tokens, endsAt: bracket).map { (start, $0) }
        }.first
        if let (_, organisation) = listed, organisation == bearer { return nil }
        guard let name = name(before: bracket, tokens, letters, among: grammar.bodies, listedFrom: listed?.0) else {
            if let listed { return .acronym(acronym, of: listed.1) }
            let plan = name(before: bracket, tokens, letters, among: grammar.undertakings, listedFrom: nil)
            return bearer != nil && plan != nil ? .nothing(acronym) : nil
        }
        if let (start, organisation) = listed, start <= name.lowerBound { return .acronym(acronym, of: organisation) }
        let string = text.string(Int(tokens[name.lowerBound].start)..<tokens[name.upperBound - 1].range.upperBound)
        if let bearer, index.organisations[bearer].heads.contains(tokens[name.lowerBound].word) {
            return .name(string, of: bearer)
        }
        let parent = listed?.1 ?? parent(within: name, tokens)
        let kind = kind(name, tokens, parent)
        return .organisation(
            Organisation(
                id: OrganisationID(Slug.make(string)), nameFr: string, nameEn: nil, acronymFr: acronym,
                acronymEn: nil, kind: kind,
                parent: (parent ?? (kind == .unOther ? index[.un] : nil)).map {
                    index.organisations[$0].organisation.id
                }),
            rival: bearer)
    }

    /// The listed organisation whose name stands from `at` to `end`.
    private func organisation(at: Int, _ tokens: [Token], endsAt end: Int) -> Int? {
        guard let match = index.longest(at: at, tokens, words), match.tokens.upperBound == end else { return nil }
        return match.values.lazy.filter { NameIndex.fits($0, tokens[match.tokens]) }.compactMap {
            if case .organisation(let found) = $0.target { found } else { nil }
        }.first
    }

    // MARK: Where the name begins

    /// From a capitalised noun of `heads` up to the bracket, such that the acronym's letters begin its words.
    /// `listedFrom`: where a listed name begins that ends at the bracket; only a longer name is of interest then.
    private func name(
        before bracket: Int, _ tokens: [Token], _ letters: [UInt8], among heads: WordSet, listedFrom: Int?
    ) -> Range<Int>? {
        var best: (range: Range<Int>, share: Int)?
        var at = bracket - 1
        while at >= 0, bracket - at <= 18, tokens[at].word != 0, !grammar.auxiliaries.contains(tokens[at].word) {
            let isHead =
                tokens[at].shape.contains(.capitalised) && !tokens[at].shape.contains(.acronym)
                && heads.contains(tokens[at].word) && bracket - at >= 2
            if isHead, at < (listedFrom ?? bracket) {
                let share = Self.share(of: letters, begun: initials(at..<bracket, tokens))
                if share > best?.share ?? 0 { best = (at..<bracket, share) }
            }
            at -= 1
        }
        guard let best else { return nil }
        // An acronym made from an English name shares little with the French one.
        let isPlain = letters.count >= 3 && bracket - best.range.lowerBound >= 3 && listedFrom == nil
        return best.share >= 75 || isPlain && best.share >= 30 ? best.range : nil
    }

    private func initials(_ range: Range<Int>, _ tokens: [Token]) -> [UInt8] {
        range.compactMap { at in
            let word = words.text(tokens[at].word)
            return grammar.articles.contains(tokens[at].word) ? nil : word.first
        }
    }

    /// Percentage of `letters` that are found in `initials` in order.
    private static func share(of letters: [UInt8], begun initials: [UInt8]) -> Int {
        var rest = initials[...]
        var matched = 0
        for letter in letters {
            guard let at = rest.firstIndex(of: letter) else { continue }
            matched += 1
            rest = rest[(at + 1)...]
        }
        return letters.isEmpty ? 0 : matched * 100 / letters.count
    }

    // MARK: What it is

    /// « Centre de formation de l’Union africaine »: the organisation named within the name.
    private func parent(within name: Range<Int>, _ tokens: [Token]) -> Int? {
        for at in name.dropFirst(2) {
            guard let match = index.longest(at: at, tokens, words), match.tokens.upperBound <= name.upperBound else {
                continue
            }
            for value in match.values where NameIndex.fits(value, tokens[match.tokens]) {
                if case .organisation(let found) = value.target { return found }
            }
        }
        return nil
    }

    private func kind(_ name: Range<Int>, _ tokens: [Token], _ parent: Int?) -> OrganisationKind {
        if let parent {
            let kind = index.organisations[parent].organisation.kind
            return kind.rawValue.hasPrefix("un-") ? .unOther : .subsidiary
        }
        let named = tokens[name].map(\.word)
        if grammar.civil.contains(named[0]) { return .civilSociety }
        if named[0] == grammar.banque { return .financialInstitution }
        return named.contains(where: grammar.regions.contains) ? .regional : .internationalOther
    }
}
