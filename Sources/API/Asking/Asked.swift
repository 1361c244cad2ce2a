import Domain
import HTTPMessage
import SQLite
import Storage

/// A question, as far as it has been understood, and the tools to read the rest of it and to answer.
struct Asked {
    /// What stands for the braces of the route's template.
    let captures: [String]
    /// Of the request, encoded again in one way.
    let path: String
    let representation: Representation
    let links: Links
    /// What stored records must be rendered by to be of use.
    let storedForm: String
    /// Whether the answer is indented for people.
    let isPretty: Bool
    var parameters: ParameterReader

    init(
        captures: [String], path: String, representation: Representation, links: Links, storedForm: String,
        parameters: ParameterReader
    ) {
        self.captures = captures
        self.path = path
        self.representation = representation
        self.links = links
        self.storedForm = storedForm
        self.parameters = parameters
        isPretty = self.parameters.flag("pretty")
    }

    /// The question, spelt in one way.
    var target: String { Links(base: "").to(path, parameters.items(without: [])) }

    /// All that is wrong with the parameters; nil if nothing is.
    var problem: Problem? { parameters.errors.isEmpty ? nil : .invalid(parameters.errors) }

    // MARK: Where in a list

    /// Parameters that say what of a record is shown.
    static let shaping = ["fields"]
    /// What of the things that a record names is given along with it.
    static let embedding = ["embed"]
    /// Parameters that say which part of a list is shown, and what of its records.
    static let paging = ["limit", "cursor"] + shaping

    /// `limit` and `cursor`.
    mutating func window() -> Window {
        let limit = parameters.number("limit", in: 1...500) ?? 50
        guard let text = parameters.single("cursor") else { return Window(limit: limit) }
        guard let cursor = CursorCode.decode(text, of: question) else {
            parameters.refuse(
                "cursor", text,
                "It is no cursor of this list with these filters. Take it from “next” or “prev” of an answer.")
            return Window(limit: limit)
        }
        return Window(cursor: cursor, limit: limit)
    }

    /// The list that a cursor belongs to: what it holds, however it is shown.
    var question: String {
        Links(base: "").to(
            path, parameters.items(without: ["limit", "cursor", "fields", "facet", "embed", "csv", "pretty"]))
    }

    // MARK: Filters

    /// Codes of a closed list.
    mutating func codes<C: Code>(_ name: String, _ type: C.Type) -> [AnyOf<C>] {
        let allowed = C.allCases.map(\.rawValue)
        return parameters.lists(name) { text in
            if let code = C(rawValue: text) { return .value(code) }
            return .wrong(
                detail: "No such \(name).", allowed: allowed,
                suggestion: Spelling.nearest(to: text.lowercased(), among: allowed))
        }
    }

    /// Organisations by id, by acronym in either language, or by name; case and accents are ignored.
    mutating func organisations(
        _ name: String, in registry: borrowing Registry
    ) throws(SQLiteError) -> [AnyOf<OrganisationID>] {
        let lists = try parameters.pieces(name) { text throws(SQLiteError) in
            try !registry.organisations(named: text).isEmpty
        }
        var known: [String]?
        var asked: [AnyOf<OrganisationID>] = []
        for pieces in lists {
            var values: [OrganisationID] = []
            for piece in pieces {
                let found = try registry.organisations(named: piece)
                if found.count == 1 {
                    values += found
                } else if found.isEmpty {
                    if known == nil { known = try registry.values(of: .organisation) }
                    parameters.refuse(
                        name, piece, "No organisation has this id, acronym or name.",
                        suggestion: Spelling.nearest(to: piece.lowercased(), among: known ?? []))
                } else {
                    parameters.refuse(
                        name, piece, "Several organisations are called so; use the id of one of them.",
                        allowed: found.map(\.rawValue))
                }
            }
            if !values.isEmpty { asked.append(AnyOf(values)) }
        }
        return asked
    }

