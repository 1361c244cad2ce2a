import Domain
import SQLite
import Storage
import Testing

@Suite struct `An id that is not there` {
    private let database: Database
    init() throws { database = try Database([Samples.reading("alpha", size: 40), Samples.reading("beta", size: 3)]) }

    @Test func `has ids around it, the nearest first, one of either side in turn`() throws {
        let ids = try database.store.read { registry throws(SQLiteError) in
            try registry.activities(around: RecordID("alpha.20.15"))
        }
        #expect(ids.prefix(4).map(\.rawValue) == ["alpha.20.1", "alpha.21.1", "alpha.2.1", "alpha.22.1"])
        #expect(Set(ids).count == ids.count)
        #expect(ids.count <= 64)
    }

    @Test func `before all others has those behind it, and the other way round`() throws {
        try database.store.read { registry throws(SQLiteError) in
            #expect(try registry.commitments(around: RecordID("")).first == RecordID("alpha.1.1"))
            #expect(try registry.decisions(around: RecordID("zeta")).first == RecordID("beta.3.1"))
        }
    }

    @Test func `of a paragraph has only numbers of its document around it`() throws {
        try database.store.read { registry throws(SQLiteError) in
            #expect(try registry.paragraphs(around: "2a", of: DocumentID("beta")) == ["2", "3", "1"])
            #expect(try registry.paragraphs(around: "2a", of: DocumentID("gamma")) == [])
        }
    }
}
