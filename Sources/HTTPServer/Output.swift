import CLinux
import Glibc

/// Bytes on their way to one socket: heads and small contents in one buffer, large contents as they are, shared with
/// whoever keeps them and never copied.
struct Output {
    enum Sent { case all, some, failed }

    private struct Insert {
        /// Behind how many of `bytes` it stands.
        var place: Int
        var content: [UInt8]
    }

    /// Copying less than this costs less than a second buffer in the system call.
    private static let leastShared = 16_384

    /// Where heads are appended.
    var bytes: [UInt8] = []
    private var inserts: [Insert] = []
    private var insertedBytes = 0
    private var sentBytes = 0
    private var sentInserts = 0
    private var sentOfInsert = 0

    /// How many bytes have not been sent.
    var count: Int { bytes.count - sentBytes + insertedBytes }
    var isEmpty: Bool { count == 0 }

    mutating func append(_ content: [UInt8]) {
        if content.count < Self.leastShared {
            bytes.append(content.span)
        } else {
            inserts.append(Insert(place: bytes.count, content: content))
            insertedBytes += content.count
        }
    }

    /// Appends `content` without its first `sent` bytes, which have been sent.
    mutating func append(_ content: [UInt8], from sent: Int) {
        append(content)
        advance(by: sent)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        if !inserts.isEmpty { inserts.removeAll(keepingCapacity: true) }
        insertedBytes = 0
        sentBytes = 0
        sentInserts = 0
        sentOfInsert = 0
    }

    /// Sends until all is sent or the socket takes no more. Never raises SIGPIPE.
    mutating func send(to socket: Int32) -> Sent {
        while !isEmpty {
            let (count, wanted) = inserts.count == sentInserts ? sendBytes(to: socket) : sendInsert(to: socket)
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN || errno == EWOULDBLOCK ? .some : .failed
            }
            advance(by: count)
            if count < wanted { return .some }  // the socket's buffer is full: asking again would cost a call
        }
        removeAll()
        return .all
    }

    /// How many bytes of `content` the socket takes at once, 0 if none; nil: it has failed.
    static func send(_ content: [UInt8], to socket: Int32) -> Int? {
        result(content.withUnsafeBytes { entente_send(socket, $0.baseAddress, $0.count) })
    }

    /// The same of what a system call that sends has returned.
    static func result(_ count: Int) -> Int? {
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : nil
    }

    private func sendBytes(to socket: Int32) -> (count: Int, wanted: Int) {
        let wanted = bytes.count - sentBytes
        let count = bytes.withUnsafeBytes {
            entente_send(socket, $0.baseAddress.map { $0 + sentBytes }, wanted)
        }
        return (count, wanted)
    }

    /// The bytes up to the next insert and the insert itself, in one call.
    private func sendInsert(to socket: Int32) -> (count: Int, wanted: Int) {
        let insert = inserts[sentInserts]
        let before = insert.place - sentBytes
        let wanted = before + insert.content.count - sentOfInsert
        let isLast = sentInserts + 1 == inserts.count && insert.place == bytes.count
        let flags = Int32(MSG_NOSIGNAL) | (isLast ? 0 : Int32(MSG_MORE))
        let count = bytes.withUnsafeBytes { bytes in
            insert.content.withUnsafeBytes { content in
                var parts = (
                    iovec(iov_base: Self.pointer(bytes, sentBytes), iov_len: before),
                    iovec(iov_base: Self.pointer(content, sentOfInsert), iov_len: content.count - sentOfInsert)
                )
                return withUnsafeMutablePointer(to: &parts) {
                    $0.withMemoryRebound(to: iovec.self, capacity: 2) {
                        var message = msghdr()
                        message.msg_iov = $0
                        message.msg_iovlen = 2
                        return Glibc.sendmsg(socket, &message, flags)
                    }
                }
            }
        }
        return (count, wanted)
    }

    private static func pointer(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> UnsafeMutableRawPointer? {
        buffer.baseAddress.map { UnsafeMutableRawPointer(mutating: $0 + offset) }
    }

    private mutating func advance(by count: Int) {
        var count = count
        while count > 0 {
            guard sentInserts < inserts.count else {
                sentBytes += count
                return
            }
            let before = min(count, inserts[sentInserts].place - sentBytes)
            sentBytes += before
            count -= before
            let part = min(count, inserts[sentInserts].content.count - sentOfInsert)
            sentOfInsert += part
            insertedBytes -= part
            count -= part
            if sentOfInsert == inserts[sentInserts].content.count {
                inserts[sentInserts].content = []
                sentInserts += 1
                sentOfInsert = 0
            }
        }
    }
}
