import CLinux
import Glibc
import HTTPMessage

/// One client, from accept to close. Touched on its loop's queue only.
///
/// Input is looked at only when all output has been taken, so that a peer that does not read cannot pile up answers;
/// what one read gave is answered with one write.
final class Connection {
    /// What the connection waits for, and so what its deadline means.
    enum Phase { case opening, idle, head, body, working, sending, lingering, closed }

    /// What epoll is asked to report. Input and room it reports once, as they come, and not for as long as they last
    /// (`EPOLLET`, epoll(7)), which saves looking at the socket a second time: what is left undone then has to be asked for
    /// again.
    enum Interest {
        case nothing, input, room, leftovers

        var events: UInt32 {
            switch self {
            case .nothing: 0
            case .input: EPOLLIN.rawValue | EPOLLPRI.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
            case .room: EPOLLOUT.rawValue | EPOLLET.rawValue
            case .leftovers: EPOLLIN.rawValue
            }
        }

        /// The peer's end, which is read behind all else, and urgent data, at which reading stops (tcp(7)).
        static let beyondRead = EPOLLRDHUP.rawValue | EPOLLPRI.rawValue
    }

    let socket: Int32  // owned; closed once, by `EventLoop.remove`
    let generation: UInt32
    /// Who is to be counted out at the end; nil for one that was turned away.
    let client: UInt64?
    let peer: PeerAddress
    let loop: EventLoop

    var phase = Phase.opening
    /// On the loop's clock.
    var deadline: Int64
    /// Nil between requests.
    @exclusivity(unchecked) var unfinished: UnfinishedRequest?
    /// Bytes that were read behind the requests that have been answered so far.
    @exclusivity(unchecked) private var pending: [UInt8] = []
    private var pendingStart = 0
    /// What the socket has not taken.
    @exclusivity(unchecked) var output = Output()
    @exclusivity(unchecked) var stream: OutgoingStream?
    /// The request that is being answered off the loop; those behind it wait.
    @exclusivity(unchecked) var work: LongWork?
    /// Bytes taken since the write deadline was set.
    var taken = 0
    var answered = 0
    /// Nothing more is answered; the connection ends when the output is out.
    var isEnding = false
    private var lingerLeft = 0
    /// Nil where something was reported and has been left undone.
    private var interest: Interest? = .input

    init(_ socket: Int32, generation: UInt32, client: UInt64?, peer: PeerAddress, loop: EventLoop) {
        self.socket = socket
        self.generation = generation
        self.client = client
        self.peer = peer
        self.loop = loop
        deadline = loop.now + loop.service.times.header
    }

    /// What epoll gives back with an event on this socket.
    var mark: UInt64 { UInt64(generation) << 32 | UInt64(UInt32(bitPattern: socket)) }

    /// Answers, or bytes to be answered, are still here: nothing is read meanwhile.
    private var isBusy: Bool { !output.isEmpty || stream != nil || work != nil || !pending.isEmpty }

    // MARK: - Events

    /// What epoll has reported.
    func serve(_ flags: UInt32) {
        if phase == .closed { return }
        if phase == .lingering { return readOn() }
        if !output.isEmpty {
            sendRest()
        } else if !isBusy {
            if flags & Interest.beyondRead != 0 { interest = nil }
            read()
        } else if flags & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 {
            close()
        } else {
            interest = nil
        }
    }

    /// Goes on with what was left for others' sake.
    func resume() {
        if phase == .closed || phase == .lingering || !output.isEmpty { return }
        carryOn()
    }

    /// The deadline has passed.
    func expire() {
        switch phase {
        case .opening, .idle, .lingering: close()
        case .head:
            loop.measurements.countTimeout("head")
            refuse(.requestTimeout, "The request's header section did not arrive in time.")
        case .body:
            loop.measurements.countTimeout("body")
            refuse(.requestTimeout, "The request's body did not arrive in time.")
        case .sending:
            if taken < loop.service.configuration.leastBytesPerWriteTime {
                loop.measurements.countTimeout("write")
                return abort()
            }
            taken = 0
            deadline = loop.now + loop.service.times.write
        case .working, .closed: break
        }
    }

    /// The server stops: a connection without a request waits only for one that is on its way.
    func hurry() {
        if phase == .opening || phase == .idle { deadline = min(deadline, loop.now + loop.service.times.grace) }
    }

    // MARK: - Reading

