import Engine

/// The `event` table: the record itself.
struct Log {
    private let insert: PreparedStatement

    init(_ connection: Connection) throws(JournalError) {
        insert = try connection.statement("INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    }

    /// Every column of a row but its checksum.
    struct Columns {
        var sequence: Int
        var at: Int64
        var command: Int
        var client: String?
        var seat: String
        var workshop: String?
        var step: String?
        var kind: String
        var body: [UInt8]
    }

    /// - Parameters:
    ///   - session: as it was before the fact, which tells where in the process it happened.
    ///   - last: as below.
    func append(
        _ record: Record,
        body: [UInt8],
        client: String?,
        in session: Session,
        last: inout Int
    ) throws(JournalError) {
        let place = Self.place(of: record.event, in: session)
        let row = Columns(
            sequence: record.sequence,
            at: record.at.milliseconds,
            command: record.command,
            client: client,
            seat: record.seat.text,
            workshop: place.workshop?.text,
            step: place.step?.text,
            kind: EventCoding.kind(of: body),
            body: body
        )
        try append(row, last: &last)
    }

    /// - Parameter last: the checksum of the row before; becomes that of the new row.
    func append(_ row: Columns, last: inout Int) throws(JournalError) {
        try insert.bind(.integer(row.sequence), at: 1)
        try insert.bind(.integer(Int(row.at)), at: 2)
        try insert.bind(.integer(row.command), at: 3)
        try insert.bind(Value(row.client), at: 4)
        try insert.bind(.text(row.seat), at: 5)
        try insert.bind(Value(row.workshop), at: 6)
        try insert.bind(Value(row.step), at: 7)
        try insert.bind(.text(row.kind), at: 8)
        try insert.bind(row.body, at: 9)
        let checksum = Checksum(after: last, row: row).signed
        try insert.bind(.integer(checksum), at: 10)
        try insert.run()
        last = checksum
    }

    /// The checksum of the last row; 0 for an empty log.
    static func lastChecksum(in connection: Connection) throws(JournalError) -> Int {
        try connection.number("SELECT coalesce((SELECT checksum FROM event ORDER BY seq DESC LIMIT 1), 0)")
    }

    /// The rows whose checksum is not that of what they hold, each judged by the row before as it stands.
    static func altered(in connection: Connection) throws(JournalError) -> [Int] {
        let statement = try connection.statement(
            "SELECT seq, at, command, client, seat, workshop, step, kind, body, checksum FROM event ORDER BY seq"
        )
        defer { statement.reset() }
        var last = 0
        var altered: [Int] = []
        while try statement.step() {
            let row = Columns(
                sequence: statement.integer(0),
                at: Int64(statement.integer(1)),
                command: statement.integer(2),
                client: statement.optionalText(3),
                seat: statement.text(4),
                workshop: statement.optionalText(5),
                step: statement.optionalText(6),
                kind: statement.text(7),
                body: statement.bytes(8)
            )
            if Checksum(after: last, row: row).signed != statement.integer(9) { altered.append(row.sequence) }
            last = statement.integer(9)
        }
        return altered
    }

    /// The workshop and step in which a fact belongs: its own, else those under way.
    private static func place(of event: Event, in session: Session) -> (workshop: WorkshopID?, step: StepID?) {
        switch event {
        case .stepEntered(let workshop, let step, _, _): (workshop, step)
        case .stepInserted(let workshop, let step, _), .stepRevised(let workshop, let step): (workshop, step.id)
        case .stepRemoved(let workshop, let step): (workshop, step)
        case .workshopOpened(let workshop), .workshopReopened(let workshop), .clockPaused(let workshop, _),
            .clockStarted(let workshop, _):
            (workshop, session.runs[workshop]?.step)
        default: session.openRun.map { ($0.id, $0.step) } ?? (nil, nil)
        }
    }
}

extension Log {
    /// A row of the log, whose fact may be unreadable.
    struct Row {
        let sequence: Int
        let at: Moment
        let command: Int
        let seat: SeatID
        let event: Result<Event, EventCoding.Unreadable>
    }

    /// Calls `body` with each row after `sequence`, in order.
    static func scan(
        _ connection: Connection,
        after sequence: Int = 0,
        _ body: (Row) throws(JournalError) -> Void
    ) throws(JournalError) {
        let statement = try connection.statement(
            "SELECT seq, at, command, seat, body FROM event WHERE seq > ?1 ORDER BY seq"
        )
        defer { statement.reset() }
        try statement.bind(.integer(sequence), at: 1)
        while try statement.step() {
            try body(
                Row(
                    sequence: statement.integer(0),
                    at: Moment(milliseconds: Int64(statement.integer(1))),
                    command: statement.integer(2),
                    seat: SeatID(statement.text(3)),
                    event: statement.withBytes(4, EventCoding.decode)
                )
            )
        }
    }

    /// Calls `body` with each fact after `sequence`; throws at the first that is missing or cannot be read.
    static func records(
        in connection: Connection,
        after sequence: Int = 0,
        _ body: (Record) -> Void
    ) throws(JournalError) {
        var last = sequence
        try scan(connection, after: sequence) { (row) throws(JournalError) in
            last += 1
            guard row.sequence == last else { throw .damaged(path: connection.path, what: "event \(last) is missing") }
            switch row.event {
            case .success(let event): body(row.record(event))
            case .failure(let error): throw .damaged(path: connection.path, what: "event \(last): \(error.why)")
            }
        }
    }

    /// The session all facts in the file add up to.
    static func replay(from connection: Connection) throws(JournalError) -> Session {
        var session = Session()
        try records(in: connection) { session.apply($0) }
        return session
    }
}

extension Log.Row {
    func record(_ event: Event) -> Record {
        Record(sequence: sequence, at: at, command: command, seat: seat, event: event)
    }
}
