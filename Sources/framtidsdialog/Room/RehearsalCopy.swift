import Engine
import Formats
import Intake
import Journal
import Robots

/// The workshop file a rehearsal happens in: a copy of the real one, which is only read.
struct RehearsalCopy {
    let path: String
    let session: Session

    /// The names of all that belongs to it.
    var files: [String] { [path, path + "-access", path + "-lock", path + "-wal", path + "-shm"] }

    /// - Parameter tables: how many there should be at least.
    init(of database: String, tables: Int?) throws {
        var path = database + "-genrep"
        var number = 1
        while Files.exists(path) {
            number += 1
            path = "\(database)-genrep-\(number)"
        }
        self.path = path
        let original = try Journal.read(database)
        guard let process = original.process else {
            throw Failure(.badInput, Sentence(Refusal.notFounded.swedish, Refusal.notFounded.english))
        }
        let wider = tables.map { process.widened(to: $0) } ?? process
        if wider.workshops == process.workshops {
            let verification = try Journal.backup(database, to: path)
            guard verification.isSound else { throw RehearsalCopy.unsound(database) }
        } else {
            guard original.runs.isEmpty else {
                throw Failure(
                    .badInput,
                    Sentence(
                        "En workshop har redan hållits i \(database), så kopian kan inte få fler bord. Öva utan --tables.",
                        "A workshop has been held in \(database), so the copy cannot have more tables. Rehearse without --tables."
                    )
                )
            }
            try RehearsalCopy.make(path, wider, original)
        }
        session = try Journal.read(path)
    }

    /// A file with the same frame, interviews and seats, and more tables.
    private static func make(_ path: String, _ process: Process, _ original: Session) throws {
        let by = Seat.facilitator.id
        let journal = try Journal.create(path, as: "framtidsdialog rehearse")
        defer { journal.close() }
        try journal.carryOut(Submission(seat: by, at: .now, command: .found(process: process)))
        let known = Set(process.organisations.map(\.id))
        let added = original.organisations.values.filter { !known.contains($0.id) }
        var commands = added.map { Command.addOrganisation(organisation: $0) }
        commands += original.interviews.values.map { interview in
            Command.importInterview(note: NoteProposal(interview, original.statements.values))
        }
        let invitations = original.seats.values.filter { $0.role == .participant }
            .compactMap { seat in seat.organisation.map { Invitation(organisation: $0, workshops: seat.workshops) } }
        commands.append(.invite(invitations: invitations))
        try journal.carryOutAll(commands.map { Submission(seat: by, at: .now, command: $0) })
        for plan in process.workshops {
            let places = Seating.propose(for: plan.id, in: journal.session)
            if places.isEmpty { continue }
            let command = Command.setTables(workshop: plan.id, places: places)
            try journal.carryOut(Submission(seat: by, at: .now, command: command))
        }
    }

    private static func unsound(_ database: String) -> Failure {
        Failure(
            .badInput,
            Sentence(
                "\(database) är inte hel. Kör framtidsdialog verify.",
                "\(database) is not sound. Run framtidsdialog verify."
            )
        )
    }
}

extension Process {
    /// The same with at least so many tables in each workshop; those that come to it take the areas in turn.
    func widened(to count: Int) -> Process {
        var process = self
        for index in process.workshops.indices {
            var tables = process.workshops[index].tables
            let areas = tables.map(\.areas)
            var number = tables.count
            while tables.count < count, !areas.isEmpty {
                number += 1
                let id = TableID(String(number))
                if tables.contains(where: { $0.id == id }) { continue }
                tables.append(TablePlan(id: id, areas: areas[tables.count % areas.count]))
            }
            process.workshops[index].tables = tables
        }
        return process
    }
}

extension NoteProposal {
    fileprivate init(_ interview: Interview, _ statements: [Engine.Statement]) {
        self.init(
            file: interview.file,
            digest: interview.digest,
            sector: interview.sector,
            date: interview.date,
            status: interview.status,
            roleClass: interview.roleClass,
            municipalityType: interview.municipalityType,
            described: interview.described,
            length: interview.length,
            statements: statements.filter { $0.interview == interview.id && $0.retired == nil }
                .map {
                    NoteProposal.Statement(
                        category: $0.category,
                        area: $0.area,
                        text: $0.text,
                        start: $0.start,
                        length: $0.length,
                        quote: $0.quote,
                        doubtful: $0.doubtful
                    )
                }
        )
    }
}
