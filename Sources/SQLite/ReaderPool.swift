import Dispatch
import Synchronization

/// Read-only connections shared by threads, each used by one at a time. The last one given back is the next one lent:
/// its pages and statements are warm. Connections open when they are first needed.
public final class ReaderPool: Sendable {
    /// Carries an idle connection from the thread that gave it back to the next one. Unchecked, because a connection
    /// is not `Sendable`: the pool's lock orders the two, and neither keeps it.
    private struct Idle: @unchecked Sendable {
        let connection: Connection
    }

    private let idle = Mutex<[Idle]>([])
    private let places: DispatchSemaphore
    private let open: @Sendable () throws(SQLiteError) -> Connection

    /// At most `size` connections, 1 or more, each made by `open`.
    public init(size: Int, open: @escaping @Sendable () throws(SQLiteError) -> Connection) {
        precondition(size > 0, "a pool without connections never answers")
        places = DispatchSemaphore(value: size)
        self.open = open
    }

    /// Lends a connection for the duration of `body`; waits while all are out. After an error that leaves the connection
    /// or its file in doubt it is closed, and the next borrower opens a new one.
    public func withConnection<T>(
        _ body: (Connection) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> T {
        places.wait()
        defer { places.signal() }
        let connection = try borrow()
        do throws(SQLiteError) {
            let result = try body(connection)
            giveBack(connection)
            return result
        } catch {
            if !error.isFatal { giveBack(connection) }
            throw error
        }
    }

    private func borrow() throws(SQLiteError) -> Connection {
        if let known = idle.withLock({ $0.popLast() }) { return known.connection }
        return try open()
    }

    private func giveBack(_ connection: Connection) {
        let returned = Idle(connection: connection)
        idle.withLock { $0.append(returned) }
    }
}
