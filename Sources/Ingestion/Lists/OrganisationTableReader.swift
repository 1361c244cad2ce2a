import Domain

/// Reads the lines of one table (see `OrganisationTable`), one after the other.
struct OrganisationTableReader {
    private struct Block {
        let id: OrganisationID
        let kind: OrganisationKind
        let parent: OrganisationID?
        var nameFr: String?
        var nameEn: String?
        var acronymFr: String?
        var acronymEn: String?
        var forms: [String] = []
        var identifiers: [Organisation.Identifier] = []
    }

    private var block: Block?
    private var read: [KnownOrganisation] = []

    /// Takes one line without its indentation.
    mutating func read(_ line: Substring) throws(TableError) {
        if line.isEmpty { return try endBlock() }
        if line.utf8.first == UInt8(ascii: "#") { return }
        guard block != nil else { return try beginBlock(line) }
        let (word, rest) = cut(line)
        switch word {
        case "fr": block?.nameFr = rest
        case "en": block?.nameEn = rest
        case "acronyms":
            let (fr, en) = cut(Substring(rest))
            block?.acronymFr = fr == "-" ? nil : fr
            block?.acronymEn = en == "-" ? nil : en
        case "alias":
            let forms = try variants(of: rest)
            block?.forms += forms
        case "dac":
            let (code, fit) = cut(Substring(rest))
            guard let match = Match(rawValue: fit) else {
                throw TableError(line: String(line), reason: "no such match")
            }
            block?.identifiers.append(.init(scheme: "XM-DAC", identifier: code, match: match))
        default: throw TableError(line: String(line), reason: "begins with no known word")
        }
        if rest.isEmpty { throw TableError(line: String(line), reason: "says nothing") }
    }

    /// All organisations read, the last included.
    consuming func finished() throws(TableError) -> [KnownOrganisation] {
        try endBlock()
        return read
    }

    private mutating func beginBlock(_ line: Substring) throws(TableError) {
        let words = line.split(separator: " ")
        guard words.count == 3 else { throw TableError(line: String(line), reason: "not id, kind and parent") }
        guard let kind = OrganisationKind(rawValue: String(words[1])) else {
            throw TableError(line: String(line), reason: "no such kind")
        }
        block = Block(
            id: OrganisationID(String(words[0])), kind: kind,
            parent: words[2] == "-" ? nil : OrganisationID(String(words[2])))
    }

    private mutating func endBlock() throws(TableError) {
        guard let ended = block else { return }
        guard let nameFr = ended.nameFr else { throw TableError(line: ended.id.rawValue, reason: "no French name") }
        read.append(
            KnownOrganisation(
                organisation: Organisation(
                    id: ended.id, nameFr: nameFr, nameEn: ended.nameEn, acronymFr: ended.acronymFr,
                    acronymEn: ended.acronymEn, kind: ended.kind, parent: ended.parent,
                    identifiers: ended.identifiers),
                forms: ended.forms))
        block = nil
    }

    /// The first word and what follows it.
    private func cut(_ line: Substring) -> (word: String, rest: String) {
        let space = line.utf8.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
        return (String(line[..<space]), String(line[space...].drop { $0 == " " }))
    }

    /// `Secrétaire général{|e}` → `Secrétaire général`, `Secrétaire générale`: all braces of a line take the same side.
    private func variants(of form: String) throws(TableError) -> [String] {
        guard form.utf8.contains(UInt8(ascii: "{")) else { return [form] }
        var variants = ["", ""]
        for (ordinal, piece) in form.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            if ordinal == 0 {
                for side in 0..<2 { variants[side] += piece }
                continue
            }
            let halves = piece.split(separator: "}", omittingEmptySubsequences: false)
            let sides = halves[0].split(separator: "|", omittingEmptySubsequences: false)
            guard halves.count == 2, sides.count == 2 else {
                throw TableError(line: form, reason: "braces without two sides")
            }
            for side in 0..<2 { variants[side] += sides[side] + halves[1] }
        }
        return variants
    }
}
