import Foundation
import SQLite
import Testing

extension `The program` {
    @Suite struct `A database that is not ours` {
        /// Makes a file, and words of what is told about it.
        struct Example: CustomTestStringConvertible {
            var testDescription: String
            var words: String
            var make: @Sendable (_ file: String) throws -> Void

            static let all = [
                Self(testDescription: "a text", words: "is not an SQLite database") {
                    try Data("Ceci n’est pas une base de données.\n".utf8).write(to: URL(fileURLWithPath: $0))
                },
                Self(testDescription: "another program's", words: "is a database of another program") {
                    let connection = try Connection(path: $0, access: .readWrite)
                    try connection.script("CREATE TABLE shopping (item TEXT); INSERT INTO shopping VALUES ('milk')")
                },
                Self(testDescription: "another program's that has marked it", words: "is a database of another program")
                {
                    let connection = try Connection(path: $0, access: .readWrite)
                    try connection.script("PRAGMA application_id = 77; PRAGMA user_version = 1")
                },
                Self(testDescription: "one of a later version", words: "was written by a later version of this program")
                {
                    let connection = try Connection(path: $0, access: .readWrite)
                    try connection.script("CREATE TABLE later (x); PRAGMA application_id = \(0x456e_746e)")
                    try connection.script("PRAGMA user_version = 4711")
                },
            ]
        }

        @Test(arguments: Example.all, ["serve", "ingest", "check"])
        func `is refused, named, and left as it is`(example: Example, command: String) async throws {
            let place = try Workplace([])
            try example.make(place.database)
            let before = try place.bytes(of: place.database)
            let end = try await place.run(command)
            #expect(end.code == 78)
            #expect(end.messages.count == 1)
            #expect(end.messages.first?.hasPrefix("entente: error: \(place.database) \(example.words)") == true)
            #expect(try place.bytes(of: place.database) == before)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == [
                    "registry.sqlite", "runs", "seeds",
                ])
        }

        @Test func `is refused also when a newer program has used our file, in the middle of its log`() async throws {
            let place = try Workplace(["canada-un.txt"])
            #expect(try await place.run("ingest").code == 0)
            let newer = try Connection(path: place.database, access: .readWrite)
            try newer.script("PRAGMA user_version = 9; CREATE TABLE later (x)")
            let before = try place.bytes(of: place.database)
            let log = try place.bytes(of: place.database + "-wal")
            let end = try await place.run("serve")
            #expect(end.code == 78)
            #expect(end.messages.first?.contains("its schema is 9, known are 1 to 5") == true)
            #expect(try place.bytes(of: place.database) == before)
            #expect(try place.bytes(of: place.database + "-wal") == log)
            withExtendedLifetime(newer) {}
        }

        @Test(arguments: ["serve", "ingest"])
        func `cannot be made where there is no folder`(command: String) async throws {
            let place = try Workplace([])
            let end = try await place.run(command, database: place.path + "/none/registry.sqlite")
            #expect(end.code == 73)
            #expect(end.messages.first?.contains("\(place.path)/none/registry.sqlite") == true)
        }
    }
}
