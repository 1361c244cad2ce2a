import Domain
import SQLite
import Testing

@testable import Storage

/// Texts in which each word tells something about the search.
enum SearchSamples {
    static let sentences = [
        "Le HCR a organisé une formation sur les réfugiés avec l’Union africaine.",
        "L’ONUDC coopère avec l’OSCE dans la lutte contre la drogue.",
        "La coopération régionale a été renforcée (résolution 1540 (2004) du Conseil de sécurité).",
        "Les œuvres des Nations Unies pour la paix et le désarmement.",
        "Une formation aux droits de l’homme à l’intention des formateurs.",
        "L’UNAMA et l’UNAMI ont formé des observateurs d’élections.",
    ]

    /// A document with `size` activities, a paragraph and a commitment; the sentences return again and again.
    static func reading(_ name: String, size: Int = 12, seed: UInt64 = 1) -> Reading {
        var dice = Dice(seed: seed)
        var reading = Samples.reading(name, size: size, seed: seed)
        for index in reading.activities.indices {
            reading.activities[index].text = sentences[index % sentences.count]
            reading.activities[index].title = sentences[(index + dice.one(of: [0, 0, 1])) % sentences.count]
        }
        for index in reading.paragraphs.indices { reading.paragraphs[index].text = sentences[index % 2] }
        return reading
    }
}

@Suite struct `A search` {
    private let database: Database
    init() throws {
        database = try Database([SearchSamples.reading("alpha"), SearchSamples.reading("beta", size: 30, seed: 2)])
    }

    private func search(_ text: String, _ types: [RecordType] = [], _ window: Window = Window(limit: 500)) throws
        -> SearchResult
    {
        var query = SearchQuery(try TextQuery(text))
        query.types = types
        query.window = window
        let asked = query
        return try database.store.read { registry throws(SQLiteError) in try registry.search(asked) }
    }

    private func activities(_ text: String, _ ask: (inout ActivityQuery) -> Void = { _ in }) throws -> Page<Activity> {
        var query = ActivityQuery()
        query.text = try TextQuery(text)
        query.window.limit = 500
        ask(&query)
        let asked = query
        return try database.store.read { registry throws(SQLiteError) in try registry.activities(asked) }
    }

    private func all() throws -> [Activity] {
        try database.store.read { registry throws(SQLiteError) in
            var query = ActivityQuery()
            query.window.limit = 500
            return try registry.activities(query).items
        }
    }

    @Test(arguments: [
        ("formations", 0), ("FORMATION", 0), ("coopérer", 1), ("cooperation", 1), ("oeuvre", 3), ("onudc", 1),
        ("ONUDC", 1), ("l'OSCE", 1), ("1540", 2), ("\"résolution 1540 (2004)\"", 2), ("\"droits de l'homme\"", 4),
        ("désarm*", 3), ("unama", 5), ("UNAMI", 5), ("nations-unies", 3), ("réfugiée", 0),
    ])
    func `finds a sentence by any form of its words`(text: String, sentence: Int) throws {
        let found = try activities(text).items
        #expect(found.contains { $0.text == SearchSamples.sentences[sentence] })
        #expect(found.count < 42)
    }

    @Test(arguments: ["unamir", "onu", "form", "\"droits l'homme\"", "\"de la homme\"", "formation -réfugiés -droits"])
    func `does not find what only looks alike`(text: String) throws {
        let texts = try activities(text).items.flatMap { [$0.text, $0.title] }
        let wrong = texts.filter { $0.contains("UNAMA") && text == "unamir" || $0.contains("ONUDC") && text == "onu" }
        #expect(wrong.isEmpty && (text.contains("\"") || text.contains("-") ? texts.isEmpty : true))
    }

    @Test func `finds records by the names of those who take part, and by symbols that they cite`() throws {
        let named = try activities("\"organisation d'osce\"").items
        #expect(!named.isEmpty)
        #expect(named.allSatisfy { $0.participants.contains { $0.organisation.rawValue == "osce" } })
        let citing = try activities("S/RES/1540(2004)").items
        #expect(!citing.isEmpty)
        #expect(citing.allSatisfy { $0.references.contains { $0.symbol == "S/RES/1540(2004)" } })
    }

