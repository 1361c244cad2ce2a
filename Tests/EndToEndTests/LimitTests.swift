import Foundation
import Testing

extension `The program` {
    @Suite struct `A limit` {
        private static let head = "GET /livez HTTP/1.1\r\nHost: here\r\n"
        private let place: Workplace

        init() throws { place = try Workplace(["canada-un.txt"]) }

        @Test(arguments: [
            ("--max-target", "100", "GET /\(String(repeating: "a", count: 100)) HTTP/1.1\r\nHost: here\r\n\r\n", 414),
            ("--max-head", "300", "\(head)X: \(String(repeating: "a", count: 300))\r\n\r\n", 431),
            ("--max-fields", "3", "\(head)A: 1\r\nB: 2\r\nC: 3\r\n\r\n", 431),
            ("--max-body", "4", "POST /livez HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\n", 413),
            ("--header-time", "1", head, 408),
            ("--body-time", "1", "POST /livez HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\nhe", 408),
        ]) func `is set by its flag`(flag: String, value: String, request: String, status: Int) async throws {
            let (program, port) = try await start([flag, value])
            #expect(try Client.get("/livez", port: port).status == 200)
            let client = try Client(port: port)
            try client.send(request)
            let answer = try client.answer()
            #expect(answer.status == status)
            #expect(answer.fields["connection"] == "close")
            #expect(answer.fields["content-type"] == "application/problem+json")
            withExtendedLifetime(program) {}
        }

        @Test(arguments: ["--max-connections", "--max-per-address"])
        func `of connections is set by its flag`(flag: String) async throws {
            let (program, port) = try await start([flag, "1"])
            let first = try Client(port: port)
            #expect(try first.get("/livez").status == 200)
            let second = try Client(port: port)
            let answer = try second.answer()
            #expect(answer.status == 503)
            #expect(answer.fields["retry-after"] == "1")
            #expect(try first.get("/livez").status == 200)
            withExtendedLifetime(program) {}
        }

        @Test func `of requests and of idle time is set by its flag`() async throws {
            let (program, port) = try await start(["--max-requests", "2", "--idle-time", "1"])
            let client = try Client(port: port)
            #expect(try client.get("/livez").fields["connection"] == nil)
            #expect(try client.get("/livez").fields["connection"] == "close")
            let idle = try Client(port: port)
            #expect(try idle.get("/livez").status == 200)
            #expect(throws: Client.Failure.closed) { try idle.answer() }
            withExtendedLifetime(program) {}
        }

        @Test func `of the time to take an answer is set by its flag`() async throws {
            let (program, port) = try await start(["--write-time", "1", "--admin-listen", "0"])
            let admin = try await program.adminPort()
            let client = try Client(port: port)
            // More than the system's buffers hold; none of it is read.
            try client.send(String(repeating: "GET /openapi.json HTTP/1.1\r\nHost: here\r\n\r\n", count: 400))
            try await program.wait("the end of one that does not read") {
                try Client.get("/metrics", port: admin).text.contains(#"timeouts_total{kind="write"} 1"#)
            }
            withExtendedLifetime(client) {}
        }

        @Test func `of requests in flight is set by its flag`() async throws {
            let (program, port) = try await start(["--max-in-flight", "1"])
            try await program.wait("readiness") { try Client.get("/readyz", port: port).status == 200 }
            var round = 0
            try await program.wait("an answer of 503") {
                round += 1
                let clients = try (0..<16).map { _ in try Client(port: port) }
                for (number, client) in clients.enumerated() {
                    try client.send("GET /v1/search?q=canada-\(round)-\(number) HTTP/1.1\r\nHost: here\r\n\r\n")
                }
                let answers = try clients.map { try $0.answer() }
                #expect(answers.contains { $0.status == 200 })
                #expect(answers.allSatisfy { $0.status == 200 || $0.status == 503 && $0.fields["retry-after"] != nil })
                return answers.contains { $0.status == 503 }
            }
        }

        @Test func `of the memory for kept answers is set by its flag`() async throws {
            let (program, port) = try await start(["--max-cache", "0", "--admin-listen", "0"])
            let admin = try await program.adminPort()
            try await program.wait("/readyz with 200") { try Client.get("/readyz", port: port).status == 200 }
            for _ in 0..<3 { #expect(try Client.get("/v1/documents/canada-un", port: port).status == 200) }
            #expect(try Client.get("/metrics", port: admin).text.contains("\nentente_answer_cache_hits_total 0\n"))
        }

        @Test func `is set by its variable, and out of its range is wrong usage`() async throws {
            for (name, value) in [("MAX_HEAD", "255"), ("IDLE_TIME", "0"), ("STOP_TIME", "-1"), ("MAX_BODY", "many")] {
                let end = try await place.run(exactly: ["serve"], environment: ["ENTENTE_\(name)": value])
                #expect(end.code == 64)
                #expect(end.messages.first?.contains("ENTENTE_\(name) is “\(value)”, but a number from") == true)
            }
        }

        private func start(_ flags: [String]) async throws -> (program: Program, port: Int) {
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0", "--loops", "1"] + flags)
            return (program, try await program.port())
        }
    }

    @Suite struct `A delay before the stop` {
        @Test func `shows 503 at /readyz to new connections, answers all else, and then ends with 0`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0", "--stop-delay", "3"])
            let port = try await program.port()
            try await program.wait("readiness") { try Client.get("/readyz", port: port).status == 200 }
            program.signal(SIGTERM)
            try await program.wait("/readyz with 503") { try Client.get("/readyz", port: port).status == 503 }
            #expect(try Client.get("/v1/documents/canada-un", port: port).status == 200)
            #expect(try await program.end().code == 0)
        }

        @Test func `is cut short by a second signal`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0", "--stop-delay", "3600"])
            let port = try await program.port()
            try await program.wait("readiness") { try Client.get("/readyz", port: port).status == 200 }
            program.signal(SIGTERM)
            try await program.wait("/readyz with 503") { try Client.get("/readyz", port: port).status == 503 }
            program.signal(SIGINT)
            #expect(try await program.end(within: .seconds(5)).code == 128 + SIGINT)
        }
    }
}
