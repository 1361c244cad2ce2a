import Dispatch
import Glibc
import HTTPMessage

/// An HTTP/1.1 server (RFC 9110, RFC 9112) that listens from its making until `shutDown`.
public final class Server: Sendable {
    /// The port it listens on; with port 0 configured, the one that the system has chosen.
    public let port: Int
    private let loops: [EventLoop]

    /// Binds, listens and serves. `handler` makes the answers; `refusal` those to what is no request, comes too slowly
    /// or is too much. Both are called on the loops, several at a time, so they must be quick. Where not all answers are
    /// quick, `quick` makes those that are, on the loops, and `handler` the others, on threads of their own.
    public init(
        _ configuration: ServerConfiguration, refusal: Refusal? = nil, quick: QuickHandler? = nil,
        handler: @escaping Handler
    ) throws(ServerError) {
        let (sockets, port) = try Listener.open(configuration)
        self.port = port
        let service = Service(
            configuration, refusal: refusal ?? Service.plainRefusal, quick: quick, handler: handler)
        var loops: [EventLoop] = []
        do throws(ServerError) {
            for (index, socket) in sockets.enumerated() {
                loops.append(try EventLoop(service, listener: socket, name: "http.loop.\(index)"))
            }
        } catch {
            for socket in sockets { _ = Glibc.close(socket) }
            throw error
        }
        self.loops = loops
        for loop in loops { loop.start() }
    }

    /// What all loops have done so far. Waits until each has a moment, so never to be called by the server's handler.
    public func measured() -> Measurements {
        var sum = Measurements()
        for loop in loops { sum += loop.measured() }
        return sum
    }

    /// Accepts no more connections, answers every request that has begun, with `Connection: close`, and closes what
    /// is left after `deadline`. Calls `completion` once, on any queue, when no connection is left. A second call may
    /// bring the deadline nearer.
    public func shutDown(deadline: Duration, completion: @escaping @Sendable () -> Void) {
        let group = DispatchGroup()
        for loop in loops {
            group.enter()
            loop.stop(deadline: deadline.milliseconds) { group.leave() }
        }
        group.notify(queue: .global(), execute: completion)
    }

    /// The same; returns when no connection is left.
    public func shutDown(deadline: Duration) async {
        await withCheckedContinuation { continuation in
            shutDown(deadline: deadline) { continuation.resume() }
        }
    }
}
