import Domain

/// Tells an activity's kind: from the main verb of its first sentence, from the object or purpose where the verb says
/// little, and from signs of a field operation.
struct KindClassifier {
    /// What a verb leaves to be told by other words.
    private enum Verb {
        case kind(ActivityKind)
        case act, work, found, support, draft, strengthen, held

        init?(_ name: Substring) {
            switch name {
            case "act": self = .act
            case "work": self = .work
            case "found": self = .found
            case "support": self = .support
            case "draft": self = .draft
            case "strengthen": self = .strengthen
            case "held": self = .held
            default:
                guard let kind = ActivityKind(rawValue: String(name)) else { return nil }
                self = .kind(kind)
            }
        }
    }

    /// A noun that tells a kind.
    private struct Noun {
        var kind: ActivityKind
        var tokens: Range<Int>
    }

    private let verbs = PhraseTrie<Verb>()
    private let nouns = PhraseTrie<ActivityKind>()
    private let fields = PhraseTrie<Bool>()
    /// Before these words a verb's form is a noun (« l’aide », « d’appui »).
    private let determiners: WordSet
    private let auxiliaries: WordSet
    /// « pour l’organisation d’un atelier »
    private let holding: WordSet
    /// « à la », « aux »: what a joint effort goes into.
    private let joining: WordSet
    /// « La coopération », « Le partenariat »
    private let relations: WordSet
    private let between: Int32
    /// « cadre » and « dans »
    private let frame: Int32
    private let within: Int32
    /// Verbs by which a relation is described.
    private let continuing: WordSet
    /// « nouvellement créé »
    private let recency: WordSet
    /// What follows a participle that describes: « créé par », « établi à », « ouverte en ».
    private let circumstances: WordSet
    /// Subjects of elections and humanitarian action, which in a country are field operations.
    private let works: WordSet

