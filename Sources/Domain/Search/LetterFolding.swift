/// Letters without what varies between spellings: case, accents and ligatures.
public enum LetterFolding {
    /// « Œ » → `oe`, « É » → `e`. Letters of other scripts keep all but their case; combining marks are left out.
    public static func fold(_ scalar: Unicode.Scalar) -> String {
        var folded = ""
        for small in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(small) {
            if let base = bases[small] { folded += base } else { folded.unicodeScalars.append(small) }
        }
        return folded
    }

    /// Unicode's Combining Diacritical Marks.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036f).contains(scalar.value) }

    /// Lower-case Latin letters with marks (Unicode Latin-1 Supplement, Latin Extended-A and B), ligatures of print,
    /// and what they are without.
    private static let bases: [Unicode.Scalar: String] = {
        let families = [
            "a": "àáâãäåāăąª", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "ij": "ĳ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉŋ", "o": "òóôõöøōŏőº",
            "oe": "œ", "r": "ŕŗř", "s": "śŝşšșſ", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ",
            "y": "ýÿŷ", "z": "źżž", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ", "st": "ﬅﬆ",
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in families { for letter in letters.unicodeScalars { bases[letter] = base } }
        return bases
    }()
}
