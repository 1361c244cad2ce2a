/// The scraps of Markdown, HTML and TeX that converted texts carry. Every look ahead is bounded.
enum Markup {
    /// For a `[` at `at`: the stretch from `](` to the `)` that ends the link; nil if it is no Markdown link.
    static func linkClose(_ span: Span<UInt8>, _ at: Int, _ end: Int) -> Range<Int>? {
        let limit = min(end, at + 1024)
        var middle = at + 1
        while middle + 1 < limit, span[middle] != UInt8(ascii: "]") {
            if span[middle] == UInt8(ascii: "[") { return nil }
            middle += 1
        }
        guard middle + 1 < limit, span[middle] == UInt8(ascii: "]"), span[middle + 1] == UInt8(ascii: "(") else {
            return nil
        }
        let targetLimit = min(end, middle + 4096)
        var close = middle + 2
        while close < targetLimit, span[close] != UInt8(ascii: ")") {
            if span[close] == 32 { return nil }
            close += 1
        }
        return close < targetLimit ? middle..<(close + 1) : nil
    }

    /// For a `<` at `at`: the end of an HTML tag that converters leave behind; nil if it is none.
    static func tag(_ span: Span<UInt8>, _ at: Int, _ end: Int) -> (end: Int, breaksText: Bool)? {
        var next = at + 1
        if next < end, span[next] == UInt8(ascii: "/") { next += 1 }
        let nameStart = next
        while next < min(end, nameStart + 8), isLetter(span[next]) { next += 1 }
        var name: [UInt8] = []
        for i in nameStart..<next { name.append(span[i] | 32) }
        guard let breaksText = tags[String(decoding: name, as: UTF8.self)] else { return nil }
        let limit = min(end, next + 256)
        while next < limit, span[next] != UInt8(ascii: ">") { next += 1 }
        return next < limit ? (next + 1, breaksText) : nil
    }

    /// The `}` that closes a TeX group of at most eight letters.
    static func closingBrace(_ span: Span<UInt8>, _ from: Int, _ end: Int) -> Int? {
        var next = from
        while next < min(end, from + 9) {
            if span[next] == UInt8(ascii: "}") { return next }
            next += 1
        }
        return nil
    }

    static func entity(_ span: Span<UInt8>, _ at: Int, _ end: Int) -> (end: Int, bytes: [UInt8])? {
        var next = at + 1
        var name: [UInt8] = []
        while next < min(end, at + 10), span[next] != UInt8(ascii: ";") {
            name.append(span[next])
            next += 1
        }
        guard next < end, span[next] == UInt8(ascii: ";"), let text = entities[String(decoding: name, as: UTF8.self)]
        else { return nil }
        return (next + 1, Array(text.utf8))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }

    /// True: what stands on both sides are two words.
    private static let tags = [
        "p": true, "br": true, "div": true, "td": true, "tr": true, "li": true, "ul": true, "b": false, "i": false,
        "em": false, "strong": false, "span": false, "sup": false, "sub": false, "u": false, "a": false,
    ]

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "laquo": "«",
        "raquo": "»", "rsquo": "’", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ecirc": "ê",
        "oelig": "œ", "Eacute": "É",
    ]
}

/// Characters that a reader does not see.
enum Invisible {
    /// Length of a white-space character other than ASCII's at `at`: no-break, thin, narrow and the like.
    static func whiteSpace(_ span: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
        if at + 1 < end, span[at] == 0xC2, span[at + 1] == 0xA0 { return 2 }
        if at + 2 < end, span[at] == 0xE2, span[at + 1] == 0x80 {
            let last = span[at + 2]
            if (last >= 0x80 && last <= 0x8A) || last == 0xAF || last == 0xA8 || last == 0xA9 { return 3 }
        }
        return nil
    }

    /// Length of a character that stands for nothing: soft hyphen, zero-width and bidirectional marks, byte order mark.
    static func nothing(_ span: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
        if at + 1 < end, span[at] == 0xC2, span[at + 1] == 0xAD || span[at + 1] <= 0x9F { return 2 }
        if at + 2 < end, span[at] == 0xE2 {
            let (middle, last) = (span[at + 1], span[at + 2])
            if middle == 0x80, (last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE) { return 3 }
            if middle == 0x81, (last >= 0xA0 && last <= 0xA4) || (last >= 0xA6 && last <= 0xA9) { return 3 }
        }
        if at + 2 < end, span[at] == 0xEF, span[at + 1] == 0xBB, span[at + 2] == 0xBF { return 3 }
        return nil
    }
}

/// Canonical composition of the accented letters of French and its neighbours (Unicode NFC).
enum Composition {
    static func composed(base: UInt8, lead: UInt8, mark: UInt8) -> [UInt8]? {
        let isUpper = base >= 65 && base <= 90
        let offset: UInt8?
        switch (lead, mark, base | 32) {
        case (0xCC, 0x80, let letter): offset = [97: 0xA0, 101: 0xA8, 105: 0xAC, 111: 0xB2, 117: 0xB9][letter]
        case (0xCC, 0x81, let letter): offset = [97: 0xA1, 101: 0xA9, 105: 0xAD, 111: 0xB3, 117: 0xBA][letter]
        case (0xCC, 0x82, let letter): offset = [97: 0xA2, 101: 0xAA, 105: 0xAE, 111: 0xB4, 117: 0xBB][letter]
        case (0xCC, 0x83, let letter): offset = [97: 0xA3, 110: 0xB1, 111: 0xB5][letter]
        case (0xCC, 0x88, let letter): offset = [97: 0xA4, 101: 0xAB, 105: 0xAF, 111: 0xB6, 117: 0xBC][letter]
        case (0xCC, 0xA7, 99): offset = 0xA7
        default: offset = nil
        }
        // U+00E0...U+00FC; the capitals stand 0x20 before them.
        return offset.map { [0xC3, isUpper ? $0 - 0x20 : $0] }
    }
}
