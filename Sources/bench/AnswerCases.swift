import API
import Domain
import Foundation
import HTTPMessage
import Ingestion
import Storage

/// Times answers, from the request to the response, without sockets: on one thread, and on two at once, which must not
/// stand in each other's way.
enum AnswerCases {
    static func run(seeds folder: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(getpid()).sqlite").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + end) } }
        let description = try Array(Data(contentsOf: URL(filePath: "openapi.yaml")))
        var configuration = API.Configuration(description: description, version: API.version)
        try fill(file, from: folder, configuration.renderer)
        let store = try Store(path: file, readers: 2, keeping: .milliseconds(100))
        let keeping = try API(configuration, store: { store }, log: { print($0) })
        configuration.cacheBytes = 0
        let making = try API(configuration, store: { store }, log: { print($0) })
        let record = "/v1/activities/a-67-280.14.2"
        for (name, target) in [("a record", record), ("a list of 15", "/v1/activities?limit=15")] {
            measure("\(name), kept", keeping, target)
            measure("\(name), not kept", making, target)
        }
    }

    private static func fill(_ file: String, from folder: String, _ renderer: JSONRenderer) throws {
        let pipeline = Pipeline()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        let readings = try names.map { name in
            let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
            return try pipeline.read(SourceFile(name: name, bytes: bytes))
        }
        try IngestWriter(path: file, renderer: renderer).replace(
            readings, keeping: [], order: [], readerVersion: Pipeline.version, at: 1)
    }

    private static func measure(_ name: String, _ api: API, _ target: String) {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        let request = Request(method: "GET", path: parts[0], query: parts.count > 1 ? parts[1] : nil)
        let alone = microseconds(on: 1) { _ = api.respond(to: request) }
        let together = microseconds(on: 2) { _ = api.respond(to: request) }
        print(
            name.padding(toLength: 44, withPad: " ", startingAt: 0)
                + String(format: "%12.2f µs, %.2f µs on each of two threads", alone, together))
    }

    /// CPU time of one run where as many threads do nothing else: the best of some rounds, for machines are shared.
    private static func microseconds(on threads: Int, _ body: @Sendable () -> Void) -> Double {
        body()
        let start = cpuSeconds()
        for _ in 0..<100 { body() }
        let runs = max(100, Int(0.1 / ((cpuSeconds() - start) / 100)))
        var best = Double.infinity
        for _ in 0..<5 {
            let start = cpuSeconds()
            DispatchQueue.concurrentPerform(iterations: threads) { _ in for _ in 0..<runs { body() } }
            best = min(best, (cpuSeconds() - start) / Double(runs * threads))
        }
        return best * 1e6
    }
}
