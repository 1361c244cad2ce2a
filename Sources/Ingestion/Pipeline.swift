import Domain

/// Bytes of one document → everything it yields. Keeps the compiled lists, so make one and read many; not for use from
/// several threads at once.
public final class Pipeline {
    /// Changes whenever the rules or the lists would read a document differently, so that it is read again.
    public static let version = "3"

    private let lists = Lists()

    public init() {}

    /// Reads a whole file. The same bytes give the same reading, whatever was read before.
    /// Throws where the file is no text; damage inside a text is no error but a finding.
    public func read(_ file: SourceFile) throws(ReadingError) -> Reading {
        try file.validate()
        return DocumentReader(file: file, lists: lists).read()
    }
}

/// One document on its way through the stages.
struct DocumentReader {
    let file: SourceFile
    let lists: Lists
    private let lines: Lines
    private let blocks: [Block]
    private let desk: Desk
    private let symbols: [String]

    init(file: SourceFile, lists: Lists) {
        self.file = file
        self.lists = lists
        lines = Lines(file.bytes)
        // A typesetter's lines are all short; a converter's are as long as the paragraph.
        let isWrapped = lines.longest < 160 && lines.lines.count > 20
        let whole = isWrapped ? WrappedSegmenter.blocks(lines, file.bytes) : LineSegmenter.blocks(lines, file.bytes)
        blocks = whole.flatMap { $0.parts(file.bytes) }
        symbols = file.description.symbols.isEmpty ? Masthead.symbols(lines, file.bytes) : file.description.symbols
        let name = file.name.hasSuffix(".txt") ? String(file.name.dropLast(4)) : file.name
        let id = file.description.id ?? Slug.make(symbols.first ?? name)
        desk = Desk(source: file.bytes, document: DocumentID(id.isEmpty ? "document" : id), lists: lists)
    }

    func read() -> Reading {
        desk.index.beginDocument()
        let cleaner = cleaner()
        let outlined = Outliner.outline(blocks, source: file.bytes, document: desk.document, cleaner: cleaner)
        desk.findings += outlined.findings
        let genre =
            file.description.genre
            ?? GenreRecogniser(
                source: file.bytes,
                namesOrganisation: { segments in
                    self.organisation(named: cleaner.clean(segments).string) != nil
                }
            ).genre(blocks)
        let masthead = Masthead(blocks, cleaner, desk)
        let passages = link(outlined.passages, genre)
        // Many paragraphs stand under one heading.
        var named: [String: Int?] = [:]
        let records = RecordReader(desk: desk, genre: genre, masthead: masthead).records(passages) {
            if let known = named[$0] { return known }
            let organisation = self.organisation(named: $0)
            named[$0] = .some(organisation)
            return organisation
        }
        return reading(outlined, genre, masthead, passages, records)
    }

    // MARK: Stages

    private func cleaner() -> Cleaner {
        let words = FrenchWords.standard
        let lost = LostCharacters(source: file.bytes, candidates: words.candidates(for:), isName: words.isName)
            .repairs(in: lines)
        for repair in lost.repairs {
            desk.findings.append(
                Finding(
                    class: .repaired, rule: CleanText.Rule.lostCharacter.rawValue,
                    detail: "“?” stands for “\(String(decoding: repair.replacement, as: UTF8.self))”.",
                    bytes: repair.source))
        }
        desk.findings += lost.kept
        let calls = FootnoteCalls.repairs(file.bytes, blocks)
        let repairs = (lost.repairs + calls).sorted { $0.source.lowerBound < $1.source.lowerBound }
        return Cleaner(
            source: file.bytes, repairs: repairs,
            joiner: LineEndJoiner(vocabulary: vocabulary(), source: file.bytes))
    }

    /// The document's own words, if a line end cuts one of them.
    private func vocabulary() -> DocumentVocabulary {
        let cuts = lines.lines.contains { !$0.text.isEmpty && file.bytes[$0.text.upperBound - 1] == 0x2D }
        return cuts ? DocumentVocabulary(file.bytes, lines) : []
    }

    private func link(_ passages: [Passage], _ genre: Genre) -> [ReadPassage] {
        var read = passages.map { ReadPassage($0, desk.words) }
        for reference in read.lazy.flatMap(\.references) { desk.cited.insert(reference.symbol) }
        meetNames(in: read)
        var section: Int?
        var doubted: Set<String> = []
        var path: [String] = []
        var earlier: [Int] = []
        for at in read.indices {
            if read[at].passage.section != path {
                earlier = []
                path = read[at].passage.section
                section = path.reversed().lazy.compactMap { self.organisation(named: $0) }.first
            }
            var context = Linker.Context(section: section, earlier: earlier)
            if genre == .cebSummary { context.board = desk.index[OrganisationID("ceb")] }
            if genre == .pledgePage { context.us = desk.index[.un] }
            if genre == .pledgePage || genre == .cebSummary { context.memberStates = desk.index[.memberStates] }
            read[at] = read[at].linked(
                lists.linker.link(
                    read[at].tokens, sentences: read[at].sentenceTokens, context, desk.index, desk.words))
            // The latest last, each once; a section of a thousand paragraphs looks back no further than a reader does.
            for mention in read[at].links.mentions where !mention.isQualifier {
                earlier.removeAll { $0 == mention.organisation }
                earlier.append(mention.organisation)
            }
            earlier = earlier.suffix(24)
            noteRestored(read[at])
            noteDoubts(read[at], &doubted)
        }
        return read
    }

