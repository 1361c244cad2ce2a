/// What the inflected forms of a French word have in common: « coopérations », « coopérer », « coopérait » → `cooper`.
///
/// After the French stemmer of the Snowball project (https://snowballstem.org/algorithms/french/stemmer.html), adapted to
/// words without accents: an accent may be missing in a question, so it must not decide. Hence forms that only an accent
/// tells apart are taken for the same, and « -ât », « -âmes », « -îtes », « -èrent » are left alone, which would cut words such as
/// « résultat » and « différent ». Words of three letters, words with digits and words of other scripts stay as they are.
public enum FrenchStemmer {
    /// `word`: small letters without accents, as `SearchWord.folded`.
    public static func stem(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 3, letters.count <= 40, letters.allSatisfy({ (97...122).contains($0) }) else {
            return word
        }
        var form = WordForm(letters)
        form.reduce()
        return form.letters.count < 3 ? word : String(decoding: form.letters, as: UTF8.self)
    }
}

/// A word on the way to its stem, and the regions in which endings are looked for.
private struct WordForm {
    private(set) var letters: [UInt8]
    private let isVowel: [Bool]
    /// Where the regions begin; the word's length where they are empty.
    private let rv: Int
    private let r1: Int
    private let r2: Int

    init(_ letters: [UInt8]) {
        self.letters = letters
        let isVowel = Self.vowels(letters)
        self.isVowel = isVowel
        r1 = Self.region(in: isVowel, from: 0)
        r2 = Self.region(in: isVowel, from: r1)
        if isVowel[0] && isVowel[1] || ["par", "col", "tap"].contains(where: { letters.starts(with: $0.utf8) }) {
            rv = 3
        } else {
            rv = isVowel.dropFirst().firstIndex(of: true).map { $0 + 1 } ?? letters.count
        }
    }

    /// u and i between vowels, y beside one, and u behind q count as consonants.
    private static func vowels(_ letters: [UInt8]) -> [Bool] {
        let plain = letters.map { "aeiouy".utf8.contains($0) }
        var vowels = plain
        for (index, letter) in letters.enumerated() {
            let before = index > 0 && vowels[index - 1]
            let behind = index + 1 < letters.count && plain[index + 1]
            switch letter {
            case UInt8(ascii: "u") where index > 0 && letters[index - 1] == UInt8(ascii: "q"): vowels[index] = false
            case UInt8(ascii: "u"), UInt8(ascii: "i"): if before && behind { vowels[index] = false }
            case UInt8(ascii: "y"): if before || behind { vowels[index] = false }
            default: break
            }
        }
        return vowels
    }

    /// Behind the first consonant that follows a vowel.
    private static func region(in isVowel: [Bool], from start: Int) -> Int {
        var index = start + 1
        while index < isVowel.count {
            if isVowel[index - 1], !isVowel[index] { return index + 1 }
            index += 1
        }
        return isVowel.count
    }

    // MARK: Steps

    mutating func reduce() {
        if !removeStandardEnding(), !removeVerbEndingWithI(), !removeVerbEnding() { removeResidue() }
        if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
        if Endings.double.longest(of: letters) != nil { letters.removeLast() }
        // « Associe » and « associé » are one word here, and so must « associer » and « associée » be with them.
        if letters.last == UInt8(ascii: "i"), letters.count > 4 { letters.removeLast() }
    }

    /// Step 1. False where there is no such ending, or it is not within its region, or where it was that of an adverb
    /// and what is left may be a form of a verb.
    private mutating func removeStandardEnding() -> Bool {
        guard let (ending, start) = Endings.standard.longest(of: letters) else { return false }
        switch ending {
        case "amment", "emment":
            guard start >= rv else { return false }
            letters.replaceSubrange(start..., with: ending == "amment" ? "ant".utf8 : "ent".utf8)
            return false
        case "ment", "ments":
            guard start > rv, isVowel[start - 1] else { return false }
            cut(start)
            return false
        case "atrice", "atrices", "ateur", "ateurs", "ation", "ations":
            guard start >= r2 else { return false }
            cut(start)
            cutOrReplace("ic", "iqu")
        case "logie", "logies": return replace(from: start, in: r2, by: "log")
        case "usion", "usions", "ution", "utions": return replace(from: start, in: r2, by: "u")
        case "ence", "ences": return replace(from: start, in: r2, by: "ent")
        case "ement", "ements":
            guard start >= rv else { return false }
            cut(start)
            shortenAdverb()
        case "ite", "ites":
            guard start >= r2 else { return false }
            cut(start)
            if !cutOrReplace("abil", "abl"), !cutOrReplace("ic", "iqu") { cut("iv", in: r2) }
        case "if", "ifs", "ive", "ives":
            guard start >= r2 else { return false }
            cut(start)
            if cut("at", in: r2) { cutOrReplace("ic", "iqu") }
        case "eaux": letters.removeLast()
        case "aux": return replace(from: start, in: r1, by: "al")
        case "euse", "euses":
            if start >= r2 { cut(start) } else { return replace(from: start, in: r1, by: "eux") }
        case "issement", "issements":
            guard start >= r1, !isVowel[start - 1] else { return false }
            cut(start)
        default:
            guard start >= r2 else { return false }
            cut(start)
        }
        return true
    }

