import Domain

/// The records as tables: members that have parts are spread over columns, and several values are joined in one cell.
enum RecordColumns {
    static let activities: [Column<Activity>] =
        [
            Column("id") { $0.id.rawValue },
            Column("title") { $0.title },
            Column("text") { $0.text },
            Column("kind") { $0.kind.rawValue },
            Column("themes") { $0.themes.map(\.rawValue) },
            Column("participants") { $0.participants.map(\.organisation.rawValue) },
            Column("section") { $0.section },
            Column("dates") { $0.dates.map(\.value) },
            Column("start") { $0.period?.start },
            Column("end") { $0.period?.end },
            Column("countries") { $0.countries },
            Column("references") { $0.references.map(\.symbol) },
        ] + Column.source { $0.source } + [Column.place(in: "activities") { $0.id.rawValue }]

    static let commitments: [Column<Commitment>] =
        [
            Column("id") { $0.id.rawValue },
            Column("text") { $0.text },
            Column("kind") { $0.kind.rawValue },
            Column("area") { $0.area },
            Column("committed_by") { $0.committedBy.map(\.rawValue) },
            Column("status") { $0.status.rawValue },
            Column("status_text") { $0.statusText },
            Column("status_events") { $0.statusEvents.map { $0.state.rawValue + ($0.date.map { " " + $0 } ?? "") } },
            Column("dates") { $0.dates.map(\.value) },
            Column("themes") { $0.themes.map(\.rawValue) },
            Column("references") { $0.references.map(\.symbol) },
            Column("urls") { $0.urls },
            Column("decision") { $0.decision?.rawValue },
        ] + Column.source { $0.source } + [Column.place(in: "commitments") { $0.id.rawValue }]

    static let decisions: [Column<Decision>] =
        [
            Column("id") { $0.id.rawValue },
            Column("body") { $0.body.rawValue },
            Column("session") { $0.session },
            Column("date") { $0.date },
            Column("place") { $0.place },
            Column("agenda_item") { $0.agendaItem },
            Column("act") { $0.act.rawValue },
            Column("topic") { $0.topic },
            Column("text") { $0.text },
            Column("items") { $0.items.map { "\($0.letter)) \($0.text)" } },
            Column("organisations") { $0.organisations.map(\.rawValue) },
            Column("annex") { $0.annex },
            Column("references") { $0.references.map(\.symbol) },
            Column("dates") { $0.dates.map(\.value) },
        ] + Column.source { $0.source } + [Column.place(in: "decisions") { $0.id.rawValue }]

    static let organisations: [Column<OrganisationSummary>] = [
        Column("id") { $0.organisation.id.rawValue },
        Column("name_fr", of: "name") { $0.organisation.nameFr },
        Column("name_en", of: "name") { $0.organisation.nameEn },
        Column("acronym_fr", of: "acronym") { $0.organisation.acronymFr },
        Column("acronym_en", of: "acronym") { $0.organisation.acronymEn },
        Column("kind") { $0.organisation.kind.rawValue },
        Column("parent") { $0.organisation.parent?.rawValue },
        Column("aliases") { $0.organisation.aliases },
        Column("identifiers") { $0.organisation.identifiers.map { "\($0.scheme)-\($0.identifier)" } },
        Column("activities", of: "counts") { String($0.activities) },
        Column("commitments", of: "counts") { String($0.commitments) },
        Column("decisions", of: "counts") { String($0.decisions) },
        Column("documents") { $0.documents.map(\.rawValue) },
        Column.place(in: "organisations") { $0.organisation.id.rawValue },
    ]
}
