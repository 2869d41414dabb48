import Drafting
import Engine
import Formats
import Intake
import Journal

extension Verb {
    private static let workshops = Option.value(
        "--workshops",
        "MAPP",
        Sentence(
            "processmappen, eller mappen med den (annars Workshops)",
            "the process folder, or the folder it lies in (else Workshops)"
        )
    )
    private static let exports = Option.value(
        "--exports",
        "MAPP",
        Sentence("var utkastet läggs (annars Exports)", "where the draft is put (else Exports)")
    )

    static let demo = Verb(
        "demo",
        Sentence("gå hela vägen från intervjuer till utkast", "go the whole way from interviews to draft"),
        usage: "[--workshops MAPP] [--exports MAPP] [--database FIL]",
        options: [workshops, exports, .database],
        details: Sentence(
            "Läser en processmapp, importerar dess intervjuer och deltagare, spelar båda workshopparna och skriver utkastet.\nErsätter det en tidigare demo har gjort, aldrig något annat.",
            "Reads a process folder, imports its interviews and participants, plays both workshops and writes the draft.\nReplaces what an earlier demo made, never anything else."
        )
    ) { asked in
        let demo = try Demo(
            folder: Demo.folder(in: asked[workshops] ?? "Workshops"),
            exports: asked[exports] ?? "Exports",
            database: asked.database,
            terminal: asked.terminal
        )
        try demo.run()
        return .success
    }
}

/// The whole process on its own: the same commands, through the same door, as a live room uses.
struct Demo {
    private let folder: String
    private let target: String
    private let exports: DemoExports
    private let database: String
    private let terminal: Terminal
    private let process: Process
    private let script: Script
    private let scriptBytes: [UInt8]

    /// Marks the first command of a demo's file, and the last, by which a later demo knows what it may replace.
    private static let mark = "demo"
    private static let endMark = "demo-end"

    init(folder: String, exports: String, database: String, terminal: Terminal) throws {
        self.folder = folder
        self.database = database
        self.terminal = terminal
        target = exports + "/" + (folder.split(separator: "/").last.map(String.init) ?? "demo")
        self.exports = DemoExports(folder: target)
        process = try ProcessReading.process(in: folder, terminal)
        scriptBytes = try Files.read(folder + "/rehearsal.json")
        let (script, diagnostics) = Script.read(file: "rehearsal.json", bytes: scriptBytes, in: terminal.language)
        guard let script else {
            for diagnostic in diagnostics.sorted() { terminal.message(diagnostic.line(in: terminal.language)) }
            throw Failure(
                .badInput,
                Sentence(
                    "rehearsal.json har fel; ingenting har gjorts.",
                    "rehearsal.json has faults; nothing has been done."
                )
            )
        }
        self.script = script
    }

    /// The process folder itself, or the first one in a folder of them.
    static func folder(in path: String) throws(Failure) -> String {
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        if Files.exists(path + "/process.json") { return path }
        guard Files.isFolder(path) else {
            throw Failure(
                .noInput,
                Sentence(
                    "Mappen \(path) finns inte. Stå i projektets mapp eller ange --workshops MAPP.",
                    "There is no folder \(path). Stand in the project's folder or give --workshops MAPP."
                )
            )
        }
        guard let name = try Files.names(in: path).first(where: { Files.exists("\(path)/\($0)/process.json") }) else {
            throw Failure(
                .noInput,
                Sentence(
                    "Ingen processmapp i \(path): process.json saknas.",
                    "No process folder in \(path): process.json is missing."
                )
            )
        }
        return path + "/" + name
    }

    func run() throws {
        try exports.refuseStrangers(formats: ExportFormat.allCases.map(fileName))
        let journal = try newFile()
        defer { journal.close() }
        say(
            "1/6 \(process.title) \(process.period.from)–\(process.period.to): \(counted(process.areas.count, "område", "områden")), \(counted(process.workshops.count, "workshop", "workshoppar"))",
            "1/6 \(process.title) \(process.period.from)–\(process.period.to): \(counted(process.areas.count, "area", "areas")), \(counted(process.workshops.count, "workshop", "workshops"))"
        )
        try importInterviews(journal)
        try importParticipants(journal)
        try seat(journal)
        try play(journal)
        try end(journal)
        try export(journal.session)
    }

    /// The moment everything before the script happens, so that a demo made twice is the same twice.
    private var start: Moment {
        script.entries.lazy.compactMap(\.at).first?.adding(minutes: -24 * 60) ?? Moment(milliseconds: 0)
    }

    private func newFile() throws -> Journal {
        var replacing = false
        if Files.exists(database) {
            guard try isUntouchedDemo() else {
                throw Failure(
                    .cannotCreate,
                    Sentence(
                        "\(database) är inte bara det som demo gjorde, så den skrivs inte över. Ange en annan fil med --database.",
                        "\(database) is not only what demo made, so it is not overwritten. Name another file with --database."
                    )
                )
            }
            replacing = true
        }
        let founding = Submission(
            client: Self.mark,
            seat: Seat.facilitator.id,
            at: start,
            command: .found(process: process)
        )
        return try Journal.create(database, replacing: replacing, founding: founding, as: "framtidsdialog demo")
    }

    /// Whether an earlier demo made the file, finished or not, and nobody has worked in it since.
    private func isUntouchedDemo() throws -> Bool {
        guard try Journal.hasAnswered(Self.mark, in: database) else { return false }
        let last = try Journal.read(database).lastSequence
        return try !Journal.hasAnswered(Self.endMark, in: database)
            || Journal.hasAnswered("\(Self.endMark)-\(last)", in: database)
    }