    init(_ words: Words) {
        func set(_ list: String) -> WordSet { WordSet(list.split(separator: " ").map { words.number(of: String($0)) }) }
        determiners = set("l le la les d de du des un une leur leurs son sa ses cet cette ce au aux en par sous")
        auxiliaries = set("a ont est sont ete egalement aussi avait avaient sera seront conjointement regulierement")
        holding = set("organisation convocation preparation tenue accueillir organiser preparer")
        relations = set("cooperation partenariat collaboration")
        between = words.number(of: "entre")
        frame = words.number(of: "cadre")
        within = words.number(of: "dans")
        continuing = set("met porte continue couvre concerne vise englobe comprend demeure reste s")
        joining = set("à au aux")
        recency = set("nouvellement recemment conjointement")
        circumstances = set("par à au aux en lors dans sous depuis le")
        works = set("electorale electoral electoraux electorales elections vote scrutin humanitaires humanitaire")
        for line in kindVerbs.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let verb = Verb(parts[0]) else { continue }
            for phrase in parts[1].split(separator: ",") { verbs.add(String(phrase), verb, words) }
        }
        for line in kindNouns.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let kind = ActivityKind(rawValue: String(parts[0])) else { continue }
            for phrase in parts[1].split(separator: ",") { nouns.add(String(phrase), kind, words) }
        }
        for phrase in fieldCues.split(separator: "\n").joined(separator: ",").split(separator: ",") {
            fields.add(String(phrase), true, words)
        }
    }

    /// Nil: no word speaks for any kind. `start`: where the main clause of the sentence `range` begins.
    /// `names`: tokens of organisations' names, whose words (« Programme alimentaire mondial ») tell no act.
    /// `isAbroad`: a country is named.
    func kind(
        _ tokens: [Token], in range: Range<Int>, from start: Int, names: [Range<Int>], isAbroad: Bool, _ words: Words
    ) -> ActivityKind? {
        let found = nounsFound(tokens, range, names, words)
        if start + 1 < range.upperBound, relations.contains(tokens[start + 1].word),
            isGeneral(tokens, start..<range.upperBound)
        {
            return .partnership
        }
        guard let (verb, at) = mainVerb(tokens, start..<range.upperBound, words) else {
            return isField(tokens, range, names, isAbroad, words) ? .fieldOperation : found.first?.kind
        }
        let behind = found.filter { $0.tokens.lowerBound >= at.lowerBound }
        let before = found.filter { $0.tokens.lowerBound >= start && $0.tokens.lowerBound < at.lowerBound }
        let told = resolve(verb, at, before, behind, tokens)
        let yields =
            told == nil || told == .technicalAssistance || told == .partnership || told == .information && isWeak(verb)
        if yields, isField(tokens, range, names, isAbroad, words) { return .fieldOperation }
        return told ?? before.first?.kind ?? .partnership
    }

    /// « La coopération entre l’OIT et le Forum met l’accent sur », « … continue dans divers domaines »: the relation
    /// itself is what is told.
    private func isGeneral(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
        guard clause.lowerBound + 2 < clause.upperBound, tokens[clause.lowerBound + 2].word == between else {
            return false
        }
        for at in clause.dropFirst(3) {
            if tokens[at].word == 0 { return false }
            if continuing.contains(tokens[at].word) { return true }
            if auxiliaries.contains(tokens[at].word) { return false }
        }
        return false
    }

    private func isWeak(_ verb: Verb) -> Bool {
        if case .kind = verb { false } else { true }
    }

    private func nounsFound(_ tokens: [Token], _ range: Range<Int>, _ names: [Range<Int>], _ words: Words) -> [Noun] {
        var found: [Noun] = []
        var at = range.lowerBound
        // The names come in the order of their first tokens.
        var next = 0
        while at < range.upperBound {
            while next < names.count, names[next].lowerBound < at { next += 1 }
            if next < names.count, names[next].lowerBound == at {
                at = max(at + 1, names[next].upperBound)
            } else if tokens[at].word == frame, at >= 2, tokens[at - 2].word == within {
                at += 1  // « dans le cadre de » is a preposition
            } else if let match = nouns.longest(at: at, tokens, words), let kind = match.values.first {
                found.append(Noun(kind: kind, tokens: match.tokens))
                at = match.tokens.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private func mainVerb(_ tokens: [Token], _ range: Range<Int>, _ words: Words) -> (verb: Verb, at: Range<Int>)? {
        var described: (verb: Verb, at: Range<Int>)?
        var at = range.lowerBound
        while at < range.upperBound {
            if let match = verbs.longest(at: at, tokens, words), let verb = match.values.first {
                let isNoun =
                    at > range.lowerBound && match.tokens.count == 1 && determiners.contains(tokens[at - 1].word)
                    && !isInfinitive(words.text(tokens[at].word))
                if !isNoun, case .found = verb, isAttributive(match.tokens, tokens, range) {
                    described = described ?? (verb, match.tokens)
                } else if !isNoun {
                    return (verb, match.tokens)
                }
            }
            at += 1
        }
        return described
    }

    /// « le groupe de travail créé par la Commission », « le Centre, établi à Achgabat, », « le Forum nouvellement créé »:
    /// the participle describes a noun and is no verb of its own.
    private func isAttributive(_ verb: Range<Int>, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        let before = tokens[max(range.lowerBound, verb.lowerBound - 4)..<verb.lowerBound]
        if before.contains(where: { auxiliaries.contains($0.word) }) { return false }
        if let last = before.last, recency.contains(last.word) { return true }
        guard verb.upperBound < range.upperBound else { return true }
        let next = tokens[verb.upperBound]
        return next.word == 0 || circumstances.contains(next.word)
    }

    /// « de l’aider », where the word before is an object.
    private func isInfinitive(_ word: ArraySlice<UInt8>) -> Bool {
        word.suffix(2).elementsEqual("er".utf8) || word.suffix(2).elementsEqual("ir".utf8)
    }

    /// Nil where the words around the verb do not tell either.
    private func resolve(
        _ verb: Verb, _ at: Range<Int>, _ before: [Noun], _ behind: [Noun], _ tokens: [Token]
    ) -> ActivityKind? {
        switch verb {
        case .held: return before.last { $0.kind == .meeting || $0.kind == .training }?.kind ?? .meeting
        case .kind(let kind):
            return kind == .jointProgramme && founds(behind, at, tokens) ? .institution : kind
        case .act:
            // « La dernière réunion, tenue en 2012, a donné l’occasion »: the participle only describes the event.
            let isDescribed = at.lowerBound > 0 && !auxiliaries.contains(tokens[at.lowerBound - 1].word)
            if isDescribed, let event = before.last, event.kind == .meeting || event.kind == .training {
                return event.kind
            }
            return behind.first { $0.kind != .partnership && $0.kind != .technicalAssistance }?.kind
                ?? before.first?.kind ?? behind.first?.kind
        case .work:
            let purpose = behind.first {
                ($0.kind == .jointProgramme || $0.kind == .information || $0.kind == .fieldOperation
                    || $0.kind == .agreement) && $0.tokens.lowerBound - at.upperBound < 22
            }
            if let event = behind.first(where: { isHeld($0, tokens) || isJoined($0, at, tokens) }),
                event.tokens.lowerBound - at.upperBound < 22 || purpose == nil
            {
                return event.kind
            }
            if let first = behind.first, first.kind == .partnership, first.tokens.lowerBound - at.upperBound < 5 {
                return .partnership
            }
            if let purpose { return purpose.kind }
            return behind.contains { $0.kind == .technicalAssistance && $0.tokens.lowerBound - at.upperBound < 16 }
                ? .technicalAssistance : nil
        case .found:
            // « établissent, à l’intention du Groupe, des rapports semestriels »
            guard let first = behind.first,
                first.tokens.lowerBound - at.upperBound < (first.kind == .information ? 12 : 4),
                first.kind != .technicalAssistance
            else { return .institution }
            return first.kind
        case .support:
            guard let first = behind.first, first.tokens.lowerBound - at.upperBound < 5 else {
                return .technicalAssistance
            }
            let isEvent = first.kind == .training || first.kind == .meeting
            return isEvent && (isGivenTo(first, at, tokens) || isHeld(first, tokens))
                ? first.kind : .technicalAssistance
        case .draft:
            // « a élaboré, en partenariat avec la Ligue, un rapport »
            let product = behind.first { $0.kind != .partnership }
            // « ont élaboré un programme de formation »
            if let product, product.kind == .training, product.tokens.lowerBound - at.upperBound < 4 {
                return .training
            }
            let isReport = product.map { $0.kind == .information && $0.tokens.lowerBound - at.upperBound < 10 }
            return isReport ?? false ? .information : .technicalAssistance
        case .strengthen:
            let first = behind.first
            return first.map { $0.kind == .partnership && $0.tokens.lowerBound - at.upperBound < 5 } ?? false
                ? .partnership : .technicalAssistance
        }
    }

    /// « ont lancé l’Équipe spéciale conjointe »: a capital behind the verb, and no programme.
    private func founds(_ behind: [Noun], _ at: Range<Int>, _ tokens: [Token]) -> Bool {
        let next = at.upperBound
        guard next + 1 < tokens.count, tokens[next + 1].shape.contains(.capitalised) else { return false }
        return !behind.contains { $0.tokens.lowerBound - next < 4 }
    }

    /// « pour l’organisation de la deuxième conférence »
    private func isHeld(_ noun: Noun, _ tokens: [Token]) -> Bool {
        let isEvent = noun.kind == .meeting || noun.kind == .training || noun.kind == .jointProgramme
        return isEvent
            && tokens[max(0, noun.tokens.lowerBound - 5)..<noun.tokens.lowerBound].contains {
                holding.contains($0.word)
            }
    }

    /// « ont collaboré à la quatrième réunion ministérielle »
    private func isJoined(_ noun: Noun, _ at: Range<Int>, _ tokens: [Token]) -> Bool {
        (noun.kind == .meeting || noun.kind == .training) && noun.tokens.lowerBound - at.upperBound <= 3
            && at.upperBound < tokens.count && joining.contains(tokens[at.upperBound].word)
    }

    /// « a contribué aux ateliers », « contribué à la réunion »: the event follows at once.
    private func isGivenTo(_ noun: Noun, _ at: Range<Int>, _ tokens: [Token]) -> Bool {
        noun.tokens.lowerBound - at.upperBound <= 2
    }

    private func isField(
        _ tokens: [Token], _ range: Range<Int>, _ names: [Range<Int>], _ isAbroad: Bool, _ words: Words
    ) -> Bool {
        for at in range {
            if fields.longest(at: at, tokens, words) != nil { return true }
            // « le Bureau de la coordination des affaires humanitaires » works everywhere.
            if isAbroad, works.contains(tokens[at].word), !names.contains(where: { $0.contains(at) }) { return true }
        }
        return false
    }
}
