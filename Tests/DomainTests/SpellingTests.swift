import Domain
import Testing

@Suite struct `A misspelt name` {
    private let known = ["theme", "health", "labour", "organisation", "activities", "to", "from"]

    @Test(arguments: [
        ("theem", "theme"), ("htealth", "health"), ("helth", "health"), ("labor", "labour"),
        ("organization", "organisation"), ("activites", "activities"), ("form", "from"), ("ot", "to"),
    ])
    func `leads to the name that is meant`(example: (typed: String, meant: String)) {
        #expect(Spelling.nearest(to: example.typed, among: known) == example.meant)
    }

    @Test(arguments: ["", "xyz", "heart disease", "organ", String(repeating: "theme", count: 20)])
    func `that is too far from all leads nowhere`(typed: String) {
        #expect(Spelling.nearest(to: typed, among: ["theme", "health", "labour", "organisation"]) == nil)
    }

    @Test func `leads to the nearest, and to the first of several as near`() {
        #expect(Spelling.nearest(to: "abcdefgx", among: ["abcdefyz", "abcdefgh"]) == "abcdefgh")
        #expect(Spelling.nearest(to: "abcx", among: ["abcy", "abcz"]) == "abcy")
    }
}
