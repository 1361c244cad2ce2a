import Foundation
import SQLite
import Testing

extension `The program` {
    @Suite struct `Further documents` {
        private static let accord = "Le HCR et l’Union africaine ont signé un accord à Addis-Abeba en 2014.\n"

        /// Runs `ingest` with these paths on the place's database.
        private func ingest(_ place: Workplace, _ paths: String...) async throws -> Program.End {
            try await place.run(exactly: ["ingest", "--database", place.database] + paths)
        }

        /// A place whose registry holds the short seeds, and the path of a text that lies elsewhere.
        private func placeAndText() async throws -> (place: Workplace, text: String) {
            let place = try Workplace(Workplace.shortSeeds)
            #expect(try await place.run("ingest").code == 0)
            try place.write(Array(Self.accord.utf8), to: place.path + "/neu.txt")
            return (place, place.path + "/neu.txt")
        }

        @Test func `come beside those that are there, and stay when the seeds are read again`() async throws {
            let (place, text) = try await placeAndText()
            let end = try await ingest(place, text)
            #expect(end.code == 0)
            #expect(end.messages == ["entente: note: 1 documents: 1 read, 0 unchanged"])
            #expect(try await place.run("ingest").messages.last?.hasSuffix("2 unchanged; 1 added before") == true)
            let (program, port) = try await place.serve()
            #expect(try Lists.ids(of: "/v1/documents", Client(port: port)) == ["canada-un", "dppa-osce", "neu"])
            #expect(try await place.run("check").code == 0)
            withExtendedLifetime(program) {}
        }

        @Test func `are read again only when they have changed`() async throws {
            let (place, text) = try await placeAndText()
            #expect(try await ingest(place, text).code == 0)
            #expect(try await ingest(place, text).messages.last?.hasSuffix(": 0 read, 1 unchanged") == true)
            try place.write(Array((Self.accord + "Il a aidé l’OSCE en 2015.\n").utf8), to: text)
            #expect(try await ingest(place, text).messages.last?.hasSuffix(": 1 read, 0 unchanged") == true)
            let seed = place.seeds + "/dppa-osce.txt"
            #expect(try await ingest(place, seed).messages.last?.hasSuffix(": 0 read, 1 unchanged") == true)
        }

        @Test func `are not read while another process writes, and that is said`() async throws {
            let (place, text) = try await placeAndText()
            let writer = try Connection(path: place.database, access: .readWrite)
            try writer.script("BEGIN IMMEDIATE")
            let end = try await ingest(place, text)
            #expect(end.code == 75)
            #expect(
                end.messages == [
                    "entente: error: \(place.database): another process is writing to it; try again when that is done"
                ])
            try writer.script("COMMIT")
            #expect(try await ingest(place, text).code == 0)
        }

        @Test func `give the same registry in whichever order they come`() async throws {
            let (one, text) = try await placeAndText()
            let other = one.path + "/alt.txt"
            try one.write(Array("L’OSCE a aidé l’Union africaine en 2011.\n".utf8), to: other)
            let two = try Workplace(Workplace.shortSeeds)
            #expect(try await ingest(one, text, other).code == 0)
            #expect(try await ingest(two, other).code == 0)
            #expect(try await ingest(two, text).code == 0)
            let (first, firstPort) = try await one.serve()
            let (second, secondPort) = try await two.serve()
            #expect(try Lists.all(port: firstPort) == Lists.all(port: secondPort))
            withExtendedLifetime((first, second)) {}
        }

