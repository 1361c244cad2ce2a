import Foundation
import HTTPMessage
import Testing

@testable import API

/// A list as NDJSON or CSV.
@Suite struct `An export` {
    private let registry: SampleRegistry
    init() throws {
        registry = try SampleRegistry([SampleRegistry.reading(count: 230), SampleRegistry.reading("b-2", count: 20)])
    }

    /// The whole content, also where it is made piece by piece.
    private func bytes(_ response: Response) throws -> [UInt8] {
        guard let stream = response.stream else { return response.content }
        var bytes: [UInt8] = []
        while let piece = try stream.next() { bytes += piece }
        return bytes
    }

    private func lines(_ target: String, _ fields: [(String, String)] = []) throws -> [[String: Any]] {
        let text = String(decoding: try bytes(registry.get(target, fields)), as: UTF8.self)
        #expect(text.isEmpty || text.hasSuffix("\n"))
        return try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func table(_ target: String) throws -> [[String]] {
        CSVText.rows(String(decoding: try bytes(registry.get(target)), as: UTF8.self))
    }

    @Test(arguments: ["activities", "organisations", "commitments", "decisions"])
    func `has every record once, as it stands in the pages`(collection: String) throws {
        var paged: [[String: Any]] = []
        var target: String? = "/v1/\(collection)?limit=60"
        while let place = target {
            let page = try registry.json(place)
            paged += page["items"] as? [[String: Any]] ?? []
            target = page["next"] as? String
        }
        #expect(NSArray(array: try lines("/v1/\(collection).ndjson")) == NSArray(array: paged))
        let table = try table("/v1/\(collection).csv")
        #expect(table.dropFirst().map(\.first) == paged.map { $0["id"] as? String })
        #expect(table.allSatisfy { $0.count == table[0].count })
    }

    @Test func `has what the filters leave`() throws {
        let filters = "?kind=training&document=b-2"
        #expect(try lines("/v1/activities.ndjson" + filters).count == 10)
        #expect(try table("/v1/activities.csv" + filters).count == 11)
        #expect(try lines("/v1/activities.ndjson?year=1950").isEmpty)
        #expect(try table("/v1/activities.csv?year=1950").count == 1)
    }

    @Test func `comes by suffix or by Accept`() {
        for (type, suffix) in [("application/x-ndjson", ".ndjson"), ("text/csv", ".csv")] {
            let named = registry.get("/v1/commitments" + suffix, [("Accept", "application/json")])
            let asked = registry.get("/v1/commitments", [("Accept", type)])
            #expect(named.content == asked.content)
            #expect(named.field("Content-Type")?.hasPrefix(type) == true)
            #expect(named.field("Vary") == nil)
            #expect(asked.field("Vary") == "Accept")
        }
        #expect(
            registry.get("/v1/commitments", [("Accept", "text/html, */*;q=0.1")]).field("Content-Type")
                == "application/json")
        for target in ["/v1/documents.csv", "/v1/activities/a-1.1.1.csv", "/v1/themes.ndjson", "/v1/activities.xml"] {
            #expect(registry.get(target).status == .notFound, "\(target)")
        }
        #expect(registry.get("/v1/documents", [("Accept", "text/csv")]).status == .notAcceptable)
    }

    @Test func `is sent in pieces, and the next piece is made when it is asked for`() throws {
        let response = registry.get("/v1/activities.csv")
        let stream = try #require(response.stream)
        #expect(stream.length == nil)
        var counts: [Int] = []
        while let piece = try stream.next() { counts.append(piece.count { $0 == 10 }) }
        #expect(counts == [101, 100, 50])
        #expect(try stream.next() == nil)
        #expect(registry.get("/v1/decisions.csv").stream == nil)
    }

    @Test func `is of one state of the data, or is cut off`() throws {
        let stream = try #require(registry.get("/v1/activities.ndjson").stream)
        #expect(try stream.next() != nil)
        try registry.replace([SampleRegistry.reading(count: 230)])
        #expect(throws: Export.DataHasChanged.self) { try stream.next() }
    }

    @Test func `goes on where the same data was written again`() throws {
        let stream = try #require(registry.get("/v1/activities.ndjson").stream)
        #expect(try stream.next() != nil)
        try registry.replace([SampleRegistry.reading(count: 230), SampleRegistry.reading("b-2", count: 20)])
        #expect(try stream.next() != nil)
    }

