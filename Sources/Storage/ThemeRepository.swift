import Domain
import SQLite

/// The closed list of themes, with what the registry holds of each.
struct ThemeRepository {
    let connection: Connection

    /// All of them, in declaration order; 0 where no record has one.
    func themes() throws(SQLiteError) -> [ThemeSummary] {
        let activities = try Tally.all(of: .activityTheme, on: connection)
        let commitments = try Tally.all(of: .commitmentTheme, on: connection)
        return Theme.allCases.map { theme in
            ThemeSummary(
                theme: theme, activities: activities.first { $0.value == theme.rawValue }?.records ?? 0,
                commitments: commitments.first { $0.value == theme.rawValue }?.records ?? 0)
        }
    }

    /// In declaration order. A cursor whose theme has left the list begins at an end.
    func page(_ window: Window) throws(SQLiteError) -> Page<ThemeSummary> {
        let all = try themes()
        let place = window.cursor.flatMap { cursor in all.firstIndex { $0.theme.rawValue == cursor.id } }
        let range: Range<Int>
        if window.cursor?.isBackward ?? false {
            let end = place ?? all.count
            range = max(0, end - window.limit)..<end
        } else {
            let start = place.map { $0 + 1 } ?? 0
            range = start..<min(all.count, start + window.limit)
        }
        /// Of a theme that is none: an end of the list.
        func cursor(_ index: Int, isBackward: Bool) -> Cursor {
            Cursor(
                key: "", id: all.indices.contains(index) ? all[index].theme.rawValue : "", isBackward: isBackward)
        }
        return Page(
            items: Array(all[range]), total: all.count,
            next: range.upperBound < all.count ? cursor(range.upperBound - 1, isBackward: false) : nil,
            previous: range.lowerBound > 0 ? cursor(range.lowerBound, isBackward: true) : nil)
    }

    /// Brings the table up to this program's list. A theme that left the list stays: old rows may still name it.
    func write() throws(SQLiteError) {
        try connection.execute("DELETE FROM theme_goal")
        for (index, theme) in Theme.allCases.enumerated() {
            try connection.execute(
                """
                INSERT INTO theme (id, position, label_fr, label_en, crs) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, label_fr = excluded.label_fr,
                    label_en = excluded.label_en, crs = excluded.crs
                """,
                [
                    .text(theme.rawValue), .integer(index + 1), .text(theme.label.fr), .text(theme.label.en),
                    .text(theme.crs),
                ])
            for goal in theme.goals {
                try connection.execute("INSERT INTO theme_goal VALUES (?, ?)", [.integer(goal), .text(theme.rawValue)])
            }
        }
    }
}