    @Test(arguments: [
        "formation", "cooperation", "formation -homme", "\"droits de l'homme\"", "form*", "de", "paix", "néant",
        "formation hcr", "unama unami",
    ])
    func `holds together with every other filter, and counts exactly`(text: String) throws {
        let matching = Set(try activities(text).items.map(\.id))
        #expect(try activities(text).total == matching.count)
        let filters: [(name: String, ask: (inout ActivityQuery) -> Void, matches: (Activity) -> Bool)] = [
            ("kind", { $0.kinds = [AnyOf([.training, .meeting])] }, { [.training, .meeting].contains($0.kind) }),
            ("theme", { $0.themes = [AnyOf([.disarmament])] }, { $0.themes.contains(.disarmament) }),
            (
                "two organisations",
                {
                    $0.organisations = [
                        AnyOf([OrganisationID("au")]), AnyOf([OrganisationID("who"), OrganisationID("eu")]),
                    ]
                },
                { activity in
                    let all = activity.participants.map(\.organisation.rawValue)
                    return all.contains("au") && (all.contains("who") || all.contains("eu"))
                }
            ),
            ("document", { $0.documents = [AnyOf([DocumentID("beta")])] }, { $0.source.document.rawValue == "beta" }),
            ("section", { $0.sections = [AnyOf(["OSCE"])] }, { $0.section == "OSCE" }),
            ("country", { $0.countries = [AnyOf(["ML"])] }, { $0.countries.contains("ML") }),
            (
                "days", { $0.from = "2012-01-01" },
                { activity in activity.period.map { $0.end >= "2012-01-01" } ?? false }
            ),
            ("year", { $0.years = [AnyOf([2012])] }, { Years.touched(by: $0.dates).contains(2012) }),
        ]
        let all = try all()
        for filter in filters {
            let page = try activities(text, filter.ask)
            let expected = all.filter { matching.contains($0.id) && filter.matches($0) }.map(\.id)
            #expect(page.items.map(\.id) == expected, "\(filter.name)")
            #expect(page.total == expected.count, "\(filter.name)")
        }
    }

    @Test func `puts those who bear the name before those who mention it, and titles before texts`() throws {
        #expect(try search("osce").page.items.first?.type == .organisation)
        let items = try search("réfugiés", [.activity]).page.items
        let titled = items.map { $0.title?.contains("réfugiés") == true }
        #expect(titled == titled.sorted { $0 && !$1 })
        #expect(titled.contains(true) && titled.contains(false))
    }

    @Test func `tells how much there is of each type, whichever are asked for`() throws {
        let whole = try search("formation")
        #expect(whole.counts.map(\.type) == RecordType.allCases)
        #expect(whole.page.total == whole.counts.reduce(0) { $0 + $1.records })
        #expect(whole.page.total == whole.page.items.count)
        for (type, records) in whole.counts {
            let part = try search("formation", [type])
            #expect(part.counts.map(\.records) == whole.counts.map(\.records))
            #expect(part.page.total == records && part.page.items.allSatisfy { $0.type == type })
        }
    }

    @Test(arguments: ["formation", "de", "osce", "\"nations unies\"", "form*"], [1, 7, 500])
    func `walks the whole match forward and back, each record once`(text: String, limit: Int) throws {
        try expectWalk(of: text, limit: limit, in: database)
    }

    @Test(arguments: [100, 499])
    func `walks what is ranked and what is not, each record once`(limit: Int) throws {
        let size = SearchRanking.most + 150
        let large = try Database([
            SearchSamples.reading("large", size: size), SearchSamples.reading("other", size: 400),
        ])
        try expectWalk(of: "de", limit: limit, in: large)
    }

