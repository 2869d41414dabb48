package import Engine

/// The `note` table: the interview notes as they may be read, persons masked. What may still point to somebody can be
/// emptied, as the people can; the facts never hold it.
struct Notes {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    func note(_ text: String, of interview: String) throws(JournalError) {
        try connection.run(
            "INSERT INTO note VALUES (?1, ?2) ON CONFLICT (interview) DO UPDATE SET text = excluded.text",
            .text(interview),
            .text(text)
        )
    }

    func text(of interview: String) throws(JournalError) -> String? {
        let statement = try connection.statement("SELECT text FROM note WHERE interview = ?1")
        defer { statement.reset() }
        try statement.bind([.text(interview)])
        return try statement.step() ? statement.text(0) : nil
    }

    /// Empties the table and writes anew what stays, as `People.erase` does and for the same reason.
    func erase(_ interview: String?) throws(JournalError) {
        var staying: [(interview: String, text: String)] = []
        if let interview {
            let statement = try connection.statement("SELECT interview, text FROM note WHERE interview <> ?1")
            defer { statement.reset() }
            try statement.bind([.text(interview)])
            while try statement.step() { staying.append((statement.text(0), statement.text(1))) }
        }
        try connection.run("DELETE FROM note")
        for (interview, text) in staying { try note(text, of: interview) }
    }
}

extension Journal {
    /// The interview notes of a file that were kept, with persons masked.
    package static func notes(_ path: String) throws(JournalError) -> [InterviewID: String] {
        try reading(path) { (connection) throws(JournalError) in
            let statement = try connection.statement("SELECT interview, text FROM note")
            defer { statement.reset() }
            var notes: [InterviewID: String] = [:]
            while try statement.step() { notes[InterviewID(statement.text(0))] = statement.text(1) }
            return notes
        }
    }

    /// An interview note with persons masked; nil when none was kept, or it has been forgotten.
    package func note(of interview: InterviewID) throws(JournalError) -> String? {
        try Notes(connection).text(of: interview.text)
    }
}
