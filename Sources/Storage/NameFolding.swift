/// Makes spellings of one name equal: case, accents, ligatures, apostrophes, hyphens and spaces are as good as each other.
enum NameFolding {
    /// « L’Œuvre  européenne » → `l'oeuvre europeenne`. Letters of other scripts keep all but their case.
    static func fold(_ name: String) -> String {
        var folded = ""
        var spaceIsDue = false
        for scalar in name.unicodeScalars {
            if scalar.properties.isWhitespace {
                spaceIsDue = !folded.isEmpty
                continue
            }
            if spaceIsDue { folded.append(" ") }
            spaceIsDue = false
            switch scalar.value {
            case 0x0300...0x036f, 0x00ad, 0x200b...0x200d, 0x2060, 0xfeff: continue  // marks, and what has no width
            case 0x2018, 0x2019, 0x02bc, 0x00b4, 0x0060: folded.append("'")
            case 0x2010...0x2015, 0x2212: folded.append("-")
            default: folded.append(plain(scalar.properties.lowercaseMapping))
            }
        }
        return folded
    }

    private static func plain(_ lowercase: String) -> String {
        var plain = ""
        for scalar in lowercase.unicodeScalars where !(0x0300...0x036f).contains(scalar.value) {
            if let base = bases[scalar] { plain += base } else { plain.unicodeScalars.append(scalar) }
        }
        return plain
    }

    /// Lower-case Latin letters with marks (Unicode Latin-1 Supplement and Latin Extended-A) and what they are without.
    private static let bases: [Unicode.Scalar: String] = {
        let families = [
            "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "ij": "ĳ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉŋ", "o": "òóôõöøōŏő",
            "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ",
            "y": "ýÿŷ", "z": "źżž",
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in families { for letter in letters.unicodeScalars { bases[letter] = base } }
        return bases
    }()
}
