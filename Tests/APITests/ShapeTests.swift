import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `The members that are asked for` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    private static let lists: [(target: String, members: [String])] = [
        ("/v1/activities", RecordForms.activities.members), ("/v1/commitments", RecordForms.commitments.members),
        ("/v1/decisions", RecordForms.decisions.members), ("/v1/organisations", RecordForms.organisations.members),
        ("/v1/documents", RecordForms.documents.members),
        ("/v1/documents/a-1/paragraphs", RecordForms.paragraphs.members), ("/v1/themes", RecordForms.themes.members),
    ]

    private func items(_ target: String) throws -> [[String: Any]] {
        try #require(registry.json(target)["items"] as? [[String: Any]])
    }

    @Test func `leave of each record what is named, in its usual order`() throws {
        let text = String(decoding: registry.get("/v1/activities?fields=kind,id&limit=2").content, as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"items":[{"id":"a-1.1.1","kind":"agreement"},{"id":"a-1.1.2","kind":"training"}],"total":7,"limit":2,"#
            ))
    }

    @Test func `leave of one record what is named`() {
        let target = "/v1/activities/a-1.1.1?fields=countries,participants,countries"
        #expect(
            String(decoding: registry.get(target).content, as: UTF8.self)
                == #"{"participants":[{"organisation":"unhcr","mention":"HCR","how":"named"},"#
                + #"{"organisation":"au","how":"section"}],"countries":["ML"]}"#)
    }

    @Test(arguments: lists)
    func `of each kind of record are all that it can have`(list: (target: String, members: [String])) throws {
        for item in try items(list.target) {
            #expect(Set(item.keys).isSubset(of: list.members), "\(list.target)")
        }
        let named = try items(list.target + "?fields=" + list.members.joined(separator: ","))
        #expect(NSArray(array: named) == NSArray(array: try items(list.target)))
        for member in list.members {
            for item in try items(list.target + "?fields=" + member) {
                #expect(Set(item.keys).isSubset(of: [member]), "\(list.target) \(member)")
            }
        }
    }

    @Test(arguments: lists)
    func `are those that the description gives the record`(list: (target: String, members: [String])) throws {
        let schemas = try APIDescription(yaml: published).tree["components"]?["schemas"]
        let described = try #require(
            ["Activity", "Commitment", "Decision", "Organisation", "Document", "Paragraph", "Theme"].first { name in
                // Nobody asks for `embedded` by name: it stands where something is embedded.
                schemas?[name]?["properties"]?.members.map(\.key).filter { $0 != "embedded" } == list.members
            })
        #expect(list.target.contains(described.lowercased().dropLast()))
    }

    @Test func `stand in a record in the order in which they are written`() {
        for (target, members) in Self.lists {
            var writer = JSONWriter()
            writer.object { $0.member("fields", members) }
            let text = String(decoding: registry.get(target + "?limit=1").content, as: UTF8.self)
            var place = text.startIndex
            for member in members {
                guard let found = text.range(of: "\"\(member)\":", range: place..<text.endIndex) else { continue }
                place = found.upperBound
            }
            #expect(text[place...].range(of: "\"total\":") != nil || target == "/v1/themes", "\(target)")
        }
    }

    @Test func `without a name, or with one that is unknown, are refused with those that there are`() throws {
        let response = registry.get("/v1/activities?fields=id,txt,,zzzzzzzz&pretty=1&limit=0")
        #expect(response.status == .badRequest)
        let errors = try #require(response.json()["errors"] as? [[String: Any]])
        #expect(errors.map { $0["parameter"] as? String } == ["pretty", "limit", "fields", "fields", "fields"])
        #expect(errors[2]["suggestion"] as? String == "text")
        #expect(errors[2]["allowed"] as? [String] == RecordForms.activities.members)
        #expect(registry.get("/v1/activities?fields=").status == .badRequest)
        #expect(registry.get("/v1/activities?fields=id&fields=text").status == .badRequest)
        #expect(registry.get("/v1/documents/a-1/source?fields=id").status == .badRequest)
    }

    @Test func `are carried along by the links, and leave a cursor as it is`() throws {
        let next = try #require(registry.json("/v1/activities?limit=2&fields=id")["next"] as? String)
        #expect(next.contains("fields=id"))
        #expect(try items(next).first?.keys.sorted() == ["id"])
        #expect(
            try registry.ids(next.replacingOccurrences(of: "fields=id", with: "fields=id,kind")) == [
                "a-1.1.3", "a-1.1.4",
            ])
    }

    @Test func `leave pretty answers pretty`() {
        let target = "/v1/activities/a-1.1.1?fields=text,countries&pretty=true"
        #expect(
            String(decoding: registry.get(target).content, as: UTF8.self) == """
                {
                  "text": "Texte 1 “cité”\\t\\\\",
                  "countries": [
                    "ML"
                  ]
                }

                """)
        let none = "/v1/activities/a-1.1.2?fields=parent"
        #expect(registry.get(none).status == .badRequest)
        let absent = "/v1/decisions/a-1.3.1?fields=annex&pretty=true"
        #expect(String(decoding: registry.get(absent).content, as: UTF8.self) == "{}\n")
    }
}
