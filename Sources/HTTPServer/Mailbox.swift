import CLinux
import Glibc
import Synchronization

/// Marks of connections whose long work is done, on their way to the loop, and the descriptor that wakes it, for them or for
/// what else is to be done.
final class Mailbox: Sendable {
    private struct State {
        var marks: [UInt64] = []
        /// Owned; nil when the loop has ended.
        var descriptor: Int32?
    }

    private let state: Mutex<State>
    /// Becomes readable when the loop is to wake.
    let descriptor: Int32

    init() throws(ServerError) {
        descriptor = entente_event_create()
        guard descriptor >= 0 else { throw .failed(call: "eventfd", errno: errno) }
        state = Mutex(State(descriptor: descriptor))
    }

    /// Wakes the loop; nothing happens when it has ended.
    func post(_ mark: UInt64) {
        state.withLock { state in
            guard let descriptor = state.descriptor else { return }
            state.marks.append(mark)
            if state.marks.count == 1 { Self.raise(descriptor) }
        }
    }

    /// Wakes the loop without a mark.
    func wake() {
        state.withLock { state in
            if let descriptor = state.descriptor { Self.raise(descriptor) }
        }
    }

    private static func raise(_ descriptor: Int32) {
        var one: UInt64 = 1
        _ = Glibc.write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    func take() -> [UInt64] {
        state.withLock { state in
            var marks: [UInt64] = []
            swap(&marks, &state.marks)
            var count: UInt64 = 0
            _ = Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size)
            return marks
        }
    }

    func close() {
        state.withLock { state in
            // Under the lock: another descriptor may have the number afterwards.
            if let descriptor = state.descriptor { _ = Glibc.close(descriptor) }
            state.descriptor = nil
            state.marks = []
        }
    }
}
