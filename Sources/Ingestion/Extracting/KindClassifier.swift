import Domain

/// What sort of act a passage tells, by its verbs first and by its nouns second.
final class KindClassifier {
    private let trie = PhraseTrie<(kind: ActivityKind, weight: Int)>()

    init(_ words: Words) {
        for line in kindCues.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let kind = ActivityKind(rawValue: String(parts[0])), let weight = Int(parts[1])
            else {
                continue
            }
            for phrase in parts[2].split(separator: ",") { trie.add(String(phrase), (kind, weight), words) }
        }
    }

    /// The kind and how strongly the words speak for it; weight 0: nothing speaks for any kind.
    /// Early words weigh double: a sentence tells its act before its purpose.
    func kind(_ tokens: [Token], in range: Range<Int>, _ words: Words) -> (kind: ActivityKind, weight: Int) {
        var scores: [ActivityKind: Int] = [:]
        let early = range.lowerBound + max(14, range.count * 2 / 5)
        var at = range.lowerBound
        while at < range.upperBound {
            if let match = trie.longest(at: at, tokens, words) {
                for value in match.values {
                    scores[value.kind, default: 0] += at < early ? value.weight * 2 : value.weight
                }
                at = match.tokens.upperBound
            } else {
                at += 1
            }
        }
        var best = (kind: ActivityKind.partnership, weight: 0)
        for kind in ActivityKind.allCases where (scores[kind] ?? 0) > best.weight { best = (kind, scores[kind] ?? 0) }
        return best
    }
}