    /// Takes up the names that the document introduces with an acronym, before anything is linked to them.
    private func meetNames(in passages: [ReadPassage]) {
        let names = BracketedNames(grammar: desk.grammar, index: desk.index, words: desk.words)
        for read in passages {
            for found in names.found(in: read.tokens, read.passage.text) {
                switch found {
                case .acronym(let form, let organisation), .name(let form, let organisation):
                    desk.index.add(form, of: organisation, desk.words)
                case .nothing(let form): desk.index.add(form, of: nil, desk.words)
                case .organisation(let organisation, let rival):
                    guard desk.index.add(organisation, desk.words) != nil else { continue }
                    noteUnlisted(organisation, rival, read)
                }
            }
        }
    }

    private func noteUnlisted(_ organisation: Organisation, _ rival: Int?, _ read: ReadPassage) {
        let named = "“\(organisation.nameFr) (\(organisation.acronymFr ?? ""))”"
        let bytes = read.passage.text.source(of: 0..<read.passage.text.bytes.count).first
        if let rival {
            let other = desk.index.organisations[rival].organisation.id
            desk.findings.append(
                Finding(
                    class: .ambiguous, rule: "acronym",
                    detail: "\(named) shares its acronym with \(other); here it means \(organisation.id).",
                    bytes: bytes, paragraph: read.passage.number))
        } else {
            desk.findings.append(
                Finding(
                    class: .kept, rule: "unlisted-organisation",
                    detail: "\(named) is on no list; it is recorded as \(organisation.id).", bytes: bytes,
                    paragraph: read.passage.number))
        }
    }

    /// Each form that may mean several is told where it is first met.
    private func noteDoubts(_ read: ReadPassage, _ doubted: inout Set<String>) {
        for doubt in read.links.doubts {
            let form = read.string(doubt.tokens)
            guard doubted.insert("\(form) \(doubt.taken)").inserted else { continue }
            let taken = desk.index.organisations[doubt.taken].organisation.id
            let others = doubt.others.map { desk.index.organisations[$0].organisation.id.rawValue }
            let bytes =
                Int(read.tokens[doubt.tokens.lowerBound].start)..<Int(read.tokens[doubt.tokens.upperBound - 1].end)
            desk.findings.append(
                Finding(
                    class: .ambiguous, rule: doubt.isMisprint ? "misprint" : "acronym",
                    detail: "“\(form)” is taken for \(taken); it may mean \(others.joined(separator: " or ")).",
                    bytes: read.passage.text.source(of: bytes).first, paragraph: read.passage.number))
        }
    }

    private func noteRestored(_ read: ReadPassage) {
        for reference in read.references {
            if let meant = desk.cited.meant(by: reference.symbol) {
                desk.findings.append(
                    Finding(
                        class: .repaired, rule: "reference",
                        detail: "“\(read.passage.text.string(reference.bytes))” stands for \(meant).",
                        bytes: read.passage.text.source(of: reference.bytes).first, paragraph: read.passage.number))
            }
        }
    }

    /// The organisation that a heading is about: it names one, and little else.
    private func organisation(named heading: String) -> Int? {
        let bytes = Array(heading.utf8)
        let tokens = Tokeniser.tokens(bytes, desk.words)
        guard !tokens.isEmpty else { return nil }
        var at = 0
        var found: Int?
        var covered = 0
        while at < tokens.count {
            if let match = desk.index.longest(at: at, tokens, desk.words),
                case .organisation(let organisation)? = match.values.first?.target
            {
                if let found, found != organisation { return nil }
                found = organisation
                covered += match.tokens.count
                at = match.tokens.upperBound
            } else {
                at += 1
            }
        }
        return covered * 3 >= tokens.count * 2 ? found : nil
    }

    // MARK: The result

    private func reading(
        _ outlined: OutlinedText, _ genre: Genre, _ masthead: Masthead, _ passages: [ReadPassage], _ records: Records
    ) -> Reading {
        let description = file.description
        let title = description.title ?? masthead.title ?? outlined.headings.first?.text ?? file.name
        let gathered = Gathering(desk: desk).gather(passages, records)
        let document = Document(
            id: desk.document, file: file.name, symbols: symbols, title: title, language: description.language ?? "fr",
            genre: genre, date: description.date ?? masthead.date, origin: description.origin,
            sha256: SHA256.hexDigest(of: file.bytes), size: file.bytes.count, outline: outlined.headings,
            findings: desk.findings.sorted { ($0.bytes?.lowerBound ?? -1) < ($1.bytes?.lowerBound ?? -1) })
        return Reading(
            document: document, source: file.bytes,
            paragraphs: passages.map {
                Paragraph(
                    document: desk.document, number: $0.passage.number, form: $0.passage.form,
                    section: $0.passage.section, text: $0.passage.text.string,
                    bytes: $0.passage.text.source(of: 0..<$0.passage.text.bytes.count))
            },
            organisations: gathered.organisations, mentions: gathered.mentions, activities: records.activities,
            commitments: records.commitments, decisions: records.decisions)
    }
}

/// The records of one document.
struct Records {
    var activities: [Activity] = []
    var commitments: [Commitment] = []
    var decisions: [Decision] = []
}
