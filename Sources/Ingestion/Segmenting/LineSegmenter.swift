/// Reads a text in which a line is a paragraph: converted documents and web pages.
struct LineSegmenter {
    let lines: Lines
    let shape: LineShape
    let furniture: PageFurniture

    private var blocks: [Block] = []
    private var lastNumber = 0
    /// Index of the last row while a table is open.
    private var lastRow: Int?
    private var inTable = false

    init(lines: Lines, source: [UInt8]) {
        self.lines = lines
        shape = LineShape(source: source)
        furniture = PageFurniture(shape: shape)
    }

    static func blocks(_ lines: Lines, _ source: [UInt8]) -> [Block] {
        var segmenter = LineSegmenter(lines: lines, source: source)
        for line in lines.lines where !line.text.isEmpty { segmenter.read(line) }
        return segmenter.blocks
    }

    private mutating func read(_ line: Lines.Line) {
        let text = line.text
        if furniture.isFurniture(text) || !shape.hasLetter(text) && !text.contains(where: { shape.source[$0] == 9 }) {
            add(.residue, text)
            return
        }
        if line.endsWithTab || line.indent > 0 && shape.source[text.lowerBound - 1] == 9
            || shape.source[text].contains(9)
        {
            readRow(line)
            return
        }
        if shape.superscript(text) {
            add(.note, text)
            return
        }
        if inTable, let row = lastRow, isTagged(text) {
            extend(row, with: text)
            return
        }
        inTable = false
        lastRow = nil
        readText(text)
    }

    private mutating func readText(_ text: Range<Int>) {
        if let annex = shape.annex(text) {
            add(.annex(annex), text)
        } else if let number = shape.number(text) {
            add(.numbered(number.value), number.textStart..<text.upperBound)
            lastNumber = number.value
        } else if let bullet = shape.bullet(text) {
            if let item = shape.letter(bullet..<text.upperBound) {
                add(.item(letter: item.letter), item.textStart..<text.upperBound)
            } else {
                add(.bullet, bullet..<text.upperBound)
            }
        } else if let item = shape.letter(text) {
            add(.item(letter: item.letter), item.textStart..<text.upperBound)
        } else if Captions.isCaption(text, shape) {
            if let last = blocks.last, case .heading = last.kind, Captions.isDescription(last.bytes, shape) {
                blocks[blocks.count - 1].kind = .caption
            }
            add(.caption, text)
        } else if let target = continued(by: text) {
            blocks[target].segments.append(text)
        } else if shape.isTerminated(text) {
            add(Captions.isDescription(text, shape) ? .caption : isScrap(text) ? .residue : .prose, text)
        } else if text.count > 240 || text.count > 80 && holdsSentence(text) {
            add(.prose, text)
        } else if let start = shape.roman(text) {
            add(.heading(level: 1), start..<text.upperBound)
        } else if let start = shape.capital(text) {
            add(.heading(level: 2), start..<text.upperBound)
        } else {
            add(.heading(level: 3), text)
        }
    }

    /// A text that a page break has cut: the block that goes on with `text`.
    private func continued(by text: Range<Int>) -> Int? {
        guard let at = blocks.lastIndex(where: { $0.kind != .note && $0.kind != .residue }) else { return nil }
        let block = blocks[at]
        guard let last = block.segments.last, !shape.isTerminated(last) else { return nil }
        switch block.kind {
        case .numbered, .prose, .item, .bullet:
            return shape.startsSmall(text) || shape.isTerminated(text) ? at : nil
        default: return nil
        }
    }

    /// « Découvrez les résultats du sondage . »: what is left of a sentence whose link is lost.
    private func isScrap(_ text: Range<Int>) -> Bool {
        // « Qui paiera ? » has a space before its mark by the rules of French; a full stop has none.
        text.count < 60 && text.count > 2 && shape.source[text.upperBound - 2] == 32
            && shape.source[text.upperBound - 1] == 0x2E
    }

    /// « … une cellule d’analyse à New York. En savoir plus »: a word's full stop with a capital behind it. No heading.
    private func holdsSentence(_ text: Range<Int>) -> Bool {
        for at in text.dropFirst(40).dropLast(2) where shape.source[at] == 0x2E && shape.source[at + 1] == 32 {
            let before = shape.source[(at - 3)..<at]
            if before.allSatisfy({ $0 >= 97 && $0 <= 122 || $0 >= 0x80 }), shape.startsUpper((at + 2)..<text.upperBound)
            {
                return true
            }
        }
        return false
    }

    private func isTagged(_ text: Range<Int>) -> Bool { shape.source[text.lowerBound] == 0x3C }

    private mutating func add(_ kind: Block.Kind, _ text: Range<Int>) {
        blocks.append(Block(kind: kind, segments: [text]))
    }

