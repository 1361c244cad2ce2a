import Domain

/// A place in a passage where an organisation is reached: by name, short form or pronoun.
struct Mention {
    /// Index in `NameIndex.organisations`.
    var organisation: Int
    var tokens: Range<Int>
    var form: MentionForm
    /// It only qualifies something else (« résolution … du Conseil de sécurité »): it is named, but takes no part.
    var isQualifier: Bool
    /// It stands behind a preposition: no subject.
    var isOblique: Bool
}

/// A place where a country is named, or shown by a demonym or a city.
struct CountryMention {
    /// Index in `NameIndex.countries`.
    var country: Int
    var tokens: Range<Int>
    var isAdjective: Bool
}

/// A form that may mean several organisations, and the one that was taken.
struct Doubt {
    var tokens: Range<Int>
    var taken: Int
    /// Indices in `NameIndex.organisations`.
    var others: [Int]
    /// True where the section decided against what the form means elsewhere.
    var isMisprint = false
}

/// What a passage's words lead to.
struct Links {
    var doubts: [Doubt] = []
    /// In order of their first tokens; several may share theirs (« les deux organisations »).
    var mentions: [Mention] = []
    var countries: [CountryMention] = []
    /// Tokens inside the titles of instruments (« Document de Doha pour la paix au Darfour »).
    var masked: [Bool] = []

    func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
        let first = Self.place(of: tokens.lowerBound, in: mentions.count) { mentions[$0].tokens.lowerBound }
        let last = Self.place(of: tokens.upperBound, in: mentions.count) { mentions[$0].tokens.lowerBound }
        return mentions[first..<last]
    }

    func countries(in tokens: Range<Int>) -> ArraySlice<CountryMention> {
        let first = Self.place(of: tokens.lowerBound, in: countries.count) { countries[$0].tokens.lowerBound }
        let last = Self.place(of: tokens.upperBound, in: countries.count) { countries[$0].tokens.lowerBound }
        return countries[first..<last]
    }

    /// The first of `count` entries whose token is `token` or a later one: binary search.
    private static func place(of token: Int, in count: Int, _ start: (Int) -> Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if start(middle) < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
