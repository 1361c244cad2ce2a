import Domain
import Testing

@Suite struct `A SHA-256 digest` {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `is the one that FIPS 180-4 gives as an example`(text: String, digest: String) {
        #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
    }

    @Test func `covers every block of a long text`() {
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(SHA256.hexDigest(of: million) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}

@Suite struct `A period` {
    @Test(arguments: [
        ("2012", "2012-01-01", "2012-12-31"), ("2012-02", "2012-02-01", "2012-02-29"),
        ("2009/2012", "2009-01-01", "2012-12-31"), ("2012-05-11/2012-05-12", "2012-05-11", "2012-05-12"),
        ("2018-10/2018-12", "2018-10-01", "2018-12-31"),
    ])
    func `reaches from the first to the last day that it covers`(value: String, start: String, end: String) {
        let days = Period.days(of: value)
        #expect(days.start == start && days.end == end)
    }

    @Test func `of several dates spans them all`() {
        let dates = ["2012", "2011-07/2012-03"].map { StatedDate(value: $0, text: $0) }
        #expect(Period.covering(dates)?.start == "2011-07-01")
        #expect(Period.covering(dates)?.end == "2012-12-31")
        #expect(Period.covering([]) == nil)
    }
}
