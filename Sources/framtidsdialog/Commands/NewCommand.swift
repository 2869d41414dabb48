import Engine
import Formats
import Intake
import Journal

extension Verb {
    static let new = Verb(
        "new",
        Sentence("skapa en strategifil från en processmapp", "create a strategy file from a process folder"),
        usage: "MAPP --database FIL",
        options: [.database, .force],
        operands: 1...1,
        details: Sentence(
            "Mappens format beskrivs i Workshops/README.md. Finns det fel i mappen skapas ingenting.",
            "The folder's format is described in Workshops/README.md. With faults in the folder nothing is created."
        )
    ) { asked in
        let folder = asked.operands[0]
        let process = try ProcessReading.process(in: folder, asked.terminal)
        if !asked.has(.force) { try Files.refuseExisting(asked.database, force: false) }
        let founding = Submission(seat: Seat.facilitator.id, at: .now, command: .found(process: process))
        let journal = try Journal.create(
            asked.database,
            replacing: asked.has(.force),
            founding: founding,
            as: "framtidsdialog new"
        )
        defer { journal.close() }
        asked.terminal.result(
            Sentence(
                "Skapade \(asked.database) för \(process.title) \(process.period.from)–\(process.period.to): \(counted(process.areas.count, "område", "områden")), \(counted(process.workshops.count, "workshop", "workshoppar")).",
                "Created \(asked.database) for \(process.title) \(process.period.from)–\(process.period.to): \(counted(process.areas.count, "area", "areas")), \(counted(process.workshops.count, "workshop", "workshops"))."
            ).text(in: asked.language)
        )
        asked.terminal.message(
            Sentence(
                "Nästa: framtidsdialog import interviews \(folder)/notes --database \(asked.database)",
                "Next: framtidsdialog import interviews \(folder)/notes --database \(asked.database)"
            )
        )
        return .success
    }

    static let validate = Verb(
        "validate",
        Sentence("granska en processmapp", "check a process folder"),
        usage: "MAPP",
        options: [.json],
        operands: 1...1,
        details: Sentence(
            "Alla fel visas på en gång, med fil, plats och åtgärd. Slutkod 0 utan fel, 65 med fel.",
            "All faults are shown at once, with file, place and remedy. Exit code 0 without faults, 65 with."
        )
    ) { asked in
        let (process, diagnostics) = try ProcessFiles.read(asked.operands[0], in: asked.language)
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(ValidationReport(diagnostics, language: asked.language)))
        } else {
            if !diagnostics.isEmpty {
                asked.terminal.result(String(diagnostics.lines(in: asked.language).dropLast()))
            }
            let errors = diagnostics.count { $0.severity == .error }
            if let process, errors == 0 {
                let steps = process.workshops.reduce(0) { $0 + $1.steps.count }
                asked.terminal.message(
                    Sentence(
                        "Inga fel. \(process.title): \(counted(process.areas.count, "område", "områden")), \(counted(process.organisations.count, "organisation", "organisationer")), \(counted(process.workshops.count, "workshop", "workshoppar")) med \(steps) steg.",
                        "No faults. \(process.title): \(counted(process.areas.count, "area", "areas")), \(counted(process.organisations.count, "organisation", "organisations")), \(counted(process.workshops.count, "workshop", "workshops")) with \(counted(steps, "step", "steps"))."
                    )
                )
            } else {
                asked.terminal.message(Sentence("\(errors) fel.", counted(errors, "fault", "faults") + "."))
            }
        }
        return diagnostics.hasErrors ? .badInput : .success
    }
}

/// Reads a process folder for the commands that need one without faults.
enum ProcessReading {
    static func process(in folder: String, _ terminal: Terminal) throws(Failure) -> Process {
        let (process, diagnostics) = try ProcessFiles.read(folder, in: terminal.language)
        for diagnostic in diagnostics where diagnostic.severity != .note {
            terminal.message(diagnostic.line(in: terminal.language))
        }
        guard let process else {
            throw Failure(
                .badInput,
                Sentence(
                    "Processmappen \(folder) har fel; ingenting har skapats. Rätta dem och försök igen.",
                    "The process folder \(folder) has faults; nothing has been created. Mend them and try again."
                )
            )
        }
        return process
    }
}
