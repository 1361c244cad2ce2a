import Domain
import HTTPMessage

/// The query's items, read by name. Everything that is wrong is collected, so that one answer can tell all of it.
struct ParameterReader {
    private let items: [QueryItem]
    private let known: [String]
    private(set) var errors: [ParameterError] = []

    /// One value of a list, read or refused.
    enum Read<Value> {
        case value(Value)
        case wrong(detail: String, allowed: [String] = [], suggestion: String? = nil)
    }

    /// Values that one question may have. Bounds the work that a target can ask for, and the length of what is said
    /// about its faults; SQLite takes expressions of depth 1000 at most (https://sqlite.org/limits.html).
    static let mostValues = 200

    /// `known`: every parameter that the resource has; nil: whatever else stands is passed over.
    ///
    /// Two spellings of one question are read alike: items stand in the order of `known`, those of one name in the order
    /// sent, and what changes nothing is left away.
    init(_ items: [QueryItem], known: [String]?) {
        self.known = known ?? []
        guard let known else {
            self.items = items
            return
        }
        let count = items.reduce(0) { $0 + 1 + $1.value.utf8.count { $0 == UInt8(ascii: ",") } }
        guard count <= Self.mostValues else {
            self.items = []
            refuse(
                items[0].name.shortened, items[0].value,
                "The question has \(count) values altogether; at most \(Self.mostValues) are taken.")
            return
        }
        self.items = Self.ordered(items.filter { $0 != QueryItem(name: "pretty", value: "false") }, by: known)
        var seen: Set<String> = []
        for item in items where !known.contains(item.name) && seen.insert(item.name).inserted {
            errors.append(
                ParameterError(
                    parameter: item.name.shortened, value: nil,
                    detail: known.isEmpty
                        ? "This resource has no parameters." : "This resource has no parameter of this name.",
                    allowed: known, suggestion: Spelling.nearest(to: item.name, among: known)))
        }
    }

    /// All items but those named, in order.
    func items(without names: Set<String>) -> [QueryItem] { items.filter { !names.contains($0.name) } }

    /// `items` as they stand in links.
    func ordered(_ items: [QueryItem]) -> [QueryItem] { Self.ordered(items, by: known) }

    private static func ordered(_ items: [QueryItem], by known: [String]) -> [QueryItem] {
        func rank(_ item: QueryItem) -> Int { known.firstIndex(of: item.name) ?? known.count }
        return items.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    func contains(_ name: String) -> Bool { items.contains { $0.name == name } }

    /// The value of a parameter that may stand once; nil if it does not stand.
    mutating func single(_ name: String) -> String? {
        let values = items.filter { $0.name == name }.map(\.value)
        if values.count > 1 {
            errors.append(
                ParameterError(
                    parameter: name, value: values[1].shortened,
                    detail: "It is given \(values.count) times; once is allowed."))
        }
        return values.first
    }

    /// `true` or `false`; false if it does not stand.
    mutating func flag(_ name: String) -> Bool {
        switch single(name) {
        case nil, "false": return false
        case "true": return true
        case let value?:
            refuse(name, value, "It is true or false.", allowed: ["true", "false"])
            return false
        }
    }

    /// A whole number within `range`.
    mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = single(name) else { return nil }
        if let number = Self.number(text), range.contains(number) { return number }
        refuse(name, text, "A whole number from \(range.lowerBound) to \(range.upperBound) is expected.")
        return nil
    }

    /// The lists of `name`: a comma is *or*, the same name again is *and*.
    mutating func lists<Value>(_ name: String, _ read: (String) -> Read<Value>) -> [AnyOf<Value>] {
        var lists: [AnyOf<Value>] = []
        for pieces in pieces(name, keeping: { _ in false }) {
            var values: [Value] = []
            for piece in pieces {
                switch read(piece) {
                case .value(let value): values.append(value)
                case .wrong(let detail, let allowed, let suggestion):
                    refuse(name, piece, detail, allowed: allowed, suggestion: suggestion)
                }
            }
            if !values.isEmpty { lists.append(AnyOf(values)) }
        }
        return lists
    }

    /// The values of each item called `name`, parted at commas. Empty ones are refused. Where `isWhole` knows several
    /// pieces together, they are one value: the names of many organisations hold commas.
    mutating func pieces<E>(
        _ name: String, keeping isWhole: (String) throws(E) -> Bool
    ) throws(E) -> [[String]] {
        var lists: [[String]] = []
        for item in items where item.name == name {
            let pieces = item.value.split(separator: ",", omittingEmptySubsequences: false)
            if pieces.contains(where: { Self.trimmed($0).isEmpty }) { refuse(name, item.value, "A value is missing.") }
            lists.append(try Self.joined(pieces, isWhole).filter { !$0.isEmpty })
        }
        return lists
    }

    /// No name holds as many commas.
    private static let mostCommas = 6

    private static func joined<E>(
        _ pieces: [Substring], _ isWhole: (String) throws(E) -> Bool
    ) throws(E) -> [String] {
        var values: [String] = []
        var rest = pieces[...]
        while let first = rest.first {
            var value = trimmed(first)
            var taken = 1
            for count in stride(from: min(rest.count, mostCommas + 1), to: 1, by: -1) {
                let whole = trimmed(rest.prefix(count).joined(separator: ",")[...])
                if try isWhole(whole) {
                    (value, taken) = (whole, count)
                    break
                }
            }
            values.append(value)
            rest = rest.dropFirst(taken)
        }
        return values
    }

    mutating func refuse(
        _ name: String, _ value: String?, _ detail: String, allowed: [String] = [], suggestion: String? = nil
    ) {
        errors.append(
            ParameterError(
                parameter: name, value: value?.shortened, detail: detail, allowed: allowed, suggestion: suggestion))
    }

    /// One to nine digits: `Int("+5")` would be 5.
    static func number(_ text: String) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        return Int(text)
    }

    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop { $0 == " " }
        guard let last = head.lastIndex(where: { $0 != " " }) else { return "" }
        return String(head[...last])
    }
}
