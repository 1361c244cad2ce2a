import Domain
import Testing

@testable import Ingestion

@Suite struct `Names, as a search compares them` {
    /// Stems of what counts in a search.
    private func stems(_ name: String) -> [String] {
        let words = SearchWord.words(in: name)
        let counting = words.filter { !$0.isFunctionWord }
        return counting.isEmpty ? words.map(\.folded) : counting.map { $0.isAcronym ? $0.folded : $0.stem }
    }

    private func folded(_ name: String) -> [String] { SearchWord.words(in: name).map(\.folded) }

    /// Names that are spelt alike are no matter of stems.
    private func expectApart(_ names: [(owner: String, name: String)]) {
        var seen: [[String]: (owner: String, name: String)] = [:]
        for (owner, name) in names {
            if let other = seen[stems(name)], other.owner != owner, folded(other.name) != folded(name) {
                Issue.record("“\(name)” of \(owner) is “\(other.name)” of \(other.owner)")
            }
            seen[stems(name)] = (owner, name)
        }
    }

    @Test func `of two themes never collapse into one`() {
        #expect(Set(Theme.allCases.map { stems($0.label.fr) }).count == Theme.allCases.count)
        #expect(Set(Theme.allCases.map { stems($0.label.en) }).count == Theme.allCases.count)
        expectApart(Theme.allCases.flatMap { [($0.rawValue, $0.label.fr), ($0.rawValue, $0.label.en)] })
    }

    @Test func `of two organisations never collapse into one`() {
        let organisations = AuthorityList.standard.organisations.map(\.organisation)
        #expect(organisations.count > 400)
        let names = organisations.flatMap { organisation in
            [organisation.nameFr, organisation.nameEn, organisation.acronymFr, organisation.acronymEn].compactMap(
                \.self
            )
            .map { (organisation.id.rawValue, $0) }
        }
        expectApart(names)
    }
}
