import Domain

/// Restores characters that a conversion turned into `?`: inside words from French vocabulary and letter patterns,
/// between words as quotation marks in pairs. A `?` that asks a question stays; where nothing is certain, so does it.
struct LostCharacters {
    let source: [UInt8]
    /// Words of the language that fit a pattern with one `?`, lower case.
    let candidates: (_ pattern: String) -> [String]

    /// Repairs in order, and what was kept. Empty where the text has lost nothing.
    func repairs(in lines: Lines) -> (repairs: [Cleaner.Repair], kept: [Finding]) {
        guard hasLost else { return ([], []) }
        var repairs: [Cleaner.Repair] = []
        var kept: [Finding] = []
        for line in lines.lines where source[line.text].contains(0x3F) {
            var loose: [Int] = []
            for at in line.text where source[at] == 0x3F {
                if isInWord(at, line.text) {
                    if let letter = letter(at, line.text) {
                        repairs.append(.init(source: at..<(at + 1), replacement: letter, rule: .lostCharacter))
                    } else {
                        kept.append(doubt(at, "No word of the vocabulary fits."))
                    }
                } else {
                    loose.append(at)
                }
            }
            quotationMarks(loose, line.text, &repairs, &kept)
        }
        repairs.sort { $0.source.lowerBound < $1.source.lowerBound }
        return (repairs, kept)
    }

    /// A `?` between two letters, or before a small letter behind a space, is no French: the text has lost something.
    private var hasLost: Bool {
        let span = source.span
        var seen = 0
        for at in 1..<max(1, span.count - 1) where span[at] == 0x3F {
            if isLetter(span[at + 1]), isLetter(span[at - 1]) || span[at - 1] == 32 { seen += 1 }
            if seen >= 3 { return true }
        }
        return false
    }

    private func isInWord(_ at: Int, _ line: Range<Int>) -> Bool {
        at + 1 < line.upperBound && isLetter(source[at + 1])
            || at > line.lowerBound && isLetter(source[at - 1]) && at + 1 < line.upperBound && source[at + 1] != 32
    }

    // MARK: Letters

    private func letter(_ at: Int, _ line: Range<Int>) -> [UInt8]? {
        var lower = at
        while lower > line.lowerBound, isLetter(source[lower - 1]) { lower -= 1 }
        var upper = at + 1
        while upper < line.upperBound, isLetter(source[upper]) || source[upper] == 0x3F && isLetter(source[upper - 1]) {
            upper += 1
        }
        let isFirst = lower == at
        let word = String(decoding: source[lower..<upper], as: UTF8.self)
        guard word.filter({ $0 == "?" }).count == 1 else { return byPattern(at, lower, upper) }
        let pattern = word.lowercased()
        // A proper name or the first word of a sentence may begin with a capital: « ?tats », « Ha?ti ».
        let found = Set(candidates(pattern).compactMap { replacement($0, pattern) })
        let certain =
            found.count == 1
            ? found.first : byPattern(at, lower, upper).map { String(decoding: $0, as: UTF8.self).lowercased() }
        guard let certain else { return nil }
        let isCapital = isFirst && startsCapital(at, pattern, line, certain)
        return Array((isCapital ? certain.uppercased() : certain).utf8)
    }

    /// The letters that the candidate has where the pattern has its `?`.
    private func replacement(_ candidate: String, _ pattern: String) -> String? {
        let parts = pattern.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 2, candidate.hasPrefix(parts[0]), candidate.hasSuffix(parts[1]),
            candidate.count > parts[0].count + parts[1].count
        else { return nil }
        return String(candidate.dropFirst(parts[0].count).dropLast(parts[1].count))
    }

    /// Letters before and behind that leave one choice in French.
    private func byPattern(_ at: Int, _ lower: Int, _ upper: Int) -> [UInt8]? {
        let before = String(decoding: source[lower..<at], as: UTF8.self).lowercased()
        let behind = String(decoding: source[(at + 1)..<upper], as: UTF8.self).lowercased()
        for (left, right, letter) in Self.patterns where before.hasSuffix(left) && behind.hasPrefix(right) {
            return Array(letter.utf8)
        }
        return nil
    }

    private static let patterns: [(String, String, String)] = [
        ("", "uvre", "œ"), ("c", "ur", "œ"), ("s", "ur", "œ"), ("v", "u", "œ"), ("n", "ud", "œ"),
        ("fa", "on", "ç"), ("le", "on", "ç"), ("fran", "ais", "ç"), ("commen", "a", "ç"), ("", "tat", "É"),
        ("ao", "t", "û"), ("co", "t", "û"),
        ("s", "r", "û"), ("gr", "ce", "â"), ("h", "t", "ô"), ("r", "le", "ô"), ("contr", "l", "ô"), ("plut", "t", "ô"),
        ("na", "tre", "î"), ("conna", "t", "î"), ("para", "t", "î"), ("ma", "tr", "î"), ("", "le", "î"),
        ("ha", "ti", "ï"),
    ]

    /// A capital where the vocabulary knows the word only so, or at the beginning of a sentence.
    private func startsCapital(_ at: Int, _ pattern: String, _ line: Range<Int>, _ letter: String) -> Bool {
        if letter == "É" || letter == "é" { return true }
        var back = at
        while back > line.lowerBound, source[back - 1] == 32 { back -= 1 }
        return back == line.lowerBound || source[back - 1] == 0x2E
    }

    // MARK: Quotation marks

    /// Loose marks open and close by turns; one that ends a question stands.
    private func quotationMarks(
        _ loose: [Int], _ line: Range<Int>, _ repairs: inout [Cleaner.Repair], _ kept: inout [Finding]
    ) {
        let marks = loose.filter { !asks($0, line) }
        guard marks.count.isMultiple(of: 2) else {
            kept += marks.map { doubt($0, "A quotation mark without its partner.") }
            return
        }
        for (index, at) in marks.enumerated() {
            repairs.append(
                .init(
                    source: at..<(at + 1), replacement: Array((index % 2 == 0 ? "«" : "»").utf8), rule: .lostCharacter))
        }
    }

    /// The sentence that ends here begins with a word that asks.
    private func asks(_ at: Int, _ line: Range<Int>) -> Bool {
        var start = at
        while start > line.lowerBound, ![0x2E, 0x21, 0x3B].contains(source[start - 1]) { start -= 1 }
        while start < at, source[start] == 32 || source[start] == 0x3F { start += 1 }
        let head = Folding.fold(source[start..<min(at, start + 12)])
        return ["qui ", "que ", "quoi", "comment ", "pourquoi ", "quand ", "combien ", "quel", "est-ce", "ou "].contains
        {
            head.starts(with: $0.utf8)
        }
    }

    private func doubt(_ at: Int, _ reason: String) -> Finding {
        Finding(class: .kept, rule: CleanText.Rule.lostCharacter.rawValue, detail: reason, bytes: at..<(at + 1))
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (byte | 32) >= 97 && (byte | 32) <= 122
            || byte >= 0x80 && byte != 0xE2 && byte != 0xC2 && byte != 0xAB && byte != 0xBB && byte != 0x99
                && byte != 0xA0
    }
}
