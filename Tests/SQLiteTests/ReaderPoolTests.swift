import Foundation
import SQLite
import Synchronization
import Testing

@Suite final class `A pool of readers` {
    private let folder: String
    private let path: String
    private let writer: Connection

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pool-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        path = folder + "/a.sqlite"
        writer = try Connection(path: path, access: .readWrite, busyTimeout: 0)
        try writer.script(
            "PRAGMA journal_mode = WAL; CREATE TABLE state (number INTEGER); INSERT INTO state VALUES (1)")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func pool(size: Int = 2, keeping: Duration) -> ReaderPool {
        ReaderPool(size: size, keeping: keeping, head: "SELECT number FROM state") {
            [path] () throws(SQLiteError) in try Connection(path: path, access: .readOnly)
        }
    }

    private func write(_ number: Int) throws {
        try writer.execute("UPDATE state SET number = ?", [.integer(number)])
    }

    /// What the borrower is told, and what it reads.
    private func states(_ pool: ReaderPool) throws -> [Value] {
        try pool.withConnection { connection, head throws(SQLiteError) in try Self.states(connection, head) }
    }

    private static func states(_ connection: Connection, _ head: [Value]) throws(SQLiteError) -> [Value] {
        head + (try connection.rows("SELECT number FROM state") { row throws(SQLiteError) in try row.value(0) })
    }

    private func isLogCut() throws -> Bool {
        try writer.first("PRAGMA wal_checkpoint(TRUNCATE)") { row throws(SQLiteError) in try row.integer(0) } == 0
    }

    @Test func `that keeps nothing shows each borrower what is there`() throws {
        let pool = pool(keeping: .zero)
        #expect(try states(pool) == [.integer(1), .integer(1)])
        try write(2)
        #expect(try states(pool) == [.integer(2), .integer(2)])
        #expect(try isLogCut())
    }

    @Test func `shows a borrower one state, whatever is written meanwhile`() throws {
        let pool = pool(keeping: .zero)
        let seen = try pool.withConnection { [writer] connection, head throws(SQLiteError) in
            try writer.execute("UPDATE state SET number = 2")
            return try Self.states(connection, head)
        }
        #expect(seen == [.integer(1), .integer(1)])
    }

    @Test func `lends what it keeps until it is told of something new`() throws {
        let pool = pool(keeping: .seconds(600))
        #expect(try states(pool) == [.integer(1), .integer(1)])
        try write(2)
        #expect(try states(pool) == [.integer(1), .integer(1)])
        pool.renew()
        #expect(try states(pool) == [.integer(2), .integer(2)])
    }

    @Test func `does not lend what it keeps longer than it may`() throws {
        let pool = pool(keeping: .milliseconds(30))
        _ = try states(pool)
        try write(2)
        Thread.sleep(forTimeInterval: 0.1)
        #expect(try states(pool) == [.integer(2), .integer(2)])
    }

    @Test func `ends by itself what nobody borrows, so that the log can be cut back`() throws {
        let pool = pool(keeping: .milliseconds(30))
        _ = try states(pool)
        try write(2)
        for _ in 0..<1_000 where try !isLogCut() { Thread.sleep(forTimeInterval: 0.01) }
        #expect(try isLogCut())
        withExtendedLifetime(pool) {}
    }

    @Test func `shows nobody what is old once somebody has seen what is new`() throws {
        let pool = pool(keeping: .seconds(600))
        try pool.withConnection { first, head throws(SQLiteError) in
            #expect(head == [.integer(1)])
            try writer.execute("UPDATE state SET number = 2")
            // Another connection, for the first is out.
            try pool.withConnection { second, head throws(SQLiteError) in #expect(head == [.integer(2)]) }
        }
        // The last one given back is the next one lent; then both at once.
        #expect(try states(pool) == [.integer(2), .integer(2)])
        try pool.withConnection { _, head throws(SQLiteError) in
            try pool.withConnection { _, other throws(SQLiteError) in
                #expect(head == [.integer(2)])
                #expect(other == [.integer(2)])
            }
        }
    }

    @Test func `shows each of many at once whole states, and none an older one after a newer`() throws {
        let pool = pool(size: 4, keeping: .milliseconds(3))
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 5) { [writer = Unshared(writer)] index in
            do {
                if index == 0 {
                    for number in 2...300 { try writer.connection.execute("UPDATE state SET number = \(number)") }
                    return
                }
                var newest = 0
                for _ in 0..<1_000 {
                    let seen = try pool.withConnection { connection, head throws(SQLiteError) in
                        try Self.states(connection, head)
                    }
                    guard case .integer(let number) = seen[0], seen[1] == seen[0], number >= newest else {
                        return failures.withLock { $0.append("\(seen) after \(newest)") }
                    }
                    newest = number
                }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try states(pool).count == 2)
    }

    /// A connection that one thread uses at a time.
    private struct Unshared: @unchecked Sendable {
        let connection: Connection
        init(_ connection: Connection) { self.connection = connection }
    }

    @Test func `leaves no transaction open behind a borrower that fails`() throws {
        let pool = pool(size: 1, keeping: .seconds(600))
        #expect(throws: SQLiteError.self) {
            try pool.withConnection { connection, _ throws(SQLiteError) in try connection.execute("SELECT nothing") }
        }
        try write(2)
        #expect(try isLogCut())
        #expect(try states(pool) == [.integer(2), .integer(2)])
    }

    @Test func `tells where there is nothing to begin with`() throws {
        try writer.execute("DELETE FROM state")
        let pool = pool(keeping: .seconds(600))
        for _ in 0..<3 { #expect(throws: SQLiteError.self) { try self.states(pool) } }
        try writer.execute("INSERT INTO state VALUES (3)")
        #expect(try states(pool) == [.integer(3), .integer(3)])
    }
}
