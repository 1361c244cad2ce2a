import Dispatch
import Foundation
import Glibc
import HTTPMessage
@testable import HTTPServer
import Testing

@Suite struct `A server that starts` {
    @Test(arguments: ["127.0.0.1", "localhost", "0.0.0.0", "::1", "[::1]", "::"])
    func `listens on addresses of both kinds`(host: String) async throws {
        try await withServer {
            $0.addresses = [.internet(host: host, port: 0)]
            $0.loops = 2
        } _: { server in
            for _ in 0..<8 {
                let client = try Client(port: server.port, isIPv6: host.contains(":"))
                try client.send(get("/"))
                #expect(client.receive().status == 200)
            }
        }
    }

    @Test func `says when its port is in use, by whomever`() async throws {
        try await withServer {
            $0.loops = 2
        } _: { server in
            let error = #expect(throws: ServerError.self) {
                _ = try Server(ServerConfiguration(port: server.port, loops: 2), handler: echo)
            }
            #expect(error == .addressInUse(.internet(host: "127.0.0.1", port: server.port)))
            #expect(error?.description == "127.0.0.1:\(server.port) is in use by another process")
        }
    }

    @Test(arguments: ["", "example.org", "300.1.1.1", "[127.0.0.1]", "::1::", "127.0.0.1\0"])
    func `refuses what is no address`(host: String) {
        #expect(throws: ServerError.invalidAddress(.internet(host: host, port: 0))) {
            _ = try Server(ServerConfiguration(host: host, port: 0), handler: echo)
        }
    }

    @Test func `refuses a port that there is not, and an address that is elsewhere`() {
        #expect(throws: ServerError.invalidAddress(.internet(host: "::1", port: 65_536))) {
            _ = try Server(ServerConfiguration(host: "::1", port: 65_536), handler: echo)
        }
        #expect(throws: ServerError.addressNotAvailable(.internet(host: "192.0.2.1", port: 0))) {
            _ = try Server(ServerConfiguration(host: "192.0.2.1", port: 0), handler: echo)
        }
    }
}

@Suite struct `A loop that cannot watch what it should accept from` {
    @Test func `says so, and leaves no descriptor behind`() throws {
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        let service = Service(ServerConfiguration(), refusal: Service.plainRefusal, quick: echo, handler: echo)
        let before = openDescriptors()
        for _ in 0..<500 {
            #expect(throws: ServerError.failed(call: "epoll_ctl", errno: EPERM)) {
                _ = try EventLoop(service, listeners: [file], name: "odd")
            }
        }
        // Others come and go at the same time.
        #expect(openDescriptors() < before + 400)
    }
}

@Suite struct `A server that stops` {
    @Test func `finishes what is in flight, says close, and accepts no more`() async throws {
        let hasBegun = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        let handled = Counter()
        let handler: Handler = { request in
            if request.path == "/slow" {
                hasBegun.signal()
                mayEnd.wait()
            }
            handled.add()
            return echo(request)
        }
        var configuration = ServerConfiguration(port: 0)
        configuration.stopGrace = .milliseconds(400)
        let server = try Server(configuration, handler: handler)
        let slow = try Client(port: server.port)
        let idle = try Client(port: server.port)
        let late = try Client(port: server.port)
        try idle.send(get("/1"))
        #expect(idle.receive().status == 200)
        try slow.send(get("/slow") + get("/behind"))
        hasBegun.wait()
        let hasStopped = DispatchSemaphore(value: 0)
        server.shutDown(deadline: .seconds(5)) { hasStopped.signal() }
        try late.send(get("/late"))
        mayEnd.signal()
        let answer = slow.receive()
        #expect(answer.text == "GET /slow ")
        #expect(answer.closes)
        #expect(slow.endsNow())
        let last = late.receive()
        #expect(last.text == "GET /late ")
        #expect(last.closes)
        #expect(idle.endsNow())
        #expect(hasStopped.wait(timeout: .now() + 10) == .success)
        #expect(throws: Client.Failure.self) { try Client(port: server.port) }
        #expect(handled.value == 3)
    }

    @Test func `waits no longer than its deadline for those that do not end`() throws {
        let server = try Server(ServerConfiguration(port: 0), handler: echo)
        let client = try Client(port: server.port)
        try client.send("GET / HTTP/1.1\r\nHo")
        usleep(20_000)
        let hasStopped = DispatchSemaphore(value: 0)
        server.shutDown(deadline: .milliseconds(100)) { hasStopped.signal() }
        #expect(hasStopped.wait(timeout: .now() + 3) == .success)
        #expect(client.endsNow())
    }

