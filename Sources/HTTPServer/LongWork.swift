import Dispatch
import HTTPMessage
import Synchronization

/// A request that is answered off its loop, from its reading to the sending of its answer.
final class LongWork: Sendable {
    let request: Request
    /// Of the connection that waits for it, on `loop`.
    let mark: UInt64
    let loop: EventLoop
    /// When the request had been read, on the measurements' clock.
    let start: Int64

    private let isWanted = Atomic(true)
    private let response = Mutex<Response?>(nil)

    init(_ request: Request, since start: Int64, for mark: UInt64, on loop: EventLoop) {
        self.request = request
        self.start = start
        self.mark = mark
        self.loop = loop
    }

    /// The answer, once, when it has been made.
    func take() -> Response? { response.withLock { $0.take() } }

    /// The client is gone: what has not begun need not be done.
    func abandon() { isWanted.store(false, ordering: .relaxed) }

    fileprivate func run(_ handler: Handler) {
        guard isWanted.load(ordering: .relaxed) else { return }
        let made = handler(request)
        response.withLock { $0 = made }
    }
}

/// Does the long work of all loops, in the order in which it comes: some at a time, the rest waits, and no more than a
/// limit is taken.
final class WorkQueue: Sendable {
    private struct State {
        var waiting: [LongWork] = []
        var running = 0
        /// Waiting and running.
        var inFlight = 0
    }

    private let handler: Handler
    private let width: Int
    private let limit: Int
    private let state = Mutex(State())
    // Another quality of service than the loops' and the rest's: Dispatch gives each its own threads.
    private let queue = DispatchQueue(label: "http.work", qos: .utility, attributes: .concurrent)

    /// `width`: how many run at a time; `limit`: how many may be in flight.
    init(width: Int, limit: Int, handler: @escaping Handler) {
        self.width = max(1, width)
        self.limit = limit
        self.handler = handler
    }

    /// How much is waiting and running now.
    var inFlight: Int { state.withLock(\.inFlight) }

    /// False: as much is in flight as may be. The loop is told when the work is done.
    func add(_ work: LongWork) -> Bool {
        enum Verdict { case refused, waits, starts }
        let verdict = state.withLock { state in
            guard state.inFlight < limit else { return Verdict.refused }
            state.inFlight += 1
            state.waiting.append(work)
            guard state.running < width else { return .waits }
            state.running += 1
            return .starts
        }
        if verdict == .starts { queue.async { @Sendable in self.work() } }
        return verdict != .refused
    }

    private func work() {
        while let work = next() {
            work.run(handler)
            // Before the client can have its answer, so that its next request finds the place free.
            state.withLock { $0.inFlight -= 1 }
            work.loop.mailbox.post(work.mark)
        }
    }

    private func next() -> LongWork? {
        state.withLock { state in
            if state.waiting.isEmpty {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
    }
}
