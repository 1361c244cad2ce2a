import Foundation
import SQLite
import Testing

extension `The program` {
    @Suite struct `The command check` {
        @Test func `ends with 0 when the registry says what its sources say`() async throws {
            let place = try Workplace()
            #expect(try await place.run("ingest").code == 0)
            let end = try await place.run("check")
            #expect(end.code == 0)
            #expect(end.messages == [])
            #expect(end.output.contains("\n5 documents, "))
            #expect(end.output.hasSuffix(" records checked: all as their sources say\n"))
        }

        @Test(arguments: [
            ("activity", "text", "its bytes do not say its text"), ("activity", "quote", "its quote is not what"),
        ])
        func `ends with 1 and names the record when a stored text has changed`(
            table: String, column: String, reason: String
        ) async throws {
            let place = try Workplace(["dppa-osce.txt"])
            #expect(try await place.run("ingest").code == 0)
            let connection = try Connection(path: place.database, access: .readWrite)
            let id = try #require(
                try connection.first("SELECT id FROM \(table) LIMIT 1") { row throws(SQLiteError) in try row.text(0) })
            try connection.execute(
                "UPDATE \(table) SET \(column) = 'X' || substr(\(column), 2) WHERE id = ?", [.text(id)])
            let end = try await place.run("check")
            #expect(end.code == 1)
            #expect(end.messages.contains { $0.contains("\(id): \(reason)") })
            #expect(end.messages.allSatisfy { $0.contains("\(id): ") })
        }

        @Test func `ends with 1 when a byte of a kept source has changed`() async throws {
            let place = try Workplace(["dppa-osce.txt"])
            #expect(try await place.run("ingest").code == 0)
            let connection = try Connection(path: place.database, access: .readWrite)
            try connection.script("UPDATE document_source SET bytes = CAST('x' || substr(bytes, 2) AS BLOB)")
            let end = try await place.run("check")
            #expect(end.code == 1)
            #expect(end.messages.contains { $0.contains("dppa-osce: the source's digest is not ") })
        }

        @Test func `ends with 1 and names the file when a seed has changed since`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            #expect(try await place.run("ingest").code == 0)
            try place.write(try place.text(seed: "canada-un.txt") + "\n", seed: "canada-un.txt")
            let end = try await place.run("check")
            #expect(end.code == 1)
            #expect(end.messages == ["entente: error: canada-un: canada-un.txt has changed since it was read"])
            #expect(end.output.hasSuffix(": 1 differences\n"))
        }

        @Test func `tells how many findings of which class and rule each document has, and which`() async throws {
            let place = try Workplace([])
            try place.write("La lutte contre l?oubli.\n\nUne fa?on d?agir qu?elle a aid?e.\n", seed: "page.txt")
            #expect(try await place.run("ingest").code == 0)
            let short = try await place.run("check").output.split(separator: "\n")
            #expect(short.count == 2)
            let counts = try #require(
                short.first?.wholeMatch(of: /page: findings: (\d+) repaired \(lost-character (\d+)\).*/))
            #expect(counts.1 == counts.2)
            let all = try await place.run(exactly: ["check", "--findings", "--database", place.database])
            #expect(all.code == 0)
            let lines = all.output.split(separator: "\n")
            #expect(lines.count { $0.hasPrefix("  repaired, lost-character, bytes ") } == Int(counts.1))
            #expect(lines.contains("  repaired, lost-character, bytes 32 to 33: “?” stands for “ç”."))
        }

        @Test func `tells that nothing has been ingested yet`() async throws {
            let place = try Workplace([])
            let end = try await place.run("check")
            #expect(end.code == 73)
            #expect(end.messages.first?.contains(place.database) == true)
        }
    }
}
