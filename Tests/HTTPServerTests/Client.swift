import Glibc

/// A client that sends just the bytes it is told to, over a blocking socket with a time limit.
final class Client {
    struct Response {
        var status = 0
        /// Names in lower case.
        var fields: [(name: String, value: String)] = []
        var body: [UInt8] = []
        /// Whether the body came to the end that its framing announced.
        var isComplete = false

        func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
        var text: String { String(decoding: body, as: UTF8.self) }
        var closes: Bool { field("connection") == "close" }
    }
    struct Failure: Error { var call: String, code: Int32 }

    private let socket: Int32
    private var buffer: [UInt8] = []
    /// The peer's side has ended.
    private(set) var hasEnded = false
    /// The end was a reset.
    private(set) var wasReset = false

    /// `source`: an IPv4 address of this machine, any if nil.
    init(port: Int, from source: String? = nil, isIPv6: Bool = false, receiveBuffer: Int32? = nil, timeout: Int = 5)
        throws
    {
        // Set last: a failure behind it would run `deinit`, and close what another test has opened meanwhile.
        let socket = Glibc.socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(call: "socket", code: errno) }
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var time = timeval(tv_sec: timeout, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        let result: Int32
        if isIPv6 {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = UInt16(port).bigEndian
            address.sin6_addr = in6addr_loopback
            result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
                }
            }
        } else {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            if let source {
                address.sin_addr.s_addr = inet_addr(source)
                let isBound = withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                    }
                }
                guard isBound else {
                    let code = errno
                    _ = Glibc.close(socket)
                    throw Failure(call: "bind", code: code)
                }
            }
            address.sin_port = UInt16(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        }
        guard result == 0 else {
            let code = errno
            _ = Glibc.close(socket)
            throw Failure(call: "connect", code: code)
        }
        self.socket = socket
    }

    deinit { _ = Glibc.close(socket) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw Failure(call: "send", code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends what the socket takes at once, and says how much that was.
    func sendSome(_ bytes: [UInt8]) -> Int {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        return max(0, bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) })
    }

    /// Sends a byte that is no part of the stream (tcp(7)).
    func sendUrgent(_ byte: UInt8) throws {
        var byte = byte
        guard Glibc.send(socket, &byte, 1, Int32(MSG_OOB)) == 1 else { throw Failure(call: "send", code: errno) }
    }

    /// Says that nothing more will be sent.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// The close that comes at deinit will be a reset.
    func resetAtClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// The next response; a short or missing one is not complete.
    func receive(isHead: Bool = false) -> Response {
        var response = Response()
        guard let end = find([13, 10, 13, 10]) else { return response }
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        var lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
        response.status = Int(lines.removeFirst().split(separator: " ")[1]) ?? 0
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            response.fields.append((parts[0].lowercased(), String(parts[1].drop { $0 == " " })))
        }
        if isHead || response.status < 200 || response.status == 204 || response.status == 304 {
            response.isComplete = true
        } else if response.field("transfer-encoding") == "chunked" {
            receiveChunks(&response)
        } else if let length = response.field("content-length").flatMap({ Int($0) }) {
            response.isComplete = fill(length)
            response.body = take(length)
        } else {
            while more() {}
            response.body = take(buffer.count)
            response.isComplete = !wasReset
        }
        return response
    }

    private func receiveChunks(_ response: inout Response) {
        while let end = find([13, 10]) {
            let size = Int(String(decoding: buffer[..<end], as: UTF8.self), radix: 16) ?? -1
            buffer.removeFirst(end + 2)
            guard size >= 0, fill(size + 2) else { return }
            response.body += take(size)
            let isEnded = take(2) == [13, 10]
            if size == 0 {
                response.isComplete = isEnded
                return
            }
        }
    }

    /// Whether the peer ends its side within the time limit, without sending anything more.
    func endsNow() -> Bool {
        while more() {}
        return hasEnded && buffer.isEmpty
    }

    private func take(_ count: Int) -> [UInt8] {
        let taken = Array(buffer.prefix(count))
        buffer.removeFirst(taken.count)
        return taken
    }

    private func fill(_ count: Int) -> Bool {
        while buffer.count < count { if !more() { return false } }
        return true
    }

    private func find(_ mark: [UInt8]) -> Int? {
        var searched = 0
        while true {
            if buffer.count >= mark.count {
                for index in searched...(buffer.count - mark.count)
                where buffer[index] == mark[0] && buffer[index..<index + mark.count].elementsEqual(mark) {
                    return index
                }
                searched = buffer.count - mark.count + 1
            }
            if !more() { return nil }
        }
    }

    /// Waits for bytes; false at the end and after the time limit.
    private func more() -> Bool {
        if hasEnded { return false }
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &piece, piece.count, 0)
        if count > 0 {
            buffer += piece[..<count]
            return true
        }
        if count == 0 || errno == ECONNRESET {
            hasEnded = true
            wasReset = count < 0
        }
        return false
    }
}
