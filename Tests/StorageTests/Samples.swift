import Domain
import Foundation
import SQLite
import Storage

/// A folder of its own for each test, gone with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("storage-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String = "registry.sqlite") -> String { path + "/" + name }
}

/// The same numbers on every run (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func some<C: Collection>(_ count: ClosedRange<Int>, of items: C) -> [C.Element] {
        Array(items.shuffled(using: &self).prefix(Int.random(in: count, using: &self)))
    }

    /// `items` is not empty.
    mutating func one<Item>(of items: [Item]) -> Item { items[Int.random(in: items.indices, using: &self)] }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &self) <= percent }
}

/// Readings of invented documents, in which every field has every shape: absent, empty, one, several, not ASCII.
enum Samples {
    static let organisations = ["un", "au", "osce", "unodc", "who", "eu", "ceb", "asean"].map {
        Organisation(
            id: OrganisationID($0), nameFr: "Organisation d’\($0)", nameEn: $0 == "asean" ? nil : "Organisation \($0)",
            acronymFr: $0 == "au" ? "UA" : nil, acronymEn: $0.uppercased(), kind: $0 == "un" ? .unOrgan : .regional,
            parent: $0 == "un" ? nil : .un, aliases: ["l’\($0)"],
            identifiers: $0 == "au" ? [.init(scheme: "XM-DAC", identifier: "47005", match: .close)] : [])
    }
    static let dates = ["2012", "2009/2011", "2012-05-11/2012-05-12", "2018-10/2018-12", "2010-02", "1999"].map {
        StatedDate(value: $0, text: "le \($0)")
    }
    static let references = ["S/RES/1540(2004)", "A/RES/65/283", "CEB/2018/1"].map {
        Reference(symbol: $0, text: "résolution \($0)")
    }

    static func source(_ document: DocumentID, paragraph: Int, _ dice: inout Dice) -> Source {
        Source(
            document: document, section: dice.some(0...2, of: ["II. Coopération", "A. Union africaine"]),
            paragraph: String(paragraph), place: dice.chance(30) ? "Annexe II / 3" : nil,
            bytes: dice.chance(50) ? [10..<250] : [10..<120, 300..<1_000_000], quote: "Œuvre n° \(paragraph) “citée”")
    }

    static func activity(_ id: String, _ document: DocumentID, paragraph: Int, _ dice: inout Dice) -> Activity {
        let participants = dice.some(0...3, of: organisations).map {
            Participant(
                organisation: $0.id, mention: dice.chance(70) ? $0.nameFr : nil,
                how: dice.one(of: MentionForm.allCases))
        }
        return Activity(
            id: RecordID(id), title: "Titre \(id)", text: "Le texte de \(id), coopéra-tion.",
            kind: dice.one(of: ActivityKind.allCases), themes: dice.some(1...3, of: Theme.allCases.prefix(6)),
            participants: participants, section: dice.chance(80) ? dice.one(of: ["Union africaine", "OSCE"]) : nil,
            dates: dice.some(0...2, of: dates), countries: dice.some(0...2, of: ["SO", "ML", "FR"]),
            references: dice.some(0...2, of: references), source: source(document, paragraph: paragraph, &dice))
    }

    static func commitment(
        _ id: String, _ document: DocumentID, paragraph: Int, decision: RecordID?, _ dice: inout Dice
    ) -> Commitment {
        let events = dice.some(0...2, of: StatusEvent.State.allCases).map {
            StatusEvent(state: $0, date: dice.chance(50) ? "2018-12" : nil, text: "état \($0)")
        }
        return Commitment(
            id: RecordID(id), text: "Engagement \(id)", kind: dice.one(of: CommitmentKind.allCases),
            area: dice.chance(70) ? dice.one(of: ["Prévention", "Victimes"]) : nil,
            committedBy: dice.some(0...2, of: organisations).map(\.id),
            status: dice.one(of: CommitmentStatus.allCases), statusText: dice.chance(50) ? "Accompli." : nil,
            statusEvents: events, dates: dice.some(0...2, of: dates),
            themes: dice.some(0...3, of: Theme.allCases.prefix(6)), references: dice.some(0...2, of: references),
            urls: dice.some(0...1, of: ["https://un.org/a"]), decision: dice.chance(50) ? decision : nil,
            source: source(document, paragraph: paragraph, &dice))
    }

