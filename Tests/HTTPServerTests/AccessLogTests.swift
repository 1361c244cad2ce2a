import Glibc
import HTTPMessage
import HTTPServer
import Testing

/// Both ends of a pipe, closed with the value.
final class Pipe {
    let reader: Int32
    let writer: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        keepToThisProcess(ends)
        (reader, writer) = (ends[0], ends[1])
    }

    deinit { for end in [reader, writer] { _ = close(end) } }

    /// What is in the pipe now, as lines.
    func lines() -> [String] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(reader, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}

@Suite struct `An access log` {
    private func lines(_ format: AccessLog.Format, of request: [UInt8]) async throws -> [String] {
        let pipe = Pipe()
        let log = AccessLog(format, to: pipe.writer)
        try await withServer {
            $0.accessLog = log
        } _: { server in
            let client = try Client(port: server.port)
            try client.send(request)
            #expect(client.receive().isComplete)
        }
        log.drain(within: .seconds(5))
        return pipe.lines()
    }

    @Test func `has a line of the Combined Log Format for each request`() async throws {
        let request = get("/a?b=c", "Referer: http://b/\r\nUser-Agent: test/1\r\n")
        let lines = try await lines(.combined, of: Array(request.utf8))
        let form = /127\.0\.0\.1 - - \[\d\d\/[A-Z][a-z][a-z]\/\d{4}(:\d\d){3} \+0000\] (.*)/
        #expect(lines.count == 1)
        let match = try #require(try form.wholeMatch(in: lines.first ?? ""))
        #expect(match.2 == #""GET /a?b=c HTTP/1.1" 200 11 "http://b/" "test/1""#)
    }

    @Test(arguments: [false, true])
    func `has its line soon, whether or not more comes`(_ moreComes: Bool) async throws {
        let pipe = Pipe()
        let log = AccessLog(.combined, to: pipe.writer)
        try await withServer {
            $0.accessLog = log
            $0.timerInterval = .seconds(3600)
            $0.logWait = .seconds(moreComes ? 3600 : 0)
        } _: { server in
            let client = try Client(port: server.port)
            var entry = pollfd(fd: pipe.reader, events: Int16(POLLIN), revents: 0)
            var isThere = false
            for _ in 0..<(moreComes ? 100 : 1) where !isThere {  // a hundred are not enough for the batch
                try client.send(get("/"))
                #expect(client.receive().status == 200)
                isThere = poll(&entry, 1, moreComes ? 1 : 10_000) == 1
            }
            #expect(isThere)
        }
    }

    @Test func `has a line for what was no request`() async throws {
        let lines = try await lines(.combined, of: Array("GET / HTTP/1.1\r\nA b\r\n\r\n".utf8))
        #expect(lines.count == 1)
        #expect(lines.first?.contains(#"] "-" 400 "#) ?? false)
    }

    @Test func `shows nothing that a client sent as it is where it could forge a line`() async throws {
        var request = Array("GET / HTTP/1.1\r\nHost: a\r\nUser-Agent: a\" \"b\\\t".utf8)
        request += [0xFF, 0xC2, 0x85, 0xE2, 0x80, 0xA8] + Array("\r\n\r\n".utf8)
        let combined = try await lines(.combined, of: request)
        #expect(combined.count == 1)
        #expect(combined.first?.hasSuffix(#" "a\x22 \x22b\x5c\x09\xff\xc2\x85\xe2\x80\xa8""#) ?? false)
        let (replacement, separator) = ("\u{FFFD}", "\u{2028}")
        let json = try await lines(.json, of: request)
        #expect(json.count == 1)
        #expect(json.first?.hasSuffix(#","user_agent":"a\" \"b\\\u0009\#(replacement)\u0085\#(separator)"}"#) ?? false)
    }

    @Test func `that is full costs lines and no answer`() async throws {
        let full = open("/dev/full", O_WRONLY)
        defer { _ = close(full) }
        let log = AccessLog(.combined, to: full)
        try await withServer {
            $0.accessLog = log
        } _: { server in
            let client = try Client(port: server.port)
            for _ in 0..<20 {
                try client.send(get("/"))
                #expect(client.receive().status == 200)
            }
        }
        log.drain(within: .seconds(5))
        #expect(log.lostLines == 20)
    }

    @Test func `that nobody reads costs lines and no answer`() async throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        keepToThisProcess(ends)
        let log = AccessLog(.combined, to: ends[1])
        let request = get("/", "User-Agent: \(String(repeating: "a", count: 4000))\r\n")
        try await withServer {
            $0.accessLog = log
        } _: { server in
            let client = try Client(port: server.port)
            for _ in 0..<1500 {
                try client.send(request)
                #expect(client.receive().status == 200)
            }
            #expect(log.lostLines > 0)
        }
        _ = close(ends[0])  // whoever writes is told that nobody will read
        log.drain(within: .seconds(5))
        #expect(log.lostLines > 1000)
        _ = close(ends[1])
    }
}

/// Programs that other tests start meanwhile would hold a pipe's ends open, and its writer would wait for a reader.
private func keepToThisProcess(_ descriptors: [Int32]) {
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
}
