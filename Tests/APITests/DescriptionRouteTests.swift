import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `The description and what is served` {
    private let description: APIDescription
    private let routes: [Route]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        description = try APIDescription(yaml: Array(Data(contentsOf: root.appending(path: "openapi.yaml"))))
        routes = RouteTable.whole(description: description, version: "0", isReady: { true }).routes
    }

    @Test func `have the same paths`() {
        #expect(Set(description.paths.map(\.template)) == Set(routes.map(\.template)))
    }

    @Test func `have the same query parameters at each path, in the same order`() throws {
        for route in routes where route.isStrict {
            let path = try #require(description.paths.first { $0.template == route.template })
            #expect(path.query == route.parameters, "\(route.template)")
        }
    }

    @Test func `have the same media types`() {
        for route in routes {
            let content = description.tree["paths"]?[route.template]?["get"]?["responses"]?["200"]?["content"]
            #expect(content?.members.map(\.key) == route.representations.map(\.essence), "\(route.template)")
        }
    }

    @Test(arguments: [
        "/", "/livez", "/readyz", "/openapi.json", "/openapi.yaml", "/problems", "/problems/{slug}",
        "/v1/organisations", "/v1/organisations/{id}", "/v1/activities", "/v1/commitments/{id}", "/v1/decisions",
        "/v1/documents", "/v1/documents/{id}/paragraphs/{number}", "/v1/documents/{id}/source", "/v1/themes",
    ])
    func `have the same header fields`(template: String) throws {
        let names = ["slug": "not-found", "number": "1"]
        let ids = ["organisations": "au", "commitments": "a-1.2.1", "documents": "a-1"]
        var target = template
        for (name, value) in names { target = target.replacingOccurrences(of: "{\(name)}", with: value) }
        for (name, id) in ids { target = target.replacingOccurrences(of: "\(name)/{id}", with: "\(name)/\(id)") }
        let response = try SampleRegistry().get(target)
        #expect(response.status == .ok)
        let fields = description.tree["paths"]?[template]?["get"]?["responses"]?["200"]?["headers"]?.members ?? []
        #expect(!fields.isEmpty)
        for field in fields { #expect(response.field(field.key) != nil, "\(template): \(field.key)") }
        for name in ["Link", "Vary", "Registry-Snapshot", "Accept-Ranges", "Last-Modified"] {
            let isSent = response.field(name) != nil
            #expect(isSent == fields.contains { $0.key == name }, "\(template): \(name)")
        }
    }

    @Test(arguments: [
        ("BadRequest", "", ""), ("NotFound", "", ""), ("NotAcceptable", "Accept", "image/png"),
        ("PreconditionFailed", "If-Match", "\"x\""), ("Unavailable", "", ""),
    ])
    func `have the same answers to what cannot be answered`(example: (name: String, field: String, value: String))
        throws
    {
        let registry = try SampleRegistry(isLoaded: example.name != "Unavailable")
        let said = description.tree["components"]?["responses"]?[example.name]?["content"]?[
            "application/problem+json"]?[
                "example"]
        let target = try #require(said?["instance"]?.text)
        let fields = example.field.isEmpty ? [] : [(example.field, example.value)]
        let answer = String(decoding: registry.get(target, fields).content, as: UTF8.self)
        #expect(answer == said.map { String(decoding: $0.json, as: UTF8.self) })
    }

    @Test func `give the same titles to problems`() throws {
        for response in description.tree["components"]?["responses"]?.members ?? [] {
            guard let said = response.value["content"]?["application/problem+json"]?["example"] else { continue }
            let type = try #require(ProblemType.all.first { said["type"]?.text == "/problems/" + $0.slug })
            #expect(said["title"]?.text == type.title)
            #expect(said["status"] == .number(String(type.status.code)))
        }
    }

    @Test func `have the same kinds of problems`() {
        let described = Set(description.paths.flatMap(\.statuses).compactMap(Int.init).filter { $0 >= 400 })
        #expect(described.isSubset(of: Set(ProblemType.all.map(\.status.code))))
    }
}
