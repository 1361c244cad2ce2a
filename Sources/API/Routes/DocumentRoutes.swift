import Domain
import SQLite
import Storage

/// `/v1/documents`, their paragraphs and their bytes.
enum DocumentRoutes {
    static let all: [Route] = [
        .registry("/v1/documents", parameters: Asked.paging, list),
        .registry("/v1/documents/{id}", parameters: Asked.shaping, show),
        .registry("/v1/documents/{id}/paragraphs", parameters: Asked.paging, listParagraphs),
        .registry("/v1/documents/{id}/paragraphs/{number}", parameters: Asked.shaping, showParagraph),
        .registry("/v1/documents/{id}/source", as: [.text], source),
    ]

    @Sendable private static func list(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        try asked.list(RecordForms.documents, in: registry) { registry, window throws(SQLiteError) in
            try registry.documents(window)
        }
    }

    @Sendable private static func show(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        guard let document = try registry.document(DocumentID(asked.captures[0])) else {
            return try unknown(registry, asked)
        }
        return try asked.record(document, RecordForms.documents, in: registry)
    }

    @Sendable private static func listParagraphs(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let id = DocumentID(asked.captures[0])
        guard try registry.document(id) != nil else { return try unknown(registry, asked) }
        return try asked.list(RecordForms.paragraphs, in: registry) { registry, window throws(SQLiteError) in
            try registry.paragraphs(of: id, window)
        }
    }

    @Sendable private static func showParagraph(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        let id = DocumentID(asked.captures[0])
        guard try registry.document(id) != nil else { return try unknown(registry, asked) }
        guard let paragraph = try registry.paragraph(asked.captures[1], of: id) else {
            let number = asked.captures[1]
            let meant = Spelling.nearest(
                to: number.lowercased(), among: try registry.paragraphs(around: number.lowercased(), of: id))
            return asked.missing(
                "\(id) has no paragraph “\(number.shortened)”.",
                meant.map { asked.links.paragraph($0, of: id.rawValue) })
        }
        return try asked.record(paragraph, RecordForms.paragraphs, in: registry)
    }

    @Sendable private static func source(
        _ registry: borrowing Registry, _ asked: inout Asked
    ) throws(SQLiteError) -> Outcome {
        if let problem = asked.problem { return .problem(problem) }
        let id = DocumentID(asked.captures[0])
        guard let document = try registry.document(id)?.document, let bytes = try registry.source(of: id) else {
            return try unknown(registry, asked)
        }
        return .content(
            Content(
                bytes: bytes, representation: .text, isRangeable: true, tag: String(document.sha256.prefix(32))))
    }

    private static func unknown(
        _ registry: borrowing Registry, _ asked: borrowing Asked
    ) throws(SQLiteError) -> Outcome {
        let known = try registry.values(of: .document)
        let near = Spelling.nearest(to: asked.captures[0].lowercased(), among: known)
        return asked.missing(
            "No document has the id “\(asked.captures[0].shortened)”.",
            near.map { asked.links.record("documents", $0) })
    }
}
