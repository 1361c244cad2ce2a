extension Schema {
    /// The full-text index: a table for each type, whose rows bear the positions of the records. It holds tokens of ours
    /// (see `SearchText`), which FTS5 only has to part at spaces. `_words` give each token's counts; `search_word` keeps
    /// them. `search_state` stays empty until the index is made from the records.
    static let search =
        ["activity", "commitment", "decision", "organisation", "document", "paragraph"].map { type in
            """
            CREATE VIRTUAL TABLE \(type)_search USING fts5(
                title, names, text, exact, tags, tokenize = "ascii tokenchars '_='"
            );
            CREATE VIRTUAL TABLE \(type)_words USING fts5vocab(\(type)_search, row);

            """
        }.joined() + """
            CREATE TABLE search_word (
                word TEXT NOT NULL,
                type TEXT NOT NULL,
                records INTEGER NOT NULL,
                PRIMARY KEY (type, word)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX search_word_word ON search_word (word, records);
            CREATE TABLE search_state (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                version TEXT NOT NULL
            ) STRICT;
            """
}
