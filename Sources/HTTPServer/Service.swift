import HTTPMessage
import Synchronization

/// Makes the answer to one request; gets every well-formed request, whatever its method.
public typealias Handler = @Sendable (Request) -> Response

/// Makes the answer to one request if that is quick; nil: it would take long, and has to be made off the loop.
public typealias QuickHandler = @Sendable (Request) -> Response?

/// Makes the answer that the server itself gives in place of the handler, from a status and a sentence about it.
public typealias Refusal = @Sendable (Status, String?) -> Response

/// What all loops of a server share.
final class Service: Sendable {
    /// The configuration's times in the loops' unit.
    struct Milliseconds: Sendable {
        let header, body, idle, write, linger, grace, timer, logWait, repetition: Int64

        init(_ configuration: ServerConfiguration) {
            header = configuration.headerTime.milliseconds
            body = configuration.bodyTime.milliseconds
            idle = configuration.idleTime.milliseconds
            write = configuration.writeTime.milliseconds
            linger = configuration.lingerTime.milliseconds
            grace = configuration.stopGrace.milliseconds
            timer = max(1, configuration.timerInterval.milliseconds)
            logWait = configuration.logWait.milliseconds
            repetition = configuration.repetitionTime.milliseconds
        }
    }

    let configuration: ServerConfiguration
    let times: Milliseconds
    /// Called on the loops.
    let handler: QuickHandler
    let workQueue: WorkQueue
    let refusal: Refusal
    let census: Census

    init(
        _ configuration: ServerConfiguration, refusal: @escaping Refusal, quick: @escaping QuickHandler,
        handler: @escaping Handler
    ) {
        self.configuration = configuration
        times = Milliseconds(configuration)
        self.handler = quick
        workQueue = WorkQueue(width: configuration.workers, limit: configuration.requestsInFlight, handler: handler)
        self.refusal = refusal
        census = Census(limit: configuration.connections, limitPerClient: configuration.connectionsPerAddress)
    }

    /// In plain text, for servers that say nothing else.
    static func plainRefusal(_ status: Status, _ detail: String?) -> Response {
        var response = Response(status, content: Array((detail ?? "\(status.reason)").utf8) + [10])
        response.add("Content-Type", "text/plain; charset=utf-8")
        return response
    }
}

/// Counts the connections of all loops, in all and by client.
final class Census: Sendable {
    enum Verdict { case admitted, full, fullForClient }

    /// The client of peers without an address, which are not counted by client. No address begins like this.
    static let noAddress = UInt64.max

    private let limit: Int
    private let limitPerClient: Int
    private let total = Atomic(0)
    private let clients = Mutex<[UInt64: Int]>([:])

    /// 0 means no limit.
    init(limit: Int, limitPerClient: Int) {
        self.limit = limit
        self.limitPerClient = limitPerClient
    }

    /// Who is admitted has to leave once.
    func enter(_ client: UInt64) -> Verdict {
        let count = total.add(1, ordering: .relaxed).newValue
        if limit > 0, count > limit {
            total.subtract(1, ordering: .relaxed)
            return .full
        }
        guard limitPerClient > 0, client != Self.noAddress else { return .admitted }
        let isAdmitted = clients.withLock { clients in
            guard clients[client, default: 0] < limitPerClient else { return false }
            clients[client, default: 0] += 1
            return true
        }
        if !isAdmitted { total.subtract(1, ordering: .relaxed) }
        return isAdmitted ? .admitted : .fullForClient
    }

    func leave(_ client: UInt64) {
        total.subtract(1, ordering: .relaxed)
        guard limitPerClient > 0, client != Self.noAddress else { return }
        clients.withLock { clients in
            let left = clients[client, default: 1] - 1
            clients[client] = left > 0 ? left : nil
        }
    }
}
