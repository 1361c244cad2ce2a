import Domain

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
            default: folded += LetterFolding.fold(scalar)
            }
        }
        return folded
    }
}
