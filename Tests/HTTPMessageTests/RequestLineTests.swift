import HTTPMessage
import Testing

@Suite struct `A request line` {
    @Test(arguments: Delivery.allCases)
    func `gives method, target and version`(delivery: Delivery) throws {
        let request = try parseOne("DELETE /a/b?c=d HTTP/1.1\r\nHost: a\r\n\r\n", delivery)
        #expect(request.method == "DELETE")
        #expect(request.path == "/a/b")
        #expect(request.query == "c=d")
        #expect(request.minorVersion == 1)
        #expect(request.keepsAlive)
        #expect(request.body == [])
    }

    @Test(
        arguments: [
            "GET  /a HTTP/1.1", "GET /a  HTTP/1.1", "GET\t/a\tHTTP/1.1", " GET /a HTTP/1.1", "GET /a b HTTP/1.1",
            "GET /a", "GET /a ", "GET", "GET  HTTP/1.1", "GET /a http/1.1", "GET /a HTTP/1", "GET /a HTTP/01.1",
            "GET /a HTTP/1.1.1", "GET /a HTTP/1.1x", "GET /a HTTP/1.1 ", "GET /a HTTQ/1.1", "GET /a HTTP/1,1",
            "G\u{e9}T /a HTTP/1.1", "G@T /a HTTP/1.1", "\u{feff}GET /a HTTP/1.1", "GET /a HTTP/1.1\rHost: a", "     ",
            "GET /a HTTP/\u{ff11}.1",
        ], Delivery.allCases)
    func `is refused with 400 where it is anything else`(line: String, delivery: Delivery) {
        let error = #expect(throws: ParseError.requestLine) { try parse("\(line)\r\nHost: a\r\n\r\n", delivery) }
        #expect(error?.status == .badRequest)
    }

    @Test(arguments: ["HTTP/2.0", "HTTP/0.9", "HTTP/9.9"], Delivery.allCases)
    func `of another major version gets 505`(version: String, delivery: Delivery) {
        let error = #expect(throws: ParseError.version) { try parse("GET / \(version)\r\nHost: a\r\n\r\n", delivery) }
        #expect(error?.status == .httpVersionNotSupported)
    }

    @Test func `of a later minor version is served as HTTP 1.1`() throws {
        #expect(try parseOne("GET / HTTP/1.7\r\nHost: a\r\n\r\n").keepsAlive)
    }

    @Test func `takes methods by their case, and any token`() throws {
        #expect(try parseOne("get / HTTP/1.1\r\nHost: a\r\n\r\n").method == "get")
        #expect(try parseOne("A!#$%&'*+-.^_`|~9z / HTTP/1.1\r\nHost: a\r\n\r\n").method == "A!#$%&'*+-.^_`|~9z")
        #expect(
            try parseOne("\(String(repeating: "M", count: 2000)) / HTTP/1.1\r\nHost: a\r\n\r\n").method.count == 2000)
    }

    @Test(arguments: Delivery.allCases)
    func `may have a few empty lines before it, not endless ones`(delivery: Delivery) throws {
        let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(try parse("\r\n\r\n" + get + "\r\n" + get, delivery).count == 2)
        #expect(throws: ParseError.emptyLines) { try parse(String(repeating: "\r\n", count: 5), delivery) }
    }

    @Test(arguments: Delivery.allCases)
    func `must end with CRLF, not with LF`(delivery: Delivery) {
        #expect(throws: ParseError.bareLineFeed) { try parse("GET / HTTP/1.1\nHost: a\r\n\r\n", delivery) }
        #expect(throws: ParseError.bareLineFeed) { try parse("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", delivery) }
    }
}

@Suite struct `A target` {
    @Test(
        arguments: [
            ("GET http://h/a?b", "/a?b"), ("GET HTTP://h:80/a", "/a"), ("GET https://h", "/"),
            ("GET http://h?q=1", "/?q=1"),
            ("GET http://[::1]:8080/", "/"), ("OPTIONS *", "*"), ("OPTIONS http://h", "*"), ("OPTIONS http://h/", "/"),
            ("OPTIONS /a", "/a"), ("GET //x/y", "//x/y"), ("GET /?", "/?"), ("GET /a?b?c", "/a?b?c"),
            ("CONNECT h:443", "h:443"), ("CONNECT [::1]:1", "[::1]:1"), ("GET /a%00%zz", "/a%00%zz"),
            ("GET /a:b@c!$&'()*+,;=~-._", "/a:b@c!$&'()*+,;=~-._"),
        ], Delivery.allCases)
    func `is taken in origin, absolute, asterisk and authority form`(
        example: (line: String, target: String), delivery: Delivery
    ) throws {
        let request = try parseOne("\(example.line) HTTP/1.1\r\nHost: other\r\n\r\n", delivery)
        #expect(String(decoding: request.targetBytes, as: UTF8.self) == example.target)
    }

    @Test(
        arguments: [
            "GET a", "GET *", "POST *", "GET h:443", "GET /a#b", "GET /\u{e9}", "GET /a\u{7f}", "GET /a\u{1}",
            "GET /a\\b",
            "GET /a<b>", "GET /[a]", "GET http:///a", "GET http://", "GET http://u@h/", "GET http:/h/a",
            "GET ftp://h/a",
            "GET http://h:x/", "GET http://[::1/", "GET http://h/a#b", "CONNECT h", "CONNECT h:", "CONNECT h:x",
            "CONNECT /", "CONNECT :80", "GET ?a", "GET http//h/a", "OPTIONS **", "GET http://h%2/",
        ], Delivery.allCases)
    func `is refused with 400 where it is none`(line: String, delivery: Delivery) {
        let error = #expect(throws: ParseError.target) { try parse("\(line) HTTP/1.1\r\nHost: a\r\n\r\n", delivery) }
        #expect(error?.status == .badRequest)
    }

    @Test(arguments: Delivery.allCases)
    func `that is too long gets 414 before its end has come`(delivery: Delivery) throws {
        func target(_ count: Int) -> String { "/" + String(repeating: "a", count: count - 1) }
        #expect(try parse("GET \(target(8192)) HTTP/1.1\r\nHost: a\r\n\r\n", delivery).count == 1)
        let tooLong = ParseError.targetTooLong(limit: 8192)
        #expect(tooLong.status == .uriTooLong)
        #expect(throws: tooLong) { try parse("GET \(target(8193)) HTTP/1.1\r\nHost: a\r\n\r\n", delivery) }
        #expect(throws: tooLong) { try parse("GET \(target(9000))", delivery) }
    }

    @Test(arguments: Delivery.allCases)
    func `that never begins, for the method does not end, gets 501`(delivery: Delivery) {
        let error = #expect(throws: ParseError.methodTooLong) {
            try parse(String(repeating: "M", count: 9000) + " / HTTP/1.1\r\n", delivery)
        }
        #expect(error?.status == .notImplemented)
    }
}
