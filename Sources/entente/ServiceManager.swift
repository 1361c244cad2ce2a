import Glibc
import HTTPServer

/// What the service manager hands to the process, and how it is told how the process fares, where one listens: the
/// protocol of sd_notify(3).
enum ServiceManager {
    /// Sends `state`, such as `READY=1`, to the socket that NOTIFY_SOCKET names; a path, or an abstract name after `@`.
    /// Does nothing where the variable is not set. What cannot be sent is lost: nobody waits for it.
    static func tell(_ state: String, socketAt name: String? = getenv("NOTIFY_SOCKET").map { String(cString: $0) }) {
        guard let name, name.hasPrefix("/") || name.hasPrefix("@"), let address = SocketPath(name) else { return }
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        defer { _ = close(socket) }
        let text = Array(state.utf8)
        _ = address.withPointer {
            unsafe sendto(socket, text, text.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT), $0, $1)
        }
    }

    /// `RELOADING=1` with the time that systemd asks for beside it, in microseconds of the monotonic clock.
    static func tellReloading() {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        tell("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)")
    }

    /// The sockets that the manager has made for this process, in its order (sd_listen_fds(3)); none without one.
    static func inheritedSockets(_ environment: [String: String]) -> [ListenAddress] {
        guard environment["LISTEN_PID"] == String(getpid()),
            let count = environment["LISTEN_FDS"].flatMap(Settings.number), (1...1024).contains(count)
        else { return [] }
        return (0..<count).map { .inherited(descriptor: Int32(3 + $0)) }
    }

    /// How often the manager wants to hear that all is well, half the time after which it ends the process
    /// (sd_watchdog_enabled(3)); nil where it does not.
    static func watchdogInterval(_ environment: [String: String]) -> Duration? {
        guard environment["WATCHDOG_PID"].map({ $0 == String(getpid()) }) ?? true,
            let text = environment["WATCHDOG_USEC"], text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
            let time = Int64(text), time > 0
        else { return nil }
        return .microseconds(max(1000, time / 2))
    }
}
