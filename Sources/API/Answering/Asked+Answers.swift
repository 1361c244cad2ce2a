import Domain
import HTTPMessage
import SQLite
import Storage

/// Answers, once the question has been read. Each reads the parameters that shape it, so that what is wrong with these is
/// told along with the rest.
extension Asked {
    /// Something without a form of its own.
    mutating func object(_ write: (inout JSONWriter) -> Void) -> Outcome {
        var writer = JSONWriter(isPretty: isPretty)
        if let problem { return .problem(problem) }
        write(&writer)
        return .content(Content(bytes: writer.finished(), representation: representation))
    }

    /// One record, without an envelope.
    mutating func record<Record>(
        _ record: Record, _ form: RecordForm<Record>, in registry: borrowing Registry
    ) throws(SQLiteError) -> Outcome {
        let shape = shape(of: form)
        if let problem { return .problem(problem) }
        var writer = JSONWriter(isPretty: isPretty, keeping: shape.members, at: 1)
        form.write(&writer, record, links, at: 1, with: try form.embedded(shape, [record], in: registry))
        return .content(Content(bytes: writer.finished(), representation: representation))
    }

    /// The page of a list that `limit` and `cursor` name; as NDJSON or CSV, without either, the whole list.
    mutating func list<Record>(
        _ form: RecordForm<Record>, in registry: borrowing Registry, _ offer: Offer = Offer(),
        _ read: @escaping @Sendable (borrowing Registry, Window) throws(SQLiteError) -> Page<Record>
    ) throws(SQLiteError) -> Outcome {
        let order = order(offer.sortKeys)
        let dimensions = facets(offer.facets)
        var window = window()
        window.order = order
        let shape = shape(of: form)
        if let problem { return .problem(problem) }
        // What is stored is JSON with all members.
        let isStored = shape.isWhole && !isPretty && representation != .csv
        let shown: @Sendable (borrowing Registry, Window) throws(SQLiteError) -> ShownPage<Record> = {
            [storedForm] registry, window throws(SQLiteError) in
            if isStored, let page = try offer.renderings(registry, window, storedForm) {
                return ShownPage(page.map { .rendering($0.bytes) })
            }
            let page = try read(registry, window)
            return ShownPage(page.map { .record($0) }, with: try form.embedded(shape, page.items, in: registry))
        }
        if representation == .json {
            let page = try shown(registry, window)
            let facets = try count(dimensions, offer, in: registry)
            return envelope(page, limit: window.limit, form, shape) { writer in
                if !facets.isEmpty { writer.facets(facets) }
            }
        }

        let rows = RowWriter(form: form, shape: shape, representation: representation, links: links)
        let isPage = parameters.contains("limit") || parameters.contains("cursor")
        let first = try shown(registry, isPage ? window : Self.piece(after: nil, order))
        var content = Content(bytes: rows.beginning + rows.rows(first), representation: representation)
        let neighbours = neighbours(of: first.page)
        content.links = isPage ? neighbours.links : [(neighbours.present, "self")]
        if !isPage, let next = first.page.next {
            // Of the rest it is known that it follows from the data and the question.
            let origin = [registry.snapshot.id, neighbours.present].joined(separator: " ")
            content.tag = ContentHash.hexDigest(of: content.bytes + Array(origin.utf8))
            content.remainder = Remainder(start: next) { registry, cursor throws(SQLiteError) in
                let piece = try shown(registry, Self.piece(after: cursor, order))
                return Remainder.Piece(bytes: rows.rows(piece), next: piece.page.next)
            }
        }
        return .content(content)
    }

    /// As much of a list as is read at once while it is sent.
    private static func piece(after cursor: Cursor?, _ order: [SortTerm]) -> Window {
        var window = Window(cursor: cursor, limit: 100)
        window.isCounted = false
        window.order = order
        return window
    }

    func notFound(_ detail: String) -> Outcome { .problem(Problem(type: .notFound, detail: detail)) }

    /// A page in its envelope, with links to its neighbours there and in the Link field.
    /// `more` writes members of the envelope that only some lists have.
    func envelope<Record>(
        _ shown: ShownPage<Record>, limit: Int, _ form: RecordForm<Record>, _ shape: Shape,
        _ more: (inout JSONWriter) -> Void = { _ in }
    ) -> Outcome {
        let page = shown.page
        let neighbours = neighbours(of: page)
        var writer = JSONWriter(isPretty: isPretty, keeping: shape.members, at: 3)
        writer.object { writer in
            writer.member("items", page.items) { form.write(&$0, $1, links, at: 3, with: shown.embedded) }
            writer.member("total", page.total)
            writer.member("limit", limit)
            writer.member("self", neighbours.present)
            writer.member("first", neighbours.first)
            writer.member("next", neighbours.next)
            writer.member("prev", neighbours.previous)
            more(&writer)
        }
        var content = Content(bytes: writer.finished(), representation: representation)
        content.links = neighbours.links
        return .content(content)
    }

    private func neighbours<Item>(of page: Page<Item>) -> Neighbours {
        let rest = parameters.items(without: ["cursor"])
        let question = question
        func link(_ cursor: Cursor) -> String {
            links.to(path, rest + [QueryItem(name: "cursor", value: CursorCode.encode(cursor, of: question))])
        }
        return Neighbours(
            present: links.to(path, parameters.items(without: [])), first: links.to(path, rest),
            next: page.next.map(link), previous: page.previous.map(link))
    }
}

/// Where a page and those around it are.
private struct Neighbours {
    let present: String
    let first: String
    let next: String?
    let previous: String?

    /// Of the Link field (RFC 8288).
    var links: [(url: String, relation: String)] {
        [(present, "self"), (first, "first")] + (next.map { [($0, "next")] } ?? [])
            + (previous.map { [($0, "prev")] } ?? [])
    }
}

extension RecordForm {
    /// What `records` name, as far as it is asked for; nil where nothing is.
    func embedded(
        _ shape: Shape, _ records: [Record], in registry: borrowing Registry
    ) throws(SQLiteError) -> Embedded? {
        guard let naming, !shape.embedding.isEmpty else { return nil }
        return try Embedded(shape.embedding, of: records.map(naming), in: registry)
    }
}
