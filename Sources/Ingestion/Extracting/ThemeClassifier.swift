import Domain

/// One to three themes of a passage, by its words and by the mandates of those who act. A cue's weight is what it
/// adds; a mandate speaks only where the words do not drown it.
final class ThemeClassifier {
    private let trie = PhraseTrie<(theme: Int, weight: Int)>()
    /// Places in `order`.
    private let mandates: [OrganisationID: Int]
    private static let order = Theme.allCases
    private static let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })

    init(_ words: Words) {
        for line in themeCues.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let theme = Self.place(parts[0]), let weight = Int(parts[1]) else {
                continue
            }
            for phrase in parts[2].split(separator: ",") { trie.add(String(phrase), (theme, weight), words) }
        }
        var mandates: [OrganisationID: Int] = [:]
        for line in themeMandates.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let first = parts.first, let theme = Self.place(first) else { continue }
            for id in parts.dropFirst() { mandates[OrganisationID(String(id))] = theme }
        }
        // A mission in the field is there for peace, unless its line says otherwise.
        for known in AuthorityList.standard.organisations where known.organisation.kind == .unMission {
            if mandates[known.organisation.id] == nil { mandates[known.organisation.id] = Self.place("peace-security") }
        }
        self.mandates = mandates
    }

    private static func place(_ name: Substring) -> Int? { Theme(rawValue: String(name)).flatMap { places[$0] } }

    /// `base`: themes that the place in the document speaks for, with weights. `names`: tokens of names that say nothing
    /// of what is done (« Communauté économique des États de l’Afrique centrale »).
    func themes(
        _ tokens: [Token], in ranges: [Range<Int>], skipping names: [Range<Int>] = [], actors: [OrganisationID],
        base: [Theme: Int], _ words: Words
    ) -> [Theme] {
        var scores = [Int](repeating: 0, count: Self.order.count)
        for (theme, weight) in base {
            if let place = Self.places[theme] { scores[place] = weight }
        }
        for range in ranges {
            var at = range.lowerBound
            // The names come in the order of their first tokens.
            var next = 0
            while at < range.upperBound {
                while next < names.count, names[next].lowerBound < at { next += 1 }
                if next < names.count, names[next].lowerBound == at {
                    at = max(at + 1, names[next].upperBound)
                } else if let match = trie.longest(at: at, tokens, words) {
                    for value in match.values { scores[value.theme] += value.weight }
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
                scores[theme] += weight
                weight = 1
            }
        }
        let ranked = scores.indices.filter { scores[$0] > 0 }.sorted {
            scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
        }
        guard let first = ranked.first else { return [.institutional] }
        let top = scores[first]
        let floor = max(2, (top * 2 + 4) / 5)
        let told =
            Array(ranked.prefix { scores[$0] >= floor }.prefix(2))
            + ranked.dropFirst(2).prefix(1).filter { scores[$0] * 3 >= top * 2 && scores[$0] >= 4 }
        return told.map { Self.order[$0] }
    }
}
