import Glibc
import HTTPMessage
import HTTPServer
import Synchronization

/// Runs `body` against a server on a free port, and stops the server.
func withServer(
    _ configure: (inout ServerConfiguration) -> Void = { _ in }, quick: QuickHandler? = nil,
    handler: @escaping Handler = echo,
    _ body: (Server) async throws -> Void
) async throws {
    var configuration = ServerConfiguration(port: 0)
    configuration.stopGrace = .zero
    configuration.timerInterval = .milliseconds(20)
    configure(&configuration)
    let server = try Server(configuration, quick: quick ?? { handler($0) }, handler: handler)
    do {
        try await body(server)
    } catch {
        await server.shutDown(deadline: .zero)
        throw error
    }
    await server.shutDown(deadline: .zero)
}

/// Says what was asked: method, target and body.
let echo: Handler = { request in
    let target = String(decoding: request.targetBytes, as: UTF8.self)
    let body = String(decoding: request.body, as: UTF8.self)
    var response = Response(.ok, content: Array("\(request.method) \(target) \(body)".utf8))
    response.add("Content-Type", "text/plain")
    return response
}

func get(_ target: String, _ fields: String = "", version: String = "1.1") -> String {
    "GET \(target) HTTP/\(version)\r\nHost: a\r\n\(fields)\r\n"
}

/// How many descriptors below 1024 this process has open: those of other tests too, unless it is a process of its own.
func openDescriptors() -> Int { (0..<1024).count { fcntl($0, F_GETFD) != -1 } }

/// A number that handlers and streams count in.
final class Counter: Sendable {
    private let number = Atomic(0)
    var value: Int { number.load(ordering: .sequentiallyConsistent) }
    @discardableResult func add(_ count: Int = 1) -> Int {
        number.add(count, ordering: .sequentiallyConsistent).newValue
    }
}
