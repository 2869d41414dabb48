package import Engine

extension Journal {
    package func people() throws(JournalError) -> [String: PersonalDetails] { try People(connection).all() }

    /// Removes the name and address behind a seat or an interview, and the text of its note. The facts stay, and name only the id.
    package func forget(_ subject: String, at: Moment) throws(JournalError) { try erase(subject, at: at) }

    /// Removes all names and addresses, and the texts of all notes.
    package func forgetAll(at: Moment) throws(JournalError) { try erase(nil, at: at) }

    private func erase(_ subject: String?, at: Moment) throws(JournalError) {
        try connection.transaction { () throws(JournalError) in
            try People(connection).erase(subject, at: at.written)
            try Notes(connection).erase(subject)
        }
        try truncate()
    }

    /// Until a truncating checkpoint, older pages with the names lie in the `-wal` file
    /// (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint).
    func truncate() throws(JournalError) {
        let busy = try connection.number("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy != 0 { throw .notErasedYet(path: path) }
    }
}
