import Domain
import Testing

@testable import API

private func codes<C: Code>(_: C.Type) -> [String] { C.allCases.map(\.rawValue) }

@Suite struct `The codes that the description names` {
    let components: YAMLValue

    init() throws { components = try APIDescription(yaml: published).tree["components"] ?? .null }

    @Test(arguments: [
        ("activityKind", codes(ActivityKind.self)), ("commitmentKind", codes(CommitmentKind.self)),
        ("organisationKind", codes(OrganisationKind.self)), ("theme", codes(Theme.self)),
        ("status", codes(CommitmentStatus.self)), ("act", codes(DecisionAct.self)),
    ])
    func `are those that a filter takes, one or several`(parameter: String, codes: [String]) {
        let schema = components["parameters"]?[parameter]?["schema"]
        let list = codes.joined(separator: "|")
        #expect(schema?["items"]?["pattern"] == .string("^(\(list))(,(\(list)))*$"))
    }

    @Test(arguments: [
        ("Activity", "kind", codes(ActivityKind.self)), ("Participant", "how", codes(MentionForm.self)),
        ("Commitment", "kind", codes(CommitmentKind.self)), ("Commitment", "status", codes(CommitmentStatus.self)),
        ("StatusEvent", "state", StatusEvent.State.allCases.map(\.rawValue)),
        ("Decision", "act", codes(DecisionAct.self)), ("Organisation", "kind", codes(OrganisationKind.self)),
        ("Document", "genre", codes(Genre.self)), ("Finding", "class", Finding.Class.allCases.map(\.rawValue)),
        ("Paragraph", "form", Paragraph.Form.allCases.map(\.rawValue)),
    ])
    func `are all that a member has today, with the word that more may come`(
        schema: String, member: String, codes: [String]
    ) throws {
        let description = components["schemas"]?[schema]?["properties"]?[member]?["description"]
        let text = try #require(description?.text)
        let named = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        #expect(named == codes)
        #expect(text.hasSuffix("Clients must accept codes that they do not know yet."))
    }

    @Test func `are never a closed list in an answer`() {
        for schema in components["schemas"]?.members ?? [] {
            for member in schema.value["properties"]?.members ?? [] {
                #expect(member.value["enum"] == nil, "\(schema.key).\(member.key)")
            }
        }
    }
}
