import Engine

/// The `person` table: the only place with names and addresses, under the ids that stand in the facts.
struct People {
    private let connection: Connection

    init(_ connection: Connection) throws(JournalError) { self.connection = connection }

    func note(_ details: PersonalDetails, of subject: String) throws(JournalError) {
        try connection.run(
            """
            INSERT INTO person VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (subject) DO UPDATE SET
            name = excluded.name, email = excluded.email, organisation = excluded.organisation, role = excluded.role
            """,
            .text(subject),
            Value(details.name),
            Value(details.email),
            Value(details.organisation),
            Value(details.role)
        )
    }

    func details(of subject: String) throws(JournalError) -> PersonalDetails? {
        let statement = try connection.statement(
            "SELECT name, email, organisation, role FROM person WHERE subject = ?1"
        )
        defer { statement.reset() }
        try statement.bind([.text(subject)])
        guard try statement.step() else { return nil }
        return PersonalDetails(
            name: statement.optionalText(0),
            email: statement.optionalText(1),
            organisation: statement.optionalText(2),
            role: statement.optionalText(3)
        )
    }

    func all() throws(JournalError) -> [String: PersonalDetails] {
        let statement = try connection.statement("SELECT subject, name, email, organisation, role FROM person")
        defer { statement.reset() }
        var people: [String: PersonalDetails] = [:]
        while try statement.step() {
            people[statement.text(0)] = PersonalDetails(
                name: statement.optionalText(1),
                email: statement.optionalText(2),
                organisation: statement.optionalText(3),
                role: statement.optionalText(4)
            )
        }
        return people
    }

    /// Removes one person or all, so that no page of the table holds a trace.
    ///
    /// Deleting a row overwrites it where it lies, but copies may remain in pages that were once split. So the whole
    /// table is emptied, which overwrites all its pages (https://www.sqlite.org/pragma.html#pragma_secure_delete), and
    /// those who stay are written anew. People are few.
    func erase(_ subject: String?, at: String) throws(JournalError) {
        let staying = subject == nil ? [:] : try all().filter { $0.key != subject }
        try connection.run("DELETE FROM person")
        for (subject, details) in staying.sorted(by: { $0.key < $1.key }) { try note(details, of: subject) }
        try connection.run("INSERT INTO erasure(at, subject) VALUES (?1, ?2)", .text(at), Value(subject))
    }
}
