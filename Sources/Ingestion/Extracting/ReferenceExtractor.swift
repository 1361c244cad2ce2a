import Domain

/// Instruments that a text cites, in normal form: « résolution 1540 (2004) du Conseil de sécurité » →
/// `S/RES/1540(2004)`, « résolution 65/283 de l’Assemblée générale » → `A/RES/65/283`, printed symbols as they are.
struct ReferenceExtractor {
    struct Found: Equatable {
        var symbol: String
        /// Byte range in the cleaned text.
        var bytes: Range<Int>
    }

    /// Where instruments are cited in `text[range]`, in order.
    static func references(_ text: [UInt8], in range: Range<Int>) -> [Found] {
        var found: [Found] = []
        let span = text.span
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = span[at]
            guard byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 else {
                at += 1
                continue
            }
            let startsWord = at == range.lowerBound || !isWord(span[at - 1])
            if startsWord, byte <= 57, let cited = resolution(span, at, range) {
                found.append(cited)
                at = cited.bytes.upperBound
            } else if startsWord, byte >= 65, let cited = symbol(span, at, range) {
                found += cited
                at = cited.last?.bytes.upperBound ?? at + 1
            } else {
                at += 1
            }
        }
        return found
    }

    /// « 1540 (2004) », « 65/283 » behind « résolution(s) ».
    private static func resolution(_ span: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Found? {
        let numberEnd = digitsEnd(span, at, range.upperBound)
        if numberEnd < range.upperBound, span[numberEnd] == UInt8(ascii: "/") {
            let end = digitsEnd(span, numberEnd + 1, range.upperBound)
            guard end > numberEnd + 1, numberEnd - at <= 3, end - numberEnd <= 4, followsResolution(span, at, range)
            else { return nil }
            return Found(symbol: "A/RES/" + string(span, at..<end), bytes: at..<end)
        }
        var open = numberEnd
        while open < range.upperBound, span[open] == 32 { open += 1 }
        guard numberEnd - at <= 4, open + 4 < range.upperBound, span[open] == UInt8(ascii: "(") else { return nil }
        let yearEnd = digitsEnd(span, open + 1, range.upperBound)
        guard yearEnd - open == 5, followsResolution(span, at, range) else { return nil }
        let closed = yearEnd < range.upperBound && span[yearEnd] == UInt8(ascii: ")")
        return Found(
            symbol: "S/RES/" + string(span, at..<numberEnd) + "(" + string(span, (open + 1)..<yearEnd) + ")",
            bytes: at..<(closed ? yearEnd + 1 : yearEnd))
    }

    /// « A/57/304 », « CEB/2018/1 », « CM/Rec(2011)13 », « E/CN.3/2006/13 », « A/65/382-S/2010/490 », « S-30/1 ».
    private static func symbol(_ span: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> [Found]? {
        var end = at
        while end < range.upperBound, isSymbolByte(span[end]) {
            // Nothing so long is a symbol, and what begins at each of its letters would be as long again.
            if end - at > 200 { return nil }
            // A bracket belongs to the symbol only if it opens inside it.
            if span[end] == UInt8(ascii: ")"), !contains(span, at..<end, UInt8(ascii: "(")) { break }
            end += 1
        }
        while end > at, [0x2E, 0x2C, 0x2D, 0x2F].contains(span[end - 1]) { end -= 1 }
        guard contains(span, at..<end, UInt8(ascii: "/")) else { return nil }
        let text = string(span, at..<end)
        if text.hasPrefix("S-"), text.contains("/"), followsResolution(span, at, range) {
            return [Found(symbol: "A/RES/" + text, bytes: at..<end)]
        }
        var found: [Found] = []
        var start = at
        for part in split(text) {
            let length = part.utf8.count
            if isSymbol(part) { found.append(Found(symbol: part, bytes: start..<(start + length))) }
            start += length + 1
        }
        return found.isEmpty ? nil : found
    }

    /// Two symbols of one document are printed with a hyphen between them.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var current = ""
        var previous: Character?
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if character == "-", let before = previous, before.isNumber, index + 2 < characters.count,
                characters[index + 1].isUppercase, characters[index + 2] == "/"
            {
                parts.append(current)
                current = ""
            } else {
                current.append(character)
            }
            previous = character
        }
        parts.append(current)
        return parts
    }

    /// Letters, then slash-parted segments of which one at least has a digit.
    private static func isSymbol(_ text: String) -> Bool {
        let segments = text.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count >= 2, let head = segments.first, head.utf8.count <= 6, !head.isEmpty else { return false }
        guard head.utf8.allSatisfy({ $0 >= 65 && $0 <= 90 }), !segments.contains(where: \.isEmpty) else { return false }
        if segments.count == 2 {
            return segments[1].utf8.first.map { $0 < 97 } == true && segments[1].contains("(")
        }
        let digits = segments.dropFirst().contains { $0.utf8.contains { $0 >= 48 && $0 <= 57 } }
        return digits && segments.dropFirst().allSatisfy { $0.utf8.count <= 12 }
    }

    /// « résolution » or « résolutions » stands before it, with only numbers, brackets and « et » between.
    private static func followsResolution(_ span: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
        var back = at
        while back > range.lowerBound, at - back < 80 {
            let byte = span[back - 1]
            if byte == 32 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x2F || byte == 0x2D
                || byte >= 48 && byte <= 57
            {
                back -= 1
            } else if back - range.lowerBound >= 2, byte == UInt8(ascii: "t"), span[back - 2] == UInt8(ascii: "e"),
                back - 3 >= range.lowerBound, span[back - 3] == 32
            {
                back -= 2
            } else {
                break
            }
        }
        let end = back
        while back > range.lowerBound, isWord(span[back - 1]) { back -= 1 }
        var word: [UInt8] = []
        for i in back..<end { word.append(span[i]) }
        return Folding.fold(word[...]).starts(with: "resolution".utf8)
    }

    private static func digitsEnd(_ span: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
        var at = from
        while at < end, span[at] >= 48, span[at] <= 57 { at += 1 }
        return at
    }

    private static func contains(_ span: Span<UInt8>, _ range: Range<Int>, _ byte: UInt8) -> Bool {
        for at in range where span[at] == byte { return true }
        return false
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 0x80
    }

    private static func isSymbolByte(_ byte: UInt8) -> Bool {
        byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 122
            || [0x2F, 0x2E, 0x2D, 0x28, 0x29].contains(byte)
    }

    private static func string(_ span: Span<UInt8>, _ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for at in range { bytes.append(span[at]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The Security Council's resolutions that a document cites. A number that lost its first digits (« 373 (2001) ») stands
/// for the only other one of the same year that ends with it.
struct CitedResolutions {
    private var known: Set<String> = []
    /// What a loss of digits may leave of a citation → the citation; nil: it may be left of several.
    private var citations: [Substring: String?] = [:]

    /// Takes up a symbol in normal form; others than resolutions of the Council are passed over.
    mutating func insert(_ symbol: String) {
        guard symbol.hasPrefix(Self.prefix), known.insert(symbol).inserted else { return }
        var rest = symbol.dropFirst(Self.prefix.count)
        // The Council's numbers have four digits.
        for _ in 0..<4 {
            guard let first = rest.utf8.first, first >= 48, first <= 57 else { return }
            rest = rest.dropFirst()
            citations.updateValue(citations[rest] == nil ? symbol : nil, forKey: rest)
        }
    }

    /// The citation that `symbol` is left of; nil where nothing speaks for another.
    func meant(by symbol: String) -> String? {
        guard symbol.hasPrefix(Self.prefix) else { return nil }
        return citations[symbol.dropFirst(Self.prefix.count)] ?? nil
    }

    private static let prefix = "S/RES/"
}
