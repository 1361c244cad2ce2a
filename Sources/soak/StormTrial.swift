import Foundation

/// Peers that reset, half-close, never read and send garbage, all at a time, and correct clients among them.
enum StormTrial {
    private static let checked = [
        "/livez", "/v1/organisations/csto", "/v1/activities?limit=20", "/v1/search?q=formation",
        "/v1/documents/ceb-2018-2/source", "/v1/decisions.ndjson",
    ]

    static func run(_ server: ServerProcess, seconds: Double, _ report: Report) throws {
        report.begin("a storm of \(Int(seconds)) s")
        // Memory that a first storm makes the server take is what it works with, not a leak.
        _ = try storm(server, max(3, seconds / 10))
        try settle(server)
        let descriptors = server.descriptors
        let memory = server.memory
        let outcome = try storm(server, seconds)
        try settle(server)
        usleep(500_000)
        report.figure("peers that misbehaved", "\(outcome.peers)")
        report.figure("correct requests, all bodies checked", "\(outcome.load.answers)")
        report.figure("longest that one of them waited", String(format: "%.0f ms", outcome.load.longest * 1000))
        report.figure("descriptors before and after", "\(descriptors)  \(server.descriptors)")
        report.figure("memory before and after", "\(memory / 1024) KB  \(server.memory / 1024) KB")
        let failures = outcome.load.failures
        report.hold(failures.isEmpty, "correct clients are answered correctly: \(failures.first ?? "all")")
        report.hold(outcome.wrong == 0, "so are those that half-close or pipeline (\(outcome.wrong) are not)")
        report.hold(server.descriptors <= descriptors, "no descriptor is leaked")
        report.hold(Double(server.memory) <= 1.1 * Double(memory), "memory comes back within 10 %")
    }

    /// Waits until the server has let go of everything but its own descriptors.
    private static func settle(_ server: ServerProcess) throws {
        var last = -1
        var same = 0
        try server.wait("rest", 60) {
            usleep(200_000)
            same = server.descriptors == last ? same + 1 : 0
            last = server.descriptors
            return same == 20  // longer than any time limit of the server
        }
    }

    private static func storm(
        _ server: ServerProcess, _ seconds: Double
    ) throws -> (load: Load.Outcome, peers: Int, wrong: Int) {
        let load = try Load(port: server.port, clients: 8, targets: checked)
        let port = server.port
        guard let first = Peer(port: port), first.send(get(checked[1])), let body = first.answer()?.body else {
            throw Stop("\(checked[1]) is not answered")
        }
        let tally = Tally()
        let end = ContinuousClock.now + .seconds(seconds)
        load.start()
        let crowd = Crowd(24) { number in
            var random = SystemRandomNumberGenerator()
            while ContinuousClock.now < end {
                let isRight = misbehave(Int(random.next(upperBound: UInt(8))), port, body, &random)
                tally.add(isRight: isRight)
            }
            return true
        }
        _ = crowd.join()
        return (load.stop(), tally.peers, tally.wrong)
    }

    /// False: an answer that was due did not come, or was another.
    private static func misbehave(
        _ kind: Int, _ port: UInt16, _ body: [UInt8], _ random: inout SystemRandomNumberGenerator
    ) -> Bool {
        guard let peer = Peer(port: port, receiveBuffer: kind == 3 ? 4096 : nil) else { return false }
        let request = get(checked[1])
        switch kind {
        case 0:  // goes away in the middle of what it says
            peer.send(request.prefix(Int(random.next(upperBound: UInt(request.count + 1)))))
            peer.resetAtEnd()
        case 1:  // goes away before what it asked for comes
            for _ in 0..<8 { peer.send(get(checked[4])) }
            peer.resetAtEnd()
        case 2:  // ends its side first, and is due its answer
            peer.send(request)
            peer.endSending()
            return peer.answer()?.body == body && peer.drain()
        case 3:  // asks on and on, and never reads
            for _ in 0..<200 where !peer.send(get(checked[4])) { break }
            usleep(UInt32.random(in: 0..<300_000, using: &random))
            peer.resetAtEnd()
        case 4:  // sends garbage for as long as it is listened to
            var garbage = [UInt8](repeating: 0, count: 997)
            var state: UInt64 = random.next()
            for _ in 0..<100 {
                for index in garbage.indices {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407  // Knuth's, TAOCP 2, 3.3.4
                    garbage[index] = UInt8(truncatingIfNeeded: state >> 56)
                }
                guard peer.send(garbage) else { break }
            }
        case 5:  // ends its side within a request, which is never run
            peer.send(request.dropLast(2))
            peer.endSending()
            return peer.drain()
        case 6:  // asks sixteen times at once
            peer.send(Array(repeatElement(request, count: 16).joined()))
            for _ in 0..<16 where peer.answer()?.body != body { return false }
        default:  // asks in pieces
            for piece in [request.prefix(9), request.dropFirst(9).prefix(13), request.dropFirst(22)] {
                peer.send(piece)
                usleep(2000)
            }
            return peer.answer()?.body == body
        }
        return true
    }
}

/// Counts in many threads.
private final class Tally: @unchecked Sendable {  // guarded by the lock
    private let lock = NSLock()
    private(set) var peers = 0
    private(set) var wrong = 0

    func add(isRight: Bool) {
        lock.withLock {
            peers += 1
            if !isRight { wrong += 1 }
        }
    }
}
