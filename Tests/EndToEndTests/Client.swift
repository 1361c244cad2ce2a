import Foundation

/// An answer as it came over the socket.
struct Answer: Equatable {
    var status: Int
    /// Names in small letters.
    var fields: [String: String]
    var content: [UInt8]

    var text: String { String(decoding: content, as: UTF8.self) }

    /// The content as JSON.
    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(content)) as? [String: Any] ?? [:]
    }
}

/// One connection to the program on this machine. Nothing on it takes longer than ten seconds.
final class Client {
    enum Failure: Error { case refused, closed, notHTTP }

    private let socket: Int32
    private var received: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure.refused }
    }

    /// To a socket by its path.
    init(path: String) throws {
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let result = UnixAddress(path).withPointer { connect(socket, $0, $1) }
        guard result == 0 else { throw Failure.refused }
    }

    deinit { close(socket) }

    /// Asks on a connection of its own.
    static func get(_ target: String, port: Int) throws -> Answer { try Client(port: port).get(target) }

    func get(_ target: String) throws -> Answer {
        try send("GET \(target) HTTP/1.1\r\nHost: here\r\n\r\n")
        return try answer()
    }

    /// The answer without its content.
    func head(_ target: String) throws -> Answer {
        try send("HEAD \(target) HTTP/1.1\r\nHost: here\r\n\r\n")
        return try parsed(try receiveHead())
    }

    /// Tells the program that nothing more will be sent or read.
    func end() { shutdown(socket, Int32(SHUT_RDWR)) }

    func send(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { throw Failure.closed }
            rest = rest.dropFirst(sent)
        }
    }

    /// The next answer, which must bear its length.
    func answer() throws -> Answer {
        var answer = try parsed(try receiveHead())
        guard let length = answer.fields["content-length"].flatMap({ Int($0) }) else { throw Failure.notHTTP }
        while received.count < length { try receive() }
        answer.content = Array(received.prefix(length))
        received.removeFirst(length)
        return answer
    }

    private func receiveHead() throws -> String {
        while true {
            if let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
                defer { received.removeSubrange(..<end.upperBound) }
                return String(decoding: received[..<end.lowerBound], as: UTF8.self)
            }
            try receive()
        }
    }

    private func parsed(_ head: String) throws -> Answer {
        var lines = head.components(separatedBy: "\r\n")
        let words = lines.removeFirst().split(separator: " ")
        guard words.count > 1, words[0] == "HTTP/1.1", let status = Int(words[1]) else { throw Failure.notHTTP }
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw Failure.notHTTP }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[line[..<colon].lowercased()] = value
        }
        return Answer(status: status, fields: fields, content: [])
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { throw Failure.closed }
        received += buffer.prefix(count)
    }
}
