/// Writes a table as CSV (RFC 4180): UTF-8, every row ended by CRLF, quotes only where they are needed.
struct CSVWriter {
    enum Dialect: Sendable {
        /// Commas; no byte order mark.
        case rfc4180
        /// For spreadsheets in French: a byte order mark, semicolons, and an apostrophe before what would be taken for a
        /// formula and run.
        case excelFr
    }

    private(set) var bytes: [UInt8] = []
    private let dialect: Dialect
    private let separator: UInt8

    init(_ dialect: Dialect) {
        self.dialect = dialect
        separator = dialect == .excelFr ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// The names of the columns, and what stands before them.
    mutating func header(_ names: [String]) {
        if dialect == .excelFr { bytes += [0xEF, 0xBB, 0xBF] }
        row(names)
    }

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(separator) }
            write(cell)
        }
        bytes += [13, 10]
    }

    private mutating func write(_ cell: String) {
        let isGuarded = dialect == .excelFr && Self.mayBeFormula(cell)
        let isQuoted = isGuarded || cell.utf8.contains { $0 == separator || $0 == 34 || $0 == 13 || $0 == 10 }
        if isQuoted { bytes.append(34) }
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(34) }
    }

    /// By its first character, spaces aside (OWASP, “CSV Injection”).
    private static func mayBeFormula(_ cell: String) -> Bool {
        switch cell.utf8.first(where: { $0 != 32 }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
        default: false
        }
    }
}
