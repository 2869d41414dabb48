import Engine

/// How far a copy of a log has come. The checksum of a row rests on all rows before it, so two logs with the same row
/// there are the same up to there.
package struct LogPosition: Hashable, Codable, Sendable {
    /// The number of the last row; 0 for an empty log.
    package var sequence: Int
    package var checksum: Int
    /// The number of the last erasure of personal data.
    package var erasures: Int
    /// How many commands have been answered that changed nothing.
    package var factless: Int
    package init(sequence: Int = 0, checksum: Int = 0, erasures: Int = 0, factless: Int = 0) {
        self.sequence = sequence
        self.checksum = checksum
        self.erasures = erasures
        self.factless = factless
    }
}

/// A stretch of a log, row for row, with what belongs to its facts outside the log: receipts, names and addresses, and
/// the notes of interviews. From pages in a row grows a file that answers as the first one does.
package struct LogPage: Hashable, Codable, Sendable {
    package var rows: [Row] = []
    package var erasures: [Erasure] = []
    /// All receipts of commands that changed nothing; empty when the copy has as many. They have no order, and are few.
    package var factless: [Factless] = []
    /// The number of the last row there is.
    package var latest: Int

    /// Whether a copy that takes it in has every row there is.
    package var reachesLatest: Bool { rows.last.map { $0.sequence == latest } ?? true }

    package struct Row: Hashable, Codable, Sendable {
        var sequence: Int
        var at: Int
        var command: Int
        var client: String?
        var seat: String
        var workshop: String?
        var step: String?
        var kind: String
        /// JSON, as it lies in the log.
        var body: String
        var checksum: Int
        /// What was wished, of a receipt that names this row first.
        var wish: Int?
        var person: Person?
        var note: String?
    }

    package struct Person: Hashable, Codable, Sendable {
        var name: String?
        var email: String?
        var organisation: String?
        var role: String?
    }

    package struct Factless: Hashable, Codable, Sendable {
        var client: String
        var wish: Int
    }

    package struct Erasure: Hashable, Codable, Sendable {
        var number: Int
        var at: String
        /// Nil when everybody was forgotten.
        var subject: String?
    }
}

extension Journal {
    package func position() throws(JournalError) -> LogPosition {
        LogPosition(
            sequence: session.lastSequence,
            checksum: try Log.lastChecksum(in: connection),
            erasures: try connection.number("SELECT coalesce(max(number), 0) FROM erasure"),
            factless: try connection.number("SELECT count(*) FROM receipt WHERE first IS NULL")
        )
    }

    /// What follows on a position: whole commands, some hundreds of rows at most.
    ///
    /// - Returns: nil when the position is in another log, or farther on than this one has come.
    package func page(after position: LogPosition) throws(JournalError) -> LogPage? {
        if position.sequence > 0 {
            let known = try connection.rows("SELECT checksum FROM event WHERE seq = \(position.sequence)")
            guard known == [[.integer(position.checksum)]] else { return nil }
        }
        var page = LogPage(latest: session.lastSequence)
        page.erasures = try erasures(after: position.erasures)
        let factless = try connection.rows("SELECT client, command FROM receipt WHERE first IS NULL")
        if factless.count != position.factless {
            page.factless = factless.compactMap { row in
                guard case .text(let client) = row[0], case .integer(let wish) = row[1] else { return nil }
                return LogPage.Factless(client: client, wish: wish)
            }
        }
        if position.sequence < page.latest { page.rows = try rows(after: position.sequence) }
        return page
    }

    private static let pageRows = 400
    private static let pageBytes = 1 << 20

    private func rows(after sequence: Int) throws(JournalError) -> [LogPage.Row] {
        let statement = try connection.statement(
            """
            SELECT seq, at, event.command, event.client, seat, workshop, step, kind, body, checksum, receipt.command
            FROM event LEFT JOIN receipt ON receipt.client = event.client WHERE seq > ?1 ORDER BY seq
            """
        )
        defer { statement.reset() }
        try statement.bind(.integer(sequence), at: 1)
        let people = try People(connection)
        let notes = Notes(connection)
        var rows: [LogPage.Row] = []
        var size = 0
        while try statement.step() {
            let isFull = rows.count >= Self.pageRows || size >= Self.pageBytes
            if isFull, statement.integer(2) != rows.last?.command { break }
            var row = LogPage.Row(
                sequence: statement.integer(0),
                at: statement.integer(1),
                command: statement.integer(2),
                client: statement.optionalText(3),
                seat: statement.text(4),
                workshop: statement.optionalText(5),
                step: statement.optionalText(6),
                kind: statement.text(7),
                body: statement.text(8),
                checksum: statement.integer(9),
                wish: statement.optionalInteger(10)
            )
            if case .success(let event) = statement.withBytes(8, EventCoding.decode), let subject = event.subject {
                row.person = try people.details(of: subject).map(LogPage.Person.init)
                if case .interviewImported = event { row.note = try notes.text(of: subject) }
            }
            size += row.body.utf8.count + (row.note?.utf8.count ?? 0)
            rows.append(row)
        }
        return rows
    }

