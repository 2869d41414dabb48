import Engine
import Formats
import Intake
import Journal

/// A list of participants read and ready to be taken in, all or none.
struct ParticipantImport {
    let file: String
    let reading: ParticipantReading

    init(_ path: String, into session: Session, _ language: Language) throws(Failure) {
        guard let process = session.process else {
            throw Failure(.badInput, Sentence(Refusal.notFounded.swedish, Refusal.notFounded.english))
        }
        file = path.split(separator: "/").last.map(String.init) ?? path
        reading = ParticipantList.read(
            file: file,
            bytes: try Files.read(path),
            organisations: session.organisations.values,
            process: process,
            in: language
        )
    }

    /// New organisations, then one invitation for each row that is not in already. A row is known by what the file
    /// holds about its person, so that nothing about a person needs to be kept elsewhere.
    func submissions(known: [PersonalDetails], at: Moment) -> [Submission] {
        let organisations = reading.newOrganisations.map { organisation in
            Submission(seat: Seat.facilitator.id, at: at, command: .addOrganisation(organisation: organisation))
        }
        var left = Dictionary(known.map { ($0, 1) }, uniquingKeysWith: +)
        let invitations = zip(reading.invitations, reading.details).compactMap { invitation, details -> Submission? in
            if let count = left[details], count > 0 {
                left[details] = count - 1
                return nil
            }
            return Submission(
                seat: Seat.facilitator.id,
                at: at,
                command: .invite(invitations: [invitation]),
                personal: [details]
            )
        }
        return organisations + invitations
    }
}

extension Verb {
    static let importParticipants = Verb(
        "import participants",
        Sentence("läs in deltagarlistan", "import the list of participants"),
        usage: "FIL --database FIL",
        options: [.database, .dryRun, .json],
        operands: 1...1,
        details: Sentence(
            "En .csv med organisation, sektor, roll och workshop 1, workshop 2. Namn och e-post hamnar i en tabell som kan tömmas.\nKost och telefon läses aldrig in. Samma lista en gång till ändrar ingenting.",
            "A .csv with organisation, sector, role and workshop 1, workshop 2. Names and e-mail go into a table that can be emptied.\nDiet and phone are never read. The same list again changes nothing."
        )
    ) { asked in
        let session = try Journal.read(asked.database)
        let list = try ParticipantImport(asked.operands[0], into: session, asked.language)
        let failed = list.reading.diagnostics.hasErrors
        // Whoever was interviewed may come as well, and is not invited by that.
        let guests = try Journal.people(asked.database).filter { session.seats[SeatID($0.key)] != nil }
        let submissions = list.submissions(known: Array(guests.values), at: .now)
        if !failed, !asked.has(.dryRun), !submissions.isEmpty {
            let journal = try Journal.open(asked.database, as: "framtidsdialog import")
            defer { journal.close() }
            try journal.carryOutAll(submissions)
        }
        let added = submissions.count - list.reading.newOrganisations.count
        let report = ParticipantReport(list, added: failed ? 0 : added)
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(report))
        } else {
            for diagnostic in list.reading.diagnostics.sorted() {
                asked.terminal.message(diagnostic.line(in: asked.language))
            }
            asked.terminal.result(
                Sentence(
                    "\(report.file): \(counted(report.rows, "rad", "rader")), \(counted(report.added, "ny deltagare", "nya deltagare")), \(counted(report.newOrganisations.count, "ny organisation", "nya organisationer")).",
                    "\(report.file): \(counted(report.rows, "row", "rows")), \(counted(report.added, "new participant", "new participants")), \(counted(report.newOrganisations.count, "new organisation", "new organisations"))."
                ).text(in: asked.language)
            )
            if failed {
                asked.terminal.message(Sentence("Ingenting har importerats.", "Nothing has been imported."))
            }
        }
        return failed ? .badInput : .success
    }
}

private struct ParticipantReport: Encodable {
    let file: String
    let rows: Int
    let added: Int
    let newOrganisations: [String]
    let diagnostics: [DiagnosticReport]

    init(_ list: ParticipantImport, added: Int) {
        file = list.file
        rows = list.reading.rows.count
        self.added = added
        newOrganisations = list.reading.newOrganisations.map(\.name)
        diagnostics = list.reading.diagnostics.sorted().map(DiagnosticReport.init)
    }
}
