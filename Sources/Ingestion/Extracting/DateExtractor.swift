import Domain

/// Dates and periods that a text states for what it tells, in ISO 8601. Years that only name an instrument, a
/// resolution or a horizon are passed over.
struct DateExtractor {
    /// A year, month or day, or a span of them.
    struct Found: Equatable {
        var value: String
        var tokens: Range<Int>
        /// When the thing spoken of was made (« l’accord conclu en 1989 »), not when it was acted on.
        var isMaking = false
    }

    let months: [Int32: Int]
    let vocabulary: Vocabulary

    /// Words that decide whether a number is a date; by number in `Words`.
    struct Vocabulary {
        var et: Int32, a: Int32, au: Int32, de: Int32, du: Int32, le: Int32, les: Int32, er: Int32, entre: Int32
        var en: Int32, depuis: Int32, perspective: Int32, trimestre: Int32, semestre: Int32, dernier: Int32,
            horizon: Int32,
            programme: Int32, mille: Int32
        var ordinals: [Int32: Int]
        /// Nouns whose « de 2009 » names the thing, not the act.
        var instruments: WordSet
        var resolutions: WordSet
        /// Participles of how a thing was made: « conclu en 1989 ».
        var making: WordSet
        var auxiliaries: WordSet
        /// « jusqu’à »
        var jusqu: Int32
        /// Words before a bare year that make it a date.
        var leads: WordSet
    }

    /// Words, other than numbers, that a date can begin with.
    private let beginnings: WordSet

    init(_ words: Words) {
        var months: [Int32: Int] = [:]
        for (index, name) in [
            "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
            "novembre", "decembre",
        ].enumerated() { months[words.number(of: name)] = index + 1 }
        self.months = months
        func number(_ word: String) -> Int32 { words.number(of: word) }
        func numbers(_ list: String) -> WordSet {
            WordSet(list.split(separator: " ").map { words.number(of: String($0)) })
        }
        vocabulary = Vocabulary(
            et: number("et"), a: number("à"), au: number("au"), de: number("de"), du: number("du"), le: number("le"),
            les: number("les"), er: number("er"), entre: number("entre"), en: number("en"),
            depuis: number("depuis"), perspective: number("perspective"), trimestre: number("trimestre"),
            semestre: number("semestre"), dernier: number("dernier"), horizon: number("horizon"),
            programme: number("programme"),
            mille: number("000"),
            ordinals: [
                number("premier"): 1, number("deuxieme"): 2, number("second"): 2, number("troisieme"): 3,
                number("quatrieme"): 4,
                number("dernier"): 4,
            ],
            instruments: numbers(
                "convention conventions charte traite protocole declaration memorandum accord accords statut document"),
            resolutions: numbers("resolution resolutions"),
            making: numbers(
                """
                conclu conclue conclus conclues signe signee signes signees adopte adoptee adoptes adoptees approuve \
                approuvee ratifie ratifiee publie publiee
                """),
            auxiliaries: numbers("a ont est sont ete avait avaient sera seront etait etaient n"),
            jusqu: number("jusqu"),
            leads: numbers(
                "en de depuis fin pour avant apres annee annees debut jusqu jusque des la l periode et à au dans avril")
        )
        beginnings = WordSet(Array(months.keys) + Array(vocabulary.ordinals.keys) + [number("1er")])
    }

