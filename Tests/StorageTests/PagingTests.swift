import Domain
import SQLite
import Storage
import Testing

@Suite struct `Paging` {
    private static let readings = [
        Samples.reading("alpha", size: 40, seed: 6), Samples.reading("beta", size: 33, seed: 7),
    ]

    private static let queries: [(name: String, query: ActivityQuery)] = {
        var theme = ActivityQuery()
        theme.themes = [AnyOf([.disarmament, .drugsCrime])]
        var several = ActivityQuery()
        several.themes = [AnyOf([.peaceSecurity, .counterTerrorism, .disarmament])]
        several.organisations = [AnyOf([.un, OrganisationID("au"), OrganisationID("eu")])]
        var dated = ActivityQuery()
        dated.from = "2011-01-01"
        return [("everything", ActivityQuery()), ("either theme", theme), ("two filters", several), ("dates", dated)]
    }()

    @Test(arguments: queries, [1, 2, 7, 73, 500])
    func `walks the whole match forward and back, each record once`(
        example: (name: String, query: ActivityQuery), limit: Int
    ) throws {
        let database = try Database(Self.readings)
        var query = example.query
        query.window.limit = 500
        let whole = try activities(database, query)
        query.window.limit = limit

        var pages: [Page<Activity>] = []
        repeat {
            query.window.cursor = pages.last?.next
            pages.append(try activities(database, query))
        } while pages.last?.next != nil
        #expect(pages.flatMap(\.items) == whole.items)
        #expect(pages.allSatisfy { $0.total == whole.total })
        #expect(pages.first?.previous == nil)

        var back = [pages[pages.count - 1]]
        while let previous = back.last?.previous {
            query.window.cursor = previous
            back.append(try activities(database, query))
        }
        #expect(back.reversed().flatMap(\.items) == whole.items)
        #expect(back.dropFirst().allSatisfy { $0.next != nil }, "a page reached backward has a page behind it")
    }

    @Test func `stays at its record when documents before it come and go`() throws {
        let database = try Database(Self.readings)
        var query = ActivityQuery()
        query.window.limit = 50
        let first = try activities(database, query)
        query.window.cursor = first.next

        let gamma = Samples.reading("gamma", size: 10, seed: 8)
        let ids = Self.readings.map(\.document.id)
        try database.replace([gamma], keeping: Set(ids), order: [gamma.document.id] + ids)
        let rest = Self.readings.flatMap(\.activities).dropFirst(50)
        #expect(try activities(database, query).items == Array(rest))

        try database.replace([], keeping: [ids[1]], order: ids)
        #expect(try activities(database, query).items == Array(rest))
    }

    @Test func `goes on where a record stood that is gone`() throws {
        let database = try Database(Self.readings)
        var query = ActivityQuery()
        query.window.limit = 50
        query.window.cursor = try activities(database, query).next
        var shorter = Self.readings[1]
        shorter.activities.remove(at: 9)  // the record that the cursor names
        try database.replace(
            [shorter], keeping: [Self.readings[0].document.id], order: Self.readings.map(\.document.id))
        #expect(try activities(database, query).items == Array(shorter.activities.dropFirst(9).dropFirst()))
    }

    @Test func `leads back from beyond the end`() throws {
        let database = try Database(Self.readings)
        var query = ActivityQuery()
        query.window = Window(cursor: Cursor(key: String(Int.max - 1), id: "gone", isBackward: false), limit: 10)
        let beyond = try activities(database, query)
        #expect(beyond.items.isEmpty && beyond.next == nil)
        query.window.cursor = beyond.previous
        #expect(try activities(database, query).items == Array(Self.readings[1].activities.suffix(10)))
        query.window.cursor = Cursor(key: "0", id: "gone", isBackward: true)
        let before = try activities(database, query)
        #expect(before.items.isEmpty && before.previous == nil)
        query.window.cursor = before.next
        #expect(try activities(database, query).items == Array(Self.readings[0].activities.prefix(10)))
    }

    @Test func `of organisations goes by id, also when the one at the cursor is gone`() throws {
        let database = try Database(Self.readings)
        var query = OrganisationQuery()
        query.window.limit = 3
        let first = try organisations(database, query)
        #expect(first.items.map(\.organisation.id.rawValue) == ["asean", "au", "ceb"])
        #expect(first.total == 8)
        query.window.cursor = first.next
        var smaller = Self.readings[0]
        smaller.organisations.removeAll { ["asean", "ceb"].contains($0.id.rawValue) }
        smaller.mentions = []
        smaller.activities = []
        smaller.commitments = []
        smaller.decisions = []
        try database.replace([smaller])
        let second = try organisations(database, query)
        #expect(second.items.map(\.organisation.id.rawValue) == ["eu", "osce", "un"])
        query.window.cursor = Cursor(key: "3", id: "ceb", isBackward: true)
        #expect(try organisations(database, query).items.map(\.organisation.id.rawValue) == ["au"])
        query.window.cursor = Cursor(key: "9", id: "zzz", isBackward: true)
        #expect(try organisations(database, query).items.map(\.organisation.id.rawValue) == ["un", "unodc", "who"])
    }

    @Test func `of paragraphs stays in their document`() throws {
        let database = try Database(Self.readings)
        for reading in Self.readings {
            var numbers: [String] = []
            var window = Window(limit: 9)
            repeat {
                let asked = window
                let page = try database.store.read { registry throws(SQLiteError) in
                    try registry.paragraphs(of: reading.document.id, asked)
                }
                numbers += page.items.map(\.paragraph.number)
                #expect(page.total == reading.paragraphs.count)
                window.cursor = page.next
            } while window.cursor != nil
            #expect(numbers == reading.paragraphs.map(\.number))
        }
        let none = try database.store.read { registry throws(SQLiteError) in
            try registry.paragraphs(of: DocumentID("nowhere"), Window())
        }
        #expect(none.items.isEmpty && none.total == 0)
    }

    @Test func `of documents follows the order that the writer was given`() throws {
        let database = try Database()
        try database.replace(Self.readings, order: [DocumentID("beta"), DocumentID("alpha")])
        let page = try database.store.read { registry throws(SQLiteError) in try registry.documents(Window(limit: 1)) }
        #expect(page.items.map(\.document.id.rawValue) == ["beta"])
        #expect(page.total == 2 && page.next != nil && page.previous == nil)
    }

    private func activities(_ database: Database, _ query: ActivityQuery) throws -> Page<Activity> {
        try database.store.read { registry throws(SQLiteError) in try registry.activities(query) }
    }

    private func organisations(_ database: Database, _ query: OrganisationQuery) throws -> Page<OrganisationSummary> {
        try database.store.read { registry throws(SQLiteError) in try registry.organisations(query) }
    }
}
