import Storage
import Synchronization

/// What the handlers see of the process's life.
final class ServingState: Sendable {
    private let current = Mutex<Store?>(nil)
    private let stopping = Atomic(false)

    /// Nil until there is data to serve.
    var store: Store? { current.withLock { $0 } }

    /// True from the first signal on.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    func serve(from store: Store) { current.withLock { $0 = store } }
    func stop() { stopping.store(true, ordering: .relaxed) }
}