    // MARK: Tables

    private mutating func readRow(_ line: Lines.Line) {
        let lineStart = line.text.lowerBound - line.indent
        var cells = split(lineStart..<line.text.upperBound)
        while cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        defer { inTable = true }
        guard let first = cells.first else { return }
        if cells.count == 1 {
            readSingleCell(first)
        } else if first.isEmpty {
            addRow(repeating: cells)
        } else if !isHeader(cells) {
            addRow(cells)
        }
    }

    private mutating func readSingleCell(_ cell: Range<Int>) {
        let inner = withoutTags(cell)
        let startsLate = shape.startsSmall(inner) || (isDigit(inner.lowerBound) && shape.number(inner) == nil)
        if startsLate, inTable, let last = blocks.lastIndex(where: { $0.kind != .note }) {
            blocks[last].segments.append(cell)
        } else if shape.isTerminated(inner) || inner.count > 200 {
            add(.prose, cell)
            lastRow = nil
        } else {
            add(.tableHeading, cell)
            lastRow = nil
        }
    }

    private mutating func addRow(_ cells: [Range<Int>]) {
        let inner = withoutTags(cells[0])
        var first = cells[0]
        var number: Int?
        if let printed = shape.number(inner) {
            number = printed.value
            first = printed.textStart..<cells[0].upperBound
        }
        blocks.append(
            Block(kind: .row(number: number, repeats: false), segments: [first], cells: cells.dropFirst().map { [$0] }))
        lastRow = blocks.count - 1
    }

    private mutating func addRow(repeating cells: [Range<Int>]) {
        guard let row = lastRow, case .row(let number, _) = blocks[row].kind else { return }
        blocks.append(
            Block(
                kind: .row(number: number, repeats: true), segments: blocks[row].segments,
                cells: cells.dropFirst().map { [$0] }))
        lastRow = blocks.count - 1
    }

    /// A line without a tab that goes on with a cell: with the measure if that stands open, else with the last cell.
    private mutating func extend(_ row: Int, with text: Range<Int>) {
        if let last = blocks[row].segments.last, shape.startsSmall(withoutTags(text)), !shape.isTerminated(last) {
            blocks[row].segments.append(text)
        } else if !blocks[row].cells.isEmpty {
            blocks[row].cells[blocks[row].cells.count - 1].append(text)
        }
    }

    private func isHeader(_ cells: [Range<Int>]) -> Bool {
        let cell = withoutTags(cells[0])
        if cell.count > 16 { return false }
        let first = Folding.fold(shape.source[cell])
        return first.elementsEqual("mesure".utf8) || first.elementsEqual("mesures".utf8)
            || first.elementsEqual("action".utf8) || first.elementsEqual("actions".utf8)
    }

    private func split(_ range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where shape.source[at] == 9 {
            cells.append(trimmed(start..<at))
            start = at + 1
        }
        cells.append(trimmed(start..<range.upperBound))
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, shape.source[lower] == 32 { lower += 1 }
        while upper > lower, shape.source[upper - 1] == 32 { upper -= 1 }
        return lower..<upper
    }

    /// The cell's inside: `<p>` and `</p>` around it passed over.
    private func withoutTags(_ cell: Range<Int>) -> Range<Int> {
        var (lower, upper) = (cell.lowerBound, cell.upperBound)
        let span = shape.source.span
        while lower < upper, span[lower] == 0x3C, let tag = Markup.tag(span, lower, upper) { lower = tag.end }
        while upper > lower, span[upper - 1] == 0x3E,
            let open = shape.source[lower..<upper].lastIndex(of: 0x3C), Markup.tag(span, open, upper) != nil
        {
            upper = open
        }
        return lower..<upper
    }

    private func isDigit(_ at: Int) -> Bool {
        at < shape.source.count && shape.source[at] >= 48 && shape.source[at] <= 57
    }
}

/// Texts that belong to a picture.
enum Captions {
    /// A caption with its mark: « Photo: … », « … UN Photo/Evan Schneider », « Illustration de … ».
    static func isCaption(_ text: Range<Int>, _ shape: LineShape) -> Bool {
        if text.count > 900 { return false }
        if shape.begins(text, with: "photo") {
            let head = text.prefix(9)
            return head.contains { shape.source[$0] == 0x3A } || shape.contains(text, "Photo/")
        }
        return shape.begins(text, with: "illustration de") || shape.contains(text, "UN Photo/")
            || shape.contains(text, "Photo ONU/") && text.count < 300
    }

    /// A caption by its wording: « X (à droite) rencontre Y ».
    static func isDescription(_ text: Range<Int>, _ shape: LineShape) -> Bool {
        text.count < 400 && ["(à droite)", "(à gauche)", "(au centre)"].contains { shape.contains(text, $0) }
    }
}
