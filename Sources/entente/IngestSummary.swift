import Domain
import Foundation

/// What an ingestion did, as it is told on standard output: a line for each document, or JSON.
struct IngestSummary: Encodable {
    struct Document: Encodable {
        /// Nil where the registry holds nothing of the file.
        var id: String?
        var file: String
        var outcome: String
        /// Why the file could not be read.
        var reason: String?
        /// Of what the registry holds; nil where that is nothing.
        var counts: Counts?
        /// How many there are of each class.
        var findings: [String: Int]?
    }

    struct Counts: Encodable {
        var paragraphs: Int
        var activities: Int
        var commitments: Int
        var decisions: Int
        var organisations: Int
    }

    var documents: [Document]
    var read: Int
    var unchanged: Int
    var failed: Int

    /// One object with its keys in alphabetic order, and a line feed.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in it is of a kind that JSON lacks.
        guard let data = try? encoder.encode(self) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// A line for each document.
    var text: String { documents.map { $0.line + "\n" }.joined() }
}

extension IngestSummary.Document {
    init(_ outcome: IngestReport.Outcome, _ held: DocumentSummary?) {
        id = held?.document.id.rawValue
        file = outcome.path
        self.outcome = outcome.fate.name
        if case .failed(let text, _) = outcome.fate { reason = text }
        guard let held else { return }
        counts = IngestSummary.Counts(
            paragraphs: held.paragraphs, activities: held.activities, commitments: held.commitments,
            decisions: held.decisions, organisations: held.organisations)
        var numbers: [String: Int] = [:]
        for finding in Finding.Class.allCases { numbers[finding.rawValue] = 0 }
        for finding in held.document.findings { numbers[finding.class.rawValue, default: 0] += 1 }
        findings = numbers
    }

    /// `a.txt: read as a-67-280; 80 paragraphs, 142 activities, …; findings: 5 repaired, 2 unread`.
    fileprivate var line: String {
        var text = "\(Log.escaped(file)): \(outcome)"
        if let reason { text += ": \(reason)" }
        guard let id, let counts else { return text }
        text += reason == nil ? " as \(id)" : "; \(id) stays as it was"
        text += "; \(counts.paragraphs) paragraphs, \(counts.activities) activities, "
        text += "\(counts.commitments) commitments, \(counts.decisions) decisions"
        let found = Finding.Class.allCases.compactMap { kind -> String? in
            let number = findings?[kind.rawValue] ?? 0
            return number > 0 ? "\(number) \(kind.rawValue)" : nil
        }
        return text + "; findings: " + (found.isEmpty ? "none" : found.joined(separator: ", "))
    }
}
