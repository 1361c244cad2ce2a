import COpenAPI
import Foundation
import Testing

@testable import API

@Suite struct `The description of the API` {
    let description: APIDescription

    init() throws { description = try APIDescription(yaml: published) }

    @Test func `is one document in two notations`() throws {
        #expect(description.yaml == published)
        let object = try JSONSerialization.jsonObject(with: Data(description.json)) as? [String: Any]
        #expect(object?["openapi"] as? String == "3.1.0")
        let read = try #require(object)
        #expect(same(read, description.tree))
    }

    @Test func `is in the binary as it stands in the repository`() {
        let held = UnsafeBufferPointer(start: entente_openapi_bytes(), count: entente_openapi_length())
        let isSame = held.elementsEqual(published)  // named, for a failure would print every byte
        #expect(isSame)
    }

    @Test func `is written without spaces between what JSON needs`() throws {
        #expect(description.json.starts(with: #"{"openapi":"3.1.0","info":{"title":"Entente","version":"#.utf8))
        #expect(!description.json.contains(UInt8(ascii: "\n")))
    }

    @Test func `names every path`() {
        #expect(
            description.paths.map(\.template) == [
                "/", "/livez", "/readyz", "/openapi.json", "/openapi.yaml", "/problems", "/problems/{slug}",
                "/v1/organisations", "/v1/organisations/{id}", "/v1/activities", "/v1/activities/{id}",
                "/v1/commitments", "/v1/commitments/{id}", "/v1/decisions", "/v1/decisions/{id}", "/v1/documents",
                "/v1/documents/{id}", "/v1/documents/{id}/paragraphs", "/v1/documents/{id}/paragraphs/{number}",
                "/v1/documents/{id}/source", "/v1/themes", "/v1/themes/{id}", "/v1/network", "/v1/stats",
                "/v1/search",
                "/.well-known/api-catalog", "/robots.txt", "/.well-known/security.txt",
            ])
    }

    @Test(arguments: [
        ("/v1/organisations", "kind parent document q sort facet limit cursor fields csv pretty"),
        (
            "/v1/activities",
            "organisation kind theme country reference document section year from to sdg q sort facet limit cursor "
                + "fields embed csv pretty"
        ),
        (
            "/v1/commitments",
            "organisation status kind theme area document decision year from to q sort facet limit cursor fields "
                + "embed csv pretty"
        ),
        ("/v1/decisions", "act organisation session document q sort facet limit cursor fields embed csv pretty"),
        ("/v1/documents", "limit cursor fields pretty"),
        ("/v1/documents/{id}/paragraphs", "limit cursor fields pretty"),
        ("/v1/activities/{id}", "fields embed pretty"), ("/v1/themes", "limit cursor fields pretty"),
        ("/v1/stats", "by csv pretty"), ("/problems", "pretty"),
        ("/v1/search", "q type limit cursor fields pretty"), ("/v1/documents/{id}/source", ""), ("/livez", ""),
    ])
    func `names the query parameters of a path`(path: String, names: String) throws {
        let found = try #require(description.paths.first { $0.template == path })
        #expect(found.query == names.split(separator: " ").map(String.init))
    }

    @Test func `describes each part of a path that varies`() {
        for path in description.paths {
            let named = path.template.split(separator: "/").filter { $0.hasPrefix("{") }
                .map { String($0.dropFirst().dropLast()) }
            #expect(path.parameters.filter { $0.location == "path" }.map(\.name) == named, "\(path.template)")
        }
    }

    @Test func `gives each operation a name of its own, a tag that is explained, and the answers that it may have`() {
        let tags = description.tree["tags"]?.items.compactMap { $0["name"]?.text } ?? []
        var names: Set<String> = []
        for path in description.paths {
            #expect(path.methods == ["get"])
            let get = description.tree["paths"]?[path.template]?["get"]
            let name = get?["operationId"]?.text ?? ""
            #expect(!name.isEmpty && !names.contains(name), "\(path.template)")
            names.insert(name)
            let used = get?["tags"]?.items.compactMap(\.text) ?? []
            #expect(used.count == 1 && tags.contains(used[0]), "\(path.template)")
            #expect(path.statuses.first == "200" && path.statuses.contains("500"), "\(path.template)")
            #expect(path.statuses == path.statuses.sorted(), "\(path.template)")
            // Whether there is a contact is up to whoever runs the server.
            let mayBeMissing = path.template.contains("{") || path.template == "/.well-known/security.txt"
            #expect(path.statuses.contains("404") == mayBeMissing, "\(path.template)")
            #expect(path.statuses.contains("503") == (path.template.hasPrefix("/v1") || path.template == "/readyz"))
        }
    }

    @Test func `refers only to what it holds, and holds nothing that it does not refer to`() {
        var references: Set<String> = []
        collect(description.tree, into: &references)
        #expect(references.count > 50)
        for reference in references { #expect(description.target(of: reference) != nil, "\(reference)") }
        for kind in description.tree["components"]?.members ?? [] {
            for component in kind.value.members {
                #expect(references.contains("#/components/\(kind.key)/\(component.key)"))
            }
        }
    }

    @Test func `requires only members that its schemas have, and never one that may be null`() {
        for schema in description.tree["components"]?["schemas"]?.members ?? [] {
            let lists = [schema.value["required"], schema.value["x-whole"]].compactMap { $0?.items }
            for name in lists.joined().compactMap(\.text) {
                let member = schema.value["properties"]?[name]
                #expect(member != nil, "\(schema.key).\(name)")
                #expect(member?["type"]?.items.contains(.string("null")) != true, "\(schema.key).\(name)")
            }
        }
    }

    /// Generators of clients take a named list for a class, which is none: their code does not compile.
    @Test func `names no list as the items of a list`() {
        var names: [String] = []
        collectNamedItems(description.tree, into: &names)
        #expect(names.count > 10)
        for name in names { #expect(description.target(of: name)?["type"] != .string("array"), "\(name)") }
    }

    private func collectNamedItems(_ value: YAMLValue, into names: inout [String]) {
        if let name = value["items"]?["$ref"]?.text { names.append(name) }
        for member in value.members { collectNamedItems(member.value, into: &names) }
        for item in value.items { collectNamedItems(item, into: &names) }
    }

    private func collect(_ value: YAMLValue, into references: inout Set<String>) {
        if let reference = value["$ref"]?.text { references.insert(reference) }
        for member in value.members { collect(member.value, into: &references) }
        for item in value.items { collect(item, into: &references) }
    }

    /// Whether Foundation has read from the JSON what stands in the tree.
    private func same(_ read: Any, _ value: YAMLValue) -> Bool {
        switch value {
        case .null: return read is NSNull
        case .boolean(let boolean): return read as? Bool == boolean
        case .number(let digits): return (read as? NSNumber)?.doubleValue == Double(digits)
        case .string(let text): return read as? String == text
        case .sequence(let items):
            guard let list = read as? [Any], list.count == items.count else { return false }
            return zip(list, items).allSatisfy(same)
        case .mapping(let members):
            guard let object = read as? [String: Any], object.count == members.count else { return false }
            return members.allSatisfy { member in object[member.key].map { same($0, member.value) } ?? false }
        }
    }
}
