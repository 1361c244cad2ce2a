import HTTPMessage
import Testing

@Suite struct `A field line` {
    @Test(arguments: Delivery.allCases)
    func `is a name and a value without the blanks around it`(delivery: Delivery) throws {
        let request = try parseOne(
            "GET / HTTP/1.1\r\nHost: \t a \t \r\nX-A:\t b  c\t\r\nx-a:d\r\nX-Empty:\r\nX-Blank: \r\n\r\n", delivery)
        #expect(request.fields.values("X-A") == ["b  c", "d"])
        #expect(request.fields.combined("x-A") == "b  c, d")
        #expect(request.fields.values("x-empty") == [""])
        #expect(request.fields.values("x-blank") == [""])
        #expect(request.fields.count == 5)
    }

    @Test func `may have bytes above 7F in its value and any token as its name`() throws {
        var bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n!#$%&'*+-.^_`|~1aZ: J".utf8)
        bytes += [0xF6, 0xFF] + Array("rg\r\n\r\n".utf8)
        let request = try #require(try parse(bytes, .whole).first)
        #expect(request.fields.values("!#$%&'*+-.^_`|~1aZ") == ["J\u{fffd}\u{fffd}rg"])
    }

    @Test(
        arguments: [
            ("X-A : b", ParseError.fieldName), (": b", .fieldName), ("just words", .fieldName), ("word", .fieldName),
            ("X[]: b", .fieldName), ("X@: b", .fieldName), ("\"X\": b", .fieldName), ("X B: b", .fieldName),
            ("X\u{e4}: b", .fieldName), ("X\0: b", .fieldName), ("X\u{1}: b", .fieldName), (" X-A: b", .foldedLine),
            ("\tb", .foldedLine), (" ", .foldedLine), ("X-A: b\u{7}c", .fieldValue), ("X-A: b\u{7f}", .fieldValue),
            ("X-A: b\0", .fieldValue), ("X-A: b\rContent-Length: 5", .fieldValue), ("X-A: b\r", .fieldValue),
            ("\r", .fieldName), ("X-A: b\nX-B: c", .bareLineFeed), ("\nX: y", .bareLineFeed), ("\u{b}X: y", .fieldName),
        ], Delivery.allCases)
    func `is refused with 400 where it is none`(example: (line: String, error: ParseError), delivery: Delivery) {
        for text in [
            "GET / HTTP/1.1\r\nHost: a\r\n\(example.line)\r\n\r\n",
            "GET / HTTP/1.1\r\n\(example.line)\r\nHost: a\r\n\r\n",
        ] {
            #expect(throws: example.error) { try parse(text, delivery) }
        }
        #expect(example.error.status == .badRequest)
    }

    @Test(arguments: Delivery.allCases)
    func `that makes the head too long, or is one too many, gets 431 before the end has come`(delivery: Delivery) throws
    {
        let start = "GET / HTTP/1.1\r\nHost: a\r\n"
        let hundred = start + String(repeating: "X: y\r\n", count: 99)
        #expect(try parse(hundred + "\r\n", delivery).count == 1)
        #expect(throws: ParseError.tooManyFields(limit: 100)) { try parse(hundred + "X: y\r\n", delivery) }
        #expect(throws: ParseError.headTooLarge(limit: 32_768)) {
            try parse(start + "X: " + String(repeating: "y", count: 33_000), delivery)
        }
        let full = start + "X: " + String(repeating: "y", count: 32_768 - start.utf8.count - 7) + "\r\n\r\n"
        #expect(full.utf8.count == 32_768)
        #expect(try parse(full, delivery).count == 1)
        #expect(throws: ParseError.headTooLarge(limit: 32_768)) {
            try parse(start + "Y:" + full.dropFirst(start.count), delivery)
        }
        #expect(ParseError.headTooLarge(limit: 1).status == .requestHeaderFieldsTooLarge)
        #expect(ParseError.tooManyFields(limit: 1).status == .requestHeaderFieldsTooLarge)
    }
}

@Suite struct `Host` {
    @Test(
        arguments: [
            "localhost", "a:", "a:80", "127.0.0.1:8080", "[::1]", "[::1]:80", "[1:2:3:4:5:6:7:8]", "[::ffff:127.0.0.1]",
            "[2001:db8::]", "[v1.a:b]", "a_b~c!$&'()*+;=%41", "A.EXAMPLE.",
        ], Delivery.allCases)
    func `is a name or an address, with or without a port`(host: String, delivery: Delivery) throws {
        #expect(try parse("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", delivery).count == 1)
    }

    @Test(
        arguments: [
            "", ":80", "a/b", "a?b", "a#b", "a, b", "a b", "a:http", "a:-80", "a:80:80", "u@a", "a<\">b", "a\\b",
            "b\u{fc}",
            "a%4", "a%zz", "[::1", "[]", "[::1]x", "[:::1]", "[1::2::3]", "[1:2:3]", "[1:2:3:4:5:6:7:8:9]", "[12345::]",
            "[::1%25eth0]", "[::256.0.0.1]", "[::1.2.3]", "[::1.2.3.4.5]", "[1:]", "[:1::]", "[v.a]", "[v1.]", "::1",
            "a:\u{661}",
        ], Delivery.allCases)
    func `is refused with 400 where it is neither`(host: String, delivery: Delivery) {
        #expect(throws: ParseError.hostMalformed) { try parse("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", delivery) }
    }

    @Test(arguments: Delivery.allCases)
    func `must stand in HTTP 1.1, spelled in ASCII`(delivery: Delivery) throws {
        #expect(throws: ParseError.hostMissing) { try parse("GET / HTTP/1.1\r\nX: y\r\n\r\n", delivery) }
        #expect(throws: ParseError.fieldName) { try parse("GET / HTTP/1.1\r\nHo\u{17f}t: y\r\n\r\n", delivery) }
    }

    @Test(arguments: ["1.1", "1.0"])
    func `must not stand twice`(version: String) {
        #expect(throws: ParseError.hostRepeated) {
            try parse("GET / HTTP/\(version)\r\nHost: a\r\nX: y\r\nHOST: a\r\n\r\n")
        }
    }

    @Test func `may be left out in HTTP 1.0`() throws {
        #expect(try parseOne("GET / HTTP/1.0\r\n\r\n").minorVersion == 0)
    }
}

@Suite struct `A connection after a request` {
    @Test(
        arguments: [
            ("1.1", "", true), ("1.1", "Connection: close\r\n", false), ("1.1", "Connection: x, CLOSE\r\n", false),
            ("1.1", "Connection: x-this\r\nConnection: ,close ,\r\n", false),
            ("1.1", "Connection: keep-alive, close\r\n", false),
            ("1.1", "Connection: keep-alive\r\n", true), ("1.1", "Connection: closed, x close\r\n", true),
            ("1.1", "Connection: clo\u{17f}e\r\n", true), ("1.0", "", false),
            ("1.0", "Connection: Keep-Alive\r\n", true),
            ("1.0", "Connection: keep-alive, close\r\n", false), ("1.1", "Keep-Alive: close\r\n", true),
        ], [Delivery.whole, .byteByByte])
    func `goes on or ends as both want`(example: (version: String, fields: String, goesOn: Bool), delivery: Delivery)
        throws
    {
        let request = try parseOne("GET / HTTP/\(example.version)\r\nHost: a\r\n\(example.fields)\r\n", delivery)
        #expect(request.keepsAlive == example.goesOn)
    }
}
