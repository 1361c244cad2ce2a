import Glibc

/// An IPv4 or IPv6 address with a port, as the system has it.
struct SocketAddress {
    private var storage: sockaddr_storage

    init(_ storage: sockaddr_storage) { self.storage = storage }

    /// Nil for what is neither an address nor `localhost`, and for a port beyond 0...65535.
    init?(host: String, port: Int) {
        guard let port = UInt16(exactly: port) else { return nil }
        storage = sockaddr_storage()
        var name = host == "localhost" ? "127.0.0.1" : host
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        let isIPv6 = name.contains(":")
        guard isIPv6 || !host.hasPrefix("["), !name.utf8.contains(0) else { return nil }
        storage.ss_family = sa_family_t(isIPv6 ? AF_INET6 : AF_INET)
        let found =
            if isIPv6 {
                withIPv6 { inet_pton(AF_INET6, name, &$0.sin6_addr) }
            } else {
                withIPv4 { inet_pton(AF_INET, name, &$0.sin_addr) }
            }
        guard found == 1 else { return nil }
        self = withPort(Int(port))
    }

    var family: Int32 { Int32(storage.ss_family) }

    /// Both kinds have the port, in network order, at the same place.
    var port: Int {
        var copy = self
        return Int(UInt16(bigEndian: copy.withIPv4 { $0.sin_port }))
    }

    func withPort(_ port: Int) -> SocketAddress {
        var copy = self
        copy.withIPv4 { $0.sin_port = UInt16(truncatingIfNeeded: port).bigEndian }
        return copy
    }

    /// Who is counted as one client: the address, or the first 64 bits of an IPv6 address, which one household or
    /// machine usually has to itself. An IPv4 address in IPv6 form is the IPv4 address.
    var client: UInt64 {
        var copy = self
        if family == AF_INET { return UInt64(copy.withIPv4 { $0.sin_addr.s_addr }) }
        return copy.withIPv6 {
            withUnsafeBytes(of: &$0.sin6_addr) { bytes in
                let isIPv4 = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
                return isIPv4
                    ? UInt64(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                    : bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            }
        }
    }

    /// Lends the address as the system's calls take it.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        let size = family == AF_INET6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        return withUnsafePointer(to: storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(size)) }
        }
    }

    private mutating func withIPv4<Result>(_ body: (inout sockaddr_in) -> Result) -> Result {
        withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { body(&$0.pointee) }
        }
    }

    private mutating func withIPv6<Result>(_ body: (inout sockaddr_in6) -> Result) -> Result {
        withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { body(&$0.pointee) }
        }
    }
}
