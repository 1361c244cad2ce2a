import SQLite

/// Finds out whose file this is, and of which version, before anything is done to it.
struct SchemaCheck {
    let connection: Connection
    let path: String

    /// Passes only a registry with the schema that this program knows.
    func requireReadable() throws(StorageError) {
        let found = try version()
        if found < Schema.version { throw .olderSchema(path: path, found: found, known: Schema.version) }
    }

    /// Passes a registry, brought up to date, or a new file, made into one.
    func prepareForWriting() throws(StorageError) {
        try naming { () throws(SQLiteError) in try connection.keepsLogOnClose(true) }
        _ = try version()
        if connection.isReadOnly { throw .cannotOpen(path: path, reason: "the file is write-protected") }
        try naming { () throws(SQLiteError) in
            try connection.keepsLogOnClose(false)
            try connection.execute("PRAGMA journal_mode = WAL")
            // Complete after a crash of the process, the old or the new state after one of the machine.
            try connection.execute("PRAGMA synchronous = NORMAL")
            // The sources are public: nothing needs to be overwritten with zeros.
            try connection.execute("PRAGMA secure_delete = OFF")
        }
        do throws(MigrationError) { try connection.migrate(Schema.migrations) } catch {
            switch error {
            case .newer(let found, let known): throw .newerSchema(path: path, found: found, known: known)
            case .failed(let error): throw StorageError(error, path: path)
            }
        }
    }

    /// 0 for an empty file. Throws for a file that is not a registry, or of a version that is yet to come.
    private func version() throws(StorageError) -> Int {
        let (version, application, tables) = try naming { () throws(SQLiteError) in
            (
                try connection.schemaVersion(), try integer("PRAGMA application_id"),
                try integer("SELECT count(*) FROM sqlite_schema")
            )
        }
        if version == 0, application == 0, tables == 0 { return 0 }
        if application != Schema.applicationID { throw .foreign(path: path) }
        if version > Schema.version { throw .newerSchema(path: path, found: version, known: Schema.version) }
        return version
    }

    private func integer(_ sql: String) throws(SQLiteError) -> Int {
        try connection.first(sql) { row throws(SQLiteError) in try row.integer(0) } ?? 0
    }

    private func naming<T>(_ body: () throws(SQLiteError) -> T) throws(StorageError) -> T {
        try StorageError.naming(path, body)
    }
}
