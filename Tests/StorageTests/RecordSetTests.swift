import Domain
import SQLite
import Testing

@testable import Storage

@Suite struct `Sets of the records that hold frequent tokens` {
    private let database: Database
    private let connection: Connection

    /// In three documents, one of which has moved, so that positions have gaps and numbers have none.
    init() throws {
        let readings = [
            SearchSamples.reading("alpha", size: 60, seed: 3), SearchSamples.reading("beta", size: 90, seed: 4),
            SearchSamples.reading("gamma", size: 7, seed: 5),
        ]
        database = try Database(readings)
        let order = ["gamma", "alpha", "beta"].map { DocumentID($0) }
        try database.replace([], keeping: Set(order), order: order)
        connection = try Connection(path: database.folder.file(), access: .readWrite)
    }

    private static let texts: [String?] = [
        nil, "formation", "coopération", "\"droits de l'homme\"", "\"de l'homme\"", "\"de\"", "de -hcr", "form*",
        "néant",
        "formation -réfugiés", "formation -néant", "onudc osce", "unies -\"nations unies\" -hcr", "la -de",
    ]

    private static let filters: [[(Dimension, [[Value]])]] = [
        [], [(.activityKind, [["training"]])], [(.activityKind, [["training", "meeting"]])],
        [(.activityTheme, [["disarmament", "gender"], ["peace-security", "gender"]])],
        [(.activityYear, [[2012, 2013]]), (.activityDocument, [["beta", "gamma"]])],
        [(.activityTheme, [["gender", "no-such-theme"]])],
    ]

    private static let days: [(from: String?, to: String?)] = [
        (nil, nil), ("2012-01-01", nil), (nil, "2013-05-31"), ("2011-06-01", "2012-06-30"),
    ]

    private func listings() throws -> [Listing] {
        var listings: [Listing] = []
        for text in Self.texts {
            for filters in Self.filters {
                for (from, to) in Self.days {
                    var listing = Listing("activity")
                    listing.require(try text.map { try TextQuery($0) })
                    for (dimension, lists) in filters { listing.require(dimension, lists) }
                    listing.require(from: from, to: to)
                    if !listing.isWhole { listings.append(listing) }
                }
            }
        }
        return listings
    }

    /// - `least`: how many records hold what has a set; 10: some, and all others are read from their lists.
    @Test(arguments: [1, 10, 100])
    func `hold as many records as a walk meets, whatever is asked for`(least: Int) throws {
        try RecordSets.recount(on: connection, least: least, common: least)
        for listing in try listings() {
            let met = try listing.positions(between: (-1, Int.max), descending: false, limit: .max, on: connection)
            #expect(try listing.records(on: connection)?.count == met.count, "\(listing)")
            #expect(try listing.total(on: connection) == met.count, "\(listing)")
        }
    }

    @Test(arguments: [1, 10, 100])
    func `count values as meeting the records does`(least: Int) throws {
        try RecordSets.recount(on: connection, least: least, common: least)
        let sets = Counting(connection: connection, many: -1)
        let records = Counting(connection: connection, many: .max)
        for (index, listing) in try listings().enumerated() where index % 5 == 0 {
            for dimension in Dimension.allCases where dimension.rawValue.hasPrefix("activity.") {
                let counts = try sets.counts(of: dimension, in: listing)
                #expect(try counts == records.counts(of: dimension, in: listing), "\(dimension) of \(listing)")
            }
        }
    }

    @Test(arguments: [1, 10, 100])
    func `make the same network as meeting the records does`(least: Int) throws {
        try RecordSets.recount(on: connection, least: least, common: least)
        for listing in try [Listing("activity")] + listings().filter({ $0.text == nil }) {
            let network = try Counting(connection: connection, many: -1).network(listing)
            let met = try Counting(connection: connection, many: .max).network(listing)
            #expect(network.edges == met.edges && network.nodes == met.nodes, "\(listing)")
            #expect(network.activities == met.activities, "\(listing)")
        }
        #expect(try Counting(connection: connection, many: -1).network(Listing("activity")).edges.count > 5)
    }

    @Test(arguments: [1, 10, 100])
    func `count pairs of values as meeting the records does`(least: Int) throws {
        let dimensions: [StatisticsDimension] = [.theme, .kind, .year, .organisation, .document, .country]
        for one in dimensions {
            for other in dimensions where other != one {
                let statistics = Statistics(connection: connection)
                try connection.execute("DELETE FROM search_set")
                let met = try statistics.rows(by: [one, other])
                try RecordSets.recount(on: connection, least: least, common: least)
                #expect(try statistics.rows(by: [one, other]) == met, "\(one) \(other)")
            }
        }
    }

    @Test func `are not made of types with few records, whose lists are short`() throws {
        var listing = Listing("activity")
        listing.require(.activityKind, [["training"]])
        #expect(try listing.records(on: connection) == nil)
        #expect(try !RecordSets.areMissing(on: connection))
    }

    @Test func `are made where an earlier version of the program made none`() throws {
        try connection.execute("DELETE FROM search_set")
        #expect(try RecordSets.areMissing(on: connection))
        _ = try IngestWriter(path: database.folder.file())
        #expect(try !RecordSets.areMissing(on: connection))
    }

    @Test func `are found by their token and filled along an index`() throws {
        let lookUp = "SELECT records FROM search_set WHERE type = ? AND token = ?"
        #expect(try connection.plan(of: lookUp, ["", ""]).allSatisfy { $0.hasPrefix("SEARCH") })
        for dimension in Dimension.allCases where dimension != .document && dimension != .organisation {
            let plan = try connection.plan(of: RecordSets.positionsSQL(dimension.home), ["x"])
            #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("COVERING INDEX") }, "\(plan)")
        }
    }

    @Test func `of phrases need no set, for they are counted`() throws {
        try RecordSets.recount(on: connection, least: 1, common: 20)
        let words = ["de", "l", "la", "le", "osce", "formation", "droits", "homme", "une", "nations", "_", "zéro"]
        var counted = 0
        for one in words {
            for other in words {
                let phrases = [
                    [one, other], [one, other, one], [other, one, "l", "homme"], [one, one, one, one, other],
                ]
                for phrase in phrases {
                    let records = try CommonPhrases.records(with: phrase, in: "activity", on: connection)
                    let isCommon = try phrase.allSatisfy { word in
                        try SearchWords.records(with: word, in: "activity", on: connection) >= 20
                    }
                    #expect((records != nil) == (isCommon && phrase.count <= 4), "\(phrase)")
                    guard let records else { continue }
                    let found = try connection.first(
                        MatchExpression.countSQL("activity"), [.text("\"\(phrase.joined(separator: " "))\"")]
                    ) { row throws(SQLiteError) in try row.integer(0) }
                    #expect(found == records, "\(phrase)")
                    counted += records
                }
            }
        }
        #expect(counted > 100)
    }
}
