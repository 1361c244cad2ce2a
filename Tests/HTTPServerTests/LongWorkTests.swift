import Dispatch
import Glibc
import HTTPMessage
import HTTPServer
import Testing

/// What `/slow…` is answered with, not before it may be.
private final class Workplace: Sendable {
    private let begun = DispatchSemaphore(value: 0)
    private let mayEnd = DispatchSemaphore(value: 0)
    let done = Counter()

    var quick: QuickHandler {
        { $0.path.hasPrefix("/slow") ? nil : echo($0) }
    }

    var handler: Handler {
        { [self] request in
            begun.signal()
            mayEnd.wait()
            done.add()
            return echo(request)
        }
    }

    /// Waits until one more has begun.
    func awaitBegun() -> Bool { begun.wait(timeout: .now() + 5) == .success }

    /// One more may end.
    func finish() { mayEnd.signal() }
}

@Suite struct `A request that takes long` {
    private let workplace = Workplace()

    @Test func `keeps no other client of its loop waiting`() async throws {
        try await withServer(quick: workplace.quick, handler: workplace.handler) { server in
            let slow = try Client(port: server.port)
            let other = try Client(port: server.port)
            try slow.send(get("/slow"))
            #expect(workplace.awaitBegun())
            for number in 0..<100 {
                try other.send(get("/\(number)"))
                #expect(other.receive().text == "GET /\(number) ")
            }
            workplace.finish()
            #expect(slow.receive().text == "GET /slow ")
            try slow.send(get("/again"))
            #expect(slow.receive().text == "GET /again ")
        }
    }

    @Test func `keeps its place between those that its client has sent before and behind it`() async throws {
        try await withServer(quick: workplace.quick, handler: workplace.handler) { server in
            let client = try Client(port: server.port)
            let targets = ["/1", "/slow2", "/3", "/slow4", "/slow5", "/6"]
            try client.send(targets.map { get($0) }.joined() + "GET /7 HTTP/1.1\r\nHo")
            #expect(client.receive().text == "GET /1 ")
            #expect(workplace.awaitBegun())
            try client.send("st: a\r\n\r\n")
            for _ in 0..<3 { workplace.finish() }
            for target in targets.dropFirst() + ["/7"] { #expect(client.receive().text == "GET \(target) ") }
        }
    }

    @Test func `is answered as others are`() async throws {
        try await withServer(quick: workplace.quick, handler: workplace.handler) { server in
            for _ in 0..<3 { workplace.finish() }
            let client = try Client(port: server.port)
            try client.send("HEAD /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = client.receive(isHead: true)
            #expect(head.field("content-length") == "11" && head.field("date") != nil)
            try client.send("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody")
            #expect(client.receive().text == "POST /slow body")
            try client.send(get("/slow", "Connection: close\r\n"))
            #expect(client.receive().closes)
            #expect(client.endsNow())
            #expect(server.measured().requests.map(\.durations.count).reduce(0, +) == 3)
        }
    }

    @Test func `is measured from its end, the trial on the loop included`() async throws {
        let quick: QuickHandler = { _ in
            usleep(10_000)
            return nil
        }
        try await withServer(quick: quick) { server in
            let client = try Client(port: server.port)
            try client.send(get("/slow"))
            #expect(client.receive().status == 200)
            #expect(server.measured().requests.map(\.durations.sum).reduce(0, +) >= 10_000_000)
        }
    }

    @Test func `may be a stream, and as long as the peer's buffer does not hold`() async throws {
        let handler: Handler = { _ in Response(.ok, content: [UInt8](repeating: 97, count: 4 << 20)) }
        try await withServer({ $0.workers = 4 }, quick: workplace.quick, handler: handler) { server in
            let client = try Client(port: server.port, receiveBuffer: 8192)
            try client.send(get("/slow1") + get("/slow2") + get("/3"))
            #expect(client.receive().body.count == 4 << 20)
            #expect(client.receive().body.count == 4 << 20)
            #expect(client.receive().text == "GET /3 ")
        }
    }

    @Test func `is answered with 503 at once where as many are in flight as may be, and later with its answer`()
        async throws
    {
        try await withServer(
            { $0.requestsInFlight = 2 }, quick: workplace.quick, handler: workplace.handler
        ) { server in
            let clients = try (0..<3).map { _ in try Client(port: server.port) }
            try clients[0].send(get("/slow0"))
            #expect(workplace.awaitBegun())
            // It waits behind the first, for there is one worker, and has been read when what stands before it comes.
            try clients[1].send(get("/1") + get("/slow1") + get("/behind"))
            #expect(clients[1].receive().text == "GET /1 ")
            try clients[2].send(get("/slow2") + get("/quick"))
            let refused = clients[2].receive()
            #expect(refused.status == 503)
            #expect(refused.field("retry-after") == "1")
            #expect(!refused.closes)
            #expect(clients[2].receive().text == "GET /quick ")
            workplace.finish()
            workplace.finish()
            #expect(clients[0].receive().text == "GET /slow0 ")
            #expect(clients[1].receive().text == "GET /slow1 ")
            #expect(clients[1].receive().text == "GET /behind ")
            workplace.finish()
            try clients[2].send(get("/slow2"))
            #expect(clients[2].receive().text == "GET /slow2 ")
        }
    }

    @Test func `does no harm when its client has gone, and is not begun any more`() async throws {
        try await withServer(quick: workplace.quick, handler: workplace.handler) { server in
            let first = try Client(port: server.port)
            try first.send(get("/slow"))
            #expect(workplace.awaitBegun())
            for _ in 0..<20 {
                let client = try Client(port: server.port)
                try client.send(get("/1") + get("/slow") + get("/behind"))
                _ = client.receive()
                client.resetAtClose()
            }
            for _ in 0..<500 where server.measured().closed < 20 { usleep(10_000) }
            #expect(server.measured().closed == 20)
            workplace.finish()
            #expect(first.receive().text == "GET /slow ")
            workplace.finish()
            try first.send(get("/slow2"))
            #expect(first.receive().text == "GET /slow2 ")
            #expect(workplace.done.value == 2)
        }
    }

    @Test func `is waited for by a server that stops`() async throws {
        var configuration = ServerConfiguration(port: 0)
        configuration.stopGrace = .zero
        let server = try Server(configuration, quick: workplace.quick, handler: workplace.handler)
        let client = try Client(port: server.port)
        let idle = try Client(port: server.port)
        try idle.send(get("/"))
        #expect(idle.receive().status == 200)
        try client.send(get("/slow"))
        #expect(workplace.awaitBegun())
        let hasStopped = DispatchSemaphore(value: 0)
        server.shutDown(deadline: .seconds(30)) { hasStopped.signal() }
        #expect(idle.endsNow())
        workplace.finish()
        let answer = client.receive()
        #expect(answer.text == "GET /slow ")
        #expect(answer.closes)
        #expect(client.endsNow())
        #expect(hasStopped.wait(timeout: .now() + 10) == .success)
    }

    @Test func `is not waited for beyond the deadline, and may end when the server is no more`() async throws {
        let server = try Server(ServerConfiguration(port: 0), quick: workplace.quick, handler: workplace.handler)
        let client = try Client(port: server.port)
        try client.send(get("/slow"))
        #expect(workplace.awaitBegun())
        await server.shutDown(deadline: .milliseconds(50))
        #expect(client.endsNow())
        workplace.finish()
        for _ in 0..<500 where workplace.done.value == 0 { usleep(10_000) }
        #expect(workplace.done.value == 1)
    }
}
