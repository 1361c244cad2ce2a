/// What a search may find. The raw value is the code on the wire.
public enum RecordType: String, CaseIterable, Hashable, Sendable {
    case activity, commitment, decision, organisation, document, paragraph
}

/// A full-text search over all records.
public struct SearchQuery: Hashable, Sendable {
    public var text: TextQuery
    /// Empty: all.
    public var types: [RecordType] = []
    public var window = Window()

    public init(_ text: TextQuery) { self.text = text }
}

/// A record that a search has found.
public struct SearchHit: Hashable, Sendable {
    public var type: RecordType
    /// Of a paragraph: its number, which is unique in its document only.
    public var id: String
    /// Where it stands; nil for organisations.
    public var document: DocumentID?
    /// What it is called, or what it stands under; nil where it has neither.
    public var title: String?
    public var snippet: Snippet

    public init(type: RecordType, id: String, document: DocumentID?, title: String?, snippet: Snippet) {
        self.type = type
        self.id = id
        self.document = document
        self.title = title
        self.snippet = snippet
    }
}

/// A page of a search, with how much there is of each type, whichever types are asked for.
public struct SearchResult: Sendable {
    public var page: Page<SearchHit>
    /// In the order of `RecordType`.
    public var counts: [(type: RecordType, records: Int)]

    public init(page: Page<SearchHit>, counts: [(type: RecordType, records: Int)]) {
        self.page = page
        self.counts = counts
    }
}
