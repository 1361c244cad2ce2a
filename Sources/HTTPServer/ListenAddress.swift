/// Where a server listens.
public enum ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// An IPv4 or IPv6 address (without brackets), or `localhost`, which is 127.0.0.1; `::` takes IPv4 too. Port 0 takes
    /// any that is free.
    case internet(host: String, port: Int)
    /// A socket in the file system (unix(7)), which its owner and their group may connect to, or, where the path begins
    /// with `@`, in the abstract namespace. A socket that nobody listens on any more is replaced.
    case unix(path: String)
    /// A socket that another process has bound and made listen, and that this process has inherited
    /// (sd_listen_fds(3)). The server owns the descriptor.
    case inherited(descriptor: Int32)

    /// `127.0.0.1:8080`, `[::1]:8080`, `localhost:0` or `unix:PATH`; nil for what is none of them. Whether the host is
    /// an address is not looked at.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            if path.isEmpty || path == "@" || path.utf8.contains(0) { return nil }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = Self.port(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = String(host.dropFirst().dropLast())
        } else if host.contains(":") {
            return nil
        }
        if host.isEmpty { return nil }
        self = .internet(host: host, port: port)
    }

    /// As `init` reads it; an inherited socket by its descriptor, `fd:3`.
    public var description: String {
        switch self {
        case .internet(let host, let port):
            host.contains(":") && !host.hasPrefix("[") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        case .inherited(let descriptor): "fd:\(descriptor)"
        }
    }

    /// Nil where there is none.
    public var port: Int? {
        if case .internet(_, let port) = self { return port }
        return nil
    }

    private static func port(_ text: Substring) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
            let port = Int(text), port <= 65_535
        else { return nil }
        return port
    }
}
