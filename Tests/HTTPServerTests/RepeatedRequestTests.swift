import Glibc
import HTTPMessage
import HTTPServer
import Synchronization
import Testing

private final class Switch: Freshness {
    private let hasEnded = Atomic(false)

    var isFresh: Bool { !hasEnded.load(ordering: .acquiring) }
    func end() { hasEnded.store(true, ordering: .releasing) }
}

private typealias Content = @Sendable (Int) -> [UInt8]

/// Answers that may be given again until the data changes, and how often they were made.
private final class Data: Sendable {
    private let state = Mutex((number: 1, freshness: Switch()))
    let made = Counter()

    func change() {
        state.withLock { state in
            state.freshness.end()
            state = (state.number + 1, Switch())
        }
    }

    /// `content`: of the number of the data, where it is not to be short.
    func answer(_ request: Request, content: Content? = nil) -> Response {
        made.add()
        let (number, freshness) = state.withLock { $0 }
        let text = "\(request.method) \(request.path) \(request.fields.combined("Accept") ?? "-") \(number)"
        var response = Response(.ok, content: content?(number) ?? Array(text.utf8))
        response.freshness = freshness
        response.route = 3
        return response
    }
}

/// Answers of 20,000 bytes that may be given again; one at `/slow` holds up its loop for 20 ms. For processes of their own,
/// whose tests cannot use what their suite has.
private func withLargeAnswers(_ body: (Server) async throws -> Void) async throws {
    let data = Data()
    try await withServer {
        $0.repetitionTime = .seconds(600)
    } handler: { request in
        if request.path == "/slow" { usleep(20_000) }
        return data.answer(request) { _ in [UInt8](repeating: 97, count: 20_000) }
    } _: {
        try await body($0)
    }
}

@Suite struct `A request that comes again` {
    private let data = Data()

    private func withData(
        _ configure: (inout ServerConfiguration) -> Void = { _ in }, content: Content? = nil,
        _ body: (Server) async throws -> Void
    ) async throws {
        try await withServer(
            {
                $0.repetitionTime = .seconds(600)
                configure(&$0)
            }, handler: { [data] in data.answer($0, content: content) }, body)
    }

