import HTTPMessage
import Testing

@Suite struct `A request's target` {
    @Test func `gives path and query as they were sent`() {
        let request = Request(method: "GET", path: "/v1/a%20b", query: "q=%C3%A9?x")
        #expect(request.path == "/v1/a%20b")
        #expect(request.query == "q=%C3%A9?x")
        #expect(request.targetBytes == Array("/v1/a%20b?q=%C3%A9?x".utf8))
    }

    @Test func `tells no query from an empty one`() throws {
        #expect(Request(method: "GET", path: "/a").query == nil)
        #expect(Request(method: "GET", path: "/a", query: "").query == "")
        #expect(try Request(method: "GET", path: "/a").queryItems() == [])
        #expect(try Request(method: "GET", path: "/a", query: "").queryItems() == [])
    }

    @Test(arguments: [
        ("/", [""]), ("/v1", ["v1"]), ("/v1/", ["v1", ""]), ("/a/b%2Fc/d", ["a", "b/c", "d"]), ("/%6civez", ["livez"]),
        ("/a+b", ["a+b"]), ("/%2e%2E/x", ["..", "x"]), ("/a%00", ["a\0"]), ("//x", ["", "x"]), ("/%2541", ["%41"]),
    ])
    func `has segments that are split first and decoded once`(example: (path: String, segments: [String])) throws {
        #expect(try Request(method: "GET", path: example.path).pathSegments() == example.segments)
    }

    @Test(arguments: ["/%", "/a%2", "/%zz", "/%u0041", "/%C3", "/%ff"])
    func `has no segments where an escape is broken`(path: String) {
        #expect(throws: PercentEncodingError.self) { try Request(method: "GET", path: path).pathSegments() }
    }
}

@Suite struct `A query` {
    @Test(arguments: [
        ("a=1&b=2", [("a", "1"), ("b", "2")]), ("a", [("a", "")]), ("a=", [("a", "")]), ("=1", [("", "1")]),
        ("a=1&&a=2&", [("a", "1"), ("a", "2")]), ("a=b=c", [("a", "b=c")]), ("q=a+b%2Bc", [("q", "a b+c")]),
        ("q=%C3%A9t%c3%a9", [("q", "été")]), ("a%3Db=%26", [("a=b", "&")]), ("q=d'apr%C3%A8s", [("q", "d'après")]),
    ])
    func `is split into decoded names and values`(example: (query: String, items: [(String, String)])) throws {
        #expect(try QueryItem.items(of: example.query) == example.items.map { QueryItem(name: $0, value: $1) })
    }

    @Test(arguments: [
        ("a=%", PercentEncodingError.Reason.badEscape, "%"), ("b=1&%zz=1", .badEscape, "%zz"),
        ("a=x%4", .badEscape, "x%4"),
        ("a=%ff", .notUTF8, "%ff"), ("a=%C3%28", .notUTF8, "%C3%28"), ("a=%ED%A0%80", .notUTF8, "%ED%A0%80"),
    ])
    func `says which part stands for no text`(
        example: (query: String, reason: PercentEncodingError.Reason, text: String)
    ) {
        let error = #expect(throws: PercentEncodingError.self) { try QueryItem.items(of: example.query) }
        #expect(error?.reason == example.reason)
        #expect(error?.text == example.text)
    }

    @Test(arguments: ["", "été & hiver", "a+b=c%", "日本語/?#", "\u{0}\r\n"])
    func `comes back from its encoding`(text: String) throws {
        #expect(try PercentEncoding.decode(PercentEncoding.encode(text)) == text)
        #expect(try QueryItem.items(of: "x=" + PercentEncoding.encode(text)) == [QueryItem(name: "x", value: text)])
    }
}
