import Domain
import SQLite

/// The registry for reading. Any number of threads may read at once; each sees one state of the data, and the next read
/// sees what a writer has committed meanwhile.
public final class Store: Sendable {
    public let path: String
    private let pool: ReaderPool

    /// Opens one connection, to find out whether the file can be served, and others when they are needed.
    /// Nothing is written to the file.
    /// - `readers`: how many may read at once, 1 or more; more of them wait.
    /// - `keeping`: how long a state of the data may go on being read after another has taken its place, unless `renew`
    ///   is called. Readings that share a transaction cost less than half.
    ///
    /// The file is in WAL mode. After a crash its log is read along with it. Where the folder cannot be written and
    /// holds no log, the file is taken as unchanging: what others write to it then is not seen until it is opened again.
    public init(path: String, readers: Int, keeping: Duration = .zero) throws(StorageError) {
        self.path = path
        let access = try Self.usableAccess(path)
        pool = ReaderPool(
            size: readers, keeping: keeping, head: Self.head,
            open: { () throws(SQLiteError) in try Self.open(path, access) })
        try StorageError.naming(path) { () throws(SQLiteError) in try pool.withConnection { _, _ in } }
    }

    /// Runs `body` on one state of the data. `limit` is how long its statements may run altogether; after that
    /// they fail with SQLITE_INTERRUPT. Nil: as long as they need.
    public func read<T>(
        within limit: Duration? = nil, _ body: (borrowing Registry) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> T {
        try pool.withConnection { connection, head throws(SQLiteError) in
            if let limit { connection.timeLimit.set(limit) }
            defer { if limit != nil { connection.timeLimit.lift() } }
            return try body(Registry(connection, try Snapshot(head), form: Self.form(head)))
        }
    }

    /// The activity, commitment or decision with this id as the renderer of `form` has rendered it, and the state of the
    /// data that it belongs to. Nil if there is no such record, or it is not rendered so: `read` knows more.
    public func rendering(
        of type: RecordType, _ id: String, in form: String
    ) throws(SQLiteError) -> (rendering: Rendering, snapshot: Snapshot)? {
        try pool.withConnection { connection, head throws(SQLiteError) in
            guard Self.form(head) == form,
                let rendering = try RenderingRepository(connection: connection).rendering(of: type, id)
            else { return nil }
            return (rendering, try Snapshot(head))
        }
    }

    /// The next reading sees what has been written.
    public func renew() { pool.renew() }

    /// What every reading begins with: the snapshot, and what the records are rendered by.
    private static let head = "SELECT id, modified, form FROM snapshot LEFT JOIN rendering_state USING (only)"

    private static func form(_ head: [Value]) -> String? {
        if case .text(let form)? = head.last { form } else { nil }
    }

    private static func open(_ path: String, _ access: Connection.Access) throws(SQLiteError) -> Connection {
        try Connection(path: path, access: access)
    }

    private static func usableAccess(_ path: String) throws(StorageError) -> Connection.Access {
        do throws(StorageError) {
            try check(path, .readOnly)
            return .readOnly
        } catch .cannotOpen(_, let reason) {
            // WAL needs its `-shm` file, even for reading. Without a log there is nothing in it that the reader lacks.
            guard Connection.logSize(of: path) == 0 else { throw .cannotOpen(path: path, reason: reason) }
            do throws(StorageError) { try check(path, .immutable) } catch .cannotOpen {
                throw .cannotOpen(path: path, reason: reason)
            }
            return .immutable
        }
    }

    private static func check(_ path: String, _ access: Connection.Access) throws(StorageError) {
        let connection = try StorageError.naming(path) { () throws(SQLiteError) in try open(path, access) }
        try SchemaCheck(connection: connection, path: path).requireReadable()
    }
}
