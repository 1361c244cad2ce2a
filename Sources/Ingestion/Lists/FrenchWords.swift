/// The French words that fit what a conversion has left of them: « s?reté » → « sûreté ».
///
/// The words are kept as stems with their sets of endings, so that a few thousand entries stand for all inflections.
/// Building it costs some milliseconds; it is made when the first text that has lost letters asks.
struct FrenchWords: Sendable {
    /// The vocabulary that the program carries.
    static let standard = FrenchWords()

    private struct Stem {
        let letters: ArraySlice<UInt8>
        /// Index in `paradigms`.
        let paradigm: Int
        /// The next stem whose shape has the same hash; -1 ends.
        let next: Int
    }

    private var stems: [Stem] = []
    private var paradigms: [[[UInt8]]] = []
    /// Hash of a stem's shape (its letters, those beyond ASCII as `?`) → the last stem of that hash.
    private var lastStems: [UInt64: Int] = [:]
    /// Paradigms already made, by the list of endings that they came from.
    private var known: [[String]: Int] = [:]

    init() {
        lastStems.reserveCapacity(10_000)
        stems.reserveCapacity(10_000)
        let plural = paradigm(FrenchWordTable.plural)
        let pluralInX = paradigm(FrenchWordTable.pluralInX)
        let al = paradigm(FrenchWordTable.al)
        let single = paradigm([""])
        for table in [FrenchWordTable.nounsAToI, FrenchWordTable.nounsJToZ] {
            for noun in Self.words(table) {
                switch noun.suffix(2) {
                case Self.al: add(noun.dropLast(2), al)
                case Self.au, Self.eu: add(noun, pluralInX)
                default: add(noun, [0x73, 0x78, 0x7A].contains(noun.last) ? single : plural)
                }
            }
        }
        let rules = FrenchWordTable.adjectiveRules.map { (Array($0.ending.utf8), paradigm($0.endings)) }
        for adjective in Self.words(FrenchWordTable.adjectives) {
            guard let (ending, endings) = rules.first(where: { adjective.suffix($0.0.count).elementsEqual($0.0) })
            else { continue }
            add(adjective.dropLast(ending.count), endings)
        }
        for word in Self.words(FrenchWordTable.invariable) { add(word, single) }
        for name in Self.words(FrenchWordTable.names) { add(name, single) }
        addVerbs()
        known = [:]
    }

    /// The words that fit `pattern`: a word in lower case in which each `?` stands for one lost letter beyond ASCII, while
    /// the accents that it still has count. In the order of the table, each once, proper names in lower case too. Where no
    /// word fits, a `?` behind an elided word is the apostrophe (« l?union », « qu?il »). Empty: nothing fits.
    func candidates(for pattern: String) -> [String] {
        let bytes = Array(pattern.utf8)
        guard bytes.contains(Self.lost) else { return [] }
        var found: [String] = []
        var hash = Self.seed
        var at = 0
        while true {
            collect(&found, stemsOf: hash, bytes[..<at], bytes[at...])
            guard at < bytes.count else { break }
            hash = Self.mixed(hash, bytes[at])
            at += 1
            while at < bytes.count, Self.continues(bytes[at]) { at += 1 }
        }
        return found.isEmpty ? elided(bytes) : found
    }

    // MARK: Reading

    private func collect(
        _ found: inout [String], stemsOf hash: UInt64, _ head: ArraySlice<UInt8>, _ tail: ArraySlice<UInt8>
    ) {
        var index = lastStems[hash] ?? -1
        while index >= 0 {
            let stem = stems[index]
            if Self.fits(stem.letters, head) {
                for ending in paradigms[stem.paradigm] where Self.fits(ending[...], tail) {
                    let word = String(decoding: stem.letters + ending, as: UTF8.self)
                    if !found.contains(word) { found.append(word) }
                }
            }
            index = stem.next
        }
    }

    /// `word` has the letters of `pattern`, and one beyond ASCII for each `?`.
    private static func fits(_ word: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
        var at = word.startIndex
        for byte in pattern {
            guard at < word.endIndex else { return false }
            if byte == lost {
                guard word[at] >= 0x80 else { return false }
                at += 1
                while at < word.endIndex, continues(word[at]) { at += 1 }
            } else {
                guard word[at] == byte else { return false }
                at += 1
            }
        }
        return at == word.endIndex
    }

    private func elided(_ pattern: [UInt8]) -> [String] {
        guard let at = pattern.firstIndex(of: Self.lost), at + 1 < pattern.count,
            Self.elidedWords.contains(String(decoding: pattern[..<at], as: UTF8.self))
        else { return [] }
        let head = String(decoding: pattern[..<at], as: UTF8.self) + "’"
        let rest = pattern[(at + 1)...]
        if rest.contains(Self.lost) {
            return candidates(for: String(decoding: rest, as: UTF8.self)).map { head + $0 }
        }
        guard let first = rest.first, first >= 0x80 || Self.vowels.contains(first) else { return [] }
        return [head + String(decoding: rest, as: UTF8.self)]
    }

    private static let elidedWords: Set<String> = [
        "l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
        "aujourd",
    ]
    private static let vowels = Set("aeiouyh".utf8)

    // MARK: Building

