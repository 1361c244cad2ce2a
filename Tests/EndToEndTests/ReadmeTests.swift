import Foundation
import Testing

extension `The program` {
    @Suite struct `The README` {
        /// A command of its examples, and what it shows as the answer.
        struct Example { var target: String, range: String?, answer: String }

        @Test func `shows what the server really answers`() async throws {
            let place = try Workplace()
            let (program, port) = try await place.serve()
            let examples = try Self.examples()
            #expect(examples.count >= 5)
            for example in examples {
                let client = try Client(port: port)
                let range = example.range.map { "Range: bytes=\($0)\r\n" } ?? ""
                try client.send("GET \(example.target) HTTP/1.1\r\nHost: here\r\n\(range)\r\n")
                let answer = try client.answer().text
                #expect(answer.hasSuffix("\n") ? answer == example.answer : answer + "\n" == example.answer)
            }
            withExtendedLifetime(program) {}
        }

        private static func examples() throws -> [Example] {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
            let text = try String(contentsOf: root.standardized, encoding: .utf8)
            return text.components(separatedBy: "```console\n").dropFirst().compactMap { block in
                let lines = block.components(separatedBy: "\n```")[0].split(
                    separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                let words = lines[0].split(separator: " ").map { $0.trimmingCharacters(in: ["'"]) }
                guard words.starts(with: ["$", "curl"]), let address = words.last, lines.count == 2 else { return nil }
                let range = words.firstIndex(of: "-r").map { words[$0 + 1] }
                return Example(
                    target: address.replacingOccurrences(of: "http://127.0.0.1:8080", with: ""), range: range,
                    answer: lines[1] + "\n")
            }
        }
    }
}
