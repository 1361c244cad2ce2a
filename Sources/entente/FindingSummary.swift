import Domain

/// A document's findings as `check` tells them: how many of which class and rule, and, if wanted, each.
struct FindingSummary {
    private let document: Document

    init(_ document: Document) { self.document = document }

    /// The first counts; after it, where it `isFull`, one line a finding, in document order.
    func lines(isFull: Bool) -> [String] {
        let all = document.findings
        var classes: [String] = []
        for kind in Finding.Class.allCases {
            var rules: [String: Int] = [:]
            for finding in all where finding.class == kind { rules[finding.rule, default: 0] += 1 }
            if rules.isEmpty { continue }
            let counts = rules.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            classes.append("\(rules.values.reduce(0, +)) \(kind.rawValue) (\(counts.joined(separator: ", ")))")
        }
        let first = "\(document.id): findings: \(classes.isEmpty ? "none" : classes.joined(separator: ", "))"
        return [first] + (isFull ? all.map(line) : [])
    }

    /// `a-67-280: repaired, reference, bytes 12 to 18, paragraph 4: …`; the last byte is the one before the second number.
    private func line(_ finding: Finding) -> String {
        var words = ["\(finding.class.rawValue)", finding.rule]
        if let bytes = finding.bytes { words.append("bytes \(bytes.lowerBound) to \(bytes.upperBound)") }
        if let paragraph = finding.paragraph { words.append("paragraph \(paragraph)") }
        return Log.escaped("  \(words.joined(separator: ", ")): \(finding.detail)")
    }
}
