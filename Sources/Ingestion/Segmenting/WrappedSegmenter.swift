/// Reads a page whose lines were broken by a typesetter: a paragraph is many lines, blank lines stand between.
struct WrappedSegmenter {
    let lines: Lines
    let shape: LineShape
    let furniture: PageFurniture

    private var blocks: [Block] = []
    private var open: Block?
    private var lastNumber = 0
    private var afterBlank = true
    private var afterFurniture = false
    private var inNote = false
    private var previousLength = 0

    init(lines: Lines, source: [UInt8]) {
        self.lines = lines
        shape = LineShape(source: source)
        furniture = PageFurniture(shape: shape)
    }

    static func blocks(_ lines: Lines, _ source: [UInt8]) -> [Block] {
        var segmenter = WrappedSegmenter(lines: lines, source: source)
        for line in lines.lines { segmenter.read(line) }
        segmenter.close()
        return segmenter.blocks
    }

    private mutating func read(_ line: Lines.Line) {
        let text = line.text
        if text.isEmpty {
            afterBlank = true
            if case .note = open?.kind { close() }
            return
        }
        if furniture.isFurniture(text) {
            inNote = furniture.isFootnoteRule(text)
            if case .note = open?.kind { close() }
            afterFurniture = true
            afterBlank = true
            return
        }
        defer {
            afterBlank = false
            previousLength = text.count
        }
        if inNote, readNote(line) { return }
        if let number = shape.number(text),
            number.value == lastNumber + 1 || (afterBlank && number.value <= lastNumber + 50)
        {
            start(.numbered(number.value), number.textStart..<text.upperBound)
            lastNumber = number.value
        } else if afterBlank, let item = shape.letter(text) {
            start(.item(letter: item.letter), item.textStart..<text.upperBound)
        } else if afterBlank, let bullet = shape.bullet(text) {
            start(.bullet, bullet..<text.upperBound)
        } else if continues(line) {
            open?.segments.append(text)
        } else {
            start(shape.annex(text).map { .annex($0) } ?? .prose, text)
        }
        afterFurniture = false
    }

    /// Footnotes under a rule, until the page's foot or a line that is indented like a heading.
    private mutating func readNote(_ line: Lines.Line) -> Bool {
        let first = shape.source[line.text.lowerBound]
        let isNumbered = first >= 48 && first <= 57
        if isNumbered, shape.number(line.text) == nil {
            // The paragraph that the page's foot cuts stays open: it may go on behind the furniture.
            blocks.append(Block(kind: .note, segments: [line.text]))
            return true
        }
        if afterBlank || line.indent >= 2 {
            // Notes are set tight: what follows is no part of the line above it.
            inNote = false
            afterFurniture = true
            afterBlank = true
            return false
        }
        if case .note = blocks.last?.kind { blocks[blocks.count - 1].segments.append(line.text) }
        return true
    }

    private func continues(_ line: Lines.Line) -> Bool {
        guard let open, let last = open.segments.last else { return false }
        if !afterBlank {
            if open.kind == .prose, open.segments.count == 1, isShortHeading(last), shape.startsUpper(line.text) {
                return false
            }
            return true
        }
        if shape.isTerminated(last) { return false }
        if open.kind == .prose, open.segments.count < 6, isHeading(open), !shape.startsSmall(line.text) { return false }
        // A page break may cut a sentence anywhere; without one only a small letter tells that it goes on.
        return shape.startsSmall(line.text) || (afterFurniture && line.indent < 2)
    }

    /// « Résumé », with the text right below it.
    private func isShortHeading(_ text: Range<Int>) -> Bool {
        text.count < 40 && text.count * 2 < lines.longest && !shape.isTerminated(text) && shape.startsUpper(text)
    }

    private mutating func start(_ kind: Block.Kind, _ text: Range<Int>) {
        close()
        open = Block(kind: kind, segments: [text])
    }

    private mutating func close() {
        guard var block = open else { return }
        open = nil
        if block.kind == .prose {
            if let first = block.segments.first, let start = shape.roman(first) {
                block.kind = .heading(level: 1)
                block.segments[0] = start..<first.upperBound
            } else if let first = block.segments.first, let start = shape.capital(first), isHeading(block) {
                block.kind = .heading(level: 2)
                block.segments[0] = start..<first.upperBound
            } else if isHeading(block) {
                block.kind = .heading(level: 3)
            }
        }
        // A footnote that was read while this paragraph was open stands before it in the list; order is by place.
        let at = blocks.lastIndex { $0.start < block.start }.map { $0 + 1 } ?? 0
        blocks.insert(block, at: at)
    }

    private func isHeading(_ block: Block) -> Bool {
        guard let first = block.segments.first, let last = block.segments.last else { return false }
        let length = block.segments.reduce(0) { $0 + $1.count }
        return length < 320 && !shape.isTerminated(last) && !shape.startsSmall(first) && shape.hasLetter(first)
    }
}
