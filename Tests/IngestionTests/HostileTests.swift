import Domain
import Synchronization
import Testing

@testable import Ingestion

/// One after the other, with a reader of their own: the limit is for one text, not for waiting.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `A text that nobody would write` {
    private static let pipeline = Mutex(Pipeline())

    /// Told by its name alone: the text would fill the log.
    struct Text: CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name }
    }

    private func read(_ file: SourceFile) throws(ReadingError) -> Reading {
        try Self.pipeline.withLock { pipeline throws(ReadingError) in try pipeline.read(file) }
    }

    @Test(
        arguments: [
            ("one line of many sentences", String(repeating: "L’Office a aidé l’Union africaine. ", count: 6000)),
            ("question marks only", String(repeating: "?", count: 60_000) + String(repeating: " ?a", count: 10_000)),
            (
                "an act with quotation marks that never close",
                "Union africaine\n\n1. Le PNUD a tenu un atelier " + String(repeating: "« ", count: 60_000) + ".\n"
            ),
            (
                "an act with one partner without end",
                "Union africaine\n\n1. Le PNUD a aidé " + String(repeating: "la CARICOM ", count: 20_000) + ".\n"
            ),
            ("one word", String(repeating: "é", count: 200_000)),
            ("many paragraphs", String(repeating: "1. Un.\n\n", count: 1000)),
            ("one long line without an end", String(repeating: "le PNUD et l’OSCE ", count: 1000)),
            ("lines of blanks", String(repeating: " \t \n", count: 5000) + "Fin."),
            (
                "numbers that run backwards or overflow",
                "5. Un.\n\n5. Deux.\n\n1. Trois.\n\n99999999999999999999. Quatre.\n"
            ),
            (
                "a table that never ends",
                "Annexe I\n\nMesures\tÉtat\n" + String(repeating: "1. a\tb\n", count: 500) + "2. c"
            ),
            ("paragraphs within paragraphs", String(repeating: "<p>", count: 10_000) + "Fin."),
            ("a link that goes on", "[Voir](" + String(repeating: "a", count: 100_000) + ") fin."),
            (
                "brackets that never close",
                String(repeating: "[", count: 20_000) + String(repeating: "](", count: 20_000)
            ),
            ("quotation marks that never close", String(repeating: "« ", count: 20_000)),
            ("the same name without end", String(repeating: "ONU ", count: 30_000)),
            ("pronouns without end", String(repeating: "Elle a collaboré avec l’Office. ", count: 3000)),
            ("footnotes without end", String(repeating: "__________________\n 1 note\n", count: 3000)),
            ("a damaged line without end", String(repeating: "fa?on d?agir ? ", count: 3000)),
            (
                "one word of capitals and marks",
                String(repeating: "A-", count: 40_000) + String(repeating: "A/", count: 40_000)
            ),
            ("symbols without end", String(repeating: "Les A/67/280-S/2012/614 ", count: 3000)),
            (
                "resolutions without end",
                (0..<20_000).map { "La résolution \($0 % 9999) (\(2000 + $0 % 20)). " }.joined()
            ),
            ("numbers that come again", String(repeating: "1. Le PNUD a aidé.\n\n", count: 4000)),
            (
                "bodies without end",
                (0..<500).map { "Le Comité des choses \($0) (CDC\($0)) a aidé l’OSCE.\n\n" }.joined()
            ),
            ("signs without end", String(repeating: "<", count: 20_000) + String(repeating: "&^{*", count: 10_000)),
            ("a mark of byte order", "\u{FEFF}1. Le PNUD a aidé l’OSCE.\n"),
            ("control characters", String((1..<32).map { Character(Unicode.Scalar(UInt8($0))) }) + " Le PNUD.\u{7F}\n"),
            ("code", "<script>alert(1)</script> ' OR 1=1; -- =cmd|calc\n"),
            ("marks of direction and of no width", "Le\u{202E} PNUD\u{200B} a aid\u{0065}\u{0301}\u{FEFF}.\n"),
        ].map(Text.init))
    func `is read to its end, and what is said of it holds`(sample: Text) throws {
        let bytes = Array(sample.text.utf8)
        let reading = try read(SourceFile(name: "odd.txt", bytes: bytes))
        for paragraph in reading.paragraphs {
            #expect(paragraph.bytes.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count })
        }
        #expect(Set(reading.paragraphs.map(\.number)).count == reading.paragraphs.count)
        #expect(Set(reading.activities.map(\.id)).count == reading.activities.count)
    }

    @Test(arguments: [
        ([UInt8](), ReadingError.empty), (Array(" \n\t\r\n".utf8), .empty),
        ([0xFF, 0xFE, 0x41, 0], .notUTF8(offset: 0)),
        (Array("Le ".utf8) + [0xE9], .notUTF8(offset: 3)), (Array("a\0b".utf8), .notText(offset: 1)),
    ])
    func `is refused where it is no text`(example: (bytes: [UInt8], error: ReadingError)) {
        #expect(throws: example.error) { try read(SourceFile(name: "odd.txt", bytes: example.bytes)) }
    }

    @Test func `is read alike whatever ends its lines`() throws {
        let text = "1. Le PNUD a aidé l’Union africaine.\n\n2. Il a organisé un atelier.\n"
        let plain = try read(SourceFile(name: "a.txt", bytes: Array(text.utf8)))
        for ending in ["\r\n", "\r"] {
            let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
            let reading = try read(SourceFile(name: "a.txt", bytes: Array(other.utf8)))
            #expect(reading.paragraphs.map(\.text) == plain.paragraphs.map(\.text))
        }
    }
}
