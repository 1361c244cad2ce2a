import Domain
import SQLite

/// Reads from the tables what the full-text index is made from: the same entries as at writing.
struct SearchSource {
    let connection: Connection

    func read(
        _ insert: (RecordType, Int, SearchEntry) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        let documents = try connection.rows("SELECT id, position FROM document ORDER BY position") {
            row throws(SQLiteError) in (DocumentID(try row.text(0)), try row.integer(1))
        }
        for (id, position) in documents {
            if let document = try DocumentRepository(connection: connection).document(id)?.document {
                try insert(.document, position, SearchEntry(document))
            }
            let names = try names(in: id)
            for place in try positions("activity", of: id) {
                guard let record = try ActivityRepository(connection: connection).activity(at: place) else { continue }
                try insert(.activity, place, SearchEntry(record, names))
            }
            for place in try positions("commitment", of: id) {
                guard let record = try CommitmentRepository(connection: connection).commitment(at: place) else {
                    continue
                }
                try insert(.commitment, place, SearchEntry(record, names))
            }
            for place in try positions("decision", of: id) {
                guard let record = try DecisionRepository(connection: connection).decision(at: place) else { continue }
                try insert(.decision, place, SearchEntry(record, names))
            }
            for place in try positions("paragraph", of: id) {
                guard let record = try ParagraphRepository(connection: connection).paragraph(at: place) else {
                    continue
                }
                try insert(.paragraph, place, SearchEntry(record.paragraph))
            }
        }
        let places = try connection.rows("SELECT position FROM organisation ORDER BY position", as: Self.integer)
        for place in places {
            guard let record = try OrganisationRepository(connection: connection).organisation(at: place) else {
                continue
            }
            try insert(.organisation, place, SearchEntry(record.organisation))
        }
    }

    private static func integer(_ row: borrowing Row) throws(SQLiteError) -> Int { try row.integer(0) }

    private func positions(_ table: String, of document: DocumentID) throws(SQLiteError) -> [Int] {
        try connection.rows(
            "SELECT position FROM \(table) WHERE document = ? ORDER BY position", [.text(document.rawValue)],
            as: Self.integer)
    }

    /// As the document itself calls them.
    private func names(in document: DocumentID) throws(SQLiteError) -> OrganisationNames {
        let names = try connection.rows(
            """
            SELECT organisation, name_fr, name_en, acronym_fr, acronym_en FROM organisation_description
            WHERE document = ?
            """, [.text(document.rawValue)]
        ) { row throws(SQLiteError) in
            (
                OrganisationID(try row.text(0)),
                [
                    try row.optionalText(1), try row.optionalText(2), try row.optionalText(3), try row.optionalText(4),
                ] as [String?]
            )
        }
        return OrganisationNames(names) { first, _ in first }
    }
}
