import HTTPMessage
import HTTPServer
import Synchronization
import Testing

@Suite struct `A streamed answer` {
    private struct Broken: Error {}

    /// Gives `pieces`, then the end, or fails there.
    private static func stream(_ pieces: [[UInt8]], length: Int? = nil, fails: Bool = false) -> BodyStream {
        let rest = Mutex(pieces[...])
        return BodyStream(length: length) {
            let piece = rest.withLock { $0.popFirst() }
            if piece == nil, fails { throw Broken() }
            return piece
        }
    }

    private static let pieces = [Array("he".utf8), [], Array("llo".utf8), [UInt8](repeating: 120, count: 40_000)]
    private static let whole = Array(pieces.joined())

    private static let handler: Handler = { request in
        switch request.path {
        case "/unknown": Response(.ok, stream: stream(pieces))
        case "/known": Response(.ok, stream: stream(pieces, length: whole.count))
        case "/short": Response(.ok, stream: stream(pieces, length: whole.count + 1))
        case "/long": Response(.ok, stream: stream(pieces, length: whole.count - 1))
        case "/fails": Response(.ok, stream: stream(pieces, fails: true))
        case "/empty": Response(.ok, stream: stream([]))
        default: echo(request)
        }
    }

    @Test func `is chunked for HTTP 1.1, and has its length where that is known`() async throws {
        try await withServer(handler: Self.handler) { server in
            let client = try Client(port: server.port)
            try client.send(get("/unknown") + get("/1") + get("/known") + get("/empty") + get("/2"))
            let unknown = client.receive()
            #expect(unknown.field("transfer-encoding") == "chunked")
            #expect(unknown.field("content-length") == nil)
            #expect(unknown.body == Self.whole)
            #expect(client.receive().text == "GET /1 ")
            let known = client.receive()
            #expect(known.field("content-length") == "\(Self.whole.count)")
            #expect(known.field("transfer-encoding") == nil)
            #expect(known.body == Self.whole)
            let empty = client.receive()
            #expect(empty.isComplete)
            #expect(empty.body == [])
            #expect(client.receive().text == "GET /2 ")
        }
    }

    @Test func `ends with the close for HTTP 1.0`() async throws {
        try await withServer(handler: Self.handler) { server in
            let client = try Client(port: server.port)
            try client.send(get("/unknown", "Connection: keep-alive\r\n", version: "1.0") + get("/1"))
            let response = client.receive()
            #expect(response.closes)
            #expect(response.field("transfer-encoding") == nil)
            #expect(response.body == Self.whole)
            #expect(client.endsNow())
        }
    }

    @Test func `is not pulled for HEAD`() async throws {
        try await withServer(handler: Self.handler) { server in
            let client = try Client(port: server.port)
            try client.send(get("/unknown").replacing("GET", with: "HEAD") + get("/1"))
            #expect(client.receive(isHead: true).field("transfer-encoding") == "chunked")
            #expect(client.receive().text == "GET /1 ")
        }
    }

    @Test(arguments: ["/short", "/long", "/fails"])
    func `that breaks off is never taken for complete`(path: String) async throws {
        try await withServer(handler: Self.handler) { server in
            let client = try Client(port: server.port)
            try client.send(get(path) + get("/1"))
            #expect(!client.receive().isComplete)
            #expect(client.hasEnded)
        }
    }

    @Test func `is pulled only as fast as the peer takes it`() async throws {
        let pulled = Counter()
        let handler: Handler = { _ in
            let piece = [UInt8](repeating: 1, count: 100_000)
            return Response(.ok, stream: BodyStream { pulled.add() > 2000 ? nil : piece })
        }
        try await withServer(handler: handler) { server in
            let client = try Client(port: server.port, receiveBuffer: 16_384)
            try client.send(get("/"))
            var before = -1
            while pulled.value != before || before < 1 {
                before = pulled.value
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(before < 100, "the sockets' buffers are full long before")
            let other = try Client(port: server.port)
            try other.send(get("/"))
            #expect(other.receive().status == 200)
        }
    }
}
