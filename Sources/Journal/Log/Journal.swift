package import Engine
import Formats

/// A strategy file open for writing, and the session its facts add up to.
///
/// Used on one queue at a time; `Desk` is the door for everybody else.
package final class Journal {
    package let path: String
    /// What all facts add up to. Lent, not handed out: a session is some forty references, and a copy counts each.
    package var session: Session { _read { yield state } }
    private var state: Session
    /// Called after each commit with the facts it wrote and what they led to, before they are answered.
    package var onCommit: (([Record], Session) -> Void)?

    let connection: Connection
    let log: Log
    let receipts: Receipts
    let readable: ReadableTables
    private let register: People
    private var memory: Memory = .agrees
    var lastChecksum: Int
    private var lock: WriterLock?

    /// Whether `session` is what the file says.
    private enum Memory {
        case agrees
        /// A commit failed half way; the session is worked out anew before anything else is decided.
        case doubtful
    }

    /// Opens a file to write in it, which nobody else may do at the same time.
    ///
    /// - Parameter what: what this process is doing, for the message to whoever comes second.
    package static func open(_ path: String, as what: String) throws(JournalError) -> Journal {
        if !Disk.exists(path) { throw .notFound(path: path) }
        let path = Disk.real(path)
        return try Journal(path, lock: try WriterLock(path, as: what))
    }

    init(_ path: String, lock: consuming WriterLock) throws(JournalError) {
        let connection = try Connection(path, .writing)
        do {
            try Schema.check(connection)
            // Readers and the writer do not wait for each other (https://www.sqlite.org/wal.html). A closed file is in
            // the older mode, so the first writer waits for readers to finish.
            try connection.patiently { () throws(JournalError) in try connection.run("PRAGMA journal_mode = WAL") }
            try Schema.upgrade(connection)
            log = try Log(connection)
            receipts = try Receipts(connection)
            readable = try ReadableTables(connection)
            register = try People(connection)
            state = try Log.replay(from: connection)
            lastChecksum = try Log.lastChecksum(in: connection)
        } catch {
            connection.close()
            throw error
        }
        self.path = path
        self.connection = connection
        self.lock = consume lock
    }

    deinit { close() }

    /// Leaves the file whole and alone in its folder: all pages in it, no side files, ready to be copied.
    package func close() {
        guard lock != nil else { return }
        // Both may fail when somebody is reading; then the side files stay and the next writer takes care of them.
        do {
            try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
            try connection.run("PRAGMA journal_mode = DELETE")
        } catch {}
        connection.close()
        lock = nil
    }
}

extension Journal {
    /// Carries out commands in order, each on the session as the one before left it, and writes all their facts in one
    /// commit. A refused command writes nothing and hinders nobody.
    ///
    /// - Returns: one answer for each submission, when its facts lie safely on the disk.
    package func submit(_ submissions: [Submission]) throws(JournalError) -> [Result<Receipt, Refusal>] {
        var written: [Record] = []
        let answers = try commit { (session) throws(JournalError) in
            var answers: [Result<Receipt, Refusal>] = []
            answers.reserveCapacity(submissions.count)
            for submission in submissions { answers.append(try carryOut(submission, &session, &written)) }
            return answers
        }
        emptyPages(after: submissions)
        if !written.isEmpty { onCommit?(written, session) }
        return answers
    }

    /// Carries out all commands or, when one is refused, none of them.
    package func submitAll(_ submissions: [Submission]) throws(JournalError) -> Result<[Receipt], RefusedSubmission> {
        var waiting = submissions.makeIterator()
        switch try submitAll(pulling: { _ in waiting.next().map { .submission($0) } ?? .end }) {
        case .done(let receipts):
            emptyPages(after: submissions)
            return .success(receipts)
        case .refused(let refused): return .failure(refused)
        case .givenUp: return .success([])
        }
    }

    /// What was erased lies in older pages until they are overwritten. While somebody reads them they stay until the
    /// next time: what was done is done.
    private func emptyPages(after submissions: [Submission]) {
        guard submissions.contains(where: \.command.erases) else { return }
        do { try truncate() } catch {}
    }

    /// The same for commands that are made one at a time, each when the one before has been carried out, so that many
    /// need not be in memory together.
    ///
    /// - Parameter next: gets the session as it has become.
    package func submitAll(pulling next: (Session) throws(JournalError) -> Pull) throws(JournalError) -> Pulled {
        var written: [Record] = []
        // Where the telling begins, once the facts are too many to be held.
        var first: Int?
        let outcome = try commit(dropped: \.isNothing) { (session) throws(JournalError) in
            var receipts: [Receipt] = []
            while true {
                if written.count > Self.toldAtOnce {
                    first = first ?? written[0].sequence
                    written = []
                }
                switch try next(session) {
                case .end: return Pulled.done(receipts)
                case .giveUp: return .givenUp
                case .submission(let submission):
                    switch try carryOut(submission, &session, &written) {
                    case .success(let receipt): receipts.append(receipt)
                    case .failure(let refusal):
                        return .refused(RefusedSubmission(index: receipts.count, refusal: refusal))
                    }
                }
            }
        }
        if outcome.isNothing { return outcome }
        if let first { try tell(from: first) } else if !written.isEmpty { onCommit?(written, session) }
        return outcome
    }

