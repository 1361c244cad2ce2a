import Foundation
import SQLite
import Testing

extension `The program` {
    @Suite struct `A database whose records are rendered for another base URL` {
        private func forms(_ place: Workplace) throws -> [String] {
            try Connection(path: place.database, access: .readOnly).rows("SELECT form FROM rendering_state") {
                row throws(SQLiteError) in try row.text(0)
            }
        }

        @Test func `is served rightly from the first answer on, and rendered anew`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            #expect(try await place.run("ingest").code == 0)
            let before = try forms(place)
            #expect(before.count == 1)
            let base = "https://entente.example"
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0", "--base-url", base])
            let port = try await program.port()
            try await program.wait("/readyz with 200") { try Client.get("/readyz", port: port).status == 200 }
            let ids = try Lists.ids(of: "/v1/activities", Client(port: port))
            #expect(!ids.isEmpty)
            func holds() throws -> Bool {
                try ids.allSatisfy {
                    try Client.get("/v1/activities/\($0)", port: port).text.contains(
                        "\"self\":\"\(base)/v1/activities/\($0)\"")
                }
            }
            #expect(try holds())
            try await program.wait("other renderings") { try forms(place) != before }
            #expect(try holds())
            let after = try forms(place)
            #expect(after.count == 1)
            // Whoever reads more for the same URL leaves them as they are, also while they are served.
            try place.write("Le HCR et l’Union africaine ont signé un accord en 2014.\n", seed: "more.txt")
            let arguments = ["ingest", "--seeds", place.seeds, "--database", place.database, "--base-url", base]
            #expect(try await place.run(exactly: arguments).code == 0)
            #expect(try forms(place) == after)
            try await program.wait("a record more") {
                try Lists.ids(of: "/v1/activities", Client(port: port)).count == ids.count + 1
            }
        }
    }
}
