import Domain
import Foundation
import HTTPMessage
import Ingestion

/// Times the stages that cost most, on the project's seeds.
enum StageCases {
    static func run(seeds folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        measure("the lists, compiled") { _ = Pipeline() }
        let pipeline = Pipeline()
        for name in names {
            let file = SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
            try measure("reading \(name)", bytes: file.bytes.count) { _ = try pipeline.read(file) }
            measure("SHA-256 of \(name)", bytes: file.bytes.count) { _ = SHA256.hexDigest(of: file.bytes) }
            let text = String(decoding: file.bytes, as: UTF8.self)
            measure("stems of \(name)", bytes: file.bytes.count) {
                for word in SearchWord.words(in: text) { _ = word.stem }
            }
        }
        let corpus = Corpus(
            try names.map { ($0, Array(try Data(contentsOf: URL(filePath: folder + "/" + $0)))) })
        try measureGrowth(corpus, [10, 100, 1000])
        try parse()
    }

    private static func parse() throws {
        let head =
            "GET /v1/activities?organisation=au&limit=20 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: curl/8\r\n"
            + "Accept: */*\r\n\r\n"
        let pipelined = Array(String(repeating: head, count: 16).utf8)
        var parser = RequestParser(limits: ParserLimits())
        try measure("parsing 16 requests", bytes: pipelined.count) {
            var position = 0
            let span = pipelined.span
            for _ in 0..<16 { _ = try parser.next(span, at: &position) }
        }
    }
}
