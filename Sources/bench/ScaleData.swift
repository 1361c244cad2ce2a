import Domain
import Foundation
import Ingestion

/// A large registry made from the seeds: the same on every machine and run.
struct ScaleData {
    /// The same numbers on every run (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    /// Words that every generated text holds.
    static let common = "Organisation des Nations Unies"

    private let activities: [Activity]
    private let organisations: [Organisation]

    init(seeds folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        let pipeline = Pipeline()
        var activities: [Activity] = []
        var organisations: [OrganisationID: Organisation] = [:]
        for name in names {
            let file = SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
            let reading = try pipeline.read(file)
            activities += reading.activities
            for organisation in reading.organisations { organisations[organisation.id] = organisation }
        }
        self.activities = activities
        self.organisations = organisations.values.sorted { $0.id < $1.id }
    }

    /// A document of `count` activities, four to a paragraph. Each mixes two of the seeds': text of both, participants,
    /// countries and references of either, another year.
    func reading(_ number: Int, activities count: Int) -> Reading {
        var dice = Dice(state: UInt64(number))
        // In the order of their ids the documents stay where they are when a server brings the registry up to date.
        let id = DocumentID("scale-" + String(number + 1_000).dropFirst())
        var made: [Activity] = []
        for index in 0..<count {
            let first = activities[Int.random(in: 0..<activities.count, using: &dice)]
            let second = activities[Int.random(in: 0..<activities.count, using: &dice)]
            let year = Int.random(in: 1990...2025, using: &dice)
            var activity = first
            activity.id = RecordID("\(id).\(index / 4 + 1).\(index % 4 + 1)")
            activity.text += " " + second.text + " (\(Self.common), \(year))"
            activity.kind = Bool.random(using: &dice) ? first.kind : second.kind
            activity.participants = first.participants
            for other in second.participants
            where !activity.participants.contains(where: {
                $0.organisation == other.organisation
            }) { activity.participants.append(other) }
            activity.countries = Bool.random(using: &dice) ? first.countries : second.countries
            activity.dates = [StatedDate(value: String(year), text: String(year))]
            activity.source.document = id
            activity.source.paragraph = String(index / 4 + 1)
            made.append(activity)
        }
        let paragraphs = stride(from: 0, to: count, by: 4).map { start in
            Paragraph(
                document: id, number: String(start / 4 + 1), form: .prose, section: ["Coopération"],
                text: made[start..<min(start + 4, count)].map(\.text).joined(separator: " "), bytes: [0..<1])
        }
        let source = Array("\(id)".utf8)
        return Reading(
            document: Document(
                id: id, file: "\(id).txt", symbols: [], title: "Rapport \(number)", language: "fr", genre: .sgReport,
                date: nil, origin: nil, sha256: SHA256.hexDigest(of: source), size: source.count, outline: [],
                findings: []),
            source: source, paragraphs: paragraphs, organisations: organisations, mentions: [], activities: made,
            commitments: [], decisions: [])
    }
}
