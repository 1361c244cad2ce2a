import CSQLite
import Glibc

/// One open database file. Used by one thread at a time; closed with its last reference.
public final class Connection {
    public enum Access: Hashable, Sendable {
        /// Reads only; creates no database, but may create the WAL's `-shm` file where the folder lets it.
        case readOnly
        /// Reads a file of which the caller knows that nobody writes it, without locks and without `-wal` or `-shm`.
        case immutable
        /// Reads and writes; creates the file where there is none.
        case readWrite
    }

    private let handle: OpaquePointer
    private var statements = StatementCache(capacity: 256)
    var counts = CountMemory()
    /// Ends statements that run too long; may be given to other threads.
    public let timeLimit = TimeLimit()

    /// Opens `path` with defensive settings (https://sqlite.org/security.html): the schema cannot be corrupted by SQL,
    /// a text in double quotes is never a string, functions in the schema are not trusted, foreign keys hold.
    /// Nothing is read yet: a file that is no database fails at its first use. It is read, never mapped: pages of a mapped
    /// file count as the process's memory, and walks through a large index take twice as long (measured).
    /// - `busyTimeout`: milliseconds to wait for another connection's lock.
    public init(path: String, access: Access, busyTimeout: Int32 = 5_000) throws(SQLiteError) {
        _ = Self.countsNoMemory
        var opened: OpaquePointer?
        let flags =
            SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
            | (access == .readWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
            | (access == .immutable ? SQLITE_OPEN_URI : 0)
        let name = access == .immutable ? "file:" + Self.uriPath(path) + "?immutable=1" : path
        let code = sqlite3_open_v2(name, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            var error = SQLiteError(code, on: opened)
            let reason = opened.map { sqlite3_system_errno($0) } ?? 0
            if reason != 0 {
                error = SQLiteError(code: error.code, message: "\(error.message): \(String(cString: strerror(reason)))")
            }
            sqlite3_close_v2(opened)  // a failed opening leaves a handle that only tells why
            throw error
        }
        handle = opened
        timeLimit.attach(to: opened)
        Relevance.register(on: opened)
        sqlite3_busy_timeout(opened, busyTimeout)
        for (option, value) in [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_DQS_DDL, 0), (SQLITE_DBCONFIG_DQS_DML, 0),
            (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        ] as [(Int32, Int32)] {
            let code = entente_sqlite_db_config(opened, option, value)
            guard code == SQLITE_OK else { throw SQLiteError(code, on: opened) }
        }
        try script("PRAGMA cell_size_check = ON")
        if access != .readWrite { try script("PRAGMA query_only = ON") }
    }

    /// Nobody asks SQLite how much memory it uses, and to count that takes one lock for all threads at each allocation
    /// (https://sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus). Can be said before its first use only.
    private static let countsNoMemory = entente_sqlite_config_memstatus(0) == SQLITE_OK

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    /// `path` as the path of a URI (https://sqlite.org/uri.html): what is not a plain letter is percent-encoded.
    private static func uriPath(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in path.utf8 {
            if plain.contains(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Bytes of the write-ahead log beside the database at `path`; 0 where there is none.
    public static func logSize(of path: String) -> Int {
        var status = stat()
        return stat(path + "-wal", &status) == 0 ? Int(status.st_size) : 0
    }

    /// True where the operating system lets the file be read only, whatever `access` asked for.
    public var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }
    /// True between BEGIN and COMMIT or ROLLBACK.
    public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
    /// True while a transaction has written, or holds the lock for it.
    var isWriting: Bool { sqlite3_txn_state(handle, "main") == SQLITE_TXN_WRITE }
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    public var changes: Int { Int(sqlite3_changes64(handle)) }
    /// Statements kept compiled.
    public var preparedCount: Int { statements.count }

    /// Every row that `sql` finds. `sql` is fixed text; values are bound to its placeholders in order, never pasted in.
    public func rows<T>(
        _ sql: String, _ values: [Value] = [], as read: (borrowing Row) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> [T] {
        let statement = try statements.statement(sql, on: handle)
        defer { statement.reset() }  // gives the read lock back, also when `read` throws
        try statement.bind(values)
        var found: [T] = []
        while try statement.step() { found.append(try read(Row(statement))) }
        return found
    }

    /// The first row that `sql` finds; nil if there is none.
    public func first<T>(
        _ sql: String, _ values: [Value] = [], as read: (borrowing Row) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> T? {
        let statement = try statements.statement(sql, on: handle)
        defer { statement.reset() }
        try statement.bind(values)
        return try statement.step() ? try read(Row(statement)) : nil
    }

    /// Runs one statement to its end; rows it may find are passed over.
    public func execute(_ sql: String, _ values: [Value] = []) throws(SQLiteError) {
        let statement = try statements.statement(sql, on: handle)
        defer { statement.reset() }
        try statement.bind(values)
        while try statement.step() {}
    }

    /// Runs statements that are used once, divided by `;`. Not cached.
    public func script(_ sql: String) throws(SQLiteError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteError(code, on: handle, sql: sql) }
    }

    /// All that `body` writes, or, if it throws, none of it. Takes the write lock at once, so that it cannot be lost
    /// to another writer half-way.
    public func transaction<T>(_ body: () throws(SQLiteError) -> T) throws(SQLiteError) -> T {
        try execute("BEGIN IMMEDIATE")
        do throws(SQLiteError) {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            // Some failures have rolled back by themselves; the first error is the one to tell.
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }

    /// True while a row refers to one that is not there, or may do so (SQLITE_DBSTATUS_DEFERRED_FKS): a commit would fail.
    public var hasUnresolvedReferences: Bool {
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        return current != 0
    }

    /// On: the last connection to close leaves the WAL as it is, so that the main file stays byte for byte
    /// (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).
    public func keepsLogOnClose(_ keeps: Bool) throws(SQLiteError) {
        let code = entente_sqlite_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps ? 1 : 0)
        guard code == SQLITE_OK else { throw SQLiteError(code, on: handle) }
    }

    /// SQLite's plan for `sql`, a line a step (https://sqlite.org/eqp.html).
    public func plan(of sql: String, _ values: [Value] = []) throws(SQLiteError) -> [String] {
        try rows("EXPLAIN QUERY PLAN " + sql, values) { row throws(SQLiteError) in try row.text(3) }
    }
}
