/// Joins words that a line end has cut: "coopéra-⏎tion" → "coopération"; "Nord-⏎Sud" keeps its hyphen.
struct LineEndJoiner {
    /// Words that the document or the lists know, folded (`Folding`); empty where no line ends with a hyphen.
    let vocabulary: DocumentVocabulary
    let source: [UInt8]

    /// Joins the text so far, which came from before `end`, with what begins at `start`.
    func join(_ writer: inout TextWriter, _ end: Int, _ start: Int) {
        let isPageBreak = !isWhiteSpace(end..<start)
        // A cut by page furniture leaves the furniture out: only the white space behind the last word is taken.
        let gap = isPageBreak ? end..<min(end + 1, start) : end..<start
        guard writer.endsWithHyphen, start < source.count, isLetter(source[start]) else {
            writer.space(gap, isPageBreak ? .pageBreak : .lineEnd)
            return
        }
        if isOneWord(end, start) {
            writer.takeBackHyphen(through: gap.upperBound)
        } else {
            writer.drop(gap, .lineEnd)
        }
    }

    private func isOneWord(_ end: Int, _ start: Int) -> Bool {
        let first = Folding.fold(source[wordStart(before: end - 1)..<(end - 1)])
        let second = Folding.fold(source[start..<wordEnd(from: start)])
        let next = source[start]
        let startsUpper = (next >= 65 && next <= 90) || (next == 0xC3 && source[start + 1] < 0x9F)
        if first.isEmpty || second.isEmpty || startsUpper || Self.prefixes.contains(first) { return false }
        if vocabulary.contains(first + second) { return true }
        // Two words that both stand alone elsewhere are a compound.
        return !(vocabulary.contains(first) && vocabulary.contains(second))
    }

    private func isWhiteSpace(_ range: Range<Int>) -> Bool {
        source[range].allSatisfy { $0 <= 32 || $0 == 0xC2 || $0 == 0xA0 }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 0xC3 }

    private func wordStart(before end: Int) -> Int {
        var at = end
        while at > 0, isLetter(source[at - 1]) || source[at - 1] >= 0x80 && source[at - 1] < 0xC0 { at -= 1 }
        return at
    }

    private func wordEnd(from start: Int) -> Int {
        var at = start
        while at < source.count, isLetter(source[at]) || source[at] >= 0x80 && source[at] < 0xC0 { at += 1 }
        return at
    }

    /// Parts that always keep their hyphen.
    private static let prefixes = Set(
        [
            "sous", "non", "ex", "vice", "mi", "demi", "semi", "quasi", "nord", "sud", "est", "ouest", "avant",
            "arriere",
            "contre", "haut", "haute", "hors", "plate", "celle", "celui", "ceux", "celles", "lui", "elle", "eux", "soi",
            "moi", "ci", "peut", "a", "est", "saint", "sainte", "secteur", "grand", "quatre", "vingt", "soixante",
            "dix",
        ].map { Array($0.utf8) })
}
