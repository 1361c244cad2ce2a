import Domain
import SQLite
import Storage

/// What may be done with a list besides filtering and paging it.
struct Offer: Sendable {
    /// What its records can be sorted by.
    var sortKeys: [SortKey] = []
    /// What its records can be counted by.
    var facets: [Dimension] = []
    /// What the question asks for in a dimension: one of each list.
    var selection: @Sendable (Dimension) -> [[String]] = { _ in [] }
    /// The values of a dimension among the records that match in all other dimensions.
    var counts: @Sendable (borrowing Registry, Dimension) throws(SQLiteError) -> [ValueCount] = { _, _ in [] }

    /// A page of its records as they are stored for serving, in a form; nil where they are not.
    var renderings:
        @Sendable (borrowing Registry, Window, _ form: String) throws(SQLiteError) -> Page<RenderedRecord>? = {
            _, _, _ in nil
        }

    /// Names of the parameters that ask for it.
    static let parameters = ["sort", "facet"]

    init() {}

    init<Query: FacetedQuery>(
        of query: Query, sortedBy sortKeys: [SortKey],
        _ counts: @escaping @Sendable (borrowing Registry, Dimension) throws(SQLiteError) -> [ValueCount]
    ) {
        self.sortKeys = sortKeys
        facets = Query.facets
        selection = { query.selection(in: $0) }
        self.counts = counts
    }
}

extension Asked {
    /// `sort=start,-id`; nothing where it does not stand.
    mutating func order(_ keys: [SortKey]) -> [SortTerm] {
        guard !keys.isEmpty else { return [] }
        let allowed = keys.map(\.rawValue)
        var terms: [SortTerm] = []
        for name in names("sort") {
            let isDescending = name.hasPrefix("-")
            let bare = isDescending ? String(name.dropFirst()) : name
            if let key = keys.first(where: { $0.rawValue == bare }) {
                terms.append(SortTerm(key, isDescending: isDescending))
            } else {
                let near = Spelling.nearest(to: bare.lowercased(), among: allowed)
                parameters.refuse(
                    "sort", name, "Records cannot be sorted by this. A minus before the name turns the order round.",
                    allowed: allowed, suggestion: near.map { (isDescending ? "-" : "") + $0 })
            }
        }
        return terms
    }

    /// `facet=theme,year`.
    mutating func facets(_ dimensions: [Dimension]) -> [Dimension] {
        guard !dimensions.isEmpty else { return [] }
        let names = names("facet")
        guard !names.isEmpty else { return [] }
        let allowed = dimensions.map(\.filter)
        var facets: [Dimension] = []
        for name in names {
            if let dimension = dimensions.first(where: { $0.filter == name }) {
                if !facets.contains(dimension) { facets.append(dimension) }
            } else {
                parameters.refuse(
                    "facet", name, "Records cannot be counted by this.", allowed: allowed,
                    suggestion: Spelling.nearest(to: name.lowercased(), among: allowed))
            }
        }
        if !facets.isEmpty, representation != .json {
            parameters.refuse("facet", facets[0].filter, "Only JSON has room for counts.")
        }
        return facets
    }

    /// Names in a list that may stand once.
    mutating func names(_ parameter: String) -> [String] {
        guard let text = parameters.single(parameter) else { return [] }
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if names.contains("") { parameters.refuse(parameter, text, "A name is missing.") }
        return names.filter { !$0.isEmpty }
    }
}
