import Foundation
import Testing

extension `The program` {
    @Suite struct `Two runs on two fresh databases` {
        /// What stands in the answers to these differs in every way: records, lists, forms, counts, a source.
        private static let targets = [
            "/v1/activities?limit=20", "/v1/activities?organisation=unodc&facet=theme,year",
            "/v1/activities.csv?limit=5",
            "/v1/activities.ndjson", "/v1/commitments?sort=-start", "/v1/decisions", "/v1/organisations/unodc",
            "/v1/documents/ceb-2018-2", "/v1/documents/a4p/source", "/v1/search?q=formation%20des%20r%C3%A9fugi%C3%A9s",
            "/v1/network?theme=health", "/v1/stats?by=theme,year", "/v1/themes", "/openapi.json", "/problems/not-found",
        ]

        /// The tag of each target, and of every activity, commitment and decision.
        private func tags(port: Int) throws -> [String: String] {
            let client = try Client(port: port)
            var tags: [String: String] = [:]
            let records = try ["/v1/activities", "/v1/commitments", "/v1/decisions"].flatMap { path in
                try Lists.ids(of: path, client).map { "\(path)/\($0)" }
            }
            for target in Self.targets + records {
                let answer = try client.head(target)
                #expect(answer.status == 200, "\(target)")
                tags[target] = answer.fields["etag"]
                #expect(tags[target] != nil, "\(target)")
            }
            return tags
        }

        @Test func `give every record and list the same tag`() async throws {
            let place = try Workplace()
            let (first, firstPort) = try await place.serve()
            let (second, secondPort) = try await place.serve(database: place.path + "/other.sqlite")
            let tags = try tags(port: firstPort)
            #expect(tags.count > Self.targets.count + 400)
            #expect(try self.tags(port: secondPort) == tags)
            withExtendedLifetime((first, second)) {}
        }

        @Test func `give a record the same tag when one of them has a document more`() async throws {
            let place = try Workplace()
            let (first, firstPort) = try await place.serve()
            let tags = try tags(port: firstPort).filter { !Self.targets.contains($0.key) }
            // It comes first, so that all others move.
            try place.write("Le HCR et l’Union africaine ont signé un accord en 2014.\n", seed: "0.txt")
            let (second, secondPort) = try await place.serve(database: place.path + "/other.sqlite")
            let after = try self.tags(port: secondPort)
            #expect(after.count > tags.count + Self.targets.count)
            for (target, tag) in tags { #expect(after[target] == tag, "\(target)") }
            withExtendedLifetime((first, second)) {}
        }

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
