import Testing

@testable import Ingestion

@Suite struct `Every form on the lists` {
    private let lists = Lists()

    /// Targets of the longest name that begins at the form, where the form stands as it is written on the list.
    private func found(_ form: String) -> [NameIndex.Target] {
        let tokens = Tokeniser.tokens(Array("voir \(form) ici".utf8), lists.words)
        guard let match = lists.index.longest(at: 1, tokens, lists.words),
            match.tokens.upperBound == tokens.count - 1
        else { return [] }
        return match.values.filter { NameIndex.fits($0, tokens[match.tokens]) }.map(\.target)
    }

    @Test func `of an organisation is found in a text as its own`() throws {
        // « O.N.U. » is three words.
        let missed = AuthorityList.standard.surfaceForms.filter { !$0.text.contains(".") }.filter { form in
            guard let organisation = lists.index[form.organisation] else { return true }
            return !found(form.text).contains(.organisation(organisation))
        }
        #expect(missed.map(\.text) == [])
    }

    @Test func `of a country, a city or a people is found in a text as the country's`() throws {
        let missed = Gazetteer.standard.countries.enumerated().flatMap { at, country in
            country.forms.map(\.text).filter { !$0.contains(".") }.filter { form in
                !found(form).contains { target in
                    if case .country(at, _) = target { true } else { false }
                }
            }
        }
        #expect(missed == [])
    }
}
