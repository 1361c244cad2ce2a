import Domain
import SQLite
import Storage
import Testing

/// A filter stated twice: as a query, and as what a record must be to match it.
private struct Filter<Query: Sendable, Record: Sendable>: Sendable, CustomTestStringConvertible {
    var name: String
    var ask: @Sendable (inout Query) -> Void
    var matches: @Sendable (Record) -> Bool
    var testDescription: String { name }

    init(
        _ name: String, _ ask: @escaping @Sendable (inout Query) -> Void,
        _ matches: @escaping @Sendable (Record) -> Bool
    ) {
        self.name = name
        self.ask = ask
        self.matches = matches
    }
}

private typealias ActivityFilter = Filter<ActivityQuery, Activity>
private typealias CommitmentFilter = Filter<CommitmentQuery, Commitment>
private typealias DecisionFilter = Filter<DecisionQuery, Decision>

private func touches(_ dates: [StatedDate], _ year: Int) -> Bool {
    dates.contains {
        let days = Period.days(of: $0.value)
        return days.start <= "\(year)-12-31" && "\(year)-01-01" <= days.end
    }
}

private let activityFilters: [ActivityFilter] = [
    .init("one organisation", { $0.organisations = [AnyOf([OrganisationID("au")])] }) {
        $0.participants.contains { $0.organisation.rawValue == "au" }
    },
    .init("either of two organisations", { $0.organisations = [AnyOf([OrganisationID("au"), OrganisationID("who")])] })
    { $0.participants.contains { ["au", "who"].contains($0.organisation.rawValue) } },
    .init(
        "two organisations together",
        { $0.organisations = [AnyOf([OrganisationID("au")]), AnyOf([OrganisationID("who"), OrganisationID("eu")])] }
    ) { activity in
        activity.participants.contains { $0.organisation.rawValue == "au" }
            && activity.participants.contains { ["who", "eu"].contains($0.organisation.rawValue) }
    },
    .init("a kind", { $0.kinds = [AnyOf([.training])] }) { $0.kind == .training },
    .init("either of two kinds", { $0.kinds = [AnyOf([.training, .meeting])] }) {
        [.training, .meeting].contains($0.kind)
    },
    .init("two kinds at once, which nothing has", { $0.kinds = [AnyOf([.training]), AnyOf([.meeting])] }) { _ in false
    },
    .init("a theme", { $0.themes = [AnyOf([.disarmament])] }) { $0.themes.contains(.disarmament) },
    .init("the same theme twice", { $0.themes = [AnyOf([.disarmament, .disarmament])] }) {
        $0.themes.contains(.disarmament)
    },
    .init("more themes than are walked one by one", { $0.themes = [AnyOf(Array(Theme.allCases.dropFirst(2)))] }) {
        $0.themes.contains { Theme.allCases.dropFirst(2).contains($0) }
    },
    .init("two themes together", { $0.themes = [AnyOf([.disarmament]), AnyOf([.drugsCrime])] }) {
        $0.themes.contains(.disarmament) && $0.themes.contains(.drugsCrime)
    },
    .init("a goal", { $0.goals = [AnyOf([16])] }) { $0.themes.contains { $0.goals.contains(16) } },
    .init("either of two goals", { $0.goals = [AnyOf([3, 10])] }) {
        $0.themes.contains { $0.goals.contains(3) || $0.goals.contains(10) }
    },
    .init("a goal that no theme serves", { $0.goals = [AnyOf([1])] }) { _ in false },
    .init("a country", { $0.countries = [AnyOf(["ML"])] }) { $0.countries.contains("ML") },
    .init("a reference", { $0.references = [AnyOf(["A/RES/65/283"])] }) {
        $0.references.contains { $0.symbol == "A/RES/65/283" }
    },
    .init("a document", { $0.documents = [AnyOf([DocumentID("beta")])] }) { $0.source.document.rawValue == "beta" },
    .init("a section", { $0.sections = [AnyOf(["OSCE"])] }) { $0.section == "OSCE" },
    .init("a year", { $0.years = [AnyOf([2010])] }) { touches($0.dates, 2010) },
    .init("either of two years", { $0.years = [AnyOf([1999, 2018])] }) {
        touches($0.dates, 1999) || touches($0.dates, 2018)
    },
    .init("a first day", { $0.from = "2012-05-12" }) { $0.period.map { $0.end >= "2012-05-12" } ?? false },
    .init("a last day", { $0.to = "2010-02-28" }) { $0.period.map { $0.start <= "2010-02-28" } ?? false },
    .init(
        "a period",
        {
            $0.from = "2011-12-31"
            $0.to = "2012-05-11"
        }
    ) { $0.period.map { $0.end >= "2011-12-31" && $0.start <= "2012-05-11" } ?? false },
    .init("no value at all", { $0.kinds = [AnyOf([])] }) { _ in false },
    .init("a value that nobody has", { $0.countries = [AnyOf(["XX"])] }) { _ in false },
    .init("a value made to look like SQL", { $0.countries = [AnyOf(["' OR 1=1 --"])] }) { _ in false },
]

