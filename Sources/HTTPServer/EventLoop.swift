import CLinux
import Dispatch
import Glibc
import HTTPMessage
import Synchronization

/// One serial queue and the sockets that are served on it.
///
/// The sockets are held by an epoll descriptor, and Dispatch watches only that: one wake-up serves all that is ready,
/// and a socket costs no source of its own. From one tick of its timer to the next the
/// loop waits there itself, without Dispatch.
///
/// What is touched for every request is `@exclusivity(unchecked)`: nothing that is called while one of these is changed
/// comes back to it, and the checks would be an eighth of the server's own instructions.
///
/// `@unchecked Sendable`: after `start`, everything here and every connection is touched on `queue` only, which
/// `turn`, `sweep` and `stop` check.
final class EventLoop: @unchecked Sendable {
    private static let eventCount = 256
    private static let inputCount = 65_536
    /// Marks from here on are no connection's, see `add`: a listener's is this and its index.
    private static let listenerMark = UInt64(UInt32.max) << 32
    private static let timerMark = UInt64.max
    private static let mailboxMark = UInt64.max - 1

    let service: Service
    private let queue: DispatchQueue
    private let epoll: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private let source: any DispatchSourceRead
    /// Owned, and opened before it is needed: it can be set when no descriptor is left, which is when accepting has to
    /// be tried again.
    private let timer: Int32
    private var isTimerRunning = false
    /// Dispatch is to have its turn.
    private var isTurnOver = false
    /// Tells of long work that is done, and of what waits on the queue.
    let mailbox: Mailbox
    private var nextSweep: Int64 = 0

    /// Owned; none when the loop accepts no more.
    var listeners: [Int32]
    /// When accepting goes on that descriptors or memory had run out for; nil if it goes on.
    var acceptsAgain: Int64?
    /// By descriptor.
    @exclusivity(unchecked) private var connections: [Connection?] = []
    private(set) var count = 0
    private var generation: UInt32 = 0
    @exclusivity(unchecked) private var runnable: [Connection] = []
    /// Connections that were answered with 503 and wait for their end.
    var turnedAway = 0

    /// What is read from any socket goes here first.
    let input: UnsafeMutableBufferPointer<UInt8>
    /// Reads for all connections that have no unfinished request, so that an idle one keeps no buffers.
    @exclusivity(unchecked) var parser: RequestParser
    /// What need not be parsed and handled when it comes again.
    @exclusivity(unchecked) var recent: RecentExchanges
    /// Takes the answers of the connection that is being served; what its socket does not take, moves to it.
    @exclusivity(unchecked) var output = Output()
    /// What has happened on this loop.
    @exclusivity(unchecked) var measurements = Measurements()
    /// Nil where no access log is kept.
    @exclusivity(unchecked) var accessLines: AccessLines?
    /// Milliseconds, from a clock that only goes forward.
    @exclusivity(unchecked) private(set) var now: Int64 = 0
    /// Rendered once a second.
    @exclusivity(unchecked) private(set) var dateLine: [UInt8] = []
    private var second: Int = .min

    /// Set by `stop` at once, so that an answer on its way says close; the rest waits for the queue.
    private let isToStop = Atomic(false)
    var saysClose: Bool { isToStop.load(ordering: .relaxed) }
    private(set) var isStopping = false
    private var stopsAt = Int64.max
    private var isStopped = false
    private var completions: [@Sendable () -> Void] = []

    /// Takes `listeners` over, except where it throws.
    init(_ service: Service, listeners: [Int32], name: String) throws(ServerError) {
        self.service = service
        self.listeners = listeners
        parser = RequestParser(limits: service.configuration.parser)
        recent = RecentExchanges(time: service.times.repetition)
        accessLines = service.configuration.accessLog.map { AccessLines($0) }
        (epoll, timer, mailbox) = try Self.open(for: listeners)
        // Behind what throws, for there is no `deinit` of what was not made.
        events = .allocate(capacity: Self.eventCount)
        input = .allocate(capacity: Self.inputCount)
        queue = DispatchQueue(label: name)
        source = DispatchSource.makeReadSource(fileDescriptor: epoll, queue: queue)
    }

