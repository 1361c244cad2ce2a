import Glibc

/// Why a server cannot listen.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    case addressInUse(ListenAddress)
    /// No interface of this machine has the address, or the socket's folder is not there.
    case addressNotAvailable(ListenAddress)
    /// Neither an IP address nor `localhost`, a port beyond 65535, or a path that is too long for a socket.
    case invalidAddress(ListenAddress)
    /// Ports below 1024 may need a privilege, and a socket's folder must be one's own.
    case permissionDenied(ListenAddress)
    /// The descriptor that was inherited is no stream socket that listens.
    case notListening(ListenAddress)
    /// Any other failure of a system call, with its `errno`.
    case failed(call: String, errno: Int32)

    public var description: String {
        switch self {
        case .addressInUse(let address): "\(address) is in use by another process"
        case .addressNotAvailable(.internet(let host, _)): "\(host) is no address of this machine"
        case .addressNotAvailable(let address): "\(address) is in a folder that is not there"
        case .invalidAddress(.unix(let path)): "unix:\(path) is no path for a socket: it may have 1 to 107 bytes"
        case .invalidAddress(let address):
            "\(address) is no address to listen on: an IPv4 or IPv6 address or localhost is needed, "
                + "with a port of 0 to 65535"
        case .permissionDenied(let address): "listening on \(address) is not permitted"
        case .notListening(let address): "\(address) is no stream socket that listens"
        case .failed(let call, let errno): "\(call) failed: \(String(cString: strerror(errno)))"
        }
    }
}
