/// The countries of the world and the places by which texts name them, known before any document is read.
struct Gazetteer: Sendable {
    /// In the order of the tables, each code once.
    let countries: [Country]
    /// Phrases in which a form is part of another name and says nothing of a country: « golfe de Guinée », « Convention de
    /// Vienne », « langue française ». Match them with the forms, the longest first; what they cover is used up.
    let exclusions: [String]

    /// The list that the program carries.
    static let standard: Gazetteer = {
        do throws(TableError) {
            return try Gazetteer(tables: CountryTable.all, exclusions: CountryTable.exclusions)
        } catch {
            preconditionFailure("a built-in table is broken: \(error)")
        }
    }()

    /// Reads `tables` (see `CountryTable` for their form). Throws at the first line that breaks the form, repeats a code, or
    /// gives a country a form that another has.
    init(tables: [String], exclusions: String) throws(TableError) {
        var countries: [Country] = []
        var phrases: [String] = []
        for table in tables {
            var reader = CountryTableReader()
            for line in tableLines(table) { try reader.read(line) }
            let read = reader.finished()
            countries += read.countries
            phrases += read.languagePhrases
        }
        var codes: Set<String> = []
        var owners: [String: String] = [:]
        for country in countries {
            guard codes.insert(country.code).inserted else {
                throw TableError(line: country.code, reason: "code given twice")
            }
            for form in country.forms {
                if let owner = owners.updateValue(country.code, forKey: folded(form.text)), owner != country.code {
                    throw TableError(line: form.text, reason: "both \(owner) and \(country.code)")
                }
            }
        }
        for line in tableLines(exclusions) where !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { throw TableError(line: String(line), reason: "no colon") }
            for name in parts[1].split(separator: ";") {
                for noun in parts[0].split(separator: ",") {
                    phrases.append(Self.joined(noun.drop { $0 == " " }, name.drop { $0 == " " }))
                }
            }
        }
        var seen: Set<String> = []
        self.countries = countries
        self.exclusions = phrases.filter { seen.insert($0).inserted }
    }

    /// « golfe » + « de Guinée » → « golfe de Guinée »; a noun of `-` adds nothing.
    private static func joined(_ noun: Substring, _ name: Substring) -> String {
        noun == "-" ? String(name) : "\(noun) \(name)"
    }
}
