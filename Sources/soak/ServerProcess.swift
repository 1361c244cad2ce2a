import Foundation

/// One run of the release binary on a folder of its own; killed with the value.
final class ServerProcess {
    let pid: pid_t
    private(set) var port: UInt16 = 0
    private let messagesPath: String
    private var status: Int32?

    /// Starts the server on a free port and waits until it has read the seeds. `shell` are commands that a shell runs
    /// before (`ulimit -n 64`); `output` is where its standard output goes.
    init(binary: String, folder: String, flags: [String] = [], shell: String = ":", output: String = "/dev/null") throws
    {
        messagesPath = folder + "/\(UUID().uuidString).err"
        let settings = ["--seeds", folder + "/seeds", "--database", folder + "/registry.sqlite"]
        let arguments =
            ["/bin/sh", "-c", shell + "; exec \"$0\" \"$@\"", binary, "serve", "--listen", "127.0.0.1:0"] + settings
            + flags
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, messagesPath, O_WRONLY | O_CREAT, 0o600)
        let words = arguments.map { strdup($0) }
        defer { for word in words { free(word) } }
        var child = pid_t()
        let code = posix_spawn(&child, "/bin/sh", &actions, nil, words + [nil], environ)
        guard code == 0 else { throw Stop("cannot start \(binary): \(String(cString: strerror(code)))") }
        pid = child
        try wait("listening", 30) {
            let line = messages.first { $0.contains("listening on ") }
            port = line?.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
            return port > 0
        }
        try wait("data", 120) { messages.contains { $0.contains(" documents: ") } }
    }

    deinit {
        guard status == nil else { return }
        kill(pid, SIGKILL)
        var status: Int32 = 0
        waitpid(pid, &status, 0)
    }

    func signal(_ number: Int32) { kill(pid, number) }

    /// Whole lines on standard error.
    var messages: [String] {
        let text = (try? String(contentsOfFile: messagesPath, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Its exit code once it has ended, 128 and the signal's number where a signal ended it; nil while it runs.
    var exitCode: Int32? {
        if status == nil {
            var status: Int32 = 0
            if waitpid(pid, &status, WNOHANG) == pid { self.status = status }
        }
        return status.map { $0 & 0x7F == 0 ? $0 >> 8 & 0xFF : 128 + $0 & 0x7F }
    }

    /// Asks again and again until it is true; throws after so many seconds, or when the server has ended.
    func wait(_ awaited: String, _ seconds: Double, until isTrue: () throws -> Bool) throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while try !isTrue() {
            guard exitCode == nil else { throw Stop("the server ended (\(exitCode ?? 0)): \(messages)") }
            guard ContinuousClock.now < end else { throw Stop("no \(awaited) in \(seconds) s: \(messages)") }
            usleep(10_000)
        }
    }

    // MARK: - What proc(5) says of it

    /// Anonymous resident memory, in bytes: what is mapped from files is the system's to take back.
    var memory: Int {
        let text = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }

    var descriptors: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count) ?? 0 }

    /// Time on a processor so far, in seconds.
    var cpuSeconds: Double {
        let text = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
