/// Case, accents and ligatures folded away: how words are compared throughout the ingestion.
enum Folding {
    /// Folds UTF-8 text: ASCII capitals to small letters, accented Latin-1 and œ to plain letters; other bytes stay.
    static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte < 0x80 {
                folded.append(byte >= 65 && byte <= 90 ? byte | 32 : byte)
                at += 1
            } else if at + 1 < bytes.endIndex, byte == 0xC3 || byte == 0xC5 {
                append(byte, bytes[at + 1], to: &folded)
                at += 2
            } else {
                folded.append(byte)
                at += 1
            }
        }
        return folded
    }

    static func fold(_ text: some StringProtocol) -> [UInt8] { fold(Array(text.utf8)[...]) }

    /// Appends the folded form of the two-byte character `lead` `trail`.
    @inline(__always)
    static func append(_ lead: UInt8, _ trail: UInt8, to folded: inout [UInt8]) {
        let letters = letters(lead, trail)
        folded.append(letters.first)
        if letters.second != 0 { folded.append(letters.second) }
    }

    /// The folded form of the two-byte character `lead` `trail`: one letter, two for a ligature, or its own two bytes;
    /// `second` is 0 where there is none.
    @inline(__always)
    static func letters(_ lead: UInt8, _ trail: UInt8) -> (first: UInt8, second: UInt8) {
        if lead == 0xC3 {
            if trail == 0xA6 || trail == 0x86 { return (97, 101) }
            let letter = latin[Int(trail & 0x1F)]
            if letter != 0, trail != 0x9F, trail != 0xBF { return (letter, 0) }
        } else if lead == 0xC5, trail == 0x92 || trail == 0x93 {
            return (111, 101)
        }
        return (lead, trail)
    }

    /// U+00E0...U+00FF by their low five bits; 0 where no plain letter stands for it.
    private static let latin: [UInt8] = Array("aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y".utf8)
}

/// Readable ids made of names and symbols.
enum Slug {
    /// « Soudan du Sud » → `soudan-du-sud`; `A/67/280` → `a-67-280`.
    static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        for byte in Folding.fold(text) {
            if byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 {
                slug.append(byte)
            } else if slug.last != 0x2D, !slug.isEmpty {
                slug.append(0x2D)
            }
        }
        while slug.last == 0x2D { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}
