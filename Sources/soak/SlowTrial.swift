import Foundation
import Synchronization

/// Peers that send a head, send a body or read answers a byte at a time (slowloris). The server must have been started
/// with short time limits.
enum SlowTrial {
    static func run(_ server: ServerProcess, each count: Int, _ report: Report) throws {
        report.begin("\(3 * count) slow peers")
        let load = try Load(
            port: server.port, clients: 16, targets: ["/livez", "/v1/organisations/csto", "/v1/activities?limit=20"])
        let port = server.port
        load.start()
        let heads = Crowd(count) { _ in drips(Array("GET / HTTP/1.1\r\nHost: a\r\nA: ".utf8), port) == 408 }
        let bodies = Crowd(count) { _ in
            drips(Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n".utf8), port) == 408
        }
        let readers = Crowd(count) { isCut(readingSlowly: $0 % 2 == 0, port) }
        for (crowd, words) in [
            (heads, "sends its head slowly gets 408"), (bodies, "sends its body slowly gets 408"),
            (readers, "reads slowly or not at all is cut off"),
        ] {
            let succeeded = crowd.join()
            report.hold(succeeded == count, "who \(words) (\(succeeded) of \(count))")
        }
        let outcome = load.stop()
        report.figure("requests of others a second", String(format: "%.0f", outcome.rate))
        report.figure("longest that one of them waited", String(format: "%.0f ms", outcome.longest * 1000))
        report.hold(outcome.failures.isEmpty, "others are answered: \(outcome.failures.first ?? "all")")
    }

    /// Sends `beginning` and then a byte at a time. The status that comes; nil: none.
    private static func drips(_ beginning: [UInt8], _ port: UInt16) -> Int? {
        guard let peer = Peer(port: port), peer.send(beginning) else { return nil }
        var event = pollfd(fd: peer.socket, events: Int16(POLLIN), revents: 0)
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end, poll(&event, 1, 200) == 0 {
            if !peer.send([UInt8(ascii: "a")]) { return nil }
        }
        return peer.answer()?.status
    }

    /// Asks for more than any buffer takes. Whether the server ends the connection within 20 s.
    private static func isCut(readingSlowly: Bool, _ port: UInt16) -> Bool {
        guard let peer = Peer(port: port, receiveBuffer: 4096) else { return false }
        for _ in 0..<200 where !peer.send(get("/v1/documents/ceb-2018-2/source")) { return true }
        let end = ContinuousClock.now + .seconds(20)
        var event = pollfd(fd: peer.socket, events: Int16(POLLHUP), revents: 0)
        while ContinuousClock.now < end {
            if readingSlowly, peer.receive(atMost: 1) < 0 { return true }
            if poll(&event, 1, 200) > 0 { return true }
        }
        return false
    }
}

/// Some threads, each of which does the same and says whether it went well.
final class Crowd: @unchecked Sendable {  // nothing in it is mutable but the atomic
    private let count: Int
    private let succeeded = Atomic(0)
    private let done = DispatchSemaphore(value: 0)

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Bool) {
        self.count = count
        for number in 0..<count {
            let thread = Thread { [self] in
                if body(number) { succeeded.add(1, ordering: .sequentiallyConsistent) }
                done.signal()
            }
            thread.stackSize = 256 << 10
            thread.start()
        }
    }

    /// How many said yes.
    func join() -> Int {
        for _ in 0..<count { done.wait() }
        return succeeded.load(ordering: .sequentiallyConsistent)
    }
}
