/// All that one document yields. Every list is in document order; ids are unique within their type.
/// `organisations` holds everybody the records and paragraphs name, and their parents.
public struct Reading: Sendable {
    public var document: Document
    /// The source file, byte for byte.
    public var source: [UInt8]
    public var paragraphs: [Paragraph]
    public var organisations: [Organisation]
    /// Who is named in which paragraph (`Paragraph.number`), whether or not a record came of it.
    public var mentions: [Mention]
    public var activities: [Activity]
    public var commitments: [Commitment]
    public var decisions: [Decision]

    public struct Mention: Hashable, Sendable {
        public var organisation: OrganisationID
        public var paragraph: String

        public init(organisation: OrganisationID, paragraph: String) {
            self.organisation = organisation
            self.paragraph = paragraph
        }
    }

    public init(
        document: Document, source: [UInt8], paragraphs: [Paragraph], organisations: [Organisation],
        mentions: [Mention], activities: [Activity], commitments: [Commitment], decisions: [Decision]
    ) {
        self.document = document
        self.source = source
        self.paragraphs = paragraphs
        self.organisations = organisations
        self.mentions = mentions
        self.activities = activities
        self.commitments = commitments
        self.decisions = decisions
    }
}
