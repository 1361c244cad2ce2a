/// Where a record stands in its document. Invariant, held by `entente check`: the bytes, cleaned, are the text.
public struct Source: Hashable, Sendable {
    public var document: DocumentID
    /// Path of headings, outermost first.
    public var section: [String]
    /// As printed (`14`), or an ordinal in a document without numbers.
    public var paragraph: String
    /// Tables and annexes: `Annexe II / Les droits des victimes / 3`; nil elsewhere.
    public var place: String?
    /// Offsets into the source file, ascending; several where page furniture cuts the passage.
    public var bytes: [Range<Int>]
    /// Exactly those bytes, joined.
    public var quote: String

    public init(
        document: DocumentID, section: [String], paragraph: String, place: String?, bytes: [Range<Int>], quote: String
    ) {
        self.document = document
        self.section = section
        self.paragraph = paragraph
        self.place = place
        self.bytes = bytes
        self.quote = quote
    }
}

/// A date or a period as the text states it.
public struct StatedDate: Hashable, Sendable {
    /// ISO 8601: `2012`, `2012-04`, `2012-05-11/2012-05-12`, `2009/2012`; a quarter as `2018-10/2018-12`.
    public var value: String
    public var text: String

    public init(value: String, text: String) {
        self.value = value
        self.text = text
    }
}

/// An instrument cited, in normal form: `S/RES/1540(2004)`, `A/RES/65/283`, `A/57/304`, `CEB/2018/1`.
public struct Reference: Hashable, Sendable {
    public var symbol: String
    public var text: String

    public init(symbol: String, text: String) {
        self.symbol = symbol
        self.text = text
    }
}
