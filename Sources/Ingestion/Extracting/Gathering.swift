import Domain

/// Everybody whom the passages and the records name, with the forms met, and their parents.
struct Gathering {
    let desk: Desk

    func gather(_ passages: [ReadPassage], _ records: Records) -> (
        organisations: [Organisation], mentions: [Reading.Mention]
    ) {
        var forms: [OrganisationID: Set<String>] = [:]
        var mentions: [Reading.Mention] = []
        var seen: Set<Reading.Mention> = []
        func meet(_ id: OrganisationID, in paragraph: String, as form: String?) {
            forms[id, default: []].formUnion(form.map { [$0] } ?? [])
            let mention = Reading.Mention(organisation: id, paragraph: paragraph)
            if seen.insert(mention).inserted { mentions.append(mention) }
        }
        for read in passages {
            for mention in read.links.mentions {
                let id = desk.index.organisations[mention.organisation].organisation.id
                meet(id, in: read.passage.number, as: mention.form == .pronoun ? nil : read.string(mention.tokens))
            }
        }
        for activity in records.activities {
            for participant in activity.participants {
                meet(participant.organisation, in: activity.source.paragraph, as: nil)
            }
        }
        for commitment in records.commitments {
            for id in commitment.committedBy { meet(id, in: commitment.source.paragraph, as: nil) }
        }
        for decision in records.decisions {
            for id in decision.organisations { meet(id, in: decision.source.paragraph, as: nil) }
        }
        return (organisations(forms), mentions)
    }

    /// Sorted by id; parents come along, so that every `parent` leads somewhere.
    private func organisations(_ forms: [OrganisationID: Set<String>]) -> [Organisation] {
        var ids = Set(forms.keys)
        for id in forms.keys {
            var parent = desk.index[id].flatMap { desk.index.organisations[$0].organisation.parent }
            while let next = parent, ids.insert(next).inserted {
                parent = desk.index[next].flatMap { desk.index.organisations[$0].organisation.parent }
            }
        }
        return ids.sorted().compactMap { id in
            guard let at = desk.index[id] else { return nil }
            var organisation = desk.index.organisations[at].organisation
            let own = [organisation.nameFr, organisation.nameEn, organisation.acronymFr, organisation.acronymEn]
            organisation.aliases = (forms[id] ?? []).filter { form in !own.contains { $0 == form } }.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
            return organisation
        }
    }
}
