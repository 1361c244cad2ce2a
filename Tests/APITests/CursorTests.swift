import Domain
import Foundation
import Testing

@testable import API

@Suite struct `A cursor` {
    private let registry: SampleRegistry
    init() throws {
        registry = try SampleRegistry([SampleRegistry.reading(count: 60), SampleRegistry.reading("b-2", count: 41)])
    }

    private func walk(from start: String, by link: String) throws -> [[String]] {
        var pages: [[String]] = []
        var target: String? = start
        while let place = target {
            pages.append(try registry.ids(place))
            target = try registry.json(place)[link] as? String
        }
        return pages
    }

    @Test(
        arguments: [
            "/v1/activities", "/v1/activities?kind=training",
            "/v1/activities?organisation=unhcr&theme=health,human-rights",
            "/v1/activities?from=2020&to=2030-12-31", "/v1/organisations", "/v1/organisations?document=b-2",
            "/v1/commitments",
            "/v1/decisions", "/v1/documents",
        ], [1, 2, 7, 500])
    func `leads forward and back over every record once`(list: String, limit: Int) throws {
        let start = list + (list.contains("?") ? "&" : "?") + "limit=\(limit)"
        let total = try #require(registry.json(start)["total"] as? Int)
        let forward = try walk(from: start, by: "next")
        let seen = forward.flatMap(\.self)
        #expect(seen.count == total)
        #expect(Set(seen).count == total)
        #expect(forward.dropLast().allSatisfy { $0.count == limit })

        var last = start
        while let next = try registry.json(last)["next"] as? String { last = next }
        #expect(try walk(from: last, by: "prev").reversed().flatMap(\.self) == seen)
    }

    @Test func `leads from any page back to the very page it came from`() throws {
        let second = try #require(registry.json("/v1/activities?limit=10")["next"] as? String)
        let third = try #require(registry.json(second)["next"] as? String)
        let back = try #require(registry.json(third)["prev"] as? String)
        #expect(try registry.ids(back) == registry.ids(second))
    }

    @Test func `holds when the limit changes or the answer is to be pretty`() throws {
        let next = try #require(registry.json("/v1/activities?limit=10")["next"] as? String)
        for (old, new) in [("limit=10", "limit=3"), ("limit=10", "limit=10&pretty=true"), ("limit=10&", "")] {
            let ids = try registry.ids(next.replacingOccurrences(of: old, with: new))
            #expect(ids.first == "a-1.1.11")
        }
    }

    @Test func `that was changed in any place is refused`() throws {
        let next = try #require(registry.json("/v1/activities?limit=10")["next"] as? String)
        let (place, cursor) = try #require(parts(next))
        let letters = Array(cursor)
        for index in letters.indices {
            var changed = letters
            changed[index] = letters[index] == "x" ? "y" : "x"
            let target = place + String(changed)
            #expect(
                registry.get(target).status == .badRequest
                    || CursorCode.decode(String(changed), of: "/v1/activities") != nil)
        }
        for text in [
            "", "=", "A", "AAAA", String(cursor.dropLast()), cursor + "A", cursor + "=",
            String(repeating: "A", count: 4000),
        ] {
            let response = registry.get(place + text)
            #expect(response.status == .badRequest, "\(text)")
            #expect(try response.faults().keys.contains("cursor"))
        }
    }

    @Test func `is good for nothing in another list or under other filters`() throws {
        let next = try #require(registry.json("/v1/activities?kind=training&limit=10")["next"] as? String)
        let (_, cursor) = try #require(parts(next))
        for other in [
            "/v1/activities?", "/v1/activities?kind=agreement&", "/v1/activities?kind=training&theme=health&",
            "/v1/commitments?kind=measure&", "/v1/documents?", "/v1/documents/a-1/paragraphs?",
        ] {
            let response = registry.get(other + "cursor=" + cursor)
            #expect(response.status == .badRequest, "\(other)")
            #expect(try response.faults().keys.contains("cursor"))
        }
    }

    @Test func `goes on where its record stood when the data has changed`() throws {
        let next = try #require(registry.json("/v1/activities?limit=10")["next"] as? String)
        try registry.replace([SampleRegistry.reading(count: 15), SampleRegistry.reading("b-2", count: 41)])
        #expect(try registry.ids(next).first == "a-1.1.11")
    }

    @Test func `behind what is left gives an empty page, and from there a way back`() throws {
        let next = try #require(registry.json("/v1/activities?limit=90")["next"] as? String)
        try registry.replace([SampleRegistry.reading(count: 3)])
        #expect(try registry.ids(next).isEmpty)
        let back = try #require(registry.json(next)["prev"] as? String)
        #expect(try registry.ids(back) == ["a-1.1.1", "a-1.1.2", "a-1.1.3"])
    }

    /// A link up to and with `cursor=`, and the cursor.
    private func parts(_ link: String) -> (place: String, cursor: String)? {
        guard let range = link.range(of: "cursor=") else { return nil }
        return (String(link[..<range.upperBound]), String(link[range.upperBound...]))
    }
}
