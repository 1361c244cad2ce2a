import Domain
import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `Lists and their answers` {
    private static let readings = [
        SampleRegistry.mixed("a-1", size: 43, seed: 1), SampleRegistry.mixed("b-2", size: 31, seed: 2),
    ]

    private static let filters: [(name: String, values: [String])] = [
        ("organisation", ["unhcr", "au", "oic,un", "HCR"]), ("kind", ["training", "meeting,agreement", "partnership"]),
        ("theme", ["health", "labour,human-rights", "energy"]), ("country", ["ML", "NE,TD", "FR"]),
        ("document", ["b-2", "a-1,b-2"]), ("year", ["2012", "2013,2014"]), ("section", ["Union%20africaine"]),
        ("from", ["2012", "2013-05"]), ("to", ["2013-12-31", "2020"]), ("sdg", ["8", "3,5"]),
        ("sort", ["start", "-end,kind", "-id"]), ("reference", ["A/RES/65/283"]),
    ]

    private static func question(_ dice: inout Dice) -> [String] {
        var items: [String] = []
        for filter in filters.shuffled(using: &dice).prefix(Int.random(in: 0...4, using: &dice)) {
            items.append("\(filter.name)=\(dice.one(of: filter.values))")
            let isRepeatable = !["from", "to", "sort"].contains(filter.name)
            if isRepeatable, Int.random(in: 0..<4, using: &dice) == 0 {
                items.append("\(filter.name)=\(dice.one(of: filter.values))")
            }
        }
        return items
    }

    @Test func `count as many records as walking finds, whatever is asked`() throws {
        let registry = try SampleRegistry(Self.readings)
        var dice = Dice(seed: 11)
        var totals: Set<Int> = []
        for _ in 0..<60 {
            let query = Self.question(&dice).joined(separator: "&")
            var target: String? = "/v1/activities?limit=\(dice.one(of: [1, 7, 20, 500]))&\(query)"
            var seen: [String] = []
            var total: Int?
            while let place = target {
                let page = try registry.json(place)
                seen += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                if total == nil { total = page["total"] as? Int }
                #expect(page["total"] as? Int == total)
                target = page["next"] as? String
            }
            #expect(seen.count == total, "\(query)")
            #expect(Set(seen).count == seen.count, "\(query)")
            totals.insert(seen.count)
        }
        #expect(totals.count > 10)
    }

    @Test func `are the same, byte for byte, however the question is spelt`() throws {
        let registry = try SampleRegistry(Self.readings)
        var dice = Dice(seed: 12)
        for _ in 0..<40 {
            let items = Self.question(&dice)
            let names = Set(items.map { $0.prefix { $0 != "=" } })
            // The order of values of one name is part of the question.
            guard names.count == items.count else { continue }
            let one = registry.get("/v1/activities?" + items.joined(separator: "&"))
            let other = registry.get(
                "/v1/activities?pretty=false&"
                    + items.shuffled(using: &dice).joined(separator: "&")
                    .replacingOccurrences(of: "=au", with: "=%61u"))
            #expect(one.content == other.content, "\(items)")
            #expect(one.field("ETag") == other.field("ETag"))
        }
    }

    @Test func `bear the same tags in two databases that were filled in different ways`() throws {
        let one = try SampleRegistry(Self.readings)
        let other = try SampleRegistry([SampleRegistry.mixed("z-9", size: 5, seed: 9)])
        try other.replace([Self.readings[1]])
        try other.replace(Self.readings)
        for target in [
            "/v1/activities", "/v1/activities?sort=-start&facet=theme,organisation", "/v1/activities/a-1.1.3",
            "/v1/organisations", "/v1/documents/b-2", "/v1/network", "/v1/stats?by=theme,year", "/v1/activities.csv",
            "/v1/documents/a-1/source", "/v1/themes", "/v1/activities.ndjson?embed=organisations",
        ] {
            #expect(one.get(target).field("ETag") == other.get(target).field("ETag"), "\(target)")
            #expect(one.get(target).field("ETag") != nil)
        }
    }

    @Test func `leave a record its tag when another document comes`() throws {
        let registry = try SampleRegistry([Self.readings[0]])
        let targets = [
            "/v1/activities/a-1.1.3", "/v1/commitments/a-1.2.1", "/v1/decisions/a-1.3.1", "/v1/documents/a-1/source",
        ]
        let before = targets.map { registry.get($0).field("ETag") }
        let snapshot = registry.get(targets[0]).field("Registry-Snapshot")
        try registry.replace(Self.readings)
        #expect(targets.map { registry.get($0).field("ETag") } == before)
        #expect(registry.get(targets[0]).field("Registry-Snapshot") != snapshot)
        #expect(registry.get(targets[0], [("If-None-Match", before[0] ?? "")]).status == .notModified)
    }

    @Test func `are found at fixed places by programs that look for them`() throws {
        let registry = try SampleRegistry(Self.readings) {
            $0.security = SecurityContact(contact: "mailto:a@example.org", expires: "2027-06-30T00:00:00Z")
        }
        let catalog = registry.get("/.well-known/api-catalog")
        #expect(catalog.field("Content-Type")?.hasPrefix("application/linkset+json; profile=") == true)
        #expect(catalog.field("Link") == "</.well-known/api-catalog>; rel=\"api-catalog\"")
        let links = try #require((catalog.json()["linkset"] as? [[String: Any]])?.first)
        for relation in ["service-desc", "service-doc", "status"] {
            for link in links[relation] as? [[String: Any]] ?? [] {
                let place = try #require(link["href"] as? String)
                let answer = registry.get(place, [("Accept", link["type"] as? String ?? "")])
                #expect(answer.status == .ok)
                #expect(answer.field("Content-Type")?.hasPrefix(link["type"] as? String ?? "-") == true)
            }
        }
        #expect(String(decoding: registry.get("/robots.txt").content, as: UTF8.self) == "User-agent: *\nAllow: /\n")
        let security = String(decoding: registry.get("/.well-known/security.txt").content, as: UTF8.self)
        #expect(security.hasPrefix("Contact: mailto:a@example.org\nExpires: 2027-06-30T00:00:00Z\n"))
        #expect(try SampleRegistry().get("/.well-known/security.txt").status == .notFound)
    }
}
