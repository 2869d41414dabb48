import Engine

extension Journal {
    /// Examines a file from its pages up to the last readable cell, also while another process writes in it.
    ///
    /// Throws only when the file cannot be opened as a strategy file at all; whatever is wrong inside is a problem in
    /// the result.
    package static func verify(_ path: String) throws(JournalError) -> Verification {
        try reading(path) { (connection) throws(JournalError) in Examination(connection).result() }
    }
}

/// One examination, part by part; a part that meets damaged pages says so and leaves the word to the next.
private struct Examination {
    private let connection: Connection
    private var found = Verification()

    init(_ connection: Connection) { self.connection = connection }

    consuming func result() -> Verification {
        part { (examination) throws(JournalError) in try examination.pages() }
        part { (examination) throws(JournalError) in try examination.layout() }
        var session: Session?
        part { (examination) throws(JournalError) in session = try examination.log() }
        part { (examination) throws(JournalError) in try examination.receipts() }
        if let session {
            for table in ReadableTable.all {
                part { (examination) throws(JournalError) in try examination.compare(table, with: session) }
            }
        } else {
            found.problems.append(.notCompared)
        }
        return found
    }

    private mutating func part(_ body: (inout Examination) throws(JournalError) -> Void) {
        do { try body(&self) } catch {
            let problem = Verification.Problem.pages(what: error.what)
            if !found.problems.contains(problem) { found.problems.append(problem) }
        }
    }

    /// https://www.sqlite.org/pragma.html#pragma_integrity_check and #pragma_foreign_key_check
    private mutating func pages() throws(JournalError) {
        for row in try connection.rows("PRAGMA integrity_check(20)") {
            if case .text(let what) = row[0], what != "ok" { found.problems.append(.pages(what: what)) }
        }
        for row in try connection.rows("PRAGMA foreign_key_check") {
            guard case .text(let table) = row[0] else { continue }
            if case .integer(let rowid) = row[1] {
                found.problems.append(.reference(table: table, row: rowid))
            } else {
                found.problems.append(.reference(table: table, row: 0))
            }
        }
    }

    private mutating func layout() throws(JournalError) {
        let version = try Schema.check(connection)
        if version != Schema.version {
            found.problems.append(.olderVersion(found: version, known: Schema.version))
        }
        let pattern = try Connection(":memory:", .inMemory)
        defer { pattern.close() }
        try Schema.create(in: pattern)
        let present = try Schema.objects(in: connection)
        for (name, definition) in try Schema.objects(in: pattern).sorted(by: { $0.key < $1.key })
        where present[name] != definition {
            found.problems.append(.layout(name: name))
        }
        found.people = try connection.number("SELECT count(*) FROM person")
    }

    /// Replays the log; nil when a fact is missing or cannot be read.
    private mutating func log() throws(JournalError) -> Session? {
        var session = Session()
        var isWhole = true
        var last: Log.Row?
        var problems: [Verification.Problem] = []
        var events = 0
        try Log.scan(connection) { row in
            let expected = (last?.sequence ?? 0) + 1
            if row.sequence != expected {
                problems.append(.missingEvent(sequence: expected))
                isWhole = false
            }
            if row.command != row.sequence, row.command != last?.command {
                problems.append(.wrongCommand(sequence: row.sequence, command: row.command))
            }
            if let last, row.at < last.at { problems.append(.clockWentBack(sequence: row.sequence)) }
            last = row
            events += 1
            switch row.event {
            case .success(let event): if isWhole { session.apply(row.record(event)) }
            case .failure(let error):
                problems.append(.unreadableEvent(sequence: row.sequence, why: error.why))
                isWhole = false
            }
        }
        found.problems += problems
        found.problems += try Log.altered(in: connection).map { .altered(sequence: $0) }
        found.events = events
        // The only name in the outermost object is the kind.
        let wrong = "SELECT seq, kind FROM event WHERE substr(body, 1, length(kind) + 3) IS NOT '{\"' || kind || '\"'"
        for row in try connection.rows(wrong) {
            guard case .integer(let sequence) = row[0] else { continue }
            found.problems.append(.wrongKind(sequence: sequence, kind: row[1].description))
        }
        return isWhole ? session : nil
    }

    /// Each receipt names a command's facts from first to last, and each fact that names a client has its receipt.
    private mutating func receipts() throws(JournalError) {
        found.receipts = try connection.number("SELECT count(*) FROM receipt")
        let wrong = try connection.rows(
            """
            SELECT receipt.client FROM receipt LEFT JOIN event ON event.seq = receipt.first
            WHERE receipt.first IS NOT NULL AND (event.client IS NOT receipt.client
                OR event.command IS NOT receipt.first
                OR receipt.last IS NOT (
                    SELECT max(seq) FROM event AS other
                    WHERE other.seq BETWEEN receipt.first AND receipt.last + 1 AND other.command = receipt.first))
            UNION
            SELECT event.client FROM event LEFT JOIN receipt ON receipt.client = event.client
            WHERE event.client IS NOT NULL AND receipt.first IS NOT event.seq
            """
        )
        for row in wrong {
            if case .text(let client) = row[0] { found.problems.append(.receipt(client: client)) }
        }
    }

    private mutating func compare(_ table: ReadableTable, with session: Session) throws(JournalError) {
        var expected: [[Value]: [Value]] = [:]
        for scope in table.all(session) {
            for row in table.rows(session, scope) { expected[Array(row.prefix(table.key))] = row }
        }
        let statement = try connection.statement(table.select)
        defer { statement.reset() }
        while try statement.step() {
            let row = statement.row
            found.rows += 1
            let key = Array(row.prefix(table.key))
            let id = key.map(\.description).joined(separator: " ")
            guard let right = expected.removeValue(forKey: key) else {
                found.problems.append(.extraRow(table: table.name, id: id))
                continue
            }
            for index in row.indices where row[index] != right[index] {
                found.problems.append(
                    .differs(
                        table: table.name,
                        id: id,
                        column: table.columns[index].name,
                        inFile: row[index].description,
                        inLog: right[index].description
                    )
                )
            }
        }
        let missing = expected.keys.map { $0.map(\.description).joined(separator: " ") }
        for id in missing.sorted() { found.problems.append(.missingRow(table: table.name, id: id)) }
    }
}

extension Value: CustomStringConvertible {
    var description: String {
        switch self {
        case .null: "NULL"
        case .integer(let integer): String(integer)
        case .text(let text): text
        }
    }
}

extension JournalError {
    /// What went wrong, without the path.
    fileprivate var what: String {
        switch self {
        case .damaged(_, let what): what
        case .io(_, _, let message): message
        case let other: other.english
        }
    }
}
