import Engine
import Formats
import Foundation
import Intake
import Journal

/// A strategy file with a process, its interviews and its participants at their tables: ready for the first workshop.
struct NewStrategy {
    let folder: String
    let terminal: Terminal

    /// Made under another name, which it changes when it is whole: interrupted halfway, there is no file.
    func make(at path: String) throws {
        let draft = path + "-utkast"
        defer { for name in [draft, draft + "-lock"] { unlink(name) } }
        try fill(draft, says: path)
        guard rename(draft, path) == 0 else { throw JournalError.noAccess(path: path) }
    }

    private func fill(_ draft: String, says path: String) throws {
        let process = try ProcessReading.process(in: folder, terminal)
        let journal = try Journal.create(draft, replacing: true, as: "framtidsdialog serve")
        defer { journal.close() }
        try journal.carryOut(Submission(seat: Seat.facilitator.id, at: .now, command: .found(process: process)))
        try takeIn(journal)
        for plan in process.workshops {
            let places = Seating.propose(for: plan.id, in: journal.session)
            if places.isEmpty { continue }
            let command = Command.setTables(workshop: plan.id, places: places)
            try journal.carryOut(Submission(seat: Seat.facilitator.id, at: .now, command: command))
        }
        let session = journal.session
        let seats = session.seats.values.count { $0.role == .participant }
        let interviews = InterviewSummary(session)
        terminal.message(
            Sentence(
                "Skapade \(path) av \(folder): \(interviews.told(in: .swedish)) ur \(session.interviews.count) intervjuer, \(seats) platser.",
                "Created \(path) from \(folder): \(interviews.told(in: .english)) from \(session.interviews.count) interviews, \(seats) seats."
            )
        )
    }

    /// Interviews and participants, where the folder has them.
    private func takeIn(_ journal: Journal) throws {
        if Files.isFolder(folder + "/notes") {
            let notes = try InterviewImport(
                [folder + "/notes"],
                into: journal.session,
                beside: journal.path,
                terminal
            )
            if notes.isReadable { try notes.carryOut(in: journal, terminal) }
        }
        if Files.exists(folder + "/participants.csv") {
            let list = try ParticipantImport(folder + "/participants.csv", into: journal.session, terminal.language)
            if !list.reading.diagnostics.hasErrors {
                try journal.carryOutAll(list.submissions(known: [], at: .now))
            }
        }
    }
}
