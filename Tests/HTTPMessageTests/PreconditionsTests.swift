import HTTPMessage
import Testing

@Suite struct `Conditional fields` {
    static let tag = EntityTag("a,b")
    static let modified = HTTPDate(secondsSince1970: 784_111_777)

    func outcome(_ lines: [(String, String)], method: String = "GET", tag: EntityTag? = tag) -> Preconditions.Outcome {
        var fields = Fields()
        for (name, value) in lines { fields.append(name, value) }
        let request = Request(method: method, path: "/", fields: fields)
        return Preconditions(request).evaluate(tag: tag, lastModified: Self.modified)
    }

    @Test(arguments: ["\"a,b\"", "W/\"a,b\"", "*", " * ", "\"x\", \"a,b\"", "\"x\" ,W/\"a,b\", \"y\"", ",,\"a,b\""])
    func `answer 304 where If-None-Match lists the tag`(value: String) {
        #expect(outcome([("if-none-match", value)]) == .notModified)
        #expect(outcome([("If-None-Match", value)], method: "HEAD") == .notModified)
        #expect(outcome([("If-None-Match", value)], method: "PUT") == .failed)
    }

    @Test(arguments: [
        "\"a\"", "\"A,B\"", "\"\"", "a,b", "\"a,b", "\"x\" \"a,b\"", "w/\"a,b\"", "", "**", "\"xa,b\"", "\"a,b\"x",
    ])
    func `go on where If-None-Match does not list it`(value: String) {
        #expect(outcome([("If-None-Match", value)]) == .proceed)
    }

    @Test func `read every line of If-None-Match`() {
        #expect(outcome([("If-None-Match", "\"x\""), ("If-None-Match", "\"a,b\"")]) == .notModified)
    }

    @Test func `ignore If-Modified-Since beside If-None-Match`() {
        let date = ("If-Modified-Since", Self.modified.description)
        #expect(outcome([("If-None-Match", "\"other\""), date]) == .proceed)
        #expect(
            outcome([("If-Modified-Since", "Thu, 01 Jan 1970 00:00:01 GMT"), ("If-None-Match", "\"a,b\"")])
                == .notModified)
    }

    @Test func `compare strongly for If-Match`() {
        #expect(outcome([("If-Match", "\"x\", \"a,b\"")]) == .proceed)
        #expect(outcome([("If-Match", "*")]) == .proceed)
        #expect(outcome([("If-Match", "W/\"a,b\"")]) == .failed)
        #expect(outcome([("If-Match", "\"other\"")]) == .failed)
        #expect(outcome([("If-Match", "\"a,b\"")], tag: EntityTag("a,b", isWeak: true)) == .failed)
    }

    @Test func `compare dates by the second`() {
        let earlier = HTTPDate(secondsSince1970: Self.modified.secondsSince1970 - 1).description
        #expect(outcome([("If-Modified-Since", Self.modified.description)]) == .notModified)
        #expect(outcome([("If-Modified-Since", earlier)]) == .proceed)
        #expect(outcome([("If-Modified-Since", Self.modified.description)], method: "POST") == .proceed)
        #expect(outcome([("If-Unmodified-Since", Self.modified.description)]) == .proceed)
        #expect(outcome([("If-Unmodified-Since", earlier)]) == .failed)
    }

    @Test(arguments: ["yesterday", "0", "2024-01-01T00:00:00Z", ""])
    func `ignore what is no date`(value: String) {
        #expect(outcome([("If-Modified-Since", value)]) == .proceed)
        #expect(outcome([("If-Unmodified-Since", value)]) == .proceed)
    }

    @Test(
        arguments: [
            (nil, true), ("\"a,b\"", true), ("W/\"a,b\"", false), ("\"x\"", false),
            ("Sun, 06 Nov 1994 08:49:37 GMT", true),
            ("Sun, 06 Nov 1994 08:49:38 GMT", false), ("*", false), (" * ", false), ("\"x\", \"a,b\"", false),
        ] as [(String?, Bool)])
    func `allow a range of the same representation only`(example: (value: String?, isAllowed: Bool)) {
        var fields = Fields()
        if let value = example.value { fields.append("If-Range", value) }
        let conditions = Preconditions(Request(method: "GET", path: "/", fields: fields))
        #expect(conditions.allowsRange(tag: Self.tag, lastModified: Self.modified) == example.isAllowed)
    }
}

@Suite struct `Field lines` {
    @Test func `are found by name without regard to case, in order`() {
        var fields = Fields()
        fields.append("Accept", "a")
        fields.append("X-Other", "b")
        fields.append("aCCEPT", "c")
        #expect(fields.values("accept") == ["a", "c"])
        #expect(fields.combined("ACCEPT") == "a, c")
        #expect(fields.combined("Accep") == nil)
        #expect(fields.count == 3)
    }

    @Test func `are compared as ASCII bytes`() {
        var fields = Fields()
        fields.append("Ho\u{17F}t", "a")
        fields.append("X-\u{212A}ey", "b")
        #expect(!fields.contains("Host"))
        #expect(!fields.contains("X-Key"))
    }
}
