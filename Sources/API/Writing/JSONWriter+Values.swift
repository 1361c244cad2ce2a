import Domain

/// Values that stand in several records.
extension JSONWriter {
    /// `{"fr":…,"en":…}`; both always stand, for their absence says something.
    mutating func pair(_ name: StaticString, fr: String?, en: String?) {
        key(name)
        object { writer in
            writer.key("fr")
            writer.stringOrNull(fr)
            writer.key("en")
            writer.stringOrNull(en)
        }
    }

    private mutating func stringOrNull(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func member(_ name: StaticString, _ dates: [StatedDate]) {
        member(name, dates) { writer, date in
            writer.object {
                $0.member("value", date.value)
                $0.member("text", date.text)
            }
        }
    }

    mutating func member(_ name: StaticString, _ references: [Reference]) {
        member(name, references) { writer, reference in
            writer.object {
                $0.member("symbol", reference.symbol)
                $0.member("text", reference.text)
            }
        }
    }

    /// Half-open offsets: `[[start,end],…]`.
    mutating func member(_ name: StaticString, _ ranges: [Range<Int>]) {
        member(name, ranges) { $0.range($1) }
    }

    mutating func range(_ range: Range<Int>) {
        array {
            $0.number(range.lowerBound)
            $0.number(range.upperBound)
        }
    }

    mutating func member(_ name: StaticString, _ ids: [OrganisationID]) { member(name, ids.map(\.rawValue)) }
    mutating func member(_ name: StaticString, _ ids: [RecordID]) { member(name, ids.map(\.rawValue)) }
    mutating func member(_ name: StaticString, _ ids: [DocumentID]) { member(name, ids.map(\.rawValue)) }
    mutating func member<C: Code>(_ name: StaticString, _ codes: [C]) { member(name, codes.map(\.rawValue)) }

    mutating func member(_ name: StaticString, _ source: Source, _ links: Links) {
        key(name)
        object { writer in
            writer.member("document", source.document.rawValue)
            writer.member("section", source.section)
            writer.member("paragraph", source.paragraph)
            writer.member("place", source.place)
            writer.member("bytes", source.bytes)
            writer.member("quote", source.quote)
            writer.member("paragraph_url", links.paragraph(source.paragraph, of: source.document.rawValue))
        }
    }
}
