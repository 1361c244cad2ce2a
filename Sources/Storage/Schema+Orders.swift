/// What records are sorted by.
extension Schema {
    /// Narrow rows of their own: an index for each property, in which equal ones stand by id.
    static let orders =
        order(
            of: "activity", [("kind", " NOT NULL"), ("first_day", ""), ("last_day", "")],
            from: "activity LEFT JOIN activity_period USING (position)")
        + order(
            of: "commitment", [("kind", " NOT NULL"), ("status", " NOT NULL"), ("first_day", ""), ("last_day", "")],
            from: "commitment LEFT JOIN commitment_period USING (position)")
        + order(of: "decision", [("act", " NOT NULL"), ("session", ""), ("date", "")], from: "decision")
            + """
            CREATE INDEX organisation_order_id ON organisation (id);
            CREATE INDEX organisation_order_kind ON organisation (kind, id);
            CREATE INDEX organisation_order_activities ON organisation (activities, id);
            CREATE INDEX organisation_order_commitments ON organisation (commitments, id);
            CREATE INDEX organisation_order_decisions ON organisation (decisions, id);

            """

    private static func order(
        of owner: String, _ columns: [(name: String, constraint: String)], from tables: String
    ) -> String {
        let definitions = columns.map { "\($0.name) TEXT\($0.constraint),\n" }.joined()
        let names = columns.map(\.name).joined(separator: ", ")
        let indexes = columns.map {
            "CREATE INDEX \(owner)_order_\($0.name) ON \(owner)_order (\($0.name), id);\n"
        }
        return """
            CREATE TABLE \(owner)_order (
                position INTEGER PRIMARY KEY REFERENCES \(owner) ON DELETE CASCADE ON UPDATE CASCADE,
                \(definitions)
                id TEXT NOT NULL
            ) STRICT;
            INSERT INTO \(owner)_order SELECT position, \(names), id FROM \(tables);
            CREATE UNIQUE INDEX \(owner)_order_id ON \(owner)_order (id);
            \(indexes.joined())
            """
    }
}
