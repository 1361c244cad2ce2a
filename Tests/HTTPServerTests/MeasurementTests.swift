import Dispatch
import Glibc
import HTTPMessage
import HTTPServer
import Testing

@Suite struct `What a server has measured` {
    @Test func `tells requests by method, route and status, and the bytes of both ways`() async throws {
        let handler: Handler = { request in
            var response = Response(request.path == "/a" ? .ok : .notFound, content: Array("four".utf8))
            response.route = request.path == "/a" ? 7 : nil
            return response
        }
        try await withServer(handler: handler) { server in
            let client = try Client(port: server.port)
            let text = get("/a") + get("/a") + "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get("/b")
            try client.send(text)
            #expect(client.receive().status == 200)
            #expect(client.receive().status == 200)
            #expect(client.receive(isHead: true).status == 200)
            #expect(client.receive().status == 404)
            let measured = server.measured()
            var counts: [String: Int] = [:]
            for (series, durations) in measured.requests {
                counts["\(series.method.rawValue) \(series.route ?? -1) \(series.status)"] = durations.count
            }
            #expect(counts == ["GET 7 200": 2, "HEAD 7 200": 1, "GET -1 404": 1])
            #expect(measured.bytesRead == text.utf8.count)
            #expect(measured.bytesWritten > 3 * 4)
            #expect(measured.accepted - measured.closed == 1)
        }
    }

    @Test func `tells what was no request, and who was too slow`() async throws {
        try await withServer {
            $0.headerTime = .milliseconds(100)
        } _: { server in
            let garbage = try Client(port: server.port)
            try garbage.send("GET / HTTP/1.1\nHost: a\r\n\r\n")
            #expect(garbage.receive().status == 400)
            let slow = try Client(port: server.port)
            try slow.send("GET / HT")
            #expect(slow.receive().status == 408)
            let measured = server.measured()
            #expect(measured.parseErrors == ["bare_line_feed": 1])
            #expect(measured.timeouts == ["head": 1])
            #expect(measured.requests.isEmpty)
        }
    }

    @Test func `can be had while a loop waits for its clients`() async throws {
        var configuration = ServerConfiguration(port: 0)
        configuration.timerInterval = .seconds(3600)
        let server = try Server(configuration, handler: echo)
        let client = try Client(port: server.port)
        for _ in 1...3 {
            try client.send(get("/"))
            #expect(client.receive().status == 200)
            usleep(20_000)
            let isDone = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                _ = server.measured()
                isDone.signal()
            }
            try #require(isDone.wait(timeout: .now() + 10) == .success)
        }
        await server.shutDown(deadline: .zero)
    }
}