    static func decision(
        _ id: String, _ document: DocumentID, paragraph: Int, item: RecordID?, _ dice: inout Dice
    ) -> Decision {
        Decision(
            id: RecordID(id), body: OrganisationID("ceb"), session: dice.chance(80) ? "2018-2" : nil,
            date: dice.chance(80) ? "2018-11-07/2018-11-08" : nil, place: dice.chance(50) ? "New York" : nil,
            agendaItem: dice.chance(50) ? "III" : nil, act: dice.one(of: DecisionAct.allCases), topic: "Sujet \(id)",
            text: "Le CCS a décidé \(id)",
            items: dice.chance(50)
                ? [
                    .init(letter: "a", text: "De faire", commitment: item),
                    .init(letter: "b", text: "De ne pas faire", commitment: nil),
                ] : [],
            organisations: dice.some(0...3, of: organisations).map(\.id), annex: dice.chance(30) ? "I" : nil,
            references: dice.some(0...2, of: references), dates: dice.some(0...1, of: dates),
            source: source(document, paragraph: paragraph, &dice))
    }

    /// A document with `size` paragraphs and as many records of each type, spread unevenly over them.
    static func reading(_ name: String, size: Int = 12, seed: UInt64 = 1) -> Reading {
        var dice = Dice(seed: seed)
        let id = DocumentID(name)
        let source = Array("Le contenu de \(name), graine \(seed), œuvre\u{0}\r\n".utf8)
        let paragraphs = (1...size).map { number in
            Paragraph(
                document: id, number: String(number), form: dice.one(of: Paragraph.Form.allCases),
                section: dice.some(0...2, of: ["I", "A"]), text: "Paragraphe \(number)",
                bytes: [number..<number + 9])
        }
        let document = Document(
            id: id, file: "\(name).txt", symbols: dice.some(0...2, of: ["A/67/280", "S/2012/614"]),
            title: "Titre de \(name)", language: "fr", genre: dice.one(of: Genre.allCases),
            date: dice.chance(50) ? "2012-08" : nil, origin: dice.chance(50) ? "https://un.org" : nil,
            sha256: SHA256.hexDigest(of: source), size: source.count,
            outline: [Heading(text: "I. Introduction", level: 1, bytes: 0..<17)],
            findings: [
                Finding(class: .repaired, rule: "line-end", detail: "coopéra-tion", bytes: 4..<9, paragraph: "1"),
                Finding(class: .unread, rule: "whole", detail: "rien", bytes: nil),
            ])
        let decisionIDs = (1...size).map { "\(name).\($0).1" }
        return Reading(
            document: document, source: source, paragraphs: paragraphs, organisations: organisations,
            mentions: (1...size).map { .init(organisation: dice.one(of: organisations).id, paragraph: String($0)) },
            activities: (1...size).map {
                activity("\(name).\($0).1", id, paragraph: Int.random(in: 1...size, using: &dice), &dice)
            },
            commitments: (1...size).map {
                commitment(
                    "\(name).\($0).1", id, paragraph: Int.random(in: 1...size, using: &dice),
                    decision: RecordID(dice.one(of: decisionIDs)), &dice)
            },
            decisions: (1...size).map {
                decision(
                    "\(name).\($0).1", id, paragraph: Int.random(in: 1...size, using: &dice),
                    item: RecordID("\(name).\($0).1"), &dice)
            })
    }
}

/// A database in a folder of its own.
struct Database {
    let folder: TemporaryFolder
    let writer: IngestWriter
    let store: Store

    init(_ readings: [Reading] = []) throws {
        folder = try TemporaryFolder()
        writer = try IngestWriter(path: folder.file())
        store = try Store(path: folder.file(), readers: 2)
        if !readings.isEmpty { try replace(readings) }
    }

    func replace(
        _ readings: [Reading], keeping: Set<DocumentID> = [], order: [DocumentID]? = nil, at time: Int = 1_700_000_000
    ) throws {
        try writer.replace(
            readings, keeping: keeping, order: order ?? readings.map(\.document.id), readerVersion: "1", at: time)
    }
}
