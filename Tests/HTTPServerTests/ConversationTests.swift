import Dispatch
import Glibc
import HTTPMessage
import HTTPServer
import Testing

@Suite struct `A connection` {
    @Test func `serves one request after the other`() async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            for number in 0..<3 {
                try client.send(get("/\(number)"))
                let response = client.receive()
                #expect(response.status == 200)
                #expect(response.text == "GET /\(number) ")
                #expect(response.field("date")?.hasSuffix(" GMT") == true)
                #expect(response.field("connection") == nil)
            }
        }
    }

    @Test(arguments: [1, 7, 3000])
    func `answers pipelined requests completely and in order`(cut: Int) async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            let bytes = Array((0..<300).map { get("/\($0)") }.joined().utf8)
            // In three pieces at odd places, so that requests lie across reads.
            for piece in [bytes[..<cut], bytes[cut..<(cut + 4321)], bytes[(cut + 4321)...]] {
                try client.send(Array(piece))
            }
            for number in 0..<300 { #expect(client.receive().text == "GET /\(number) ") }
        }
    }

    @Test func `answers what stands before a malformed request, and nothing behind it`() async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            try client.send(get("/1") + get("/2") + "GET / HTTP/1.1\r\nHost : a\r\n\r\n" + get("/3"))
            #expect(client.receive().text == "GET /1 ")
            #expect(client.receive().text == "GET /2 ")
            let refusal = client.receive()
            #expect(refusal.status == 400)
            #expect(refusal.text == ParseError.fieldName.detail + "\n")
            #expect(refusal.closes)
            #expect(refusal.field("date") != nil)
            #expect(client.endsNow())
            #expect(!client.wasReset)
        }
    }

    @Test(arguments: ["Connection: close\r\n", "Connection: x, CLOSE\r\n"])
    func `ends after an answer when the client says so`(field: String) async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            try client.send(get("/1", field) + get("/2"))
            let response = client.receive()
            #expect(response.text == "GET /1 ")
            #expect(response.closes)
            #expect(client.endsNow())
            #expect(!client.wasReset)
        }
    }

    @Test func `of HTTP 1.0 ends, unless the client asks to keep it`() async throws {
        try await withServer { server in
            let ending = try Client(port: server.port)
            try ending.send("GET / HTTP/1.0\r\n\r\n" + get("/2"))
            #expect(ending.receive().closes)
            #expect(ending.endsNow())
            let kept = try Client(port: server.port)
            for _ in 0..<2 {
                try kept.send(get("/", "Connection: Keep-Alive\r\n", version: "1.0"))
                let response = kept.receive()
                #expect(response.text == "GET / ")
                #expect(response.field("connection") == "keep-alive")
            }
        }
    }

    @Test func `that is half closed still gets its answers`() async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            try client.send(get("/1") + get("/2") + "GET /3 HTTP/1.1\r\n")
            client.endSending()
            #expect(client.receive().text == "GET /1 ")
            #expect(client.receive().text == "GET /2 ")
            #expect(client.endsNow(), "a request that was cut off is not run")
        }
    }

    @Test func `takes a body of either framing, and finds what is behind it`() async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            let post = "POST /p HTTP/1.1\r\nHost: a\r\n"
            try client.send(post + "Content-Length: 5\r\n\r\nhello" + get("/1"))
            try client.send(post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n" + get("/2"))
            for text in ["POST /p hello", "GET /1 ", "POST /p hello", "GET /2 "] {
                #expect(client.receive().text == text)
            }
        }
    }

    @Test func `asks for a body that waits for 100, and not for one that is there`() async throws {
        try await withServer { server in
            let client = try Client(port: server.port)
            let head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
            try client.send(head)
            let interim = client.receive()
            #expect(interim.status == 100)
            #expect(interim.field("content-length") == nil)
            try client.send("hello")
            #expect(client.receive().text == "POST / hello")
            try client.send(head + "hello")
            #expect(client.receive().text == "POST / hello")
            try client.send(head.replacing("Length: 5", with: "Length: 9999999"))
            #expect(client.receive().status == 413)
        }
    }

    @Test func `leaves the content away for HEAD, 204 and 304`() async throws {
        let handler: Handler = { request in
            switch request.path {
            case "/204": return Response(.noContent)
            case "/304": return Response(.notModified, content: [1, 2, 3])
            default: return echo(request)
            }
        }
        try await withServer(handler: handler) { server in
            let client = try Client(port: server.port)
            try client.send("HEAD /h HTTP/1.1\r\nHost: a\r\n\r\n" + get("/204") + get("/304") + get("/end"))
            let head = client.receive(isHead: true)
            #expect(head.field("content-length") == "8")
            #expect(head.field("content-type") == "text/plain")
            #expect(client.receive().field("content-length") == nil)
            #expect(client.receive().field("content-length") == nil)
            #expect(client.receive().text == "GET /end ")
            try client.send("HEAD / HTTP/1.1\r\n\r\n")
            #expect(client.receive(isHead: true).status == 400)
            #expect(client.endsNow())
        }
    }

    @Test func `gets large contents whole, one behind the other`() async throws {
        let large = [[UInt8]](repeating: Array(0...250), count: 12_000).flatMap { $0 }
        let handler: Handler = { $0.path == "/large" ? Response(.ok, content: large) : echo($0) }
        try await withServer(handler: handler) { server in
            let client = try Client(port: server.port, receiveBuffer: 16_384)
            try client.send(get("/1") + get("/large") + get("/2") + get("/large") + get("/large") + get("/3"))
            #expect(client.receive().text == "GET /1 ")
            #expect(client.receive().body == large)
            #expect(client.receive().text == "GET /2 ")
            #expect(client.receive().body == large)
            #expect(client.receive().body == large)
            #expect(client.receive().text == "GET /3 ")
        }
    }
}

