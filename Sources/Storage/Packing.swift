import SQLite

/// Writes short lists one behind the other: numbers as LEB128, texts as their length and their UTF-8.
/// A record is then one row, and reading it one step; `Unpacker` reads in the same order.
struct Packer {
    private(set) var bytes: [UInt8] = []

    /// `number` is not negative.
    mutating func add(_ number: Int) {
        precondition(number >= 0, "counts and offsets are not negative")
        var rest = UInt(number)
        while rest > 0x7f {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ text: String?) {
        guard let text else { return add(0) }
        add(text.utf8.count + 1)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ range: Range<Int>) {
        add(range.lowerBound)
        add(range.count)
    }

    mutating func add<Item>(_ list: [Item], _ addItem: (inout Packer, Item) -> Void) {
        add(list.count)
        for item in list { addItem(&self, item) }
    }

    mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }
    mutating func add(_ ranges: [Range<Int>]) { add(ranges) { $0.add($1) } }
}

/// Reads what `Packer` wrote. Bytes that it cannot have written throw SQLITE_CORRUPT; they never trap.
struct Unpacker {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() throws(SQLiteError) -> Int {
        var number: UInt = 0
        var shift: UInt = 0
        while at < bytes.count, shift < 63 {
            let byte = bytes[at]
            at += 1
            number |= UInt(byte & 0x7f) << shift
            if byte < 0x80 { return Int(number) }
            shift += 7
        }
        throw .damaged("a packed number")
    }

    mutating func text() throws(SQLiteError) -> String { try text(of: try number()) }

    mutating func optionalText() throws(SQLiteError) -> String? {
        let length = try number()
        return length == 0 ? nil : try text(of: length - 1)
    }

    private mutating func text(of length: Int) throws(SQLiteError) -> String {
        guard length <= bytes.count - at else { throw .damaged("a packed text") }
        let start = at
        at += length
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    mutating func range() throws(SQLiteError) -> Range<Int> {
        let start = try number()
        let (end, overflows) = start.addingReportingOverflow(try number())
        guard !overflows else { throw .damaged("a packed range") }
        return start..<end
    }

    mutating func list<Item>(
        _ item: (inout Unpacker) throws(SQLiteError) -> Item
    ) throws(SQLiteError) -> [Item] {
        let count = try number()
        // Every item has at least one byte: a damaged count must not reserve the whole memory.
        guard count <= bytes.count - at else { throw .damaged("a packed list") }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }

    mutating func texts() throws(SQLiteError) -> [String] {
        try list { unpacker throws(SQLiteError) in try unpacker.text() }
    }

    mutating func ranges() throws(SQLiteError) -> [Range<Int>] {
        try list { unpacker throws(SQLiteError) in try unpacker.range() }
    }

    /// A code of a closed list. One that this program does not know is an error: it cannot be served rightly.
    mutating func code<C: RawRepresentable>(_ type: C.Type) throws(SQLiteError) -> C where C.RawValue == String {
        try .known(try text())
    }
}

extension RawRepresentable where RawValue == String {
    static func known(_ code: String) throws(SQLiteError) -> Self {
        guard let value = Self(rawValue: code) else { throw .damaged("the code '\(code)' of \(Self.self)") }
        return value
    }
}

extension SQLiteError {
    /// SQLITE_CORRUPT (11), found by us and not by SQLite.
    static func damaged(_ what: String) -> SQLiteError {
        SQLiteError(code: 11, message: "\(what) is not what this program writes")
    }
}
