import Domain
import SQLite
import Testing

@testable import Storage

@Suite struct `The plan of a question that sorts or counts` {
    private let database: Database
    private let connection: Connection

    init() throws {
        database = try Database([
            Samples.reading("alpha", size: 60, seed: 3), Samples.reading("beta", size: 90, seed: 4),
        ])
        connection = try Connection(path: database.folder.file(), access: .readOnly)
    }

    private static func listings(of table: String) -> [Listing] {
        var listings = [Listing(table)]
        for dimension in Dimension.allCases where dimension.rawValue.hasPrefix(table + ".") {
            if dimension == .document || dimension == .organisation { continue }
            var listing = Listing(table)
            listing.require(dimension, [[dimension.rawValue.hasSuffix("year") ? 2012 : "x"]])
            listings.append(listing)
        }
        return listings
    }

    /// A scan is allowed along an index, whose order or narrowness is what it is for, and of what was found before.
    private func check(_ query: Query, maySort: Bool, _ note: String) throws {
        let plan = try connection.plan(of: query.sql, query.values)
        let scans = plan.filter {
            $0.hasPrefix("SCAN") && !$0.contains("USING") && !$0.hasPrefix("SCAN found")
                && !$0.hasPrefix("SCAN (subquery")
        }
        #expect(scans.isEmpty, "\(note): \(query.sql)\n\(plan)")
        #expect(maySort || !plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(note): \(query.sql)\n\(plan)")
    }

    @Test(arguments: ["activity", "commitment", "decision", "organisation"])
    func `walks along the index of what it is sorted by, from its place on`(table: String) throws {
        for key in Order.keys(of: table) {
            for isDescending in [false, true] {
                let order = Order(
                    [SortTerm(key, isDescending: isDescending)]
                        + (isDescending ? [SortTerm(.id, isDescending: true)] : []), of: table)
                let isInteger = [.activities, .commitments, .decisions].contains(key)
                let place: [Value] = order.terms.count == 1 ? ["x"] : [isInteger ? 3 : "x", "y"]
                for listing in Self.listings(of: table) {
                    let pager = SortedPager(connection: connection, listing: listing, order: order)
                    for isBackward in [false, true] {
                        for behind in [nil, place] {
                            for stretch in order.stretches(behind: behind, isBackward: isBackward) {
                                let query = try pager.query(
                                    stretch, isBackward: isBackward, limit: 21, isSmall: false)
                                try check(query, maySort: false, "\(table) by \(key)")
                                let small = try pager.query(stretch, isBackward: isBackward, limit: 21, isSmall: true)
                                try check(small, maySort: true, "\(table) by \(key), few")
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func `looks values up for each record that was found`() throws {
        for dimension in ActivityQuery.facets {
            for listing in Self.listings(of: "activity") {
                let query = try Counting(connection: connection).query(of: dimension, in: listing)
                try check(query, maySort: true, "\(dimension)")
                let plan = try connection.plan(of: query.sql, query.values)
                let isWhole = listing.isWhole
                #expect(plan.contains { $0.hasPrefix("SEARCH held USING") } || isWhole, "\(query.sql)\n\(plan)")
            }
        }
    }

    @Test func `joins participants by their activity`() throws {
        for listing in Self.listings(of: "activity") {
            let query = try Counting(connection: connection).edgesQuery(listing)
            try check(query, maySort: true, "edges")
            let plan = try connection.plan(of: query.sql, query.values)
            #expect(plan.contains { $0.hasPrefix("SEARCH one USING") && $0.contains("position=?") })
            #expect(plan.contains { $0.hasPrefix("SEARCH other USING") && $0.contains("position=?") })
        }
    }

    @Test func `counts pairs from an index and the rows that it leads to`() throws {
        let dimensions = ActivityQuery.facets.filter { $0 != .activityReference && $0 != .activitySection }
        for one in dimensions {
            for other in dimensions where other != one {
                let sql = Statistics.pairs(one, other)
                let plan = try connection.plan(of: sql)
                #expect(plan.first?.contains("USING COVERING INDEX \(one.home.index)") == true, "\(plan)")
                #expect(plan.contains { $0.hasPrefix("SEARCH other USING") }, "\(plan)")
            }
        }
    }
}
