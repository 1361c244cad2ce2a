import Glibc

/// Tells the service manager how the process fares, where one listens: the protocol of sd_notify(3).
enum ServiceManager {
    /// Sends `state`, such as `READY=1`, to the socket that NOTIFY_SOCKET names; a path, or an abstract name after `@`.
    /// Does nothing where the variable is not set. What cannot be sent is lost: nobody waits for it.
    static func tell(_ state: String, socketAt name: String? = getenv("NOTIFY_SOCKET").map { String(cString: $0) }) {
        guard let name, name.hasPrefix("/") || name.hasPrefix("@") else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        guard bytes.count < MemoryLayout<sockaddr_un>.size - offset else { return }
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        defer { _ = close(socket) }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let text = Array(state.utf8)
        _ = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe sendto(
                    socket, text, text.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT), $0,
                    socklen_t(offset + bytes.count))
            }
        }
    }

    /// `RELOADING=1` with the time that systemd asks for beside it, in microseconds of the monotonic clock.
    static func tellReloading() {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        tell("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)")
    }
}
