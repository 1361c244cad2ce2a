import Domain

/// The organisations that texts are linked to, known before any document is read.
struct AuthorityList: Sendable {
    /// In the order of the tables.
    let organisations: [KnownOrganisation]
    /// Every form once, in the order of the tables. Collective actors have none: nothing in a text names them surely.
    let surfaceForms: [SurfaceForm]
    private let positions: [OrganisationID: Int]

    /// The list that the program carries.
    static let standard: AuthorityList = {
        do throws(TableError) {
            return try AuthorityList(tables: OrganisationTable.all, ambiguous: OrganisationTable.ambiguous)
        } catch {
            preconditionFailure("a built-in table is broken: \(error)")
        }
    }()

    /// Reads `tables` (see `OrganisationTable` for their form). Throws at the first line that breaks the form, names an
    /// unknown parent or kind, repeats an id, or gives two organisations one form that `ambiguous` does not name.
    init(tables: [String], ambiguous: String) throws(TableError) {
        var known: [KnownOrganisation] = []
        for table in tables {
            var reader = OrganisationTableReader()
            for line in tableLines(table) { try reader.read(line) }
            known += try reader.finished()
        }
        var positions: [OrganisationID: Int] = [:]
        for (position, entry) in known.enumerated() {
            guard positions.updateValue(position, forKey: entry.organisation.id) == nil else {
                throw TableError(line: entry.organisation.id.rawValue, reason: "id given twice")
            }
        }
        for case let (id, parent?) in known.map({ ($0.organisation.id, $0.organisation.parent) })
        where positions[parent] == nil {
            throw TableError(line: id.rawValue, reason: "no such parent: \(parent)")
        }
        let choices = try ambiguousChoices(ambiguous, known: positions)
        self.organisations = known
        self.positions = positions
        self.surfaceForms = try collectedForms(of: known, choices: choices)
    }

    /// Nil: no organisation of this id is on the list.
    subscript(id: OrganisationID) -> KnownOrganisation? {
        positions[id].map { organisations[$0] }
    }
}

/// An organisation of the list with the words by which a French text may name it.
struct KnownOrganisation: Hashable, Sendable {
    /// Its `aliases` are empty: what a document really says is for the linker to record.
    let organisation: Organisation
    /// Forms besides names and acronyms: former names, short forms, office-holders, misprints.
    let forms: [String]

    /// Names, acronyms and forms, without repetition. English acronyms of two letters are left out: they are French words
    /// (`AU`) or codes of countries in capitals.
    var allForms: [String] {
        var all = [organisation.nameFr]
        let acronyms = [organisation.acronymFr, organisation.acronymEn].compactMap(\.self)
        for form in acronyms + forms + [organisation.nameEn].compactMap(\.self) where !all.contains(form) {
            if form == organisation.acronymEn, form != organisation.acronymFr, form.utf8.count < 3 { continue }
            all.append(form)
        }
        return all
    }
}

/// Words in a text that stand for an organisation.
struct SurfaceForm: Hashable, Sendable {
    /// As it is written in good typography (’); compare with `folded(_:)` unless it is an acronym.
    let text: String
    /// The organisation it means where the text says no more.
    let organisation: OrganisationID
    /// The others that it may mean; empty for nearly all.
    let others: [OrganisationID]
    /// Acronyms are compared as they are written: `DOS` is a department, « dos » is not.
    let isAcronym: Bool
}

/// A line of a built-in table that cannot be read.
struct TableError: Error, Equatable {
    let line: String
    let reason: String
}

/// One word of which a part has at least two capitals: an acronym, whose capitals matter. « ONU-Femmes » is one;
/// « États-Unis » and « N’Djamena » are none.
func isAcronym(_ form: String) -> Bool {
    var capitals = 0
    var most = 0
    for scalar in form.unicodeScalars {
        if scalar == " " { return false }
        let isCapital = scalar.isASCII ? "A"..."Z" ~= scalar : scalar.properties.isUppercase
        if isCapital { capitals += 1 }
        if scalar == "-" || scalar == "’" { capitals = 0 }
        most = max(most, capitals)
    }
    return most >= 2
}

/// The lines of a table without its indentation; empty lines stay, for they end a block.
func tableLines(_ table: String) -> [Substring] {
    table.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
        Substring(line.drop { $0 == UInt8(ascii: " ") })
    }
}

/// Form → default and others, from the lines `form | default | other other`.
private func ambiguousChoices(
    _ table: String, known: [OrganisationID: Int]
) throws(TableError) -> [String: [OrganisationID]] {
    var choices: [String: [OrganisationID]] = [:]
    for line in tableLines(table) where !line.isEmpty {
        let cells = tableCells(line)
        guard cells.count == 3, !cells[2].isEmpty else {
            throw TableError(line: String(line), reason: "not three cells")
        }
        let ids = [OrganisationID(cells[1])] + cells[2].split(separator: " ").map { OrganisationID(String($0)) }
        for id in ids where known[id] == nil {
            throw TableError(line: String(line), reason: "no such organisation: \(id)")
        }
        choices[key(of: cells[0])] = ids
    }
    return choices
}

/// The cells of a line whose cells are apart by `|`, without the spaces around them.
func tableCells(_ line: Substring) -> [String] {
    line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { cell in
        let head = cell.drop { $0 == UInt8(ascii: " ") }
        let end = head.lastIndex { $0 != UInt8(ascii: " ") }.map { head.index(after: $0) } ?? head.startIndex
        return String(Substring(head[..<end]))
    }
}

/// What two forms share that no reader can tell apart.
private func key(of form: String) -> String {
    isAcronym(form) ? form : folded(form)
}

private func collectedForms(
    of known: [KnownOrganisation], choices: [String: [OrganisationID]]
) throws(TableError) -> [SurfaceForm] {
    var owners: [String: OrganisationID] = [:]
    var collected: [SurfaceForm] = []
    for entry in known where entry.organisation.kind != .group {
        let id = entry.organisation.id
        for form in entry.allForms {
            let key = key(of: form)
            if let choice = choices[key] {
                guard choice.contains(id) else {
                    throw TableError(line: form, reason: "\(id) is not among its candidates")
                }
                guard owners.updateValue(choice[0], forKey: key) == nil else { continue }
                collected.append(
                    SurfaceForm(
                        text: form, organisation: choice[0], others: Array(choice.dropFirst()),
                        isAcronym: isAcronym(form)))
                continue
            }
            if let owner = owners.updateValue(id, forKey: key) {
                guard owner == id else { throw TableError(line: form, reason: "both \(owner) and \(id)") }
                continue
            }
            collected.append(
                SurfaceForm(text: form, organisation: id, others: [], isAcronym: isAcronym(form)))
        }
    }
    return collected
}
