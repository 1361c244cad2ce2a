import Dispatch
import Glibc
import HTTPMessage
import Synchronization

/// Takes whole lines from the loops and writes them to a descriptor, on a queue of its own: a disk that is full, or a
/// reader that is slow or gone, costs lines and nothing else.
public final class AccessLog: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        /// Apache's Combined Log Format.
        case combined
        /// One JSON object a line.
        case json
    }

    private struct State {
        var pending: [UInt8] = []
        var pendingLines = 0
        var isWriting = false
        var lost = 0
    }

    /// How many bytes may wait to be written; lines beyond are lost.
    private static let limit = 4 << 20

    public let format: Format
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "http.log")
    private let state = Mutex(State())

    /// Writes to `descriptor`, which stays the caller's and has to stay open.
    public init(_ format: Format, to descriptor: Int32) {
        self.format = format
        self.descriptor = descriptor
    }

    /// Lines that could not be written.
    public var lostLines: Int { state.withLock { $0.lost } }

    /// Takes whole lines. Never waits for the writing.
    func take(_ bytes: [UInt8], lines: Int) {
        let starts = state.withLock { state in
            guard state.pending.count + bytes.count <= Self.limit else {
                state.lost += lines
                return false
            }
            state.pending.append(contentsOf: bytes)
            state.pendingLines += lines
            if state.isWriting { return false }
            state.isWriting = true
            return true
        }
        if starts { queue.async { @Sendable in self.write() } }
    }

    /// Waits until all that was taken has been written or lost, at most for `limit`.
    public func drain(within limit: Duration) {
        let done = DispatchSemaphore(value: 0)
        queue.async { @Sendable in done.signal() }
        _ = done.wait(timeout: .now() + .milliseconds(Int(limit.milliseconds)))
    }

    private func write() {
        while true {
            let (bytes, lines) = state.withLock { state in
                var bytes: [UInt8] = []
                swap(&bytes, &state.pending)
                let lines = state.pendingLines
                state.pendingLines = 0
                state.isWriting = !bytes.isEmpty
                return (bytes, lines)
            }
            if bytes.isEmpty { return }
            let written = write(bytes)
            if written == bytes.count { continue }
            let rest = bytes[written...].count { $0 == 10 }
            state.withLock { $0.lost += min(lines, rest) }
        }
    }

    /// How many bytes could be written.
    private func write(_ bytes: [UInt8]) -> Int {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count > 0 {
                written += count
            } else if count < 0, errno == EINTR {
                continue
            } else if count < 0, errno == EAGAIN {  // others have made it non-blocking
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&entry, 1, 1000)
            } else {
                return written
            }
        }
        return written
    }
}

extension AccessLog: Equatable {
    /// Two logs are equal if they are the same one.
    public static func == (one: AccessLog, other: AccessLog) -> Bool { one === other }
}
