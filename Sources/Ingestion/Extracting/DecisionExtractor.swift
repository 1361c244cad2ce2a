import Domain

/// Decisions and formal acts of the Chief Executives Board, from the numbered paragraphs of a session's summary.
struct DecisionExtractor {
    let desk: Desk
    let session: Session
    /// Bodies whose creation the document tells by name, in its order.
    var founded: [Founded] = []

    /// « nous créons une équipe spéciale de coordination »: the body, and the words that its name begins with.
    struct Founded {
        var organisation: OrganisationID
        var words: [Int32]
    }

    /// Every body that `passages` name behind a word of creation.
    static func founded(in passages: [ReadPassage], _ desk: Desk) -> [Founded] {
        var found: [Founded] = []
        for read in passages {
            for mention in read.links.mentions where mention.form == .named && mention.tokens.count >= 2 {
                let before = read.tokens[max(0, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound]
                guard before.contains(where: { desk.grammar.creation.contains($0.word) }) else { continue }
                found.append(
                    Founded(
                        organisation: desk.index.organisations[mention.organisation].organisation.id,
                        words: read.tokens[mention.tokens].prefix(2).map(\.word)))
            }
        }
        return found
    }

    /// What the masthead says of a session.
    struct Session {
        /// `2018-2`
        var id: String?
        /// ISO 8601.
        var date: String?
        var place: String?
    }

    /// `items`: the lettered items under the paragraph. At most one decision a sentence.
    func decisions(_ read: ReadPassage, items: [ReadPassage], commitments: [RecordID]) -> [Decision] {
        var found: [Decision] = []
        var sentence = 0
        while sentence < read.sentences.count {
            let range = read.sentenceTokens[sentence]
            let endsWithColon = read.tokens[range].last?.mark == UInt8(ascii: ":")
            let listed = endsWithColon && sentence == read.sentences.count - 1 ? items : []
            if let act = act(read, range, hasItems: !listed.isEmpty) {
                var end = sentence + 1
                while end < read.sentences.count, elaborates(read, end) { end += 1 }
                found.append(
                    decision(
                        read, sentence..<end, act, ordinal: found.count + 1, items: listed, commitments: commitments))
                sentence = end
            } else {
                sentence += 1
            }
        }
        return found
    }

    /// « Cette équipe s’attachera … »
    private func elaborates(_ read: ReadPassage, _ sentence: Int) -> Bool {
        read.tokens[read.sentenceTokens[sentence]].first.map { desk.grammar.demonstratives.contains($0.word) } ?? false
    }

    private func act(_ read: ReadPassage, _ range: Range<Int>, hasItems: Bool) -> DecisionAct? {
        let words = read.tokens[range]
        // Whatever the Board does, it or its members are named; only a list may go without.
        guard hasItems || words.contains(where: { $0.word == desk.grammar.conseil || $0.word == desk.grammar.membres })
        else { return nil }
        // « à appuyer » is no « a appuyé »: the words as the tokeniser tells them apart.
        var text: [UInt8] = [32]
        text.reserveCapacity(words.count * 8)
        for token in words where token.word != 0 {
            text += desk.words.text(token.word)
            text.append(32)
        }
        func has(_ phrases: [[UInt8]]) -> Bool { phrases.contains { CommitmentExtractor.contains(text, $0) } }
        let board = has(Wording.board)
        if board, has(Wording.creating) { return .creates }
        if hasItems, has(Wording.agreeing) { return .agreesActions }
        if has(Wording.approving), board || has(Wording.council) { return .approves }
        guard board else { return nil }
        if has(Wording.endorsing) { return .endorses }
        if has(Wording.accepting) { return .accepts }
        if has(Wording.deciding) { return .decides }
        if has(Wording.requesting) { return .requests }
        return nil
    }

    /// What the acts are told by: folded words, with a space before and behind.
    private enum Wording {
        static let board = phrases("le conseil", "les membres sont", "membres du conseil")
        static let council = phrases("conseil")
        static let creating = phrases("a decide de creer", "a cree", "a decide la creation")
        static let agreeing = phrases(
            "sont convenus", "est convenu", "qu il etait crucial de", "a ete convenu", "mesures conjointes",
            "mesures suivantes")
        static let approving = phrases("a approuve", "ont approuve", "a ete approuve", "a adopte")
        static let endorsing = phrases(
            "a appuye", "ont appuye", "a apporte son soutien", "a fait sien", "a souscrit", "a enterine")
        static let accepting = phrases("ont accepte", "a accepte")
        static let deciding = phrases("a decide", "ont decide")
        static let requesting = phrases("le conseil a prie", "le conseil a demande", "le conseil a charge")

        private static func phrases(_ words: String...) -> [[UInt8]] { words.map { Array(" \($0) ".utf8) } }
    }

    private func decision(
        _ read: ReadPassage, _ sentences: Range<Int>, _ act: DecisionAct, ordinal: Int, items: [ReadPassage],
        commitments: [RecordID]
    ) -> Decision {
        let tokens = read.tokens(of: sentences)
        let bytes = read.bytes(of: sentences)
        let text = read.passage.text.string(bytes)
        var organisations: [OrganisationID] = [OrganisationID("ceb")]
        for participant in desk.participants(read, in: tokens, section: nil)
        where !organisations.contains(participant.organisation) && participant.organisation != .un
            && participant.organisation != .memberStates
        {
            organisations.append(participant.organisation)
        }
        if act == .creates, let body = created(read, read.sentenceTokens[sentences.lowerBound]),
            !organisations.contains(body)
        {
            organisations.append(body)
        }
        return Decision(
            id: RecordID("\(desk.document).\(read.passage.number).\(ordinal)"), body: OrganisationID("ceb"),
            session: session.id, date: session.date, place: session.place,
            agendaItem: read.passage.section.first, act: act, topic: topic(read, sentences), text: text,
            items: zip(items, commitments).map {
                Decision.Item(letter: $0.passage.letter ?? "", text: $0.passage.text.string, commitment: $1)
            },
            organisations: organisations, annex: annex(read, tokens),
            references: desk.references(read, in: bytes), dates: desk.dates(read, in: tokens),
            source: desk.source(of: read.passage, bytes))
    }

    /// « a décidé de créer … une équipe spéciale »: the one body of that beginning that the document calls by its name.
    private func created(_ read: ReadPassage, _ sentence: Range<Int>) -> OrganisationID? {
        for at in sentence.dropLast(2) where desk.grammar.indefinite.contains(read.tokens[at].word) {
            let words = read.tokens[(at + 1)...(at + 2)].map(\.word)
            let named = Set(founded.filter { $0.words == words }.map(\.organisation))
            if named.count == 1 { return named.first }
        }
        return nil
    }

    /// « (voir annexe I) »
    private func annex(_ read: ReadPassage, _ tokens: Range<Int>) -> String? {
        for at in tokens where at + 1 < tokens.upperBound && read.tokens[at].word == desk.grammar.annexe {
            let numeral = read.string((at + 1)..<(at + 2))
            if numeral.utf8.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }) { return numeral }
        }
        return nil
    }

    /// What the act is about: the words behind its verb, at most fifteen, cut at a mark.
    private func topic(_ read: ReadPassage, _ sentences: Range<Int>) -> String {
        let range = read.sentenceTokens[sentences.lowerBound]
        var at = range.lowerBound
        while at < range.upperBound, !desk.grammar.auxiliaries.contains(read.tokens[at].word) { at += 1 }
        at = min(at + 2, range.upperBound)
        while at < range.upperBound, desk.grammar.fillers.contains(read.tokens[at].word) { at += 1 }
        var end = at
        while end < range.upperBound, end - at < 15, read.tokens[end].word != 0 { end += 1 }
        // « trente-sixième » is not parted.
        while end - 1 > at, end < range.upperBound, read.tokens[end].shape.contains(.glued) { end -= 1 }
        // « … sont convenus des mesures suivantes : » says nothing; the heading does.
        if end - at <= 3, end < range.upperBound, read.tokens[end].mark == UInt8(ascii: ":"),
            let heading = read.passage.section.last
        {
            return heading
        }
        return at < end
            ? read.string(at..<end) : Desk.title(read.passage.text.string(read.sentences[sentences.lowerBound]))
    }
}
