import Domain
import Foundation
import Testing

@testable import API

@Suite struct `What is counted over activities` {
    private let registry: SampleRegistry
    init() throws {
        registry = try SampleRegistry([
            SampleRegistry.mixed("a-1", size: 43, seed: 1), SampleRegistry.mixed("b-2", size: 31, seed: 2),
        ])
    }

    private func items(_ target: String) throws -> [[String: Any]] {
        try registry.json(target)["items"] as? [[String: Any]] ?? []
    }

    private func participants(_ item: [String: Any]) -> [String] {
        (item["participants"] as? [[String: Any]] ?? []).compactMap { $0["organisation"] as? String }.sorted()
    }

    @Test(arguments: ["", "theme=health", "organisation=au&kind=training,meeting", "from=2013&country=ML", "year=1999"])
    func `joins in the network whoever takes part in the same activities`(filter: String) throws {
        let network = try registry.json("/v1/network?" + filter)
        let activities = try items("/v1/activities?limit=500&" + filter)
        var nodes: [String: Int] = [:]
        var edges: [[String]: Int] = [:]
        for activity in activities {
            let present = participants(activity)
            for (index, one) in present.enumerated() {
                nodes[one, default: 0] += 1
                for other in present[(index + 1)...] { edges[[one, other], default: 0] += 1 }
            }
        }
        let listed = network["nodes"] as? [[String: Any]] ?? []
        #expect(
            Dictionary(uniqueKeysWithValues: listed.map { ($0["id"] as? String ?? "", $0["activities"] as? Int ?? 0) })
                == nodes)
        let joined = network["edges"] as? [[String: Any]] ?? []
        #expect(
            Dictionary(
                uniqueKeysWithValues: joined.map {
                    ([$0["source"] as? String ?? "", $0["target"] as? String ?? ""], $0["weight"] as? Int ?? 0)
                }) == edges)
        #expect(network["activities"] as? Int == activities.count)
        for edge in joined.prefix(3) {
            let found = try registry.json(edge["activities_url"] as? String ?? "")
            #expect(found["total"] as? Int == edge["weight"] as? Int)
        }
    }

    @Test func `gives the edges as a table`() throws {
        let rows = String(decoding: registry.get("/v1/network.csv?theme=health").content, as: UTF8.self)
            .split(separator: "\r\n")
        #expect(rows.first == "source,target,weight")
        let edges = try registry.json("/v1/network?theme=health")["edges"] as? [[String: Any]] ?? []
        #expect(rows.count == edges.count + 1)
    }

    @Test(
        arguments: ["kind", "theme", "organisation", "year", "document", "country"],
        ["kind", "theme", "organisation", "type", "year", "country"])
    func `counts pairs of what records have`(one: String, other: String) throws {
        guard one != other else { return }
        func values(_ name: String, _ type: String, _ item: [String: Any]) -> Set<String> {
            switch name {
            case "type": [type]
            case "kind": Set([item["kind"] as? String].compactMap(\.self))
            case "theme": Set(item["themes"] as? [String] ?? [])
            case "organisation":
                type == "activity"
                    ? Set(participants(item)) : Set((item["committed_by"] ?? item["organisations"]) as? [String] ?? [])
            case "document": [(item["source"] as? [String: Any])?["document"] as? String ?? ""]
            case "country": Set(item["countries"] as? [String] ?? [])
            default:
                Set(
                    (item["dates"] as? [[String: Any]] ?? []).compactMap { ($0["value"] as? String)?.prefix(4) }.map(
                        String.init))
            }
        }
        var counts: [[String]: Int] = [:]
        for (type, list) in [("activity", "activities"), ("commitment", "commitments"), ("decision", "decisions")] {
            for item in try items("/v1/\(list)?limit=500") {
                for first in values(one, type, item) {
                    for second in values(other, type, item) { counts[[first, second], default: 0] += 1 }
                }
            }
        }
        let answer = try registry.json("/v1/stats?by=\(one),\(other)")
        let rows = answer["items"] as? [[String: Any]] ?? []
        let given = rows.map { row in
            ((row["keys"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? String }, row["count"] as? Int ?? 0)
        }
        #expect(Dictionary(uniqueKeysWithValues: given) == counts)
        #expect(given.map(\.1) == given.map(\.1).sorted(by: >))
        let table = String(decoding: registry.get("/v1/stats.csv?by=\(one),\(other)").content, as: UTF8.self)
        #expect(table.hasPrefix("\(one),\(other),count\r\n"))
        #expect(table.split(separator: "\r\n").count == counts.count + 1)
    }

    @Test(arguments: [
        ("/v1/stats", ""), ("/v1/stats?by=tehme", "theme"), ("/v1/stats?by=kind,year,theme", ""), ("/v1/stats?by=", ""),
    ])
    func `needs one dimension or two`(example: (target: String, near: String)) throws {
        let response = registry.get(example.target)
        #expect(response.status == .badRequest)
        #expect(try response.faults()["by"] == example.near)
    }

    @Test func `embeds what records name, once on a level`() throws {
        let activity = try #require(items("/v1/activities?limit=1&embed=organisations,paragraph").first)
        let embedded = try #require(activity["embedded"] as? [String: Any])
        let organisations = embedded["organisations"] as? [[String: Any]] ?? []
        #expect(organisations.compactMap { $0["id"] as? String }.sorted() == participants(activity))
        for organisation in organisations {
            let alone = try registry.json(organisation["self"] as? String ?? "")
            #expect(NSDictionary(dictionary: organisation) == NSDictionary(dictionary: alone))
        }
        let paragraph = embedded["paragraph"] as? [String: Any]
        #expect(paragraph?["self"] as? String == (activity["source"] as? [String: Any])?["paragraph_url"] as? String)
        let id = try #require(activity["id"] as? String)
        let alone = try registry.json("/v1/activities/\(id)?embed=organisations&fields=id")
        #expect(Set(alone.keys) == ["id", "embedded"])
        let line = String(
            decoding: registry.get("/v1/commitments.ndjson?embed=organisations&fields=id").content, as: UTF8.self)
        #expect(line.hasPrefix(#"{"id":"a-1.2.1","embedded":{"organisations":[{"id":"un","#))
    }

    @Test(arguments: [
        "/v1/activities?embed=organisation", "/v1/activities.csv?embed=paragraph", "/v1/decisions/a-1.3.1?embed=,",
    ])
    func `embeds nothing else`(target: String) throws {
        let response = registry.get(target)
        #expect(response.status == .badRequest)
        #expect(try response.faults().keys.contains("embed"))
    }
}
