import Glibc

/// Why a server cannot listen.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    case addressInUse(host: String, port: Int)
    /// No interface of this machine has the address.
    case addressNotAvailable(host: String)
    /// Neither an IP address nor `localhost`, or a port beyond 65535.
    case invalidAddress(host: String, port: Int)
    /// Ports below 1024 may need a privilege.
    case permissionDenied(host: String, port: Int)
    /// Any other failure of a system call, with its `errno`.
    case failed(call: String, errno: Int32)

    public var description: String {
        switch self {
        case .addressInUse(let host, let port): "\(Self.join(host, port)) is in use by another process"
        case .addressNotAvailable(let host): "\(host) is no address of this machine"
        case .invalidAddress(let host, let port):
            "\(Self.join(host, port)) is no address to listen on: an IPv4 or IPv6 address or localhost is needed, "
                + "with a port of 0 to 65535"
        case .permissionDenied(let host, let port): "listening on \(Self.join(host, port)) is not permitted"
        case .failed(let call, let errno): "\(call) failed: \(String(cString: strerror(errno)))"
        }
    }

    private static func join(_ host: String, _ port: Int) -> String {
        host.contains(":") && !host.hasPrefix("[") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
