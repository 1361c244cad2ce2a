import Domain
import SQLite

/// What the database holds of a document, to tell whether it must be read again.
public struct KnownDocument: Hashable, Sendable {
    /// Of the source file, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// Version of the reader whose records are stored.
    public var readerVersion: String
    /// Name of the source file, without a folder.
    public var file: String

    public init(sha256: String, readerVersion: String, file: String) {
        self.file = file
        self.sha256 = sha256
        self.readerVersion = readerVersion
    }
}

/// Puts readings into the database. One writer at a time; readers go on meanwhile. Used by one thread.
public final class IngestWriter {
    private let connection: Connection
    private let renderer: (any RecordRenderer)?

    /// Creates the database or brings its schema up to date. A file that is not ours, or that a later version of this
    /// program wrote, is left as it is. `renderer`: renders the records that are written; nil: they are written without.
    public init(path: String, renderer: (any RecordRenderer)? = nil) throws(StorageError) {
        self.renderer = renderer
        connection = try StorageError.naming(path) { () throws(SQLiteError) in
            try Connection(path: path, access: .readWrite)
        }
        try SchemaCheck(connection: connection, path: path).prepareForWriting()
        try StorageError.naming(path) { [connection] () throws(SQLiteError) in
            if try connection.first(Snapshot.sql, as: Snapshot.read) == nil {
                let id = try Snapshot.currentID(on: connection)
                try Snapshot.write(Snapshot(id: id, modified: 0), on: connection)
            }
            try SearchIndex(connection: connection).bringUpToDate()
        }
    }

    /// Renders all records anew that are there, unless they are rendered in the renderer's form: where another version of
    /// this program wrote them. Takes some ten seconds for 200,000 records; readers go on meanwhile.
    /// `isStopping` is asked before each record; once it says so, the renderings stay as they were.
    public func renderAnew(isStopping: () -> Bool = { false }) throws(SQLiteError) {
        let renderings = RenderingRepository(connection: connection)
        guard let renderer, try !renderings.isUpToDate(renderer) else { return }
        // SQLITE_INTERRUPT
        let stopped = SQLiteError(code: 9, message: "told to stop")
        do throws(SQLiteError) {
            try connection.transaction { () throws(SQLiteError) in
                try renderings.rebuild(renderer) { () throws(SQLiteError) in if isStopping() { throw stopped } }
            }
        } catch {
            if error != stopped { throw error }
        }
        try tidy()
    }

    /// The documents that the database holds.
    public func known() throws(SQLiteError) -> [DocumentID: KnownDocument] {
        let documents = try connection.rows("SELECT id, sha256, reader, file FROM document") {
            row throws(SQLiteError) in
            (
                DocumentID(try row.text(0)),
                KnownDocument(sha256: try row.text(1), readerVersion: try row.text(2), file: try row.text(3))
            )
        }
        return Dictionary(documents) { first, _ in first }
    }

    /// Ids of the documents that the database holds, in document order.
    public func order() throws(SQLiteError) -> [DocumentID] {
        try connection.rows("SELECT id FROM document ORDER BY position") { row throws(SQLiteError) in
            DocumentID(try row.text(0))
        }
    }

    /// A document as it was stored, and its source file, byte for byte; nil if there is none with this id.
    public func held(_ id: DocumentID) throws(SQLiteError) -> (document: Document, source: [UInt8])? {
        let documents = DocumentRepository(connection: connection)
        guard let summary = try documents.document(id), let source = try documents.source(of: id) else { return nil }
        return (summary.document, source)
    }

    /// Brings the registry to exactly the documents of `readings` and those of `keeping` that it holds already, in one
    /// transaction: readers see the old or the new state, and so does whoever starts after a crash.
    /// - `order`: document order. Ids that it lacks come after the others, sorted; ids that are nowhere are passed over.
    /// - `readerVersion`: of the reader that made the reading of this document, one of `readings`.
    /// - `unixTime`: when the data changed, in seconds; not used where nothing does.
    /// - Throws: SQLITE_CONSTRAINT where a reading names what it does not describe, or bears an id twice; then, as after
    ///   any error, the old state stays.
    public func replace(
        _ readings: [Reading], keeping: Set<DocumentID>, order: [DocumentID],
        readerVersion: (DocumentID) -> String, at unixTime: Int
    ) throws(SQLiteError) {
        try connection.transaction { () throws(SQLiteError) in
            let replacement = Replacement(connection: connection, renderer: renderer)
            let before = try connection.first(Snapshot.sql, as: Snapshot.read)
            try replacement.apply(readings, keeping: keeping, order: order, readerVersion)
            let id = try Snapshot.currentID(on: connection)
            if let before, before.id == id, readings.isEmpty { return }
            try Snapshot.write(Snapshot(id: id, modified: unixTime), on: connection)
            try replacement.checkReferences()
        }
        try tidy()
    }

    /// The same where one reader made all `readings`.
    public func replace(
        _ readings: [Reading], keeping: Set<DocumentID>, order: [DocumentID], readerVersion: String, at unixTime: Int
    ) throws(SQLiteError) {
        try replace(readings, keeping: keeping, order: order, readerVersion: { _ in readerVersion }, at: unixTime)
    }

    /// Statistics for the planner, and the log moved into the file, so that readers need not look into two places.
    /// A reader in the middle of a long read may hold the log; the next replacement moves it then.
    private func tidy() throws(SQLiteError) {
        try connection.execute("PRAGMA optimize")
        do throws(SQLiteError) { try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") } catch {
            if !error.isBusy { throw error }
        }
    }
}
