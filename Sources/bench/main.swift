import Domain
import Foundation
import HTTPMessage
import Ingestion

/// Times the stages that cost most, on the project's seeds. CPU time of this process, not the clock: machines are shared.
/// Run with `make bench`; compare figures of one run only.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Runs `body` until half a second is spent, and prints what one run takes.
func measure(_ name: String, bytes: Int? = nil, _ body: () throws -> Void) rethrows {
    try body()
    var runs = 0
    let start = cpuSeconds()
    while cpuSeconds() - start < 0.5 {
        try body()
        runs += 1
    }
    let seconds = (cpuSeconds() - start) / Double(runs)
    let rate = bytes.map { String(format: "%9.1f MB/s", Double($0) / seconds / 1e6) } ?? ""
    print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + String(format: "%12.2f µs", seconds * 1e6) + rate)
}

let folder = CommandLine.arguments.dropFirst().first ?? "seeds"
let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()

measure("the lists, compiled") { _ = Pipeline() }
let pipeline = Pipeline()
for name in names {
    let file = SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
    try measure("reading \(name)", bytes: file.bytes.count) { _ = try pipeline.read(file) }
    measure("SHA-256 of \(name)", bytes: file.bytes.count) { _ = SHA256.hexDigest(of: file.bytes) }
}

let corpus = Corpus(
    try names.map { ($0, Array(try Data(contentsOf: URL(filePath: folder + "/" + $0)))) })
try measureGrowth(corpus, [10, 100, 1000])

let head =
    "GET /v1/activities?organisation=au&limit=20 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: curl/8\r\nAccept: */*\r\n\r\n"
let request = Array(head.utf8)
let pipelined = Array(String(repeating: head, count: 16).utf8)
var parser = RequestParser(limits: ParserLimits())
try measure("parsing 16 requests", bytes: pipelined.count) {
    var position = 0
    let span = pipelined.span
    for _ in 0..<16 { _ = try parser.next(span, at: &position) }
}