        @Test func `of a folder are read with what its manifest says of them`() async throws {
            let (place, text) = try await placeAndText()
            let folder = place.path + "/more"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            try FileManager.default.moveItem(atPath: text, toPath: folder + "/neu.txt")
            let manifest = #"{"documents": [{"id": "accord-2014", "file": "neu.txt", "title": "Un accord"}]}"#
            try place.write(Array(manifest.utf8), to: folder + "/manifest.json")
            let end = try await ingest(place, folder)
            #expect(end.code == 0)
            #expect(end.output.hasPrefix("\(folder)/neu.txt: read as accord-2014; 1 paragraphs, 1 activities, "))
            try place.write(Array(#"{"documents": [{}]}"#.utf8), to: folder + "/manifest.json")
            #expect(try await ingest(place, folder).code == 65)
        }

        @Test func `never take the id of another`() async throws {
            let (place, _) = try await placeAndText()
            let report = Array("A/67/999\n\nNations Unies\n\n1. Le PNUD et l’OSCE ont signé un accord.\n".utf8)
            for name in ["a.txt", "b.txt"] { try place.write(report, to: "\(place.path)/\(name)") }
            #expect(try await ingest(place, place.path + "/a.txt").code == 0)
            let end = try await ingest(place, place.path + "/b.txt")
            #expect(end.code == 65)
            #expect(end.output.hasSuffix("b.txt: failed: is left out: its id “a-67-999” belongs to another file\n"))
        }

        @Test func `that cannot be read are told in the summary and by the exit code, the others are taken`()
            async throws
        {
            let (place, text) = try await placeAndText()
            let (bad, none) = (place.path + "/bad.txt", place.path + "/none.txt")
            try place.write([0x61, 0xE9], to: bad)
            let end = try await ingest(place, "--json", none, text, bad)
            #expect(end.code == 66)
            #expect(
                end.messages == [
                    "entente: warning: \(none) does not exist",
                    "entente: warning: \(bad) is not UTF-8 (first bad byte at offset 1)",
                    "entente: note: 1 documents: 1 read, 0 unchanged, 2 could not be read",
                ])
            let told = try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
            #expect([told?["read"], told?["unchanged"], told?["failed"]].map { $0 as? Int } == [1, 0, 2])
            let documents = try #require(told?["documents"] as? [[String: Any]])
            #expect(documents.map { $0["outcome"] as? String } == ["failed", "read", "failed"])
            #expect(documents.map { $0["file"] as? String } == [none, text, bad])
            #expect(documents[0]["reason"] as? String == "does not exist")
            #expect((documents[1]["counts"] as? [String: Int])?["activities"] == 1)
            #expect((documents[1]["findings"] as? [String: Int])?.keys.sorted().first == "ambiguous")
            #expect(try await ingest(place, bad).code == 65)
            #expect(try await ingest(place, text).code == 0)
        }

        @Test func `may bear odd names`() async throws {
            let (place, _) = try await placeAndText()
            let names = [
                "-x.txt", "été à l’œuvre", "a\nb.txt", "%41 &'\"$(id).txt", ".hidden",
                String(repeating: "n", count: 255),
            ]
            for name in names {
                let file = "\(place.path)/\(name)"
                try place.write(Array("Page \(name.utf8.count). \(Self.accord)".utf8), to: file)
                let end = try await ingest(place, "--", file)
                #expect(end.code == 0, "\(name): \(end.messages)")
                #expect(end.output.split(separator: "\n").count == 1)
            }
            #expect(try await place.run("check").code == 0)
        }

        @Test func `show on a terminal how far the work has come`() async throws {
            let (place, text) = try await placeAndText()
            // A pseudo-terminal by the way of pts(4): TIOCSPTLCK unlocks it, TIOCGPTN tells its number.
            let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            defer { close(terminal) }
            var lock: Int32 = 0
            var number: UInt32 = 0
            try #require(terminal >= 0 && ioctl(terminal, 0x4004_5431, &lock) == 0)
            try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
            let name = "/dev/pts/\(number)"
            let program = try Program(
                ["ingest", "--database", place.database, text], terminal: name, outputIn: place.path + "/runs")
            #expect(try await program.end().code == 0)
            var shown = [UInt8](repeating: 0, count: 4096)
            let length = read(terminal, &shown, shown.count)
            let words = String(decoding: shown.prefix(max(length, 0)), as: UTF8.self)
            #expect(words.contains("\r\u{1B}[Kreading 1 of 1: "))
            #expect(words.contains("\r\u{1B}[Kentente: note: 1 documents: 1 read, 0 unchanged"))
        }
    }
}
