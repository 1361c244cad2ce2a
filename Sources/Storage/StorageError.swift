import SQLite

/// Why a database cannot be used. The file is as it was.
public enum StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file is something else.
    case notADatabase(path: String)
    /// A database, but of another program.
    case foreign(path: String)
    /// A later version of this program wrote it.
    case newerSchema(path: String, found: Int, known: Int)
    /// An earlier version wrote it, or nobody has yet; `IngestWriter` brings it up to date.
    case olderSchema(path: String, found: Int, known: Int)
    /// No such folder, no permission, write-protected, …
    case cannotOpen(path: String, reason: String)
    case failed(path: String, SQLiteError)

    public var path: String {
        switch self {
        case .notADatabase(let path), .foreign(let path), .newerSchema(let path, _, _), .olderSchema(let path, _, _),
            .cannotOpen(let path, _), .failed(let path, _):
            path
        }
    }

    public var description: String {
        switch self {
        case .notADatabase(let path): "\(path) is not an SQLite database"
        case .foreign(let path): "\(path) is a database of another program"
        case .newerSchema(let path, let found, let known):
            "\(path) was written by a later version of this program: its schema is \(found), known are 1 to \(known)"
        case .olderSchema(let path, 0, _): "\(path) is empty: nothing has been ingested yet"
        case .olderSchema(let path, let found, let known):
            "\(path) was written by an earlier version of this program: its schema is \(found), needed is \(known)"
        case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
        case .failed(let path, let error): "\(path): \(error)"
        }
    }

    init(_ error: SQLiteError, path: String) {
        switch error.primaryCode {
        case 26: self = .notADatabase(path: path)  // SQLITE_NOTADB
        case 3, 8, 14, 23: self = .cannotOpen(path: path, reason: error.message)  // PERM, READONLY, CANTOPEN, AUTH
        default: self = .failed(path: path, error)
        }
    }

    /// What `body` returns; what it throws is told with the file's name.
    static func naming<T>(_ path: String, _ body: () throws(SQLiteError) -> T) throws(StorageError) -> T {
        do throws(SQLiteError) { return try body() } catch { throw StorageError(error, path: path) }
    }
}
