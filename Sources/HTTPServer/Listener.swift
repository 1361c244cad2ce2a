import CLinux
import Glibc

/// Makes the listening sockets of a server: for each address one a loop.
///
/// For an IP address all are on one port, between which the system deals connections out (SO_REUSEPORT, socket(7)). The
/// loops share any other socket, each by a descriptor of its own.
enum Listener {
    /// Bound, listening, non-blocking sockets of one address, one for each of `loops`, and the address with the port
    /// that the system has chosen. The caller owns them.
    static func open(
        _ address: ListenAddress, loops: Int, backlog: Int
    ) throws(ServerError) -> (sockets: [Int32], address: ListenAddress) {
        switch address {
        case .internet(let host, let port): try openInternet(host: host, port: port, loops, backlog)
        case .unix(let path): (try shared(try openUnix(path, backlog), by: loops), address)
        case .inherited(let descriptor): try takeOver(descriptor, loops)
        }
    }

    // MARK: - IPv4 and IPv6

    private static func openInternet(
        host: String, port: Int, _ loops: Int, _ backlog: Int
    ) throws(ServerError) -> (sockets: [Int32], address: ListenAddress) {
        let asked = ListenAddress.internet(host: host, port: port)
        guard let address = SocketAddress(host: host, port: port) else { throw .invalidAddress(asked) }
        var sockets: [Int32] = []
        do throws(ServerError) {
            // The first is bound without SO_REUSEPORT: with it, a second server of the same user would get the same
            // port without an error, and each would have half of the clients.
            var bound = address
            for index in 0..<loops {
                let socket = try makeSocket(address.family)
                sockets.append(socket)
                try set(socket, SOL_SOCKET, SO_REUSEADDR)
                if address.family == AF_INET6 { try set(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY, to: 0) }
                if index > 0 { try set(socket, SOL_SOCKET, SO_REUSEPORT) }
                try bind(socket, to: bound, asked)
                if index == 0 {
                    try set(socket, SOL_SOCKET, SO_REUSEPORT)
                    bound = address.withPort(try name(of: socket).port)
                }
                try listen(socket, backlog, asked)
            }
            return (sockets, .internet(host: host, port: bound.port))
        } catch {
            close(sockets)
            throw error
        }
    }

    // MARK: - Sockets by path

    private static func openUnix(_ path: String, _ backlog: Int) throws(ServerError) -> Int32 {
        let asked = ListenAddress.unix(path: path)
        guard let address = SocketAddress(path: path) else { throw .invalidAddress(asked) }
        let socket = try makeSocket(AF_UNIX)
        do throws(ServerError) {
            // The file's mode is the socket's less the umask; so it is never more, and in the end no less.
            let mode: mode_t = 0o660
            guard fchmod(socket, mode) == 0 else { throw .failed(call: "fchmod", errno: errno) }
            if !address.withPointer({ Glibc.bind(socket, $0, $1) == 0 }) {
                guard errno == EADDRINUSE else { throw refusal(errno, "bind", asked) }
                guard isAbandoned(address), unlink(path) == 0 else { throw .addressInUse(asked) }
                try bind(socket, to: address, asked)
            }
            if !path.hasPrefix("@"), chmod(path, mode) != 0 { throw .failed(call: "chmod", errno: errno) }
            try listen(socket, backlog, asked)
            return socket
        } catch {
            _ = Glibc.close(socket)
            throw error
        }
    }

    /// Whether a socket is there that nobody listens on, as a process leaves it that was killed.
    private static func isAbandoned(_ address: SocketAddress) -> Bool {
        guard let socket = try? makeSocket(AF_UNIX) else { return false }
        defer { _ = Glibc.close(socket) }
        return address.withPointer { connect(socket, $0, $1) } != 0 && errno == ECONNREFUSED && address.isSocketFile
    }

    // MARK: - Inherited sockets

    private static func takeOver(
        _ descriptor: Int32, _ loops: Int
    ) throws(ServerError) -> (sockets: [Int32], address: ListenAddress) {
        let given = ListenAddress.inherited(descriptor: descriptor)
        guard option(descriptor, SO_ACCEPTCONN) == 1, option(descriptor, SO_TYPE) == Int32(SOCK_STREAM.rawValue),
            fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0,
            fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        else { throw .notListening(given) }
        let address = try name(of: descriptor).listenAddress ?? given
        return (try shared(descriptor, by: loops), address)
    }

    // MARK: - Calls

    /// `socket` and copies of its descriptor; all are closed where one cannot be made.
    private static func shared(_ socket: Int32, by loops: Int) throws(ServerError) -> [Int32] {
        var sockets = [socket]
        while sockets.count < loops {
            let copy = fcntl(socket, F_DUPFD_CLOEXEC, 0)
            guard copy >= 0 else {
                let code = errno
                close(sockets)
                throw .failed(call: "fcntl", errno: code)
            }
            sockets.append(copy)
        }
        return sockets
    }

    static func close(_ sockets: [Int32]) {
        for socket in sockets { _ = Glibc.close(socket) }
    }

    private static func makeSocket(_ family: Int32) throws(ServerError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let socket = Glibc.socket(family, type, 0)
        guard socket >= 0 else { throw .failed(call: "socket", errno: errno) }
        return socket
    }

    private static func set(_ socket: Int32, _ level: Int32, _ option: Int32, to value: Int32 = 1) throws(ServerError) {
        var value = value
        guard setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size)) == 0 else {
            throw .failed(call: "setsockopt", errno: errno)
        }
    }

    private static func option(_ socket: Int32, _ option: Int32) -> Int32? {
        var value: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(socket, SOL_SOCKET, option, &value, &length) == 0 ? value : nil
    }

    private static func bind(
        _ socket: Int32, to address: SocketAddress, _ asked: ListenAddress
    ) throws(ServerError) {
        if address.withPointer({ Glibc.bind(socket, $0, $1) }) != 0 { throw refusal(errno, "bind", asked) }
    }

    private static func listen(_ socket: Int32, _ backlog: Int, _ asked: ListenAddress) throws(ServerError) {
        if Glibc.listen(socket, Int32(clamping: backlog)) != 0 { throw refusal(errno, "listen", asked) }
    }

    private static func refusal(_ code: Int32, _ call: String, _ address: ListenAddress) -> ServerError {
        switch code {
        case EADDRINUSE: .addressInUse(address)
        case EADDRNOTAVAIL, ENOENT, ENOTDIR: .addressNotAvailable(address)
        case EACCES, EPERM, EROFS: .permissionDenied(address)
        default: .failed(call: call, errno: code)
        }
    }

    /// The address that the socket is bound to.
    private static func name(of socket: Int32) throws(ServerError) -> SocketAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        guard result == 0 else { throw .failed(call: "getsockname", errno: errno) }
        return SocketAddress(storage, length: length)
    }
}
