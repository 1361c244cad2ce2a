/// What somebody may have meant who mistyped a name.
public enum Spelling {
    /// The candidate with the fewest edits, at most a third of its length; the first of several. Nil if none is near.
    public static func nearest(to text: String, among candidates: [String]) -> String? {
        let typed = Array(text.utf8.prefix(65))
        guard typed.count <= 64 else { return nil }
        var best: (candidate: String, edits: Int)?
        for candidate in candidates {
            let letters = Array(candidate.utf8)
            let most = min(max(1, letters.count / 3), (best?.edits ?? .max) - 1)
            guard abs(letters.count - typed.count) <= most else { continue }
            let edits = distance(typed, letters)
            if edits <= most { best = (candidate, edits) }
        }
        return best?.candidate
    }

    /// Insertions, deletions and replacements that lead from one to the other (Levenshtein).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let replaced = diagonal + (x == y ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
