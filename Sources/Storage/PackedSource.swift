import Domain
import SQLite

extension Packer {
    mutating func add(_ dates: [StatedDate]) {
        add(dates) {
            $0.add($1.value)
            $0.add($1.text)
        }
    }

    mutating func add(_ references: [Reference]) {
        add(references) {
            $0.add($1.symbol)
            $0.add($1.text)
        }
    }

    mutating func add(_ organisations: [OrganisationID]) { add(organisations) { $0.add($1.rawValue) } }
    mutating func add(_ records: [RecordID]) { add(records) { $0.add($1.rawValue) } }
    mutating func add(_ themes: [Theme]) { add(themes) { $0.add($1.rawValue) } }
}

extension Unpacker {
    mutating func dates() throws(SQLiteError) -> [StatedDate] {
        try list { list throws(SQLiteError) in StatedDate(value: try list.text(), text: try list.text()) }
    }

    mutating func references() throws(SQLiteError) -> [Reference] {
        try list { list throws(SQLiteError) in Reference(symbol: try list.text(), text: try list.text()) }
    }

    mutating func organisations() throws(SQLiteError) -> [OrganisationID] {
        try list { list throws(SQLiteError) in OrganisationID(try list.text()) }
    }

    mutating func records() throws(SQLiteError) -> [RecordID] {
        try list { list throws(SQLiteError) in RecordID(try list.text()) }
    }

    mutating func themes() throws(SQLiteError) -> [Theme] {
        try list { list throws(SQLiteError) in try list.code(Theme.self) }
    }
}
