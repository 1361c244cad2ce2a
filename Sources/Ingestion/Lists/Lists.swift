/// The authority lists, compiled for one run: names in a trie, cues numbered. Confined to the run that made it.
final class Lists {
    let words = Words()
    let index: NameIndex
    let grammar: Grammar
    let dates: DateExtractor
    let themes: ThemeClassifier
    let kinds: KindClassifier
    let statuses: StatusReader
    let linker: Linker

    init() {
        grammar = Grammar(words)
        dates = DateExtractor(words)
        themes = ThemeClassifier(words)
        kinds = KindClassifier(words)
        statuses = StatusReader(dates: dates, words)
        index = NameIndex(AuthorityList.standard, Gazetteer.standard, words)
        linker = Linker(grammar: grammar, index: index)
    }
}
