import Domain

/// What stands above the text: title, date of publication, and the session of a board.
struct Masthead {
    var title: String?
    /// Publication, ISO 8601.
    var date: String?
    var session = DecisionExtractor.Session()
    /// The line before, which a report's title may be.
    private var above: String?

    init(_ blocks: [Block], _ cleaner: Cleaner, _ desk: Desk) {
        for block in blocks.prefix(40) {
            if case .numbered = block.kind { break }
            if block.kind == .heading(level: 1) { break }
            let text = cleaner.clean(block.segments)
            if text.isEmpty || text.bytes.count > 300 { continue }
            read(text, desk)
        }
    }

    private mutating func read(_ text: CleanText, _ desk: Desk) {
        let tokens = Tokeniser.tokens(text.bytes, desk.words)
        let dates = desk.dates.dates(tokens, text.bytes, in: 0..<tokens.count, skipping: [])
        let folded = String(decoding: Folding.fold(text.bytes[...]), as: UTF8.self)
        defer { above = text.string }
        if let ordinal = Self.ordinal(folded), let year = dates.last?.value.prefix(4) {
            session.id = "\(year)-\(ordinal)"
            title = text.string
            return
        }
        // The type of a document stands under its title.
        let isSummary = folded.hasPrefix("resume des deliberations")
        if isSummary || Self.reports.contains(where: folded.hasPrefix), text.bytes.count < 80,
            let named = isSummary ? title : title ?? above
        {
            title = "\(named) : \(text.string.prefix(1).lowercased())\(text.string.dropFirst())"
        }
        guard let found = dates.first, dates.count == 1 else { return }
        let isIssue = folded.hasPrefix("distr")
        if isIssue || found.tokens.lowerBound == 0 && found.tokens.upperBound == tokens.count {
            date = date ?? found.value
        } else if session.id != nil, session.date == nil, found.value.contains("/"), found.tokens.lowerBound > 0 {
            session.date = found.value
            let end = Int(tokens[found.tokens.lowerBound - 1].start)
            session.place = text.string(0..<end).trimmedEnd
            while session.place?.last == "," { session.place?.removeLast() }
        }
    }

    private static let reports = ["rapport du secretaire general", "note du secretaire general"]

    /// « Deuxième session ordinaire de 2018 » → 2.
    private static func ordinal(_ text: String) -> Int? {
        let utf8 = Array(text.utf8)
        guard CommitmentExtractor.contains(utf8, "session ordinaire") else { return nil }
        if text.hasPrefix("premiere") { return 1 }
        return text.hasPrefix("deuxieme") || text.hasPrefix("seconde") ? 2 : nil
    }

    /// Symbols that stand alone on a line, in order, at most three.
    static func symbols(_ lines: Lines, _ source: [UInt8]) -> [String] {
        var found: [String] = []
        for line in lines.lines where !line.text.isEmpty && line.text.count <= 40 && source[line.text].contains(0x2F) {
            let references = ReferenceExtractor.references(source, in: line.text)
            guard references.count == 1, references[0].bytes == line.text else { continue }
            if !found.contains(references[0].symbol) { found.append(references[0].symbol) }
            if found.count == 3 { break }
        }
        return found
    }
}
