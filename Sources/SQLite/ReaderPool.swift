import CSQLite
import Dispatch
import Glibc
import Synchronization

/// Read-only connections shared by threads, each used by one at a time. The last one given back is the next one lent:
/// its pages and statements are warm. Connections open when they are first needed.
///
/// Whatever a borrower reads comes from one state of the data (https://sqlite.org/isolation.html). A read transaction may
/// be kept for the borrowers that follow: to begin and to end one, which is a matter of file locks, costs more than to
/// look up a row. What is asked first in each transaction is asked once, and lent with the connection.
public final class ReaderPool: Sendable {
    /// A read transaction, from its beginning on.
    private struct Reading {
        let head: [Value]
        /// Nanoseconds of the monotonic clock.
        let begun: UInt64
        let generation: Int
    }

    /// Carries an idle connection from the thread that gave it back to the next one. Unchecked, because a connection
    /// is not `Sendable`: the pool's lock orders the two, and neither keeps it.
    private struct Reader: @unchecked Sendable {
        let connection: Connection
        /// Nil: no transaction is open.
        var reading: Reading?

        mutating func endReading() throws(SQLiteError) {
            if reading == nil { return }
            reading = nil
            try connection.execute("COMMIT")
        }
    }

    private struct State {
        var idle: [Reader] = []
        /// Transactions of an earlier one are not lent again.
        var generation = 0
        /// What the newest transaction has begun with.
        var newest: [Value]?
        var isSweepDue = false
    }

    private let state = Mutex(State())
    private let places: DispatchSemaphore
    private let longest: UInt64
    private let open: @Sendable () throws(SQLiteError) -> Connection
    private let head: String

    /// At most `size` connections, 1 or more, each made by `open`.
    /// - `keeping`: how long a read transaction may be lent again, and so how old what is read may be. Meanwhile the log
    ///   cannot be cut back (https://sqlite.org/wal.html#avoiding_excessively_large_wal_files). Zero: each borrower
    ///   reads what is there when it comes.
    /// - `head`: a statement without placeholders. Its first row is read at the beginning of each transaction, and tells
    ///   one state of the data from another; no row is an error (SQLITE_NOTFOUND).
    public init(
        size: Int, keeping longest: Duration, head: String,
        open: @escaping @Sendable () throws(SQLiteError) -> Connection
    ) {
        precondition(size > 0, "a pool without connections never answers")
        places = DispatchSemaphore(value: size)
        self.longest = UInt64(max(0, longest / .nanoseconds(1)))
        self.open = open
        self.head = head
    }

    /// Lends a connection in a read transaction, and the head's row, for the duration of `body`; waits while all are out.
    /// After an error the transaction is not lent again; where that leaves the connection or its file in doubt it is
    /// closed, and the next borrower opens a new one.
    public func withConnection<T>(
        _ body: (Connection, [Value]) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> T {
        places.wait()
        defer { places.signal() }
        var (known, generation) = state.withLock { ($0.idle.popLast(), $0.generation) }
        var reader: Reader
        if let lent = known.take() { reader = lent } else { reader = Reader(connection: try open()) }
        do throws(SQLiteError) {
            let head = try begin(&reader, generation)
            let result = try body(reader.connection, head)
            if longest == 0 { try reader.endReading() }
            giveBack(reader)
            return result
        } catch {
            if !error.isFatal {
                // Some failures have ended the transaction by themselves; the first error is the one to tell.
                if reader.connection.isInTransaction { try? reader.connection.execute("ROLLBACK") }
                reader.reading = nil
                giveBack(reader)
            }
            throw error
        }
    }

    /// The next borrower reads what is there when it comes.
    public func renew() { state.withLock { $0.generation += 1 } }

    private func begin(_ reader: inout Reader, _ generation: Int) throws(SQLiteError) -> [Value] {
        if let reading = reader.reading {
            if reading.generation == generation, !isOver(reading) { return reading.head }
            try reader.endReading()
        }
        try reader.connection.execute("BEGIN")
        let begun = Self.now()
        let head = try reader.connection.first(head) { row throws(SQLiteError) in try row.values }
        guard let head else { throw SQLiteError(code: SQLITE_NOTFOUND, message: "no row", sql: self.head) }
        // Who has seen what is new shall not be shown what is old again: with the first that begins otherwise, the
        // transactions of before are over.
        let present = state.withLock { state in
            guard state.generation == generation else { return generation }
            if let newest = state.newest, newest != head { state.generation += 1 }
            state.newest = head
            return state.generation
        }
        reader.reading = Reading(head: head, begun: begun, generation: present)
        return head
    }

    private func isOver(_ reading: Reading) -> Bool { Self.now() >= reading.begun + longest }

    private func giveBack(_ reader: Reader) {
        let isFirst = state.withLock { state in
            state.idle.append(reader)
            guard reader.reading != nil, !state.isSweepDue else { return false }
            state.isSweepDue = true
            return true
        }
        if isFirst { sweepLater() }
    }

    // MARK: Idle connections

    private func sweepLater() {
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(Int(longest))) { [weak self] in
            self?.sweep()
        }
    }

    /// Ends transactions that nobody has used up, and comes back while there are others.
    private func sweep() {
        let isDue = state.withLock { state in
            for index in state.idle.indices {
                guard let reading = state.idle[index].reading, isOver(reading) else { continue }
                // A connection that cannot even commit a reading tells the next borrower so.
                try? state.idle[index].endReading()
            }
            state.isSweepDue = state.idle.contains { $0.reading != nil }
            return state.isSweepDue
        }
        if isDue { sweepLater() }
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
