import Domain
import SQLite
import Testing

@testable import Storage

@Suite struct `The plan of a filter` {
    private static let readings = [
        Samples.reading("alpha", size: 60, seed: 3), Samples.reading("beta", size: 90, seed: 4),
    ]

    /// One clause a dimension, on the listing that it belongs to.
    private static let listings: [Listing] = {
        var listings = Dimension.allCases.filter { $0 != .document && $0 != .organisation }.map { dimension in
            var listing = Listing(String(dimension.rawValue.prefix { $0 != "." }))
            listing.require(dimension, [[dimension.rawValue.hasSuffix("year") ? 2012 : "x"]])
            return listing
        }
        for table in ["activity", "commitment"] {
            for (from, to) in [("2012-01-01", nil), (nil, "2012-01-01"), ("2011-01-01", "2012-01-01")] {
                var listing = Listing(table)
                listing.require(from: from, to: to)
                listings.append(listing)
            }
        }
        return listings
    }()

    @Test func `uses an index for every property, and sorts only where the index is by day`() throws {
        let database = try Database(Self.readings)
        let connection = try Connection(path: database.folder.file(), access: .readOnly)
        for listing in Self.listings {
            try check(listing, on: connection, maySort: listing.days != nil)
        }
    }

    @Test func `uses indexes for every pair of properties`() throws {
        let database = try Database(Self.readings)
        let connection = try Connection(path: database.folder.file(), access: .readOnly)
        for first in Self.listings {
            for second in Self.listings where first.table == second.table {
                var both = first
                for clause in second.clauses { both.require(clause.dimension, [clause.values, clause.values + ["y"]]) }
                if let days = second.days { both.require(from: days.from, to: days.to) }
                try check(both, on: connection, maySort: first.days != nil && second.days != nil)
            }
        }
    }

    @Test func `of a page without filters walks along the primary key`() throws {
        let database = try Database(Self.readings)
        let connection = try Connection(path: database.folder.file(), access: .readOnly)
        for table in ["activity", "commitment", "decision", "organisation", "document", "paragraph"] {
            try check(Listing(table), on: connection, maySort: false)
        }
    }

    @Test(arguments: ["activity", "commitment", "decision", "paragraph"])
    func `of what stands around a key that is not there reads an index and nothing else`(table: String) throws {
        let database = try Database(Self.readings)
        let connection = try Connection(path: database.folder.file(), access: .readOnly)
        let isParagraph = table == "paragraph"
        let vicinity = Vicinity(
            table: table, column: isParagraph ? "number" : "id", fixed: isParagraph ? [("document", "alpha")] : [])
        for before in [true, false] {
            let plan = try connection.plan(of: vicinity.query(before: before), isParagraph ? ["alpha", "x"] : ["x"])
            #expect(plan.count == 1)
            #expect(plan.first?.hasPrefix("SEARCH \(table) USING COVERING INDEX") == true, "\(plan)")
        }
    }

    private func check(_ listing: Listing, on connection: Connection, maySort: Bool) throws {
        for descending in [false, true] {
            let query = try #require(
                try listing.positionsQuery(between: (-1, Int.max), descending: descending, limit: 51, on: connection))
            let plan = try connection.plan(of: query.sql, query.values)
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(query.sql)\n\(plan)")
            #expect(maySort || !plan.contains { $0.contains("TEMP B-TREE") }, "\(query.sql)\n\(plan)")
        }
        let total = try listing.totalQuery(on: connection)
        let plan = try connection.plan(of: total.sql, total.values)
        // What is united is counted from a list of its own, of matches only.
        // `:M`: a walk through the lists of the full-text index.
        let scans = plan.filter {
            $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN (subquery") && !$0.contains("VIRTUAL TABLE INDEX 0:M")
        }
        #expect(scans.isEmpty, "\(total.sql)\n\(plan)")
    }
}
