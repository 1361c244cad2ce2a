import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `The fields of an answer` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    /// One request for each kind of answer.
    private static let requests: [(status: Int, method: String, target: String, fields: [(String, String)])] = [
        (200, "GET", "/", []), (200, "GET", "/v1/activities", []), (200, "GET", "/v1/activities/a-1.1.1", []),
        (200, "GET", "/v1/documents/a-1/source", []), (200, "GET", "/livez", []), (200, "GET", "/openapi.json", []),
        (200, "GET", "/openapi.yaml", []), (200, "GET", "/problems/not-found", []),
        (204, "OPTIONS", "/v1/activities", []),
        (204, "OPTIONS", "/v1/activities", [("Origin", "https://a"), ("Access-Control-Request-Method", "GET")]),
        (206, "GET", "/v1/documents/a-1/source", [("Range", "bytes=0-1")]),
        (304, "GET", "/v1/activities", [("If-None-Match", "*")]), (400, "GET", "/v1/activities?x=1", []),
        (400, "GET", "/%zz", []), (404, "GET", "/nothing", []), (405, "POST", "/v1/activities", []),
        (406, "GET", "/v1/activities", [("Accept", "image/png")]),
        (412, "GET", "/v1/activities", [("If-Match", "\"x\"")]),
        (416, "GET", "/v1/documents/a-1/source", [("Range", "bytes=1000-")]), (501, "BREW", "/v1/activities", []),
    ]

    @Test func `let every page read it, and never guess its type`() {
        for request in Self.requests {
            let response = registry.get(request.target, method: request.method, request.fields)
            #expect(response.status.code == request.status, "\(request)")
            #expect(response.all("Access-Control-Allow-Origin") == ["*"], "\(request)")
            #expect(response.all("X-Content-Type-Options") == ["nosniff"], "\(request)")
            #expect(
                response.all("Access-Control-Expose-Headers") == ["ETag, Link, Registry-Snapshot, Retry-After"],
                "\(request)")
        }
        let refusal = registry.api.refusal(.requestTimeout)
        #expect(refusal.all("Access-Control-Allow-Origin") == ["*"])
        #expect(refusal.all("X-Content-Type-Options") == ["nosniff"])
    }

    @Test func `never stand twice`() {
        for request in Self.requests {
            let response = registry.get(request.target, method: request.method, request.fields)
            let names = String(decoding: response.fieldLines, as: UTF8.self).split(separator: "\r\n").compactMap {
                $0.split(separator: ":").first?.lowercased()
            }
            #expect(names.count == Set(names).count, "\(request)")
        }
    }

    @Test func `tell a type where there is content, and none where there is not`() {
        for request in Self.requests {
            let response = registry.get(request.target, method: request.method, request.fields)
            #expect(response.content.isEmpty == (response.field("Content-Type") == nil), "\(request)")
        }
    }

    @Test func `are the same for HEAD`() {
        for request in Self.requests where request.method == "GET" && request.fields.allSatisfy({ $0.0 != "Range" }) {
            let get = registry.get(request.target, request.fields)
            let head = registry.get(request.target, method: "HEAD", request.fields)
            #expect(head.status == get.status, "\(request)")
            #expect(head.fieldLines == get.fieldLines, "\(request)")
        }
        let ranged = registry.get("/v1/documents/a-1/source", method: "HEAD", [("Range", "bytes=0-1")])
        #expect(ranged.status == .ok)
    }

    @Test func `of a 304 are those of the 200 that a cache needs`() {
        for target in ["/v1/activities", "/v1/documents/a-1/source", "/openapi.json"] {
            let whole = registry.get(target)
            let short = registry.get(target, [("If-None-Match", "W/" + (whole.field("ETag") ?? ""))])
            #expect(short.status == .notModified)
            for name in ["ETag", "Cache-Control", "Vary", "Last-Modified", "Registry-Snapshot"] {
                #expect(short.all(name) == whole.all(name), "\(name) of \(target)")
            }
        }
    }

    @Test func `name the state of the data wherever the answer comes from it, and only there`() {
        for target in ["/v1/activities", "/v1/themes", "/v1/documents/a-1/source"] {
            #expect(registry.get(target).field("Registry-Snapshot")?.count == 16, "\(target)")
            #expect(registry.get(target).field("Last-Modified") != nil, "\(target)")
        }
        for target in ["/", "/livez", "/openapi.json", "/problems"] {
            #expect(registry.get(target).field("Registry-Snapshot") == nil, "\(target)")
        }
    }

    @Test func `let what differs by Accept be kept apart, and only that`() {
        #expect(registry.get("/v1/activities").field("Vary") == "Accept")
        #expect(registry.get("/v1/activities.json").field("Vary") == nil)
        #expect(registry.get("/v1/documents/a-1/source").field("Vary") == nil)
    }

    @Test func `forbid to keep what is true only now`() {
        for target in ["/livez", "/readyz", "/nothing", "/v1/activities?x=1"] {
            #expect(registry.get(target).field("Cache-Control") == "no-store", "\(target)")
        }
        #expect(registry.get("/nothing").field("ETag") == nil)
    }

    @Test func `put the date below the tag`() {
        let future = ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
        #expect(registry.get("/v1/activities", [future]).status == .notModified)
        #expect(registry.get("/v1/activities", [future, ("If-None-Match", "\"x\"")]).status == .ok)
        let past = ("If-Unmodified-Since", "Fri, 01 Jan 1999 00:00:00 GMT")
        #expect(registry.get("/v1/activities", [past]).status == .preconditionFailed)
    }
}

