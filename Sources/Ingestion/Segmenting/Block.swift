/// A stretch of a source that is one thing to a reader: a heading, a paragraph, an item, a row of a table.
struct Block {
    enum Kind: Equatable {
        /// Level 1 is outermost.
        case heading(level: Int)
        /// « Annexe II »: a heading that begins an annex; the roman numeral.
        case annex(String)
        /// A paragraph with a printed number.
        case numbered(Int)
        case prose
        /// `a)`
        case item(letter: String)
        case bullet
        /// Heading of a table, or of a part of one.
        case tableHeading
        /// A row of an action table. `repeats`: its measure stands in the row before.
        case row(number: Int?, repeats: Bool)
        case note
        case caption
        /// Mastheads, credits, scraps of links: set apart, read by nobody.
        case residue
    }

    var kind: Kind
    /// The lines of its text, without numbers and bullets; for a row, its first cell.
    var segments: [Range<Int>]
    /// A row's other cells, by column.
    var cells: [[Range<Int>]] = []

    var start: Int { segments.first?.lowerBound ?? cells.first?.first?.lowerBound ?? 0 }
    var bytes: Range<Int> { start..<max(start, segments.last?.upperBound ?? start) }
}

/// What can be told of a line by looking at its bytes.
struct LineShape {
    let source: [UInt8]

    /// « 14. Le Haut-Commissariat »: the number and where the text begins.
    func number(_ text: Range<Int>) -> (value: Int, textStart: Int)? {
        var at = text.lowerBound
        var value = 0
        while at < text.upperBound, source[at] >= 48, source[at] <= 57, at - text.lowerBound < 6 {
            value = value * 10 + Int(source[at] - 48)
            at += 1
        }
        guard at > text.lowerBound, at + 1 < text.upperBound, source[at] == 0x2E, isSpace(at + 1) else { return nil }
        return (value, skipSpace(at + 1, text.upperBound))
    }

    /// « a) Mobiliser » : the letter and where the text begins. Emphasis marks before and behind are passed over.
    func letter(_ text: Range<Int>) -> (letter: String, textStart: Int)? {
        let at = skipEmphasis(text.lowerBound, text.upperBound)
        guard at + 2 < text.upperBound, source[at] >= 97, source[at] <= 122 else { return nil }
        var close = at + 1
        while close < min(text.upperBound, at + 5), source[close] >= 97, source[close] <= 122 { close += 1 }
        guard close + 1 < text.upperBound, source[close] == 0x29, isSpace(close + 1) else { return nil }
        if close - at > 1, !source[at..<close].allSatisfy({ [105, 118, 120].contains($0) }) { return nil }
        return (String(decoding: source[at..<close], as: UTF8.self), skipSpace(close + 1, text.upperBound))
    }

    /// « - Pour appuyer », « • Pour appuyer »: where the text begins.
    func bullet(_ text: Range<Int>) -> Int? {
        guard text.count > 2 else { return nil }
        let at = text.lowerBound
        if source[at] == 0x2D || source[at] == 0x2A, isSpace(at + 1) { return skipSpace(at + 1, text.upperBound) }
        if text.count > 4, source[at] == 0xE2, isSpace(at + 3) {
            let (middle, last) = (source[at + 1], source[at + 2])
            if middle == 0x80, last == 0xA2 || last == 0x93 || last == 0x94 {
                return skipSpace(at + 3, text.upperBound)
            }
            if middle == 0x96 || middle == 0x97 { return skipSpace(at + 3, text.upperBound) }
        }
        return nil
    }

    /// « II. Coopération »: where the text begins.
    func roman(_ text: Range<Int>) -> Int? {
        var at = text.lowerBound
        while at < min(text.upperBound, text.lowerBound + 7), [0x49, 0x56, 0x58, 0x4C].contains(source[at]) { at += 1 }
        guard at > text.lowerBound, at + 1 < text.upperBound, source[at] == 0x2E, isSpace(at + 1) else { return nil }
        return skipSpace(at + 1, text.upperBound)
    }

    /// « A. Approbation de documents »: where the text begins.
    func capital(_ text: Range<Int>) -> Int? {
        let at = text.lowerBound
        guard text.count > 4, source[at] >= 65, source[at] <= 90, source[at + 1] == 0x2E, isSpace(at + 2) else {
            return nil
        }
        return skipSpace(at + 2, text.upperBound)
    }

