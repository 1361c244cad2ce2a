import Foundation
import Testing

extension `The program` {
    @Suite struct `A seed that cannot be read` {
        /// Puts something into the seeds' folder, and the reason that is told.
        struct Example: CustomTestStringConvertible {
            var testDescription: String
            var reason: String
            var put: @Sendable (_ place: Workplace, _ file: String) throws -> Void

            static let all = [
                Self(testDescription: "one that is not UTF-8", reason: "is not UTF-8 (first bad byte at offset 5)") {
                    try $0.write(Array("Avril".utf8) + [0xE9, 0x0A], to: $1)
                },
                Self(testDescription: "an empty file", reason: "is empty") { try $0.write([], to: $1) },
                Self(testDescription: "nothing but blanks", reason: "is empty") {
                    try $0.write([32, 10, 9, 10], to: $1)
                },
                Self(testDescription: "a folder", reason: "is a directory") {
                    try FileManager.default.createDirectory(atPath: $1, withIntermediateDirectories: false)
                },
                Self(testDescription: "a link to nothing", reason: "does not exist") {
                    try FileManager.default.createSymbolicLink(atPath: $1, withDestinationPath: "nowhere")
                },
                Self(testDescription: "a link to itself", reason: "cannot be read: Too many levels of symbolic links") {
                    try FileManager.default.createSymbolicLink(atPath: $1, withDestinationPath: $1)
                },
                Self(testDescription: "a pipe", reason: "is not a regular file") { #expect(mkfifo($1, 0o600) == 0) },
                Self(
                    testDescription: "two links to each other",
                    reason: "cannot be read: Too many levels of symbolic links"
                ) {
                    try FileManager.default.createSymbolicLink(atPath: $1 + ".other", withDestinationPath: $1)
                    try FileManager.default.createSymbolicLink(atPath: $1, withDestinationPath: $1 + ".other")
                },
                Self(testDescription: "a link to /dev/zero", reason: "is not a regular file") {
                    try FileManager.default.createSymbolicLink(atPath: $1, withDestinationPath: "/dev/zero")
                },
                Self(
                    testDescription: "a file of 1 TB without content",
                    reason: "is too large (1099511627776 bytes, at most 67108864 are read)"
                ) {
                    try $0.write([], to: $1)
                    #expect(truncate($1, 1 << 40) == 0)
                },
                Self(testDescription: "UTF-16", reason: "is not UTF-8 (first bad byte at offset 0)") {
                    try $0.write([0xFF, 0xFE, 0x41, 0, 0x0A, 0], to: $1)
                },
                Self(testDescription: "one with NUL bytes", reason: "is not text (NUL byte at offset 4)") {
                    try $0.write(Array("Oui\n\u{0}\n".utf8), to: $1)
                },
            ]
        }

        @Test func `is told in one line with its reason, and the others are served`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            for (index, example) in Example.all.enumerated() {
                try example.put(place, "\(place.seeds)/bad-\(index).txt")
            }
            let (program, port) = try await place.serve()
            for (index, example) in Example.all.enumerated() {
                let lines = program.messages.filter { $0.contains("bad-\(index).txt") }
                #expect(lines == ["entente: warning: \(place.seeds)/bad-\(index).txt \(example.reason)"], "\(example)")
            }
            #expect(try await program.message(with: "documents:").contains("2 read, 0 unchanged, 12 could not be read"))
            #expect(try Lists.ids(of: "/v1/documents", Client(port: port)) == ["canada-un", "dppa-osce"])
            #expect(try Lists.total(of: "/v1/activities", port: port) > 0)
        }

        @Test func `that the manifest names is told too, missing or not`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            try place.write(
                #"{"documents": [{"id": "lost", "file": "lost.txt"}, {"id": "osce", "file": "dppa-osce.txt"}]}"#,
                seed: "manifest.json")
            let (program, port) = try await place.serve()
            #expect(program.messages.contains("entente: warning: \(place.seeds)/lost.txt does not exist"))
            #expect(try Lists.ids(of: "/v1/documents", Client(port: port)) == ["osce", "canada-un"])
        }

        @Test func `keeps the records that were read from it before`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            let (first, firstPort) = try await place.serve()
            let before = try Lists.all(port: firstPort)
            first.signal(SIGTERM)
            try await first.end()
            try place.write([0xFF, 0xFE], to: "\(place.seeds)/dppa-osce.txt")
            let (second, port) = try await place.serve()
            #expect(
                second.messages.contains(
                    "entente: warning: \(place.seeds)/dppa-osce.txt is not UTF-8 (first bad byte at offset 0); "
                        + "its earlier records stay"))
            #expect(try Lists.all(port: port) == before)
        }

        @Test func `bears the id of another is left out, and nothing is said to stay that does not`() async throws {
            let place = try Workplace([])
            let report = "A/67/999\n\nNations Unies\n\n1. Le PNUD et l’OSCE ont signé un accord.\n"
            try place.write(report, seed: "b.txt")
            #expect(try await place.run("ingest").messages == ["entente: note: 1 documents: 1 read, 0 unchanged"])
            try place.write(report, seed: "a.txt")
            let messages = try await place.run("ingest").messages
            #expect(messages.count == 2)
            #expect(
                messages.first?.hasSuffix("b.txt is left out: its id “a-67-999” belongs to another file") == true)
            #expect(try await place.run("check").code == 0)
        }

        @Test func `cannot forge a message by its name`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            try place.write([], to: "\(place.seeds)/a\nentente: error: b.txt")
            let end = try await place.run("ingest")
            #expect(end.messages.count == 2)
            #expect(end.messages[0].contains(#"a\nentente: error: b.txt is empty"#))
        }
    }
}
