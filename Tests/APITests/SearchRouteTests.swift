import Domain
import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `A search over HTTP` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    private func hits(_ target: String) throws -> [[String: Any]] {
        try registry.json(target)["items"] as? [[String: Any]] ?? []
    }

    @Test func `gives type, place and a snippet whose segments tell what was found`() throws {
        let hit = try #require(try hits("/v1/search?q=signer&type=paragraph").first)
        #expect(hit["type"] as? String == "paragraph" && hit["id"] as? String == "1")
        #expect(hit["document"] as? String == "a-1" && hit["title"] as? String == "II. Coopération")
        #expect(hit["self"] as? String == "/v1/documents/a-1/paragraphs/1")
        let snippet = hit["snippet"] as? [[String: Any]] ?? []
        #expect(
            snippet.map { $0["text"] as? String } == ["Le HCR et l’Union africaine ont ", "signé", " un « accord ».\n"])
        #expect(snippet.map { $0["hit"] as? Bool } == [false, true, false])
    }

    @Test func `links to what really is there`() throws {
        for text in ["hcr", "rapport", "titre", "former", "union", "1"] {
            for hit in try hits("/v1/search?q=\(text)&limit=100") {
                let place = try #require(hit["self"] as? String)
                #expect(registry.get(place).status == .ok, "\(place)")
            }
        }
    }

    @Test func `counts each type, whichever is asked for, and pages with links`() throws {
        let whole = try registry.json("/v1/search?q=hcr&limit=100")
        let counts = try #require(whole["counts"] as? [String: Int])
        #expect(counts["activities"] == 7 && counts["organisations"] == 1 && counts["paragraphs"] == 1)
        #expect(whole["total"] as? Int == counts.values.reduce(0, +))
        let part = try registry.json("/v1/search?q=hcr&type=activity,organisation&limit=5")
        #expect(part["counts"] as? [String: Int] == counts && part["total"] as? Int == 8)
        let next = try #require(part["next"] as? String)
        let last = try registry.json(next)
        #expect((last["items"] as? [Any])?.count == 3 && last["next"] == nil)
        #expect(registry.get(next).field("Link")?.contains("rel=\"prev\"") == true)
        let back = try registry.json(try #require(last["prev"] as? String))
        #expect(back["items"] as? [NSObject] == part["items"] as? [NSObject])
    }

    @Test(arguments: [
        ("/v1/search", "q"), ("/v1/search?q=", "q"), ("/v1/search?q=-x", "q"), ("/v1/search?q=a*", "q"),
        ("/v1/search?q=x&q=y", "q"), ("/v1/search?q=x&type=activities", "type"), ("/v1/search?q=x&type=", "type"),
        ("/v1/search?q=x&type=activity&type=paragraph", "type"), ("/v1/search?q=x&cursor=abc", "cursor"),
        ("/v1/search?q=x&limit=0", "limit"), ("/v1/search?q=x&sort=id", "sort"), ("/v1/activities?q=%22%22", "q"),
    ])
    func `tells what is wrong`(target: String, parameter: String) throws {
        let response = registry.get(target)
        #expect(response.status == .badRequest)
        #expect(try response.faults().keys.contains(parameter))
    }

    @Test func `suggests the type that was meant`() throws {
        #expect(try registry.get("/v1/search?q=x&type=activitie").faults()["type"] == "activity")
    }

    @Test func `takes a cursor of the same words only`() throws {
        let next = try #require(try registry.json("/v1/search?q=hcr&limit=2")["next"] as? String)
        #expect(registry.get(next).status == .ok)
        #expect(registry.get(next.replacingOccurrences(of: "q=hcr", with: "q=titre")).status == .badRequest)
    }

    @Test(arguments: [
        ("/v1/activities?q=hcr&kind=training", 3), ("/v1/activities?q=%22union%20africaine%22&theme=labour", 3),
        ("/v1/commitments?q=forme", 1), ("/v1/commitments?q=forme&status=planned", 0), ("/v1/decisions?q=rapports", 1),
        ("/v1/organisations?q=union", 1), ("/v1/organisations?q=ccs&kind=civil-society", 1),
        ("/v1/activities?q=hcr&from=2012&to=2013", 2), ("/v1/activities?q=hcr%20-textes", 0),
    ])
    func `filters lists together with their other filters`(target: String, total: Int) throws {
        let answer = try registry.json(target)
        #expect(answer["total"] as? Int == total)
        #expect((answer["items"] as? [Any])?.count == total)
    }

    @Test func `counts facets of what it finds, and is sorted as asked`() throws {
        let answer = try registry.json("/v1/activities?q=hcr%20union&facet=kind&sort=-id")
        let facets = try #require(answer["facets"] as? [String: [[String: Any]]])
        let counts = (facets["kind"] ?? []).map { $0["count"] as? Int ?? 0 }
        #expect(counts.reduce(0, +) == answer["total"] as? Int && counts.count == 2)
        let ids = try registry.ids("/v1/activities?q=hcr%20union&sort=-id")
        #expect(ids == ids.sorted(by: >) && ids.count == answer["total"] as? Int)
        #expect(ids == (try registry.ids("/v1/activities?q=hcr%20union")).reversed())
    }

    @Test func `that takes too long is given up, and nothing else is`() throws {
        let registry = try SampleRegistry([SampleRegistry.reading(count: 1_000)]) { $0.searchTimeLimit = .zero }
        let response = registry.get("/v1/search?q=hcr")
        #expect(response.status == .serviceUnavailable && response.field("Retry-After") != nil)
        #expect(registry.get("/v1/activities?organisation=unhcr").status == .ok)
    }

    @Test func `is told from what is answered at once, until its answer is kept`() throws {
        let registry = try SampleRegistry {
            $0.freshness = .seconds(60)
            $0.quickTime = .seconds(60)  // the target decides, not how busy the machine is
        }
        func mayTakeLong(_ target: String, method: String = "GET", accept: String = "*/*") -> Bool {
            registry.api.respondIfQuick(to: .asking(target, method: method, [("Accept", accept)])) == nil
        }
        #expect(mayTakeLong("/v1/search?q=hcr") && mayTakeLong("/v1/activities?kind=training&q=hcr"))
        #expect(mayTakeLong("/v1/activities?facet=kind") && mayTakeLong("/v1/network"))
        #expect(mayTakeLong("/v1/stats?by=theme,year") && mayTakeLong("/v1/stats?by=theme&by=year"))
        #expect(mayTakeLong("/v1/activities?%71=hcr") && mayTakeLong("/v1/net%77ork"))
        #expect(mayTakeLong("/v1/activities?embed=paragraph&limit=500"))
        #expect(mayTakeLong("/v1/activities?limit=100&fields=id") && mayTakeLong("/v1/activities.csv?limit=500"))
        #expect(mayTakeLong("/v1/activities?limit=500", accept: "*/*;q=0.1, Text/CSV"))
        for target in [
            "/livez", "/v1/activities", "/v1/activities?kind=q=", "/v1/organisations/au?fields=id",
            "/v1/activities?embed=paragraph&limit=20", "/v1/activities?limit=500", "/v1/activities.csv",
        ] {
            #expect(!mayTakeLong(target), "\(target)")
        }
        #expect(!mayTakeLong("/v1/search?q=hcr", method: "OPTIONS"))
        #expect(registry.get("/v1/activities").status == .ok)
        #expect(registry.get("/v1/search?q=hcr").status == .ok)
        #expect(!mayTakeLong("/v1/search?q=hcr"))
    }

    @Test func `that does not look slow is put off where it turns out to be`() throws {
        let target = "/v1/activities?organisation=oic&kind=training&from=2011&limit=100"
        let hasty = try SampleRegistry([SampleRegistry.reading(count: 1_000)]) {
            $0.quickTime = .zero
            $0.freshness = .seconds(60)
        } log: {
            Issue.record("logged: \($0)")
        }
        #expect(hasty.api.respondIfQuick(to: .asking(target)) == nil)
        let answer = hasty.get(target)
        #expect(answer.status == .ok)
        #expect(hasty.api.respondIfQuick(to: .asking(target))?.content == answer.content)
    }

    @Test func `is part of exports`() throws {
        let lines = String(decoding: registry.get("/v1/activities.ndjson?q=hcr&kind=training").content, as: UTF8.self)
        #expect(lines.split(separator: "\n").count == 3)
    }

    @Test func `is answered with what was found or with what is wrong, whatever bytes it asks for`() {
        var dice = Dice(seed: 11)
        let pieces: [[UInt8]] =
            [
                "hcr", "formation", "l’Union", "\"", "«", "»", "-", "*", " ", "+", "AND", "OR", "NOT", "NEAR(", ")",
                "(",
                "{title}:", "title:", "^", "_hcr", "=6b", "'", "''", "\\", "/", "1540", "A/67/280", "é", "e\u{301}",
                "œ",
                "\u{0}", "\u{200b}", "\u{feff}", "😀", "統計", "א", "--", ";", "%", "_", "x*y", "ab*", "O.N.U.", "\n",
                "\t",
                String(repeating: "a", count: 400), String(repeating: "mot ", count: 40),
                String(repeating: "\"", count: 99),
            ].map { Array($0.utf8) } + [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xc0, 0x80]]
        let paths = [
            "/v1/search", "/v1/search", "/v1/activities", "/v1/commitments", "/v1/decisions", "/v1/organisations",
        ]
        var found = 0
        var failures: [String] = []
        for _ in 0..<12_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...7, using: &dice) {
                if dice.one(of: [true, false, false, false]) {
                    bytes.append(UInt8.random(in: 0...255, using: &dice))
                } else {
                    bytes += dice.one(of: pieces)
                }
            }
            let escaped = bytes.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let target = dice.one(of: paths) + "?limit=2&q=" + escaped
            let status = registry.get(target).status.code
            if status == 200 { found += 1 }
            if status != 200, status != 400 { failures.append("\(status) \(target)") }
        }
        #expect(failures.isEmpty)
        #expect((2_000..<11_000).contains(found))
    }
}
