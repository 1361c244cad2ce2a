import Domain
import Foundation
import HTTPMessage
import Storage
import Synchronization
import Testing

@testable import API

/// A registry of invented records in a real file, and the API before it. The file goes with it.
final class SampleRegistry {
    let api: API
    let writer: IngestWriter
    let store: Store
    private let folder: String

    /// Who may read at once.
    static let readers = 2

    /// Kept answers are held against the data each time, unless `configure` says otherwise.
    init(
        _ readings: [Reading] = [reading()], isLoaded: Bool = true, isStopping: Bool = false,
        configure: (inout API.Configuration) -> Void = { _ in },
        log: @escaping @Sendable (String) -> Void = { print("logged: \($0)") }
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("api-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let path = folder + "/registry.sqlite"
        var configuration = API.Configuration(description: published, version: "0")
        configuration.freshness = .zero
        configure(&configuration)
        writer = try IngestWriter(path: path, renderer: configuration.renderer)
        try writer.replace(readings, keeping: [], order: [], readerVersion: "1", at: 1_700_000_000)
        let store = try Store(path: path, readers: Self.readers)
        self.store = store
        api = try API(
            configuration, store: { isLoaded ? store : nil }, isStopping: { isStopping }, log: log)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Puts `readings` in the place of all that is there.
    func replace(_ readings: [Reading], at time: Int = 1_700_000_001) throws {
        try writer.replace(readings, keeping: [], order: [], readerVersion: "1", at: time)
    }

    func get(_ target: String, method: String = "GET", _ fields: [(String, String)] = []) -> Response {
        let request = Request.asking(target, method: method, fields)
        let response = api.respond(to: request)
        validate(response, to: request)
        return response
    }

    private static let validated = Mutex<Set<String>>([])

    /// Holds every answer that a test asks for against the description.
    private func validate(_ response: Response, to request: Request) {
        let type = response.field("Content-Type")?.split(separator: ";").first.map(String.init) ?? ""
        guard type.hasSuffix("json"), type != "application/x-ndjson", !response.content.isEmpty else { return }
        let suffixes = [".json", ".ndjson", ".csv"]
        let isNamed = request.path.hasPrefix("/openapi")
        let suffix = isNamed ? nil : suffixes.first { request.path.hasSuffix($0) }
        let isWhole = !(request.query ?? "").contains("fields=")
        // Walking about, tests meet the same answers many times.
        guard Self.validated.withLock({ $0.insert("\(isWhole)\(request.path)\(response.content.hashValue)").inserted })
        else { return }
        let faults = SchemaValidator.ofDescription?.faults(
            of: response.content, type: type, status: response.status.code,
            path: String((request.path.removingPercentEncoding ?? request.path).dropLast(suffix?.count ?? 0)),
            isWhole: isWhole)
        #expect(faults == [], "\(request.path)?\(request.query ?? "")")
    }

    /// The answer's content as JSON.
    func json(_ target: String) throws -> [String: Any] { try get(target).json() }

    /// Ids of the items of a list.
    func ids(_ target: String) throws -> [String] {
        (try json(target)["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }

    // MARK: What is in it

    static let organisations = [
        organisation("un", "Organisation des Nations Unies", fr: "ONU", en: "UN", .unOrgan),
        organisation("au", "Union africaine", fr: "UA", en: "AU", .regional),
        organisation(
            "unhcr", "Haut-Commissariat des Nations Unies pour les réfugiés", fr: "HCR", en: "UNHCR", .unOther),
        organisation("oic", "Organisation de la coopération islamique", fr: "OCI", en: "OIC", .regional),
        organisation("office", "Office commun d’information", fr: "CCS", en: nil, .civilSociety),
        organisation("centre", "Centre pour la paix, le désarmement et le développement", fr: nil, en: nil, .unOther),
        organisation("ceb", "Conseil des chefs de secrétariat", fr: "CCS", en: "CEB", .unOther),
    ]

    private static func organisation(
        _ id: String, _ name: String, fr: String?, en: String?, _ kind: OrganisationKind
    ) -> Organisation {
        Organisation(
            id: OrganisationID(id), nameFr: name, nameEn: nil, acronymFr: fr, acronymEn: en, kind: kind, parent: nil)
    }

    /// `text` is what the source says; `count` is how many activities were found in it.
    static func reading(
        _ name: String = "a-1", text: String = "Le HCR et l’Union africaine ont signé un « accord ».\n", count: Int = 7
    ) -> Reading {
        let id = DocumentID(name)
        let bytes = Array(text.utf8)
        let source = Source(
            document: id, section: ["II. Coopération"], paragraph: "1", place: nil, bytes: [0..<6],
            quote: String(decoding: bytes[..<6], as: UTF8.self))
        let activities = (0..<count).map { index in
            let ordinal = index + 1
            return Activity(
                id: RecordID("\(name).1.\(ordinal)"), title: "Titre", text: "Texte \(ordinal) “cité”\t\\",
                kind: ordinal.isMultiple(of: 2) ? .training : .agreement,
                themes: ordinal < 4 ? [.health, .labour] : [.humanRights],
                participants: [
                    Participant(organisation: OrganisationID("unhcr"), mention: "HCR", how: .named),
                    Participant(organisation: OrganisationID(ordinal < 3 ? "au" : "oic"), mention: nil, how: .section),
                ]
                    + (ordinal == 7
                        ? [Participant(organisation: OrganisationID("centre"), mention: nil, how: .pronoun)] : []),
                section: ordinal == 7 ? "Paix, développement" : "Union africaine",
                dates: [StatedDate(value: "\(2010 + ordinal % 90)-04", text: "avril")],
                countries: ordinal == 1 ? ["ML"] : [], references: [], source: source)
        }
        let commitment = Commitment(
            id: RecordID("\(name).2.1"), text: "Former", kind: .measure, area: "Formation",
            committedBy: [OrganisationID("un")], status: .ongoing, statusText: "En cours", statusEvents: [], dates: [],
            themes: [.health], references: [], urls: [], decision: nil, source: source)
        let decision = Decision(
            id: RecordID("\(name).3.1"), body: OrganisationID("ceb"), session: "2018-2", date: nil, place: nil,
            agendaItem: nil, act: .approves, topic: "rapport", text: "Le Conseil a approuvé le rapport.", items: [],
            organisations: [OrganisationID("ceb")], annex: nil, references: [], dates: [], source: source)
        let paragraph = Paragraph(
            document: id, number: "1", form: .prose, section: ["II. Coopération"], text: text,
            bytes: [0..<bytes.count])
        return Reading(
            document: Document(
                id: id, file: "\(name).txt", symbols: ["A/1"], title: "Rapport", language: "fr", genre: .sgReport,
                date: "2012-08", origin: nil, sha256: SHA256.hexDigest(of: bytes), size: bytes.count, outline: [],
                findings: []), source: bytes, paragraphs: [paragraph], organisations: organisations,
            mentions: organisations.map { .init(organisation: $0.id, paragraph: "1") }, activities: activities,
            commitments: [commitment], decisions: [decision])
    }
}

extension Request {
    /// A request for `target`, a path with or without a query.
    static func asking(_ target: String, method: String = "GET", _ fields: [(String, String)] = []) -> Request {
        var all = Fields()
        for (name, value) in fields { all.append(name, value) }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return Request(method: method, path: parts[0], query: parts.count > 1 ? parts[1] : nil, fields: all)
    }
}

extension Response {
    /// The value of the first field of this name; nil if there is none.
    func field(_ name: String) -> String? {
        for line in String(decoding: fieldLines, as: UTF8.self).components(separatedBy: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == name.lowercased() { return String(parts[1].dropFirst()) }
        }
        return nil
    }

    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(content)) as? [String: Any] ?? [:]
    }

    /// Values of every field of this name.
    func all(_ name: String) -> [String] {
        String(decoding: fieldLines, as: UTF8.self).components(separatedBy: "\r\n").filter {
            $0.lowercased().hasPrefix(name.lowercased() + ": ")
        }.map { String($0.dropFirst(name.count + 2)) }
    }

    /// The parameters that a 400 finds fault with, with what it suggests.
    func faults() throws -> [String: String] {
        let errors = try json()["errors"] as? [[String: Any]] ?? []
        return Dictionary(
            errors.map { ($0["parameter"] as? String ?? "", $0["suggestion"] as? String ?? "") },
            uniquingKeysWith: { first, _ in first })
    }
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

    /// `items` is not empty.
    mutating func one<Item>(of items: [Item]) -> Item { items[Int.random(in: items.indices, using: &self)] }
}

extension SampleRegistry {
    /// Activities in which every property that is filtered, sorted or counted by has several values or none.
    static func mixed(_ name: String, size: Int, seed: UInt64) -> Reading {
        var reading = reading(name, count: size)
        var dice = Dice(seed: seed)
        for index in reading.activities.indices {
            reading.activities[index].kind = dice.one(of: [.training, .meeting, .agreement, .information])
            reading.activities[index].themes = Array(
                [Theme.health, .labour, .humanRights, .gender].shuffled(using: &dice)
                    .prefix(Int.random(in: 1...3, using: &dice)))
            reading.activities[index].participants = ["unhcr", "au", "oic", "un", "centre"].shuffled(using: &dice)
                .prefix(Int.random(in: 1...4, using: &dice))
                .map { Participant(organisation: OrganisationID($0), mention: nil, how: .named) }
            reading.activities[index].section = dice.one(of: ["Union africaine", "Paix, développement", nil])
            reading.activities[index].dates = ["2012", "2012-04", "2013-05-11", "2014"].shuffled(using: &dice)
                .prefix(Int.random(in: 0...2, using: &dice)).map { StatedDate(value: $0, text: "en \($0)") }
            reading.activities[index].countries = Array(
                ["ML", "NE", "TD"].shuffled(using: &dice).prefix(Int.random(in: 0...2, using: &dice)))
        }
        return reading
    }
}