    @Test func `may be told twice`() async throws {
        let server = try Server(ServerConfiguration(port: 0), handler: echo)
        await server.shutDown(deadline: .seconds(1))
        await server.shutDown(deadline: .seconds(1))
    }
}

/// In processes of their own, for they count or use up what a process has once.
@Suite struct `A server under strain` {
    @Test func `leaks no descriptor, whatever its clients do`() async {
        await #expect(processExitsWith: .success) {
            try await withServer { server in
                // Dispatch opens descriptors of its own when it is first used: for a timer, say.
                for _ in 0..<20 {
                    let client = try Client(port: server.port)
                    try client.send(get("/", "Connection: close\r\n"))
                    _ = client.receive()
                    usleep(30_000)
                }
                usleep(500_000)
                let before = openDescriptors()
                for number in 0..<1000 {
                    let client = try Client(port: server.port)
                    switch number % 5 {
                    case 0: try client.send(get("/", "Connection: close\r\n"))
                    case 1: try client.send("GET / HTTP/1.1\r\nHo")
                    case 2: try client.send(String(repeating: get("/"), count: 50))
                    case 3: try client.send("nonsense\r\n\r\n")
                    default: try client.send(get("/"))
                    }
                    if number % 2 == 0 {
                        client.resetAtClose()
                    } else {
                        #expect(number % 5 == 1 || client.receive().status > 0)
                    }
                }
                // Longer than the server reads on behind the last answer.
                for _ in 0..<500 where openDescriptors() > before { usleep(20_000) }
                #expect(openDescriptors() == before)
            }
        }
    }

    @Test func `outlives peers that are gone before their answer, without a signal`() async {
        await #expect(processExitsWith: .success) {
            let handler: Handler = { request in
                usleep(20_000)
                return Response(.ok, content: [UInt8](repeating: 97, count: request.path == "/small" ? 10 : 100_000))
            }
            try await withServer(handler: handler) { server in
                // `send` raises none also where the process does not ignore it. Half-closed peers are what EPIPE is of.
                signal(SIGPIPE, SIG_DFL)
                for number in 0..<30 {
                    let client = try Client(port: server.port, receiveBuffer: 4096)
                    try client.send(String(repeating: get(number % 3 == 0 ? "/small" : "/"), count: number % 5 + 1))
                    usleep(1000)
                    if number % 2 == 0 { client.endSending() }
                    client.resetAtClose()
                }
                let client = try Client(port: server.port)
                try client.send(get("/"))
                #expect(client.receive().status == 200)
            }
        }
    }

    @Test func `comes back when descriptors had run out, and does not spin meanwhile`() async {
        await #expect(processExitsWith: .success) {
            // On a busy machine the clients may come to speak late.
            try await withServer({ $0.headerTime = .seconds(600) }) { server in
                // This process has inherited what the tests beside it have open.
                let last = (0..<4096).last { fcntl($0, F_GETFD) != -1 } ?? 0
                var limit = rlimit(rlim_cur: rlim_t(last + 64), rlim_max: rlim_t(last + 64))
                setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
                var clients: [Client] = []
                while let client = try? Client(port: server.port) { clients.append(client) }
                #expect(clients.count > 20)
                // The last connection was made by the system and cannot be accepted.
                let before = clock()
                usleep(500_000)
                #expect(Double(clock() - before) / Double(CLOCKS_PER_SEC) < 0.1)
                // More than half: where the clients took every descriptor, each of the rest needs one at the server.
                clients.removeFirst(clients.count / 2 + 1)
                for client in clients {
                    try client.send(get("/"))
                    #expect(client.receive().status == 200)
                }
            }
        }
    }

    @Test func `comes back when no descriptor was left for its first connection`() async {
        await #expect(processExitsWith: .success) {
            try await withServer { server in
                // Dispatch opens descriptors of its own when it first watches one; a timer is not among them.
                var pair: [Int32] = [-1, -1]
                #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
                let isWatching = DispatchSemaphore(value: 0)
                let source = DispatchSource.makeWriteSource(fileDescriptor: pair[0], queue: .global())
                source.setEventHandler { @Sendable in isWatching.signal() }
                source.activate()
                isWatching.wait()
                source.cancel()
                var taken: [Int32] = []
                while case let descriptor = dup(0), descriptor >= 0 { taken.append(descriptor) }
                let last = try #require(taken.last)
                taken.removeLast()
                _ = close(last)
                let client = try Client(port: server.port)
                usleep(50_000)  // long enough for the server to find that it cannot accept
                for descriptor in taken { _ = close(descriptor) }
                try client.send(get("/"))
                #expect(client.receive().status == 200)
            }
        }
    }
}
