import Foundation
import Testing

extension `The program` {
    @Suite struct `Listening` {
        private let place: Workplace
        private var path: String { place.path + "/socket" }

        init() throws { place = try Workplace(["canada-un.txt"]) }

        @Test func `is done on several addresses, of both kinds`() async throws {
            let program = try place.start(
                "serve", flags: ["--listen", "127.0.0.1:0", "--listen=unix:\(path)", "--listen", "[::1]:0"])
            let port = try await program.port()
            try await program.message(with: "listening on unix:\(path)")
            try await program.message(with: "listening on [::1]:")
            try await program.wait("readiness") { try Client.get("/readyz", port: port).status == 200 }
            for _ in 0..<8 { #expect(try Client(path: path).get("/readyz").status == 200) }
            #expect(try await place.run(exactly: ["health", "--listen", "unix:\(path)"]).code == 0)
            program.signal(SIGTERM)
            #expect(try await program.end().code == 0)
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        @Test func `is set by the variable with commas`() async throws {
            let program = try Program(
                ["serve", "--seeds", place.seeds, "--database", place.database],
                environment: ["ENTENTE_LISTEN": "127.0.0.1:0,unix:\(path)"], outputIn: place.path + "/runs")
            try await program.message(with: "listening on unix:\(path)")
            #expect(try Client(path: path).get("/livez").status == 200)
            #expect(try Client.get("/livez", port: try await program.port()).status == 200)
        }

        @Test func `by path is for the owner and the group, and takes the place of what a killed process has left`()
            async throws
        {
            let first = try await serve()
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o660)
            first.signal(SIGKILL)
            try await first.end()
            #expect(FileManager.default.fileExists(atPath: path))
            let second = try await serve()
            #expect(try Client(path: path).get("/livez").status == 200)
            let third = try place.start(
                "serve", database: place.path + "/other.sqlite", flags: ["--listen", "unix:\(path)"])
            let end = try await third.end()
            #expect(end.code == 69)
            #expect(end.messages == ["entente: error: unix:\(path) is in use by another process"])
            #expect(try Client(path: path).get("/livez").status == 200)
            withExtendedLifetime(second) {}
        }

        @Test func `by path replaces no file that is not a socket`() async throws {
            try place.write(Array("precious".utf8), to: path)
            #expect(try await place.start("serve", flags: ["--listen", "unix:\(path)"]).end().code == 69)
            #expect(try place.bytes(of: path) == Array("precious".utf8))
        }

        @Test func `leaves no socket behind where another address cannot be had`() async throws {
            let end = try await place.start(
                "serve", flags: ["--listen", "unix:\(path)", "--listen", "192.0.2.1:0"]
            ).end()
            #expect(end.code == 69)
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        @Test func `is done on a socket that a service manager passes, which stays when the program ends`() async throws
        {
            let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            defer { close(socket) }
            try #require(UnixAddress(path).withPointer { bind(socket, $0, $1) } == 0 && listen(socket, 8) == 0)
            // It waits from before the program's start.
            let early = try Client(path: path)
            let program = try Program(
                ["serve", "--seeds", place.seeds, "--database", place.database, "--loops", "2"], socket: socket,
                outputIn: place.path + "/runs")
            try await program.message(with: "listening on unix:\(path)")
            #expect(try early.get("/livez").status == 200)
            #expect(try Client(path: path).get("/livez").status == 200)
            try await program.message(with: " documents: ")
            program.signal(SIGTERM)
            #expect(try await program.end().code == 0)
            #expect(throws: Never.self) { try Client(path: path) }
        }

        @Test func `answers whoever waited for the start with what the database holds from before`() async throws {
            #expect(try await place.run("ingest").code == 0)
            let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            defer { close(socket) }
            try #require(UnixAddress(path).withPointer { bind(socket, $0, $1) } == 0 && listen(socket, 64) == 0)
            let clients = try (0..<20).map { _ in try Client(path: path) }
            for client in clients { try client.send("GET /v1/documents HTTP/1.1\r\nHost: here\r\n\r\n") }
            let program = try Program(
                ["serve", "--seeds", place.seeds, "--database", place.database], socket: socket,
                outputIn: place.path + "/runs")
            #expect(try clients.map { try $0.answer().status } == [Int](repeating: 200, count: clients.count))
            withExtendedLifetime(program) {}
        }

        private func serve() async throws -> Program {
            let program = try place.start("serve", flags: ["--listen", "unix:\(path)"])
            try await program.message(with: "listening on unix:\(path)")
            return program
        }
    }
}
