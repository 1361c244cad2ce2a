import Domain
import SQLite

/// Numbers the records of a type from 0 on in document order, without the gaps that positions have between documents.
struct RecordNumbers {
    /// Of the document at each position, the number that its first record has; the last is how many numbers there are.
    private var starts: [Int]

    /// Records that can be numbered.
    var count: Int { starts.last ?? 0 }

    init(of table: String, on connection: Connection) throws(SQLiteError) {
        starts = [0, 0]
        let documents = try connection.first("SELECT max(position) FROM document") { row throws(SQLiteError) in
            try row.optionalInteger(0)
        }
        for document in stride(from: 1, through: documents.flatMap(\.self) ?? 0, by: 1) {
            let range = Position.all(in: document)
            let last = try connection.first(
                "SELECT position FROM \(table) WHERE position >= ? AND position < ? ORDER BY position DESC LIMIT 1",
                [.integer(range.lowerBound), .integer(range.upperBound)]
            ) { row throws(SQLiteError) in try row.integer(0) }
            starts.append(starts[document] + (last.map { Position.parts(of: $0).ordinal } ?? 0))
        }
    }

    /// What `bytes` of numbers gave. Throws SQLITE_CORRUPT for others.
    init(bytes: [UInt8]) throws(SQLiteError) {
        var list = Unpacker(bytes)
        starts = try list.list { list throws(SQLiteError) in try list.number() }
    }

    var bytes: [UInt8] {
        var list = Packer()
        list.add(starts) { $0.add($1) }
        return list.bytes
    }

    /// Nil for a position where no record stands.
    func number(of position: Int) -> Int? {
        let (ordinal, document) = Position.parts(of: position)
        guard ordinal > 0, document > 0, document + 1 < starts.count else { return nil }
        let number = starts[document] + ordinal - 1
        return number < starts[document + 1] ? number : nil
    }
}
