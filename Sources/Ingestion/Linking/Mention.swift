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

/// What a passage's words lead to.
struct Links {
    var mentions: [Mention] = []
    var countries: [CountryMention] = []
    /// Tokens inside the titles of instruments (« Document de Doha pour la paix au Darfour »).
    var masked: [Bool] = []

    func mentions(in tokens: Range<Int>) -> [Mention] {
        mentions.filter { tokens.contains($0.tokens.lowerBound) }
    }

    func countries(in tokens: Range<Int>) -> [CountryMention] {
        countries.filter { tokens.contains($0.tokens.lowerBound) }
    }
}
