import Dispatch
import Glibc
import HTTPMessage

/// An HTTP/1.1 server (RFC 9110, RFC 9112) that listens from its making until `shutDown`.
public final class Server: Sendable {
    /// Where it listens, in the order of the configuration, each with the port that the system has chosen.
    public let addresses: [ListenAddress]
    /// The first port it listens on; 0 if it listens on none.
    public var port: Int { addresses.lazy.compactMap(\.port).first ?? 0 }
    private let loops: [EventLoop]
    private let files: [SocketFile]
    private let workQueue: WorkQueue

    /// Binds, listens and serves. `quick` makes the answers that are quick, and `refusal` those to what is no request,
    /// comes too slowly or is too much; both are called on the loops, several at a time. `handler` makes the others, on
    /// threads of its own.
    ///
    /// From now on the process ignores SIGPIPE: sendfile(2) cannot be told, as send(2) can, that a peer that is gone is
    /// an error and no signal.
    public init(
        _ configuration: ServerConfiguration, refusal: Refusal? = nil, quick: @escaping QuickHandler,
        handler: @escaping Handler
    ) throws(ServerError) {
        signal(SIGPIPE, SIG_IGN)
        let service = Service(
            configuration, refusal: refusal ?? Service.plainRefusal, quick: quick, handler: handler)
        var addresses: [ListenAddress] = []
        var files: [SocketFile] = []
        var sockets = [[Int32]](repeating: [], count: max(1, configuration.loops))
        var loops: [EventLoop] = []
        do throws(ServerError) {
            for address in configuration.addresses {
                let opened = try Listener.open(address, loops: sockets.count, backlog: configuration.backlog)
                for (index, socket) in opened.sockets.enumerated() { sockets[index].append(socket) }
                addresses.append(opened.address)
                if let file = SocketFile(address) { files.append(file) }
            }
            for (index, listeners) in sockets.enumerated() {
                loops.append(try EventLoop(service, listeners: listeners, name: "http.loop.\(index)"))
            }
        } catch {
            for file in files { file.remove() }
            for loop in loops {
                loop.start()
                loop.stop(deadline: 0) {}
            }
            for listeners in sockets.dropFirst(loops.count) { Listener.close(listeners) }
            throw error
        }
        self.addresses = addresses
        self.files = files
        self.loops = loops
        workQueue = service.workQueue
        for loop in loops { loop.start() }
    }

    /// The same where all answers are quick: `handler` makes them on the loops.
    public convenience init(
        _ configuration: ServerConfiguration, refusal: Refusal? = nil, handler: @escaping Handler
    ) throws(ServerError) {
        try self.init(configuration, refusal: refusal, quick: { handler($0) }, handler: handler)
    }

    /// What all loops have done so far. Waits until each has a moment, so never to be called by the server's handler.
    public func measured() -> Measurements {
        var sum = Measurements()
        for loop in loops { sum += loop.measured() }
        return sum
    }

    /// How many requests are being answered off the loops, or wait for that.
    public var requestsInFlight: Int { workQueue.inFlight }

    /// Accepts no more connections, answers every request that has begun, with `Connection: close`, and closes what
    /// is left after `deadline`. Calls `completion` once, on any queue, when no connection is left. A second call may
    /// bring the deadline nearer.
    public func shutDown(deadline: Duration, completion: @escaping @Sendable () -> Void) {
        for file in files { file.remove() }
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

    /// Calls `completion` once, on any queue, when every loop has had a turn: one that hangs keeps it from being called.
    public func whenAllLoopsTurn(_ completion: @escaping @Sendable () -> Void) {
        let group = DispatchGroup()
        for loop in loops {
            group.enter()
            loop.whenTurning { group.leave() }
        }
        group.notify(queue: .global(), execute: completion)
    }
}