    /// Facts handed over at a time, when two thousand notes make a hundred thousand of them.
    private static let toldAtOnce = 5_000

    private func tell(from first: Int) throws(JournalError) {
        guard let onCommit else { return }
        var told: [Record] = []
        try Log.records(in: connection, after: first - 1) { record in
            told.append(record)
            if told.count == Self.toldAtOnce {
                onCommit(told, session)
                told = []
            }
        }
        if !told.isEmpty { onCommit(told, session) }
    }

    /// One transaction, in which the session is `body`'s own. When nothing comes of it, the session is worked out anew
    /// from the file, now or before the next.
    func commit<T>(
        dropped: (T) -> Bool = { _ in false },
        _ body: (inout Session) throws(JournalError) -> T
    ) throws(JournalError) -> T {
        try recall()
        if connection.hasMoved { throw .movedAway(path: path) }
        do {
            let result = try lendingSession { (session) throws(JournalError) in
                try connection.transaction(dropped: dropped) { () throws(JournalError) in try body(&session) }
            }
            if dropped(result) { memory = .doubtful }
            try recall()
            return result
        } catch {
            memory = .doubtful
            // When this fails too, the next commit tries again; what the caller should hear is the first error.
            do { try recall() } catch {}
            throw error
        }
    }

    /// Takes the session out for as long as `body` works on it, so that nobody else holds on to its parts meanwhile.
    private func lendingSession<T>(_ body: (inout Session) throws(JournalError) -> T) throws(JournalError) -> T {
        var session = Session()
        swap(&session, &state)
        defer { swap(&session, &state) }
        return try body(&session)
    }

    private func recall() throws(JournalError) {
        guard memory == .doubtful else { return }
        state = try Log.replay(from: connection)
        lastChecksum = try Log.lastChecksum(in: connection)
        memory = .agrees
    }

    private func carryOut(
        _ submission: Submission,
        _ session: inout Session,
        _ written: inout [Record]
    ) throws(JournalError) -> Result<Receipt, Refusal> {
        var wish = 0
        if let client = submission.client {
            guard let checksum = Self.checksum(of: submission) else { return .failure(.unwritable) }
            wish = checksum
            if let earlier = try receipts.earlier(client, in: path) {
                return earlier.command == wish ? .success(earlier.receipt) : .failure(.clientReused(client: client))
            }
        }
        // The clock of the log never goes back, whatever the computer's does.
        let at = max(submission.at, session.lastMoment ?? submission.at)
        let events: [Event]
        do { events = try session.decide(submission.command, by: submission.seat, at: at) } catch {
            return .failure(error)
        }
        var bodies: [[UInt8]] = []
        do {
            for event in events { bodies.append(try EventCoding.encode(event)) }
        } catch {
            // Texts are cleaned at the door, so this is a NUL that came another way.
            return .failure(.unwritable)
        }
        let first = session.lastSequence + 1
        var receipt = Receipt(client: submission.client, sequences: nil, created: [], repeated: false)
        var persons = submission.personal.makeIterator()
        for (index, event) in events.enumerated() {
            let record = Record(sequence: first + index, at: at, command: first, seat: submission.seat, event: event)
            let client = index == 0 ? submission.client : nil
            try log.append(record, body: bodies[index], client: client, in: session, last: &lastChecksum)
            session.apply(record)
            try readable.update(after: event, in: session)
            if let subject = event.subject, let details = persons.next() { try register.note(details, of: subject) }
            if case .interviewImported(let interview) = event, let note = submission.note {
                try Notes(connection).note(note, of: interview.id.text)
            }
            if case .interviewRemoved(let interview, _) = event {
                try register.erase(interview.text, at: at.written)
                try Notes(connection).erase(interview.text)
            }
            if let id = event.createdID { receipt.created.append(id) }
            // Kept only for whoever is told of them: two thousand notes are a hundred thousand facts.
            if onCommit != nil { written.append(record) }
        }
        if !events.isEmpty { receipt.sequences = first...(first + events.count - 1) }
        if receipt.client != nil { try receipts.note(receipt, command: wish) }
        return .success(receipt)
    }

    /// Nil for a command that cannot be written down.
    private static func checksum(of submission: Submission) -> Int? {
        do { return Checksum(try EventCoding.encode(submission.command), by: submission.seat).signed } catch {
            return nil
        }
    }
}

/// The next of commands that stand or fall together.
package enum Pull: Sendable {
    case submission(Submission)
    case end
    /// None of them is wanted any more.
    case giveUp
}

/// What became of commands that stand or fall together.
package enum Pulled: Sendable {
    case done([Receipt])
    case refused(RefusedSubmission)
    case givenUp

    fileprivate var isNothing: Bool {
        if case .done = self { false } else { true }
    }
}
