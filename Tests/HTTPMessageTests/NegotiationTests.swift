import HTTPMessage
import Testing

@Suite struct `An Accept field` {
    static let offers = ["application/json", "application/x-ndjson", "text/csv"]

    @Test(
        arguments: [
            (nil, "application/json"), ("", "application/json"), ("*/*", "application/json"), ("text/csv", "text/csv"),
            ("TEXT/CSV", "text/csv"), ("text/*", "text/csv"), ("text/html, */*;q=0.1", "application/json"),
            ("application/json;q=0.5, text/csv", "text/csv"),
            ("text/csv;q=0.9, application/json;q=0.9", "application/json"),
            ("*/*, application/json;q=0", "application/x-ndjson"),
            ("application/*;q=0.5, application/json;q=0.1", "application/x-ndjson"),
            ("text/html;level=\"1,2\", text/csv;q=0.2", "text/csv"),
            ("application/json; charset=utf-8", "application/json"),
            ("text/csv ; Q=1.000", "text/csv"), ("nonsense", "application/json"),
            ("text/csv;q=7, application/json", "application/json"),
            (",, text/csv ,", "text/csv"),
        ] as [(String?, String)])
    func `chooses what the client likes best, then what the server does`(example: (field: String?, best: String)) {
        #expect(Accept.best(of: Self.offers, for: example.field) == example.best)
    }

    @Test(arguments: [
        "text/html", "*/*;q=0", "application/json;q=0, application/x-ndjson;q=0.0, text/csv;q=0.000",
        "*/*;q=0, image/png",
    ])
    func `chooses nothing where nothing is wanted`(field: String) {
        #expect(Accept.best(of: Self.offers, for: field) == nil)
    }
}

@Suite struct `A range` {
    @Test(
        arguments: [
            (nil, ByteRange.whole), ("bytes=0-4", .part(0..<5)), ("bytes=5-", .part(5..<10)),
            ("bytes=-3", .part(7..<10)),
            ("bytes=-99", .part(0..<10)), ("bytes=9-99999999999999999999", .part(9..<10)), ("BYTES=0-0", .part(0..<1)),
            ("bytes= 2-3 ", .part(2..<4)), ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=99999999999999999999-", .unsatisfiable), ("bananas=0-1", .whole), ("bytes=4-2", .whole),
            ("bytes=", .whole),
            ("bytes=-", .whole), ("bytes=+1-2", .whole), ("bytes=0-1,3-4", .whole), ("bytes=1-2-3", .whole),
            ("bytes 0-1", .whole),
        ] as [(String?, ByteRange)])
    func `names a part, the whole, or nothing that is there`(example: (field: String?, range: ByteRange)) {
        #expect(ByteRange(example.field, length: 10) == example.range)
    }

    @Test func `of nothing cannot be met`() {
        #expect(ByteRange("bytes=0-", length: 0) == .unsatisfiable)
        #expect(ByteRange("bytes=-5", length: 0) == .unsatisfiable)
    }
}

@Suite struct `A date` {
    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"), (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ])
    func `is written as an IMF-fixdate and read back`(example: (seconds: Int64, text: String)) {
        #expect(HTTPDate(secondsSince1970: example.seconds).description == example.text)
        #expect(HTTPDate(example.text)?.secondsSince1970 == example.seconds)
    }

    @Test func `comes back for days of four centuries`() {
        for day in stride(from: Int64(-80_000), to: 70_000, by: 11) {
            let date = HTTPDate(secondsSince1970: day * 86_400 + 86_399)
            guard HTTPDate(date.description) == date else {
                Issue.record("\(date)")
                return
            }
        }
    }

    @Test(arguments: ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
    func `is understood in its obsolete forms`(text: String) {
        #expect(HTTPDate(text)?.secondsSince1970 == 784_111_777)
    }

    @Test(arguments: [
        "", "yesterday", "0", "-1", "Thu, 32 Foo 2020 99:99:99 GMT", "2024-01-01T00:00:00Z",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 6 Nov 1994 08:49:37 GMT", "sun, 06 nov 1994 08:49:37 gmt", "Sun, 29 Feb 2023 00:00:00 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, +6 Nov 1994 08:49:37 GMT",
    ])
    func `is nil for anything else`(text: String) { #expect(HTTPDate(text) == nil) }
}
