/// A part of a text with the words that were looked for marked in it.
public struct Snippet: Hashable, Sendable {
    public struct Segment: Hashable, Sendable {
        public var text: String
        /// Whether it is one of the words, or one of the phrases, that were looked for.
        public var isHit: Bool

        public init(text: String, isHit: Bool) {
            self.text = text
            self.isHit = isHit
        }
    }

    /// In order; joined they are the part. « … » at an end tells that the text goes on.
    public private(set) var segments: [Segment] = []

    /// Words that a snippet has at most.
    public static let length = 40

    /// The part of `text` that holds the most of what is looked for; the first of several, and the beginning where
    /// there is nothing of it.
    public init(of text: String, for query: TextQuery) {
        let words = SearchWord.words(in: text)
        let hits = Self.hits(words, query)
        let window = Self.window(words, hits)
        let bytes = Array(text.utf8)
        var at = window.lowerBound == 0 ? 0 : words[window.lowerBound].range.lowerBound
        let end = window.upperBound == words.count ? bytes.count : words[window.upperBound - 1].range.upperBound
        if at > 0 { append("… ", isHit: false) }
        for hit in hits where hit.lowerBound >= window.lowerBound && hit.upperBound <= window.upperBound {
            let range = words[hit.lowerBound].range.lowerBound..<words[hit.upperBound - 1].range.upperBound
            append(String(decoding: bytes[at..<range.lowerBound], as: UTF8.self), isHit: false)
            append(String(decoding: bytes[range], as: UTF8.self), isHit: true)
            at = range.upperBound
        }
        append(String(decoding: bytes[at..<end], as: UTF8.self), isHit: false)
        if end < bytes.count { append(" …", isHit: false) }
    }

    private mutating func append(_ text: String, isHit: Bool) {
        guard !text.isEmpty else { return }
        if !isHit, let last = segments.indices.last, !segments[last].isHit {
            segments[last].text += text
        } else {
            segments.append(Segment(text: text, isHit: isHit))
        }
    }

    /// Places of words or phrases that are looked for, ascending, none within another.
    private static func hits(_ words: [SearchWord], _ query: TextQuery) -> [Range<Int>] {
        var stems: Set<String> = []
        var acronyms: Set<String> = []
        var phrases: [[String]] = []
        var prefixes: [String] = []
        for term in query.required {
            switch term {
            case .word(let word):
                stems.insert(FrenchStemmer.stem(word))
                acronyms.insert(word)
            case .phrase(let words): phrases.append(words)
            case .prefix(let prefix): prefixes.append(prefix)
            }
        }
        phrases.sort { $0.count > $1.count }
        var hits: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let rest = words[index...].lazy.map(\.folded)
            var length = phrases.first { rest.starts(with: $0) }?.count ?? 0
            if length == 0 {
                let word = words[index]
                let isHit =
                    prefixes.contains { word.folded.hasPrefix($0) }
                    || !stems.isEmpty && !word.isFunctionWord
                        && (word.isAcronym ? acronyms.contains(word.folded) : isAny(word, of: stems))
                length = isHit ? 1 : 0
            }
            if length > 0 { hits.append(index..<index + length) }
            index += max(1, length)
        }
        return hits
    }

    /// A stem keeps the first two letters of its words, which spares stemming nearly all of a text.
    private static func isAny(_ word: SearchWord, of stems: Set<String>) -> Bool {
        stems.contains { word.folded.utf8.starts(with: $0.utf8.prefix(2)) } && stems.contains(word.stem)
    }

    /// As many words as a snippet may have, a few of them before the first hit.
    private static func window(_ words: [SearchWord], _ hits: [Range<Int>]) -> Range<Int> {
        guard words.count > length else { return 0..<words.count }
        var best = (start: 0, hits: 0)
        var last = 0
        for (index, hit) in hits.enumerated() {
            while last < hits.count, hits[last].upperBound <= hit.lowerBound + length - lead { last += 1 }
            if last - index > best.hits { best = (hit.lowerBound, last - index) }
        }
        let start = min(max(0, best.start - lead), words.count - length)
        return start..<start + length
    }

    /// Words that stand before the first hit.
    private static let lead = 6
}
