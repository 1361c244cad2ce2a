import Domain

/// Everybody whom the passages and the records name, with the forms met, and their parents.
struct Gathering {
    let desk: Desk

    func gather(_ passages: [ReadPassage], _ records: Records) -> (
        organisations: [Organisation], mentions: [Reading.Mention]
    ) {
        /// By index, as the bytes of the passages: most mentions repeat one that was met.
        var met: [Int: Set<Form>] = [:]
        var mentions: [Reading.Mention] = []
        /// Who is mentioned in a paragraph.
        var present: [String: [OrganisationID]] = [:]
        for read in passages {
            var here: [Int] = []
            for mention in read.links.mentions {
                if !here.contains(mention.organisation) { here.append(mention.organisation) }
                let form = mention.form == .pronoun ? [] : read.bytes(mention.tokens)
                if form.isEmpty {
                    met[mention.organisation, default: []].formUnion([])
                } else {
                    met[mention.organisation, default: []].insert(Form(bytes: form))
                }
            }
            let ids = here.map { desk.index.organisations[$0].organisation.id }
            mentions += ids.map { Reading.Mention(organisation: $0, paragraph: read.passage.number) }
            if !ids.isEmpty { present[read.passage.number] = ids }
        }
        var forms: [OrganisationID: Set<String>] = [:]
        for (index, texts) in met {
            forms[desk.index.organisations[index].organisation.id] = Set(
                texts.map { String(decoding: $0.bytes, as: UTF8.self) })
        }
        func meet(_ id: OrganisationID, in paragraph: String) {
            if present[paragraph]?.contains(id) ?? false { return }
            present[paragraph, default: []].append(id)
            forms[id, default: []].formUnion([])
            mentions.append(Reading.Mention(organisation: id, paragraph: paragraph))
        }
        for activity in records.activities {
            for participant in activity.participants {
                meet(participant.organisation, in: activity.source.paragraph)
            }
        }
        for commitment in records.commitments {
            for id in commitment.committedBy { meet(id, in: commitment.source.paragraph) }
        }
        for decision in records.decisions {
            for id in decision.organisations { meet(id, in: decision.source.paragraph) }
        }
        return (organisations(forms), mentions)
    }

    /// How an organisation is called in a text.
    private struct Form: Hashable {
        var bytes: ArraySlice<UInt8>

        /// One number for the hasher instead of each byte.
        func hash(into hasher: inout Hasher) {
            var hash = WordHash()
            for byte in bytes { hash.add(byte) }
            hasher.combine(hash.value)
        }
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
