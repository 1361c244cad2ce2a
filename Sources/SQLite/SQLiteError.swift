import CSQLite

/// A failure that SQLite reported, or a column that does not hold what was asked of it.
/// Bound values are never part of it, so it may be logged.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Extended result code (https://sqlite.org/rescode.html).
    public let code: Int32
    /// SQLite's words, English, without values.
    public let message: String
    /// Text of the statement, with its placeholders; nil where none was at work.
    public let sql: String?

    public init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The last failure on `handle`, which may be nil when not even memory for a connection was found.
    init(_ code: Int32, on handle: OpaquePointer?, sql: String? = nil) {
        let extended = handle.map { sqlite3_extended_errcode($0) } ?? code
        let text = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        self.code = extended & 0xff == code & 0xff ? extended : code
        self.message = text.map { String(cString: $0) } ?? "unknown error"
        self.sql = sql
    }

    /// The low byte of `code`: one of the primary result codes.
    public var primaryCode: Int32 { code & 0xff }
    /// The file's first bytes are not those of a database (SQLITE_NOTADB).
    public var isNotADatabase: Bool { primaryCode == SQLITE_NOTADB }
    /// Another connection held the lock for longer than the busy timeout (SQLITE_BUSY).
    public var isBusy: Bool { primaryCode == SQLITE_BUSY }
    /// The time limit passed, or somebody interrupted (SQLITE_INTERRUPT).
    public var isInterrupted: Bool { primaryCode == SQLITE_INTERRUPT }
    /// The connection or its file is of no more use; a new connection may be.
    public var isFatal: Bool {
        [SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM].contains(primaryCode)
    }

    public var description: String {
        "SQLite \(code): \(message)" + (sql.map { " [\($0)]" } ?? "")
    }
}
