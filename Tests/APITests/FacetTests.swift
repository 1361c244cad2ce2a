import Domain
import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `Facets of a list` {
    private let registry: SampleRegistry
    init() throws {
        registry = try SampleRegistry([
            SampleRegistry.mixed("a-1", size: 43, seed: 1), SampleRegistry.mixed("b-2", size: 31, seed: 2),
        ])
    }

    private static let filters: [(name: String, values: [String])] = [
        ("organisation", ["unhcr", "au", "oic", "HCR,au"]), ("kind", ["training", "meeting,agreement"]),
        ("theme", ["health", "labour,human-rights"]), ("country", ["ML", "NE,ML"]), ("document", ["b-2"]),
        ("year", ["2012", "2013,2014"]), ("section", ["Union%20africaine"]),
    ]

    /// Values that an activity has in a dimension, as they stand in its JSON.
    private func values(_ name: String, _ item: [String: Any]) -> Set<String> {
        switch name {
        case "organisation":
            Set((item["participants"] as? [[String: Any]] ?? []).compactMap { $0["organisation"] as? String })
        case "kind": [item["kind"] as? String ?? ""]
        case "theme": Set(item["themes"] as? [String] ?? [])
        case "country": Set(item["countries"] as? [String] ?? [])
        case "document": [(item["source"] as? [String: Any])?["document"] as? String ?? ""]
        case "section": Set([item["section"] as? String].compactMap(\.self))
        default:
            Set(
                (item["dates"] as? [[String: Any]] ?? []).compactMap { ($0["value"] as? String)?.prefix(4) }.map(
                    String.init))
        }
    }

    private func items(_ target: String) throws -> [[String: Any]] {
        try registry.json(target)["items"] as? [[String: Any]] ?? []
    }

    @Test(arguments: 0..<30)
    func `count the whole match as it would be without their own filter, and lead to it`(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        var chosen: [(name: String, value: String)] = []
        for filter in Self.filters.shuffled(using: &dice).prefix(Int.random(in: 0...3, using: &dice)) {
            chosen.append((filter.name, dice.one(of: filter.values)))
        }
        let query = chosen.map { "\($0.name)=\($0.value)&" }.joined()
        let names = Self.filters.map(\.name)
        let answer = try registry.json("/v1/activities?\(query)limit=1&facet=\(names.joined(separator: ","))")
        let facets = try #require(answer["facets"] as? [String: [[String: Any]]])
        #expect(Set(facets.keys) == Set(names))
        for name in names {
            let others = chosen.filter { $0.name != name }.map { "\($0.name)=\($0.value)&" }.joined()
            var counts: [String: Int] = [:]
            for item in try items("/v1/activities?\(others)limit=500") {
                for value in values(name, item) { counts[value, default: 0] += 1 }
            }
            let entries = facets[name] ?? []
            #expect(
                entries.allSatisfy { counts[$0["value"] as? String ?? ""] == $0["count"] as? Int }, "\(query) \(name)")
            #expect(entries.count == counts.count)
            let order = entries.compactMap { $0["count"] as? Int }
            #expect(order == order.sorted(by: >))
        }
        for (name, entries) in facets {
            guard let entry = entries.randomElement(using: &dice), let href = entry["href"] as? String else { continue }
            #expect(registry.get(href).status == .ok, "\(href)")
            let toggled = try #require(registry.json(href)["facets"] as? [String: [[String: Any]]])
            let again = toggled[name]?.first { $0["value"] as? String == entry["value"] as? String }
            #expect(again?["selected"] as? Bool == !(entry["selected"] as? Bool ?? false), "\(href)")
        }
    }

    @Test func `name what they count, in French and English`() throws {
        let facets =
            try registry.json("/v1/activities?facet=kind,organisation,document,year")["facets"]
            as? [String: [[String: Any]]]
        let kind = try #require(facets?["kind"]?.first { $0["value"] as? String == "training" })
        #expect(kind["label"] as? [String: String] == ["fr": "Formation", "en": "Training"])
        let organisation = try #require(facets?["organisation"]?.first { $0["value"] as? String == "au" })
        #expect((organisation["label"] as? [String: Any])?["fr"] as? String == "Union africaine")
        #expect(facets?["year"]?.first?["label"] == nil)
    }

    @Test(arguments: [
        ("/v1/commitments?facet=status,area", ["status", "area"]), ("/v1/decisions?facet=act", ["act"]),
        ("/v1/organisations?facet=kind,document&kind=regional", ["kind", "document"]),
    ])
    func `are there for every kind of record that is filtered`(example: (target: String, names: [String])) throws {
        let facets = try registry.json(example.target)["facets"] as? [String: [[String: Any]]] ?? [:]
        #expect(Set(facets.keys) == Set(example.names))
        #expect(facets.values.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: [
        "/v1/activities?facet=tehme", "/v1/activities.csv?facet=theme", "/v1/activities?facet=",
        "/v1/activities?facet=kind,,theme",
    ])
    func `that cannot be counted are refused`(target: String) throws {
        let response = registry.get(target)
        #expect(response.status == .badRequest)
        #expect(try response.faults().keys.contains("facet"))
    }
}
