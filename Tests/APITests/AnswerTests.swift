import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `An answer` {
    private let registry: SampleRegistry
    private let target = "/v1/activities/a-1.1.1"
    init() throws { registry = try SampleRegistry() }

    @Test func `is written in a fixed order, and escapes what must be escaped`() {
        let text = String(decoding: registry.get(target).content, as: UTF8.self)
        #expect(text.hasPrefix(#"{"id":"a-1.1.1","title":"Titre","text":"Texte 1 “cité”\t\\","kind":"agreement","#))
        #expect(text.hasSuffix(#""self":"/v1/activities/a-1.1.1"}"#))
        #expect(!text.contains("null"))
    }

    @Test func `is pretty for people who ask for it`() {
        let text = String(decoding: registry.get(target + "?pretty=true").content, as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"id\": \"a-1.1.1\",\n"))
        #expect(text.contains("  \"countries\": [\n    \"ML\"\n  ],\n  \"references\": [],\n"))
        #expect(text.hasSuffix("\n}\n"))
    }

    @Test func `says what it is, who may read it, how long it holds and of which data it is`() throws {
        let response = registry.get(target)
        #expect(response.field("Content-Type") == "application/json")
        #expect(response.field("Access-Control-Allow-Origin") == "*")
        #expect(response.field("X-Content-Type-Options") == "nosniff")
        #expect(response.field("Cache-Control") == "max-age=300, stale-while-revalidate=3600")
        #expect(response.field("Vary") == "Accept")
        #expect(response.field("Last-Modified") == "Tue, 14 Nov 2023 22:13:20 GMT")
        #expect(response.field("Registry-Snapshot")?.count == 16)
        #expect(response.field("ETag")?.count == 34)
    }

    @Test func `is not sent again to who has it`() throws {
        let tag = try #require(registry.get(target).field("ETag"))
        for condition in [
            ("If-None-Match", tag), ("If-None-Match", "\"x\", W/\(tag)"),
            ("If-Modified-Since", "Tue, 14 Nov 2023 22:13:20 GMT"),
        ] {
            let response = registry.get(target, [condition])
            #expect(response.status == .notModified)
            #expect(response.content.isEmpty)
            #expect(response.field("ETag") == tag)
            #expect(response.field("Vary") == "Accept")
            #expect(response.field("Content-Type") == nil)
        }
        #expect(registry.get(target, [("If-None-Match", "\"x\"")]).status == .ok)
        #expect(registry.get(target, [("If-Match", "\"x\"")]).status == .preconditionFailed)
    }

    @Test func `is the same for HEAD as for GET`() {
        let get = registry.get(target)
        let head = registry.get(target, method: "HEAD")
        #expect(get.fieldLines == head.fieldLines)
        #expect(get.content == head.content)
    }

    @Test func `is made anew when the data has changed, and keeps its tag where it says the same`() throws {
        let before = registry.get("/v1/documents/a-1/source")
        let kept = registry.get(target)
        let snapshot = kept.field("Registry-Snapshot")
        try registry.replace([SampleRegistry.reading(text: "Le HCR a changé.\n")])
        let after = registry.get("/v1/documents/a-1/source")
        #expect(String(decoding: after.content, as: UTF8.self) == "Le HCR a changé.\n")
        #expect(after.field("ETag") != before.field("ETag"))
        #expect(registry.get(target).field("ETag") == kept.field("ETag"))
        #expect(registry.get(target).field("Registry-Snapshot") != snapshot)
    }

    @Test func `gives parts of a source`() {
        let source = "/v1/documents/a-1/source"
        let part = registry.get(source, [("Range", "bytes=3-5")])
        #expect(part.status == .partialContent)
        #expect(String(decoding: part.content, as: UTF8.self) == "HCR")
        #expect(part.field("Content-Range") == "bytes 3-5/58")
        #expect(registry.get(source, [("Range", "bytes=3-5"), ("If-Range", "\"x\"")]).status == .ok)
        let beyond = registry.get(source, [("Range", "bytes=999-")])
        #expect(beyond.status == .rangeNotSatisfiable)
        #expect(beyond.field("Content-Range") == "bytes */58")
        #expect(registry.get(target, [("Range", "bytes=0-1")]).status == .ok)
    }

    @Test func `is not kept under another spelling of its path`() throws {
        let spelling = "/%76" + target.dropFirst(2)
        let before = registry.get(spelling)
        #expect(before.content == registry.get(target).content)
        try registry.replace([SampleRegistry.reading(text: "Le HCR a changé.\n")])
        let after = registry.get(spelling)
        #expect(after.field("Registry-Snapshot") != before.field("Registry-Snapshot"))
        #expect(after.field("Registry-Snapshot") == registry.get(target).field("Registry-Snapshot"))
    }

    @Test(arguments: [
        "/", "/livez", "/readyz", "/openapi.json", "/openapi.yaml", "/problems", "/problems/not-found",
        "/v1/organisations", "/v1/activities/a-1.1.1", "/v1/documents/a-1/source", "/v1/themes/health",
    ])
    func `bears a tag, whatever it tells`(target: String) throws {
        let response = registry.get(target)
        let tag = try #require(response.field("ETag"))
        #expect(registry.get(target, [("If-None-Match", tag)]).status == .notModified)
        #expect((response.field("Cache-Control") == "no-store") == target.hasSuffix("z"))
    }

    @Test func `is a page for browsers at the entrance, which loads nothing and links to what is served`() throws {
        let page = registry.get("/", [("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")])
        #expect(page.field("Content-Type") == "text/html; charset=utf-8")
        #expect(page.field("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
        #expect(page.field("Vary") == "Accept")
        let text = String(decoding: page.content, as: UTF8.self)
        #expect(text.contains("organisation=au&amp;kind=training"))
        for resource in text.matches(of: #/href="([^"]+)"/#) {
            let target = String(resource.1).replacing("&amp;", with: "&")
            #expect(registry.get(target).status == .ok, "\(target)")
        }
        #expect(!text.contains("src=") && !text.contains("<script") && !text.contains("<style"))
        #expect(try registry.json("/")["name"] as? String == "Entente")
        #expect(registry.get("/", [("Accept", "image/png")]).status == .notAcceptable)
    }

    @Test func `comes in what is accepted, or not at all`() {
        for accept in ["application/json", "*/*", "text/html, */*;q=0.1", "application/*"] {
            #expect(registry.get(target, [("Accept", accept)]).status == .ok)
        }
        #expect(registry.get(target, [("Accept", "text/html")]).status == .notAcceptable)
        #expect(registry.get(target + ".json", [("Accept", "text/html")]).status == .ok)
        #expect(registry.get("/v1/activities.json").content.isEmpty == false)
    }
}

