import Foundation

/// A server without descriptors left, and one whose log has no room.
enum ExhaustionTrial {
    static func descriptors(binary: String, folder: String, _ report: Report) throws {
        report.begin("64 descriptors and no more")
        let server = try ServerProcess(
            binary: binary, folder: folder, flags: ["--log-format", "none", "--idle-time", "600"],
            shell: "ulimit -n 64")
        let before = try Load(port: server.port, clients: 1, targets: ["/v1/organisations/csto"])
        var peers = (0..<200).compactMap { _ in Peer(port: server.port, seconds: 1) }
        let cpu = server.cpuSeconds
        usleep(2_000_000)
        let spent = (server.cpuSeconds - cpu) / 2
        report.figure("connections, descriptors in use", "\(peers.count)  \(server.descriptors)")
        report.figure("processor while it cannot accept", String(format: "%.1f %%", spent * 100))
        report.hold(spent < 0.2, "it does not spin")
        peers = []
        usleep(500_000)
        let outcome = before.outcome(of: 0.5)
        report.hold(
            outcome.failures.isEmpty && outcome.answers > 0,
            "service comes back: \(outcome.failures.first ?? "\(outcome.answers) answers")")
        server.signal(SIGTERM)
    }

    /// A shell's usual limit, which the server may raise, must not be what decides how many it serves.
    static func softLimit(binary: String, folder: String, _ report: Report) throws {
        report.begin("64 descriptors, and as many more as it asks for")
        let server = try ServerProcess(
            binary: binary, folder: folder, flags: ["--log-format", "none"], shell: "ulimit -S -n 64")
        let peers = (0..<200).compactMap { _ in Peer(port: server.port, seconds: 5) }
        let answered = peers.prefix { $0.send(get("/livez")) && $0.answer()?.status == 200 }.count
        report.hold(answered == 200, "200 connections are served at a time (\(answered))")
        server.signal(SIGTERM)
    }

    static func log(binary: String, folder: String, _ report: Report) throws {
        report.begin("an access log that has no room")
        let server = try ServerProcess(binary: binary, folder: folder, output: "/dev/full")
        let load = try Load(port: server.port, clients: 16, targets: ["/livez", "/v1/organisations/csto"])
        let outcome = load.outcome(of: 2)
        report.figure("requests, all bodies checked", "\(outcome.answers)")
        report.hold(outcome.failures.isEmpty, "all are answered: \(outcome.failures.first ?? "all")")
        report.hold(server.exitCode == nil, "the server goes on")
        server.signal(SIGTERM)
    }
}
