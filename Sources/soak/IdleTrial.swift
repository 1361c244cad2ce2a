import Foundation

/// Ten thousand connections that ask for nothing, beside 64 that do.
enum IdleTrial {
    static func run(_ server: ServerProcess, idle count: Int, rounds: Int, seconds: Double, _ report: Report) throws {
        report.begin("\(count) idle connections")
        let load = try Load(port: server.port, clients: 64, targets: ["/livez", "/v1/organisations/csto"])
        _ = load.outcome(of: 1)
        var alone: [(rate: Double, cpu: Double)] = []
        var beside: [(rate: Double, cpu: Double)] = []
        var perConnection = 0  // of the round that needs most, which is the first: memory is used again
        for _ in 0..<rounds {
            alone.append(try measure(load, server, seconds, report))
            let before = server.memory
            let peers = try open(count, server.port)
            perConnection = max(perConnection, (server.memory - before) / count)
            beside.append(try measure(load, server, seconds, report))
            for peer in peers { peer.resetAtEnd() }
        }
        // Of each the best round, for what else the machine does only makes rounds worse.
        let rates = (alone.map(\.rate).max() ?? 0, beside.map(\.rate).max() ?? 0)
        let costs = (alone.map(\.cpu).min() ?? 0, beside.map(\.cpu).min() ?? 0)
        report.figure("requests a second, alone and beside them", String(format: "%.0f  %.0f", rates.0, rates.1))
        report.figure("CPU per request, alone and beside them", String(format: "%.1f µs  %.1f µs", costs.0, costs.1))
        report.figure("memory for an idle connection", "\(perConnection) bytes")
        report.hold(
            rates.1 >= 0.9 * rates.0 || costs.1 <= costs.0 / 0.9,
            "active connections keep 90 % of their rate, or each request costs as little")
        report.hold(perConnection <= 1024, "an idle connection takes 1 KB at most")
    }

    private static func measure(
        _ load: Load, _ server: ServerProcess, _ seconds: Double, _ report: Report
    ) throws -> (Double, Double) {
        let before = server.cpuSeconds
        let outcome = load.outcome(of: seconds)
        if let failure = outcome.failures.first { report.hold(false, failure) }
        return (outcome.rate, (server.cpuSeconds - before) / Double(max(1, outcome.answers)) * 1e6)
    }

    /// Each has been answered once, and waits.
    private static func open(_ count: Int, _ port: UInt16) throws -> [Peer] {
        var peers: [Peer] = []
        for number in 0..<count {
            guard let peer = Peer(port: port), peer.send(get("/livez")) else {
                throw Stop("connection \(number) of \(count) was not taken")
            }
            peers.append(peer)
        }
        for peer in peers where peer.answer()?.status != 200 { throw Stop("an idle connection was not answered") }
        return peers
    }
}
