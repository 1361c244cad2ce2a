import CSQLite
import Glibc

/// `relevance(table, weights…, all, counts…)`: an FTS5 auxiliary function (https://sqlite.org/fts5.html#custom_auxiliary_functions)
/// that tells how well the present row answers the query, as a whole number, higher for better.
///
/// It is Okapi BM25 as FTS5's own `bm25()` has it, k1 = 1.2 and b = 0.75, with one difference: how many rows hold each
/// phrase is an argument. `bm25()` finds it out by reading the whole list of every phrase before it ranks the first row,
/// which costs milliseconds where a word stands in 200,000 rows, however few of them are ranked. And a phrase that most
/// rows hold counts little, but never against a row. Whole numbers keep the order of rows the same on machines whose
/// logarithms differ in the last bit.
///
/// - weights: one for each column of the table, how much an occurrence in it counts; 0 for none.
/// - all: how many rows there are.
/// - counts: how many of them hold each phrase of the query, in order. A phrase whose count is left out has no effect.
enum Relevance {
    /// Makes the function known to a connection. Without FTS5 nothing happens: there is no table that it could be
    /// called on.
    static func register(on connection: OpaquePointer) {
        guard let api = interface(of: connection), let create = api.pointee.xCreateFunction else { return }
        _ = create(api, "relevance", nil, Self.compute, nil)
    }

    /// FTS5's interface, by the only way there is to it (https://sqlite.org/fts5.html#extending_fts5).
    private static func interface(of connection: OpaquePointer) -> UnsafeMutablePointer<fts5_api>? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK else { return nil }
        defer { sqlite3_finalize(statement) }
        // SQLite keeps the pointer to this name, not the name (https://sqlite.org/c3ref/bind_blob.html).
        let type: StaticString = "fts5_api_ptr"
        var api: UnsafeMutablePointer<fts5_api>?
        return withUnsafeMutablePointer(to: &api) { place in
            type.withUTF8Buffer { type in
                type.withMemoryRebound(to: CChar.self) { type in
                    _ = sqlite3_bind_pointer(statement, 1, place, type.baseAddress, nil)
                    _ = sqlite3_step(statement)
                    return place.pointee
                }
            }
        }
    }

    private static let k1 = 1.2
    private static let b = 0.75
    /// Parts of one that the result counts in.
    private static let unit = 1_000.0

    private static let compute: fts5_extension_function = { api, query, context, count, values in
        guard let api = api?.pointee, let query, let values else { return }
        let (code, score) = Relevance.score(api, query, values, Int(count))
        if code == SQLITE_OK {
            sqlite3_result_int64(context, Int64((score * unit).rounded()))
        } else {
            sqlite3_result_error_code(context, code)
        }
    }

    private static func score(
        _ api: Fts5ExtensionApi, _ query: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>, _ count: Int
    ) -> (code: Int32, score: Double) {
        guard let columnCount = api.xColumnCount, let phraseCount = api.xPhraseCount, let instCount = api.xInstCount,
            let inst = api.xInst, let columnSize = api.xColumnSize
        else { return (SQLITE_INTERNAL, 0) }
        let columns = Int(columnCount(query))
        guard count > columns else { return (SQLITE_MISUSE, 0) }

        var average = 1.0
        var size: Int32 = 0
        var instances: Int32 = 0
        var code = averageSize(api, query, &average)
        if code == SQLITE_OK { code = columnSize(query, -1, &size) }
        if code == SQLITE_OK { code = instCount(query, &instances) }
        guard code == SQLITE_OK else { return (code, 0) }

        var frequencies = [Double](repeating: 0, count: Int(phraseCount(query)))
        for index in 0..<instances {
            var phrase: Int32 = 0
            var column: Int32 = 0
            var offset: Int32 = 0
            code = inst(query, index, &phrase, &column, &offset)
            guard code == SQLITE_OK else { return (code, 0) }
            frequencies[Int(phrase)] += sqlite3_value_double(values[Int(column)])
        }
        var score = 0.0
        let length = k1 * (1 - b + b * Double(size) / average)
        let all = sqlite3_value_double(values[columns])
        for (phrase, frequency) in frequencies.enumerated() where frequency > 0 && columns + 1 + phrase < count {
            let holding = sqlite3_value_double(values[columns + 1 + phrase])
            let rarity = log(1 + max(0, all - holding + 0.5) / (holding + 0.5))
            score += rarity * frequency * (k1 + 1) / (frequency + length)
        }
        return (SQLITE_OK, score)
    }

    /// Words in a row of the table on average, found once a query.
    private static func averageSize(_ api: Fts5ExtensionApi, _ query: OpaquePointer, _ average: inout Double) -> Int32 {
        guard let getData = api.xGetAuxdata, let setData = api.xSetAuxdata, let totalSize = api.xColumnTotalSize,
            let rowCount = api.xRowCount
        else { return SQLITE_INTERNAL }
        if let known = getData(query, 0) {
            average = known.load(as: Double.self)
            return SQLITE_OK
        }
        var words: sqlite3_int64 = 0
        var rows: sqlite3_int64 = 0
        var code = totalSize(query, -1, &words)
        if code == SQLITE_OK { code = rowCount(query, &rows) }
        guard code == SQLITE_OK else { return code }
        average = rows > 0 && words > 0 ? Double(words) / Double(rows) : 1
        // Freed by FTS5 with the query, also where it cannot be kept.
        guard let memory = malloc(MemoryLayout<Double>.size) else { return SQLITE_NOMEM }
        memory.storeBytes(of: average, as: Double.self)
        return setData(query, memory) { free($0) }
    }
}
