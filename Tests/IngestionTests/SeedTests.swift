import Domain
import Testing

@testable import Ingestion

@Suite struct `Each seed` {
    @Test func `is there`() { #expect(Seed.all.count == 5) }

    @Test(arguments: Seed.all) func `gives back every text when its edits are replayed`(seed: Seed) {
        let source = seed.file.bytes
        let lines = Lines(source)
        for blocks in [WrappedSegmenter.blocks(lines, source), LineSegmenter.blocks(lines, source)] {
            let lost = LostCharacters(
                source: source, candidates: FrenchWords.standard.candidates(for:), isName: FrenchWords.standard.isName
            ).repairs(in: lines)
            let repairs = (lost.repairs + FootnoteCalls.repairs(source, blocks)).sorted {
                $0.source.lowerBound < $1.source.lowerBound
            }
            let cleaner = Cleaner(
                source: source, repairs: repairs, joiner: LineEndJoiner(vocabulary: [], source: source))
            let outlined = Outliner.outline(blocks, source: source, document: DocumentID("s"), cleaner: cleaner)
            for text in outlined.passages.flatMap({ [$0.text] + $0.cells }) where !text.isEmpty {
                let whole = 0..<text.bytes.count
                #expect(text.replay(source, text.source(of: whole)) == text.bytes, "\(text.string)")
                #expect(
                    text.pieces.first?.clean.lowerBound == 0 && text.pieces.last?.clean.upperBound == whole.upperBound)
            }
        }
    }

    @Test(arguments: Seed.all) func `bears every record's quote at its bytes`(seed: Seed) throws {
        let reading = try Sample.read(seed.file)
        let sources =
            reading.activities.map(\.source) + reading.commitments.map(\.source) + reading.decisions.map(\.source)
        // The Canadian page tells of no act of two organisations.
        #expect(sources.isEmpty == (reading.document.id.rawValue == "canada-un"))
        let paragraphs = Dictionary(uniqueKeysWithValues: reading.paragraphs.map { ($0.number, $0) })
        for source in sources {
            #expect(String(decoding: source.bytes.flatMap { seed.file.bytes[$0] }, as: UTF8.self) == source.quote)
            #expect(source.document == reading.document.id)
            #expect(zip(source.bytes, source.bytes.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            #expect(paragraphs[source.paragraph] != nil, "\(source.paragraph) is no paragraph")
        }
    }

    @Test(arguments: Seed.all) func `gives each record an id of its own, and each name a place`(seed: Seed) throws {
        let reading = try Sample.read(seed.file)
        for ids in [
            reading.activities.map(\.id.rawValue), reading.commitments.map(\.id.rawValue),
            reading.decisions.map(\.id.rawValue), reading.paragraphs.map(\.number),
            reading.organisations.map(\.id.rawValue),
        ] { #expect(Set(ids).count == ids.count) }
        let organisations = Set(reading.organisations.map(\.id))
        let named =
            reading.activities.flatMap { $0.participants.map(\.organisation) } + reading.mentions.map(\.organisation)
            + reading.commitments.flatMap(\.committedBy) + reading.decisions.flatMap(\.organisations)
            + reading.organisations.compactMap(\.parent)
        #expect(named.allSatisfy { organisations.contains($0) })
        let commitments = Set(reading.commitments.map(\.id))
        #expect(reading.decisions.flatMap(\.items).allSatisfy { $0.commitment.map(commitments.contains) ?? true })
    }

    @Test func `reads the same twice, and after the others`() throws {
        let once = try Seed.all.map { try Pipeline().read($0.file) }
        let pipeline = Pipeline()
        for (index, seed) in Seed.all.enumerated().reversed() {
            #expect(equal(try pipeline.read(seed.file), once[index]), "\(seed)")
        }
    }

    @Test(arguments: Seed.all) func `is understood without the manifest`(seed: Seed) throws {
        let known = try Sample.read(seed.file)
        let bare = try Sample.read(SourceFile(name: seed.file.name, bytes: seed.file.bytes))
        #expect(bare.document.genre == known.document.genre)
        #expect(bare.document.id == known.document.id)
        // The summary bears its symbol nowhere in its text.
        if seed.file.name != "ceb-2018-2.txt" { #expect(bare.document.symbols == known.document.symbols) }
        #expect(bare.activities.map(\.text) == known.activities.map(\.text))
        #expect(bare.commitments.map(\.text) == known.commitments.map(\.text))
        #expect(bare.decisions.map(\.text) == known.decisions.map(\.text))
    }

    private func equal(_ left: Reading, _ right: Reading) -> Bool {
        left.document == right.document && left.paragraphs == right.paragraphs
            && left.organisations == right.organisations && left.mentions == right.mentions
            && left.activities == right.activities && left.commitments == right.commitments
            && left.decisions == right.decisions
    }
}

@Suite struct `A file that is no text` {
    private func error(_ bytes: [UInt8]) -> ReadingError? {
        do throws(ReadingError) {
            _ = try Sample.read(SourceFile(name: "a.txt", bytes: bytes))
            return nil
        } catch { return error }
    }

    @Test func `is refused with the place of what is wrong`() {
        #expect(error([]) == .empty)
        #expect(error(Array(" \n\t\r\n".utf8)) == .empty)
        #expect(error(Array("Oui\0".utf8)) == .notText(offset: 3))
        #expect(error([0x61, 0xFF]) == .notUTF8(offset: 1))
        #expect(error([0x61, 0xC3]) == .notUTF8(offset: 1))
        #expect(error([0xC0, 0xAF]) == .notUTF8(offset: 0))
        #expect(error([0x61, 0xED, 0xA0, 0x80]) == .notUTF8(offset: 1))
        #expect(error([0xF4, 0x90, 0x80, 0x80]) == .notUTF8(offset: 0))
    }

    @Test(arguments: ["?", "*", "[", "<", "&", "^{", "1.", "a)", "-", "\t", "\u{301}", "«", "-\n-\n-"])
    func `is read where it is text, however short`(scrap: String) throws {
        let text = scrap + "x" + scrap
        #expect(error(Array(text.utf8)) == nil)
        #expect(error(Array(String(repeating: text + "\n", count: 40).utf8)) == nil)
    }

    @Test func `and damage of any kind stops no reading`() throws {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let seed = try #require(Seed.all.first { $0.file.name == "dppa-osce.txt" }).file
        let marks = Array("?*[]<>&^{}()\n\t-.0A_/\"".utf8)
        for _ in 0..<40 {
            var bytes = seed.bytes
            for _ in 0..<30 {
                let at = next(bytes.count)
                if bytes[at] < 0x80, at + 1 < bytes.count, bytes[at + 1] < 0x80 {
                    bytes[at] = marks[next(marks.count)]
                }
            }
            let reading = try Sample.read(SourceFile(name: "damaged.txt", bytes: bytes))
            for activity in reading.activities {
                let quote = activity.source.bytes.flatMap { bytes[$0] }
                #expect(String(decoding: quote, as: UTF8.self) == activity.source.quote)
            }
        }
    }
}
