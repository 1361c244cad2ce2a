import Foundation
import Synchronization

/// Correct clients that ask one thing after the other, each on a connection that it keeps, and compare every body.
/// One thread serves them all.
final class Load: @unchecked Sendable {  // what the thread writes is read after `join` only; `isStopped` is atomic
    struct Outcome {
        var answers = 0
        var seconds = 0.0
        /// The longest that a client waited for an answer, in seconds.
        var longest = 0.0
        /// Answers that were wrong, and requests that got none.
        var failures: [String] = []
        var rate: Double { answers == 0 ? 0 : Double(answers) / seconds }
    }

    private struct Client {
        var peer: Peer
        var target = 0
        var received: [UInt8] = []
        var since = ContinuousClock.now
        var isOver = false
    }

    private let port: UInt16
    private let count: Int
    private let targets: [String]
    private let bodies: [[UInt8]]
    private let isStopped = Atomic(false)
    private var outcome = Outcome()
    private let done = DispatchSemaphore(value: 0)

    /// Asks for `targets` in turn. What they answer now is what they must answer on.
    init(port: UInt16, clients: Int, targets: [String]) throws {
        self.port = port
        self.targets = targets
        count = clients
        bodies = try targets.map { target in
            guard let peer = Peer(port: port), peer.send(get(target)), let answer = peer.answer(), answer.status == 200
            else { throw Stop("\(target) is not answered with 200") }
            return answer.body
        }
    }

    func start() {
        isStopped.store(false, ordering: .sequentiallyConsistent)
        outcome = Outcome()
        Thread.detachNewThread { [self] in
            run()
            done.signal()
        }
    }

    func stop() -> Outcome {
        isStopped.store(true, ordering: .sequentiallyConsistent)
        return join()
    }

    /// Waits until every client has ended, which without `stop` only the server's farewell brings about.
    func join() -> Outcome {
        done.wait()
        return outcome
    }

    /// Asks for so many seconds.
    func outcome(of seconds: Double) -> Outcome {
        start()
        usleep(UInt32(seconds * 1e6))
        return stop()
    }

    private func run() {
        let start = ContinuousClock.now
        var clients: [Client] = []
        for number in 0..<count {
            guard let peer = Peer(port: port) else {
                outcome.failures.append("a correct client could not connect")
                continue
            }
            clients.append(Client(peer: peer, target: number % targets.count))
        }
        for index in clients.indices { ask(&clients[index]) }
        var polls = clients.map { pollfd(fd: $0.peer.socket, events: Int16(POLLIN), revents: 0) }
        while clients.contains(where: { !$0.isOver }) {
            guard poll(&polls, UInt(polls.count), 10_000) > 0 else {
                let waiting = clients.count { !$0.isOver }
                outcome.failures.append("\(waiting) correct clients waited 10 s")
                break
            }
            for index in clients.indices where polls[index].revents != 0 {
                read(&clients[index])
                if clients[index].isOver { polls[index].fd = -1 }
            }
        }
        outcome.seconds = (ContinuousClock.now - start) / .seconds(1)
    }

    private func ask(_ client: inout Client) {
        client.since = .now
        if !client.peer.send(get(targets[client.target])) { fail(&client, "no request could be sent") }
    }

    private func read(_ client: inout Client) {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(client.peer.socket, &piece, piece.count, Int32(MSG_DONTWAIT))
        guard count > 0 else {
            if count < 0, errno == EAGAIN { return }
            return fail(&client, "\(targets[client.target]) got no answer: the connection ended")
        }
        client.received += piece[..<count]
        guard let answer = AnswerReader.take(from: &client.received) else { return }
        outcome.answers += 1
        outcome.longest = max(outcome.longest, (ContinuousClock.now - client.since) / .seconds(1))
        if answer.status != 200 || answer.body != bodies[client.target] {
            return fail(&client, "\(targets[client.target]) is answered with \(answer.status) or another body")
        }
        client.isOver = answer.closes || isStopped.load(ordering: .relaxed)
        if client.isOver { return }
        client.target = (client.target + 1) % targets.count
        ask(&client)
    }

    private func fail(_ client: inout Client, _ reason: String) {
        outcome.failures.append(reason)
        client.isOver = true
    }
}