    @Test func `is not handled again as long as its answer is fresh`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            try client.send(get("/a"))
            let first = client.receive()
            for _ in 1..<100 {
                try client.send(get("/a"))
                let answer = client.receive()
                #expect(answer.body == first.body)
                #expect(answer.fields.map(\.name) == first.fields.map(\.name))
            }
            // All but the first two, and one more of each second that has passed.
            #expect(data.made.value < 50)
            #expect(server.measured().answeredAgain == 100 - data.made.value)
        }
    }

    @Test func `gets the new answer as soon as the old one is fresh no more`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            for number in 1...20 {
                for _ in 1...5 {
                    try client.send(get("/a"))
                    #expect(client.receive().text == "GET /a - \(number)")
                }
                data.change()
            }
        }
    }

    @Test func `is handled again after the time that was set`() async throws {
        try await withData {
            $0.repetitionTime = .milliseconds(1)
        } _: { server in
            let client = try Client(port: server.port)
            for _ in 1...5 {
                try client.send(get("/a"))
                #expect(client.receive().status == 200)
                usleep(20_000)
            }
            #expect(data.made.value == 5)
        }
    }

    @Test func `is handled again when a second has passed, for the date`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            var dates: Set<String> = []
            for _ in 1...2 {
                for _ in 1...3 {
                    try client.send(get("/a"))
                    dates.insert(client.receive().field("date") ?? "")
                }
                usleep(1_100_000)
            }
            try client.send(get("/a"))
            dates.insert(client.receive().field("date") ?? "")
            #expect(dates.count >= 3)
        }
    }

    @Test func `is told from every other by its bytes`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            // More requests than are held, each so often that it is.
            for number in 1...100 {
                for _ in 1...3 {
                    try client.send(get("/\(number)"))
                    #expect(client.receive().text == "GET /\(number) - 1")
                }
                try client.send(get("/\(number)", "Accept: a/\(number)\r\n"))
                #expect(client.receive().text == "GET /\(number) a/\(number) 1")
                try client.send("HEAD /\(number) HTTP/1.1\r\nHost: a\r\n\r\n")
                let head = client.receive(isHead: true)
                #expect(head.body.isEmpty)
                #expect(head.field("content-length") == "\(10 + "\(number)".utf8.count)")
            }
        }
    }

    @Test func `is found among others that come with it, and not where it comes in pieces`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            for round in 1...20 {
                try client.send("\r\n" + get("/a") + get("/a") + get("/b") + get("/\(round)") + get("/a"))
                for path in ["/a", "/a", "/b", "/\(round)", "/a"] {
                    #expect(client.receive().text == "GET \(path) - 1", "\(round)")
                }
                try client.send(get("/a") + "GET /a HT")
                #expect(client.receive().text == "GET /a - 1")
                usleep(5_000)
                try client.send("TP/1.1\r\nHost: a\r\n\r\n" + get("/b"))
                #expect(client.receive().text == "GET /a - 1")
                #expect(client.receive().text == "GET /b - 1")
            }
            // In each round at least one of the first three, however long it takes.
            #expect(server.measured().answeredAgain >= 20)
        }
    }

    @Test func `is read again where it has a body, whatever that is like`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            let head = "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: \(get("/b").utf8.count)\r\n\r\n"
            for _ in 1...5 {
                try client.send(get("/b"))
                #expect(client.receive().text == "GET /b - 1")
                try client.send(head + get("/b"))
                #expect(client.receive().text == "GET /a - 1")
                try client.send(head)
                usleep(5_000)
                try client.send(get("/b") + get("/b"))
                #expect(client.receive().text == "GET /a - 1")
                #expect(client.receive().text == "GET /b - 1")
            }
            #expect(data.made.value > 10)
        }
    }

    @Test func `counts as one more, and the last that a connection may have says close`() async throws {
        try await withData {
            $0.requestsPerConnection = 10
        } _: { server in
            let client = try Client(port: server.port)
            for number in 1...10 {
                try client.send(get("/a"))
                #expect(client.receive().field("connection") == (number == 10 ? "close" : nil))
            }
            #expect(client.receive().status == 0 && client.hasEnded)
            let counts = server.measured().requests.map(\.durations.count)
            #expect(counts == [10])
        }
    }

    @Test func `of the old version keeps its connection where it asks for that`() async throws {
        try await withData { server in
            let client = try Client(port: server.port)
            for _ in 1...5 {
                try client.send(get("/a", "Connection: keep-alive\r\n", version: "1.0"))
                #expect(client.receive().field("connection") == "keep-alive")
            }
            try client.send(get("/a", version: "1.0"))
            #expect(client.receive().field("connection") == "close")
            #expect(client.receive().status == 0 && client.hasEnded)
        }
    }

    @Test func `is answered whole to a peer that reads late`() async throws {
        let content = (0..<32_768).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try await withData(content: { _ in content }) { server in
            let client = try Client(port: server.port)
            let count = 600  // more than the system takes for a socket
            for _ in 1...count {
                try client.send(get("/a"))
                usleep(200)
            }
            for _ in 1...count { #expect(client.receive().body == content) }
        }
    }

    @Test func `stays on its way what it was when the data changes`() async throws {
        try await withData(content: { [UInt8](repeating: UInt8($0), count: 20_000) }) { server in
            let client = try Client(port: server.port)
            var late: [Client] = []
            for number in 1...5 {
                for _ in 1...40 {
                    try client.send(get("/a"))
                    #expect(Set(client.receive().body) == [UInt8(number)])
                }
                late.append(try Client(port: server.port))
                try late[number - 1].send(get("/a"))
                usleep(20_000)
                data.change()
            }
            for (client, number) in zip(late, 1...5) {
                let answer = client.receive()
                #expect(answer.body.count == 20_000)
                #expect(Set(answer.body) == [UInt8(number)])
            }
        }
    }

    @Test func `holds no descriptor when nobody is left to ask`() async {
        await #expect(processExitsWith: .success) {
            try await withLargeAnswers { server in
                /// How many descriptors are open when the answers are there.
                func ask(_ target: String, times: Int) throws -> Int {
                    let client = try Client(port: server.port)
                    for _ in 1...times {
                        try client.send(get(target))
                        #expect(client.receive().body.count == 20_000)
                    }
                    return openDescriptors()
                }
                for _ in 1...20 { _ = try ask("/", times: 1) }
                usleep(500_000)
                let before = openDescriptors()
                let meanwhile = try (1...5).map { try ask("/\($0)", times: 100) }
                // The connection has two of them here, the answer that was asked for often a third.
                #expect(meanwhile.max() ?? 0 > before + 2)
                for _ in 0..<100 where openDescriptors() > before { usleep(20_000) }
                #expect(openDescriptors() == before)
            }
        }
    }

    @Test func `holds no descriptor when the server has stopped`() async {
        await #expect(processExitsWith: .success) {
            let data = Data()
            /// How many descriptors are open when a server has been asked and stopped, and is still there.
            func descriptors(afterAsking times: Int) async throws -> Int {
                var configuration = ServerConfiguration(port: 0)
                configuration.repetitionTime = .seconds(600)
                let server = try Server(configuration) { request in
                    data.answer(request) { _ in [UInt8](repeating: 97, count: 20_000) }
                }
                let client = try Client(port: server.port)
                for _ in 1...times {
                    try client.send(get("/"))
                    #expect(client.receive().body.count == 20_000)
                }
                await server.shutDown(deadline: .zero)
                usleep(200_000)
                return withExtendedLifetime((server, client)) { openDescriptors() }
            }
            _ = try await descriptors(afterAsking: 1)
            let few = try await descriptors(afterAsking: 1)
            #expect(try await descriptors(afterAsking: 100) == few)
        }
    }

    @Test func `is answered where no descriptor is left`() async {
        await #expect(processExitsWith: .success) {
            try await withLargeAnswers { server in
                let client = try Client(port: server.port)
                for number in 1...100 {
                    try client.send(get("/"))
                    try #require(client.receive().body.count == 20_000)
                    if number > 1 { continue }
                    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
                    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
                }
                #expect(server.measured().answeredAgain > 60)
            }
        }
    }

    @Test func `is answered where the system takes no file for the socket`() async {
        await #expect(processExitsWith: .success) {
            try await withLargeAnswers { server in
                let client = try Client(port: server.port)
                for number in 1...100 {
                    try client.send(get("/"))
                    try #require(client.receive().body.count == 20_000)
                    // sendfile(2) fails with EINVAL where a descriptor is set to append, of which send(2) knows nothing.
                    if number > 1 { continue }
                    for file in Int32(3)..<256 { _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_APPEND) }
                }
            }
        }
    }

    @Test func `outlives peers that are gone before their answer, without a signal`() async {
        await #expect(processExitsWith: .success) {
            signal(SIGPIPE, SIG_DFL)
            try await withLargeAnswers { server in
                let client = try Client(port: server.port)
                for number in 1...10 {
                    for _ in 1...40 {
                        try client.send(get("/a"))
                        #expect(client.receive().status == 200)
                    }
                    // While the loop is held up, a peer asks and is gone: half-closed first, for that is what EPIPE is of.
                    let slow = try Client(port: server.port)
                    let gone = try Client(port: server.port)
                    try slow.send(get("/slow?\(number)"))
                    usleep(5_000)
                    try gone.send(get("/a"))
                    gone.endSending()
                    gone.resetAtClose()
                }
            }
        }
    }

    @Test(arguments: AccessLog.Format.allCases)
    func `has the line in the access log that the first one had, with its own peer and time`(
        _ format: AccessLog.Format
    ) async throws {
        let pipe = Pipe()
        let log = AccessLog(format, to: pipe.writer)
        let request = get("/a?b", "Referer: http://b/\r\nUser-Agent: test \"1\"\r\n")
        try await withData {
            $0.accessLog = log
        } _: { server in
            let clients = try ["127.0.0.1", "127.1.98.76"].map { try Client(port: server.port, from: $0) }
            for _ in 1...5 {
                for client in clients {
                    try client.send(request)
                    #expect(client.receive().status == 200)
                }
            }
            usleep(1_100_000)
            try clients[0].send(request)
            #expect(clients[0].receive().status == 200)
            #expect(server.measured().answeredAgain >= 5)
        }
        log.drain(within: .seconds(5))
        let lines = pipe.lines()
        #expect(lines.count == 11)
        let peers = (0..<11).map { $0 % 2 == 0 ? "127.0.0.1" : "127.1.98.76" }
        #expect(zip(lines, peers).allSatisfy { $0.contains(format == .json ? "\"\($1)\"" : "\($1) - - [") })
        let rest = lines.map { $0.replacing(/127[\d.]+|\[.*?\]|"time":".*?"|"microseconds":\d+/, with: "") }
        #expect(Set(rest).count == 1, "\(Set(rest))")
        let times = Set(lines.compactMap { $0.firstMatch(of: /\[.*?\]|"time":".*?"/)?.0 })
        #expect(times.count >= 2)
    }

    @Test func `is handled again where its answer says nothing of others`() async throws {
        let made = Counter()
        try await withServer {
            $0.repetitionTime = .seconds(600)
        } handler: { request in
            made.add()
            return echo(request)
        } _: { server in
            let client = try Client(port: server.port)
            for _ in 1...5 {
                try client.send(get("/a"))
                #expect(client.receive().status == 200)
            }
            #expect(made.value == 5)
        }
    }
}
