/// Sentences of a cleaned text, as byte ranges without the spaces between them. Together they cover the text.
enum SentenceSplitter {
    static func sentences(_ text: [UInt8]) -> [Range<Int>] {
        let span = text.span
        var found: [Range<Int>] = []
        var start = 0
        var at = 0
        while at < span.count {
            let byte = span[at]
            guard byte == 0x2E || byte == 0x21 || byte == 0x3F else {
                at += 1
                continue
            }
            var end = at + 1
            while end < span.count, span[end] == byte { end += 1 }
            end = passClosing(span, end)
            if end < span.count, span[end] == 32, beginsSentence(span, end + 1),
                byte != 0x2E || !isAbbreviation(span, at)
            {
                found.append(start..<end)
                start = end + 1
                at = start
            } else {
                at = max(end, at + 1)
            }
        }
        if start < span.count { found.append(start..<span.count) }
        return found
    }

    /// Closing quotes and brackets belong to the sentence before them; a space may stand before « » ».
    private static func passClosing(_ span: Span<UInt8>, _ from: Int) -> Int {
        var at = from
        while at < span.count {
            if span[at] == 0x29 || span[at] == 0x5D || span[at] == 0x22 {
                at += 1
            } else if at + 1 < span.count, span[at] == 0xC2, span[at + 1] == 0xBB {
                at += 2
            } else if at + 2 < span.count, span[at] == 0xE2, span[at + 1] == 0x80, span[at + 2] == 0x9D {
                at += 3
            } else if at + 2 < span.count, span[at] == 32, span[at + 1] == 0xC2, span[at + 2] == 0xBB {
                at += 3
            } else {
                break
            }
        }
        return at
    }

    private static func beginsSentence(_ span: Span<UInt8>, _ at: Int) -> Bool {
        guard at < span.count else { return false }
        let byte = span[at]
        if byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 { return true }
        guard at + 1 < span.count else { return false }
        let next = span[at + 1]
        if byte == 0x28 { return next >= 65 && next <= 90 || next == 0xC3 }
        if byte == 0xC3 { return next < 0x9F }
        if byte == 0xC5 { return next == 0x92 }
        if byte == 0xC2 { return next == 0xAB }
        return byte == 0xE2 && next == 0x80 && at + 2 < span.count && span[at + 2] == 0x9C
    }

    /// The full stop at `at` ends « M. », « No. », « par. » or an initial, not a sentence.
    private static func isAbbreviation(_ span: Span<UInt8>, _ at: Int) -> Bool {
        var start = at
        while start > 0, at - start < 6, span[start - 1] != 32, span[start - 1] != 0x28 { start -= 1 }
        let length = at - start
        if length == 1 { return span[start] >= 65 && span[start] <= 90 }
        guard length <= 4 else { return false }
        var word: [UInt8] = []
        for i in start..<at { word.append(span[i]) }
        return abbreviations.contains(String(decoding: word, as: UTF8.self))
    }

    private static let abbreviations: Set<String> = [
        "MM", "Mme", "Dr", "No", "no", "Nos", "vol", "par", "art", "cf", "p", "pp", "chap", "sect", "al", "éd", "St",
    ]
}