    private func read() {
        let input = loop.input
        let count = entente_receive(socket, input.baseAddress, input.count)
        if count > 0 {
            loop.measurements.bytesRead += count
            if count == input.count { interest = nil }
            let bytes = UnsafeBufferPointer(start: input.baseAddress, count: count)
            let used = answer(bytes.span)
            if used < count, !isEnding { pending = Array(bytes[used...]) }
            flush()
            settle()
        } else if count == 0 || errno != EAGAIN {
            close()  // all that came whole has been answered; what has not is never run
        }
    }

    // MARK: - What comes next

    /// All output has been taken: what was waiting for that goes on.
    func carryOn() {
        if stream != nil {
            sendStream()
            if phase == .closed { return }
        }
        if stream == nil, output.isEmpty { finishWork() }
        if stream == nil, work == nil, output.isEmpty, !pending.isEmpty, !isEnding {
            var bytes: [UInt8] = []
            swap(&bytes, &pending)
            let start = pendingStart
            let used = answer(bytes.span.extracting(start..<bytes.count))
            pendingStart = 0
            if start + used < bytes.count, !isEnding {
                pending = bytes
                pendingStart = start + used
            }
        }
        flush()
        settle()
    }

    /// Decides what the connection waits for.
    func settle() {
        if phase == .closed { return }
        if !output.isEmpty {
            if phase != .sending {
                phase = .sending
                taken = 0
                deadline = loop.now + loop.service.times.write
            }
            return watch(.room)
        }
        if work != nil {
            phase = .working
            deadline = .max
            return watch(.nothing)
        }
        if stream != nil || (!pending.isEmpty && !isEnding) {
            phase = .sending
            taken = 0
            deadline = loop.now + loop.service.times.write
            return loop.resumeSoon(self)
        }
        if isEnding { return linger() }
        watch(.input)
        let times = loop.service.times
        guard let progress = unfinished?.parser.progress else {
            phase = .idle
            deadline = loop.now + (loop.isStopping ? times.grace : times.idle)
            return
        }
        switch progress {
        case .nothing:
            if phase == .opening { return }
            phase = .idle
            deadline = loop.now + times.idle
        case .head:
            // The time for the first head runs from the opening.
            if phase != .head, phase != .opening { deadline = loop.now + times.header }
            phase = .head
        case .body:
            if phase != .body { deadline = loop.now + times.body }
            phase = .body
        }
    }

    private func watch(_ interest: Interest) {
        if self.interest == interest { return }
        self.interest = interest
        loop.watch(socket, as: mark, for: interest.events, isNew: false)
    }

    // MARK: - The end

    /// Answers in place of the handler, and ends.
    private func refuse(_ status: Status, _ detail: String) {
        let isHead = unfinished?.parser.request.method == "HEAD"
        unfinished = nil
        let response = loop.service.refusal(status, detail)
        append(response, minorVersion: 1, isHead: isHead, closes: true)
        log(nil, response)
        flush()
        settle()
    }

    var retryAfter: String { "\(max(1, loop.service.configuration.retryAfter.components.seconds))" }

    /// Answers with 503 before anything was asked, and ends.
    func turnAway(_ detail: String) {
        var response = loop.service.refusal(.serviceUnavailable, detail)
        response.add("Retry-After", retryAfter)
        append(response, minorVersion: 1, isHead: false, closes: true)
        flush()
        settle()
    }

    /// The last answer is out: ends our side, and reads on for a while, for what arrives at a closed socket makes the
    /// system send a reset, and that destroys answers that the peer has not read (RFC 9112 §9.6).
    private func linger() {
        pending = []
        shutdown(socket, Int32(SHUT_WR))
        phase = .lingering
        deadline = loop.now + loop.service.times.linger
        lingerLeft = loop.service.configuration.lingerBytes
        watch(.leftovers)
    }

    private func readOn() {
        let count = entente_receive(socket, loop.input.baseAddress, loop.input.count)
        if count < 0, errno == EAGAIN { return }
        lingerLeft -= count
        if count <= 0 || lingerLeft <= 0 { close() }
    }

    /// Ends without an answer, and without waiting for what the peer has not taken.
    func abort() {
        var option = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<Glibc.linger>.size))
        close()
    }

    func close() {
        guard phase != .closed else { return }
        phase = .closed
        stream = nil
        work?.abandon()
        work = nil
        output = Output()
        pending = []
        unfinished = nil
        loop.remove(self)
    }
}

/// A parser with the beginning of a request. Apart from its connection, which is smaller for it, and mostly has none.
final class UnfinishedRequest {
    @exclusivity(unchecked) var parser: RequestParser

    init(_ parser: RequestParser) { self.parser = parser }
}
