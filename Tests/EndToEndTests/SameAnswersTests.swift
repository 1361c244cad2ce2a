import Foundation
import Testing

extension `The program` {
    @Suite struct `Two runs on two fresh databases` {
        @Test func `give the same bytes for every list`() async throws {
            let place = try Workplace()
            let (first, firstPort) = try await place.serve()
            let (second, secondPort) = try await place.serve(database: place.path + "/other.sqlite")
            let answers = try Lists.all(port: firstPort)
            #expect(try Lists.all(port: secondPort) == answers)
            #expect(answers.count >= Lists.paths.count + 5)
            for path in Lists.paths { #expect(try Lists.total(of: path, port: firstPort) > 0, "\(path) is empty") }
            for program in [first, second] { program.signal(SIGTERM) }
            #expect(try await first.end().code == 0)
            #expect(try await second.end().code == 0)
        }

        @Test func `give the same bytes when one has read the documents at another time`() async throws {
            let place = try Workplace()
            let added = try place.bytes(of: "\(place.seeds)/a4p.txt")
            try place.write("Une autre page.\n", seed: "a4p.txt")
            #expect(try await place.run("ingest").code == 0)
            try place.write(added, to: "\(place.seeds)/a4p.txt")
            let (patched, patchedPort) = try await place.serve()
            let (fresh, freshPort) = try await place.serve(database: place.path + "/other.sqlite")
            #expect(try Lists.all(port: patchedPort) == Lists.all(port: freshPort))
            #expect(try Client.get("/v1/documents/a4p/source", port: patchedPort).content == added)
            withExtendedLifetime((patched, fresh)) {}
        }
    }
}
