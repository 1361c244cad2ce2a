/// Reads the words of a text one by one.
struct WordScanner {
    private let text: [UInt8]
    private var at = 0

    init(_ text: [UInt8]) { self.text = text }

    private enum Kind {
        /// Part of a word, as these bytes.
        case letter, other
        /// Without width: part of a word only where one has begun.
        case invisible
    }

    mutating func next() -> SearchWord? {
        while at < text.count {
            let (kind, _, length) = character(at)
            if kind == .letter { return word() }
            at += length
        }
        return nil
    }

    /// The word that begins here.
    private mutating func word() -> SearchWord {
        let start = at
        var folded: [UInt8] = []
        var end = at
        var letters = 0
        var capitals = 0
        var digits = 0
        var isDotted = false
        while at < text.count {
            if let small = Self.small(text[at]) {
                folded.append(small)
                if text[at] < 58 { digits += 1 } else if text[at] < 91 { capitals += 1 }
                letters += 1
                at += 1
                end = at
                continue
            }
            let (kind, scalar, length) = character(at)
            if kind == .other {
                guard letters == 1 || isDotted, text[at] == UInt8(ascii: "."), isSingleLetter(at + 1) else { break }
                isDotted = true
                at += 1
                continue
            }
            at += length
            guard kind == .letter else { continue }
            folded.append(contentsOf: LetterFolding.fold(scalar).utf8)
            if scalar.properties.isUppercase { capitals += 1 }
            letters += 1
            end = at
        }
        at = end
        let word = String(decoding: folded, as: UTF8.self)
        let isElided = isApostrophe(at) && FunctionWords.elided.contains(word)
        return SearchWord(
            folded: word, range: start..<end, isElided: isElided,
            isAcronym: capitals > 1 && capitals + digits == letters)
    }

    /// Whether a letter stands at `place` and no other behind it.
    private func isSingleLetter(_ place: Int) -> Bool {
        guard place < text.count else { return false }
        let (kind, _, length) = character(place)
        guard kind == .letter, !(48...57).contains(text[place]) else { return false }
        return place + length >= text.count || character(place + length).kind == .other
    }

    private func isApostrophe(_ place: Int) -> Bool {
        guard place < text.count else { return false }
        return switch character(place).scalar.value {
        case 0x27, 0x60, 0xb4, 0x2bc, 0x2018, 0x2019, 0x2032: true
        default: false
        }
    }

    /// An ASCII letter or digit, in lower case; nil for any other byte.
    @inline(__always) private static func small(_ byte: UInt8) -> UInt8? {
        if byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 { return byte }
        return byte >= 65 && byte <= 90 ? byte | 32 : nil
    }

    /// The character at `place`, which is in the text. The bytes come from a `String`, so they are UTF-8.
    private func character(_ place: Int) -> (kind: Kind, scalar: Unicode.Scalar, length: Int) {
        let lead = text[place]
        if lead < 0x80 {
            return (Self.small(lead) == nil ? .other : .letter, Unicode.Scalar(lead), 1)
        }
        let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        var value = UInt32(lead) & (0x7f >> UInt32(length))
        for byte in text[place + 1..<min(place + length, text.count)] { value = value << 6 | UInt32(byte & 0x3f) }
        guard let scalar = Unicode.Scalar(value) else { return (.other, " ", length) }
        return (Self.kind(scalar), scalar, length)
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0xc0...0x17f where scalar.value != 0xd7 && scalar.value != 0xf7: return .letter
        case 0x0300...0x036f, 0x00ad, 0x200b...0x200d, 0x2060, 0xfeff: return .invisible
        case 0xaa, 0xba: return .letter
        case 0x2000...0x206f, 0xa0...0xbf: return .other
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType == .decimal ? .letter : .other
        }
    }
}
