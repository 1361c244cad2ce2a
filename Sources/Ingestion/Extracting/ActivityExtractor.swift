import Domain

/// Groups a passage's sentences into activities: an elaboration belongs to the act before it, a new act by an
/// organisation is a new activity.
struct ActivityExtractor {
    let desk: Desk
    private var grammar: Grammar { desk.grammar }

    init(_ desk: Desk) { self.desk = desk }

    /// What a passage must tell for a sentence to count.
    enum Demand {
        /// Under an organisation's heading every act counts.
        case section(Int, heading: String)
        /// Elsewhere two organisations of which neither belongs to the other must take part in an act.
        case two
    }

    func activities(_ read: ReadPassage, _ demand: Demand) -> [Activity] {
        var found: [Activity] = []
        for group in groups(read) {
            guard var activity = activity(read, group, demand, ordinal: found.count + 1) else { continue }
            if case .section(let section, _) = demand,
                let partner = impliedPartner(read, group, activity, found, section)
            {
                activity.participants.insert(partner, at: 0)
            }
            found.append(activity)
        }
        return found
    }

    /// « Des ateliers ont été organisés », « On a approuvé un projet »: who acts is not said again; the paragraph has
    /// named the section's partner before.
    private func impliedPartner(
        _ read: ReadPassage, _ group: Range<Int>, _ activity: Activity, _ before: [Activity], _ section: Int
    ) -> Participant? {
        let own = desk.index.organisations[section].organisation.id
        guard activity.participants.allSatisfy({ $0.organisation == own }), let last = before.last,
            isAgentless(read, read.sentenceTokens[group.lowerBound]),
            let partner = last.participants.first(where: { $0.organisation != own })
        else { return nil }
        return Participant(organisation: partner.organisation, mention: nil, how: .section)
    }

    /// The main clause has « on » for its subject, or its verb is in the passive without an agent.
    private func isAgentless(_ read: ReadPassage, _ range: Range<Int>) -> Bool {
        let start = mainClause(read, range)
        guard start < range.upperBound else { return false }
        if read.tokens[start].word == grammar.on { return true }
        guard
            let verb = read.tokens[start..<range.upperBound].firstIndex(where: { grammar.auxiliaries.contains($0.word) }
            )
        else { return false }
        let namesSubject = read.links.mentions(in: start..<verb).contains { !$0.isQualifier }
        let near = read.tokens[verb..<min(range.upperBound, verb + 4)]
        let isPassive = near.contains { grammar.passive.contains($0.word) }
        let hasAgent = read.tokens[verb..<range.upperBound].contains { $0.word == grammar.par }
        return !namesSubject && isPassive && !hasAgent
    }

