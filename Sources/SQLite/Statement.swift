import CSQLite

/// One compiled text, owned by a connection's cache and used by its thread only. Finalized with its last reference.
final class Statement {
    let sql: String
    let handle: OpaquePointer
    /// Stepped and not yet reset: whoever steps it still needs its place.
    private(set) var isBusy = false
    /// The cache's clock at the last use.
    var lastUse = 0

    init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK else { throw SQLiteError(code, on: connection, sql: sql) }
        guard let handle else {
            throw SQLiteError(code: SQLITE_MISUSE, message: "the text holds no statement", sql: sql)
        }
        self.sql = sql
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    /// Binds `values` to the placeholders in order; SQLite keeps copies.
    /// Throws if their number is not the number of placeholders: one that is left out would silently be NULL.
    func bind(_ values: [Value]) throws(SQLiteError) {
        guard values.count == Int(sqlite3_bind_parameter_count(handle)) else {
            throw SQLiteError(
                code: SQLITE_RANGE, message: "\(values.count) values for another number of placeholders", sql: sql)
        }
        var index: Int32 = 1
        for value in values {
            let code = bind(value, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
            index += 1
        }
    }

    private func bind(_ value: Value, at index: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let integer): return sqlite3_bind_int64(handle, index, Int64(integer))
        case .real(let real): return sqlite3_bind_double(handle, index, real)
        case .text(var text):
            return text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    // A nil pointer would bind NULL, and an empty buffer may have one.
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(handle, index, "", 0, nil)
                    }
                    return sqlite3_bind_text64(
                        handle, index, start, UInt64(characters.count), entente_sqlite_transient(), UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            return bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress else { return sqlite3_bind_zeroblob(handle, index, 0) }
                return sqlite3_bind_blob64(handle, index, start, UInt64(buffer.count), entente_sqlite_transient())
            }
        }
    }

    /// True: a row is there to be read; false: there are no more.
    func step() throws(SQLiteError) -> Bool {
        isBusy = true
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    /// Ends the run and gives its locks back. Bindings stay until the next `bind`.
    func reset() {
        sqlite3_reset(handle)
        isBusy = false
    }

    private func failure(_ code: Int32) -> SQLiteError {
        SQLiteError(code, on: sqlite3_db_handle(handle), sql: sql)
    }
}
