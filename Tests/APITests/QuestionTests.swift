import HTTPMessage
import Testing

@testable import API

@Suite struct `A question about a list` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    @Test func `takes a comma as or and the same name again as and`() throws {
        #expect(try registry.ids("/v1/activities?organisation=au,oic").count == 7)
        #expect(try registry.ids("/v1/activities?organisation=au&organisation=unhcr") == ["a-1.1.1", "a-1.1.2"])
        #expect(try registry.ids("/v1/activities?organisation=au&organisation=oic").isEmpty)
        #expect(try registry.ids("/v1/activities?theme=labour&kind=training") == ["a-1.1.2"])
    }

    @Test(arguments: ["HCR", "unhcr", "UNHCR", "haut-commissariat des nations unies pour les refugies"])
    func `finds an organisation by id, acronym or name, without case and accents`(text: String) throws {
        let target = "/v1/activities?organisation=" + PercentEncoding.encode(text)
        #expect(try registry.ids(target).count == 7)
    }

    @Test(arguments: [
        "Centre pour la paix, le désarmement et le développement",
        "au,centre pour la paix,  le desarmement et le developpement",
        "oic, Centre pour la paix, le désarmement et le développement,au",
    ])
    func `keeps a name together that holds a comma`(text: String) throws {
        let ids = try registry.ids("/v1/activities?organisation=" + PercentEncoding.encode(text))
        #expect(ids.contains("a-1.1.7"))
        #expect(ids.contains("a-1.1.1") == text.contains("au"))
        #expect(try registry.ids("/v1/activities?section=Paix,%20d%C3%A9veloppement,Union%20africaine").count == 7)
        #expect(try registry.ids("/v1/activities?section=Paix,%20d%C3%A9veloppement") == ["a-1.1.7"])
    }

    @Test(arguments: [
        ("/v1/activities?section=Paix,Union%20africaine", "section"),
        ("/v1/activities?section=Union%20africain", "section"), ("/v1/commitments?area=Formatio", "area"),
        ("/v1/decisions?session=2018-3", "session"), ("/v1/commitments?decision=a-1.3.2", "decision"),
    ])
    func `that asks for what no record has is told what is nearest`(example: (target: String, name: String)) throws {
        let response = registry.get(example.target)
        #expect(response.status == .badRequest)
        #expect(try response.faults().keys.contains(example.name))
        let near = [
            "/v1/activities?section=Union%20africain": "Union africaine",
            "/v1/commitments?area=Formatio": "Formation", "/v1/decisions?session=2018-3": "2018-2",
            "/v1/commitments?decision=a-1.3.2": "a-1.3.1",
        ]
        #expect(try response.faults()[example.name] == near[example.target] ?? "")
    }

    @Test func `that uses an acronym of several lists them`() throws {
        let response = registry.get("/v1/activities?organisation=CCS")
        #expect(response.status == .badRequest)
        let errors = try #require(response.json()["errors"] as? [[String: Any]])
        #expect(errors.first?["allowed"] as? [String] == ["ceb", "office"])
    }

    @Test(arguments: [
        ("/v1/activities?country=ml", 1), ("/v1/activities?year=2013", 1), ("/v1/activities?sdg=8", 3),
        ("/v1/activities?from=2014&to=2015-04-01", 2), ("/v1/activities?document=a-1", 7),
        ("/v1/commitments?status=ongoing&area=Formation", 1), ("/v1/commitments?status=planned", 0),
        ("/v1/decisions?act=approves&session=2018-2", 1), ("/v1/organisations?kind=regional", 2),
    ])
    func `is answered by every filter`(example: (target: String, count: Int)) throws {
        #expect(try registry.json(example.target)["total"] as? Int == example.count)
    }

    @Test func `with several faults is told all of them, and what was meant`() throws {
        let response = registry.get(
            "/v1/activities?organization=au&kind=trainng&theme=helth&limit=0&year=+5&from=2012-13&organisation=unhcrr&document=a1"
        )
        #expect(response.status == .badRequest)
        #expect(response.field("Content-Type") == "application/problem+json")
        #expect(
            try response.faults() == [
                "organization": "organisation", "kind": "training", "theme": "health", "limit": "", "year": "",
                "from": "", "organisation": "unhcr", "document": "a-1",
            ])
    }

    @Test(arguments: [
        "limit=1&limit=2", "pretty=true&pretty=true", "limit=501", "limit=1e2", "cursor=x", "pretty=1", "theme=",
        "theme=health,",
    ])
    func `with a value that makes no sense is refused`(query: String) {
        #expect(registry.get("/v1/activities?" + query).status == .badRequest)
    }

    @Test(arguments: [
        ("/v1/activities?from=2013&to=2011", "to", "2011"), ("/v1/activities?limit=0&pretty=1", "pretty", "1"),
        ("/v1/activities?document=,a-1", "document", ",a-1"),
    ])
    func `is told of each fault once, with the value that was sent`(
        example: (target: String, parameter: String, value: String)
    ) throws {
        let errors = try #require(registry.json(example.target)["errors"] as? [[String: Any]])
        #expect(
            errors.filter { $0["parameter"] as? String == example.parameter }.map { $0["value"] as? String }
                == [example.value])
    }

    @Test(arguments: ["sdg=1&", "area=a&", "area=a,", "theme=health&", "organisation=x,", "x&", ","])
    func `may be long, but not without end`(piece: String) throws {
        for collection in ["activities", "commitments", "decisions", "organisations", "documents"] {
            let endless = registry.get("/v1/\(collection)?" + String(repeating: piece, count: 1100))
            #expect(endless.status == .badRequest)
            #expect(endless.content.count < 1000 + piece.utf8.count * 1100)
        }
        let much = String(repeating: "theme=health&", count: 199)
        #expect(try registry.json("/v1/activities?\(much)limit=1")["total"] as? Int == 3)
    }

    @Test func `walks forward and back over every record once`() throws {
        var seen: [String] = []
        var next: String? = "/v1/activities?organisation=unhcr&limit=2"
        var last = ""
        while let target = next {
            seen += try registry.ids(target)
            last = target
            next = try registry.json(target)["next"] as? String
        }
        #expect(seen == (1...7).map { "a-1.1.\($0)" })
        var back: [String] = []
        var previous: String? = last
        while let target = previous {
            back = try registry.ids(target) + back
            previous = try registry.json(target)["prev"] as? String
        }
        #expect(back == seen)
    }

    @Test func `refuses a cursor of another question, or one that was changed`() throws {
        let next = try #require(registry.json("/v1/activities?limit=2")["next"] as? String)
        let cursor = String(try #require(next.split(separator: "=").last))
        #expect(registry.get("/v1/activities?limit=3&cursor=\(cursor)").status == .ok)
        #expect(registry.get("/v1/activities?limit=2&kind=training&cursor=\(cursor)").status == .badRequest)
        #expect(registry.get("/v1/commitments?limit=2&cursor=\(cursor)").status == .badRequest)
        for place in cursor.indices {
            for letter in "AQgwz9-_" where letter != cursor[place] {
                var edited = cursor
                edited.replaceSubrange(place...place, with: String(letter))
                #expect(registry.get("/v1/activities?cursor=\(edited)").status == .badRequest, "\(edited)")
            }
        }
        for edited in [cursor + "A", cursor + "=", String(cursor.dropLast())] {
            #expect(registry.get("/v1/activities?cursor=\(edited)").status == .badRequest, "\(edited)")
        }
    }

    @Test(arguments: 0...5)
    func `has a cursor of one spelling only`(length: Int) {
        let bytes = [UInt8](repeating: 0xA5, count: length)
        let text = Base64URL.encode(bytes)
        #expect(Base64URL.decode(text) == bytes)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        let spellings = letters.filter { Base64URL.decode(text.dropLast() + String($0)) == bytes }
        #expect(length == 0 || spellings.count == 1)
    }

    @Test func `gives the same links in the envelope and in the Link field`() throws {
        let response = registry.get("/v1/activities?limit=2")
        let envelope = try response.json()
        let links = ["self", "first", "next", "prev"].compactMap { relation in
            (envelope[relation] as? String).map { "<\($0)>; rel=\"\(relation)\"" }
        }
        #expect(links.count == 3)
        #expect(response.field("Link") == links.joined(separator: ", "))
    }
}
