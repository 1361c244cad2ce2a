import CLinux
import Glibc

/// Makes the listening sockets of a server: one a loop, all on one port, between which the system deals connections
/// out (SO_REUSEPORT, socket(7)).
enum Listener {
    /// Bound, listening, non-blocking sockets, and their port. The caller owns them.
    static func open(_ configuration: ServerConfiguration) throws(ServerError) -> (sockets: [Int32], port: Int) {
        let host = configuration.host
        guard let address = SocketAddress(host: host, port: configuration.port) else {
            throw .invalidAddress(host: host, port: configuration.port)
        }
        var sockets: [Int32] = []
        do throws(ServerError) {
            // The first is bound without SO_REUSEPORT: with it, a second server of the same user would get the same
            // port without an error, and each would have half of the clients.
            var bound = address
            for index in 0..<max(1, configuration.loops) {
                let socket = try makeSocket(address.family)
                sockets.append(socket)
                if index > 0 { try set(socket, SOL_SOCKET, SO_REUSEPORT) }
                try bind(socket, to: bound, configuration)
                if index == 0 {
                    try set(socket, SOL_SOCKET, SO_REUSEPORT)
                    bound = address.withPort(try port(of: socket))
                }
                guard Glibc.listen(socket, Int32(clamping: configuration.backlog)) == 0 else {
                    throw refusal(errno, "listen", host, bound.port)
                }
            }
            return (sockets, bound.port)
        } catch {
            for socket in sockets { _ = Glibc.close(socket) }
            throw error
        }
    }

    private static func makeSocket(_ family: Int32) throws(ServerError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let socket = Glibc.socket(family, type, 0)
        guard socket >= 0 else { throw .failed(call: "socket", errno: errno) }
        do throws(ServerError) {
            try set(socket, SOL_SOCKET, SO_REUSEADDR)
            if family == AF_INET6 { try set(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY, to: 0) }
        } catch {
            _ = Glibc.close(socket)
            throw error
        }
        return socket
    }

    private static func set(_ socket: Int32, _ level: Int32, _ option: Int32, to value: Int32 = 1) throws(ServerError) {
        var value = value
        guard setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size)) == 0 else {
            throw .failed(call: "setsockopt", errno: errno)
        }
    }

    private static func bind(
        _ socket: Int32, to address: SocketAddress, _ configuration: ServerConfiguration
    ) throws(ServerError) {
        let result = address.withPointer { Glibc.bind(socket, $0, $1) }
        if result != 0 { throw refusal(errno, "bind", configuration.host, address.port) }
    }

    private static func refusal(_ code: Int32, _ call: String, _ host: String, _ port: Int) -> ServerError {
        switch code {
        case EADDRINUSE: .addressInUse(host: host, port: port)
        case EADDRNOTAVAIL: .addressNotAvailable(host: host)
        case EACCES, EPERM: .permissionDenied(host: host, port: port)
        default: .failed(call: call, errno: code)
        }
    }

    private static func port(of socket: Int32) throws(ServerError) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        guard result == 0 else { throw .failed(call: "getsockname", errno: errno) }
        return SocketAddress(storage).port
    }
}
