import Domain
import SQLite

/// What of a record can be searched for.
struct SearchEntry {
    var title: [String?]
    /// Whoever and whatever it names: organisations, symbols, the heading above it.
    var names: [String?] = []
    var text: [String?] = []
}

/// What organisations are called, for the records that name them.
typealias OrganisationNames = [OrganisationID: [String?]]

extension Organisation {
    var searchableNames: [String?] { [nameFr, nameEn, acronymFr, acronymEn] }
}

extension SearchEntry {
    init(_ activity: Activity, _ names: OrganisationNames) {
        title = [activity.title]
        self.names = [activity.section] + Self.names(activity.participants.map(\.organisation), names)
        self.names += activity.references.map(\.symbol)
        text = [activity.text]
    }

    init(_ commitment: Commitment, _ names: OrganisationNames) {
        title = [commitment.area]
        self.names = Self.names(commitment.committedBy, names) + commitment.references.map(\.symbol)
        text = [commitment.text, commitment.statusText]
    }

    init(_ decision: Decision, _ names: OrganisationNames) {
        title = [decision.topic]
        self.names = Self.names(decision.organisations + [decision.body], names) + decision.references.map(\.symbol)
        text = [decision.text] + decision.items.map(\.text)
    }

    init(_ paragraph: Paragraph) {
        title = [paragraph.section.last]
        text = [paragraph.text]
    }

    init(_ document: Document) {
        title = [document.title]
        names = document.symbols + [document.id.rawValue]
    }

    init(_ organisation: Organisation) {
        title = organisation.searchableNames + [organisation.id.rawValue]
        names = organisation.aliases
    }

    private static func names(_ organisations: [OrganisationID], _ names: OrganisationNames) -> [String?] {
        var seen: Set<OrganisationID> = []
        return organisations.filter { seen.insert($0).inserted }.flatMap { names[$0] ?? [] }
    }
}
