import CLinux
import Glibc

extension EventLoop {
    /// How many connections are accepted before those that are there have their turn.
    private static let acceptsPerTurn = 64
    /// How many connections may be answered with 503 at a time; others are closed without an answer.
    private static let mostTurnedAway = 64
    private static let acceptPause: Int64 = 100

    /// Accepts what waits at a listener.
    func accept(at index: Int) {
        guard index < listeners.count else { return }
        for _ in 0..<Self.acceptsPerTurn {
            guard accept(from: listeners[index]) else { return }
        }
    }

    /// False: nothing more waits, or accepting pauses.
    private func accept(from listener: Int32) -> Bool {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let socket = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { entente_accept4(listener, $0, &length) }
        }
        guard socket >= 0 else { return acceptFailed(errno) }
        var one: Int32 = 1  // no answer waits for the acknowledgement of the one before
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        let client = SocketAddress(storage, length: length).client
        let peer = PeerAddress(storage)
        switch service.census.enter(client) {
        case .admitted: _ = add(socket, client: client, peer: peer)
        case .full: turnAway(socket, peer, "The server has as many connections as it can serve; try again later.")
        case .fullForClient:
            turnAway(socket, peer, "This address has as many connections as one may have; try again later.")
        }
        return true
    }

    private func acceptFailed(_ code: Int32) -> Bool {
        switch code {
        case EAGAIN: return false
        // The connection is gone already; accept(2) names these as errors to go on after.
        case EINTR, ECONNABORTED, EPROTO, ENETDOWN, ENETUNREACH, EHOSTDOWN, EHOSTUNREACH, ENONET, ENOPROTOOPT,
            EOPNOTSUPP, EPERM:
            return true
        default:  // EMFILE, ENFILE, ENOBUFS, ENOMEM: trying again at once would spin
            pauseAccepting()
            return false
        }
    }

    private func turnAway(_ socket: Int32, _ peer: PeerAddress, _ detail: String) {
        measurements.turnedAway += 1
        guard turnedAway < Self.mostTurnedAway else {
            _ = Glibc.close(socket)
            return
        }
        if let connection = add(socket, client: nil, peer: peer) {
            turnedAway += 1
            connection.turnAway(detail)
        }
    }

    /// Leaves the waiting connections with the system until one of ours ends, or for a moment.
    private func pauseAccepting() {
        watchListeners(for: 0)
        acceptsAgain = now + Self.acceptPause
        measurements.acceptPauses += 1
        runTimer()
    }

    func resumeAccepting() {
        acceptsAgain = nil
        watchListeners(for: EPOLLIN.rawValue)
    }

    /// Accepts what the system has kept for us, which a close would reset, and then no more.
    func closeListeners() {
        for listener in listeners {
            while accept(from: listener) {}
            unwatch(listener)
        }
        Listener.close(listeners)
        listeners = []
        acceptsAgain = nil
    }
}
