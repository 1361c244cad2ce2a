import Foundation
import Testing

/// One run of the real binary. Its output goes to files, so that nothing it writes can make it wait. What is left of
/// it is killed with the value.
final class Program {
    /// What did not happen in time, and what the program had said until then.
    struct TimeOut: Error, CustomStringConvertible {
        var awaited: String
        var messages: [String]
        var description: String { "no \(awaited) in time; the program said: \(messages)" }
    }

    /// How a run ended.
    struct End: Equatable {
        /// As a shell tells it: 128 and the signal's number where a signal ended the run.
        var code: Int32
        /// Lines on standard error.
        var messages: [String]
        /// Standard output.
        var output: String
    }

    /// The bundle of tests is built into the same folder.
    static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("entente").path
    /// Nothing that is waited for takes nearly as long, also on a busy machine.
    static let patience = Duration.seconds(30)

    let started = ContinuousClock.now
    private let process: pid_t
    private let outputPath: String
    private let errorPath: String
    private var code: Int32?

    /// Starts the binary with our environment, without its `ENTENTE_` variables and with `environment`; its output goes
    /// to new files in `folder`, or what it says on standard error to `terminal`, and is no `messages` then. `socket` is
    /// passed on as by a service manager, which a shell stands for.
    init(
        _ arguments: [String], environment: [String: String] = [:], terminal: String? = nil, socket: Int32? = nil,
        outputIn folder: String
    ) throws {
        let run = folder + "/" + UUID().uuidString
        (outputPath, errorPath) = (run + ".out", run + ".err")
        var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("ENTENTE_") }
        variables.merge(environment) { $1 }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, terminal ?? errorPath, O_WRONLY | O_CREAT | O_NOCTTY, 0o600)
        if let socket { posix_spawn_file_actions_adddup2(&actions, socket, 3) }
        // What this process blocks or ignores is none of the program's business.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let manager = ["/bin/sh", "-c", "LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" \"$@\""]
        let command = (socket == nil ? [] : manager) + [Self.binary] + arguments
        let words = command.map { strdup($0) }
        let settings = variables.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in words + settings { free(text) } }
        var child = pid_t()
        let error = posix_spawn(&child, command[0], &actions, &attributes, words + [nil], settings + [nil])
        guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EINVAL) }
        process = child
    }

    deinit {
        guard code == nil else { return }
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// Runs the binary to its end.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], outputIn folder: String
    ) async throws -> End {
        try await Program(arguments, environment: environment, outputIn: folder).end()
    }

    func signal(_ number: Int32) {
        if code == nil { kill(process, number) }
    }

    /// Lines on standard error so far; one that is still being written is left out.
    var messages: [String] {
        let text = (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Waits until the program has ended.
    @discardableResult
    func end(within limit: Duration = patience) async throws -> End {
        try await wait("end", limit) { isOver }
        let output = try String(contentsOfFile: outputPath, encoding: .utf8)
        return End(code: code ?? -1, messages: messages, output: output)
    }

    /// Waits for a message with `words`, beyond the first `skipped` messages.
    @discardableResult
    func message(with words: String, after skipped: Int = 0) async throws -> String {
        var found: String?
        try await wait("message “\(words)”") {
            found = messages.dropFirst(skipped).first { $0.contains(words) }
            return found != nil || isOver
        }
        guard let found else { throw TimeOut(awaited: "message “\(words)” before the end", messages: messages) }
        return found
    }

    /// The port that it listens on, once it does.
    func port() async throws -> Int {
        let line = try await message(with: "listening on ")
        return try #require(line.split(separator: ":").last.flatMap { Int($0) })
    }

    /// The port of its metrics.
    func adminPort() async throws -> Int {
        let line = try await message(with: "metrics at http://127.0.0.1:")
        return try #require(Int(line.dropLast("/metrics".count).split(separator: ":").last ?? ""))
    }

    private var isOver: Bool {
        if code != nil { return true }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        let signal = status & 0x7F
        code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        return true
    }

    /// Asks every now and then. The thread is left to others meanwhile, for there are few and some tests are in haste.
    func wait(
        _ awaited: String, _ limit: Duration = patience, until isTrue: () throws -> Bool
    ) async throws {
        let end = ContinuousClock.now + limit
        while try !isTrue() {
            guard ContinuousClock.now < end else { throw TimeOut(awaited: awaited, messages: messages) }
            try await Task.sleep(for: .milliseconds(3))
        }
    }
}
