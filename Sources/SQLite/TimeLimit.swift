import CSQLite
import Glibc
import Synchronization

/// Ends a connection's statements when their time is up, or when anybody asks (https://sqlite.org/c3ref/progress_handler.html).
/// Any thread may hold one and call `interrupt`, also after the connection is closed.
public final class TimeLimit: Sendable {
    /// Nanoseconds of the monotonic clock; 0 ends at once, `.max` never.
    private let end = Atomic<UInt64>(.max)
    /// Virtual machine instructions between two looks at the clock: some tens of microseconds.
    static let interval: Int32 = 2_000

    init() {}

    /// Statements fail with SQLITE_INTERRUPT once `duration` has passed, until `lift`.
    public func set(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let nanoseconds = max(0, seconds) * 1_000_000_000 + attoseconds / 1_000_000_000
        end.store(Self.now() + UInt64(max(0, nanoseconds)), ordering: .relaxed)
    }

    /// Statements run as long as they need again.
    public func lift() { end.store(.max, ordering: .relaxed) }

    /// Running statements fail with SQLITE_INTERRUPT within some microseconds, and new ones too, until `set` or `lift`.
    public func interrupt() { end.store(0, ordering: .relaxed) }

    private var hasPassed: Bool {
        let end = end.load(ordering: .relaxed)
        return end != .max && (end == 0 || Self.now() >= end)
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// `connection` must be closed before the last reference to this limit goes.
    func attach(to connection: OpaquePointer) {
        sqlite3_progress_handler(
            connection, Self.interval,
            { context in
                guard let context else { return 0 }
                return Unmanaged<TimeLimit>.fromOpaque(context).takeUnretainedValue().hasPassed ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
