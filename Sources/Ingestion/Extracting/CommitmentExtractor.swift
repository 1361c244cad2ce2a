import Domain

/// Pledges, principles, measures with their state of application, and agreed actions.
struct CommitmentExtractor {
    let desk: Desk
    /// Day on which states are told: of the session, or of publication. ISO 8601.
    let reported: String?
    /// Who « nous » are on a page of pledges.
    var pledging = OrganisationID.a4pEndorsers

    // MARK: Pledge pages

    /// Sentences under an area: every sentence of the pledges' paragraph, the first of the Secretariat's.
    func pledges(_ read: ReadPassage) -> [Commitment] {
        let text = Folding.fold(read.passage.text.bytes[...])
        if text.starts(with: "pour tenir les engagements".utf8) {
            return [pledge(read, sentence: 0, ordinal: 1, .measure, [.secretariat], .ongoing)]
        }
        return read.allSentences.enumerated().map { ordinal, sentence in
            pledge(read, sentence: sentence, ordinal: ordinal + 1, .pledge, pledgers(read, sentence), .notStated)
        }
    }

    /// True for a paragraph that pledges: « Nous nous engageons … », « Pour tenir les engagements … ».
    static func isPledge(_ read: ReadPassage) -> Bool {
        let text = Folding.fold(read.passage.text.bytes[...])
        return text.starts(with: "pour tenir les engagements".utf8)
            || contains(text, "nous nous engageons")
    }

    private func pledgers(_ read: ReadPassage, _ sentence: Int) -> [OrganisationID] {
        let text = Folding.fold(read.passage.text.bytes[read.sentences[sentence]])
        if Self.contains(text, "en qualite d") && Self.contains(text, "etats membres, a ") { return [.memberStates] }
        for (subject, group) in [
            ("le secretaire general s", OrganisationID.secretariat), ("le secretariat s", .secretariat),
            ("les etats membres s", .memberStates), ("les gouvernements s", .memberStates),
        ] where text.starts(with: subject.utf8) { return [group] }
        return [pledging]
    }

    /// « nous » of the page: those who endorsed Action for Peacekeeping, the heads of the system's organisations, or states.
    static func pledging(_ passages: [ReadPassage]) -> OrganisationID {
        let texts = passages.map { Folding.fold($0.passage.text.bytes[...]) }
        func says(_ words: String) -> Bool { texts.contains { contains($0, words) } }
        if says("action pour le maintien de la paix") { return .a4pEndorsers }
        return says("nous, chefs de secretariat") || says("nous, responsables") || says("nous, membres du conseil")
            ? .unSystem : .memberStates
    }

    private func pledge(
        _ read: ReadPassage, sentence: Int, ordinal: Int, _ kind: CommitmentKind, _ by: [OrganisationID],
        _ status: CommitmentStatus
    ) -> Commitment {
        let bytes = read.sentences[sentence]
        return commitment(
            read, bytes, read.sentenceTokens[sentence], ordinal: ordinal, kind: kind, by: by, status: status,
            base: [.peaceSecurity: 4])
    }

    // MARK: Annexes and agreed actions

    /// A bullet or a sentence by which the UN system binds itself.
    func bound(_ read: ReadPassage, _ kind: CommitmentKind, sentence: Int?, ordinal: Int) -> Commitment {
        let bytes = sentence.map { read.sentences[$0] } ?? 0..<read.passage.text.bytes.count
        let tokens = sentence.map { read.sentenceTokens[$0] } ?? 0..<read.tokens.count
        return commitment(
            read, bytes, tokens, ordinal: ordinal, kind: kind, by: [.unSystem], status: .notStated, base: base(read))
    }

    /// An item of an agreed list; `decision` is the list's.
    func agreedAction(_ read: ReadPassage, decision: RecordID?) -> Commitment {
        var found = bound(read, .agreedAction, sentence: nil, ordinal: 1)
        found.decision = decision
        // « L’UIT, en collaboration avec l’UNESCO, établira »: it answers for what it is to do.
        if let first = read.links.mentions.first, first.tokens.lowerBound <= 1, !first.isQualifier, first.form == .named
        {
            let actor = desk.index.organisations[first.organisation].organisation
            if actor.id != .un, actor.id != OrganisationID("ceb") { found.committedBy = [actor.id] }
        }
        found.area = read.passage.section.first
        return found
    }

    // MARK: Action tables

    /// A row: the measure, a mark or none, and the cell that tells its state.
    func measure(_ read: ReadPassage) -> Commitment {
        let cells = read.passage.cells
        let cell = cells.last
        let mark = cells.count > 1 ? cells.first : nil
        let told = cell.map { desk.statuses.read($0, mark: mark, reported: reported, desk.words) }
        var found = commitment(
            read, 0..<read.passage.text.bytes.count, 0..<read.tokens.count, ordinal: 1, kind: .measure,
            by: responsible(read), status: told?.status ?? .notStated, base: base(read))
        found.statusText = cell.flatMap { $0.isEmpty ? nil : $0.string }
        found.statusEvents = told?.events ?? []
        for date in told?.dates ?? [] where !found.dates.contains(where: { $0.value == date.value }) {
            found.dates.append(date)
        }
        return found
    }

