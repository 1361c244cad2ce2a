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
