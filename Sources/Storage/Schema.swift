import SQLite

/// The database's tables. A migration that has been published is never changed; a new one is added behind it.
enum Schema {
    /// Marks the file as a registry (https://sqlite.org/pragma.html#pragma_application_id): "Entn".
    static let applicationID = 0x456e_746e

    static let migrations = [
        Migration(version: 1, sql: documents + organisations + records + derived),
        Migration(version: 2, sql: orders),
        Migration(version: 3, sql: search),
        Migration(version: 4, sql: sets),
        Migration(version: 5, sql: renderings),
    ]

    static var version: Int { migrations.last?.version ?? 0 }

    /// `lists` blobs, here and below, are the record's short lists packed for reading (see `Packer`); the tables beside
    /// them hold the same facts for asking.
    private static let documents = """
        PRAGMA application_id = \(applicationID);

        CREATE TABLE document (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            file TEXT NOT NULL,
            title TEXT NOT NULL,
            language TEXT NOT NULL,
            genre TEXT NOT NULL,
            date TEXT,
            origin TEXT,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            size INTEGER NOT NULL,
            reader TEXT NOT NULL,
            paragraphs INTEGER NOT NULL DEFAULT 0,
            activities INTEGER NOT NULL DEFAULT 0,
            commitments INTEGER NOT NULL DEFAULT 0,
            decisions INTEGER NOT NULL DEFAULT 0,
            organisations INTEGER NOT NULL DEFAULT 0,
            lists BLOB NOT NULL
        ) STRICT;
        CREATE TABLE document_source (
            number INTEGER PRIMARY KEY,
            document TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE TABLE document_symbol (
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            symbol TEXT NOT NULL,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE heading (
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            text TEXT NOT NULL,
            level INTEGER NOT NULL,
            first_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE finding (
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            class TEXT NOT NULL,
            rule TEXT NOT NULL,
            detail TEXT NOT NULL,
            first_byte INTEGER,
            end_byte INTEGER,
            paragraph TEXT,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE paragraph (
            position INTEGER PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            number TEXT NOT NULL,
            form TEXT NOT NULL,
            text TEXT NOT NULL,
            lists BLOB NOT NULL,
            UNIQUE (document, number)
        ) STRICT;

        """

    /// `organisation_description` is what each document says; `organisation` and what hangs on it is made from it.
    private static let organisations = """
        CREATE TABLE organisation (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            parent TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
            name_fr TEXT NOT NULL,
            name_en TEXT,
            acronym_fr TEXT,
            acronym_en TEXT,
            activities INTEGER NOT NULL DEFAULT 0,
            commitments INTEGER NOT NULL DEFAULT 0,
            decisions INTEGER NOT NULL DEFAULT 0,
            lists BLOB NOT NULL
        ) STRICT;
        CREATE INDEX organisation_kind ON organisation (kind);
        CREATE INDEX organisation_parent ON organisation (parent);
        CREATE TABLE organisation_alias (
            position INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
            alias TEXT NOT NULL,
            PRIMARY KEY (position, alias)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE organisation_identifier (
            position INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            scheme TEXT NOT NULL,
            identifier TEXT NOT NULL,
            match TEXT NOT NULL,
            PRIMARY KEY (position, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE organisation_name (
            folded TEXT NOT NULL,
            position INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
            PRIMARY KEY (folded, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX organisation_name_position ON organisation_name (position);
        CREATE TABLE organisation_document (
            position INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            PRIMARY KEY (position, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX organisation_document_document ON organisation_document (document, position);
        CREATE TABLE organisation_description (
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            organisation TEXT NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT,
            name_fr TEXT NOT NULL,
            name_en TEXT,
            acronym_fr TEXT,
            acronym_en TEXT,
            lists BLOB NOT NULL,
            PRIMARY KEY (document, organisation)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mention (
            document TEXT NOT NULL,
            paragraph TEXT NOT NULL,
            organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (document, paragraph, organisation),
            FOREIGN KEY (document, paragraph) REFERENCES paragraph (document, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mention_organisation ON mention (organisation, document);

        """

