import HTTPMessage
import Testing

@Suite struct `A chunked body` {
    private static let head = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    @Test(
        arguments: [
            ("5\r\nhello\r\n0\r\n\r\n", "hello"), ("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "hello"), ("0\r\n\r\n", ""),
            ("0005\r\nhello\r\n000\r\n\r\n", "hello"), ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
            ("a\r\n0123456789\r\n0\r\n\r\n", "0123456789"), ("2\r\n\r\n\r\n0\r\n\r\n", "\r\n"),
            ("5;name\r\nhello\r\n0\r\n\r\n", "hello"), ("5;a=\"x;y\\\"z\";b=c\r\nhello\r\n0;d\r\n\r\n", "hello"),
            ("5 ; a = b\r\nhello\r\n0\r\n\r\n", "hello"), ("5;a=\"\"\r\nhello\r\n0\r\n\r\n", "hello"),
            ("5\r\nhello\r\n0\r\nX-Sum: abc\r\nContent-Length: 50\r\nHost: b\r\n\r\n", "hello"),
        ], Delivery.allCases)
    func `is read to its end, without extensions and trailers`(
        example: (chunks: String, body: String), delivery: Delivery
    ) throws {
        let request = try parseOne(Self.head + example.chunks, delivery)
        #expect(request.body == Array(example.body.utf8))
        #expect(request.fields.count == 2)
    }

    @Test(
        arguments: [
            ("\r\nhello\r\n0\r\n\r\n", ParseError.chunkSize), ("+5\r\nhello\r\n", .chunkSize),
            ("-5\r\nhello\r\n", .chunkSize),
            ("0x5\r\nhello\r\n", .chunkSize), ("0_5\r\nhello\r\n", .chunkSize), (" 5\r\nhello\r\n", .chunkSize),
            ("5 \r\nhello\r\n", .chunkSize), ("g\r\nhello\r\n", .chunkSize), ("\u{ff15}\r\nhello\r\n", .chunkSize),
            ("5;\r\nhello\r\n", .chunkSize), ("5;a=\r\nhello\r\n", .chunkSize), ("5;a[=b\r\nhello\r\n", .chunkSize),
            ("5;a=\"b\r\nhello\r\n", .chunkSize), ("5;a=\"b\"c\r\nhello\r\n", .chunkSize),
            ("5;a\0b\r\nhello\r\n", .chunkSize),
            ("5;a=\"\\\r\nhello\r\n", .chunkSize), ("5;a \r\nhello\r\n", .chunkSize), ("5\rhello\r\n", .chunkSize),
            ("5;a\nb\r\nhello\r\n", .bareLineFeed), ("5\nhello\r\n0\r\n\r\n", .bareLineFeed),
            ("5\r\nhello!!\r\n0\r\n\r\n", .chunkData), ("5\r\nhello0\r\n\r\n", .chunkData),
            ("5\r\nhel\r\n0\r\n\r\n", .chunkData),
            ("5\r\nhello\n0\r\n\r\n", .chunkData), ("5\r\nhello\r\n0\r\n\n", .bareLineFeed),
            ("0\r\nX-A : b\r\n\r\n", .fieldName), ("0\r\n X-A: b\r\n\r\n", .foldedLine),
            ("0\r\nX-A: \0\r\n\r\n", .fieldValue),
            ("10000\r\n", .bodyTooLarge(limit: 65_535)), ("FFFF\r\n", .bodyTooLarge(limit: 65_534)),
            ("10000000000000000\r\n\r\n", .bodyTooLarge(limit: 65_536)),
            ("8000000000000000\r\n", .bodyTooLarge(limit: 65_536)),
            ("FFFFFFFFFFFFFFFF\r\nhello\r\n", .bodyTooLarge(limit: 65_536)),
            ("1\r\na\r\n7fffffffffffffff\r\n", .bodyTooLarge(limit: 65_536)),
        ], Delivery.allCases)
    func `is refused where its framing is broken or too big`(
        example: (chunks: String, error: ParseError), delivery: Delivery
    ) {
        var limits = ParserLimits()
        if case .bodyTooLarge(let limit) = example.error { limits.body = limit }
        #expect(throws: example.error) { try parse(Self.head + example.chunks, delivery, limits: limits) }
    }

    @Test(arguments: Delivery.allCases)
    func `has bounded extensions, zeros and trailers`(delivery: Delivery) throws {
        let many = String(repeating: "1;a=bcdefghijklmnopqrstuvwxyz\r\n \r\n", count: 400)
        #expect(throws: ParseError.chunkExtensions(limit: 8192)) { try parse(Self.head + many, delivery) }
        #expect(throws: ParseError.chunkExtensions(limit: 8192)) {
            try parse(Self.head + String(repeating: "0", count: 9000), delivery)
        }
        #expect(throws: ParseError.trailersTooLarge(limit: 8192)) {
            try parse(Self.head + "0\r\n" + String(repeating: "X-A: bcd\r\n", count: 900), delivery)
        }
        let plain = String(repeating: "1\r\na\r\n", count: 65_536 / 16) + "0\r\n\r\n"
        #expect(try parse(Self.head + plain, delivery).first?.body.count == 65_536 / 16)
    }
}

@Suite struct `Any split of the bytes` {
    static let streams = [
        "GET /a?b HTTP/1.1\r\nHost: a\r\nX: y \r\n\r\n\r\nHEAD / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost : a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\"\r\nabc\r\n2\r\nde\r\n0\r\nT: u\r\n\r\n"
            + "OPTIONS * HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n!",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
        "GET /\(String(repeating: "a", count: 90)) HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "y", count: 200))\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello",
    ]

    private var limits: ParserLimits {
        var limits = ParserLimits()
        limits.target = 64
        limits.head = 160
        limits.body = 64
        return limits
    }

    @Test(arguments: streams)
    func `in two gives the same requests and the same error`(text: String) {
        let bytes = Array(text.utf8)
        let whole = Parsed([bytes], limits: limits)
        #expect(!whole.messages.isEmpty || whole.error != nil)
        for cut in 0...bytes.count {
            #expect(Parsed([Array(bytes[..<cut]), Array(bytes[cut...])], limits: limits) == whole, "cut at \(cut)")
        }
    }

    @Test func `of damaged bytes in many gives the same too`() {
        var random = SplitMix(state: 7)
        for round in 0..<2000 {
            var bytes = Array(Self.streams[round % Self.streams.count].utf8)
            for _ in 0..<random.next(below: 4) {
                let place = Int(random.next(below: UInt64(bytes.count)))
                switch random.next(below: 3) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                default: bytes.insert([13, 10, 32, 48, 58, 0][Int(random.next(below: 6))], at: place)
                }
            }
            var pieces: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = 1 + Int(random.next(below: UInt64(min(20, rest.count))))
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(Parsed(pieces, limits: limits) == Parsed([bytes], limits: limits), "round \(round)")
        }
    }
}

/// A small generator with a fixed seed, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
    mutating func next(below bound: UInt64) -> UInt64 { next() % bound }
}
