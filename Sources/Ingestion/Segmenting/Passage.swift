import Domain

/// A cleaned stretch of a document with its place in the outline: what the extractors read.
struct Passage {
    var number: String
    var form: Paragraph.Form
    var kind: Block.Kind
    /// Headings above it, outermost first.
    var section: [String]
    /// Roman numeral of the annex it stands in.
    var annex: String?
    /// The last heading alone: of a table or of an area.
    var area: String?
    /// `Annexe II / Les droits des victimes / 3`, `43 a`; nil for plain paragraphs.
    var place: String?
    /// Number of the numbered paragraph that it is an item of.
    var parent: String?
    var text: CleanText
    /// A row's cells behind the first.
    var cells: [CleanText] = []
    /// The letter of an item.
    var letter: String?
}

/// Passages, headings and what could not be placed.
struct OutlinedText {
    var passages: [Passage] = []
    var headings: [Heading] = []
    var findings: [Finding] = []
}

/// Gives blocks their numbers and their headings. `[Block]` → `OutlinedText`. Total.
struct Outliner {
    let source: [UInt8]
    let document: DocumentID
    let cleaner: Cleaner

    private var text = OutlinedText()
    private var path: [(level: Int, text: String)] = []
    private var annex: String?
    private var annexOrdinal = 0
    private var proseOrdinal = 0
    private var captionOrdinal = 0
    private var noteOrdinal = 0
    private var rowOrdinal = 0
    private var areaOrdinal = 0
    private var lastNumber: String?
    private var used: Set<String> = []
    /// For a number that was used: what to put behind it next, so that a thousandth repetition asks no thousand times.
    private var repeats: [String: Int] = [:]
    private var afterAnnex = false

    init(source: [UInt8], document: DocumentID, cleaner: Cleaner) {
        self.source = source
        self.document = document
        self.cleaner = cleaner
    }

    static func outline(_ blocks: [Block], source: [UInt8], document: DocumentID, cleaner: Cleaner) -> OutlinedText {
        var outliner = Outliner(source: source, document: document, cleaner: cleaner)
        // What stands before paragraph 1 of a numbered document is 0-1, 0-2 …
        if blocks.contains(where: { if case .numbered = $0.kind { true } else { false } }) { outliner.lastNumber = "0" }
        for block in outliner.withoutMasthead(blocks) { outliner.place(block) }
        return outliner.text
    }

    /// Headings that head nothing are mastheads, signatures and banners: set apart.
    private func withoutMasthead(_ blocks: [Block]) -> [Block] {
        let isNumbered = blocks.contains { if case .numbered = $0.kind { true } else { false } }
        let firstStructured = blocks.firstIndex { $0.kind == .heading(level: 1) } ?? 0
        var result = blocks
        for at in blocks.indices {
            guard case .heading(let level) = blocks[at].kind, level == 3 else { continue }
            let next = blocks[(at + 1)...].first { $0.kind != .note && $0.kind != .residue && $0.kind != .caption }
            let headsText: Bool
            switch next?.kind {
            case nil, .heading, .annex: headsText = false
            default: headsText = true
            }
            if headsText { continue }
            if isNumbered {
                if at < firstStructured { result[at].kind = .residue }
            } else {
                let isTitle = !blocks[..<at].contains { if case .heading = $0.kind { true } else { $0.kind == .prose } }
                let isWelcome = LineShape(source: source).begins(blocks[at].bytes, with: "bienvenue")
                result[at].kind = isTitle && !isWelcome ? .heading(level: 2) : .residue
            }
        }
        return result
    }

    private mutating func place(_ block: Block) {
        switch block.kind {
        case .heading(let level): heading(block, level: afterAnnex && level == 3 ? 2 : level)
        case .annex(let numeral):
            annex = numeral
            annexOrdinal = 0
            lastNumber = nil
            heading(block, level: 1)
            afterAnnex = true
            return
        case .tableHeading: heading(block, level: 3)
        case .residue: break
        case .note:
            noteOrdinal += 1
            add(block, .note, number: unique("note-\(noteOrdinal)"))
        case .caption:
            captionOrdinal += 1
            add(block, .caption, number: unique("caption-\(captionOrdinal)"))
        case .numbered(let value):
            lastNumber = String(value)
            proseOrdinal = 0
            add(block, .prose, number: numbered(value, block))
        case .item(let letter): item(block, letter)
        case .bullet: ordinal(block, .bullet)
        case .prose: ordinal(block, .prose)
        case .row: ordinal(block, .row)
        }
        afterAnnex = false
    }

