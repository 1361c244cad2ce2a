/// A country or territory of ISO 3166-1 with the words by which a French text may name it or a place in it.
struct Country: Sendable {
    /// Words that lead to the country. Compare them as they are written, on whole words, the longest first: `Grenade` is a
    /// country, « grenade » a weapon.
    struct Form: Hashable, Sendable {
        /// In good typography (’); adjectives in lower case, names as in running text. A demonym (« les Kényans ») is the
        /// adjective with a capital and is not given again.
        var text: String
        /// An adjective, in one of its genders and numbers: « kényan », « kényane », « kényans », « kényanes ».
        var isAdjective: Bool
        /// A name of the country itself, official or usual, not a city, region or adjective.
        var isName: Bool
    }

    /// ISO 3166-1 alpha-2.
    var code: String
    /// The short name that the United Nations uses in French, without article.
    var nameFr: String
    /// The short name in English, without article.
    var nameEn: String
    /// Each text once, in the order of the table: names, adjectives, cities and regions.
    var forms: [Form]
}
