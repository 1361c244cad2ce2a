import Foundation

/// Signals while 64 clients ask without a pause.
enum SignalTrial {
    private static let targets = ["/v1/documents/a-67-280", "/v1/documents/ceb-2018-2/source", "/livez"]

    /// Lets the server read changed seeds again and again. The file that changes is none that the clients ask for.
    static func reload(_ server: ServerProcess, folder: String, times: Int, _ report: Report) throws {
        report.begin("\(times) SIGHUP under load")
        let file = folder + "/seeds/canada-un.txt"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let load = try Load(port: server.port, clients: 64, targets: targets)
        load.start()
        for number in 1...times {
            let known = server.messages.count
            try "\(text)\nLe HCR et l’Union africaine ont signé \(number) accords en 2014.\n".write(
                toFile: file, atomically: true, encoding: .utf8)
            server.signal(SIGHUP)
            try server.wait("word of the reading", 60) {
                server.messages.dropFirst(known).contains { $0.contains(" documents: 1 read") }
            }
        }
        let outcome = load.stop()
        report.figure("requests meanwhile, all bodies checked", "\(outcome.answers)")
        report.figure("longest that one of them waited", String(format: "%.0f ms", outcome.longest * 1000))
        report.hold(outcome.failures.isEmpty, "no request is lost: \(outcome.failures.first ?? "none")")
    }

    static func stop(_ server: ServerProcess, _ report: Report) throws {
        report.begin("SIGTERM under load")
        let load = try Load(port: server.port, clients: 64, targets: targets)
        load.start()
        usleep(1_000_000)
        server.signal(SIGTERM)
        let outcome = load.join()
        var code: Int32?
        for _ in 0..<1000 where code == nil {
            code = server.exitCode
            usleep(10_000)
        }
        report.figure("requests until the end, all bodies checked", "\(outcome.answers)")
        report.hold(outcome.failures.isEmpty, "no request in flight is lost: \(outcome.failures.first ?? "none")")
        report.hold(code == 0, "the server ends with 0 (\(code.map { "\($0)" } ?? "it did not end"))")
    }
}