    private mutating func heading(_ block: Block, level: Int) {
        var clean = cleaner.clean(block.segments)
        clean.trimEnd([])
        while let last = path.last, last.level >= level { path.removeLast() }
        path.append((level, clean.string))
        text.headings.append(Heading(text: clean.string, level: path.count, bytes: block.bytes))
        rowOrdinal = 0
        areaOrdinal = 0
        if level < 3, case .heading(1) = block.kind {
            annex = nil
        }
    }

    private mutating func numbered(_ value: Int, _ block: Block) -> String {
        let number = annex.map { "annexe-\(Self.lowered($0))-par-\(value)" } ?? String(value)
        if used.contains(number) {
            text.findings.append(
                Finding(
                    class: .kept, rule: "repeated-number", detail: "Paragraph number \(value) stands more than once.",
                    bytes: block.bytes))
        }
        let found = unique(number)
        lastNumber = found
        return found
    }

    private mutating func item(_ block: Block, _ letter: String) {
        guard let parent = lastNumber ?? (annex == nil ? nil : "annexe-\(Self.lowered(annex ?? ""))") else {
            ordinal(block, .item)
            return
        }
        let number = unique(lastNumber == nil ? "\(parent)-\(letter)" : "\(parent)\(letter)")
        add(block, .item, number: number, letter: letter, parent: lastNumber)
    }

    private mutating func ordinal(_ block: Block, _ form: Paragraph.Form) {
        let number: String
        if let annex {
            annexOrdinal += 1
            number = "annexe-\(Self.lowered(annex))-\(annexOrdinal)"
        } else {
            proseOrdinal += 1
            number = lastNumber.map { "\($0)-\(proseOrdinal)" } ?? String(proseOrdinal)
        }
        areaOrdinal += 1
        add(block, form, number: unique(number))
    }

    private mutating func add(
        _ block: Block, _ form: Paragraph.Form, number: String, letter: String? = nil, parent: String? = nil
    ) {
        var clean = cleaner.clean(block.segments)
        if form == .item || form == .bullet { clean.trimEnd([0x3B]) }
        if clean.isEmpty { return }
        var passage = Passage(
            number: number, form: form, kind: block.kind, section: path.map(\.text), annex: annex,
            area: path.last?.text, parent: parent, text: clean, letter: letter)
        passage.cells = block.cells.map { cleaner.clean($0) }
        passage.place = place(of: passage, block)
        text.passages.append(passage)
    }

    private mutating func place(of passage: Passage, _ block: Block) -> String? {
        if let letter = passage.letter, let parent = passage.parent { return "par. \(parent) \(letter)" }
        guard let annex = passage.annex else { return nil }
        var parts = ["Annexe \(annex)"]
        if let area = path.dropFirst().last?.text { parts.append(Self.short(area)) }
        switch block.kind {
        case .row(let number, let repeats):
            if !repeats { rowOrdinal += 1 }
            parts.append(String(number ?? rowOrdinal) + (repeats ? " (2)" : ""))
        case .item(let letter): parts.append(letter)
        default: parts.append(String(areaOrdinal))
        }
        return parts.joined(separator: " / ")
    }

    /// « Les droits des victimes : une priorité » → « Les droits des victimes ».
    static func short(_ heading: String) -> String {
        guard let colon = heading.utf8.firstIndex(of: UInt8(ascii: ":")) else { return heading }
        return String(heading[..<colon]).trimmedEnd
    }

    private mutating func unique(_ number: String) -> String {
        var candidate = number
        var next = repeats[number] ?? 2
        while used.contains(candidate) {
            candidate = "\(number)-\(next)"
            next += 1
        }
        if next > 2 { repeats[number] = next }
        used.insert(candidate)
        return candidate
    }

    private static func lowered(_ numeral: String) -> String { numeral.lowercased() }
}

extension String {
    /// Without spaces at the end.
    var trimmedEnd: String {
        var bytes = Array(utf8)
        while bytes.last == 32 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