@Suite struct `A request that cannot be answered` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    @Test(arguments: [
        ("/v1/activites", "/v1/activities"), ("/v1/organisations/HCR", "/v1/organisations/unhcr"),
        ("/v1/documents/a1", "/v1/documents/a-1"), ("/v1/themes/helth", "/v1/themes/health"),
        ("/v1/activities/", "/v1/activities"), ("/v1/activities/a-1.1.77", "/v1/activities/a-1.1.7"),
        ("/v1/activities/A-1.1.2", "/v1/activities/a-1.1.2"), ("/v1/activities/a1.1.5", "/v1/activities/a-1.1.5"),
        ("/v1/commitments/a-1.2.2", "/v1/commitments/a-1.2.1"), ("/v1/decisions/a-1.3", "/v1/decisions/a-1.3.1"),
        ("/v1/documents/a-1/paragraphs/1a", "/v1/documents/a-1/paragraphs/1"),
        ("/problems/notfound", "/problems/not-found"),
    ])
    func `is told what may have been meant`(example: (target: String, meant: String)) throws {
        let response = registry.get(example.target)
        #expect(response.status == .notFound)
        #expect((try response.json()["detail"] as? String)?.contains("Did you mean \(example.meant)?") == true)
        #expect(try response.json()["instance"] as? String == example.target)
    }

    @Test(arguments: ["/nothing", "/v1/activities/zz", "/v1/documents/a-1/paragraphs/annexe", "/problems/x"])
    func `is told nothing where nothing is near`(target: String) throws {
        let response = registry.get(target)
        #expect(response.status == .notFound)
        #expect((try response.json()["detail"] as? String)?.contains("Did you mean") == false)
    }

    @Test func `by its method is told which methods there are`() throws {
        let response = registry.get("/v1/activities", method: "POST")
        #expect(response.status == .methodNotAllowed)
        #expect(response.field("Allow") == "GET, HEAD, OPTIONS")
        #expect(registry.get("/v1/nothing", method: "DELETE").status == .notFound)
        #expect(registry.get("/v1/activities", method: "BREW").status == .notImplemented)
        let options = registry.get("/v1/activities", method: "OPTIONS", [("Access-Control-Request-Method", "GET")])
        #expect(options.status == .noContent)
        #expect(options.field("Access-Control-Max-Age") == "86400")
        #expect(registry.get("*", method: "OPTIONS").status == .noContent)
    }

    @Test func `before the data is loaded, or when the server stops, is put off`() throws {
        let empty = try SampleRegistry(isLoaded: false)
        for target in ["/readyz", "/v1/activities"] {
            let response = empty.get(target)
            #expect(response.status == .serviceUnavailable)
            #expect(response.field("Retry-After") == "1")
        }
        #expect(empty.get("/livez").status == .ok)
        #expect(registry.get("/readyz?x=1").status == .ok)
        #expect(try SampleRegistry(isStopping: true).get("/readyz").status == .serviceUnavailable)
    }

    @Test func `about the process is answered while all readers are busy`() throws {
        let targets = ["/livez", "/readyz", "/openapi.yaml", "/problems", "/"]
        for target in targets { #expect(registry.get(target).status == .ok) }
        let begun = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        for _ in 0..<SampleRegistry.readers {
            Thread.detachNewThread { [store = registry.store] in
                try? store.read { _ in
                    begun.signal()
                    _ = ended.wait(timeout: .now() + 3)
                }
            }
            begun.wait()
        }
        let start = ContinuousClock.now
        for target in targets { #expect(registry.get(target).status == .ok) }
        #expect(ContinuousClock.now - start < .seconds(2))
        for _ in 0..<SampleRegistry.readers { ended.signal() }
    }
}
