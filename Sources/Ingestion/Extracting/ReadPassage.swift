import Domain

/// A passage with its words numbered, its sentences found and its names linked: what the extractors work on. A class, for
/// it is handed from one to the other many times and never changes.
final class ReadPassage {
    let passage: Passage
    let tokens: [Token]
    /// Byte ranges in the cleaned text.
    let sentences: [Range<Int>]
    /// Token ranges, one a sentence.
    let sentenceTokens: [Range<Int>]
    let references: [ReferenceExtractor.Found]
    /// Empty until the names that the whole document introduces are known.
    let links: Links

    init(_ passage: Passage, _ words: Words) {
        self.passage = passage
        tokens = Tokeniser.tokens(passage.text.bytes, words)
        sentences = SentenceSplitter.sentences(passage.text.bytes)
        sentenceTokens = Self.tokenRanges(tokens, sentences)
        references = ReferenceExtractor.references(passage.text.bytes, in: 0..<passage.text.bytes.count)
        links = Links()
    }

    private init(_ other: ReadPassage, links: Links) {
        passage = other.passage
        tokens = other.tokens
        sentences = other.sentences
        sentenceTokens = other.sentenceTokens
        references = other.references
        self.links = links
    }

    func linked(_ links: Links) -> ReadPassage { ReadPassage(self, links: links) }

    /// Tokens of the sentences `range`.
    func tokens(of range: Range<Int>) -> Range<Int> {
        sentenceTokens[range.lowerBound].lowerBound..<sentenceTokens[range.upperBound - 1].upperBound
    }

    func bytes(of range: Range<Int>) -> Range<Int> {
        sentences[range.lowerBound].lowerBound..<sentences[range.upperBound - 1].upperBound
    }

    var allSentences: Range<Int> { 0..<sentences.count }

    /// The text of `tokens`; empty where there are none.
    func bytes(_ tokens: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else { return [] }
        return passage.text.bytes[first.range.lowerBound..<last.range.upperBound]
    }

    func string(_ tokens: Range<Int>) -> String {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else { return "" }
        return passage.text.string(first.range.lowerBound..<last.range.upperBound)
    }
}

extension ReadPassage {
    /// Token ranges of `sentences`, which cover the tokens in order.
    static func tokenRanges(_ tokens: [Token], _ sentences: [Range<Int>]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var at = 0
        for sentence in sentences {
            let start = at
            while at < tokens.count, Int(tokens[at].start) < sentence.upperBound { at += 1 }
            ranges.append(start..<at)
        }
        return ranges
    }
}

/// What all extractors share: the document, its bytes, the lists and the classifiers.
final class Desk {
    let source: [UInt8]
    let document: DocumentID
    let words: Words
    let index: NameIndex
    let grammar: Grammar
    let dates: DateExtractor
    let themes: ThemeClassifier
    let kinds: KindClassifier
    let statuses: StatusReader
    var cited = CitedResolutions()
    var findings: [Finding] = []

    init(source: [UInt8], document: DocumentID, lists: Lists) {
        self.source = source
        self.document = document
        words = lists.words
        index = lists.index
        grammar = lists.grammar
        dates = lists.dates
        themes = lists.themes
        kinds = lists.kinds
        statuses = lists.statuses
    }

    /// Offices of the Secretary-General whose measures are the Secretariat's.
    func isOffice(_ id: OrganisationID) -> Bool { Self.offices.contains(id.rawValue) }
    private static let offices: Set<String> = ["ovra", "oscsea", "eosg", "secretariat"]

    func source(of passage: Passage, _ range: Range<Int>) -> Source {
        let bytes = passage.text.source(of: range)
        var quote: [UInt8] = []
        for part in bytes { quote += source[part] }
        return Source(
            document: document, section: passage.section, paragraph: passage.number, place: passage.place,
            bytes: bytes, quote: String(decoding: quote, as: UTF8.self))
    }

    func references(_ read: ReadPassage, in bytes: Range<Int>) -> [Reference] {
        var found: [Reference] = []
        for reference in read.references where bytes.contains(reference.bytes.lowerBound) {
            let text = read.passage.text.string(reference.bytes)
            let symbol = cited.meant(by: reference.symbol) ?? reference.symbol
            if !found.contains(where: { $0.symbol == symbol }) { found.append(Reference(symbol: symbol, text: text)) }
        }
        return found
    }