    /// Notes where the demo ended: commands that change nothing leave a receipt and no fact.
    private func end(_ journal: Journal) throws {
        for client in [Self.endMark, "\(Self.endMark)-\(journal.session.lastSequence)"] {
            let nothing = Command.register(caseNumber: journal.session.process?.caseNumber)
            try journal.carryOut(Submission(client: client, seat: Seat.facilitator.id, at: start, command: nothing))
        }
    }

    private func importInterviews(_ journal: Journal) throws {
        let notes = try InterviewImport([folder + "/notes"], into: journal.session, beside: journal.path, terminal)
        for diagnostic in notes.diagnostics where diagnostic.severity == .error {
            terminal.message(diagnostic.line(in: terminal.language))
        }
        guard notes.isReadable else {
            throw Failure(.badInput, Sentence("En anteckning kan inte läsas.", "A note cannot be read."))
        }
        try notes.carryOut(in: journal, at: start, terminal)
        let session = journal.session
        say(
            "2/6 \(counted(session.interviews.count, "intervju", "intervjuer")) gav \(InterviewSummary(session).told(in: .swedish))",
            "2/6 \(counted(session.interviews.count, "interview", "interviews")) gave \(InterviewSummary(session).told(in: .english))"
        )
    }

    private func importParticipants(_ journal: Journal) throws {
        let list = try ParticipantImport(folder + "/participants.csv", into: journal.session, terminal.language)
        guard !list.reading.diagnostics.hasErrors else {
            for diagnostic in list.reading.diagnostics { terminal.message(diagnostic.line(in: terminal.language)) }
            throw Failure(.badInput, Sentence("Deltagarlistan har fel.", "The list of participants has faults."))
        }
        try journal.carryOutAll(list.submissions(known: [], at: start))
        let count = journal.session.seats.values.count { $0.role == .participant }
        say(
            "3/6 \(count) deltagare från \(counted(journal.session.organisations.count, "organisation", "organisationer"))",
            "3/6 \(counted(count, "participant", "participants")) from \(counted(journal.session.organisations.count, "organisation", "organisations"))"
        )
    }

    private func seat(_ journal: Journal) throws {
        for plan in process.workshops {
            let places = Seating.propose(for: plan.id, in: journal.session)
            if places.isEmpty { continue }
            try journal.carryOut(
                Submission(seat: Seat.facilitator.id, at: start, command: .setTables(workshop: plan.id, places: places))
            )
            let tables = Set(places.values).count
            say(
                "4/6 \(plan.title): \(counted(places.count, "person", "personer")) vid \(tables) bord",
                "4/6 \(plan.title): \(counted(places.count, "person", "people")) at \(counted(tables, "table", "tables"))"
            )
        }
    }

    private func play(_ journal: Journal) throws {
        var play = Play(of: scriptBytes)
        var refused = 0
        var step: StepID?
        for entry in script.entries {
            let outcome = try play.carryOut(entry, in: journal)
            switch outcome.result {
            case .accepted: break
            case .refused(let refusal):
                refused += 1
                say(
                    "    \(entry.client ?? "rad \(entry.line)"): \(refusal.swedish)",
                    "    \(entry.client ?? "line \(entry.line)"): \(refusal.english)"
                )
            case .faulty(let diagnostics):
                refused += 1
                for diagnostic in diagnostics { terminal.message("    " + diagnostic.line(in: terminal.language)) }
            }
            guard let now = journal.session.openRun?.step, now != step else { continue }
            step = now
            if let plan = journal.session.plan(of: now), let workshop = journal.session.workshop(of: now) {
                let clock = StockholmTime.local(journal.session.lastMoment ?? start).clock
                say(
                    "    workshop \(workshop.number)  \(clock)  \(plan.title)",
                    "    workshop \(workshop.number)  \(clock)  \(plan.title)"
                )
            }
        }
        let session = journal.session
        say(
            "5/6 \(session.contributions.count) inspel, \(session.liveGoals.count) mål, \(counted(session.liveActions.count, "aktivitet", "aktiviteter"))"
                + (refused > 0 ? ", \(refused) avslag" : ""),
            "5/6 \(counted(session.contributions.count, "contribution", "contributions")), \(counted(session.liveGoals.count, "goal", "goals")), \(counted(session.liveActions.count, "action", "actions"))"
                + (refused > 0 ? ", \(counted(refused, "refusal", "refusals"))" : "")
        )
    }

    private func export(_ session: Session) throws {
        let names = try Journal.people(database).values.compactMap(\.name).sorted()
        guard let draft = FinishedDraft(session: session, mode: .actionPlan, names: names) else { return }
        try Files.makeFolder(target)
        for format in ExportFormat.allCases { try exports.write(try format.bytes(of: draft), to: fileName(format)) }
        try exports.finish(ExportFormat.allCases.map(fileName))
        say("6/6 Utkastet ligger i \(target)/", "6/6 The draft lies in \(target)/")
        terminal.result(draft.summary.text(in: terminal.language))
        say(
            "Nästa: öppna \(target)/lansstrategi.docx, eller följ ett mål: framtidsdialog trace M1.1 --database \(database)",
            "Next: open \(target)/lansstrategi.docx, or follow a goal: framtidsdialog trace M1.1 --database \(database)"
        )
    }

    private func fileName(_ format: ExportFormat) -> String {
        (format == .csv ? "handlingsplan." : "lansstrategi.") + format.rawValue
    }

    private func say(_ swedish: String, _ english: String) { terminal.message(Sentence(swedish, english)) }
}
