/// Reads the lines of one table (see `CountryTable`), one after the other.
struct CountryTableReader {
    private var countries: [Country] = []
    private var languagePhrases: [String] = []

    /// Takes one line without its indentation.
    mutating func read(_ line: Substring) throws(TableError) {
        guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
        let cells = tableCells(line)
        guard cells.count == 6 else { throw TableError(line: String(line), reason: "not six cells") }
        guard cells[0].utf8.count == 2, cells[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw TableError(line: String(line), reason: "no alpha-2 code")
        }
        let isOrdinaryWord = cells[1].hasPrefix("!")
        let nameFr = withoutArticle(isOrdinaryWord ? cells[1].dropFirst() : Substring(cells[1]))
        guard !nameFr.isEmpty, !cells[2].isEmpty else { throw TableError(line: String(line), reason: "no name") }
        var forms: [Country.Form] = []
        for name in (isOrdinaryWord ? [] : [nameFr]) + items(of: cells[3]) {
            forms += spellings(of: name).map { .init(text: $0, isAdjective: false, isName: true) }
        }
        guard !forms.isEmpty else { throw TableError(line: String(line), reason: "no form that names it") }
        for adjective in items(of: cells[4]) {
            let inflected = try inflections(of: adjective)
            forms += inflected.map { .init(text: $0, isAdjective: true, isName: false) }
        }
        for place in items(of: cells[5]) {
            forms += spellings(of: place).map { .init(text: $0, isAdjective: false, isName: false) }
        }
        var seen: Set<String> = []
        countries.append(
            Country(
                code: cells[0], nameFr: nameFr, nameEn: cells[2], forms: forms.filter { seen.insert($0.text).inserted })
        )
    }

    /// All countries read, and the phrases in which an adjective of theirs is a language.
    consuming func finished() -> (countries: [Country], languagePhrases: [String]) {
        (countries, languagePhrases)
    }

    private func items(of cell: String) -> [String] {
        cell.utf8.split(separator: UInt8(ascii: ";")).map { item in
            String(Substring(item.drop { $0 == UInt8(ascii: " ") }))
        }
    }

    private func withoutArticle(_ name: Substring) -> String {
        for article in ["le ", "la ", "les ", "l’"] where name.hasPrefix(article) {
            return String(name.dropFirst(article.count))
        }
        return String(name)
    }

    /// The name, and without the accents of its capitals, as typewriters had it: `Etats-Unis`.
    private func spellings(of name: String) -> [String] {
        var plain = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "É", "È": plain += "E"
            case "Î": plain += "I"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain == name ? [name] : [name, plain]
    }

    /// `kényan/kényane` → both and their plurals; a single form serves both genders.
    private mutating func inflections(of adjective: String) throws(TableError) -> [String] {
        let isLanguage = adjective.hasPrefix("~")
        let genders = adjective.utf8.drop { $0 == UInt8(ascii: "~") }.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        ).map { String(Substring($0)) }
        guard genders.count <= 2, genders.allSatisfy({ !$0.isEmpty }) else {
            throw TableError(line: adjective, reason: "not one or two genders")
        }
        if isLanguage {
            let masculine = genders[0]
            let feminine = genders[genders.count - 1]
            let elides = "aeiouhéî".contains(masculine.first ?? "-")
            languagePhrases +=
                elides
                ? ["l’\(masculine)", "d’\(masculine)"] : ["le \(masculine)", "du \(masculine)", "de \(masculine)"]
            languagePhrases += [
                "en \(masculine)", "langue \(feminine)", "langues \(feminine)s",
                "version \(feminine)", "versions \(feminine)s", "traduction \(feminine)",
            ]
        }
        return genders + genders.map(plural(of:))
    }

    /// Every word of it in the plural: « chypriotes grecs »; -s stays as it is.
    private func plural(of adjective: String) -> String {
        adjective.split(separator: " ").map { $0.hasSuffix("s") ? String($0) : $0 + "s" }.joined(separator: " ")
    }
}