    private func groups(_ read: ReadPassage) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for sentence in read.allSentences {
            if let last = groups.last, last.upperBound == sentence, elaborates(read, sentence, on: last) {
                groups[groups.count - 1] = last.lowerBound..<(sentence + 1)
            } else {
                groups.append(sentence..<(sentence + 1))
            }
        }
        return groups
    }

    // MARK: Elaborations

    private func elaborates(_ read: ReadPassage, _ sentence: Int, on group: Range<Int>) -> Bool {
        let range = read.sentenceTokens[sentence]
        let start = mainClause(read, range)
        guard start < range.upperBound else { return true }
        let first = read.tokens[start].word
        let mentions = read.links.mentions(in: range)
        if grammar.demonstratives.contains(first), start + 1 < range.upperBound,
            !read.tokens[start + 1].shape.contains(.capitalised)
        {
            return true
        }
        if mentions.contains(where: { $0.tokens.contains(start) || $0.tokens.lowerBound == start + 1 }) { return false }
        if first == grammar.ils || first == grammar.elles || first == grammar.il || first == grammar.elle {
            return true
        }
        if first == grammar.celui || first == grammar.celle { return true }
        if first == grammar.on {
            // « Parmi les autres domaines de coopération entre la FAO et l’Union africaine, on peut citer »
            if mentions.prefix(while: { $0.tokens.lowerBound < start }).filter({ !$0.isQualifier }).count >= 2 {
                return false
            }
            return start + 1 < range.upperBound && !grammar.auxiliaries.contains(read.tokens[start + 1].word)
                || start + 1 < range.upperBound && read.tokens[start + 1].word == grammar.se
        }
        if grammar.indefinite.contains(first) {
            let nouns = read.tokens[start..<min(range.upperBound, start + 4)]
            let isEvent = nouns.contains { grammar.events.contains($0.word) }
            return !isEvent && !mentions.contains { !$0.isQualifier }
        }
        if grammar.definite.contains(first) { return isAnaphoric(read, start, range, group, mentions) }
        return !mentions.contains { !$0.isQualifier }
    }

    /// « Le document définit », « La participation à ce programme », « Les résultats des efforts »: the subject is what
    /// the act before brought forth. A subject that names who acts (« Les appels lancés par la Ligue ») is a new act.
    private func isAnaphoric(
        _ read: ReadPassage, _ start: Int, _ range: Range<Int>, _ group: Range<Int>, _ mentions: ArraySlice<Mention>
    ) -> Bool {
        var end = start + 1
        while end < range.upperBound, !grammar.auxiliaries.contains(read.tokens[end].word), end - start < 30 {
            end += 1
        }
        let subject = read.tokens[start..<end]
        if subject.contains(where: { grammar.demonstratives.contains($0.word) }) { return true }
        let head = subject.dropFirst().first { !grammar.ordinals.contains($0.word) }
        if let head,
            grammar.generic.contains(head.word)
                || subject.dropFirst().prefix(2).contains(where: { grammar.generic.contains($0.word) })
        {
            return true
        }
        // « La dernière réunion générale, tenue en 2012, »: an event that was not spoken of before.
        if let head, grammar.events.contains(head.word), !repeats(head.word, read, group) { return false }
        let namesActor = mentions.contains { subject.indices.contains($0.tokens.lowerBound) && !$0.isQualifier }
        let joins = subject.contains { $0.word == grammar.entre || $0.word == grammar.par }
        if namesActor && joins { return false }
        if let head, repeats(head.word, read, group) { return true }
        return !namesActor && !mentions.contains { !$0.isQualifier && !$0.isOblique }
    }

    private func repeats(_ word: Int32, _ read: ReadPassage, _ group: Range<Int>) -> Bool {
        let stem = desk.words.text(word).prefix(6)
        return stem.count >= 5
            && read.tokens[read.tokens(of: group)].contains { desk.words.text($0.word).starts(with: stem) }
    }

    /// Where the main clause begins: behind an opening adverbial (« En 2012, », « À l’issue de consultations, »).
    private func mainClause(_ read: ReadPassage, _ range: Range<Int>) -> Int {
        guard range.lowerBound < range.upperBound else { return range.upperBound }
        let first = read.tokens[range.lowerBound]
        guard grammar.openers.contains(first.word) else { return range.lowerBound }
        var at = range.lowerBound
        var fallback = range.lowerBound
        while at < range.upperBound {
            if read.tokens[at].mark == UInt8(ascii: ","), at + 1 < range.upperBound {
                let next = read.tokens[at + 1]
                let isSubject =
                    grammar.articles.contains(next.word) || grammar.demonstratives.contains(next.word)
                    || next.shape.contains(.capitalised) || next.word == grammar.il || next.word == grammar.elle
                    || next.word == grammar.on || next.word == grammar.ils
                if isSubject { return at + 1 }
                if fallback == range.lowerBound { fallback = at + 1 }
            }
            at += 1
        }
        return fallback
    }

    // MARK: Records

    private func activity(_ read: ReadPassage, _ group: Range<Int>, _ demand: Demand, ordinal: Int) -> Activity? {
        let tokens = read.tokens(of: group)
        let bytes = read.bytes(of: group)
        var section: Int?
        var heading: String?
        if case .section(let organisation, let text) = demand {
            section = organisation
            heading = text
        }
        let participants = desk.participants(read, in: tokens, section: section)
        let first = read.sentenceTokens[group.lowerBound]
        let countries = desk.countries(read, in: tokens)
        let kind = desk.kinds.kind(
            read.tokens, in: first, from: mainClause(read, first), names: read.links.mentions(in: first).map(\.tokens),
            isAbroad: !countries.isEmpty, desk.words)
        switch demand {
        case .section: if participants.isEmpty { return nil }
        case .two:
            if kind == nil || !twoTakePart(read, tokens) || onlySpeaks(read, first) { return nil }
        }
        let text = read.passage.text.string(bytes)
        let id = RecordID("\(desk.document).\(read.passage.number).\(ordinal)")
        return Activity(
            id: id, title: Desk.title(text), text: text, kind: kind ?? .partnership,
            themes: desk.themes.themes(
                read.tokens, in: [tokens], skipping: placeNames(read, tokens),
                actors: participants.map(\.organisation).filter { isActor($0, section) },
                base: [:], desk.words),
            participants: participants, section: heading, dates: desk.dates(read, in: tokens),
            countries: countries, references: desk.references(read, in: bytes),
            source: desk.source(of: read.passage, bytes))
    }

    /// Of regional organisations and of countries (« République démocratique du Congo »), whose words say where.
    private func placeNames(_ read: ReadPassage, _ tokens: Range<Int>) -> [Range<Int>] {
        let regional = read.links.mentions(in: tokens).filter {
            desk.index.organisations[$0.organisation].organisation.kind == .regional
        }
        let countries = read.links.countries(in: tokens).filter { $0.tokens.count > 1 }
        let names = regional.map(\.tokens) + countries.map(\.tokens)
        return names.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func isActor(_ id: OrganisationID, _ section: Int?) -> Bool {
        section.map { desk.index.organisations[$0].organisation.id != id } ?? true
    }

    private func twoTakePart(_ read: ReadPassage, _ tokens: Range<Int>) -> Bool {
        // Each once: a name may stand a thousand times.
        let actors = Array(Set(read.links.mentions(in: tokens).filter { !$0.isQualifier }.map(\.organisation)))
        for (at, a) in actors.enumerated() {
            for b in actors[(at + 1)...] where !desk.index.isAncestor(a, of: b) && !desk.index.isAncestor(b, of: a) {
                return true
            }
        }
        return false
    }

    /// The main verb only reports what somebody said or thought.
    private func onlySpeaks(_ read: ReadPassage, _ range: Range<Int>) -> Bool {
        var at = mainClause(read, range)
        while at < range.upperBound, !grammar.auxiliaries.contains(read.tokens[at].word) { at += 1 }
        return read.tokens[at..<min(range.upperBound, at + 5)].contains { grammar.speech.contains($0.word) }
    }
}
