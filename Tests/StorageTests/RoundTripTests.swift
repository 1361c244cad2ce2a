import Domain
import SQLite
import Storage
import Testing

@Suite struct `What is written` {
    let readings = [Samples.reading("alpha", seed: 1), Samples.reading("beta", size: 30, seed: 2)]

    @Test func `is read back, every field of every record`() throws {
        let database = try Database(readings)
        try database.store.read { registry throws(SQLiteError) in
            for reading in readings {
                for activity in reading.activities { #expect(try registry.activity(activity.id) == activity) }
                for commitment in reading.commitments { #expect(try registry.commitment(commitment.id) == commitment) }
                for decision in reading.decisions { #expect(try registry.decision(decision.id) == decision) }
                #expect(try registry.document(reading.document.id)?.document == reading.document)
                #expect(try registry.source(of: reading.document.id) == reading.source)
                for paragraph in reading.paragraphs {
                    let found = try registry.paragraph(paragraph.number, of: reading.document.id)
                    #expect(found?.paragraph == paragraph)
                    #expect(
                        found?.activities
                            == reading.activities.filter { $0.source.paragraph == paragraph.number }.map(\.id))
                }
            }
        }
    }
}