    private func expectWalk(of text: String, limit: Int, in database: Database) throws {
        var query = SearchQuery(try TextQuery(text))
        query.window.limit = limit
        var forward: [SearchHit] = []
        var backward: [SearchHit] = []
        var last: Cursor?
        repeat {
            let asked = query
            let page = try database.store.read { registry throws(SQLiteError) in try registry.search(asked).page }
            #expect(page.items.count <= limit)
            #expect((page.previous == nil) == forward.isEmpty)
            forward += page.items
            last = page.previous
            query.window.cursor = page.next
            if page.next == nil { #expect(page.total == forward.count) }
        } while query.window.cursor != nil
        query.window.cursor = last
        while query.window.cursor != nil {
            let asked = query
            let page = try database.store.read { registry throws(SQLiteError) in try registry.search(asked).page }
            backward = page.items + backward
            #expect(page.next != nil)
            query.window.cursor = page.previous
        }
        #expect(Set(forward.map { "\($0.type) \($0.document?.rawValue ?? "") \($0.id)" }).count == forward.count)
        #expect(Array(forward.prefix(backward.count)) == backward)
    }

    @Test func `sees what has come and gone, and follows what has moved`() throws {
        let beta = DocumentID("beta")
        try database.replace([], keeping: [beta], order: [beta])
        let found = try activities("formation")
        #expect(found.items.allSatisfy { $0.source.document == beta } && !found.items.isEmpty)
        #expect(try search("formation").page.items.allSatisfy { $0.document == beta || $0.document == nil })
        let gamma = SearchSamples.reading("gamma", seed: 9)
        try database.replace([gamma], keeping: [beta], order: [gamma.document.id, beta])
        #expect(try activities("formation").items.first?.source.document == gamma.document.id)
        #expect(try activities("formation").total == activities("formation").items.count)
        try database.replace([])
        #expect(try search("formation").page.total == 0)
    }

    @Test func `finds the same after an index of another version is made anew`() throws {
        let terms = ["formation", "hcr", "\"droits de l'homme\"", "osce", "CEB/2018/1"]
        let before = try terms.map { try search($0).page.items }
        let connection = try Connection(path: database.folder.file(), access: .readWrite)
        try connection.script(
            "UPDATE search_state SET version = '0'; DELETE FROM activity_search; DELETE FROM search_word")
        #expect(try search("formation", [.activity]).page.items.isEmpty)
        _ = try IngestWriter(path: database.folder.file())
        #expect(try terms.map { try search($0).page.items } == before)
    }

    @Test func `finds what a database of the first version holds once it is brought up to date`() throws {
        let folder = try TemporaryFolder()
        do {
            let old = try Connection(path: folder.file(), access: .readWrite)
            try old.migrate([Schema.migrations[0]])
            try old.script(
                """
                INSERT INTO document (position, id, file, title, language, genre, sha256, size, reader, lists)
                VALUES (1, 'a', 'a.txt', 'Coopération régionale', 'fr', 'sg-report', '\(String(repeating: "0", count: 64))',
                    1, '1', x'000000');
                """)
        }
        let query = SearchQuery(try TextQuery("coopérations"))
        _ = try IngestWriter(path: folder.file())
        let found = try Store(path: folder.file(), readers: 1).read { registry throws(SQLiteError) in
            try registry.search(query).page.items.map(\.id)
        }
        #expect(found == ["a"])
    }

    @Test func `keeps an index that is sound`() throws {
        let connection = try Connection(path: database.folder.file(), access: .readWrite)
        for type in RecordType.allCases {
            let table = SearchIndex.table(type)
            try connection.execute("INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
            #expect(
                try connection.count("SELECT count(*) FROM \(table)")
                    == connection.count("SELECT count(*) FROM \(type.rawValue)"), "\(type)")
        }
    }
}

@Suite struct `The plan of a search` {
    private let database: Database
    private let connection: Connection

    init() throws {
        database = try Database([SearchSamples.reading("alpha", size: 60), SearchSamples.reading("beta", size: 90)])
        connection = try Connection(path: database.folder.file(), access: .readOnly)
    }

    /// `M`: the expression; `>` and `<`: bounds; the number: order by rowid (64), and descending (128).
    private func expectIndexOnly(_ query: Query) throws {
        let plan = try connection.plan(of: query.sql, query.values)
        #expect(plan.filter { $0.contains("VIRTUAL TABLE INDEX") && $0.contains(":M") }.count == 1, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }, "\(plan)")
    }

    @Test(arguments: RecordType.allCases)
    func `ranks, walks and counts along the full-text index, without sorting`(type: RecordType) throws {
        for terms in [1, 3] {
            let counts = [Value](repeating: 1, count: terms + 1)
            try expectIndexOnly(Query(SearchRanking.rankingSQL(type, terms: terms), counts + ["\"_x\"", 500]))
        }
        for descending in [true, false] {
            try expectIndexOnly(Query(SearchRanking.walkSQL(type, descending: descending), ["\"_x\"", 1, 9, 20]))
        }
        try expectIndexOnly(Query(MatchExpression.countSQL(type.rawValue), ["\"_x\""]))
    }

    @Test func `of words and filters together is one walk along the full-text index`() throws {
        var listing = Listing("activity")
        listing.require(try TextQuery("formation \"droits de l'homme\" -paix"))
        listing.require(.activityKind, [["training"], ["meeting", "training"]])
        for days in [false, true] {
            if days { listing.require(from: "2010-01-01", to: "2012-01-01") }
            for descending in [false, true] {
                let query = try #require(
                    try listing.positionsQuery(
                        between: (-1, Int.max), descending: descending, limit: 51, on: connection))
                try expectIndexOnly(query)
            }
            try expectIndexOnly(try listing.totalQuery(on: connection))
        }
    }

    @Test func `of what counts words reads an index and nothing else`() throws {
        for (sql, values) in [
            ("SELECT records FROM search_word WHERE word = ? AND type = ?", ["x", "activity"] as [Value]),
            ("SELECT sum(records) FROM search_word WHERE word = ?", ["x"]),
            (
                "SELECT word FROM search_word WHERE type = ? AND word >= ? AND word < ? ORDER BY word LIMIT ?",
                ["activity", "x", "y", 3]
            ),
        ] {
            let plan = try connection.plan(of: sql, values)
            #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH search_word USING"), "\(plan)")
        }
    }
}
