import Domain

/// One column of a table of records.
struct Column<Record: Sendable>: Sendable {
    /// As it stands in the header.
    let name: String
    /// The member of the record that it shows, whole or in part.
    let member: String
    /// Empty where there is nothing.
    let cell: @Sendable (Record, Links) -> String

    /// `member` is nil where the column bears the member's name.
    init(_ name: String, of member: String? = nil, _ cell: @escaping @Sendable (Record) -> String?) {
        self.init(name, of: member, linking: { record, _ in cell(record) ?? "" })
    }

    init(_ name: String, of member: String? = nil, _ values: @escaping @Sendable (Record) -> [String]) {
        self.init(name, of: member, linking: { record, _ in values(record).joined(separator: " | ") })
    }

    private init(_ name: String, of member: String?, linking cell: @escaping @Sendable (Record, Links) -> String) {
        self.name = name
        self.member = member ?? name
        self.cell = cell
    }

    /// Where the record is, in `collection`.
    static func place(in collection: String, _ id: @escaping @Sendable (Record) -> String) -> Column {
        Column("self", of: nil, linking: { $1.record(collection, id($0)) })
    }

    /// Where the record comes from. Offsets are half-open: `0..6` are the first six bytes.
    static func source(_ source: @escaping @Sendable (Record) -> Source) -> [Column] {
        [
            Column("source_document", of: "source") { source($0).document.rawValue },
            Column("source_section", of: "source") { source($0).section },
            Column("source_paragraph", of: "source") { source($0).paragraph },
            Column("source_place", of: "source") { source($0).place },
            Column("source_bytes", of: "source") { source($0).bytes.map { "\($0.lowerBound)..\($0.upperBound)" } },
            Column("source_quote", of: "source") { source($0).quote },
            Column(
                "source_paragraph_url", of: "source",
                linking: { $1.paragraph(source($0).paragraph, of: source($0).document.rawValue) }),
        ]
    }
}