    private func erasures(after number: Int) throws(JournalError) -> [LogPage.Erasure] {
        let statement = try connection.statement(
            "SELECT number, at, subject FROM erasure WHERE number > ?1 ORDER BY number"
        )
        defer { statement.reset() }
        try statement.bind(.integer(number), at: 1)
        var erasures: [LogPage.Erasure] = []
        while try statement.step() {
            erasures.append(
                LogPage.Erasure(
                    number: statement.integer(0),
                    at: statement.text(1),
                    subject: statement.optionalText(2)
                )
            )
        }
        return erasures
    }
}

extension Journal {
    /// Writes what another log has in addition, in one commit. Nothing is written unless it follows on what is here and
    /// is whole: a log is only ever added to, never replaced.
    package func follow(_ page: LogPage) throws(JournalError) {
        try commit { (session) throws(JournalError) in
            // What a page holds of persons is of the moment it was read, and so later than any erasure in it.
            for erasure in page.erasures {
                try People(connection).erase(erasure.subject, at: erasure.at)
                try Notes(connection).erase(erasure.subject)
            }
            for row in page.rows { try follow(row, &session) }
            for row in page.rows { try note(receiptOf: row, in: page) }
            for one in page.factless {
                try connection.run(
                    "INSERT OR IGNORE INTO receipt VALUES (?1, NULL, NULL, ?2)",
                    .text(one.client),
                    .integer(one.wish)
                )
            }
        }
        if !page.erasures.isEmpty { try truncate() }
    }

    private func follow(_ row: LogPage.Row, _ session: inout Session) throws(JournalError) {
        let columns = Log.Columns(
            sequence: row.sequence,
            at: Int64(row.at),
            command: row.command,
            client: row.client,
            seat: row.seat,
            workshop: row.workshop,
            step: row.step,
            kind: row.kind,
            body: Array(row.body.utf8)
        )
        let followsOn = row.sequence == session.lastSequence + 1
        guard followsOn, Checksum(after: lastChecksum, row: columns).signed == row.checksum else {
            throw .otherHistory(path: path, sequence: row.sequence)
        }
        let event: Event
        switch EventCoding.decode(columns.body) {
        case .success(let read): event = read
        case .failure(let error): throw .damaged(path: path, what: "event \(row.sequence): \(error.why)")
        }
        let record = Record(
            sequence: row.sequence,
            at: Moment(milliseconds: columns.at),
            command: row.command,
            seat: SeatID(row.seat),
            event: event
        )
        try log.append(columns, last: &lastChecksum)
        session.apply(record)
        try readable.update(after: event, in: session)
        if let subject = event.subject {
            if let person = row.person { try People(connection).note(PersonalDetails(person), of: subject) }
            if let note = row.note { try Notes(connection).note(note, of: subject) }
        }
    }

    /// Once all its facts are there, which it names.
    private func note(receiptOf row: LogPage.Row, in page: LogPage) throws(JournalError) {
        guard let client = row.client, let wish = row.wish else { return }
        let last = page.rows.last { $0.command == row.command }?.sequence
        let receipt = Receipt(
            client: client,
            sequences: row.sequence...(last ?? row.sequence),
            created: [],
            repeated: false
        )
        try receipts.note(receipt, command: wish)
    }
}

extension LogPage.Person {
    fileprivate init(_ details: PersonalDetails) {
        self.init(name: details.name, email: details.email, organisation: details.organisation, role: details.role)
    }
}

extension PersonalDetails {
    fileprivate init(_ person: LogPage.Person) {
        self.init(name: person.name, email: person.email, organisation: person.organisation, role: person.role)
    }
}
