import Foundation
import SQLite
import Testing

@Suite final class `A connection` {
    private let folder: String
    private let connection: Connection

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        connection = try Connection(path: folder + "/a.sqlite", access: .readWrite)
        try connection.script(
            "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER REFERENCES item (id));")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func names() throws(SQLiteError) -> [String] {
        try connection.rows("SELECT name FROM item ORDER BY id") { row throws(SQLiteError) in try row.text(0) }
    }

    /// What `body` throws; nil if it does not.
    private func failure(_ body: () throws -> Void) -> SQLiteError? {
        do {
            try body()
            return nil
        } catch {
            return error as? SQLiteError
        }
    }

    @Test func `binds values and never pastes them in`() throws {
        let name = "'); DROP TABLE item; -- é\u{0}x"
        try connection.execute("INSERT INTO item VALUES (1, ?, NULL)", [.text(name)])
        #expect(try names() == [name])
    }

    @Test func `compiles each text once`() throws {
        for id in 1...20 { try connection.execute("INSERT INTO item VALUES (?, 'a', NULL)", [.integer(id)]) }
        let before = connection.preparedCount
        for _ in 1...20 { _ = try names() }
        #expect(connection.preparedCount == before + 1)
    }

    @Test func `takes a text in double quotes for a name, never for a string`() {
        #expect(failure { try connection.execute("INSERT INTO item VALUES (1, \"name\", NULL)") } != nil)
    }

    @Test func `holds references`() throws {
        #expect(failure { try connection.execute("INSERT INTO item VALUES (1, 'a', 7)") } != nil)
    }

    @Test func `does the whole of a transaction or nothing`() throws {
        #expect(
            failure {
                try connection.transaction { () throws(SQLiteError) in
                    try connection.execute("INSERT INTO item VALUES (1, 'a', NULL)")
                    try connection.execute("INSERT INTO item VALUES (1, 'b', NULL)")
                }
            } != nil)
        #expect(!connection.isInTransaction)
        #expect(try names().isEmpty)
    }

    @Test func `says that a column holds something else`() throws {
        try connection.execute("INSERT INTO item VALUES (1, 'a', NULL)")
        #expect(
            failure {
                _ = try connection.rows("SELECT parent FROM item") { row throws(SQLiteError) in try row.text(0) }
            } != nil)
        // The statement is free again.
        #expect(try names() == ["a"])
    }

    @Test func `that only reads cannot write`() throws {
        let reader = try Connection(path: folder + "/a.sqlite", access: .readOnly)
        #expect(failure { try reader.execute("INSERT INTO item VALUES (1, 'a', NULL)") } != nil)
    }

    @Test func `stops a statement that takes too long, and goes on afterwards`() throws {
        connection.timeLimit.set(.milliseconds(20))
        let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        let error = failure {
            _ = try connection.rows(endless) { row throws(SQLiteError) in try row.integer(0) }
        }
        #expect(error?.isInterrupted == true)
        connection.timeLimit.lift()
        #expect(try names().isEmpty)
    }

    @Test func `brings a schema up to date step by step, and refuses a later one`() throws {
        let steps = [
            Migration(version: 1, sql: "CREATE TABLE one (a);"), Migration(version: 2, sql: "CREATE TABLE two (a);"),
        ]
        try connection.migrate([steps[0]])
        try connection.migrate(steps)
        #expect(try connection.schemaVersion() == 2)
        do throws(MigrationError) {
            try connection.migrate([steps[0]])
            Issue.record("a later schema was taken")
        } catch {
            #expect(error == .newer(found: 2, known: 1))
        }
    }

    @Test func `to a file that is no database says so`() throws {
        let path = folder + "/b.sqlite"
        try Data(repeating: 65, count: 4096).write(to: URL(filePath: path))
        let error = failure {
            let other = try Connection(path: path, access: .readWrite)
            try other.execute("CREATE TABLE a (b)")
        }
        #expect(error?.isNotADatabase == true)
    }
}
