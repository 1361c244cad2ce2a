import Domain
import SQLite

/// Writes the lists of one record: its position, the place in the list, and the row's own columns.
struct LinkWriter {
    let connection: Connection
    let position: Int

    func insert(_ sql: String, _ rows: [[Value]]) throws(SQLiteError) {
        var ordinal = 0
        for row in rows {
            ordinal += 1
            try connection.execute(sql, [.integer(position), .integer(ordinal)] + row)
        }
    }
}

/// The calendar years in which stated dates lie.
enum Years {
    /// Ascending, each once. A period touches every year from its first to its last.
    static func touched(by dates: [StatedDate]) -> [Int] {
        var years: Set<Int> = []
        for date in dates {
            let days = Period.days(of: date.value)
            guard let first = Int(days.start.prefix(4)), let last = Int(days.end.prefix(4)), first <= last else {
                continue
            }
            years.formUnion(first...last)
        }
        return years.sorted()
    }
}
