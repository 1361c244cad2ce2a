import Domain
import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `A sorted list` {
    private let registry: SampleRegistry
    init() throws {
        registry = try SampleRegistry([
            SampleRegistry.mixed("a-1", size: 43, seed: 1), SampleRegistry.mixed("b-2", size: 31, seed: 2),
        ])
    }

    private static let orders = [
        "start", "-start", "end,-id", "kind", "-kind,start", "id", "-id", "kind,-start,-id", "-end,kind,id",
    ]

    /// What sorting in memory gives, with the absent last both ways.
    private func expected(_ order: String, _ items: [[String: Any]]) -> [String] {
        let terms = order.split(separator: ",").map(String.init)
        func precedes(_ one: [String: Any], _ other: [String: Any]) -> Bool {
            for term in terms + ["id"] {
                let name = term.hasPrefix("-") ? String(term.dropFirst()) : term
                switch (one[name] as? String, other[name] as? String) {
                case (let a?, let b?) where a != b: return term.hasPrefix("-") ? a > b : a < b
                case (nil, .some): return false
                case (.some, nil): return true
                default: continue
                }
            }
            return false
        }
        return items.sorted(by: precedes).compactMap { $0["id"] as? String }
    }

    private func walk(_ start: String, by link: String = "next") throws -> [[String]] {
        var pages: [[String]] = []
        var target: String? = start
        while let place = target {
            let page = try registry.json(place)
            pages.append((page["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
            target = page[link] as? String
        }
        return pages
    }

    @Test(arguments: orders, ["", "&organisation=unhcr", "&theme=health,labour&kind=training", "&from=2012"])
    func `stands in the order asked for, forward and back, each record once`(order: String, filter: String) throws {
        let all = try registry.json("/v1/activities?limit=500" + filter)["items"] as? [[String: Any]] ?? []
        let expected = expected(order, all)
        for limit in [3, 20, 500] {
            let start = "/v1/activities?sort=\(order)&limit=\(limit)" + filter
            #expect(try walk(start).flatMap(\.self) == expected)
            var last = start
            while let next = try registry.json(last)["next"] as? String { last = next }
            #expect(try walk(last, by: "prev").reversed().flatMap(\.self) == expected)
        }
    }

    @Test func `is written whole as NDJSON in that order`() throws {
        let all = try registry.json("/v1/activities?limit=500")["items"] as? [[String: Any]] ?? []
        let response = registry.get("/v1/activities.ndjson?sort=-start&fields=id")
        let lines = String(decoding: response.content, as: UTF8.self).split(separator: "\n")
        #expect(lines.map { $0.dropFirst(7).dropLast(2) }.map(String.init) == expected("-start", all))
    }

    @Test func `has cursors that hold under the same order only`() throws {
        let next = try #require(registry.json("/v1/activities?sort=start&limit=5")["next"] as? String)
        #expect(registry.get(next).status == .ok)
        for order in ["-start", "start,id", "kind"] {
            let other = next.replacingOccurrences(of: "sort=start", with: "sort=" + order)
            #expect(registry.get(other).status == .badRequest, "\(other)")
        }
    }

    @Test func `goes on behind its place whatever is replaced before it`() throws {
        let first = try registry.json("/v1/activities?sort=-start&limit=10")
        let next = try #require(first["next"] as? String)
        let seen = (first["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        try registry.replace([
            SampleRegistry.mixed("c-3", size: 9, seed: 5), SampleRegistry.mixed("b-2", size: 31, seed: 2),
        ])
        let all = try registry.json("/v1/activities?limit=500")["items"] as? [[String: Any]] ?? []
        var rest: [String] = []
        for page in try walk(next) { rest += page }
        #expect(Set(rest).isDisjoint(with: seen))
        // What stood behind the place and is still there comes, in order.
        let order = expected("-start", all)
        #expect(rest == order.filter { Set(rest).contains($0) })
        let stayed = seen.filter { order.contains($0) }
        if let last = stayed.last, let place = order.firstIndex(of: last), last == seen.last {
            #expect(rest == Array(order[(place + 1)...]))
        }
    }

    @Test(arguments: [
        ("/v1/activities?sort=strat", "start"), ("/v1/activities?sort=-ned", "-end"),
        ("/v1/commitments?sort=statsu,id", "status"), ("/v1/organisations?sort=activites", "activities"),
    ])
    func `by what records lack is refused, with the nearest name`(example: (target: String, near: String)) throws {
        let response = registry.get(example.target)
        #expect(response.status == .badRequest)
        #expect(try response.faults()["sort"] == example.near)
    }

    @Test func `of organisations begins with those that act most`() throws {
        let items = try registry.json("/v1/organisations?sort=-activities")["items"] as? [[String: Any]] ?? []
        let counts = items.compactMap { ($0["counts"] as? [String: Any])?["activities"] as? Int }
        #expect(counts == counts.sorted(by: >))
        #expect(counts.first ?? 0 > counts.last ?? 0)
    }
}