/// epoll tells a loop of it once, so none of it may be left.
@Suite struct `What comes while a loop is busy` {
    private let hasBegun = DispatchSemaphore(value: 0)
    private let mayEnd = DispatchSemaphore(value: 0)
    private var handler: Handler {
        { [hasBegun, mayEnd] request in
            if request.path == "/busy" {
                hasBegun.signal()
                mayEnd.wait()
            }
            return Response(.ok, content: Array("\(request.body.count)".utf8))
        }
    }

    private func post(_ count: Int) -> [UInt8] {
        let head = Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n".utf8)
        return head + [UInt8](repeating: 65, count: count)
    }

    /// Has the system make room for more than is read at a time.
    private func makeRoom(_ client: Client) throws {
        for _ in 1...2 {
            try client.send(post(2_000_000))
            try #require(client.receive().text == "2000000")
        }
    }

    @Test func `is read whole, though it is more than is read at a time`() async throws {
        try await withServer({ $0.parser.body = 4_000_000 }, handler: handler) { server in
            let client = try Client(port: server.port)
            try makeRoom(client)
            try client.send(get("/busy"))
            hasBegun.wait()
            try client.send(post(180_000))
            mayEnd.signal()
            #expect(client.receive().text == "0")
            #expect(client.receive().text == "180000")
        }
    }

    @Test func `is read behind urgent data, at which reading stops`() async throws {
        try await withServer(handler: handler) { server in
            let client = try Client(port: server.port)
            try client.send(get("/busy"))
            hasBegun.wait()
            try client.send("GET /1 HTTP/1.1\r\nHost:")
            try client.sendUrgent(0)
            try client.send(" a\r\n\r\n" + get("/2"))
            mayEnd.signal()
            for _ in 1...3 { #expect(client.receive().text == "0") }
        }
    }

    @Test func `behind a last answer is read to the client's end`() async throws {
        try await withServer(
            {
                $0.parser.body = 4_000_000
                $0.lingerTime = .seconds(600)
            }, handler: handler
        ) { server in
            let client = try Client(port: server.port)
            try makeRoom(client)
            try client.send(get("/busy", "Connection: close\r\n"))
            hasBegun.wait()
            try client.send(post(400_000))
            client.endSending()
            mayEnd.signal()
            #expect(client.receive().text == "0")
            #expect(client.endsNow())
            for _ in 0..<500 where server.measured().closed == 0 { usleep(10_000) }
            #expect(server.measured().closed == 1)
        }
    }
}
