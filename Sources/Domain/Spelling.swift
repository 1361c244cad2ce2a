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

    /// Insertions, deletions, replacements and exchanges of neighbours that lead from one to the other, no place being
    /// changed twice (optimal string alignment).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var above = Array(0...b.count)
        var aboveThat = above
        for (i, x) in a.enumerated() {
            var row = above
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                row[j + 1] = min(above[j] + (x == y ? 0 : 1), row[j] + 1, above[j + 1] + 1)
                if i > 0, j > 0, x == b[j - 1], y == a[i - 1] { row[j + 1] = min(row[j + 1], aboveThat[j - 1] + 1) }
            }
            (aboveThat, above) = (above, row)
        }
        return above[b.count]
    }
}