    /// Ids of documents that are there.
    mutating func documents(
        _ name: String, in registry: borrowing Registry
    ) throws(SQLiteError) -> [AnyOf<DocumentID>] {
        guard parameters.contains(name) else { return [] }
        let known = try registry.values(of: .document)
        return parameters.lists(name) { text in
            if known.contains(text) { return .value(DocumentID(text)) }
            return .wrong(
                detail: "No document has this id.", allowed: known,
                suggestion: Spelling.nearest(to: text.lowercased(), among: known))
        }
    }

    /// Values of an open list, compared as they are written.
    mutating func texts(_ name: String) -> [AnyOf<String>] {
        parameters.lists(name) { .value($0) }
    }

    /// Values that some record has in `dimension`; where these hold commas they are not parted there.
    mutating func texts(
        _ name: String, _ dimension: Dimension, in registry: borrowing Registry
    ) throws(SQLiteError) -> [AnyOf<String>] {
        guard parameters.contains(name) else { return [] }
        let known = try registry.values(of: dimension)
        let isKnown = Set(known)
        let lists = parameters.pieces(name) { isKnown.contains($0) }
        for value in lists.joined() where !isKnown.contains(value) {
            parameters.refuse(
                name, value, "No record has this \(name).", allowed: known.count <= Self.mostAllowed ? known : [],
                suggestion: Spelling.nearest(to: value, among: known))
        }
        return lists.filter { !$0.isEmpty }.map { AnyOf($0) }
    }

    /// Longer lists of what is allowed are left away.
    private static let mostAllowed = 50

    /// Ids of decisions that are there.
    mutating func decisions(_ name: String, in registry: borrowing Registry) throws(SQLiteError) -> [AnyOf<RecordID>] {
        let lists = parameters.pieces(name) { _ in false }
        for id in lists.joined() where try registry.decision(RecordID(id)) == nil {
            let near = try registry.decisions(around: RecordID(id.lowercased())).map(\.rawValue)
            parameters.refuse(
                name, id, "No decision has this id.", suggestion: Spelling.nearest(to: id.lowercased(), among: near))
        }
        return lists.filter { !$0.isEmpty }.map { AnyOf($0.map { RecordID($0) }) }
    }

    /// ISO 3166-1 alpha-2, in either case.
    mutating func countries(_ name: String) -> [AnyOf<String>] {
        parameters.lists(name) { text in
            let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { ($0 | 32) >= 97 && ($0 | 32) <= 122 }
            return isCode
                ? .value(text.uppercased())
                : .wrong(detail: "Two letters are expected, as in ISO 3166-1 alpha-2: ML for Mali.")
        }
    }

    mutating func numbers(_ name: String, in range: ClosedRange<Int>) -> [AnyOf<Int>] {
        parameters.lists(name) { text in
            if let number = ParameterReader.number(text), range.contains(number) { return .value(number) }
            return .wrong(detail: "A whole number from \(range.lowerBound) to \(range.upperBound) is expected.")
        }
    }

    mutating func years(_ name: String) -> [AnyOf<Int>] { numbers(name, in: 1900...2199) }

    /// The first day of what `from` names, the last day of what `to` names; in this order.
    mutating func period() -> (from: String?, to: String?) {
        let begin = date("from")
        let end = date("to")
        let from = begin.map { Period.days(of: $0).start }
        let to = end.map { Period.days(of: $0).end }
        if let from, let to, let end, to < from { parameters.refuse("to", end, "It lies before “from”.") }
        return (from, to)
    }

    /// `2012`, `2012-04` or `2012-04-30`.
    private mutating func date(_ name: String) -> String? {
        guard let text = parameters.single(name) else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.compactMap(ParameterReader.number)
        let isWritten = numbers.count == parts.count && zip(parts, [4, 2, 2]).allSatisfy { $0.utf8.count == $1 }
        var isDate = isWritten && (1...3).contains(parts.count)
        if isDate, numbers.count > 1 { isDate = (1...12).contains(numbers[1]) }
        if isDate, numbers.count > 2 {
            isDate = (1...Period.lengthOfMonth(numbers[1], year: numbers[0])).contains(numbers[2])
        }
        if isDate { return text }
        parameters.refuse(name, text, "A date is expected: 2012, 2012-04 or 2012-04-30.")
        return nil
    }
}
