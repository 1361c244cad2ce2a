import Foundation
import Testing

@testable import API

@Suite struct `Written JSON` {
    private func written(_ isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(isPretty: isPretty)
        body(&writer)
        return String(decoding: writer.finished(), as: UTF8.self)
    }

    @Test func `has its members in the order they were written`() {
        let text = written { writer in
            writer.object {
                $0.member("z", "1")
                $0.member("a", 2)
                $0.member("m", ["x", "y"])
                $0.key("b")
                $0.bool(true)
            }
        }
        #expect(text == #"{"z":"1","a":2,"m":["x","y"],"b":true}"#)
    }

    @Test func `leaves out what is absent`() {
        #expect(written { $0.object { $0.member("a", nil as String?) } } == "{}")
    }

    @Test(arguments: [
        ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\r", #"\r"#), ("\t", #"\t"#), ("\u{0}", #"\u0000"#),
        ("\u{1f}", #"\u001f"#), ("\u{1b}", #"\u001b"#), ("/", "/"), ("é œ “”", "é œ “”"), ("😀", "😀"),
        ("\u{2028}", "\u{2028}"),
        ("\u{7f}", "\u{7f}"),
    ])
    func `escapes what must be, and nothing else`(example: (text: String, written: String)) {
        #expect(written { $0.string(example.text) } == "\"\(example.written)\"")
    }

    @Test func `gives every character back to a reader`() throws {
        let text = String(String.UnicodeScalarView((0...0x2ff).compactMap(Unicode.Scalar.init)))
        let data = Data(written { $0.array { $0.string(text) } }.utf8)
        #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
    }

    @Test func `is pretty with two spaces a level and a line feed at the end`() {
        let text = written(true) { writer in
            writer.object {
                $0.key("empty")
                $0.object { _ in }
                $0.member("none", [] as [String])
                $0.member("ranges", [1..<2, 3..<4])
                $0.member("brace", "{")
                $0.member("next", "x")
            }
        }
        #expect(
            text == """
                {
                  "empty": {},
                  "none": [],
                  "ranges": [
                    [
                      1,
                      2
                    ],
                    [
                      3,
                      4
                    ]
                  ],
                  "brace": "{",
                  "next": "x"
                }

                """)
    }
}