    func dates(_ tokens: [Token], _ text: [UInt8], in range: Range<Int>, skipping citations: [Range<Int>]) -> [Found] {
        var found: [Found] = []
        var at = range.lowerBound
        while at < range.upperBound {
            // What is quoted is a title, and no title is longer than this.
            if tokens[at].mark == UInt8(ascii: "<"),
                let end = tokens[at..<min(range.upperBound, at + 40)].firstIndex(where: { $0.mark == UInt8(ascii: ">") }
                )
            {
                at = end
            }
            if let citation = citations.first(where: { $0.contains(at) }) {
                at = citation.upperBound
                continue
            }
            guard canBegin(tokens[at]) else {
                at += 1
                continue
            }
            if let span = quarter(at, tokens, text, range) ?? dayOrMonth(at, tokens, text, range)
                ?? yearRange(at, tokens, text, range) ?? bareYear(at, tokens, text, range)
            {
                append(span.map { told($0, tokens, range) }, to: &found, tokens, range)
                at = found.last?.tokens.upperBound ?? at + 1
            } else {
                at += 1
            }
        }
        // Beside the date of the act, the making of what it is about is background.
        guard let act = found.filter({ !$0.isMaking }).map(\.value).max() else { return found }
        return found.filter { !$0.isMaking || $0.value >= act }
    }

    /// « à l’accord conclu en 1989 »: the participle stands at its noun, without auxiliary or comma.
    private func told(_ date: Found, _ tokens: [Token], _ range: Range<Int>) -> Found {
        var told = date
        for back in stride(
            from: date.tokens.lowerBound - 1, to: max(range.lowerBound, date.tokens.lowerBound - 10), by: -1)
        {
            if tokens[back].word == 0 { break }
            guard vocabulary.making.contains(tokens[back].word) else { continue }
            let before = tokens[max(range.lowerBound, back - 3)..<back]
            told.isMaking =
                !before.isEmpty && before.last?.word != 0
                && !before.contains { vocabulary.auxiliaries.contains($0.word) }
            break
        }
        return told
    }

    // MARK: Shapes of dates

    /// Every date begins with a number, a month or an ordinal.
    private func canBegin(_ token: Token) -> Bool {
        token.shape.contains(.digits) || beginnings.contains(token.word)
    }

