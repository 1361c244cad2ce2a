import Domain
import SQLite

/// One state of the data, for the duration of one `Store.read`. All that it answers belongs together.
public struct Registry: ~Copyable {
    public let snapshot: Snapshot
    let connection: Connection
    /// What its records are rendered by; nil: they are not.
    let form: String?

    init(_ connection: Connection, _ snapshot: Snapshot, form: String?) {
        self.connection = connection
        self.snapshot = snapshot
        self.form = form
    }

    /// In document order.
    public func activities(_ query: ActivityQuery) throws(SQLiteError) -> Page<Activity> {
        try ActivityRepository(connection: connection).page(query)
    }

    /// Nil if there is none with this id; so for all that follow.
    public func activity(_ id: RecordID) throws(SQLiteError) -> Activity? {
        try ActivityRepository(connection: connection).activity(id)
    }

    /// In document order.
    public func commitments(_ query: CommitmentQuery) throws(SQLiteError) -> Page<Commitment> {
        try CommitmentRepository(connection: connection).page(query)
    }

    public func commitment(_ id: RecordID) throws(SQLiteError) -> Commitment? {
        try CommitmentRepository(connection: connection).commitment(id)
    }

    /// In document order.
    public func decisions(_ query: DecisionQuery) throws(SQLiteError) -> Page<Decision> {
        try DecisionRepository(connection: connection).page(query)
    }

    public func decision(_ id: RecordID) throws(SQLiteError) -> Decision? {
        try DecisionRepository(connection: connection).decision(id)
    }

    /// Ordered by id.
    public func organisations(_ query: OrganisationQuery) throws(SQLiteError) -> Page<OrganisationSummary> {
        try OrganisationRepository(connection: connection).page(query)
    }

    public func organisation(_ id: OrganisationID) throws(SQLiteError) -> OrganisationSummary? {
        try OrganisationRepository(connection: connection).organisation(id)
    }

    /// By id, by acronym in either language, or by name; case, accents and the form of the apostrophe are ignored.
    /// Several where an acronym or a name is shared, ordered by id; none where nobody bears it.
    public func organisations(named text: String) throws(SQLiteError) -> [OrganisationID] {
        try OrganisationRepository(connection: connection).organisations(named: text)
    }

    /// In document order, which is the order that `IngestWriter.replace` was given.
    public func documents(_ window: Window) throws(SQLiteError) -> Page<DocumentSummary> {
        try DocumentRepository(connection: connection).page(window)
    }

    public func document(_ id: DocumentID) throws(SQLiteError) -> DocumentSummary? {
        try DocumentRepository(connection: connection).document(id)
    }

    /// In document order; none of an unknown document.
    public func paragraphs(of id: DocumentID, _ window: Window) throws(SQLiteError) -> Page<ParagraphSummary> {
        try ParagraphRepository(connection: connection).page(of: id, window)
    }

    public func paragraph(_ number: String, of id: DocumentID) throws(SQLiteError) -> ParagraphSummary? {
        try ParagraphRepository(connection: connection).paragraph(number, of: id)
    }

    /// The source file, byte for byte as it was read.
    public func source(of id: DocumentID) throws(SQLiteError) -> [UInt8]? {
        try DocumentRepository(connection: connection).source(of: id)
    }

    /// The closed list, in declaration order, with counts.
    public func themes(_ window: Window) throws(SQLiteError) -> Page<ThemeSummary> {
        try ThemeRepository(connection: connection).page(window)
    }

    /// The `readerVersion` that `IngestWriter.replace` was given with the document.
    public func readerVersion(of id: DocumentID) throws(SQLiteError) -> String? {
        try DocumentRepository(connection: connection).readerVersion(of: id)
    }

    /// All of them, in declaration order, with counts.
    public func themes() throws(SQLiteError) -> [ThemeSummary] {
        try ThemeRepository(connection: connection).themes()
    }

    /// Best first; see `SearchRanking` for what is ranked.
    public func search(_ query: SearchQuery) throws(SQLiteError) -> SearchResult {
        try SearchRepository(connection: connection).search(query)
    }

    /// Ids of activities around one that is none, the nearest in their order first. For suggestions; so for those below.
    public func activities(around id: RecordID) throws(SQLiteError) -> [RecordID] {
        try records("activity", around: id)
    }

    public func commitments(around id: RecordID) throws(SQLiteError) -> [RecordID] {
        try records("commitment", around: id)
    }

    public func decisions(around id: RecordID) throws(SQLiteError) -> [RecordID] {
        try records("decision", around: id)
    }

    /// Numbers of paragraphs of a document around one that is none.
    public func paragraphs(around number: String, of id: DocumentID) throws(SQLiteError) -> [String] {
        try Vicinity(table: "paragraph", column: "number", fixed: [("document", .text(id.rawValue))])
            .keys(around: number, on: connection)
    }

    private func records(_ table: String, around id: RecordID) throws(SQLiteError) -> [RecordID] {
        try Vicinity(table: table, column: "id").keys(around: id.rawValue, on: connection).map { RecordID($0) }
    }

    /// How many there are. A type's raw value is its table's name.
    public func count(of type: RecordType) throws(SQLiteError) -> Int {
        try Tally.records(of: type.rawValue, on: connection)
    }

    /// Every value that some record has, each once, sorted; the ids of documents too. For suggestions.
    public func values(of dimension: Dimension) throws(SQLiteError) -> [String] {
        try Tally.all(of: dimension, on: connection).map(\.value)
    }
}