    /// What stands before -ement: « relativement », « heureusement », « premièrement ».
    private mutating func shortenAdverb() {
        if cut("iv", in: r2) {
            cut("at", in: r2)
        } else if let start = start(of: "eus") {
            if start >= r2 { cut(start) } else { _ = replace(from: start, in: r1, by: "eux") }
        } else if let start = start(of: "abl") ?? start(of: "iqu") {
            if start >= r2 { cut(start) }
        } else if let start = start(of: "ier"), start >= rv {
            cut(start + 1)
        }
    }

    /// Step 2a.
    private mutating func removeVerbEndingWithI() -> Bool {
        guard let (_, start) = Endings.verbsWithI.longest(of: letters, from: rv), start > rv, !isVowel[start - 1] else {
            return false
        }
        cut(start)
        return true
    }

    /// Step 2b.
    private mutating func removeVerbEnding() -> Bool {
        guard let (ending, start) = Endings.verbs.longest(of: letters, from: rv) else { return false }
        if ending == "ions", start < r2 { return false }
        // Of an acronym too little would be left: AIEA is not AIE.
        if ending.utf8.count == 1, start < 4 { return false }
        cut(start)
        if ending.hasPrefix("a"), start > rv, letters.last == UInt8(ascii: "e") { letters.removeLast() }
        return true
    }

    /// Step 4.
    private mutating func removeResidue() {
        if letters.last == UInt8(ascii: "s"), letters.count > 3,
            !"aious".utf8.contains(letters[letters.count - 2]) || start(of: "ois") != nil
        {
            letters.removeLast()
        }
        if let start = start(of: "ion"), start >= r2, start > rv, "st".utf8.contains(letters[start - 1]) {
            cut(start)
        } else if let start = start(of: "iere") ?? start(of: "ier"), start >= rv {
            cut(start + 1)
        } else if letters.last == UInt8(ascii: "e"), letters.count > max(rv, 3) {
            letters.removeLast()
        }
    }

    // MARK: Endings

    private mutating func cut(_ start: Int) { letters.removeLast(letters.count - start) }

    private func start(of ending: String) -> Int? {
        let start = letters.count - ending.utf8.count
        return start > 0 && letters[start...].elementsEqual(ending.utf8) ? start : nil
    }

    @discardableResult private mutating func cut(_ ending: String, in region: Int) -> Bool {
        guard let start = start(of: ending), start >= region else { return false }
        cut(start)
        return true
    }

    /// True where `ending` stood there.
    @discardableResult private mutating func cutOrReplace(_ ending: String, _ other: String) -> Bool {
        guard let start = start(of: ending) else { return false }
        cut(start)
        if start < r2 { letters.append(contentsOf: other.utf8) }
        return true
    }

    private mutating func replace(from start: Int, in region: Int, by other: String) -> Bool {
        guard start >= region else { return false }
        letters.replaceSubrange(start..., with: other.utf8)
        return true
    }
}

/// Endings by their last letter, the longest first.
private struct Endings {
    private let table: [[(text: String, letters: [UInt8])]]

    init(_ list: String) {
        var table = [[(text: String, letters: [UInt8])]](repeating: [], count: 26)
        for ending in list.split(separator: " ").map(String.init).sorted(by: { $0.utf8.count > $1.utf8.count }) {
            let letters = Array(ending.utf8)
            if let last = letters.last { table[Int(last) - 97].append((ending, letters)) }
        }
        self.table = table
    }

    /// The longest ending of `word` that begins at `region` or behind it, and where.
    func longest(of word: [UInt8], from region: Int = 1) -> (ending: String, start: Int)? {
        guard let last = word.last else { return nil }
        for ending in table[Int(last) - 97] {
            let start = word.count - ending.letters.count
            if start >= region, word[start...] == ending.letters[...] { return (ending.text, start) }
        }
        return nil
    }

    static let standard = Endings(
        """
        ance ances ique iques isme ismes able ables iste istes eux atrice atrices ateur ateurs ation ations logie logies \
        usion usions ution utions ence ences ement ements ite ites if ifs ive ives eaux aux euse euses issement \
        issements amment emment ment ments
        """)
    static let verbsWithI = Endings(
        """
        i ie ies ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait \
        issant issante issantes issants isse issent isses issez issiez issions issons it
        """)
    static let verbs = Endings(
        """
        ions ee ees er era erai eraient erais erait eras erez eriez erions erons eront ez iez a ai aient ais ait \
        ant ante antes ants as aise aises asse assent asses assiez assions
        """)
    static let double = Endings("enn onn ett ell eill")
}
