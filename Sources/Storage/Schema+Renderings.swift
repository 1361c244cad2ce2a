extension Schema {
    /// Records as they are served (see `RecordRenderer`). A record without a rendering is served from its row.
    static let renderings =
        ["activity", "commitment", "decision"].map { type in
            """
            CREATE TABLE \(type)_rendering (
                position INTEGER PRIMARY KEY REFERENCES \(type) ON DELETE CASCADE ON UPDATE CASCADE,
                tag TEXT NOT NULL,
                bytes BLOB NOT NULL
            ) STRICT;

            """
        }.joined() + """
            CREATE TABLE rendering_state (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                form TEXT NOT NULL
            ) STRICT;

            """
}
