import Domain
import HTTPMessage
import SQLite
import Storage

/// The values of one dimension among the records of a list, as a menu.
struct Facet: Sendable {
    struct Entry: Sendable {
        var value: String
        var label: (fr: String, en: String?)?
        var count: Int
        var isSelected: Bool
        /// The list with this value chosen as well or, where it is chosen already, no longer.
        var href: String
    }

    /// As in the parameter.
    let name: String
    let entries: [Entry]
}

extension Asked {
    /// The facets asked for, counted.
    func count(
        _ dimensions: [Dimension], _ offer: Offer, in registry: borrowing Registry
    ) throws(SQLiteError) -> [Facet] {
        var facets: [Facet] = []
        for dimension in dimensions {
            let selection = offer.selection(dimension)
            var entries: [Facet.Entry] = []
            for count in try offer.counts(registry, dimension) {
                let isSelected = selection.contains { $0.contains(count.value) }
                entries.append(
                    Facet.Entry(
                        value: count.value, label: try Labels.label(of: count.value, in: dimension, registry),
                        count: count.records, isSelected: isSelected,
                        href: href(choosing: count.value, in: dimension, besides: selection)))
            }
            facets.append(Facet(name: dimension.filter, entries: entries))
        }
        return facets
    }

    /// Chosen values are joined with the last list, for any of them may match.
    private func href(choosing value: String, in dimension: Dimension, besides selection: [[String]]) -> String {
        var lists = selection
        if lists.contains(where: { $0.contains(value) }) {
            lists = lists.map { $0.filter { $0 != value } }
        } else if lists.isEmpty {
            lists = [[value]]
        } else {
            lists[lists.count - 1].append(value)
        }
        var items = parameters.items(without: ["cursor", dimension.filter])
        let chosen = lists.filter { !$0.isEmpty }.map {
            QueryItem(name: dimension.filter, value: $0.joined(separator: ","))
        }
        items.insert(contentsOf: chosen, at: 0)
        return links.to(path, parameters.ordered(items))
    }
}

/// What values are called.
enum Labels {
    /// Nil where a value speaks for itself.
    static func label(
        of value: String, in dimension: Dimension, _ registry: borrowing Registry
    ) throws(SQLiteError) -> (fr: String, en: String?)? {
        switch dimension {
        case .activityOrganisation, .commitmentOrganisation, .decisionOrganisation, .organisationParent, .organisation:
            try registry.organisation(OrganisationID(value)).map { ($0.organisation.nameFr, $0.organisation.nameEn) }
        case .activityDocument, .commitmentDocument, .decisionDocument, .organisationDocument, .document:
            try registry.document(DocumentID(value)).map { ($0.document.title, nil) }
        case .activityKind: label(ActivityKind(rawValue: value))
        case .activityTheme, .commitmentTheme: label(Theme(rawValue: value))
        case .commitmentStatus: label(CommitmentStatus(rawValue: value))
        case .commitmentKind: label(CommitmentKind(rawValue: value))
        case .decisionAct: label(DecisionAct(rawValue: value))
        case .organisationKind: label(OrganisationKind(rawValue: value))
        case .activityCountry, .activityReference, .activitySection, .activityYear, .commitmentArea,
            .commitmentDecision, .commitmentYear, .decisionSession:
            nil
        }
    }

    static func label(_ code: (some Code)?) -> (fr: String, en: String?)? { code.map { ($0.label.fr, $0.label.en) } }
}

extension JSONWriter {
    mutating func facets(_ facets: [Facet]) {
        key("facets")
        object { writer in
            for facet in facets {
                writer.key(named: facet.name)
                writer.array(facet.entries) { writer, entry in
                    writer.object { writer in
                        writer.member("value", entry.value)
                        if let label = entry.label { writer.pair("label", fr: label.fr, en: label.en) }
                        writer.member("count", entry.count)
                        writer.member("selected", entry.isSelected)
                        writer.member("href", entry.href)
                    }
                }
            }
        }
    }
}
