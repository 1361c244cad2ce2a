/// A place in an ordered list: the sort key and id of the record next to it. Opaque on the wire.
public struct Cursor: Hashable, Sendable {
    /// The record's place or, where the list is sorted, its values; empty: an end of the list.
    public var key: String
    public var id: String
    /// False: the page begins after this record; true: the page ends before it.
    public var isBackward: Bool

    public init(key: String, id: String, isBackward: Bool) {
        self.key = key
        self.id = id
        self.isBackward = isBackward
    }
}

/// One page of a list, in the list's order also when it was reached backward.
public struct Page<Item: Sendable>: Sendable {
    public var items: [Item]
    /// Records in the whole match; 0 where the window asks for no count.
    public var total: Int
    /// Nil on the last page.
    public var next: Cursor?
    /// Nil on the first page.
    public var previous: Cursor?

    public init(items: [Item], total: Int, next: Cursor?, previous: Cursor?) {
        self.items = items
        self.total = total
        self.next = next
        self.previous = previous
    }

    /// The same page with other items, one for each.
    public func map<Other>(_ transform: (Item) -> Other) -> Page<Other> {
        Page<Other>(items: items.map(transform), total: total, next: next, previous: previous)
    }
}

/// A filter value list: a record matches if it has *any* of `values`. Several of these must all match.
public struct AnyOf<Value: Hashable & Sendable>: Hashable, Sendable {
    public var values: [Value]
    public init(_ values: [Value]) { self.values = values }
}

/// Where in the list, and how much of it.
public struct Window: Hashable, Sendable {
    public var cursor: Cursor?
    /// Records, 1...500.
    public var limit: Int
    /// Whether the whole match is to be counted, which may take longer than to read a page.
    public var isCounted = true
    /// Empty: document order; of organisations the order of their ids. Equal records stand by id.
    public var order: [SortTerm] = []

    public init(cursor: Cursor? = nil, limit: Int = 50) {
        self.cursor = cursor
        self.limit = limit
    }
}

/// Which activities. An empty list asks for nothing in particular; equal queries are the same question.
public struct ActivityQuery: Hashable, Sendable {
    public var organisations: [AnyOf<OrganisationID>] = []
    public var kinds: [AnyOf<ActivityKind>] = []
    public var themes: [AnyOf<Theme>] = []
    public var countries: [AnyOf<String>] = []
    public var references: [AnyOf<String>] = []
    public var documents: [AnyOf<DocumentID>] = []
    public var sections: [AnyOf<String>] = []
    /// Years that the activity's dates touch.
    public var years: [AnyOf<Int>] = []
    /// SDG goals of its themes.
    public var goals: [AnyOf<Int>] = []
    /// `YYYY-MM-DD`; what overlaps matches, what has no dates does not.
    public var from: String?
    public var to: String?
    /// Words that the record must hold or not hold; nil: any.
    public var text: TextQuery?
    public var window = Window()
    public init() {}
}

public struct CommitmentQuery: Hashable, Sendable {
    /// Among `committedBy`.
    public var organisations: [AnyOf<OrganisationID>] = []
    public var statuses: [AnyOf<CommitmentStatus>] = []
    public var kinds: [AnyOf<CommitmentKind>] = []
    public var themes: [AnyOf<Theme>] = []
    public var areas: [AnyOf<String>] = []
    public var documents: [AnyOf<DocumentID>] = []
    public var decisions: [AnyOf<RecordID>] = []
    public var years: [AnyOf<Int>] = []
    public var from: String?
    public var to: String?
    /// Words that the record must hold or not hold; nil: any.
    public var text: TextQuery?
    public var window = Window()
    public init() {}
}

public struct DecisionQuery: Hashable, Sendable {
    public var acts: [AnyOf<DecisionAct>] = []
    public var organisations: [AnyOf<OrganisationID>] = []
    public var sessions: [AnyOf<String>] = []
    public var documents: [AnyOf<DocumentID>] = []
    /// Words that the record must hold or not hold; nil: any.
    public var text: TextQuery?
    public var window = Window()
    public init() {}
}

public struct OrganisationQuery: Hashable, Sendable {
    public var kinds: [AnyOf<OrganisationKind>] = []
    public var parents: [AnyOf<OrganisationID>] = []
    /// Documents that name it.
    public var documents: [AnyOf<DocumentID>] = []
    /// Words that the record must hold or not hold; nil: any.
    public var text: TextQuery?
    public var window = Window()
    public init() {}
}

/// An organisation with what the registry holds of it.
public struct OrganisationSummary: Hashable, Sendable {
    public var organisation: Organisation
    public var activities: Int
    public var commitments: Int
    public var decisions: Int
    /// Documents that name it, in document order.
    public var documents: [DocumentID]

    public init(organisation: Organisation, activities: Int, commitments: Int, decisions: Int, documents: [DocumentID])
    {
        self.organisation = organisation
        self.activities = activities
        self.commitments = commitments
        self.decisions = decisions
        self.documents = documents
    }
}

/// A document with what the registry holds of it.
public struct DocumentSummary: Hashable, Sendable {
    public var document: Document
    public var paragraphs: Int
    public var activities: Int
    public var commitments: Int
    public var decisions: Int
    public var organisations: Int

    public init(
        document: Document, paragraphs: Int, activities: Int, commitments: Int, decisions: Int, organisations: Int
    ) {
        self.document = document
        self.paragraphs = paragraphs
        self.activities = activities
        self.commitments = commitments
        self.decisions = decisions
        self.organisations = organisations
    }
}

/// A paragraph with the records that came from it.
public struct ParagraphSummary: Hashable, Sendable {
    public var paragraph: Paragraph
    public var activities: [RecordID]
    public var commitments: [RecordID]
    public var decisions: [RecordID]

    public init(paragraph: Paragraph, activities: [RecordID], commitments: [RecordID], decisions: [RecordID]) {
        self.paragraph = paragraph
        self.activities = activities
        self.commitments = commitments
        self.decisions = decisions
    }
}

public struct ThemeSummary: Hashable, Sendable {
    public var theme: Theme
    public var activities: Int
    public var commitments: Int

    public init(theme: Theme, activities: Int, commitments: Int) {
        self.theme = theme
        self.activities = activities
        self.commitments = commitments
    }
}
