import Domain
import Foundation
import HTTPMessage
import Storage
import Testing

@testable import API

@Suite struct `A record that is stored as it is served` {
    private static let paths = ["/v1/activities/a-1.1.1", "/v1/commitments/a-1.2.1", "/v1/decisions/a-1.3.1"]

    /// The same data behind an API that finds no renderings, for it looks for those of another program.
    private func unrendered(_ registry: SampleRegistry, baseURL: String = "") throws -> API {
        var configuration = API.Configuration(description: published, version: "another")
        configuration.freshness = .zero
        configuration.baseURL = baseURL
        let store = registry.store
        return try API(configuration, store: { store }, log: { Issue.record("logged: \($0)") })
    }

    @Test(arguments: paths, ["", "https://entente.example"])
    func `is answered as if it were made for each question`(path: String, baseURL: String) throws {
        let registry = try SampleRegistry { $0.baseURL = baseURL }
        let other = try unrendered(registry, baseURL: baseURL)
        let fields: [[(String, String)]] = [
            [], [("Accept", "*/*")], [("Accept", "text/csv")], [("Accept", "text/html, application/json;q=0.5")],
            [("If-None-Match", "*")], [("If-Match", "\"other\"")], [("Range", "bytes=0-3")],
        ]
        for target in [
            path, path + ".json", path + ".csv", path + ".", path + ".x", path + "x", path + "/", path + "?",
            path + "?fields=id", path + "?pretty=true", path + "?no=1", path.uppercased(),
            path.replacing("a-1.", with: "%61-1."), path.replacing("a-1.", with: "A-1."), path + "%", path + "%FF",
        ] {
            for lines in fields {
                for method in ["GET", "HEAD"] {
                    let request = Request.asking(target, method: method, lines)
                    let answer = registry.api.respond(to: request)
                    let made = other.respond(to: request)
                    #expect(answer.status == made.status, "\(target)")
                    #expect(answer.fieldLines == made.fieldLines, "\(target)")
                    #expect(answer.content == made.content, "\(target)")
                    #expect(answer.route == made.route, "\(target)")
                }
            }
        }
        #expect(registry.get(path).status == .ok)
    }

    @Test(arguments: ["activities", "commitments", "decisions"])
    func `stands in lists as if it were made for each`(collection: String) throws {
        let registry = try SampleRegistry([SampleRegistry.reading(count: 230), SampleRegistry.reading("b-2")])
        let other = try unrendered(registry)
        var targets = ["", "?limit=2", "?pretty=true", "?fields=id,text", "?embed=organisations", "?document=b-2"].map {
            "/v1/\(collection)\($0)"
        }
        targets += [".ndjson", ".ndjson?limit=2", ".ndjson?fields=id", ".csv", ".csv?limit=2", "?no=1"].map {
            "/v1/\(collection)\($0)"
        }
        targets += ["?sort=-id", "?facet=organisation&limit=3", "?sort=-id&limit=3", "?q=texte"].map {
            "/v1/\(collection)\($0)"
        }
        while let target = targets.popLast() {
            let (answer, made) = (registry.api.respond(to: .asking(target)), other.respond(to: .asking(target)))
            #expect(answer.status == made.status, "\(target)")
            #expect(answer.fieldLines == made.fieldLines, "\(target)")
            #expect(try answer.wholeContent() == made.wholeContent(), "\(target)")
            // Then on, and back.
            guard answer.status == .ok, let page = try? answer.json() else { continue }
            let isForth = !target.contains("cursor") || !(page["next"] is String)
            if let next = page[isForth ? "next" : "prev"] as? String, targets.count < 100 { targets.append(next) }
        }
    }

    @Test func `is missed by no list where a program without renderings has written`() throws {
        let registry = try SampleRegistry()
        let whole = registry.get("/v1/activities").content
        try IngestWriter(path: registry.store.path).replace(
            [SampleRegistry.reading("b-2", count: 2)], keeping: [DocumentID("a-1")], order: [], readerVersion: "1",
            at: 1_700_000_000)
        let list = try registry.json("/v1/activities")
        #expect((list["items"] as? [Any])?.count == 9)
        #expect(list["total"] as? Int == 9)
        #expect(registry.get("/v1/activities/b-2.1.1").status == .ok)
        #expect(whole.count < registry.get("/v1/activities").content.count)
    }

    @Test(arguments: zip([RecordType.activity, .commitment, .decision], paths))
    func `comes from the store`(type: RecordType, path: String) throws {
        let registry = try SampleRegistry()
        let form = API.Configuration(description: [], version: "0").renderer.form
        let id = String(path.split(separator: "/")[2])
        let stored = try #require(try registry.store.rendering(of: type, id, in: form))
        #expect(registry.get(path).content == stored.rendering.bytes)
        #expect(registry.get(path).field("ETag") == "\"\(stored.rendering.tag)\"")
        #expect(registry.get(path).field("Registry-Snapshot") == stored.snapshot.id)
    }

    @Test func `is made where it is stored for another base URL, or by another program`() {
        let forms = [("", "1"), ("", "2"), ("https://entente.example", "1")].map {
            JSONRenderer(baseURL: $0, version: $1).form
        }
        #expect(Set(forms).count == 3)
        #expect(JSONRenderer(version: "1").form == forms[0])
    }

    @Test func `is made where the stored tag is none`() throws {
        struct Damaging: RecordRenderer {
            let whole: JSONRenderer
            var form: String { whole.form }
            func rendering(of activity: Activity) -> Rendering {
                Rendering(bytes: whole.rendering(of: activity).bytes, tag: "\"\r\n")
            }
            func rendering(of commitment: Commitment) -> Rendering { whole.rendering(of: commitment) }
            func rendering(of decision: Decision) -> Rendering { whole.rendering(of: decision) }
        }
        let registry = try SampleRegistry()
        let right = registry.get(Self.paths[0])
        let renderer = API.Configuration(description: [], version: "0").renderer
        let writer = try IngestWriter(path: registry.store.path, renderer: Damaging(whole: renderer))
        try writer.replace(
            [SampleRegistry.reading()], keeping: [], order: [], readerVersion: "1", at: 1_700_000_000)
        #expect(try registry.store.rendering(of: .activity, "a-1.1.1", in: renderer.form)?.rendering.tag == "\"\r\n")
        #expect(registry.get(Self.paths[0]).fieldLines == right.fieldLines)
    }

    @Test func `changes with the data`() throws {
        let registry = try SampleRegistry()
        #expect(registry.get("/v1/activities/a-1.1.7").status == .ok)
        try registry.replace([SampleRegistry.reading(count: 3)])
        #expect(registry.get("/v1/activities/a-1.1.7").status == .notFound)
        #expect(registry.get("/v1/activities/a-1.1.3").field("Last-Modified") == "Tue, 14 Nov 2023 22:13:21 GMT")
    }
}

extension Response {
    /// Also where it is made piece by piece.
    fileprivate func wholeContent() throws -> [UInt8] {
        guard let stream else { return content }
        var bytes: [UInt8] = []
        while let piece = try stream.next() { bytes += piece }
        return bytes
    }
}
