/// A word of a text and how it is compared in searches.
public struct SearchWord: Hashable, Sendable {
    /// Small letters without accents and ligatures, and digits: `oeuvre`, `onudc`, `1540`.
    public var folded: String
    /// Where it stands, as UTF-8 offsets into the text; apostrophes and hyphens around it are outside.
    public var range: Range<Int>
    /// What French leaves of a word before a vowel, the apostrophe behind it: l’, d’, qu’, jusqu’.
    public var isElided: Bool
    /// Two capitals or more and no small letter, but not in a line that is set in capitals altogether.
    public var isAcronym: Bool

    /// What inflected forms of a word have in common, or the word itself. Equal for all spellings of it.
    public var stem: String { FrenchStemmer.stem(folded) }
    /// Words that stand in nearly every sentence and tell nothing of what it is about.
    public var isFunctionWord: Bool { isElided || FunctionWords.all.contains(folded) }

    /// The words of `text` in order. Letters and digits make words, whatever else stands between them parts them;
    /// full stops between single letters do not (« O.N.U. » is `onu`).
    public static func words(in text: String) -> [SearchWord] {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(bytes)
        var words: [SearchWord] = []
        while let word = scanner.next() { words.append(word) }
        takeLinesOfCapitals(&words, bytes)
        return words
    }

    /// Words in capitals with only a space or an apostrophe between them are no acronyms where there are three or more.
    private static func takeLinesOfCapitals(_ words: inout [SearchWord], _ text: [UInt8]) {
        var line = 0..<0
        for index in words.indices.dropFirst() where words[index].isAcronym || words[index].range.count == 1 {
            let gap = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            guard gap.elementsEqual(" ".utf8) || gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8) else {
                continue
            }
            if line.upperBound == index {
                line = line.lowerBound..<index + 1
            } else {
                let isCapital = words[index - 1].isAcronym || words[index - 1].range.count == 1
                line = (isCapital ? index - 1 : index)..<index + 1
            }
            guard line.count > 2 else { continue }
            // Those before the last were taken when the line was three words long.
            for place in line.count == 3 ? line : index..<index + 1 { words[place].isAcronym = false }
        }
    }
}

/// Words whose absence from a text says nothing of it: articles, prepositions, pronouns, auxiliaries; folded.
enum FunctionWords {
    static let all: Set<String> = {
        let words = """
            a afin ai aient ainsi ait alors apres au aucun aucune aussi autre autres aux avaient avait avant avec avoir \
            ayant c ce ceci cela celle celles celui ces cet cette ceux chez ci comme d dans de depuis des dont du elle \
            elles en encore entre est et etaient etait etant ete etre eux font fut furent il ils j je jusqu l la le \
            les leur leurs lors lorsqu lorsque lui m mais me meme memes mes mon n ne ni non nos notre on ont or ou \
            par parmi pas pendant peu peut peuvent plus pour puis puisqu puisque qu quand que quel quelle quelles quels \
            qui quoi s sa sans se sera seront ses si soit son sont sous sur t ta te tel telle telles tels ton tous tout \
            toute toutes tres tu un une vers vos votre vous y
            """
        return Set(words.split(separator: " ").map(String.init))
    }()

    /// What may stand before an apostrophe in the place of a whole word; folded.
    static let elided: Set<String> = [
        "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quelqu", "quoiqu", "s", "t",
    ]
}