    /// The loop's own descriptors, the epoll descriptor watching the others. Where it throws, none is left open.
    private static func open(for listeners: [Int32]) throws(ServerError) -> (epoll: Int32, timer: Int32, Mailbox) {
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .failed(call: "epoll_create1", errno: errno) }
        let timer = entente_timer_create()
        do throws(ServerError) {
            guard timer >= 0 else { throw .failed(call: "timerfd_create", errno: errno) }
            let mailbox = try Mailbox()
            let marks = listeners.enumerated().map { (socket: $1, mark: listenerMark + UInt64($0)) }
            for (socket, mark) in marks + [(timer, timerMark), (mailbox.descriptor, mailboxMark)]
            where entente_epoll_control(epoll, EPOLL_CTL_ADD, socket, EPOLLIN.rawValue, mark) != 0 {
                let number = errno
                mailbox.close()
                throw .failed(call: "epoll_ctl", errno: number)
            }
            return (epoll, timer, mailbox)
        } catch {
            if timer >= 0 { _ = Glibc.close(timer) }
            _ = Glibc.close(epoll)
            throw error
        }
    }

    deinit {
        events.deallocate()
        input.deallocate()
    }

    func start() {
        source.setEventHandler { @Sendable in self.turn() }
        source.setCancelHandler { @Sendable [epoll, timer, mailbox] in
            mailbox.close()
            _ = Glibc.close(timer)
            _ = Glibc.close(epoll)
        }
        source.activate()
    }

    // MARK: - Turns

    /// Serves what is ready and waits for more. Goes back to Dispatch when the mailbox says that something waits on the
    /// queue, and with every tick of the timer, so that a loop with nothing to do holds no thread.
    private func turn() {
        dispatchPrecondition(condition: .onQueue(queue))
        readClock()
        isTurnOver = false
        defer { accessLines?.handOver() }
        while !isStopped {
            let ready = entente_epoll_wait(epoll, events, Int32(Self.eventCount), wait)
            readClock()
            for index in 0..<max(0, Int(ready)) { serve(entente_event_data(events + index), events[index].events) }
            serveRunnable()
            if now >= nextSweep { sweep() }
            if ready == 0 { accessLines?.handOver() } else { accessLines?.handOver(at: now) }
            if isTurnOver || ready < 0 || (ready == 0 && runnable.isEmpty && !isTimerRunning) { break }
        }
        // What is ready wakes us again by the source, what is runnable does not.
        if !runnable.isEmpty, !isStopped { queue.async { @Sendable in self.turn() } }
    }

    /// How long to wait for the next event, in milliseconds: not at all where something is left to do, and without a
    /// limit, which costs the system less, where the timer ends the turn in time.
    private var wait: Int32 {
        if !runnable.isEmpty || !isTimerRunning { return 0 }
        return accessLines?.isEmpty ?? true ? -1 : Int32(truncatingIfNeeded: service.times.logWait)
    }

    private func serve(_ data: UInt64, _ flags: UInt32) {
        guard data >= Self.listenerMark else {
            connection(of: data)?.serve(flags)
            return
        }
        switch data {
        case Self.timerMark: timerFired()
        case Self.mailboxMark:
            isTurnOver = true
            for mark in mailbox.take() { connection(of: mark)?.resume() }
        default: accept(at: Int(data - Self.listenerMark))
        }
    }

    /// Nil for one that is gone: an earlier event of the same turn may have closed the socket, and its number may be
    /// another one's now.
    private func connection(of mark: UInt64) -> Connection? {
        guard let connection = connections[Int(truncatingIfNeeded: mark & 0xFFFF_FFFF)],
            connection.generation == UInt32(mark >> 32)
        else { return nil }
        return connection
    }

    private func serveRunnable() {
        guard !runnable.isEmpty else { return }
        var due: [Connection] = []
        swap(&due, &runnable)
        for connection in due { connection.resume() }
        if runnable.isEmpty {
            due.removeAll(keepingCapacity: true)
            swap(&due, &runnable)
        }
    }

    /// Has `resume` called on the connection once the others have had their turn.
    func resumeSoon(_ connection: Connection) { runnable.append(connection) }

    private func readClock() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        now = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        if time.tv_sec != second {
            second = time.tv_sec
            recent.removeAll()
            dateLine = HTTPDate(secondsSince1970: Int64(second)).fieldLine
            accessLines?.setTime(dateLine)
        }
    }

    // MARK: - Connections

    /// The events that are reported for `socket`, together with `data`. False if the system refuses.
    @discardableResult
    func watch(_ socket: Int32, as data: UInt64, for events: UInt32, isNew: Bool = true) -> Bool {
        entente_epoll_control(epoll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, events, data) == 0
    }

    /// The events that are reported for the listeners. False if the system refuses.
    @discardableResult
    func watchListeners(for events: UInt32, areNew: Bool = false) -> Bool {
        listeners.indices.allSatisfy {
            watch(listeners[$0], as: Self.listenerMark + UInt64($0), for: events, isNew: areNew)
        }
    }

    /// To be called before a descriptor is closed that is not the only one of its socket: epoll would go on with it.
    func unwatch(_ socket: Int32) { _ = entente_epoll_control(epoll, EPOLL_CTL_DEL, socket, 0, 0) }

    /// Takes the accepted `socket` over; nil, and it is closed, if it cannot be watched.
    func add(_ socket: Int32, client: UInt64?, peer: PeerAddress) -> Connection? {
        generation &+= 1
        if generation == .max { generation = 0 }  // with all bits set it could be a listener's mark, or the timer's
        let connection = Connection(socket, generation: generation, client: client, peer: peer, loop: self)
        guard watch(socket, as: connection.mark, for: Connection.Interest.input.events) else {
            if let client { service.census.leave(client) }
            _ = Glibc.close(socket)
            return nil
        }
        while connections.count <= Int(socket) { connections.append(nil) }
        connections[Int(socket)] = connection
        count += 1
        measurements.accepted += 1
        runTimer()
        return connection
    }

    /// Closes the socket of a connection that has ended; epoll forgets it by itself.
    func remove(_ connection: Connection) {
        connections[Int(connection.socket)] = nil
        count -= 1
        measurements.closed += 1
        _ = Glibc.close(connection.socket)
        if let client = connection.client { service.census.leave(client) } else { turnedAway -= 1 }
        if acceptsAgain != nil { resumeAccepting() }
        finishIfDone()
    }

    /// What has happened so far. Waits for the loop, so never to be called on it.
    func measured() -> Measurements {
        dispatchPrecondition(condition: .notOnQueue(queue))
        let done = DispatchSemaphore(value: 0)
        let result = Mutex(Measurements())
        onQueue {
            let measurements = self.measurements
            result.withLock { $0 = measurements }
            done.signal()
        }
        done.wait()
        return result.withLock { $0 }
    }

    /// Runs `body` on the queue, for which a turn that waits is ended: in this order, for the next turn may come first.
    private func onQueue(_ body: @escaping @Sendable () -> Void) {
        queue.async(execute: body)
        mailbox.wake()
    }

    // MARK: - Deadlines

    private func timerFired() {
        var times: UInt64 = 0
        _ = Glibc.read(timer, &times, MemoryLayout<UInt64>.size)
        nextSweep = now
        isTurnOver = true
    }

    /// Looks at every connection's deadline. A few nanoseconds each, some times a second, against a timer a request.
    private func sweep() {
        dispatchPrecondition(condition: .onQueue(queue))
        nextSweep = now + service.times.timer
        if let time = acceptsAgain, now >= time { resumeAccepting() }
        for index in connections.indices {
            guard let connection = connections[index], now >= connection.deadline || now >= stopsAt else { continue }
            if now >= stopsAt { connection.abort() } else { connection.expire() }
        }
        if count == 0, acceptsAgain == nil, !isStopping, !isStopped {
            _ = entente_timer_set(timer, 0)  // an idle server does not wake the machine
            isTimerRunning = false
            recent.removeAll()
        }
    }

    func runTimer() {
        if isTimerRunning { return }
        _ = entente_timer_set(timer, service.times.timer)
        isTimerRunning = true
    }

    // MARK: - The end

    /// Accepts no more, lets every request that has begun be answered, and closes what is left after `deadline`
    /// milliseconds. Calls `completion` on the loop's queue when no connection is left.
    func stop(deadline: Int64, completion: @escaping @Sendable () -> Void) {
        isToStop.store(true, ordering: .relaxed)
        onQueue {
            if self.isStopped { return completion() }
            self.completions.append(completion)
            self.readClock()
            self.stopsAt = min(self.stopsAt, self.now + max(0, deadline))
            if !self.isStopping {
                self.closeListeners()
                self.isStopping = true
                for index in self.connections.indices { self.connections[index]?.hurry() }
                self.runTimer()
            }
            self.sweep()
            self.finishIfDone()
        }
    }

    /// Calls `completion` on the loop's queue when its turn comes.
    func whenTurning(_ completion: @escaping @Sendable () -> Void) { onQueue(completion) }

    private func finishIfDone() {
        guard isStopping, count == 0, !isStopped else { return }
        isStopped = true
        recent.removeAll()
        accessLines?.handOver()
        source.cancel()
        for completion in completions { completion() }
        completions = []
    }
}
