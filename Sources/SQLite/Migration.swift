/// One step from a schema to the next. Once published it is never changed.
public struct Migration: Sendable {
    /// `user_version` after it ran; 1, 2, 3 … without gaps.
    public let version: Int
    /// Statements divided by `;`.
    public let sql: String

    public init(version: Int, sql: String) {
        self.version = version
        self.sql = sql
    }
}

/// Why a database was not brought to the schema that this program knows. The file is as it was.
public enum MigrationError: Error, Hashable, Sendable {
    /// A later program wrote it.
    case newer(found: Int, known: Int)
    case failed(SQLiteError)
}

extension Connection {
    /// The schema's version (https://sqlite.org/pragma.html#pragma_user_version); 0 in a new file.
    public func schemaVersion() throws(SQLiteError) -> Int {
        try first("PRAGMA user_version") { row throws(SQLiteError) in try row.integer(0) } ?? 0
    }

    /// Runs the migrations that the file has not seen, all in one transaction.
    public func migrate(_ migrations: [Migration]) throws(MigrationError) {
        let known = migrations.last?.version ?? 0
        let found: Int
        do throws(SQLiteError) {
            if try schemaVersion() < known { try advance(migrations) }
            found = try schemaVersion()
        } catch {
            throw .failed(error)
        }
        if found > known { throw .newer(found: found, known: known) }
    }

    private func advance(_ migrations: [Migration]) throws(SQLiteError) {
        try transaction { () throws(SQLiteError) in
            // Read under the lock: another process may have migrated meanwhile.
            let found = try schemaVersion()
            for migration in migrations where migration.version > found {
                try script(migration.sql)
                try script("PRAGMA user_version = \(migration.version)")
            }
        }
    }
}
