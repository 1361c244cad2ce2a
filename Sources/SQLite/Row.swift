import CSQLite

/// The row that a statement stands on. It cannot be copied, so it cannot outlive the step it belongs to.
/// Columns count from 0. SQLite converts silently; these throw instead (SQLITE_MISMATCH) where the class differs.
public struct Row: ~Copyable {
    private let handle: OpaquePointer

    init(_ statement: Statement) { handle = statement.handle }

    public var columnCount: Int { Int(sqlite3_column_count(handle)) }

    public func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    public func integer(_ column: Int) throws(SQLiteError) -> Int {
        guard sqlite3_column_type(handle, Int32(column)) == SQLITE_INTEGER else { throw mismatch(column, "an integer") }
        return Int(sqlite3_column_int64(handle, Int32(column)))
    }

    /// Nil for NULL.
    public func optionalInteger(_ column: Int) throws(SQLiteError) -> Int? {
        isNull(column) ? nil : try integer(column)
    }

    public func real(_ column: Int) throws(SQLiteError) -> Double {
        guard sqlite3_column_type(handle, Int32(column)) == SQLITE_FLOAT else { throw mismatch(column, "a real") }
        return sqlite3_column_double(handle, Int32(column))
    }

    /// Bytes that are not UTF-8 come as U+FFFD.
    public func text(_ column: Int) throws(SQLiteError) -> String {
        guard sqlite3_column_type(handle, Int32(column)) == SQLITE_TEXT,
            let start = sqlite3_column_text(handle, Int32(column))
        else { throw mismatch(column, "a text") }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Nil for NULL.
    public func optionalText(_ column: Int) throws(SQLiteError) -> String? {
        isNull(column) ? nil : try text(column)
    }

    public func bytes(_ column: Int) throws(SQLiteError) -> [UInt8] {
        guard sqlite3_column_type(handle, Int32(column)) == SQLITE_BLOB else { throw mismatch(column, "a blob") }
        // SQLite has no address for a blob of length 0.
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Whatever the column holds.
    public func value(_ column: Int) throws(SQLiteError) -> Value {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .integer(try integer(column))
        case SQLITE_FLOAT: .real(try real(column))
        case SQLITE_TEXT: .text(try text(column))
        case SQLITE_BLOB: .bytes(try bytes(column))
        default: .null
        }
    }

    /// Of all columns.
    public var values: [Value] {
        get throws(SQLiteError) {
            var values: [Value] = []
            for column in 0..<columnCount { values.append(try value(column)) }
            return values
        }
    }

    private func mismatch(_ column: Int, _ wanted: String) -> SQLiteError {
        SQLiteError(
            code: SQLITE_MISMATCH, message: "column \(column) does not hold \(wanted)",
            sql: sqlite3_sql(handle).map { String(cString: $0) })
    }
}
