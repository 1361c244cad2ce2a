import Foundation
import Testing

extension `The program` {
    @Suite struct `The signal to read again` {
        /// Sends the signal and waits for a new message with `words`.
        private func reload(_ program: Program, until words: String) async throws {
            let known = program.messages.count
            program.signal(SIGHUP)
            try await program.message(with: words, after: known)
        }

        @Test func `reads what has changed, and nothing else`() async throws {
            let place = try Workplace()
            let (program, port) = try await place.serve()
            let client = try Client(port: port)
            let others = ["a-67-280", "ceb-2018-2", "a4p", "canada-un"]
            let before = try (["dppa-osce"] + others).map { try client.get("/v1/documents/\($0)") }
            let changed = "Page de l’OSCE\n\nEn mai 2019, le DPPA et l’OSCE ont organisé un atelier à Vienne.\n"
            try place.write(changed, seed: "dppa-osce.txt")
            try await reload(program, until: "5 documents: 1 read, 4 unchanged")
            try await program.wait("new source") { try client.get("/v1/documents/dppa-osce/source").text == changed }
            let after = try (["dppa-osce"] + others).map { try client.get("/v1/documents/\($0)") }
            #expect(after[0].content != before[0].content)
            #expect(after[0].fields["etag"] != before[0].fields["etag"])
            #expect(after.dropFirst().map(\.content) == before.dropFirst().map(\.content))
            let left = try client.get("/v1/activities?document=dppa-osce&limit=500").json()
            let texts = (left["items"] as? [[String: Any]])?.map { $0["text"] as? String }
            #expect(texts == ["En mai 2019, le DPPA et l’OSCE ont organisé un atelier à Vienne."])
        }

        @Test func `takes new documents in and lets go of those that are gone`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            let (program, port) = try await place.serve()
            try FileManager.default.removeItem(atPath: place.seeds + "/canada-un.txt")
            try place.write("Le HCR et l’Union africaine ont signé un accord à Addis-Abeba en 2014.\n", seed: "neu.txt")
            try await reload(program, until: "2 documents: 1 read, 1 unchanged")
            let client = try Client(port: port)
            try await program.wait("new list") { try Lists.ids(of: "/v1/documents", client) == ["dppa-osce", "neu"] }
            #expect(try client.get("/v1/documents/canada-un").status == 404)
            #expect(try client.get("/v1/documents/neu").status == 200)
        }

        @Test(arguments: [
            (#"{"documents": ["#, "is not JSON"),
            (#"{"documents": [{"id": "a"}]}"#, "lacks “file”"),
            (#"{"documents": [{"id": "A b", "file": "a.txt"}]}"#, "names “A b” which is no id"),
            (#"{"documents": [{"id": "a", "file": "../a.txt"}]}"#, "names “a” with a file outside the folder"),
        ])
        func `keeps the data when the manifest is broken`(manifest: String, reason: String) async throws {
            let place = try Workplace(["canada-un.txt"])
            let (program, port) = try await place.serve()
            let before = try Lists.all(port: port)
            try place.write(manifest, seed: "manifest.json")
            try await reload(program, until: "the data of before is served on")
            #expect(
                program.messages.contains { $0.hasPrefix("entente: error: \(place.seeds)/manifest.json \(reason)") })
            #expect(try Lists.all(port: port) == before)
            // A program that starts with it has nothing to serve and says why; one that has data serves it.
            #expect(try await place.run("ingest").code == 65)
        }

        @Test func `keeps the data when the folder is gone`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let (program, port) = try await place.serve()
            let before = try Lists.all(port: port)
            try FileManager.default.removeItem(atPath: place.seeds)
            try await reload(program, until: "the data of before is served on")
            #expect(try Lists.all(port: port) == before)
            #expect(try await place.run("ingest").code == 66)
        }

        @Test func `keeps the records of a document that cannot be read any more`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            let (program, port) = try await place.serve()
            let before = try Lists.all(port: port)
            try place.write([0xC3, 0x28], to: place.seeds + "/dppa-osce.txt")
            try await reload(
                program, until: "dppa-osce.txt is not UTF-8 (first bad byte at offset 0); its earlier records stay")
            try await reload(program, until: "1 documents: 0 read, 1 unchanged, 1 could not be read")
            #expect(try Lists.all(port: port) == before)
        }
    }
}
