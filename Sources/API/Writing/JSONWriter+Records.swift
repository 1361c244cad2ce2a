import Domain

/// The records, member by member in a fixed order.
extension JSONWriter {
    mutating func activity(_ activity: Activity, _ links: Links) {
        object { writer in
            writer.member("id", activity.id.rawValue)
            writer.member("title", activity.title)
            writer.member("text", activity.text)
            writer.member("kind", activity.kind.rawValue)
            writer.member("themes", activity.themes)
            writer.member("participants", activity.participants) { writer, participant in
                writer.object {
                    $0.member("organisation", participant.organisation.rawValue)
                    $0.member("mention", participant.mention)
                    $0.member("how", participant.how.rawValue)
                }
            }
            writer.member("section", activity.section)
            writer.member("dates", activity.dates)
            writer.member("start", activity.period?.start)
            writer.member("end", activity.period?.end)
            writer.member("countries", activity.countries)
            writer.member("references", activity.references)
            writer.member("source", activity.source, links)
            writer.member("self", links.record("activities", activity.id.rawValue))
        }
    }

    mutating func commitment(_ commitment: Commitment, _ links: Links) {
        object { writer in
            writer.member("id", commitment.id.rawValue)
            writer.member("text", commitment.text)
            writer.member("kind", commitment.kind.rawValue)
            writer.member("area", commitment.area)
            writer.member("committed_by", commitment.committedBy)
            writer.member("status", commitment.status.rawValue)
            writer.member("status_text", commitment.statusText)
            writer.member("status_events", commitment.statusEvents) { writer, event in
                writer.object {
                    $0.member("state", event.state.rawValue)
                    $0.member("date", event.date)
                    $0.member("text", event.text)
                }
            }
            writer.member("dates", commitment.dates)
            writer.member("themes", commitment.themes)
            writer.member("references", commitment.references)
            writer.member("urls", commitment.urls)
            writer.member("decision", commitment.decision?.rawValue)
            writer.member("source", commitment.source, links)
            writer.member("self", links.record("commitments", commitment.id.rawValue))
        }
    }

    mutating func decision(_ decision: Decision, _ links: Links) {
        object { writer in
            writer.member("id", decision.id.rawValue)
            writer.member("body", decision.body.rawValue)
            writer.member("session", decision.session)
            writer.member("date", decision.date)
            writer.member("place", decision.place)
            writer.member("agenda_item", decision.agendaItem)
            writer.member("act", decision.act.rawValue)
            writer.member("topic", decision.topic)
            writer.member("text", decision.text)
            writer.member("items", decision.items) { writer, item in
                writer.object {
                    $0.member("letter", item.letter)
                    $0.member("text", item.text)
                    $0.member("commitment", item.commitment?.rawValue)
                }
            }
            writer.member("organisations", decision.organisations)
            writer.member("annex", decision.annex)
            writer.member("references", decision.references)
            writer.member("dates", decision.dates)
            writer.member("source", decision.source, links)
            writer.member("self", links.record("decisions", decision.id.rawValue))
        }
    }

    mutating func organisation(_ summary: OrganisationSummary, _ links: Links) {
        let organisation = summary.organisation
        object { writer in
            writer.member("id", organisation.id.rawValue)
            writer.pair("name", fr: organisation.nameFr, en: organisation.nameEn)
            writer.pair("acronym", fr: organisation.acronymFr, en: organisation.acronymEn)
            writer.member("kind", organisation.kind.rawValue)
            writer.member("parent", organisation.parent?.rawValue)
            writer.member("aliases", organisation.aliases)
            writer.member("identifiers", organisation.identifiers) { writer, identifier in
                writer.object {
                    $0.member("scheme", identifier.scheme)
                    $0.member("identifier", identifier.identifier)
                    $0.member("match", identifier.match.rawValue)
                }
            }
            writer.key("counts")
            writer.object {
                $0.member("activities", summary.activities)
                $0.member("commitments", summary.commitments)
                $0.member("decisions", summary.decisions)
            }
            writer.member("documents", summary.documents)
            writer.member("self", links.record("organisations", organisation.id.rawValue))
        }
    }

    mutating func document(_ summary: DocumentSummary, _ links: Links) {
        let document = summary.document
        let place = links.record("documents", document.id.rawValue)
        object { writer in
            writer.member("id", document.id.rawValue)
            writer.member("file", document.file)
            writer.member("symbols", document.symbols)
            writer.member("title", document.title)
            writer.member("language", document.language)
            writer.member("genre", document.genre.rawValue)
            writer.member("date", document.date)
            writer.member("origin", document.origin)
            writer.member("sha256", document.sha256)
            writer.member("size", document.size)
            writer.key("counts")
            writer.object {
                $0.member("paragraphs", summary.paragraphs)
                $0.member("activities", summary.activities)
                $0.member("commitments", summary.commitments)
                $0.member("decisions", summary.decisions)
                $0.member("organisations", summary.organisations)
            }
            writer.member("outline", document.outline) { writer, heading in
                writer.object {
                    $0.member("text", heading.text)
                    $0.member("level", heading.level)
                    $0.key("bytes")
                    $0.range(heading.bytes)
                }
            }
            writer.member("findings", document.findings) { writer, finding in
                writer.object {
                    $0.member("class", finding.class.rawValue)
                    $0.member("rule", finding.rule)
                    $0.member("detail", finding.detail)
                    if let bytes = finding.bytes {
                        $0.key("bytes")
                        $0.range(bytes)
                    }
                    $0.member("paragraph", finding.paragraph)
                }
            }
            writer.member("paragraphs_url", place + "/paragraphs")
            writer.member("source_url", place + "/source")
            writer.member("self", place)
        }
    }

    mutating func paragraph(_ summary: ParagraphSummary, _ links: Links) {
        let paragraph = summary.paragraph
        object { writer in
            writer.member("document", paragraph.document.rawValue)
            writer.member("number", paragraph.number)
            writer.member("form", paragraph.form.rawValue)
            writer.member("section", paragraph.section)
            writer.member("text", paragraph.text)
            writer.member("bytes", paragraph.bytes)
            writer.member("activities", summary.activities)
            writer.member("commitments", summary.commitments)
            writer.member("decisions", summary.decisions)
            writer.member("self", links.paragraph(paragraph.number, of: paragraph.document.rawValue))
        }
    }

    mutating func theme(_ summary: ThemeSummary, _ links: Links) {
        let theme = summary.theme
        object { writer in
            writer.member("id", theme.rawValue)
            writer.pair("label", fr: theme.label.fr, en: theme.label.en)
            writer.key("crs")
            writer.object {
                $0.member("code", theme.crs)
                $0.member("match", theme.crsMatch.rawValue)
            }
            writer.member("sdg", theme.goals) { writer, goal in
                writer.object {
                    $0.member("goal", goal)
                    $0.member("match", Match.close.rawValue)
                }
            }
            writer.key("counts")
            writer.object {
                $0.member("activities", summary.activities)
                $0.member("commitments", summary.commitments)
            }
            writer.member("self", links.record("themes", theme.rawValue))
        }
    }
}
