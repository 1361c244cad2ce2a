import HTTPMessage
import Testing

@Suite struct `A request with a body` {
    private func post(_ fields: String, _ body: String = "", version: String = "1.1") -> String {
        "POST /a HTTP/\(version)\r\nHost: a\r\n\(fields)\r\n\r\n\(body)"
    }

    @Test(
        arguments: [
            ("Content-Length: 5", "hello"), ("content-LENGTH:\t5 ", "hello"), ("Content-Length: 0005", "hello"),
            ("Content-Length: 0", ""), ("X: Transfer-Encoding: chunked", ""), ("Content_Length: 5", ""),
        ], Delivery.allCases)
    func `ends where its length says`(example: (fields: String, body: String), delivery: Delivery) throws {
        let request = try parseOne(post(example.fields, example.body), delivery)
        #expect(request.body == Array(example.body.utf8))
    }

    @Test(
        arguments: [
            ("two lengths that differ", "Content-Length: 4\r\nContent-Length: 5"),
            ("the same length twice", "Content-Length: 4\r\nX: y\r\ncontent-length: 4"),
            ("a length beside chunked", "Content-Length: 4\r\nTransfer-Encoding: chunked"),
            ("chunked beside a length", "Transfer-Encoding: Chunked\r\nContent-Length: 4"),
            ("the same with empty elements", "Transfer-Encoding: , chunked,\r\nContent-Length: 4"),
        ], Delivery.allCases)
    func `is refused when its end is ambiguous`(example: (name: String, fields: String), delivery: Delivery) {
        #expect(throws: ParseError.ambiguousFraming) { try parse(post(example.fields, "body"), delivery) }
    }

    @Test(
        arguments: [
            "", "+5", "-1", "0x5", "1_0", "5.0", "1 0", "5x", "\"5\"", "5, 5", "5,6", "5\u{661}", "\u{ff15}", "\u{a0}5",
            "5,",
            "-123456789123456789123456789",
        ], Delivery.allCases)
    func `is refused when its length is no number`(length: String, delivery: Delivery) {
        #expect(throws: ParseError.contentLength) { try parse(post("Content-Length: \(length)", "hello"), delivery) }
    }

    @Test(
        arguments: [
            "65537", "4294967301", "9223372036854775807", "9223372036854775808", "18446744073709551616",
            "18446744073709551621", "1000000000000000000000000000000000000005",
        ], Delivery.allCases)
    func `gets 413 at its head when it is too long, whatever the number wraps to`(length: String, delivery: Delivery) {
        let error = #expect(throws: ParseError.bodyTooLarge(limit: 65_536)) {
            try parse(post("Content-Length: \(length)"), delivery)
        }
        #expect(error?.status == .contentTooLarge)
    }

    @Test(
        arguments: [
            ("gzip", ParseError.unknownTransferCoding), ("xchunked", .unknownTransferCoding),
            ("identity", .unknownTransferCoding), ("gzip, chunked", .unknownTransferCoding),
            ("gzip;q=1, chunked", .unknownTransferCoding), ("chun\u{212a}ed", .transferEncoding),
            ("chunked, gzip", .transferEncoding), ("chunked, chunked", .transferEncoding),
            ("chunked\r\nTransfer-Encoding: chunked", .transferEncoding), ("", .transferEncoding),
            (",", .transferEncoding),
            ("chunked\r\nTransfer-Encoding: identity", .transferEncoding), ("\"chunked\"", .transferEncoding),
            ("chunked;q=1", .transferEncoding), ("chunked\u{b}", .fieldValue), ("\u{b}chunked", .fieldValue),
            ("chunked\0", .fieldValue), ("chunked x", .transferEncoding),
        ], Delivery.allCases)
    func `is refused when its coding is not chunked, once and last`(
        example: (coding: String, error: ParseError), delivery: Delivery
    ) {
        let text = post("Transfer-Encoding: \(example.coding)", "5\r\nhello\r\n0\r\n\r\n")
        #expect(throws: example.error) { try parse(text, delivery) }
    }

    @Test(arguments: Delivery.allCases)
    func `may not be chunked in HTTP 1.0`(delivery: Delivery) {
        #expect(throws: ParseError.transferEncodingInHTTP10) {
            try parse(post("Transfer-Encoding: chunked", "0\r\n\r\n", version: "1.0"), delivery)
        }
    }

    @Test func `that is cut off is no request`() throws {
        #expect(try parse(post("Content-Length: 5", "hell")).isEmpty)
        #expect(try parse(post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n")).isEmpty)
    }
}

@Suite struct `Expect` {
    private func head(_ expectation: String, version: String = "1.1") -> [UInt8] {
        Array("POST / HTTP/\(version)\r\nHost: a\r\nContent-Length: 2\r\nExpect: \(expectation)\r\n\r\n".utf8)
    }

    @Test(arguments: ["100-continue", "100-Continue"])
    func `asks for 100 until the first byte of the body, and once`(word: String) throws {
        var parser = RequestParser()
        var position = 0
        #expect(try !parser.next(head(word).span, at: &position))
        #expect(parser.awaitsContinue)
        parser.continueSent()
        #expect(!parser.awaitsContinue)
        position = 0
        #expect(try parser.next(Array("ab".utf8).span, at: &position))
        position = 0
        #expect(try !parser.next((head(word) + [97]).span, at: &position))
        #expect(!parser.awaitsContinue)
    }

    @Test func `asks for nothing in HTTP 1.0, nor without a body`() throws {
        var parser = RequestParser()
        var position = 0
        #expect(try !parser.next(head("100-continue", version: "1.0").span, at: &position))
        #expect(!parser.awaitsContinue)
        let request = try parseOne("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n")
        #expect(!request.expectsContinue)
    }

    @Test(arguments: Delivery.allCases)
    func `of anything else gets 417`(delivery: Delivery) {
        let error = #expect(throws: ParseError.expectation) { try parse(head("100-continue, tea"), delivery) }
        #expect(error?.status == .expectationFailed)
    }
}
