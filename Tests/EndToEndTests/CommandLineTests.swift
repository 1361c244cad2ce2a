import Foundation
import Testing

extension `The program` {
    @Suite struct `The command line` {
        private static let commands = ["serve", "ingest", "check", "health", "help", "version"]

        @Test(arguments: [["--help"], ["help"], ["-h"], ["serve", "--help"], ["check", "-h"]])
        func `explains itself on standard output`(arguments: [String]) async throws {
            let end = try await Workplace([]).run(exactly: arguments)
            #expect(end.code == 0)
            #expect(end.messages == [])
            for word in Self.commands + [
                "--seeds", "--database", "--listen", "ENTENTE_SEEDS", "ENTENTE_LISTEN", "--json", "FILE|DIR",
            ] {
                #expect(end.output.contains(word), "\(word) is not explained")
            }
        }

        @Test(arguments: ["--version", "version"]) func `tells the version`(argument: String) async throws {
            let end = try await Workplace([]).run(exactly: [argument])
            #expect(end.code == 0)
            #expect(end.output.wholeMatch(of: /entente \d+\.\d+\.\d+\n/) != nil)
        }

        @Test(arguments: [
            ([], "a command is needed: serve, ingest"),
            (["serv"], "“serv” is not a command (did you mean serve?)"),
            (["--seeds", "x"], "“--seeds” is a flag before the command"),
            (["serve", "--seed", "x"], "--seed is not a flag of serve (did you mean --seeds?)"),
            (["ingest", "--listen", "127.0.0.1:0"], "--listen is not a flag of ingest"),
            (["ingest", "--database"], "--database needs a value"),
            (["ingest", "--seeds", "a", "--seeds=b"], "--seeds is given twice"),
            (["check", "seeds"], "“seeds” is not expected"),
            (["ingest", "--jsonl"], "--jsonl is not a flag of ingest (did you mean --json?)"),
            (["ingest", "--json=yes"], "--json takes no value"),
            (["serve", "--findings"], "--findings is not a flag of serve"),
            (["ingest", ""], "the name of a file is empty"),
            (["serve", "--listen", "8080"], "--listen is “8080”, but HOST:PORT"),
            (["serve", "--loops=0"], "--loops is “0”, but a number from 1 to 256 is expected"),
        ]) func `is refused with what would be right`(arguments: [String], words: String) async throws {
            let place = try Workplace([])
            let end = try await place.run(exactly: arguments)
            #expect(end.code == 64)
            #expect(end.output == "")
            #expect(end.messages.count == 2)
            #expect(end.messages.first?.hasPrefix("entente: error: \(words)") == true, "\(end.messages)")
            #expect(end.messages.last == "entente: note: entente --help tells more")
        }

        @Test(arguments: [
            (["ENTENTE_SEED": "x"], "the variable ENTENTE_SEED is not known (did you mean ENTENTE_SEEDS?)"),
            (["ENTENTE_LISTEN": "nowhere"], "ENTENTE_LISTEN is “nowhere”, but HOST:PORT"),
        ]) func `minds variables as strictly as flags`(variables: [String: String], words: String) async throws {
            let end = try await Workplace([]).run(exactly: ["ingest"], environment: variables)
            #expect(end.code == 64)
            #expect(end.messages.first?.hasPrefix("entente: error: \(words)") == true, "\(end.messages)")
        }

        @Test func `takes its settings from variables, and from flags before them`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let (one, other) = (place.path + "/one.sqlite", place.path + "/other.sqlite")
            let variables = ["ENTENTE_SEEDS": place.seeds, "ENTENTE_DATABASE": one]
            #expect(try await place.run(exactly: ["ingest"], environment: variables).code == 0)
            #expect(FileManager.default.fileExists(atPath: one))
            #expect(try await place.run(exactly: ["ingest", "--database", other], environment: variables).code == 0)
            #expect(try await place.run(exactly: ["check", "--database=\(other)"], environment: variables).code == 0)
            let wrong = ["ENTENTE_SEEDS": place.path + "/none", "ENTENTE_DATABASE": one]
            #expect(try await place.run(exactly: ["ingest"], environment: wrong).code == 66)
            #expect(try await place.run(exactly: ["ingest", "--seeds", place.seeds], environment: wrong).code == 0)
        }

        @Test func `lets a server be set up by variables alone`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let program = try Program(
                ["serve"],
                environment: [
                    "ENTENTE_SEEDS": place.seeds, "ENTENTE_DATABASE": place.database, "ENTENTE_LISTEN": "127.0.0.1:0",
                    "ENTENTE_BASE_URL": "https://entente.example/", "ENTENTE_LOOPS": "1",
                ], outputIn: place.path + "/runs")
            let port = try await program.port()
            try await program.wait("readiness") { try Client.get("/readyz", port: port).status == 200 }
            let list = try Client.get("/v1/documents", port: port).json()
            #expect((list["self"] as? String)?.hasPrefix("https://entente.example/v1/documents") == true)
        }
    }

    @Suite struct `The command ingest` {
        @Test func `reads what is new or changed, and says how much that was`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            #expect(try await place.run("ingest").messages == ["entente: note: 2 documents: 2 read, 0 unchanged"])
            #expect(try await place.run("ingest").messages == ["entente: note: 2 documents: 0 read, 2 unchanged"])
            try place.write(try place.text(seed: "canada-un.txt") + "\nUne phrase.\n", seed: "canada-un.txt")
            #expect(try await place.run("ingest").messages == ["entente: note: 2 documents: 1 read, 1 unchanged"])
        }

        @Test func `changes no answer where nothing has changed`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            #expect(try await place.run("ingest").code == 0)
            let (server, port) = try await place.serve()
            let before = try Client.get("/v1/activities", port: port)
            #expect(try await place.run("ingest").code == 0)
            usleep(250_000)  // kept answers are held against the data that often
            let after = try Client.get("/v1/activities", port: port)
            #expect(after.content == before.content)
            #expect(after.fields["etag"] == before.fields["etag"])
            #expect(after.fields["last-modified"] == before.fields["last-modified"])
            withExtendedLifetime(server) {}
        }

        @Test func `reaches a server that is running on the same registry`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            let (server, port) = try await place.serve()
            try place.write("Une page sur l’Union africaine.\n", seed: "page.txt")
            #expect(try await place.run("ingest").code == 0)
            try await server.wait("new document") { try Client.get("/v1/documents/page", port: port).status == 200 }
        }
    }

    @Suite struct `The command health` {
        @Test func `ends with 0 when the server is ready, and with 1 when nobody answers`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let (server, port) = try await place.serve()
            let address = "127.0.0.1:\(port)"
            #expect(try await place.run(exactly: ["health", "--listen", address]).code == 0)
            #expect(
                try await place.run(exactly: ["health"], environment: ["ENTENTE_LISTEN": "0.0.0.0:\(port)"]).code == 0)
            server.signal(SIGTERM)
            try await server.end()
            let end = try await place.run(exactly: ["health", "--listen", address])
            #expect(end.code == 1)
            #expect(end.messages == ["entente: error: \(address) does not answer"])
        }
    }
}
