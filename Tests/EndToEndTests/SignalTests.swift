import Foundation
import Testing

extension `The program` {
    @Suite struct `A signal to end` {
        private static let begun = " HTTP/1.1\r\nHost: here\r\n"

        /// Waits until nobody listens any more: from then on the program is stopping.
        private func awaitStopping(_ program: Program, port: Int) async throws {
            try await program.wait("closed port") {
                do { _ = try Client(port: port) } catch Client.Failure.refused { return true }
                return false
            }
        }

        @Test(arguments: [SIGTERM, SIGINT])
        func `lets what is in flight be answered, says so, and ends with 0`(signal: Int32) async throws {
            let place = try Workplace(["canada-un.txt"])
            let (program, port) = try await place.serve()
            let request = try Client(port: port)
            try request.send("GET /v1/documents/canada-un" + Self.begun)
            let probe = try Client(port: port)
            try probe.send("GET /readyz" + Self.begun)
            // Answered by the loops: what was sent before on other connections has been taken by then, or waits in them.
            #expect(try Client.get("/readyz", port: port).status == 200)
            program.signal(signal)
            try await awaitStopping(program, port: port)
            try probe.send("\r\n")
            let ready = try probe.answer()
            #expect(ready.status == 503)
            #expect(ready.fields["retry-after"] != nil)
            try request.send("\r\n")
            let answer = try request.answer()
            #expect(answer.status == 200)
            #expect(answer.fields["connection"] == "close")
            #expect(try answer.json()["id"] as? String == "canada-un")
            for client in [request, probe] { client.end() }
            let end = try await program.end(within: .seconds(5))
            #expect(end.code == 0)
            #expect(end.messages.last == "entente: note: stopped")
        }

        @Test func `ends the program soon when connections only idle`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let (program, port) = try await place.serve()
            let idle = try Client(port: port)
            #expect(try idle.get("/v1/documents").status == 200)
            program.signal(SIGTERM)
            #expect(try await program.end(within: .seconds(5)).code == 0)
            #expect(throws: Client.Failure.closed) { try idle.get("/v1/documents") }
        }

        @Test(arguments: [(SIGTERM, SIGTERM), (SIGINT, SIGTERM), (SIGTERM, SIGINT)])
        func `that comes a second time ends the program at once`(first: Int32, second: Int32) async throws {
            let place = try Workplace(["canada-un.txt"])
            let (program, port) = try await place.serve()
            let slow = try Client(port: port)
            try slow.send("GET /v1/documents" + Self.begun)
            #expect(try Client.get("/readyz", port: port).status == 200)
            program.signal(first)
            try await awaitStopping(program, port: port)
            program.signal(second)
            #expect(try await program.end(within: .seconds(3)).code == 128 + second)
            withExtendedLifetime(slow) {}
        }

        @Test func `ends an ingestion too, which leaves no half of it`() async throws {
            let place = try Workplace()
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0"])
            _ = try await program.port()
            program.signal(SIGTERM)
            #expect(try await program.end().code == 0)
            #expect(!program.messages.contains { $0.contains("documents:") })
            #expect(try await place.run("ingest").messages == ["entente: note: 5 documents: 5 read, 0 unchanged"])
        }
    }
}