    func dates(_ read: ReadPassage, in tokens: Range<Int>) -> [StatedDate] {
        var skipped: [Range<Int>] = []
        for reference in read.references {
            let (own, end) = (read.tokens[tokens], tokens.upperBound)
            let first = own.firstIndex { Int($0.end) > reference.bytes.lowerBound } ?? end
            let last = own.firstIndex { Int($0.start) >= reference.bytes.upperBound } ?? end
            skipped.append(first..<max(first, last))
        }
        var found: [StatedDate] = []
        for date in dates.dates(read.tokens, read.passage.text.bytes, in: tokens, skipping: skipped)
        where !found.contains(where: { $0.value == date.value }) {
            found.append(StatedDate(value: date.value, text: read.string(date.tokens)))
        }
        return found
    }

    func countries(_ read: ReadPassage, in tokens: Range<Int>) -> [String] {
        var found: [String] = []
        for mention in read.links.countries(in: tokens) where !read.links.masked[mention.tokens.lowerBound] {
            let code = index.countries[mention.country].code
            if !found.contains(code) { found.append(code) }
        }
        return found
    }

    /// Those who take part in `tokens`, in order of mention; the section's organisation last if it is not among them.
    func participants(_ read: ReadPassage, in tokens: Range<Int>, section: Int?) -> [Participant] {
        var found: [Participant] = []
        for mention in read.links.mentions(in: tokens) where !mention.isQualifier {
            let id = index.organisations[mention.organisation].organisation.id
            if let at = found.firstIndex(where: { $0.organisation == id }) {
                if found[at].how != .named, mention.form == .named {
                    found[at].how = .named
                    found[at].mention = read.string(mention.tokens)
                }
                continue
            }
            found.append(Participant(organisation: id, mention: read.string(mention.tokens), how: mention.form))
        }
        if let section {
            let id = index.organisations[section].organisation.id
            if !found.contains(where: { $0.organisation == id }) {
                found.append(Participant(organisation: id, mention: nil, how: .section))
            }
        }
        return found
    }

    /// At most 120 characters, cut at a word.
    static func title(_ text: String) -> String {
        guard text.utf8.count > 120 else { return text }
        var cut: Substring
        switch plainEnd(of: text) {
        case .short: return text
        case .offset(let offset): cut = text[..<text.utf8.index(text.startIndex, offsetBy: offset)]
        case .unknown:
            guard let end = text.index(text.startIndex, offsetBy: 120, limitedBy: text.endIndex), end < text.endIndex
            else { return text }
            cut = text.prefix(119)
        }
        if let space = cut.lastIndex(of: " ") { cut = cut[..<space] }
        while let last = cut.last, last == "," || last == ";" || last == " " || last == ":" { cut.removeLast() }
        return String(cut) + "…"
    }

    private enum PlainEnd {
        /// Not more than 120 characters.
        case short
        /// Where the first 119 characters end, in bytes.
        case offset(Int)
        /// Characters may be made of several scalars.
        case unknown
    }

    /// Counts characters by bytes while each is one scalar: below U+0300, or punctuation from U+2010 to U+203F.
    private static func plainEnd(of text: String) -> PlainEnd {
        var (seen, offset, end) = (0, 0, 0)
        var follows: UInt8?
        for byte in text.utf8 {
            defer { offset += 1 }
            if let lead = follows {
                follows = nil
                if lead == 0xE2 {
                    guard byte == 0x80 else { return .unknown }
                    follows = 0x80
                    continue
                }
                if lead == 0x80, byte < 0x90 { return .unknown }
                continue
            }
            if byte & 0xC0 == 0x80 { continue }
            if byte == 0x0D || byte >= 0xCC && byte != 0xE2 { return .unknown }
            if byte == 0xE2 { follows = byte }
            if seen == 119 { end = offset }
            // The 121st begins: the text is longer, and nothing joins the 120th.
            if seen == 120, byte != 0xE2 { return .offset(end) }
            if seen == 121 { return .offset(end) }
            seen += 1
        }
        return seen > 120 ? .unknown : .short
    }
}
