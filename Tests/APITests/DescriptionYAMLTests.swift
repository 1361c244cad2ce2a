import Testing

@testable import API

private func read(_ text: String) throws -> String {
    String(decoding: try YAMLReader.read(Array(text.utf8)).json, as: UTF8.self)
}

@Suite struct `YAML is written as JSON` {
    @Test(arguments: [
        ("a mapping", "b: 1\na: 2", #"{"b":1,"a":2}"#),
        ("a mapping in a mapping", "a:\n  b:\n    c: d\n  e: f\ng: h", #"{"a":{"b":{"c":"d"},"e":"f"},"g":"h"}"#),
        ("a sequence", "- a\n- b", #"["a","b"]"#),
        ("a sequence in a mapping", "a:\n  - b\n  - c\nd: e", #"{"a":["b","c"],"d":"e"}"#),
        ("mappings in a sequence", "- a: 1\n  b: 2\n-   c: 3\n    d: 4", #"[{"a":1,"b":2},{"c":3,"d":4}]"#),
        ("an item on the next line", "-\n  a: 1\n- # none\n- b", #"[{"a":1},null,"b"]"#),
        ("sequences in a sequence", "- - a\n  - b\n- - c", #"[["a","b"],["c"]]"#),
        ("a mapping in an item's member", "- a:\n    b: c\n  d: e", #"[{"a":{"b":"c"},"d":"e"}]"#),
        ("a scalar alone", "a b", #""a b""#),
        ("a scalar below its key", "a:\n  b c", #"{"a":"b c"}"#),
        ("a flow collection below its key", "a:\n  [b]", #"{"a":["b"]}"#),
        ("members that are nothing", "a:\nb: ~\nc:   # nothing\nd:", #"{"a":null,"b":null,"c":null,"d":null}"#),
        ("an empty text", "\n# nothing\n", "null"),
        ("comments and blank lines", "# x\na: b # c\n\n    # d\n\nc: d#e\n", #"{"a":"b","c":"d#e"}"#),
        ("keys with spaces, colons and slashes", "/a/{b}: 1\na b: 2\nc:d: 3", #"{"/a/{b}":1,"a b":2,"c:d":3}"#),
        ("quoted keys", "\"200\": a\n'it''s': b\n\"c: d\": e", #"{"200":"a","it's":"b","c: d":"e"}"#),
    ])
    func `with members in the order of the text`(example: (name: String, yaml: String, json: String)) throws {
        #expect(try read(example.yaml) == example.json)
    }

    @Test(arguments: [
        ("null", "null"), ("Null", "null"), ("NULL", "null"), ("~", "null"), ("nULL", #""nULL""#),
        ("true", "true"), ("True", "true"), ("FALSE", "false"), ("yes", #""yes""#), ("off", #""off""#),
        ("0", "0"), ("-0", "-0"), ("+12", "12"), ("-012", "-12"), ("0o17", "15"), ("0x1F", "31"), ("0b1", #""0b1""#),
        ("12345678901234567890", "12345678901234567890"),
        ("1.50", "1.50"), (".5", "0.5"), ("1.", "1.0"), ("-.5e3", "-0.5e3"), ("1E+09", "1e+09"), ("+.5", "0.5"),
        (".", #"".""#), ("1e", #""1e""#), ("3.1.0", #""3.1.0""#), ("2012-04", #""2012-04""#),
        ("2012-04-01", #""2012-04-01""#), ("1_000", #""1_000""#), ("12:30", #""12:30""#), ("+", #""+""#),
        ("« a »", #""« a »""#), ("-a", #""-a""#), ("?a", #""?a""#), (":a", #"":a""#), (#"a"b\"#, #""a\"b\\""#),
    ])
    func `with plain scalars as the core schema has them`(example: (yaml: String, json: String)) throws {
        #expect(try read("a: \(example.yaml)") == "{\"a\":\(example.json)}")
        #expect(try read("[\(example.yaml)]") == "[\(example.json)]")
    }

    @Test(arguments: [
        (#"'a # b: c'"#, #""a # b: c""#), (#"'it''s'"#, #""it's""#), (#"''"#, #""""#), (#"'\n'"#, #""\\n""#),
        (#""a # b: c""#, #""a # b: c""#), (#""null""#, #""null""#), (#""\"\\\/\n\t""#, #""\"\\/\n\u0009""#),
        (#""\x41\u00e9\U0001F600\_""#, "\"Aé😀\u{A0}\""),
        (#""\0\a\b\v\f\r\e""#, #""\u0000\u0007\u0008\u000b\u000c\u000d\u001b""#),
        (#""\N\L\P\ ""#, "\"\u{85}\u{2028}\u{2029} \""),
    ])
    func `with quotations unescaped`(example: (yaml: String, json: String)) throws {
        #expect(try read("a: \(example.yaml) # x") == "{\"a\":\(example.json)}")
        #expect(try read("{a: \(example.yaml)}") == "{\"a\":\(example.json)}")
    }

    @Test(arguments: [
        ("[]", "[]"), ("{}", "{}"), ("[ a , b c ]", #"["a","b c"]"#),
        ("[a, [b, {c: d}], {}]", #"["a",["b",{"c":"d"}],{}]"#),
        ("{a: b, c: [d, 'e, f'], \"g\": 1}", #"{"a":"b","c":["d","e, f"],"g":1}"#),
        ("{$ref: \"#/a\"} # b", ##"{"$ref":"#/a"}"##), ("[a:b, http://c/d]", #"["a:b","http://c/d"]"#),
    ])
    func `with flow collections on one line`(example: (yaml: String, json: String)) throws {
        #expect(try read(example.yaml) == example.json)
        #expect(try read("- a:\n    \(example.yaml)") == "[{\"a\":\(example.json)}]")
    }

    @Test(arguments: [
        ("lines kept", "|\n    b\n\n     c # d\n    e: f\n", #"b\n\n c # d\ne: f\n"#),
        ("lines joined", ">\n    b\n    c\n\n    d\n\n\n    e\n", #"b c\nd\n\ne\n"#),
        (
            "lines joined but those that are indented", ">\n    b\n      c\n      d\n    e\n    f\n",
            #"b\n  c\n  d\ne f\n"#
        ),
        ("empty lines around indented ones", ">\n    b\n\n      c\n\n    d\n", #"b\n\n  c\n\nd\n"#),
        ("no line end", "|-\n    b\n    c\n\n", #"b\nc"#),
        ("joined without line end", ">- # d\n    b\n    c\n", #"b c"#),
        ("all line ends", "|+\n    b\n\n\n", #"b\n\n\n"#),
        ("no line end where the text has none", "|\n    b", "b"),
        ("empty lines before", "|\n\n    b\n", #"\nb\n"#),
        ("nothing", "|\n", ""),
        ("nothing but line ends", "|+\n\n\n", #"\n\n"#),
    ])
    func `with block scalars`(example: (name: String, yaml: String, text: String)) throws {
        #expect(try read("x:\n  a: \(example.yaml)") == "{\"x\":{\"a\":\"\(example.text)\"}}")
    }

    @Test func `with what follows a block scalar`() throws {
        #expect(
            try read("a: |\n  b\n# c\nd: >-\n  e\n\nf:\n  - |\n    g\n  - h") == #"{"a":"b\n","d":"e","f":["g\n","h"]}"#
        )
    }
}

@Suite struct `What is not in the subset of YAML` {
    @Test(arguments: [
        ("a tab", "a: 1\n\tb: 2", 2, "holds a tab; spaces indent and separate"),
        ("a carriage return", "a: 1\r\nb: 2", 1, "ends with a carriage return; line feeds end lines"),
        ("a control character", "a: \u{1}", 1, "holds the control character 1"),
        ("a byte order mark", "\u{FEFF}a: 1", 1, "begins with a byte order mark"),
        ("an anchor", "a: 1\nb: &c d", 2, "defines an anchor"),
        ("an alias", "a: *b", 1, "refers to an anchor"),
        ("a tag", "a: !!str 1", 1, "holds a tag"),
        ("a directive", "%YAML 1.2", 1, "begins a plain value with “%”; quote it"),
        ("a document's begin", "---\na: 1", 1, "begins or ends a document"),
        ("a document's end", "a: 1\n...", 2, "begins or ends a document"),
        ("an explicit key", "? a\n: b", 1, "begins a value with “?”"),
        ("a merge", "a:\n  <<: b", 2, "merges another mapping"),
        ("a key that is a number", "a: 1\n200: b", 2, "has the key 200, which is no string; quote it"),
        ("a key that is null", "~: b", 1, "has the key ~, which is no string; quote it"),
        ("a flow key that is a number", "{200: b}", 1, "has the key 200, which is no string; quote it"),
        ("a key twice", "a: 1\nb: 2\na: 3", 3, "holds the key “a” a second time"),
        ("a flow key twice", "{a: 1, a: 2}", 1, "holds the key “a” a second time"),
        ("a sequence behind a key", "a: - b", 1, "begins a value with “-”"),
        ("two colons", "a: b: c", 1, "holds a second “: ”; quote the value"),
        ("a colon at the end of a value", "a: b:", 1, "holds a second “: ”; quote the value"),
        ("a reserved character", "a: @b", 1, "begins a plain value with “@”; quote it"),
        ("a backtick", "a: `b`", 1, "begins a plain value with “`”; quote it"),
        ("a quotation that does not end", "a: \"b\nc\"", 1, "does not end the quotation that it begins"),
        ("a quotation that ends in an escape", "a: \"b\\", 1, "does not end the quotation that it begins"),
        ("more behind a quotation", "a: 'b' c", 1, "holds more behind a value that has ended"),
        ("a comment without space", "a: 'b'#c", 1, "holds more behind a value that has ended"),
        ("an escape that does not exist", #"a: "\q""#, 1, "holds an escape that does not exist"),
        ("half a surrogate pair", #"a: "\ud83d""#, 1, "holds an escape that is no character"),
        ("an escape beyond Unicode", #"a: "\U00110000""#, 1, "holds an escape that is no character"),
        ("an escape cut short", #"a: "\x4""#, 1, "holds an escape that is no character"),
        ("infinity", "a: -.inf", 1, "holds infinity, which JSON cannot write"),
        ("not a number", "a: .nan", 1, "holds “not a number”, which JSON cannot write"),
        ("a hexadecimal number too large", "a: 0x10000000000000000", 1, "holds a number that is too large"),
        ("an indentation indicator", "a: |2\n   b", 1, "holds more behind “|” or “>” than “-” or “+”"),
        ("text behind a bar", "a: | b", 1, "holds more behind “|” or “>” than “-” or “+”"),
        (
            "a block scalar's line too far left", "a: |\n    b\n  c", 3,
            "is indented by less than the first line of its block scalar"
        ),
        (
            "a block scalar's empty line too far right", "a: |\n     \n  b", 2,
            "has more spaces than the first line of its block scalar"
        ),
        ("a flow collection over two lines", "a: [b,\n  c]", 1, "lacks a value"),
        (
            "a flow collection that does not end", "a: [b", 1,
            "does not end the collection that it begins, or lacks a comma in it"
        ),
        ("an empty entry", "[a, , b]", 1, "begins a plain value with “,”; quote it"),
        ("a comma before the end", "[a, ]", 1, "begins a plain value with “]”; quote it"),
        ("a pair in a sequence", "[a: b]", 1, "does not end the collection that it begins, or lacks a comma in it"),
        ("a key without value", "{a}", 1, "lacks “: ” behind the key “a”"),
        ("a flow key against its value", "{\"a\":b}", 1, "lacks “: ” behind the key “a”"),
        ("a value where only text may stand", "[a] b", 1, "holds more behind a value that has ended"),
    ])
    func `is refused with line and reason`(example: (name: String, yaml: String, line: Int, reason: String)) {
        #expect(throws: YAMLError(line: example.line, reason: example.reason)) { try read(example.yaml) }
    }

    @Test(arguments: [
        ("a scalar that goes on", "a: b\n  c", 2),
        ("an item no deeper than its key", "a:\n- b", 2),
        ("a member deeper than the one before", "a: 1\n  b: 2", 2),
        ("a member less deep than the first", "  a: 1\n b: 2", 2),
        ("a line that is no member", "a: 1\nb", 2),
        ("an item among members", "a: 1\n- b", 2),
        ("a member among items", "- a\nb: c", 2),
        ("an item too far right", "- a\n  - b", 2),
    ])
    func `is refused where the indentation does not fit`(example: (name: String, yaml: String, line: Int)) {
        let error = #expect(throws: YAMLError.self) { try read(example.yaml) }
        #expect(error?.line == example.line)
        #expect(error?.reason.hasPrefix("does not belong to what stands above it") == true)
    }

    @Test func `is refused where it is not UTF-8`() {
        #expect(throws: YAMLError(line: 2, reason: "is not UTF-8")) {
            try YAMLReader.read(Array("a: b\nc: ".utf8) + [0xC3])
        }
    }

    @Test(arguments: ["[", "- ", "{a: "])
    func `is refused where it is nested so deep that the stack would end`(opening: String) {
        let error = #expect(throws: YAMLError.self) { try read(String(repeating: opening, count: 100_000)) }
        #expect(error == YAMLError(line: 1, reason: "is nested too deep"))
    }

    @Test func `is told in one line`() {
        #expect(YAMLError(line: 7, reason: "holds a tag").description == "line 7: holds a tag")
    }
}
