import HTTPMessage
import Synchronization

/// Of the answers that were made from one state of the data: ended, once, by whoever learns that it has changed, or may
/// have.
final class DataFreshness: Freshness {
    private let hasEnded = Atomic(false)

    var isFresh: Bool { !hasEnded.load(ordering: .acquiring) }

    func end() { hasEnded.store(true, ordering: .releasing) }
}