    @Test func `is a page where limit or cursor stands, with links to its neighbours`() throws {
        let response = registry.get("/v1/activities.csv?limit=120")
        #expect(response.stream == nil)
        #expect(CSVText.rows(String(decoding: response.content, as: UTF8.self)).count == 121)
        let link = try #require(response.field("Link"))
        let next = try #require(link.firstMatch(of: /<([^>]*)>; rel="next"/)?.1)
        #expect(try table(String(next))[1][0] == "a-1.1.121")
        let cursor = try #require(next.firstMatch(of: /cursor=[^&]*/)?.0)
        #expect(try table("/v1/activities.csv?" + cursor).count == 51)
    }

    @Test(arguments: ["/v1/activities.csv", "/v1/activities.ndjson", "/v1/organisations.csv"])
    func `has a tag that changes with the data, the filters and the members`(target: String) throws {
        let first = registry.get(target)
        let tag = try #require(first.field("ETag"))
        #expect(registry.get(target).field("ETag") == tag)
        let unchanged = registry.get(target, [("If-None-Match", tag)])
        #expect(unchanged.status == .notModified)
        #expect(unchanged.stream == nil && unchanged.content.isEmpty)
        #expect(registry.get(target + "?fields=id").field("ETag") != tag)
        #expect(registry.get(target + "?kind=regional,agreement").field("ETag") != tag)
        #expect(registry.get(target, method: "HEAD").fieldLines == first.fieldLines)
        #expect(registry.get(target, [("If-Match", "\"x\"")]).status == .preconditionFailed)
    }

    @Test func `has another tag also where what has changed lies behind the first piece`() throws {
        let before = registry.get("/v1/activities.ndjson")
        let text = "Le HCR et l’Union africaine ont signé deux accords."
        try registry.replace([
            SampleRegistry.reading(count: 230), SampleRegistry.reading("b-2", text: text, count: 20),
        ])
        let after = registry.get("/v1/activities.ndjson")
        #expect(try before.stream?.next() == after.stream?.next())
        #expect(before.field("ETag") != after.field("ETag"))
    }

    @Test func `has the members that are asked for`() throws {
        #expect(try lines("/v1/activities.ndjson?fields=kind,id").allSatisfy { $0.count == 2 })
        #expect(try table("/v1/activities.csv?fields=kind,id")[0] == ["id", "kind"])
        #expect(
            try table("/v1/organisations.csv?fields=counts,name")[0]
                == ["name_fr", "name_en", "activities", "commitments", "decisions"])
    }

    @Test func `refuses what does not fit it`() throws {
        for target in [
            "/v1/activities?csv=excel-fr", "/v1/activities.ndjson?csv=excel-fr", "/v1/activities.csv?csv=excel",
            "/v1/activities.csv?csv=", "/v1/activities.csv?csv=excel-fr&csv=excel-fr", "/v1/documents?csv=excel-fr",
        ] {
            #expect(registry.get(target).status == .badRequest, "\(target)")
            #expect(try registry.get(target).faults().keys.contains("csv"), "\(target)")
        }
        for target in ["/v1/activities.csv?pretty=true", "/v1/activities.ndjson?pretty=true"] {
            #expect(try registry.get(target).faults().keys.contains("pretty"), "\(target)")
        }
        #expect(registry.get("/v1/activities.csv?limit=0").field("Content-Type") == "application/problem+json")
    }

    @Test func `joins several values in one cell, and spreads what has parts`() throws {
        let table = try table("/v1/activities.csv?limit=1")
        let row = Dictionary(zip(table[0], table[1]), uniquingKeysWith: { first, _ in first })
        #expect(row["text"] == "Texte 1 “cité”\t\\")
        #expect(row["themes"] == "health | labour")
        #expect(row["participants"] == "unhcr | au")
        #expect(row["source_document"] == "a-1")
        #expect(row["source_bytes"] == "0..6")
        #expect(row["source_paragraph_url"] == "/v1/documents/a-1/paragraphs/1")
        #expect(row["self"] == "/v1/activities/a-1.1.1")
    }

    @Test func `begins for French spreadsheets with a byte order mark, and has semicolons`() throws {
        let plain = try bytes(registry.get("/v1/organisations.csv"))
        let french = try bytes(registry.get("/v1/organisations.csv?csv=excel-fr"))
        #expect(plain.starts(with: "id,name_fr,".utf8))
        #expect(french.starts(with: [0xEF, 0xBB, 0xBF] + Array("id;name_fr;".utf8)))
    }

    @Test func `has a column for every member, and no other, in their order`() {
        func check<Record>(_ form: RecordForm<Record>) {
            var members: [String] = []
            for column in form.columns where members.last != column.member { members.append(column.member) }
            #expect(members == form.members)
            #expect(Set(form.columns.map(\.name)).count == form.columns.count)
        }
        check(RecordForms.activities)
        check(RecordForms.commitments)
        check(RecordForms.decisions)
        check(RecordForms.organisations)
    }
}
