import Domain
import SQLite

/// Activities: one row each for reading, their links for asking.
struct ActivityRepository {
    let connection: Connection

    private static let columns = "id, title, text, kind, section, document, paragraph, source_place, quote, lists"

    func activity(_ id: RecordID) throws(SQLiteError) -> Activity? {
        try connection.first(
            "SELECT \(Self.columns) FROM activity WHERE id = ?", [.text(id.rawValue)], as: Self.read)
    }

    func activity(at position: Int) throws(SQLiteError) -> Activity? {
        try connection.first(
            "SELECT \(Self.columns) FROM activity WHERE position = ?", [.integer(position)], as: Self.read)
    }

    func page(_ query: ActivityQuery) throws(SQLiteError) -> Page<Activity> {
        let listing = Self.listing(query)
        return try Pager(connection: connection, listing: listing).page(
            query.window, total: query.window.isCounted ? try listing.total(on: connection) : 0,
            place: { id throws(SQLiteError) in
                try connection.first("SELECT position FROM activity WHERE id = ?", [.text(id)]) {
                    row throws(SQLiteError) in try row.integer(0)
                }
            },
            item: { position throws(SQLiteError) in try activity(at: position) },
            id: { $0.id.rawValue })
    }

    static func listing(_ query: ActivityQuery) -> Listing {
        var listing = Listing("activity")
        listing.require(.activityDocument, query.documents.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.activityOrganisation, query.organisations.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.activityKind, query.kinds.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.activityTheme, query.themes.map { $0.values.map { .text($0.rawValue) } })
        listing.require(.activityTheme, query.goals.map { themes(of: $0.values) })
        listing.require(.activityCountry, query.countries.map { $0.values.map { .text($0) } })
        listing.require(.activityReference, query.references.map { $0.values.map { .text($0) } })
        listing.require(.activitySection, query.sections.map { $0.values.map { .text($0) } })
        listing.require(.activityYear, query.years.map { $0.values.map { .integer($0) } })
        listing.require(from: query.from, to: query.to)
        listing.require(query.text)
        return listing
    }

    /// A goal is asked for by the themes that serve it.
    private static func themes(of goals: [Int]) -> [Value] {
        Theme.allCases.filter { $0.goals.contains(where: goals.contains) }.map { .text($0.rawValue) }
    }

    private static func read(_ row: borrowing Row) throws(SQLiteError) -> Activity {
        var lists = Unpacker(try row.bytes(9))
        return Activity(
            id: RecordID(try row.text(0)), title: try row.text(1), text: try row.text(2),
            kind: try .known(try row.text(3)), themes: try lists.themes(),
            participants: try lists.list { list throws(SQLiteError) in
                Participant(
                    organisation: OrganisationID(try list.text()), mention: try list.optionalText(),
                    how: try list.code(MentionForm.self))
            },
            section: try row.optionalText(4), dates: try lists.dates(), countries: try lists.texts(),
            references: try lists.references(),
            source: Source(
                document: DocumentID(try row.text(5)), section: try lists.texts(), paragraph: try row.text(6),
                place: try row.optionalText(7), bytes: try lists.ranges(), quote: try row.text(8)))
    }

    private static func pack(_ activity: Activity) -> [UInt8] {
        var lists = Packer()
        lists.add(activity.themes)
        lists.add(activity.participants) {
            $0.add($1.organisation.rawValue)
            $0.add($1.mention)
            $0.add($1.how.rawValue)
        }
        lists.add(activity.dates)
        lists.add(activity.countries)
        lists.add(activity.references)
        lists.add(activity.source.section)
        lists.add(activity.source.bytes)
        return lists.bytes
    }

    /// Writes `activity` and its links. A value that the activity names twice is linked once.
    func insert(_ activity: Activity, at position: Int) throws(SQLiteError) {
        try connection.execute(
            """
            INSERT INTO activity (position, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(position), .text(activity.id.rawValue), .text(activity.title), .text(activity.text),
                .text(activity.kind.rawValue), Value(activity.section), .text(activity.source.document.rawValue),
                .text(activity.source.paragraph), Value(activity.source.place), .text(activity.source.quote),
                .bytes(Self.pack(activity)),
            ])
        try connection.execute(
            "INSERT INTO activity_order VALUES (?, ?, ?, ?, ?)",
            [
                .integer(position), .text(activity.kind.rawValue), Value(activity.period?.start),
                Value(activity.period?.end), .text(activity.id.rawValue),
            ])
        let links = LinkWriter(connection: connection, position: position)
        try links.insert(
            "INSERT OR IGNORE INTO activity_participant VALUES (?, ?, ?, ?, ?)",
            activity.participants.map { [.text($0.organisation.rawValue), Value($0.mention), .text($0.how.rawValue)] })
        try links.insert(
            "INSERT OR IGNORE INTO activity_theme VALUES (?, ?, ?)", activity.themes.map { [.text($0.rawValue)] })
        try links.insert(
            "INSERT OR IGNORE INTO activity_country VALUES (?, ?, ?)", activity.countries.map { [.text($0)] })
        try links.insert(
            "INSERT OR IGNORE INTO activity_reference VALUES (?, ?, ?, ?)",
            activity.references.map { [.text($0.symbol), .text($0.text)] })
        try links.insert(
            "INSERT INTO activity_date VALUES (?, ?, ?, ?)", activity.dates.map { [.text($0.value), .text($0.text)] })
        try links.insert(
            "INSERT INTO activity_year VALUES (?, ?, ?)", Years.touched(by: activity.dates).map { [.integer($0)] })
        if let days = activity.period {
            try connection.execute(
                "INSERT INTO activity_period VALUES (?, ?, ?)",
                [.integer(position), .text(days.start), .text(days.end)])
        }
    }
}
