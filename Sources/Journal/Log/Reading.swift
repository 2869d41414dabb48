package import Engine

/// What may be asked of a file while another process writes in it. Nothing is created or changed, also not by chance.
extension Journal {
    /// The session as of the last commit.
    package static func read(_ path: String) throws(JournalError) -> Session {
        try reading(path) { (connection) throws(JournalError) in try Log.replay(from: connection) }
    }

    /// Names and addresses by seat or interview.
    package static func people(_ path: String) throws(JournalError) -> [String: PersonalDetails] {
        try reading(path) { (connection) throws(JournalError) in try People(connection).all() }
    }

    /// Whether a command with this client id has been carried out.
    package static func hasAnswered(_ client: String, in path: String) throws(JournalError) -> Bool {
        try reading(path) { (connection) throws(JournalError) in
            try Receipts(connection).earlier(client, in: path) != nil
        }
    }

    static func reading<T>(
        _ path: String,
        _ body: (Connection) throws(JournalError) -> T
    ) throws(JournalError) -> T {
        if !Disk.exists(path) { throw .notFound(path: path) }
        let path = Disk.real(path)
        do { return try readingOnce(path, body) } catch JournalError.readOnly {
            // A writer that died while it changed the journal mode leaves a rollback journal, which a reader may see but
            // not undo (SQLITE_READONLY_ROLLBACK, https://www.sqlite.org/rescode.html). Opening to write undoes it.
            let connection = try Connection(path, .writing)
            do {
                defer { connection.close() }
                _ = try connection.number("SELECT count(*) FROM sqlite_schema")
            }
            return try readingOnce(path, body)
        }
    }

    private static func readingOnce<T>(
        _ path: String,
        _ body: (Connection) throws(JournalError) -> T
    ) throws(JournalError) -> T {
        let connection = try Connection(path, .reading)
        defer { connection.close() }
        return try connection.snapshot { () throws(JournalError) in
            try Schema.check(connection)
            return try body(connection)
        }
    }
}