    /// Who answers for a measure: those who do it (« par le PNUD », « sous la direction du HCDH »); the Secretariat
    /// where its officers do; else the UN system.
    private func responsible(_ read: ReadPassage) -> [OrganisationID] {
        let grammar = desk.grammar
        var agents: [OrganisationID] = []
        var officers = false
        var open = false
        /// Where the last agent's name ends.
        var named = 0
        for (at, token) in read.tokens.enumerated() {
            if agents.isEmpty, token.word == grammar.par || token.word == grammar.direction { open = true }
            if token.word == 0 || grammar.auxiliaries.contains(token.word) || token.word == grammar.pour {
                open = false
            }
            // « par le PAM d’un comité du Conseil exécutif »: what the agent does, no second agent.
            if !agents.isEmpty, at >= named, grammar.genitives.contains(token.word), at > 0,
                read.tokens[at - 1].word != grammar.et
            {
                open = false
            }
            if grammar.officers.contains(token.word) { officers = true }
            for mention in read.links.mentions(in: at..<(at + 1)) {
                let organisation = desk.index.organisations[mention.organisation].organisation
                let isSecretariat = desk.isOffice(organisation.id) || organisation.id == .un && isOffice(token.word)
                if isSecretariat { officers = true }
                guard open, !isSecretariat, organisation.id != .un else { continue }
                named = mention.tokens.upperBound
                if !agents.contains(organisation.id) { agents.append(organisation.id) }
            }
        }
        if agents.isEmpty, let first = read.links.mentions.first(where: { !$0.isQualifier }),
            startsWithAgent(read, first)
        {
            agents = [desk.index.organisations[first.organisation].organisation.id]
        }
        if !agents.isEmpty { return agents }
        return officers ? [.secretariat] : [.unSystem]
    }

    /// « le Secrétaire général », « le Secrétariat »
    private func isOffice(_ word: Int32) -> Bool {
        desk.grammar.secretariat == word || desk.grammar.secretaire == word
    }

    /// « Demande de l’Administrateur du PNUD », « Déclaration publique de la Directrice générale de l’UNICEF ».
    private func startsWithAgent(_ read: ReadPassage, _ mention: Mention) -> Bool {
        let organisation = desk.index.organisations[mention.organisation].organisation
        guard organisation.id != .un, !desk.isOffice(organisation.id) else { return false }
        return mention.tokens.lowerBound <= 8
            && read.tokens[..<mention.tokens.lowerBound].contains { desk.grammar.executives.contains($0.word) }
    }

    // MARK: Common

    private func base(_ read: ReadPassage) -> [Theme: Int] {
        var base: [Theme: Int] = [:]
        let headings = Folding.fold(read.passage.section.joined(separator: " "))
        if Self.contains(headings, "sexuel") { base[.staffConduct] = 9 }
        if Self.contains(headings, "drogue") { base[.drugsCrime] = 6 }
        if Self.contains(headings, "innovation") { base[.innovation] = 6 }
        if Self.contains(headings, "victimes") { base[.humanRights] = 5 }
        return base
    }

    private func commitment(
        _ read: ReadPassage, _ bytes: Range<Int>, _ tokens: Range<Int>, ordinal: Int, kind: CommitmentKind,
        by: [OrganisationID], status: CommitmentStatus, base: [Theme: Int]
    ) -> Commitment {
        Commitment(
            id: RecordID("\(desk.document).\(read.passage.number).\(ordinal)"),
            text: read.passage.text.string(bytes), kind: kind, area: read.passage.area, committedBy: by,
            status: status, statusText: nil, statusEvents: [], dates: desk.dates(read, in: tokens),
            themes: desk.themes.themes(read.tokens, in: [tokens], actors: [], base: base, desk.words),
            references: desk.references(read, in: bytes), urls: URLs.urls(read.passage.text.bytes, in: bytes),
            decision: nil, source: desk.source(of: read.passage, bytes))
    }

    static func contains(_ text: [UInt8], _ needle: String) -> Bool { contains(text, Array(needle.utf8)) }

    static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
        let (span, sought) = (text.span, needle.span)
        guard let first = needle.first, let last = needle.last, span.count >= sought.count else { return false }
        search: for at in 0...(span.count - sought.count)
        where span[at] == first && span[at + sought.count - 1] == last {
            for place in sought.indices where span[at + place] != sought[place] { continue search }
            return true
        }
        return false
    }
}

/// Web addresses in a text, as printed, without the marks that end a sentence.
enum URLs {
    static func urls(_ text: [UInt8], in range: Range<Int>) -> [String] {
        var found: [String] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard begins(text, at, range), at == range.lowerBound || [32, 0x28, 0x3C].contains(text[at - 1]) else {
                at += 1
                continue
            }
            var end = at
            while end < range.upperBound, text[end] != 32, text[end] != 0x29, text[end] != 0x3E { end += 1 }
            while end > at, [0x2E, 0x2C, 0x3B, 0x3A].contains(text[end - 1]) { end -= 1 }
            let url = String(decoding: text[at..<end], as: UTF8.self)
            if !found.contains(url) { found.append(url) }
            at = end
        }
        return found
    }

    private static func begins(_ text: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
        guard text[at] == UInt8(ascii: "h") || text[at] == UInt8(ascii: "w") else { return false }
        let rest = text[at..<range.upperBound]
        return ["http://", "https://", "www."].contains { rest.starts(with: $0.utf8) && rest.count > $0.utf8.count }
    }
}
