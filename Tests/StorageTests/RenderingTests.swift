import Domain
import SQLite
import Storage
import Synchronization
import Testing

/// Renders a record as its type and id.
private struct Naming: RecordRenderer {
    let form: String

    func rendering(of activity: Activity) -> Rendering { rendering("activity", activity.id) }
    func rendering(of commitment: Commitment) -> Rendering { rendering("commitment", commitment.id) }
    func rendering(of decision: Decision) -> Rendering { rendering("decision", decision.id) }

    private func rendering(_ type: String, _ id: RecordID) -> Rendering {
        Rendering(bytes: Array("\(form) \(type) \(id.rawValue)".utf8), tag: id.rawValue)
    }
}

/// Counts what it renders.
private final class Counting: RecordRenderer {
    let form = "y"
    private let made = Mutex(0)

    var count: Int { made.withLock { $0 } }
    func rendering(of activity: Activity) -> Rendering { rendering() }
    func rendering(of commitment: Commitment) -> Rendering { rendering() }
    func rendering(of decision: Decision) -> Rendering { rendering() }

    private func rendering() -> Rendering {
        made.withLock { $0 += 1 }
        return Rendering(bytes: [], tag: "")
    }
}

@Suite struct `Renderings` {
    private let folder: TemporaryFolder
    private let store: Store

    init() throws {
        folder = try TemporaryFolder()
        _ = try IngestWriter(path: folder.file())
        store = try Store(path: folder.file(), readers: 1)
    }

    private func writer(_ form: String?) throws -> IngestWriter {
        try IngestWriter(path: folder.file(), renderer: form.map { Naming(form: $0) })
    }

    private func write(
        _ readings: [Reading], by form: String?, keeping: Set<DocumentID> = [], order: [String] = []
    ) throws {
        try writer(form).replace(
            readings, keeping: keeping, order: order.map { DocumentID($0) }, readerVersion: "1", at: 1)
    }

    private func rendered(_ id: String, _ type: RecordType = .activity, in form: String = "x") throws -> String? {
        try store.rendering(of: type, id, in: form).map { String(decoding: $0.rendering.bytes, as: UTF8.self) }
    }

    private func reading(_ name: String) -> Reading { Samples.reading(name, size: 3) }

    /// Rows in all tables of renderings.
    private func count() throws -> Int {
        let connection = try Connection(path: folder.file(), access: .readOnly)
        var count = 0
        for type in ["activity", "commitment", "decision"] {
            count +=
                try connection.first("SELECT count(*) FROM \(type)_rendering") { row throws(SQLiteError) in
                    try row.integer(0)
                } ?? 0
        }
        return count
    }

    @Test(arguments: [RecordType.activity, .commitment, .decision])
    func `are found by type and id, with the state of the data`(type: RecordType) throws {
        try write([reading("a")], by: "x")
        #expect(try rendered("a.2.1", type) == "x \(type.rawValue) a.2.1")
        let found = try #require(try store.rendering(of: type, "a.2.1", in: "x"))
        #expect(found.rendering.tag == "a.2.1")
        #expect(try store.read { registry throws(SQLiteError) in registry.snapshot } == found.snapshot)
        #expect(try rendered("a.9.9", type) == nil)
    }

    @Test func `are none of types that are not rendered`() throws {
        try write([reading("a")], by: "x")
        #expect(try rendered("un", .organisation) == nil)
    }

    @Test func `are not found by whoever expects another form`() throws {
        try write([reading("a")], by: "x")
        #expect(try rendered("a.1.1", in: "y") == nil)
        try writer("y").renderAnew()
        #expect(try rendered("a.1.1", in: "x") == nil)
        #expect(try rendered("a.1.1", in: "y") == "y activity a.1.1")
        #expect(try rendered("a.2.1", .decision, in: "y") == "y decision a.2.1")
    }

    @Test func `are made of what an earlier program has written without`() throws {
        try write([reading("a")], by: nil)
        #expect(try rendered("a.1.1") == nil)
        try writer("x").renderAnew()
        #expect(try rendered("a.1.1") == "x activity a.1.1")
        #expect(try count() == 9)
    }

    @Test func `stay as they are where whoever renders anew is told to stop`() throws {
        try write([reading("a")], by: "x")
        var asked = 0
        try writer("y").renderAnew {
            asked += 1
            return asked > 5
        }
        #expect(asked == 6)
        #expect(try rendered("a.1.1") == "x activity a.1.1")
        #expect(try rendered("a.1.1", in: "y") == nil)
        #expect(try count() == 9)
        try writer("y").renderAnew()
        #expect(try rendered("a.1.1", in: "y") == "y activity a.1.1")
    }

    @Test func `are made once each where another program reads documents anew`() throws {
        try write([reading("a"), reading("b")], by: "x", order: ["a", "b"])
        let renderer = Counting()
        try IngestWriter(path: folder.file(), renderer: renderer).replace(
            [reading("a")], keeping: [DocumentID("b")], order: [], readerVersion: "2", at: 2)
        #expect(renderer.count == 18)
        #expect(try count() == 18)
    }

    @Test func `follow their records when documents come, move and go`() throws {
        try write([reading("a"), reading("b")], by: "x", order: ["a", "b"])
        try write([reading("c")], by: "x", keeping: [DocumentID("a"), DocumentID("b")], order: ["c", "b", "a"])
        for document in ["a", "b", "c"] {
            for ordinal in 1...3 {
                #expect(try rendered("\(document).\(ordinal).1") == "x activity \(document).\(ordinal).1")
            }
        }
        try write([], by: "x", keeping: [DocumentID("b")], order: ["b"])
        #expect(try rendered("a.1.1") == nil)
        #expect(try rendered("b.1.1") == "x activity b.1.1")
        #expect(try count() == 9)
    }

    @Test func `are all of one form after two programs have written by turns`() throws {
        let first = try writer("x")
        try write([reading("a")], by: "y")
        try first.replace(
            [reading("b")], keeping: [DocumentID("a")], order: [], readerVersion: "1", at: 1)
        #expect(try rendered("a.1.1") == "x activity a.1.1")
        #expect(try rendered("b.1.1") == "x activity b.1.1")
        #expect(try count() == 18)
    }
}
