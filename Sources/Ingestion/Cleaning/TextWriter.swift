/// Puts a `CleanText` together. White space is held back until something visible follows, so that it never doubles
/// and never stands at an end.
struct TextWriter {
    let source: [UInt8]
    private(set) var text = CleanText()
    private var held: Range<Int>?
    private var heldRule = CleanText.Rule.whiteSpace
    private var closesUp = false

    init(source: [UInt8]) { self.source = source }

    mutating func keep(_ range: Range<Int>) {
        let first = source[range.lowerBound]
        // French sets no space before a comma.
        if held != nil, first == 0x2C || closesUp && (first == 0x2E || first == 0x29) { dropHeld() }
        closesUp = false
        flush()
        let start = text.bytes.count
        text.bytes += source[range]
        if let last = text.pieces.last, last.rule == nil, last.source.upperBound == range.lowerBound {
            text.pieces[text.pieces.count - 1].clean = last.clean.lowerBound..<text.bytes.count
            text.pieces[text.pieces.count - 1].source = last.source.lowerBound..<range.upperBound
        } else {
            text.pieces.append(.init(clean: start..<text.bytes.count, source: range, rule: nil))
        }
    }

    mutating func drop(_ range: Range<Int>, _ rule: CleanText.Rule) {
        if let held, held.upperBound == range.lowerBound {
            // The white space before it goes on behind it.
            self.held = held.lowerBound..<range.upperBound
            return
        }
        text.pieces.append(.init(clean: text.bytes.count..<text.bytes.count, source: range, rule: rule))
    }

    mutating func put(_ range: Range<Int>, _ bytes: [UInt8], _ rule: CleanText.Rule) {
        flush()
        let start = text.bytes.count
        text.bytes += bytes
        text.pieces.append(.init(clean: start..<text.bytes.count, source: range, rule: rule))
    }

    mutating func space(_ range: Range<Int>, _ rule: CleanText.Rule = .whiteSpace) {
        if let held, held.upperBound == range.lowerBound {
            self.held = held.lowerBound..<range.upperBound
        } else if held == nil {
            held = range
            heldRule = rule
        }
    }

    /// The next visible byte, if it is a comma, a full stop or a closing bracket, stands close to the word before it.
    mutating func closeUpBeforePunctuation() { closesUp = true }

    /// True where the text so far ends with a hyphen and no white space is held.
    var endsWithHyphen: Bool { held == nil && text.bytes.last == 0x2D }

    /// Takes back the hyphen at the end (and everything between it and the next stretch).
    mutating func takeBackHyphen(through next: Int) {
        guard let last = text.pieces.last, last.rule == nil, text.bytes.last == 0x2D else { return }
        text.bytes.removeLast()
        let at = last.source.upperBound - 1
        if last.source.count == 1 {
            text.pieces.removeLast()
        } else {
            text.pieces[text.pieces.count - 1].clean = last.clean.lowerBound..<text.bytes.count
            text.pieces[text.pieces.count - 1].source = last.source.lowerBound..<at
        }
        text.pieces.append(.init(clean: text.bytes.count..<text.bytes.count, source: at..<next, rule: .hyphenation))
    }

    /// Joins a combining mark with the letter before it (NFC); false where they do not compose.
    mutating func compose(_ range: Range<Int>, mark: UInt8, lead: UInt8) -> Bool {
        guard held == nil, let base = text.bytes.last, base < 0x80, let last = text.pieces.last, last.rule == nil,
            let composed = Composition.composed(base: base, lead: lead, mark: mark)
        else { return false }
        text.bytes.removeLast()
        let at = last.source.upperBound - 1
        if last.source.count == 1 {
            text.pieces.removeLast()
        } else {
            text.pieces[text.pieces.count - 1].clean = last.clean.lowerBound..<text.bytes.count
            text.pieces[text.pieces.count - 1].source = last.source.lowerBound..<at
        }
        put(at..<range.upperBound, composed, .composition)
        return true
    }

    mutating func finished() -> CleanText { text }

    private mutating func dropHeld() {
        guard let held else { return }
        text.pieces.append(
            .init(clean: text.bytes.count..<text.bytes.count, source: held, rule: .spaceBeforePunctuation))
        self.held = nil
    }

    private mutating func flush() {
        guard let held else { return }
        self.held = nil
        let start = text.bytes.count
        if start == 0 { return }
        text.bytes.append(32)
        let isPlain = held.count == 1 && source[held.lowerBound] == 32
        if isPlain, let last = text.pieces.last, last.rule == nil, last.source.upperBound == held.lowerBound {
            text.pieces[text.pieces.count - 1].clean = last.clean.lowerBound..<text.bytes.count
            text.pieces[text.pieces.count - 1].source = last.source.lowerBound..<held.upperBound
        } else {
            text.pieces.append(
                .init(clean: start..<text.bytes.count, source: held, rule: isPlain ? nil : heldRule))
        }
    }
}