    private mutating func addVerbs() {
        let sounded = FrenchWordTable.erSounded + FrenchWordTable.erFuture
        let open = family(sounded + FrenchWordTable.erSilent)
        let closed = family(sounded)
        let silent = paradigm(FrenchWordTable.erSilent + FrenchWordTable.erFuture)
        let present = paradigm(FrenchWordTable.erSilent)
        let iserNouns = paradigm(FrenchWordTable.iserNouns)
        let ifierNouns = paradigm(FrenchWordTable.ifierNouns)
        for verb in Self.words(FrenchWordTable.verbsInEr) {
            let stem = verb.dropLast(2)
            let grave = Self.graveStem(stem)
            let family = grave == nil ? open : closed
            switch stem.last {
            case 0x63: add(stem.dropLast(), family.c)
            case 0x67: add(stem.dropLast(), family.g)
            default: add(stem, family.plain)
            }
            if let grave { add(grave, present) }
            if stem.last == 0x79 { add(stem.dropLast() + [0x69], silent) }
            if stem.suffix(2).first == 0x65, let last = stem.last, last == 0x6C || last == 0x74 {
                add(stem + [last], silent)
            }
            if verb.suffix(4).elementsEqual("iser".utf8) { add(verb.dropLast(4), iserNouns) }
            if verb.suffix(5).elementsEqual("ifier".utf8) { add(verb.dropLast(5), ifierNouns) }
        }
        let soundedOnly = paradigm(FrenchWordTable.erSounded)
        let silentAndNouns = paradigm(
            FrenchWordTable.erSilent + FrenchWordTable.erFuture + FrenchWordTable.erNouns)
        for verb in Self.words(FrenchWordTable.verbsLikeMener) {
            let stem = verb.dropLast(2)
            add(stem, soundedOnly)
            guard let vowel = stem.lastIndex(of: 0x65) else { continue }
            add(stem[..<vowel] + [0xC3, 0xA8] + stem[(vowel + 1)...], silentAndNouns)
        }
        let finir = paradigm(FrenchWordTable.finir)
        for verb in Self.words(FrenchWordTable.verbsLikeFinir) { add(verb.dropLast(2), finir) }
        let rendre = paradigm(FrenchWordTable.rendre)
        for verb in Self.words(FrenchWordTable.verbsLikeRendre) { add(verb.dropLast(2), rendre) }
        for line in FrenchWordTable.families.utf8.split(separator: UInt8(ascii: "\n")) {
            let cells = line.split(separator: UInt8(ascii: "|"))
            guard cells.count == 2 else { continue }
            paradigms.append(cells[1].split(separator: UInt8(ascii: " ")).map(Array.init))
            for prefix in cells[0].split(separator: UInt8(ascii: " ")) {
                let letters = Array(prefix)
                add(letters == [0x2D] ? [] : letters[...], paradigms.count - 1)
            }
        }
    }

    /// Endings behind a stem that keeps its last letter, one in c and one in g.
    private mutating func family(_ endings: [String]) -> (plain: Int, c: Int, g: Int) {
        (
            paradigm(endings), paradigm(endings.map { Self.softened($0, "c", "ç") }),
            paradigm(endings.map { Self.softened($0, "g", "ge") })
        )
    }

    /// « lanc » + « ons » → « lançons »: the last letter of the stem before the ending, `soft` before a and o.
    private static func softened(_ ending: String, _ letter: String, _ soft: String) -> String {
        ("aoâ".contains(ending.first ?? "e") ? soft : letter) + ending
    }

    /// `consid(é)r` → `considèr`: é becomes è before consonants and a silent syllable; nil where the last vowel is no é.
    private static func graveStem(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let mark = stem.lastIndex(of: 0xA9), mark > stem.startIndex, stem[mark - 1] == 0xC3 else { return nil }
        let behind = stem[(mark + 1)...]
        guard let last = behind.last, last != 0x75 || behind.count > 1,
            behind.allSatisfy({ !vowels.contains($0) || $0 == 0x75 && behind.count == 2 || $0 == 0x68 })
        else { return nil }
        return stem[..<mark] + [0xA8] + behind
    }

    private mutating func paradigm(_ endings: [String]) -> Int {
        if let index = known[endings] { return index }
        paradigms.append(endings.map { Array($0.utf8) })
        known[endings] = paradigms.count - 1
        return paradigms.count - 1
    }

    private mutating func add(_ letters: ArraySlice<UInt8>, _ paradigm: Int) {
        var hash = Self.seed
        for byte in letters where !Self.continues(byte) { hash = Self.mixed(hash, byte) }
        stems.append(Stem(letters: letters, paradigm: paradigm, next: lastStems[hash] ?? -1))
        lastStems[hash] = stems.count - 1
    }

    /// A proper name of the vocabulary; `word` in lower case.
    func isName(_ word: String) -> Bool { Self.names.contains(word) }

    private static let names = Set(words(FrenchWordTable.names).map { String(decoding: $0, as: UTF8.self) })

    private static func words(_ table: String) -> [ArraySlice<UInt8>] {
        Array(table.utf8).split { $0 == 0x20 || $0 == 0x0A }
    }

    // MARK: Shapes

    private static let lost = UInt8(ascii: "?")
    private static let al: ArraySlice<UInt8> = [0x61, 0x6C]
    private static let au: ArraySlice<UInt8> = [0x61, 0x75]
    private static let eu: ArraySlice<UInt8> = [0x65, 0x75]

    /// FNV-1a, which is fast on short words and has the hash of every beginning on the way.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte < 0x80 ? byte : lost)) &* 0x100_0000_01B3
    }

    /// The byte goes on with a character of UTF-8 that began before it.
    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
