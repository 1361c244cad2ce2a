import Domain
import SQLite

/// The stored renderings of records.
struct RenderingRepository {
    let connection: Connection

    /// Types whose records are rendered: those whose representation depends on nothing but the record.
    static let types: [RecordType] = [.activity, .commitment, .decision]

    // MARK: Reading

    /// What the stored renderings are rendered by; nil: there are none.
    func form() throws(SQLiteError) -> String? {
        try connection.first("SELECT form FROM rendering_state") { row throws(SQLiteError) in try row.text(0) }
    }

    /// Of the record of `type` with this id. Nil if there is no such record, or it is not rendered.
    func rendering(of type: RecordType, _ id: String) throws(SQLiteError) -> Rendering? {
        guard let statements = Statements.of(type) else { return nil }
        return try connection.first(statements.byID, [.text(id)]) { row throws(SQLiteError) in
            Rendering(bytes: try row.bytes(1), tag: try row.text(0))
        }
    }

    /// The records of `type` in the window of `listing`. Nil unless all of them are rendered.
    func page(_ listing: Listing, _ window: Window, of type: RecordType) throws(SQLiteError) -> Page<RenderedRecord>? {
        guard let statements = Statements.of(type) else { return nil }
        var isWhole = true
        let page = try Pager(connection: connection, listing: listing).page(
            window, total: window.isCounted ? try listing.total(on: connection) : 0,
            place: { id throws(SQLiteError) in
                try connection.first(statements.position, [.text(id)]) { row throws(SQLiteError) in
                    try row.integer(0)
                }
            },
            item: { position throws(SQLiteError) in
                let found = try connection.first(statements.byPosition, [.integer(position)]) {
                    row throws(SQLiteError) in RenderedRecord(id: try row.text(0), bytes: try row.bytes(1))
                }
                if found == nil { isWhole = false }
                return found
            },
            id: \.id)
        return isWhole ? page : nil
    }

    /// Put together once for each type: a question asks some of them often.
    private final class Statements: Sendable {
        let byID: String
        let byPosition: String
        let position: String

        private init(_ table: String) {
            let join = "FROM \(table) JOIN \(table)_rendering USING (position)"
            byID = "SELECT tag, bytes \(join) WHERE id = ?"
            byPosition = "SELECT id, bytes \(join) WHERE position = ?"
            position = "SELECT position FROM \(table) WHERE id = ?"
        }

        private static let activity = Statements("activity")
        private static let commitment = Statements("commitment")
        private static let decision = Statements("decision")

        /// Nil where records of the type are not rendered.
        static func of(_ type: RecordType) -> Statements? {
            switch type {
            case .activity: activity
            case .commitment: commitment
            case .decision: decision
            default: nil
            }
        }
    }

    // MARK: Writing

    /// Whether the records are rendered in the renderer's form.
    func isUpToDate(_ renderer: some RecordRenderer) throws(SQLiteError) -> Bool {
        try form() == renderer.form
    }

    /// Renders all records anew. `check` is called before each, and ends it by an error.
    func rebuild(
        _ renderer: some RecordRenderer, _ check: () throws(SQLiteError) -> Void = { () throws(SQLiteError) in }
    ) throws(SQLiteError) {
        for type in Self.types {
            try connection.execute("DELETE FROM \(type.rawValue)_rendering")
            for position in try positions(of: type) {
                try check()
                try render(type, at: position, renderer)
            }
        }
        try connection.execute(
            "INSERT OR REPLACE INTO rendering_state (only, form) VALUES (1, ?)", [.text(renderer.form)])
    }

    private func positions(of type: RecordType) throws(SQLiteError) -> [Int] {
        try connection.rows("SELECT position FROM \(type.rawValue) ORDER BY position") { row throws(SQLiteError) in
            try row.integer(0)
        }
    }

    private func render(_ type: RecordType, at position: Int, _ renderer: some RecordRenderer) throws(SQLiteError) {
        var rendering: Rendering?
        switch type {
        case .activity:
            rendering = try ActivityRepository(connection: connection).activity(at: position)
                .map(renderer.rendering(of:))
        case .commitment:
            rendering = try CommitmentRepository(connection: connection).commitment(at: position)
                .map(renderer.rendering(of:))
        case .decision:
            rendering = try DecisionRepository(connection: connection).decision(at: position)
                .map(renderer.rendering(of:))
        default: break
        }
        if let rendering { try insert(rendering, of: type, at: position) }
    }

    /// The record at `position` must be there.
    func insert(_ rendering: Rendering, of type: RecordType, at position: Int) throws(SQLiteError) {
        try connection.execute(
            "INSERT INTO \(type.rawValue)_rendering (position, tag, bytes) VALUES (?, ?, ?)",
            [.integer(position), .text(rendering.tag), .bytes(rendering.bytes)])
    }
}