private let commitmentFilters: [CommitmentFilter] = [
    .init("an organisation", { $0.organisations = [AnyOf([OrganisationID("au")])] }) {
        $0.committedBy.contains(OrganisationID("au"))
    },
    .init("a status", { $0.statuses = [AnyOf([.ongoing])] }) { $0.status == .ongoing },
    .init("either of two states", { $0.statuses = [AnyOf([.ongoing, .planned])] }) {
        $0.status == .ongoing || $0.status == .planned
    },
    .init("a kind", { $0.kinds = [AnyOf([.pledge])] }) { $0.kind == .pledge },
    .init("a theme", { $0.themes = [AnyOf([.disarmament])] }) { $0.themes.contains(.disarmament) },
    .init("an area", { $0.areas = [AnyOf(["Victimes"])] }) { $0.area == "Victimes" },
    .init("a document", { $0.documents = [AnyOf([DocumentID("alpha")])] }) { $0.source.document.rawValue == "alpha" },
    .init("a decision", { $0.decisions = [AnyOf([RecordID("alpha.1.1"), RecordID("beta.2.1")])] }) {
        ["alpha.1.1", "beta.2.1"].contains($0.decision?.rawValue)
    },
    .init("a year", { $0.years = [AnyOf([2012])] }) { touches($0.dates, 2012) },
    .init("a first day", { $0.from = "2012-01-01" }) { $0.period.map { $0.end >= "2012-01-01" } ?? false },
    .init("a last day", { $0.to = "2012-01-01" }) { $0.period.map { $0.start <= "2012-01-01" } ?? false },
]

private let decisionFilters: [DecisionFilter] = [
    .init("an act", { $0.acts = [AnyOf([.approves, .decides])] }) { $0.act == .approves || $0.act == .decides },
    .init("an organisation", { $0.organisations = [AnyOf([OrganisationID("au")])] }) {
        $0.organisations.contains(OrganisationID("au"))
    },
    .init("a session", { $0.sessions = [AnyOf(["2018-2"])] }) { $0.session == "2018-2" },
    .init("a document", { $0.documents = [AnyOf([DocumentID("beta")])] }) { $0.source.document.rawValue == "beta" },
]

@Suite struct `A filter` {
    private static let readings = [
        Samples.reading("alpha", size: 60, seed: 3), Samples.reading("beta", size: 90, seed: 4),
    ]
    private let database: Database
    init() throws { database = try Database(Self.readings) }

    @Test(arguments: activityFilters)
    private func `of activities finds exactly what matches, in document order`(filter: ActivityFilter) throws {
        try checkActivities([filter])
    }

    @Test func `of activities holds together with any other one, and with any two`() throws {
        for first in activityFilters { for second in activityFilters { try checkActivities([first, second]) } }
        var dice = Dice(seed: 5)
        for _ in 1...200 { try checkActivities(dice.some(3...4, of: activityFilters)) }
    }

    private func checkActivities(_ filters: [ActivityFilter]) throws {
        // The same property in two filters would overwrite, so each is asked for as a further list.
        var query = ActivityQuery()
        for filter in filters {
            var one = ActivityQuery()
            filter.ask(&one)
            query.organisations += one.organisations
            query.kinds += one.kinds
            query.themes += one.themes
            query.countries += one.countries
            query.references += one.references
            query.documents += one.documents
            query.sections += one.sections
            query.years += one.years
            query.goals += one.goals
            query.from = [query.from, one.from].compactMap(\.self).max()
            query.to = [query.to, one.to].compactMap(\.self).min()
        }
        query.window.limit = 500
        let expected = Self.readings.flatMap(\.activities).filter { activity in
            filters.allSatisfy { $0.matches(activity) }
        }
        let page = try database.store.read { registry throws(SQLiteError) in try registry.activities(query) }
        #expect(page.items == expected, "\(filters.map(\.name))")
        #expect(page.total == expected.count, "\(filters.map(\.name))")
    }

    @Test(arguments: commitmentFilters, commitmentFilters)
    private func `of commitments finds exactly what matches, alone and with another`(
        first: CommitmentFilter, second: CommitmentFilter
    ) throws {
        var query = CommitmentQuery()
        first.ask(&query)
        var other = CommitmentQuery()
        second.ask(&other)
        query.organisations += other.organisations
        query.statuses += other.statuses
        query.kinds += other.kinds
        query.themes += other.themes
        query.areas += other.areas
        query.documents += other.documents
        query.decisions += other.decisions
        query.years += other.years
        query.from = query.from ?? other.from
        query.to = query.to ?? other.to
        query.window.limit = 500
        let expected = Self.readings.flatMap(\.commitments).filter { first.matches($0) && second.matches($0) }
        let asked = query
        let page = try database.store.read { registry throws(SQLiteError) in try registry.commitments(asked) }
        #expect(page.items == expected)
        #expect(page.total == expected.count)
    }

    @Test(arguments: decisionFilters, decisionFilters)
    private func `of decisions finds exactly what matches, alone and with another`(
        first: DecisionFilter, second: DecisionFilter
    ) throws {
        var query = DecisionQuery()
        first.ask(&query)
        second.ask(&query)
        query.window.limit = 500
        let expected = Self.readings.flatMap(\.decisions).filter { first.matches($0) && second.matches($0) }
        let asked = query
        let page = try database.store.read { registry throws(SQLiteError) in try registry.decisions(asked) }
        #expect(page.items == expected)
        #expect(page.total == expected.count)
    }

    @Test func `of organisations goes by kind, parent and document`() throws {
        try database.store.read { registry throws(SQLiteError) in
            var query = OrganisationQuery()
            query.kinds = [AnyOf([.unOrgan])]
            #expect(try registry.organisations(query).items.map(\.organisation.id) == [.un])
            query.kinds = [AnyOf([.regional])]
            query.parents = [AnyOf([.un])]
            let page = try registry.organisations(query)
            #expect(
                page.items.map(\.organisation.id.rawValue) == ["asean", "au", "ceb", "eu", "osce", "unodc", "who"])
            #expect(page.total == 7)
            query.documents = [AnyOf([DocumentID("nowhere")])]
            #expect(try registry.organisations(query).items.isEmpty)
        }
    }
}