@Suite struct `A problem` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    @Test(arguments: [
        ("/nothing?a=1", "not-found"), ("/v1/activities?x=1", "invalid-parameters"),
        ("/v1/activities/none", "not-found"),
        ("/%zz", "bad-request"), ("/v1/activities?kind=%FF", "bad-request"),
    ])
    func `says what it is, where, and where to read about it`(example: (target: String, slug: String)) throws {
        let response = registry.get(example.target)
        let problem = try response.json()
        #expect(response.field("Content-Type") == "application/problem+json")
        #expect(problem["type"] as? String == "/problems/" + example.slug)
        #expect(problem["status"] as? Int == response.status.code)
        #expect(problem["instance"] as? String == example.target)
        for name in ["title", "detail"] { #expect((problem[name] as? String)?.isEmpty == false) }
        let page = registry.get("/problems/" + example.slug)
        #expect(page.status == .ok)
        #expect(try page.json()["title"] as? String == problem["title"] as? String)
    }

    @Test func `has a page for every kind`() throws {
        let items = try #require(registry.json("/problems")["items"] as? [[String: Any]])
        #expect(items.count == ProblemType.all.count)
        for item in items {
            let type = try #require(item["type"] as? String)
            #expect(registry.get(type).status == .ok)
        }
    }

    @Test func `before routing has the same shape`() throws {
        for status in ProblemType.all.map(\.status) {
            let problem = try registry.api.refusal(status).json()
            #expect(problem["status"] as? Int == status.code)
            #expect(problem["instance"] == nil)
        }
        #expect(registry.api.refusal(.serviceUnavailable).field("Retry-After") == "1")
    }

    @Test func `with parameters gives the value that was sent`() throws {
        let response = registry.get("/v1/activities?from=2014-05&to=2014-04&limit=x")
        let errors = try #require(response.json()["errors"] as? [[String: Any]])
        #expect(errors.map { $0["parameter"] as? String } == ["to", "limit"])
        #expect(errors.map { $0["value"] as? String } == ["2014-04", "x"])
    }

    @Test func `of an unknown parameter lists those that there are`() throws {
        let response = registry.get("/v1/decisions?acts=approves")
        let error = try #require((response.json()["errors"] as? [[String: Any]])?.first)
        #expect((error["allowed"] as? [String])?.contains("session") == true)
        #expect(error["suggestion"] as? String == "act")
    }

    @Test func `repeats no more of what was sent than is needed to know it`() throws {
        let long = String(repeating: "é", count: 500)
        let errors = try #require(
            registry.get("/v1/activities?\(long)=1&kind=\(long)").json()["errors"] as? [[String: Any]])
        for error in errors {
            for value in error.values { #expect((value as? String)?.count ?? 0 <= 100) }
        }
    }

    @Test func `names an empty value once`() throws {
        for name in ["theme", "document", "organisation", "reference"] {
            #expect((try registry.json("/v1/activities?\(name)=")["errors"] as? [Any])?.count == 1, "\(name)")
        }
    }

    @Test func `under a configured base has links that begin with it`() throws {
        let based = try SampleRegistry { $0.baseURL = "https://entente.example" }
        #expect(try based.json("/nothing")["type"] as? String == "https://entente.example/problems/not-found")
        #expect(
            try based.json("/v1/activities?limit=1")["next"].map { "\($0)" }?.hasPrefix("https://entente.example/v1/")
                == true)
    }
}