    /// « Annexe II », « ANNEXE »: its numeral, or `I` where there is none.
    func annex(_ text: Range<Int>) -> String? {
        // Folding makes a text half as long at most.
        guard text.count <= 28 else { return nil }
        let folded = Folding.fold(source[text])
        let word = Array("annexe".utf8)
        guard folded.count <= 14, folded.starts(with: word) else { return nil }
        let rest = folded.dropFirst(6).filter { $0 != 32 && $0 != 42 }
        if rest.isEmpty { return "I" }
        guard rest.allSatisfy({ [105, 118, 120].contains($0) }) else { return nil }
        return String(decoding: rest.map { $0 & 0xDF }, as: UTF8.self)
    }

    /// A footnote's superscript number at the beginning of a line (¹ Conformément …).
    func superscript(_ text: Range<Int>) -> Bool {
        guard text.count > 3 else { return false }
        let at = text.lowerBound
        if source[at] == 0xC2, [0xB9, 0xB2, 0xB3].contains(source[at + 1]) { return true }
        return source[at] == 0xE2 && source[at + 1] == 0x81 && source[at + 2] >= 0xB0 && source[at + 2] <= 0xB9
    }

    /// True where the text ends as a sentence, a clause or a list's lead does; closing quotes and brackets passed over.
    func isTerminated(_ text: Range<Int>) -> Bool {
        var at = text.upperBound
        while at > text.lowerBound {
            let byte = source[at - 1]
            if byte == 0x2A || byte == 0x29 || byte == 0x22 || isSpace(at - 1) {
                at -= 1
            } else if byte == 0xBB, at >= 2, source[at - 2] == 0xC2 {
                at -= 2
            } else if byte == 0x9D, at >= 3, source[at - 3] == 0xE2 {
                at -= 3
            } else if byte == 0x3E, let open = source[text.lowerBound..<at].lastIndex(of: 0x3C), at - open < 8 {
                at = open
            } else {
                return [0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains(byte)
            }
        }
        return false
    }

    /// True where the text begins with a small letter.
    func startsSmall(_ text: Range<Int>) -> Bool {
        let at = text.lowerBound
        guard at < text.upperBound else { return false }
        if source[at] >= 97 && source[at] <= 122 { return true }
        if source[at] == 0xC3, at + 1 < text.upperBound { return source[at + 1] >= 0xA0 }
        return source[at] == 0xC5 && at + 1 < text.upperBound && source[at + 1] == 0x93
    }

    func startsUpper(_ text: Range<Int>) -> Bool {
        let at = text.lowerBound
        guard at < text.upperBound else { return false }
        if source[at] >= 65 && source[at] <= 90 { return true }
        if source[at] == 0xC3, at + 1 < text.upperBound { return source[at + 1] < 0x9F }
        return source[at] == 0xC5 && at + 1 < text.upperBound && source[at + 1] == 0x92
    }

    func hasLetter(_ text: Range<Int>) -> Bool {
        source[text].contains { ($0 | 32) >= 97 && ($0 | 32) <= 122 || $0 == 0xC3 }
    }

    func begins(_ text: Range<Int>, with word: StaticString) -> Bool {
        Folding.fold(source[text.prefix(word.utf8CodeUnitCount + 4)]).starts(with: "\(word)".utf8)
    }

    func contains(_ text: Range<Int>, _ needle: String) -> Bool {
        let needle = Array(needle.utf8)
        guard text.count >= needle.count, let first = needle.first else { return false }
        for at in text.lowerBound...(text.upperBound - needle.count)
        where source[at] == first && source[at..<(at + needle.count)].elementsEqual(needle) {
            return true
        }
        return false
    }

    func isSpace(_ at: Int) -> Bool {
        source[at] == 32 || source[at] == 9 || (source[at] == 0xC2 && at + 1 < source.count && source[at + 1] == 0xA0)
    }

    private func skipSpace(_ from: Int, _ end: Int) -> Int {
        var at = from
        while at < end {
            if source[at] == 32 || source[at] == 9 { at += 1 } else if isSpace(at) { at += 2 } else { break }
        }
        return at
    }

    private func skipEmphasis(_ from: Int, _ end: Int) -> Int {
        var at = from
        while at < end, source[at] == 0x2A { at += 1 }
        return at
    }
}
