import HTTPMessage
import HTTPServer
import Testing

@Suite struct `A limit` {
    @Test(arguments: [
        ("GET /\(String(repeating: "a", count: 9000))", 414),
        (get("/", "X: \(String(repeating: "y", count: 40_000))"), 431),
        (get("/", String(repeating: "X: y\r\n", count: 101)), 431),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", 413),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10001\r\n", 413),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501), ("GET / HTTP/3.0\r\n", 505),
        ("GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n", 417),
    ])
    func `of the parser is answered, and the answer can be read`(example: (text: String, status: Int)) async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            try client.send(example.text)
            for _ in 0..<20 { _ = client.sendSome([UInt8](repeating: 97, count: 100_000)) }
            let response = client.receive()
            #expect(response.status == example.status)
            #expect(response.closes)
            #expect(response.isComplete)
        }
    }

    @Test func `of the header time gives 408`() async throws {
        try await withServer {
            $0.headerTime = .milliseconds(150)
        } _: { server in
            let slow = try Client(port: server.port)
            try slow.send("GET / HTTP/1.1\r\nHo")
            let response = slow.receive()
            #expect(response.status == 408)
            #expect(response.closes)
            #expect(slow.endsNow())
        }
    }

    @Test func `of the header time is not stretched by a byte now and then`() async throws {
        try await withServer {
            $0.headerTime = .milliseconds(200)
        } _: { server in
            let client = try Client(port: server.port)
            try client.send(get("/1"))
            #expect(client.receive().status == 200)
            let start = ContinuousClock.now
            for byte in Array(get("/\(String(repeating: "a", count: 100))").utf8) {
                if client.sendSome([byte]) == 0 { break }
                try await Task.sleep(for: .milliseconds(10))
                if ContinuousClock.now - start > .milliseconds(450) { break }
            }
            #expect(client.receive().status == 408)
        }
    }

    @Test func `of the body time gives 408`() async throws {
        try await withServer {
            $0.bodyTime = .milliseconds(150)
        } _: { server in
            let client = try Client(port: server.port)
            try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
            #expect(client.receive().status == 408)
            #expect(client.endsNow())
        }
    }

    @Test func `of the idle time closes without an answer`() async throws {
        try await withServer {
            $0.idleTime = .milliseconds(150)
            $0.headerTime = .milliseconds(150)
        } _: { server in
            let client = try Client(port: server.port)
            try client.send(get("/"))
            #expect(client.receive().status == 200)
            #expect(client.endsNow())
            let silent = try Client(port: server.port)
            #expect(silent.endsNow())
        }
    }

    @Test func `of the write time cuts a peer that does not read`() async throws {
        let pulled = Counter()
        let handler: Handler = { _ in
            Response(.ok, stream: BodyStream { pulled.add() > 1_000_000 ? nil : [UInt8](repeating: 1, count: 50_000) })
        }
        try await withServer {
            $0.writeTime = .milliseconds(150)
        } handler: {
            handler($0)
        } _: { server in
            let client = try Client(port: server.port, receiveBuffer: 8192)
            try client.send(get("/"))
            try await Task.sleep(for: .milliseconds(500))
            let before = pulled.value
            #expect(!client.receive().isComplete)
            #expect(client.hasEnded)
            #expect(pulled.value == before)
        }
    }

    @Test func `of requests on a connection is said before it ends`() async throws {
        try await withServer {
            $0.requestsPerConnection = 3
        } _: { server in
            let client = try Client(port: server.port)
            try client.send(get("/1") + get("/2") + get("/3") + get("/4"))
            #expect(!client.receive().closes)
            #expect(!client.receive().closes)
            #expect(client.receive().closes)
            #expect(client.endsNow())
        }
    }

    @Test(arguments: [true, false])
    func `of connections gives 503 and a time to come back`(perAddress: Bool) async throws {
        try await withServer {
            if perAddress { $0.connectionsPerAddress = 2 } else { $0.connections = 2 }
        } _: { server in
            do {
                let first = try Client(port: server.port)
                let second = try Client(port: server.port)
                for client in [first, second] {
                    try client.send(get("/"))
                    #expect(client.receive().status == 200)
                }
                let third = try Client(port: server.port)
                let response = third.receive()
                #expect(response.status == 503)
                #expect(response.field("retry-after") == "1")
                #expect(third.endsNow())
            }
            try await Task.sleep(for: .milliseconds(50))
            let later = try Client(port: server.port)
            try later.send(get("/"))
            #expect(later.receive().status == 200)
        }
    }

    @Test func `of unread answers stops the reading, and nobody else waits for it`() async throws {
        let handled = Counter()
        let handler: Handler = { request in
            handled.add()
            return Response(.ok, content: [UInt8](repeating: 97, count: 2000))
        }
        // Other tests may keep this one waiting longer than a peer would be waited for.
        try await withServer({ $0.writeTime = .seconds(600) }, handler: handler) { server in
            let greedy = try Client(port: server.port, receiveBuffer: 8192)
            let requests = Array(String(repeating: get("/"), count: 1000).utf8)
            var sent = 0
            var before = -1
            while handled.value != before || before < 1 {
                before = handled.value
                for _ in 0..<20 { sent += greedy.sendSome(requests) }
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(handled.value < 5000)
            let other = try Client(port: server.port)
            try other.send(get("/"))
            #expect(other.receive().status == 200)
            let whole = (sent / get("/").utf8.count)
            for _ in 0..<min(whole, 4000) { try #require(greedy.receive().body.count == 2000) }
        }
    }
}
