import Glibc
import HTTPServer

/// Asks a running server whether it is ready: for a container's health check, where no curl is at hand.
enum HealthProbe {
    /// Success if `/readyz` answers with 200 within five seconds.
    static func ask(_ address: ListenAddress, _ log: Log) -> ExitCode {
        guard let socket = connect(to: address) else {
            log.error("\(address) does not answer")
            return .failure
        }
        defer { _ = close(socket) }
        let host = address.port == nil ? "localhost" : "\(address)"
        let request = Array("GET /readyz HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n".utf8)
        guard
            unsafe request.withUnsafeBytes({ unsafe send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) })
                == request.count
        else {
            log.error("\(address) does not take the question")
            return .failure
        }
        var answer = [UInt8](repeating: 0, count: 64)
        let length = unsafe answer.withUnsafeMutableBytes {
            unsafe recv(socket, $0.baseAddress, $0.count, Int32(MSG_WAITALL))
        }
        let line = String(decoding: answer.prefix(max(length, 0)).prefix { $0 != 13 }, as: UTF8.self)
        if line.hasPrefix("HTTP/1.1 200") { return .success }
        log.error("\(address) is not ready: “\(line)”")
        return .failure
    }

    /// What listens on all addresses is asked on the loopback one.
    private static func connect(to address: ListenAddress) -> Int32? {
        switch address {
        case .internet(let host, let port):
            connect(toHost: ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host, port)
        case .unix(let path): connect(toPath: path)
        case .inherited: nil
        }
    }

    private static func connect(toHost host: String, _ port: Int) -> Int32? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, String(port), &hints, &list) == 0 else { return nil }
        defer { unsafe freeaddrinfo(list) }
        var next = unsafe list
        while let info = unsafe next {
            let socket = makeSocket(unsafe info.pointee.ai_family)
            if unsafe Glibc.connect(socket, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0 { return socket }
            _ = close(socket)
            unsafe next = unsafe info.pointee.ai_next
        }
        return nil
    }

    private static func connect(toPath path: String) -> Int32? {
        guard let address = SocketPath(path) else { return nil }
        let socket = makeSocket(AF_UNIX)
        if address.withPointer({ unsafe Glibc.connect(socket, $0, $1) }) == 0 { return socket }
        _ = close(socket)
        return nil
    }

    /// One on which nothing takes longer than five seconds.
    private static func makeSocket(_ family: Int32) -> Int32 {
        let socket = Glibc.socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        _ = unsafe setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        return socket
    }
}
