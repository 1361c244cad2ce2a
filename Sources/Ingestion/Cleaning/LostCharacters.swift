import Domain

/// Restores characters that a conversion turned into `?`: inside words from French vocabulary and letter patterns,
/// between words as quotation marks in pairs. A `?` that asks a question stays; where nothing is certain, so does it.
struct LostCharacters {
    let source: [UInt8]
    /// Words of the language that fit a pattern with one `?`, lower case.
    let candidates: (_ pattern: String) -> [String]
    /// A word, lower case, that is written with a capital wherever it stands.
    let isName: (_ word: String) -> Bool

    /// Repairs in order, and what was kept. Empty where the text has lost nothing.
    func repairs(in lines: Lines) -> (repairs: [Cleaner.Repair], kept: [Finding]) {
        guard hasLost else { return ([], []) }
        var repairs: [Cleaner.Repair] = []
        var kept: [Finding] = []
        for line in lines.lines where source[line.text].contains(0x3F) {
            var loose: [Int] = []
            var questions = Questions(line: line.text)
            var at = line.text.lowerBound
            while at < line.text.upperBound {
                guard source[at] == 0x3F else {
                    at += 1
                    continue
                }
                let word = word(around: at, line.text)
                if source[word].contains(where: isLetter) {
                    restore(word, line.text, &questions, &repairs, &kept)
                } else {
                    loose += word
                }
                at = word.upperBound
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

    // MARK: Letters

    /// Letters and `?` without a space between them, with the one at `at`.
    private func word(around at: Int, _ line: Range<Int>) -> Range<Int> {
        var lower = at
        while lower > line.lowerBound, isLetter(source[lower - 1]) || source[lower - 1] == 0x3F { lower -= 1 }
        var upper = at + 1
        while upper < line.upperBound, isLetter(source[upper]) || source[upper] == 0x3F { upper += 1 }
        return lower..<upper
    }

    /// Restores what all words that fit agree on, or what the letters around leave no choice about. A mark behind a
    /// word that is whole without it asks a question.
    private func restore(
        _ word: Range<Int>, _ line: Range<Int>, _ questions: inout Questions, _ repairs: inout [Cleaner.Repair],
        _ kept: inout [Finding]
    ) {
        // Nothing so long, or so damaged, is a word.
        guard word.count <= 64, source[word].count(where: { $0 == 0x3F }) <= 8 else {
            kept.append(doubt(word.lowerBound, "No word of the vocabulary fits."))
            return
        }
        var pattern = Array(String(decoding: source[word], as: UTF8.self).lowercased())
        var fitting = fitting(pattern)
        if fitting.isEmpty, pattern.last == "?" {
            let bare = Array(pattern.dropLast())
            let fittingBare = self.fitting(bare)
            if !fittingBare.isEmpty { (pattern, fitting) = (bare, fittingBare) }
        }
        var place = word.lowerBound
        for (index, letter) in pattern.enumerated() {
            // Case does not change the length of the letters of French.
            let length = String(letter).utf8.count
            defer { place += length }
            guard letter == "?" else { continue }
            let choices = Set(fitting.map { $0[index] })
            if choices.count == 1, let choice = choices.first {
                let isCapital = index == 0 && startsCapital(place, line, fitting)
                let text = isCapital ? String(choice).uppercased() : String(choice)
                repairs.append(.init(source: place..<(place + 1), replacement: Array(text.utf8), rule: .lostCharacter))
            } else if let bytes = byPattern(place, word.lowerBound, word.upperBound) {
                repairs.append(.init(source: place..<(place + 1), replacement: bytes, rule: .lostCharacter))
            } else if index < pattern.count - 1 || !questions.asks(place, source) {
                let reason = fitting.isEmpty ? "No word of the vocabulary fits." : "Several words fit."
                kept.append(doubt(place, reason))
            }
        }
    }

    private func fitting(_ pattern: [Character]) -> [[Character]] {
        let word = String(pattern)
        if let known = memory.fitting[word] { return known }
        let found = candidates(word).map { Array($0) }.filter { $0.count == pattern.count }
        memory.fitting[word] = found
        return found
    }

    /// What fitted a pattern before: a damaged text repeats its words.
    private final class Memory {
        var fitting: [String: [[Character]]] = [:]
    }
    private let memory = Memory()

    /// What the letters around decide where the vocabulary is silent, or undecided between words of which one is by far
    /// the more frequent in such texts.
    private func byPattern(_ at: Int, _ lower: Int, _ upper: Int) -> [UInt8]? {
        let before = String(decoding: source[lower..<at], as: UTF8.self)
        let behind = String(decoding: source[(at + 1)..<upper], as: UTF8.self)
        if let letter = Self.words[before + "?" + behind] { return Array(letter.utf8) }
        for (left, right, letter) in Self.parts where before.lowercased().hasSuffix(left) && behind.hasPrefix(right) {
            return Array(letter.utf8)
        }
        return nil
    }

    /// Whole words as they are written: « gr?ce » is grâce, « Gr?ce » may be Grèce.
    private static let words: [String: String] = [
        "gr?ce": "â", "h?te": "ô", "h?tes": "ô", "r?le": "ô", "r?les": "ô", "plut?t": "ô", "ao?t": "û", "s?r": "û",
        "s?rs": "û", "s?re": "û", "s?res": "û", "?tat": "É", "?tats": "É", "?le": "î", "?les": "î", "c?ur": "œ",
        "c?urs": "œ", "s?ur": "œ", "s?urs": "œ", "v?u": "œ", "v?ux": "œ", "n?ud": "œ", "n?uds": "œ",
    ]

    /// Parts of words, long enough to leave one letter.
    private static let parts: [(String, String, String)] = [
        ("", "uvr", "œ"), ("fa", "on", "ç"), ("fran", "ais", "ç"), ("commen", "a", "ç"), ("co", "t", "û"),
        ("contr", "l", "ô"), ("conna", "t", "î"), ("para", "t", "î"), ("ma", "tr", "î"), ("ha", "ti", "ï"),
    ]

    /// A capital where the vocabulary knows the word only so, or at the beginning of a sentence.
    private func startsCapital(_ at: Int, _ line: Range<Int>, _ fitting: [[Character]]) -> Bool {
        // In these texts a State has its capital.
        if fitting.contains(where: { $0.starts(with: "état") || isName(String($0)) }) { return true }
        var back = at
        while back > line.lowerBound, source[back - 1] == 32 { back -= 1 }
        return back == line.lowerBound || source[back - 1] == 0x2E
    }

    // MARK: Quotation marks

    /// Loose marks open and close by turns; one that ends a question stands.
    private func quotationMarks(
        _ loose: [Int], _ line: Range<Int>, _ repairs: inout [Cleaner.Repair], _ kept: inout [Finding]
    ) {
        var questions = Questions(line: line)
        let marks = loose.filter { !questions.asks($0, source) }
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

    /// The sentences of a line, asked from left to right whether a mark ends a question.
    private struct Questions {
        private let line: Range<Int>
        /// Behind the last mark that ends a sentence.
        private var start: Int
        /// How far it has been looked for.
        private var searched: Int
        /// Behind the spaces and `?` at the beginning.
        private var word: Int

        init(line: Range<Int>) {
            self.line = line
            (start, searched, word) = (line.lowerBound, line.lowerBound, line.lowerBound)
        }

        /// The sentence that ends at `at` begins with a word that asks. `at` is never before the place asked last.
        mutating func asks(_ at: Int, _ source: [UInt8]) -> Bool {
            while searched < at {
                let byte = source[searched]
                searched += 1
                if byte == 0x2E || byte == 0x21 || byte == 0x3B { start = searched }
            }
            // Nobody asks at such length.
            word = max(word, start, at - 400)
            while word < at, source[word] == 32 || source[word] == 0x3F { word += 1 }
            let head = Folding.fold(source[word..<min(at, word + 12)])
            return Self.words.contains { head.starts(with: $0) }
        }

        private static let words = [
            "qui ", "que ", "quoi", "comment ", "pourquoi ", "quand ", "combien ", "quel", "est-ce", "ou ",
        ].map { Array($0.utf8) }
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