    /// Narrow columns stand first: a filter that looks at one need not walk past the text.
    private static let records = """
        CREATE TABLE theme (
            id TEXT NOT NULL PRIMARY KEY,
            position INTEGER NOT NULL,
            label_fr TEXT NOT NULL,
            label_en TEXT NOT NULL,
            crs TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE theme_goal (
            goal INTEGER NOT NULL,
            theme TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
            PRIMARY KEY (goal, theme)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX theme_goal_theme ON theme_goal (theme);

        CREATE TABLE activity (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            section TEXT,
            paragraph TEXT NOT NULL,
            source_place TEXT,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            quote TEXT NOT NULL,
            lists BLOB NOT NULL
        ) STRICT;
        CREATE INDEX activity_document ON activity (document);
        CREATE INDEX activity_kind ON activity (kind);
        CREATE INDEX activity_section ON activity (section);
        \(organisationLink("activity_participant", of: "activity", ", mention TEXT, how TEXT NOT NULL"))
        \(link("activity_theme", of: "activity", "theme", "TEXT NOT NULL REFERENCES theme (id)"))
        \(link("activity_country", of: "activity", "country", "TEXT NOT NULL"))
        \(link("activity_reference", of: "activity", "symbol", "TEXT NOT NULL", ", text TEXT NOT NULL"))
        \(dates(of: "activity"))

        CREATE TABLE commitment (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            status TEXT NOT NULL,
            area TEXT,
            decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
            paragraph TEXT NOT NULL,
            source_place TEXT,
            status_text TEXT,
            text TEXT NOT NULL,
            quote TEXT NOT NULL,
            lists BLOB NOT NULL
        ) STRICT;
        CREATE INDEX commitment_document ON commitment (document);
        CREATE INDEX commitment_kind ON commitment (kind);
        CREATE INDEX commitment_status ON commitment (status);
        CREATE INDEX commitment_area ON commitment (area);
        CREATE INDEX commitment_decision ON commitment (decision);
        \(organisationLink("commitment_organisation", of: "commitment"))
        \(link("commitment_theme", of: "commitment", "theme", "TEXT NOT NULL REFERENCES theme (id)"))
        \(link("commitment_reference", of: "commitment", "symbol", "TEXT NOT NULL", ", text TEXT NOT NULL"))
        \(link("commitment_url", of: "commitment", "url", "TEXT NOT NULL"))
        \(list("commitment_event", of: "commitment", "state TEXT NOT NULL, date TEXT, text TEXT NOT NULL"))
        \(dates(of: "commitment"))

        CREATE TABLE decision (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            act TEXT NOT NULL,
            session TEXT,
            body TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
            date TEXT,
            agenda_item TEXT,
            annex TEXT,
            paragraph TEXT NOT NULL,
            source_place TEXT,
            place TEXT,
            topic TEXT NOT NULL,
            text TEXT NOT NULL,
            quote TEXT NOT NULL,
            lists BLOB NOT NULL
        ) STRICT;
        CREATE INDEX decision_document ON decision (document);
        CREATE INDEX decision_act ON decision (act);
        CREATE INDEX decision_session ON decision (session);
        CREATE INDEX decision_body ON decision (body);
        \(organisationLink("decision_organisation", of: "decision"))
        \(link("decision_reference", of: "decision", "symbol", "TEXT NOT NULL", ", text TEXT NOT NULL"))
        \(list("decision_date", of: "decision", "value TEXT NOT NULL, text TEXT NOT NULL"))
        \(list(
            "decision_item", of: "decision",
            """
            letter TEXT NOT NULL, text TEXT NOT NULL,
            commitment TEXT REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED
            """))
        CREATE INDEX decision_item_commitment ON decision_item (commitment);

        """

    /// What is counted once, at writing, so that no reader counts it again.
    private static let derived = """
        CREATE TABLE tally (
            dimension TEXT NOT NULL,
            value TEXT NOT NULL,
            records INTEGER NOT NULL,
            PRIMARY KEY (dimension, value)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE snapshot (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            id TEXT NOT NULL,
            modified INTEGER NOT NULL
        ) STRICT;
        """

    /// A list of `owner`'s, in order. Follows its owner when that moves or goes.
    private static func list(_ table: String, of owner: String, _ columns: String) -> String {
        """
        CREATE TABLE \(table) (
            position INTEGER NOT NULL REFERENCES \(owner) ON DELETE CASCADE ON UPDATE CASCADE,
            ordinal INTEGER NOT NULL,
            \(columns),
            PRIMARY KEY (position, ordinal)
        ) STRICT, WITHOUT ROWID;
        """
    }

    /// A list that is also asked by `column`: its index gives the owners of one value in document order, each once.
    private static func link(
        _ table: String, of owner: String, _ column: String, _ type: String, _ more: String = ""
    ) -> String {
        list(table, of: owner, "\(column) \(type)\(more)")
            + "\nCREATE UNIQUE INDEX \(table)_\(column) ON \(table) (\(column), position);"
    }

    private static func organisationLink(_ table: String, of owner: String, _ more: String = "") -> String {
        link(
            table, of: owner, "organisation",
            "TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED", more)
    }

    /// Dates as stated, the years that they touch, and the first and last day that they cover.
    private static func dates(of owner: String) -> String {
        list("\(owner)_date", of: owner, "value TEXT NOT NULL, text TEXT NOT NULL") + "\n"
            + link("\(owner)_year", of: owner, "year", "INTEGER NOT NULL") + """

                CREATE TABLE \(owner)_period (
                    position INTEGER PRIMARY KEY REFERENCES \(owner) ON DELETE CASCADE ON UPDATE CASCADE,
                    first_day TEXT NOT NULL,
                    last_day TEXT NOT NULL
                ) STRICT;
                CREATE INDEX \(owner)_period_first ON \(owner)_period (first_day, last_day);
                CREATE INDEX \(owner)_period_last ON \(owner)_period (last_day, first_day);
                """
    }
}
