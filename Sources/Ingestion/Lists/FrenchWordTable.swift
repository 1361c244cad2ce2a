/// French words that hold a letter beyond ASCII in one of their forms, as readable text; `FrenchWords` reads it. A word
/// stands once, in the form a dictionary gives it, and the list that it stands in tells with its ending how it bends.
enum FrenchWordTable {
    /// Endings of nouns that add nothing but the plural.
    static let plural = ["", "s"]
    static let pluralInX = ["", "x"]
    static let al = ["al", "ale", "ales", "als", "aux", "alement"]

    /// Adjectives by the ending of the masculine, the longest ending first; what is behind the ending replaces it.
    static let adjectiveRules: [(ending: String, endings: [String])] = [
        ("teur", ["teur", "trice", "teurs", "trices"]),
        ("eur", ["eur", "eure", "euse", "eurs", "eures", "euses"]),
        ("eux", ["eux", "euse", "euses", "eusement"]),
        ("er", ["er", "ère", "ers", "ères", "èrement"]),
        ("et", ["et", "ète", "ets", "ètes", "ètement"]),
        ("el", ["el", "elle", "els", "elles", "ellement"]),
        ("en", ["en", "enne", "ens", "ennes"]),
        ("on", ["on", "onne", "ons", "onnes"]),
        ("al", al),
        ("f", ["f", "ve", "fs", "ves", "vement"]),
        ("e", ["e", "es", "ement"]),
        ("é", ["é", "ée", "és", "ées", "ément"]),
        ("s", ["s", "se", "ses"]),
        ("x", ["x", "se", "ses"]),
        ("", ["", "e", "s", "es", "ement"]),
    ]

    /// Verbs in -er before a sounded syllable, and their participles. The familiar and the literary persons are left out:
    /// they make words alike that official prose never holds side by side (« hôtes » and « tu hâtes »).
    static let erSounded = [
        "er", "ons", "ez", "ait", "ions", "iez", "aient", "a", "èrent", "ât", "ant", "ante", "ants", "antes", "é", "ée",
        "és", "ées", "able", "ables",
    ]
    /// The same before a silent syllable.
    static let erSilent = ["e", "ent"]
    /// The same in the future, whose e is silent too, but leaves é as it is: « cédera ».
    static let erFuture = ["era", "erai", "erons", "erez", "eront", "erait", "erions", "eraient"]
    /// Nouns made of verbs in -er: « achèvement »; « organisation » from those in -iser, « codification » in -ifier.
    static let erNouns = ["ement", "ements"]
    static let iserNouns = ["isation", "isations"]
    static let ifierNouns = ["ification", "ifications"]

    /// Verbs in -ir with -iss-, without their -ir.
    static let finir = [
        "ir", "it", "issent", "issons", "issez", "issait", "issaient", "isse", "issant", "issante", "issants",
        "issantes",
        "ît", "irent", "ira", "irons", "iront", "irait", "iraient", "i", "ie", "is", "ies", "issement", "issements",
    ]
    /// Verbs in -re, without their -re.
    static let rendre = [
        "re", "", "ent", "ons", "ez", "ait", "aient", "ant", "ante", "ants", "antes", "e", "it", "irent", "ît", "ra",
        "rons",
        "ront", "rait", "raient", "u", "ue", "us", "ues",
    ]
}
