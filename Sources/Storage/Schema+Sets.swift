extension Schema {
    /// What is counted ahead of what stands in very many records (see `RecordSets`, `CommonPhrases`). Empty where no type
    /// has many. `records` of `search_set` is a bit for each record of the type.
    static let sets = """
        CREATE TABLE search_set (
            number INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            token TEXT NOT NULL,
            records BLOB NOT NULL,
            UNIQUE (type, token)
        ) STRICT;
        CREATE TABLE search_phrase (
            phrase TEXT NOT NULL,
            type TEXT NOT NULL,
            records INTEGER NOT NULL,
            PRIMARY KEY (type, phrase)
        ) STRICT, WITHOUT ROWID;

        """
}
