import Engine
import Formats
import Journal

extension Verb {
    static let verify = Verb(
        "verify",
        Sentence("kontrollera att strategifilen är hel", "check that the strategy file is sound"),
        usage: "--database FIL",
        options: [.database, .json],
        details: Sentence(
            "Bygger om allt från loggen, jämför med tabellerna och kör SQLites egna kontroller. Slutkod 1 när något inte stämmer.",
            "Rebuilds everything from the log, compares with the tables and runs SQLite's own checks. Exit code 1 when something is wrong."
        )
    ) { asked in
        let verification = try Journal.verify(asked.database)
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(VerificationReport(verification)))
        } else if verification.problems.isEmpty {
            asked.terminal.result(
                Sentence(
                    "\(asked.database) är hel: \(counted(verification.events, "händelse", "händelser")), och tabellernas \(counted(verification.rows, "rad", "rader")) stämmer med dem.",
                    "\(asked.database) is sound: \(counted(verification.events, "event", "events")), and the tables' \(counted(verification.rows, "row agrees", "rows agree")) with them."
                ).text(in: asked.language)
            )
        } else {
            for problem in verification.problems {
                asked.terminal.result(Sentence(problem.swedish, problem.english).text(in: asked.language))
            }
            asked.terminal.message(
                Sentence(
                    "\(verification.problems.count) fel. Arbeta vidare från den senaste säkerhetskopian.",
                    "\(counted(verification.problems.count, "problem", "problems")). Go on from the latest backup."
                )
            )
        }
        return verification.problems.isEmpty ? .success : .found
    }

    private static let target = Option.value("--to", "FIL", Sentence("kopians namn", "the copy's name"))

    static let backup = Verb(
        "backup",
        Sentence("säkerhetskopiera, även medan filen används", "back up, also while the file is in use"),
        usage: "--database FIL --to FIL",
        options: [.database, target, .force],
        details: Sentence(
            "Kopian kontrolleras innan den får sitt namn. Kopiera aldrig en fil i bruk på annat sätt.",
            "The copy is verified before it gets its name. Never copy a file in use in another way."
        )
    ) { asked in
        guard let to = asked[target] else {
            throw Failure(.usage, Sentence("Ange kopians namn med --to.", "Name the copy with --to."))
        }
        if Files.areSame(to, asked.database) {
            let error = JournalError.sameFile(path: to)
            throw Failure(.cannotCreate, Sentence(error.swedish, error.english))
        }
        if asked.has(.force) == false { try Files.refuseExisting(to, force: false) }
        let copy = try Journal.backup(asked.database, to: to, replacing: asked.has(.force))
        guard copy.isSound else {
            for problem in copy.problems {
                asked.terminal.message(Sentence(problem.swedish, problem.english))
            }
            throw Failure(
                .badInput,
                Sentence(
                    "Filen är skadad, så ingen kopia har gjorts. Behåll den senaste säkerhetskopian.",
                    "The file is damaged, so no copy has been made. Keep the latest backup."
                )
            )
        }
        asked.terminal.result(
            Sentence("Säkerhetskopia: \(to)", "Backup: \(to)").text(in: asked.language)
        )
        return .success
    }

    private static let everyone = Option.flag("--all", Sentence("allas uppgifter", "everybody's details"))

    static let forget = Verb(
        "forget",
        Sentence("radera personuppgifter", "erase personal data"),
        usage: "[PLATS...|--all] --database FIL",
        options: [.database, everyone],
        operands: 0...10_000,
        details: Sentence(
            "Raderar namn, e-post och roll för en plats (P12) eller en intervju (I3). Det som sades och beslutades står kvar utan person. Även kopiorna i <fil>-backups rensas.",
            "Erases name, e-mail and role of a seat (P12) or an interview (I3). What was said and decided stays, without the person. The copies in <file>-backups are cleared too."
        )
    ) { asked in
        guard asked.has(everyone) != !asked.operands.isEmpty else {
            throw Failure(
                .usage,
                Sentence("Ange vilka platser eller intervjuer, eller --all.", "Name the seats or interviews, or --all.")
            )
        }
        let journal = try Journal.open(asked.database, as: "framtidsdialog forget")
        defer { journal.close() }
        let known = try journal.people()
        // Whom the file itself has forgotten is forgotten again, as copies may remain from a time that failed.
        let session = journal.session
        let isStranger = { (subject: String) in
            known[subject] == nil && session.seats[SeatID(subject)] == nil
                && session.interviews[InterviewID(subject)] == nil
        }
        if let stranger = asked.operands.first(where: isStranger) {
            throw Failure(
                .badInput,
                Sentence(
                    "Det finns inga personuppgifter för \(stranger). Ingenting har raderats.",
                    "There are no personal data for \(stranger). Nothing has been erased."
                )
            )
        }
        if asked.has(everyone) {
            try journal.forgetAll(at: .now)
        } else {
            for subject in asked.operands { try journal.forget(subject, at: .now) }
        }
        let copies = BackupFolder(beside: asked.database)
        for subject in asked.has(everyone) ? [nil] : asked.operands.map(Optional.some) {
            try copies.forget(subject, at: .now)
        }
        let count = asked.has(everyone) ? known.count : asked.operands.count
        asked.terminal.result(
            Sentence("Raderade uppgifter om \(count).", "Erased the details of \(count).").text(in: asked.language)
        )
        return .success
    }
}

extension Verb {
    static let remove = Verb(
        "remove",
        Sentence("ta bort en intervju som togs in av misstag", "remove an interview taken in by mistake"),
        usage: "INTERVJU... --database FIL",
        options: [.database],
        operands: 1...10_000,
        details: Sentence(
            "Tar bort en intervju (I3) med alla utsagor ur den, och raderar anteckningens text och uppgifterna om den intervjuade, även i kopiorna i <fil>-backups.\nAlla eller ingen tas bort: det går inte så länge ett kort eller ett mål bygger på en utsaga. Loggen behåller vad som hände, med personer maskerade.",
            "Removes an interview (I3) with all its statements, and erases the note's text and the details of the interviewee, in the copies in <file>-backups too.\nAll are removed or none: not while a card or a goal builds on a statement. The log keeps what happened, with persons masked."
        )
    ) { asked in
        let journal = try Journal.open(asked.database, as: "framtidsdialog remove")
        defer { journal.close() }
        let removals = asked.operands.map { id in
            Submission(seat: Seat.facilitator.id, at: .now, command: .removeInterview(id: InterviewID(id)))
        }
        if case .failure(let refused) = try journal.submitAll(removals) {
            throw Failure(.badInput, Sentence(refused.refusal.swedish, refused.refusal.english))
        }
        let copies = BackupFolder(beside: asked.database)
        for id in asked.operands { try copies.forget(id, at: .now) }
        let count = asked.operands.count
        asked.terminal.result(
            Sentence(
                "Tog bort \(counted(count, "intervju", "intervjuer")).",
                "Removed \(counted(count, "interview", "interviews"))."
            ).text(in: asked.language)
        )
        return .success
    }
}

private struct VerificationReport: Encodable {
    let sound: Bool
    let events: Int
    let rows: Int
    let problems: [String]

    init(_ verification: Verification) {
        sound = verification.problems.isEmpty
        events = verification.events
        rows = verification.rows
        problems = verification.problems.map(\.swedish)
    }
}
