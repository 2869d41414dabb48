/// What a strategy file holds, version by version.
///
/// The tables of the record – `event`, `receipt`, `person`, `erasure`, `note` – change by the numbered scripts below and by
/// nothing else. The readable tables are worked out from the log, so after any upgrade they are made anew from their
/// descriptions; a changed description needs a new, perhaps empty, script here.
enum Schema {
    /// "FRAM": tells our files from other programs' (https://www.sqlite.org/pragma.html#pragma_application_id).
    static let applicationID = 0x4652_414D

    /// Script number n brings a file from version n−1 to n (`user_version`). Never edit one that has been released.
    static let migrations = [
        """
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            command INTEGER NOT NULL,
            client TEXT,
            seat TEXT NOT NULL,
            workshop TEXT,
            step TEXT,
            kind TEXT NOT NULL,
            body TEXT NOT NULL,
            checksum INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER event_in_order BEFORE INSERT ON event
        WHEN NEW.seq IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM event)
        BEGIN SELECT RAISE(ABORT, 'events are numbered without gaps'); END;
        CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
        CREATE TRIGGER event_never_removed BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
        CREATE TABLE receipt(
            client TEXT PRIMARY KEY,
            first INTEGER REFERENCES event(seq),
            last INTEGER REFERENCES event(seq),
            command INTEGER NOT NULL,
            CHECK ((first IS NULL) = (last IS NULL) AND coalesce(first <= last, 1))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE person(
            subject TEXT PRIMARY KEY,
            name TEXT,
            email TEXT,
            organisation TEXT,
            role TEXT
        ) STRICT;
        CREATE TABLE erasure(
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            subject TEXT
        ) STRICT;
        """,
        // The readable tables tell of the clock, of who leads and of the plan as it was changed.
        "",
        """
        CREATE TABLE note(
            interview TEXT PRIMARY KEY,
            text TEXT NOT NULL
        ) STRICT;
        """,
        // The readable tables tell what post an interviewee holds, and which statements people have cut themselves.
        "",
        // Copies ask for these at every turn, and they are few among many.
        "CREATE INDEX receipt_factless ON receipt(client) WHERE first IS NULL;",
        // The readable tables tell which statements the reader of a note doubts.
        "",
    ]

    static var version: Int { migrations.count }

    /// Refuses what is not ours or is newer than we are, before anything in the file is touched.
    ///
    /// - Returns: the version of the file.
    @discardableResult
    static func check(_ connection: Connection) throws(JournalError) -> Int {
        if try connection.number("PRAGMA application_id") != applicationID {
            throw .notAStrategyFile(path: connection.path)
        }
        let found = try connection.number("PRAGMA user_version")
        if found > version { throw .newerVersion(path: connection.path, found: found, known: version) }
        return found
    }

    /// Lays out a new file.
    static func create(in connection: Connection) throws(JournalError) {
        try connection.transaction { () throws(JournalError) in
            try connection.run("PRAGMA application_id = \(applicationID)")
            try migrate(connection, from: 0)
        }
    }

    /// Brings an older file up to date: wholly or, after a crash, not at all.
    static func upgrade(_ connection: Connection) throws(JournalError) {
        let found = try check(connection)
        if found == version { return }
        try connection.transaction { () throws(JournalError) in
            try migrate(connection, from: found)
            try ReadableTables(connection).fill(from: try Log.replay(from: connection))
        }
    }

    private static func migrate(_ connection: Connection, from found: Int) throws(JournalError) {
        for script in migrations.dropFirst(max(0, found)) { try connection.execute(script) }
        for table in ReadableTable.all {
            try connection.execute("DROP TABLE IF EXISTS \"\(table.name)\"")
            try connection.execute(table.definition)
        }
        try connection.execute("PRAGMA user_version = \(version)")
    }

    /// Name and definition of everything in the file, as it should be or as it is.
    static func objects(in connection: Connection) throws(JournalError) -> [String: String] {
        let rows = try connection.rows(
            "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        )
        var objects: [String: String] = [:]
        for row in rows {
            if case .text(let name) = row[0], case .text(let definition) = row[1] { objects[name] = definition }
        }
        return objects
    }
}
