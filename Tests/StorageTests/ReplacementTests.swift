import Domain
import SQLite
import Storage
import Testing

@Suite struct `A replacement` {
    private let alpha = Samples.reading("alpha", seed: 1)
    private let beta = Samples.reading("beta", size: 20, seed: 2)
    private let gamma = Samples.reading("gamma", size: 5, seed: 3)

    @Test func `of one document leaves the records of the others`() throws {
        let database = try Database([alpha, beta])
        let changed = Samples.reading("alpha", size: 3, seed: 9)
        try database.replace([changed], keeping: [beta.document.id], order: [alpha.document.id, beta.document.id])
        #expect(try everything(in: database).map(\.id) == (changed.activities + beta.activities).map(\.id))
        #expect(try everything(in: database) == changed.activities + beta.activities)
    }

    @Test func `removes what is neither read nor kept`() throws {
        let database = try Database([alpha, beta])
        try database.replace([], keeping: [beta.document.id], order: [alpha.document.id, beta.document.id])
        #expect(try everything(in: database) == beta.activities)
        try database.store.read { registry throws(SQLiteError) in
            #expect(try registry.document(alpha.document.id) == nil)
            #expect(try registry.source(of: alpha.document.id) == nil)
            #expect(try registry.activity(alpha.activities[0].id) == nil)
            #expect(try registry.paragraph("1", of: alpha.document.id) == nil)
            #expect(try registry.values(of: .document) == ["beta"])
        }
        try database.replace([])
        #expect(try everything(in: database).isEmpty)
        try database.store.read { registry throws(SQLiteError) in
            #expect(try registry.organisations(OrganisationQuery()).total == 0)
            #expect(try registry.themes().allSatisfy { $0.activities == 0 && $0.commitments == 0 })
        }
    }

    @Test func `leaves the same rows, whichever way led to them`() throws {
        let order = [gamma, alpha, beta].map(\.document.id)
        let straight = try Database()
        try straight.replace([gamma, alpha, beta], order: order)
        let roundabout = try Database()
        try roundabout.replace([beta, Samples.reading("delta", seed: 4)])
        try roundabout.replace([alpha], keeping: [beta.document.id], order: [beta.document.id, alpha.document.id])
        try roundabout.replace([gamma], keeping: Set(order), order: order)
        // How FTS5 has cut its lists into segments tells which rows came together; what is in them, `_words` tells.
        let isSegment = { (table: String) in table.hasSuffix("_search_data") || table.hasSuffix("_search_idx") }
        for table in try tables(of: straight) where !isSegment(table) {
            #expect(try dump(table, of: straight) == dump(table, of: roundabout), "\(table)")
        }
    }

    @Test func `gives the same snapshot for the same data, and another one for other data`() throws {
        let database = try Database()
        let empty = try snapshot(of: database)
        #expect(empty.modified == 0)
        try database.replace([alpha, beta], at: 100)
        let first = try snapshot(of: database)
        #expect(first.id.count == 16 && first.id.allSatisfy { "0123456789abcdef".contains($0) } && first.id != empty.id)
        #expect(first.modified == 100)

        try database.replace(
            [], keeping: [alpha.document.id, beta.document.id], order: [alpha, beta].map(\.document.id), at: 200)
        #expect(try snapshot(of: database) == first, "nothing was replaced")

        let other = try Database([alpha, beta])
        #expect(try snapshot(of: other).id == first.id)
        var renamed = alpha
        renamed.document.title = "Un autre titre"
        try other.replace([renamed, beta])
        #expect(try snapshot(of: other).id != first.id, "the title is data, too")
        try other.replace([beta, alpha])
        #expect(try snapshot(of: other).id != first.id, "and so is the order")
        try other.writer.replace(
            [alpha, beta], keeping: [], order: [alpha, beta].map(\.document.id), readerVersion: "2", at: 1)
        #expect(try snapshot(of: other).id != first.id, "and so is the reader's version")
    }

    @Test func `that fails leaves the old state`() throws {
        let database = try Database([alpha, beta])
        let before = try tables(of: database).map { try dump($0, of: database) }
        var unknown = gamma
        unknown.organisations.removeAll { $0.id.rawValue == "ceb" }
        let error = #expect(throws: SQLiteError.self) { try database.replace([unknown]) }
        #expect(error?.message.contains("decision names what is not in organisation") == true)
        var twice = gamma
        twice.activities.append(gamma.activities[0])
        #expect(throws: SQLiteError.self) { try database.replace([alpha, twice]) }
        #expect(try tables(of: database).map { try dump($0, of: database) } == before)
        try database.replace([gamma])
        #expect(try everything(in: database) == gamma.activities)
    }

    @Test func `is seen by the next read of an open store, and not by one under way`() throws {
        let database = try Database([alpha])
        try database.store.read { registry throws(SQLiteError) in
            let before = try registry.activities(ActivityQuery())
            #expect(throws: Never.self) { try database.replace([beta]) }
            #expect(try registry.activities(ActivityQuery()).items == before.items)
            #expect(try registry.document(beta.document.id) == nil)
        }
        #expect(try everything(in: database) == beta.activities)
    }

    @Test func `tells what it holds`() throws {
        let database = try Database([alpha])
        #expect(
            try database.writer.known() == [
                alpha.document.id: KnownDocument(
                    sha256: alpha.document.sha256, readerVersion: "1", file: alpha.document.file)
            ])
    }

    private func everything(in database: Database) throws -> [Activity] {
        var query = ActivityQuery()
        query.window.limit = 500
        let asked = query
        return try database.store.read { registry throws(SQLiteError) in try registry.activities(asked).items }
    }

    private func snapshot(of database: Database) throws -> Snapshot {
        try database.store.read { registry in registry.snapshot }
    }

    private func tables(of database: Database) throws -> [String] {
        try Connection(path: database.folder.file(), access: .readOnly).rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ) { row throws(SQLiteError) in try row.text(0) }
    }

    /// Every row, in the table's own order; which row came first into the file must not show.
    private func dump(_ table: String, of database: Database) throws -> [[Value]] {
        let columns = table == "document_source" ? "document, bytes" : "*"
        let order = table == "document_source" ? "document" : "1, 2"
        return try Connection(path: database.folder.file(), access: .readOnly).rows(
            "SELECT \(columns) FROM \(table) ORDER BY \(order)"
        ) { row throws(SQLiteError) in
            var values: [Value] = []
            for column in 0..<row.columnCount { values.append(try row.value(column)) }
            return values
        }
    }
}