    /// « quatrième trimestre de 2018 », « dernier trimestre 2018 », « premier semestre de 2020 »
    private func quarter(_ at: Int, _ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> [Found]? {
        guard let ordinal = vocabulary.ordinals[tokens[at].word], at + 2 < range.upperBound else { return nil }
        let months: Int
        switch tokens[at + 1].word {
        case vocabulary.trimestre: months = 3
        case vocabulary.semestre: months = 6
        default: return nil
        }
        var yearAt = at + 2
        if tokens[yearAt].word == vocabulary.de { yearAt += 1 }
        guard yearAt < range.upperBound, let year = year(tokens[yearAt], text) else { return nil }
        let last = min(ordinal * months, 12)
        return [
            Found(value: "\(year)-\(two(last - months + 1))/\(year)-\(two(last))", tokens: at..<(yearAt + 1))
        ]
    }

    /// A list or span that ends with a month and a year: « 29 mai, 25 juin et 17 et 30 août 2018 », « mai-septembre
    /// 2018 », « 11 et 12 mai 2012 », « novembre 2017 », « 1er août-septembre 2017 ».
    private func dayOrMonth(_ at: Int, _ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> [Found]? {
        struct Part {
            var day: Int?
            var month: Int?
            var tokens: Range<Int>
            /// The word that leads to the next part: `-` a span, `&` et, `,` a list.
            var link: UInt8 = 0
        }
        var parts: [Part] = []
        var next = at
        while next < range.upperBound, parts.count < 12 {
            var part = Part(day: nil, month: nil, tokens: next..<next)
            if let day = day(tokens[next], text) {
                part.day = day
                next += 1
                if next < range.upperBound, tokens[next].word == vocabulary.er { next += 1 }
            }
            if next < range.upperBound, let month = months[tokens[next].word] {
                part.month = month
                next += 1
            }
            guard part.day != nil || part.month != nil else { return nil }
            part.tokens = part.tokens.lowerBound..<next
            parts.append(part)
            if next < range.upperBound, let year = year(tokens[next], text), parts.last?.month != nil {
                if parts.count == 2, isBetween(parts[0].tokens.lowerBound, tokens, range) {
                    parts[0].link = UInt8(ascii: "-")
                }
                return resolve(parts.map { ($0.day, $0.month, $0.tokens, $0.link) }, year, yearAt: next)
            }
            guard next < range.upperBound else { return nil }
            let token = tokens[next]
            if token.shape.contains(.glued), token.word != 0 {
                parts[parts.count - 1].link = UInt8(ascii: "-")
            } else if token.word == vocabulary.et {
                parts[parts.count - 1].link = UInt8(ascii: "&")
                next += 1
                while next < range.upperBound, isArticle(tokens[next].word) || tokens[next].word == vocabulary.en {
                    next += 1
                }
            } else if token.word == vocabulary.a || token.word == vocabulary.au {
                parts[parts.count - 1].link = UInt8(ascii: "-")
                next += 1
            } else if token.mark == UInt8(ascii: ",") {
                parts[parts.count - 1].link = UInt8(ascii: ",")
                next += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// « entre mars et novembre 2013 », « entre le 3 et le 9 mai 2013 »
    private func isBetween(_ at: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        var back = at - 1
        if back >= range.lowerBound, isArticle(tokens[back].word) { back -= 1 }
        return back >= range.lowerBound && tokens[back].word == vocabulary.entre
    }

    private func isArticle(_ word: Int32) -> Bool {
        word == vocabulary.le || word == vocabulary.les || word == vocabulary.du || word == vocabulary.au
    }

    private func resolve(
        _ parts: [(day: Int?, month: Int?, tokens: Range<Int>, link: UInt8)], _ year: Int, yearAt: Int
    ) -> [Found] {
        var resolved = parts
        // « 11 et 12 mai »: a day takes the month that follows.
        for index in resolved.indices.reversed().dropFirst() where resolved[index].month == nil {
            resolved[index].month = resolved[index + 1].month
        }
        func iso(_ part: (day: Int?, month: Int?, tokens: Range<Int>, link: UInt8)) -> String {
            "\(year)-\(two(part.month ?? 1))" + (part.day.map { "-" + two($0) } ?? "")
        }
        var found: [Found] = []
        var index = 0
        while index < resolved.count {
            let part = resolved[index]
            let isLast = index == resolved.count - 1
            var joinsNext = !isLast && part.link == UInt8(ascii: "-")
            // Two neighbouring days of one month are one event: « les 11 et 12 mai ».
            if !isLast, part.link == UInt8(ascii: "&"), parts.count == 2, let day = part.day,
                parts[index].month == nil, resolved[index + 1].day == day + 1
            {
                joinsNext = true
            }
            let end = joinsNext ? index + 1 : index
            let upper = end == resolved.count - 1 ? yearAt + 1 : resolved[end].tokens.upperBound
            let value = joinsNext ? iso(part) + "/" + iso(resolved[end]) : iso(part)
            found.append(Found(value: value, tokens: part.tokens.lowerBound..<upper))
            index = end + 1
        }
        return found
    }

    /// « 2009-2012 », « (2007-2012) », « entre 2009 et 2012 »
    private func yearRange(_ at: Int, _ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> [Found]? {
        guard let first = year(tokens[at], text) else { return nil }
        if at + 1 < range.upperBound, tokens[at + 1].shape.contains(.glued), let last = year(tokens[at + 1], text),
            last > first
        {
            return [Found(value: "\(first)/\(last)", tokens: at..<(at + 2))]
        }
        if at > range.lowerBound, tokens[at - 1].word == vocabulary.entre, at + 2 < range.upperBound,
            tokens[at + 1].word == vocabulary.et, let last = year(tokens[at + 2], text), last > first
        {
            return [Found(value: "\(first)/\(last)", tokens: at..<(at + 3))]
        }
        return nil
    }

    private func bareYear(_ at: Int, _ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> [Found]? {
        guard let year = year(tokens[at], text), year >= 1945, year <= 2060 else { return nil }
        if at + 1 < range.upperBound, tokens[at + 1].word == vocabulary.mille { return nil }
        if at > range.lowerBound {
            let before = tokens[at - 1]
            if before.word == vocabulary.horizon || before.word == vocabulary.programme { return nil }
            if isBackground(at, tokens, range) { return nil }
            if before.word == vocabulary.de, namesInstrument(at - 1, tokens, range) { return nil }
            let opens = before.word == 0 || vocabulary.leads.contains(before.word) || self.year(before, text) != nil
            if !opens, !before.shape.contains(.digits), at + 1 < range.upperBound, tokens[at + 1].word != 0,
                !vocabulary.leads.contains(tokens[at + 1].word)
            {
                return nil
            }
        }
        return [Found(value: String(year), tokens: at..<(at + 1))]
    }

    /// « des changements survenus depuis la fin de 2010 », « dans la perspective du débat de 2019 »: not when it was done.
    private func isBackground(_ at: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        var back = at - 1
        while back > range.lowerBound, at - back < 8, tokens[back].word != 0 {
            if tokens[back].word == vocabulary.perspective { return true }
            // « depuis 2009 » is when it began; « depuis la fin de 2010 » tells of what is told.
            if tokens[back].word == vocabulary.depuis, at - back < 6 {
                return at - back > 1 && tokens[back - 1].word != 0
            }
            back -= 1
        }
        return false
    }

    /// « Convention de l’Union africaine sur la protection … de 2009 »: the noun within the last words.
    private func namesInstrument(_ at: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        var back = at - 1
        while back >= range.lowerBound, at - back < 24, tokens[back].word != 0 {
            if vocabulary.instruments.contains(tokens[back].word) { return true }
            back -= 1
        }
        return false
    }

    // MARK: Joining and reading

    /// « entre juillet 2011 et mars 2012 », « du 12 décembre 2012 au 3 janvier 2013 », « de 2010 à 2012 » are one span.
    private func append(_ span: [Found], to found: inout [Found], _ tokens: [Token], _ range: Range<Int>) {
        if span.count == 1, let next = span.first, let last = found.last, !last.value.contains("/"),
            !next.value.contains("/"), last.value < next.value, joins(last.tokens, next.tokens, tokens, range)
        {
            found[found.count - 1] = Found(
                value: last.value + "/" + next.value, tokens: last.tokens.lowerBound..<next.tokens.upperBound,
                isMaking: last.isMaking)
            return
        }
        found += span
    }

    private func joins(_ first: Range<Int>, _ second: Range<Int>, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        let between = tokens[first.upperBound..<max(first.upperBound, second.lowerBound)].filter {
            !isArticle($0.word) || $0.word == vocabulary.au
        }
        if isBetween(first.lowerBound, tokens, range) { return between.map(\.word) == [vocabulary.et] }
        guard first.lowerBound > range.lowerBound, let link = between.last?.word else { return false }
        let before = tokens[first.lowerBound - 1].word
        let opens = before == vocabulary.de || before == vocabulary.du || before == vocabulary.depuis
        let leads = link == vocabulary.a || link == vocabulary.au || link == vocabulary.en
        return opens && leads
            && (between.count == 1 && link != vocabulary.en
                || between.count == 2 && between[0].word == vocabulary.jusqu)
    }

    private func year(_ token: Token, _ text: [UInt8]) -> Int? {
        guard token.shape.contains(.digits), token.range.count == 4 else { return nil }
        let value = number(token, text)
        return value >= 1900 && value < 2100 ? value : nil
    }

    private func day(_ token: Token, _ text: [UInt8]) -> Int? {
        if token.shape.contains(.digits), token.range.count <= 2 {
            let value = number(token, text)
            return value >= 1 && value <= 31 ? value : nil
        }
        // « 1er » is one token.
        let bytes = text[token.range]
        return bytes.count == 3 && bytes.elementsEqual("1er".utf8) ? 1 : nil
    }

    private func number(_ token: Token, _ text: [UInt8]) -> Int {
        text[token.range].reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
