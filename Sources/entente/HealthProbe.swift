import Glibc

/// Asks a running server whether it is ready: for a container's health check, where no curl is at hand.
enum HealthProbe {
    /// Success if `/readyz` answers with 200 within five seconds.
    static func ask(_ address: Settings.Address, _ log: Log) -> ExitCode {
        guard let socket = connect(to: address) else {
            log.error("\(address) does not answer")
            return .failure
        }
        defer { _ = close(socket) }
        let request = Array("GET /readyz HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n".utf8)
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
    private static func connect(to address: Settings.Address) -> Int32? {
        let host = ["0.0.0.0": "127.0.0.1", "::": "::1"][address.host] ?? address.host
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, String(address.port), &hints, &list) == 0 else { return nil }
        defer { unsafe freeaddrinfo(list) }
        var next = unsafe list
        while let info = unsafe next {
            let socket = unsafe Glibc.socket(
                info.pointee.ai_family, info.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
            var limit = timeval(tv_sec: 5, tv_usec: 0)
            let size = socklen_t(MemoryLayout<timeval>.size)
            _ = unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
            _ = unsafe setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
            if unsafe Glibc.connect(socket, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0 { return socket }
            _ = close(socket)
            unsafe next = unsafe info.pointee.ai_next
        }
        return nil
    }
}
