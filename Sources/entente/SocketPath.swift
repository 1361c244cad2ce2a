import Glibc

/// The address of a socket of this machine: a path, or an abstract name, which is written with `@` in front (unix(7)).
struct SocketPath {
    private var address = sockaddr_un()
    private let length: socklen_t

    /// Nil for what is empty or too long.
    init?(_ name: String) {
        var bytes = Array(name.utf8)
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        guard let first = bytes.first, bytes.count < MemoryLayout<sockaddr_un>.size - offset else { return nil }
        if first == UInt8(ascii: "@") { bytes[0] = 0 }
        address.sun_family = sa_family_t(AF_UNIX)
        length = socklen_t(offset + bytes.count)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    }

    /// Lends the address as the system's calls take it.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        unsafe withUnsafePointer(to: address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
        }
    }
}
