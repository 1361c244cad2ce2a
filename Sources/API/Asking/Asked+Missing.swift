import Domain
import SQLite
import Storage

/// What is said where there is nothing under the id that was asked for.
extension Asked {
    /// `detail` is a sentence; `link` leads to what may have been meant.
    func missing(_ detail: String, _ link: String?) -> Outcome {
        notFound(detail + (link.map { " Did you mean \($0)?" } ?? ""))
    }

    /// For records whose ids begin with that of their document: where there is no such document, the nearest is taken
    /// for it. `around` gives the ids that stand next to one.
    func missing(
        _ noun: String, of collection: String, in registry: borrowing Registry,
        _ around: (borrowing Registry, RecordID) throws(SQLiteError) -> [RecordID]
    ) throws(SQLiteError) -> Outcome {
        var id = captures[0].lowercased()
        let document = String(id.prefix { $0 != "." })
        let documents = try registry.values(of: .document)
        if !documents.contains(document), let near = Spelling.nearest(to: document, among: documents) {
            id = near + id.dropFirst(document.count)
        }
        let meant = Spelling.nearest(to: id, among: try around(registry, RecordID(id)).map(\.rawValue))
        return missing(
            "No \(noun) has the id “\(captures[0].shortened)”.", meant.map { links.record(collection, $0) })
    }
}
