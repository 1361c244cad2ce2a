import HTTPMessage
import Testing

@testable import API

@Suite struct `Whatever a request says` {
    private let registry: SampleRegistry
    init() throws { registry = try SampleRegistry() }

    private static let words = [
        "/v1/", "/", "activities", "organisations", "commitments", "decisions", "documents", "themes", "paragraphs",
        "source", "a-1", "a-1.1.1", "unhcr", ".json", ".csv", "..", "?", "&", "=", ",", ";", "+", "%", "%00", "%2F",
        "%C3%A9", "%FF", "%0D%0A", "é", "\u{301}", "'", "\"", "\\", "<", "(", "*", "cursor", "limit", "organisation",
        "kind", "theme", "from", "to", "year", "sdg", "pretty", "true", "2012-02-30", "0000", "9999-12", "-1",
        "999999999999999999999", "CCS", "health", "training", "AAAAAAAAAAAAAAAA", "--", " OR 1=1",
    ]

    @Test func `in its target, it is answered, and never by a failure of ours`() {
        var dice = Dice(seed: 1)
        for _ in 0..<4000 {
            let target = "/" + (0..<Int.random(in: 0...9, using: &dice)).map { _ in dice.one(of: Self.words) }.joined()
            let method = dice.one(of: ["GET", "GET", "GET", "HEAD", "OPTIONS", "PUT", "BREW"])
            let response = registry.get(target, method: method)
            #expect(response.status.code < 500 || method == "BREW", "\(method) \(target)")
            #expect(response.field("X-Content-Type-Options") == "nosniff", "\(method) \(target)")
        }
    }

    @Test func `in bytes that spell nothing, it is answered, and never by a failure of ours`() {
        var dice = Dice(seed: 2)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...40, using: &dice)).map { _ in UInt8.random(in: 33...126, using: &dice) }
            let escaped = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
                "%" + String(UInt8.random(in: 16...255, using: &dice), radix: 16)
            }.joined()
            let noise = String(decoding: bytes, as: UTF8.self) + escaped
            let start = dice.one(of: ["/", "/v1/activities?", "/v1/activities?organisation=", "/v1/organisations/"])
            #expect(registry.get(start + noise).status.code < 500, "\(start)\(noise)")
        }
    }

    @Test func `in its fields, it is answered, and never by a failure of ours`() {
        var dice = Dice(seed: 3)
        let names = ["Accept", "If-None-Match", "If-Match", "If-Modified-Since", "If-Range", "Range"]
        let pieces = [
            "*", "/", "*/*", "application/json", "text", "csv", ";q=", "0.5", "1.0001", ",", "\"", "W/", "bytes=", "-",
            "0", "5", "99999999999999999999", " ", "Tue, 14 Nov 2023 22:13:20 GMT", "é", "=", "\\",
        ]
        for _ in 0..<3000 {
            let fields = (0...2).map { _ in
                (
                    dice.one(of: names),
                    (0..<Int.random(in: 0...6, using: &dice)).map { _ in dice.one(of: pieces) }.joined()
                )
            }
            let target = dice.one(of: ["/v1/documents/a-1/source", "/v1/activities", "/livez", "/v1/themes/health"])
            #expect(registry.get(target, fields).status.code < 500, "\(target) \(fields)")
        }
    }

    @Test(arguments: [
        "organisation=au", "sdg=1", "sdg=1,2", "year=2012", "theme=health", "country=ML", "reference=x", "section=x",
        "kind=training", "document=a-1", "limit=1", "from=2012", "x=1", "cursor=A",
    ])
    func `as often as a target has room for, it is answered, and never by a failure of ours`(item: String) {
        for count in [2, 20, 63, 64, 65, 100, 300, 1000, 8000 / (item.utf8.count + 1)] {
            let target = "/v1/activities?" + Array(repeating: item, count: count).joined(separator: "&")
            #expect(registry.get(target).status.code < 500, "\(count) times \(item)")
        }
    }

    @Test(arguments: ["organisation", "sdg", "year", "reference", "section"])
    func `with as many values as a target has room for, it is answered, and never by a failure of ours`(name: String) {
        for count in [2, 15, 16, 17, 100, 500, 1500] {
            let values = (0..<count).map {
                name == "sdg" ? "\($0 % 17 + 1)" : name == "year" ? "\(1900 + $0 % 300)" : "\($0)"
            }
            let one = "/v1/activities?\(name)=" + values.joined(separator: ",")
            let many = "/v1/activities?" + values.map { "\(name)=\($0)" }.joined(separator: "&")
            for target in [one, many] {
                #expect(registry.get(target).status.code < 500, "\(count) values of \(name)")
            }
        }
    }
}
