import HTTPMessage
import Storage
import Synchronization

/// Answers of one state of the data, kept as bytes; all are dropped when the data changes. Any thread may use it.
///
/// Two generations keep it within its bounds: what is asked for again moves into the young one; when that is full, the
/// old one is forgotten and the young one becomes old.
final class AnswerCache: Sendable {
    /// What an answer depends on: the target, byte for byte, and what the client accepts.
    struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        /// Whether the answer is made from the data. What is not is the same as long as the program runs, and is given
        /// out also while the database cannot be read.
        var isOfData: Bool {
            bytes.count >= 4 && bytes[0] == UInt8(ascii: "/") && bytes[1] == UInt8(ascii: "v")
                && bytes[2] == UInt8(ascii: "1") && bytes[3] == UInt8(ascii: "/")
        }

        /// The one spelling of a question that is kept for all. `representation`: nil where the target alone says it.
        /// Nil: too long.
        init?(_ target: String, as representation: Representation?) {
            guard target.utf8.count <= 512 else { return nil }
            bytes = Array(target.utf8) + (representation.map { [32] + Array($0.essence.utf8) } ?? [])
        }

        /// Nil: too long to be worth keeping.
        init?(_ request: borrowing Request) {
            guard request.targetBytes.count <= 512 else { return nil }
            guard request.fields.contains("Accept"), let accept = request.fields.combined("Accept"), accept != "*/*"
            else {
                bytes = request.targetBytes
                return
            }
            guard accept.utf8.count <= 512 else { return nil }
            // A space cannot stand in a target.
            bytes = request.targetBytes + [32] + Array(accept.utf8)
        }

        /// All bytes at once; one by one they would cost the hasher some ten times as much.
        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    enum Finding {
        /// A kept answer, and how long it is one.
        case answer(Answer, DataFreshness)
        case nothing
        /// It is time to look whether the data has changed, and to find again with what was seen.
        case checkIsDue(since: Int)

        var answer: Answer? { if case .answer(let answer, _) = self { answer } else { nil } }
    }

    private struct State {
        var young: [Key: Answer] = [:]
        var old: [Key: Answer] = [:]
        /// Bytes of `young`.
        var weight = 0
        var snapshot: Snapshot?
        /// Of the answers that are given out, until the data changes or `expire` is called.
        var freshness = DataFreshness()
        var checked: ContinuousClock.Instant?
        /// How often it was found that the data has changed, or may have.
        var changes = 0
        var hits = 0

        mutating func expire() {
            checked = nil
            changes += 1
            freshness.end()
            freshness = DataFreshness()
        }
    }

    private let state = Mutex(State())
    private let misses = Atomic(0)
    private let limit: Int
    private let freshness: Duration

    /// `bytes`: memory for answers, roughly; 0 keeps none.
    init(bytes: Int, freshness: Duration) {
        limit = bytes
        self.freshness = freshness
    }

    /// Nothing is ever found: there is no need to ask.
    var keepsNone: Bool { limit == 0 }

    func find(_ key: Key, at now: ContinuousClock.Instant) -> Finding {
        state.withLock { state in
            guard key.isOfData else { return Self.find(key, &state, limit) }
            guard let checked = state.checked, now - checked < freshness else {
                return .checkIsDue(since: state.changes)
            }
            return Self.find(key, &state, limit)
        }
    }

    /// `present` is the state of the data, looked at after a `find` that had `since` to tell; answers of another are
    /// dropped. Nothing is found, and nothing learnt, where others have learnt of a change meanwhile: they may have
    /// looked later.
    func find(
        _ key: Key, present: Snapshot, since: Int, at now: ContinuousClock.Instant
    ) -> Finding {
        state.withLock { state in
            guard since == state.changes else { return .nothing }
            if state.snapshot != present {
                state.expire()
                (state.young, state.old, state.weight) = ([:], [:], 0)
                state.snapshot = present
            }
            state.checked = now
            return Self.find(key, &state, limit)
        }
    }

    /// The kept answer of `snapshot`, whether or not it is the present one.
    func find(_ key: Key, of snapshot: Snapshot) -> Answer? {
        state.withLock { state in
            guard state.snapshot == snapshot else { return nil }
            return Self.find(key, &state, limit).answer
        }
    }

    /// Keeps what was made from `snapshot`; nil: it depends on no data. A path may be written in several ways; one that
    /// does not show what its answer depends on keeps none.
    func keep(_ answer: Answer, for key: Key, from snapshot: Snapshot?) {
        guard answer.weight <= limit / 8 else { return }
        state.withLock { state in
            guard key.isOfData ? snapshot != nil && snapshot == state.snapshot : snapshot == nil else { return }
            Self.insert(answer, key, &state, limit)
        }
    }

    /// How often an answer was found, and how often one was made.
    var counts: (hits: Int, misses: Int) { (state.withLock(\.hits), misses.load(ordering: .relaxed)) }

    /// To be called for each answer that was made for want of a kept one.
    func countMiss() { misses.add(1, ordering: .relaxed) }

    /// The next question looks at the data again.
    func expire() {
        state.withLock { $0.expire() }
    }

    /// To be called with the state of the data that an answer was made from: where the kept ones are from another, it
    /// may be newer, and the next question looks.
    func note(_ snapshot: Snapshot) {
        if keepsNone { return }
        state.withLock { state in
            if let known = state.snapshot, known != snapshot { state.expire() }
        }
    }

    private static func find(_ key: Key, _ state: inout State, _ limit: Int) -> Finding {
        if let answer = state.young[key] {
            state.hits += 1
            return .answer(answer, state.freshness)
        }
        guard let answer = state.old[key] else { return .nothing }
        state.hits += 1
        insert(answer, key, &state, limit)
        return .answer(answer, state.freshness)
    }

    private static func insert(_ answer: Answer, _ key: Key, _ state: inout State, _ limit: Int) {
        if state.weight + answer.weight > limit / 2 {
            state.old = state.young
            state.young = [:]
            state.weight = 0
        }
        if let replaced = state.young.updateValue(answer, forKey: key) { state.weight -= replaced.weight }
        state.weight += answer.weight
    }
}
