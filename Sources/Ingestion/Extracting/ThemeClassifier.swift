import Domain

/// One to three themes of a passage, by its words and by the mandates of those who act. A cue's weight is what it
/// adds; a mandate speaks only where the words do not drown it.
final class ThemeClassifier {
    private let trie = PhraseTrie<(theme: Theme, weight: Int)>()
    private let mandates: [OrganisationID: Theme]

    init(_ words: Words) {
        for line in themeCues.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let theme = Theme(rawValue: String(parts[0])), let weight = Int(parts[1]) else {
                continue
            }
            for phrase in parts[2].split(separator: ",") { trie.add(String(phrase), (theme, weight), words) }
        }
        var mandates: [OrganisationID: Theme] = [:]
        for line in themeMandates.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let first = parts.first, let theme = Theme(rawValue: String(first)) else { continue }
            for id in parts.dropFirst() { mandates[OrganisationID(String(id))] = theme }
        }
        self.mandates = mandates
    }

    /// `base`: themes that the place in the document speaks for, with weights. `names`: tokens of names that say nothing
    /// of what is done (« Communauté économique des États de l’Afrique centrale »).
    func themes(
        _ tokens: [Token], in ranges: [Range<Int>], skipping names: [Range<Int>] = [], actors: [OrganisationID],
        base: [Theme: Int], _ words: Words
    ) -> [Theme] {
        var scores = base
        for range in ranges {
            var at = range.lowerBound
            while at < range.upperBound {
                if let name = names.first(where: { $0.lowerBound == at }) {
                    at = max(at + 1, name.upperBound)
                } else if let match = trie.longest(at: at, tokens, words) {
                    for value in match.values { scores[value.theme, default: 0] += value.weight }
                    at = match.tokens.upperBound
                } else {
                    at += 1
                }
            }
        }
        // The first actor's mandate weighs like a strong cue, the others' like a weak one.
        var weight = 3
        for actor in actors.prefix(3) {
            if let theme = mandates[actor] {
                scores[theme, default: 0] += weight
                weight = 1
            }
        }
        let order = Theme.allCases
        let ranked = order.filter { (scores[$0] ?? 0) > 0 }.sorted {
            let (a, b) = (scores[$0] ?? 0, scores[$1] ?? 0)
            return a != b ? a > b : (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
        }
        guard let first = ranked.first, let top = scores[first] else { return [.institutional] }
        let floor = max(2, (top * 2 + 4) / 5)
        return Array(ranked.prefix { (scores[$0] ?? 0) >= floor }.prefix(2))
            + ranked.dropFirst(2).prefix(1).filter {
                (scores[$0] ?? 0) * 3 >= top * 2 && (scores[$0] ?? 0) >= 4
            }
    }
}
