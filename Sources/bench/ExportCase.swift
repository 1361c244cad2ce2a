import Foundation
import Glibc

/// Exports all records of a large registry from the real server to a reader that is slow, that stalls, and that at last
/// takes what it gets; and holds what the server's memory grows by meanwhile against a bound.
struct ExportCase {
    /// What the memory may grow by, in KiB.
    static let most = 8 * 1024

    private struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    let database: String
    private let folder = FileManager.default.temporaryDirectory.appending(path: "entente-export-\(getpid())").path
    private var socketPath: String { folder + "/socket" }

    /// Prints a line for each form; false where the memory grows by more than it may.
    static func run(_ database: String) throws -> Bool {
        let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "entente").path
        guard FileManager.default.isExecutableFile(atPath: binary) else {
            print("export: not measured, for there is no \(binary)")
            return true
        }
        return try ExportCase(database: database).run(binary)
    }

    private func run(_ binary: String) throws -> Bool {
        try FileManager.default.createDirectory(atPath: folder + "/seeds", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var isWithin = true
        for form in ["csv", "ndjson"] {
            let server = Process()
            server.executableURL = URL(filePath: binary)
            server.arguments = [
                "serve", "--seeds", folder + "/seeds", "--database", database, "--listen", "unix:\(socketPath)",
                "--log-format", "none",
            ]
            server.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("ENTENTE_") }
            server.standardError = FileHandle.nullDevice
            try server.run()
            defer {
                server.terminate()
                server.waitUntilExit()
            }
            try awaitReadiness(of: server)
            // What any first answer takes is no growth.
            _ = try read("/v1/activities?limit=20")
            _ = try read("/v1/activities.\(form)?limit=20")
            let before = try Memory(of: server.processIdentifier)
            var peak = before
            let bytes = try read("/v1/activities.\(form)", slowly: true) { read in
                peak.rise(to: try Memory(of: server.processIdentifier))
            }
            let grown = (all: peak.all - before.all, own: peak.own - before.own)
            let verdict = grown.all <= Self.most ? "" : "  more than \(Self.most) KiB"
            print(
                "export of all as \(form), \(bytes / 1_000_000) MB, to a slow reader: memory \(before.all) KiB "
                    + "and at most \(grown.all) more, \(grown.own) of its own" + verdict)
            if grown.all > Self.most { isWithin = false }
        }
        return isWithin
    }

    /// In KiB (proc_pid_status(5)): resident, and of that what is no file's.
    private struct Memory {
        var all: Int
        var own: Int

        init(of process: pid_t) throws {
            let lines = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8).split(separator: "\n")
            func number(_ name: String) throws -> Int {
                let line = lines.first { $0.hasPrefix(name) }
                guard let number = line.flatMap({ Int($0.filter(\.isNumber)) }) else { throw Failure("no \(name)") }
                return number
            }
            all = try number("VmRSS:")
            own = try number("RssAnon:")
        }

        mutating func rise(to other: Memory) { (all, own) = (max(all, other.all), max(own, other.own)) }
    }

    private func awaitReadiness(of server: Process) throws {
        for _ in 0..<6_000 where server.isRunning {
            if (try? read("/readyz")) != nil { return }
            usleep(10_000)
        }
        throw Failure("the server does not get ready")
    }

    /// How many bytes a request is answered with until the server ends the connection; throws where that is no whole
    /// export. `progress` is called between two pieces. Slowly: 3 MB in three seconds, nothing for two, and then all that
    /// comes.
    private func read(
        _ target: String, slowly isSlow: Bool = false, _ progress: (Int) throws -> Void = { _ in }
    ) throws -> Int {
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { path in
            path.copyBytes(from: Array(socketPath.utf8.prefix(path.count - 1)))
        }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw Failure("no connection") }
        let request = Array("GET \(target) HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n".utf8)
        guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw Failure("nothing can be sent")
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var total = 0
        var pieces = 0
        var start: [UInt8] = []
        var end: [UInt8] = []
        while true {
            let isEarly = isSlow && total < 3_000_000
            let count = recv(socket, &buffer, isEarly ? 10_000 : buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            pieces += 1
            if pieces == 1 { start = Array(buffer.prefix(min(count, 300))) }
            end = Array((end + buffer[..<count].suffix(5)).suffix(5))
            total += count
            if isEarly {
                usleep(10_000)
                if total >= 3_000_000 { usleep(2_000_000) }
            }
            if isEarly || pieces % 64 == 0 { try progress(total) }
        }
        let isWhole = !isSlow || end == Array("0\r\n\r\n".utf8)
        guard start.starts(with: "HTTP/1.1 200 ".utf8), isWhole else {
            throw Failure("\(target): \(total) bytes, which begin \(String(decoding: start, as: UTF8.self))")
        }
        return total
    }
}
