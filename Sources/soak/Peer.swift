import Foundation

/// One connection to the server, as a client or as what pretends to be one. Blocking, with a time limit.
final class Peer {
    struct Answer {
        var status: Int
        var closes: Bool
        var body: [UInt8]
    }

    let socket: Int32
    private var received: [UInt8] = []

    /// Nil: the server did not take the connection.
    init?(port: UInt16, receiveBuffer: Int32? = nil, seconds: Int = 20) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return nil }
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { return nil }
    }

    deinit { if socket >= 0 { _ = Glibc.close(socket) } }

    /// False: the server has cut the connection, or takes nothing.
    @discardableResult
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// The close that comes with the value's end will be a reset.
    func resetAtEnd() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// The next answer, whole; nil if the connection ends before its end.
    func answer() -> Answer? {
        while true {
            if let answer = AnswerReader.take(from: &received) { return answer }
            guard receive() > 0 else { return nil }
        }
    }

    /// How many bytes came; 0 at the end, below 0 after the time limit or a reset.
    @discardableResult
    func receive(atMost most: Int = 65_536) -> Int {
        var piece = [UInt8](repeating: 0, count: most)
        let count = recv(socket, &piece, most, 0)
        if count > 0 { received += piece[..<count] }
        return count
    }

    /// Reads and forgets until the server ends the connection. False: it does not, within the time limit.
    func drain() -> Bool {
        while true {
            let count = receive()
            if count == 0 { return true }
            if count < 0 { return errno != EAGAIN }
            received = []
        }
    }
}

/// The bytes of a GET.
func get(_ target: String) -> [UInt8] { Array("GET \(target) HTTP/1.1\r\nHost: soak\r\n\r\n".utf8) }
