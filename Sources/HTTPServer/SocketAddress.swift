import Glibc

/// An IPv4 or IPv6 address with a port, or the path of a socket, as the system has it.
struct SocketAddress {
    private var storage: sockaddr_storage
    /// Bytes of `storage` that count: the length of a path follows from it (unix(7)).
    private var length: socklen_t

    init(_ storage: sockaddr_storage, length: socklen_t) {
        self.storage = storage
        self.length = length
    }

    /// Nil for what is neither an address nor `localhost`, and for a port beyond 0...65535.
    init?(host: String, port: Int) {
        guard let port = UInt16(exactly: port) else { return nil }
        storage = sockaddr_storage()
        var name = host == "localhost" ? "127.0.0.1" : host
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        let isIPv6 = name.contains(":")
        guard isIPv6 || !host.hasPrefix("["), !name.utf8.contains(0) else { return nil }
        storage.ss_family = sa_family_t(isIPv6 ? AF_INET6 : AF_INET)
        length = socklen_t(isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
        let found =
            if isIPv6 {
                withIPv6 { inet_pton(AF_INET6, name, &$0.sin6_addr) }
            } else {
                withIPv4 { inet_pton(AF_INET, name, &$0.sin_addr) }
            }
        guard found == 1 else { return nil }
        self = withPort(Int(port))
    }

    /// Nil for a path that is empty, has a NUL, or is longer than a socket's may be. A leading `@` stands for the NUL
    /// that the abstract namespace's names begin with.
    init?(path: String) {
        var bytes = Array(path.utf8)
        let isAbstract = bytes.first == UInt8(ascii: "@")
        guard bytes.count > (isAbstract ? 1 : 0), bytes.count <= 107, !bytes.contains(0) else { return nil }
        if isAbstract { bytes[0] = 0 }
        storage = sockaddr_storage()
        storage.ss_family = sa_family_t(AF_UNIX)
        length = socklen_t(Self.pathStart + bytes.count + (isAbstract ? 0 : 1))
        withUnsafeMutableBytes(of: &storage) { $0[Self.pathStart...].copyBytes(from: bytes) }
    }

    private static let pathStart = MemoryLayout<sa_family_t>.size

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

    /// Of a socket; nil where it has no name.
    private var path: String? {
        let count = Int(length) - Self.pathStart
        guard family == AF_UNIX, count > 0 else { return nil }
        var bytes = withUnsafeBytes(of: storage) { Array($0[Self.pathStart...].prefix(count)) }
        if bytes[0] == 0 {
            bytes[0] = UInt8(ascii: "@")
        } else {
            bytes = Array(bytes.prefix { $0 != 0 })
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a socket, and nothing else, has this path in the file system.
    var isSocketFile: Bool {
        var status = stat()
        guard let path, !path.hasPrefix("@"), lstat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFSOCK
    }

    /// Nil for an address of another family, and for a socket without a name.
    var listenAddress: ListenAddress? {
        var copy = self
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        switch family {
        case AF_INET: copy.withIPv4 { _ = inet_ntop(AF_INET, &$0.sin_addr, &text, socklen_t(text.count)) }
        case AF_INET6: copy.withIPv6 { _ = inet_ntop(AF_INET6, &$0.sin6_addr, &text, socklen_t(text.count)) }
        default: return path.map { .unix(path: $0) }
        }
        let host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return .internet(host: host, port: port)
    }

    /// Who is counted as one client: the address, or the first 64 bits of an IPv6 address, which one household or
    /// machine usually has to itself. An IPv4 address in IPv6 form is the IPv4 address. Peers on a socket of this
    /// machine have no address.
    var client: UInt64 {
        var copy = self
        if family == AF_INET { return UInt64(copy.withIPv4 { $0.sin_addr.s_addr }) }
        guard family == AF_INET6 else { return Census.noAddress }
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
        withUnsafePointer(to: storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
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
