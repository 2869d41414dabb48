package import Engine
package import Formats

/// Reads a county's process folder: the frame, the workshops, the participants and the rehearsal.
///
/// All faults of all files are told at once. The format is described in Workshops/README.md.
package enum ProcessFolder {
    /// - Parameter files: the folder's files by their path in it, such as `process.json` and `notes/01.md`.
    ///   Notes are read elsewhere and not looked at here.
    /// - Returns: the process, nil when any fault is an error, and everything there is to say, sorted by file and place.
    package static func read(
        _ files: [String: [UInt8]],
        in language: Language = .swedish
    ) -> (process: Process?, diagnostics: [Diagnostic]) {
        var reading = FolderReading(files: files, language: language)
        let process = reading.process()
        let diagnostics = reading.diagnostics.sorted()
        return (diagnostics.hasErrors ? nil : process, diagnostics)
    }
}

/// One reading of a folder, gathering what is wrong.
private struct FolderReading {
    let files: [String: [UInt8]]
    let language: Language
    var diagnostics: [Diagnostic] = []
    private var known = KnownNames()

    init(files: [String: [UInt8]], language: Language) {
        self.files = files
        self.language = language
    }

    mutating func process() -> Process? {
        var process: Process?
        if let (file, json) = json("process.json") {
            known = KnownNames(json)
            var reader = ObjectReader(json, in: file)
            process = reader.process(known)
            diagnostics += reader.diagnostics
        } else if files["process.json"] == nil {
            note(.noProcessFile, "process.json")
        }
        let workshops = workshops()
        process?.workshops = workshops
        strangers()
        let invited = process.flatMap { participants(of: $0) }
        rehearsal(of: process, invited)
        return process
    }

    private mutating func workshops() -> [WorkshopPlan] {
        let numbered = files.keys.compactMap { name in number(of: name).map { (name: name, number: $0) } }
            .sorted { ($0.number, $0.name) < ($1.number, $1.name) }
        if numbered.isEmpty { note(.noWorkshopFile, "workshop-1.json") }
        for missing in 1..<max(1, numbered.last?.number ?? 1) where !numbered.contains(where: { $0.number == missing })
        {
            note(.missingWorkshopFile(number: missing), "workshop-\(missing).json")
        }
        var names = WorkshopNames()
        return numbered.compactMap { name, number in
            guard let (file, json) = json(name) else { return nil }
            var reader = ObjectReader(json, in: file)
            let plan = reader.workshop(file: number, &names, known)
            diagnostics += reader.diagnostics
            return plan
        }
    }

    /// The N of `workshop-N.json`; small, so that a stray year does not ask for two thousand workshops.
    private func number(of name: String) -> Int? {
        guard name.hasPrefix("workshop-"), name.hasSuffix(".json") else { return nil }
        let digits = name.dropFirst("workshop-".count).dropLast(".json".count)
        guard (1...2).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits), number > 0
        else { return nil }
        return number
    }

    /// Files beside the known ones that look as if they should be read.
    private mutating func strangers() {
        let known = ["process.json", "participants.csv", "rehearsal.json", "workshop-1.json"]
        for name in files.keys where !name.contains("/") && !known.contains(name) && number(of: name) == nil {
            guard name.lowercased().hasSuffix(".json") || name.lowercased().hasSuffix(".csv") else { continue }
            note(.unknownFile(suggestion: EditDistance.nearest(to: name, among: known)), name)
        }
    }

    private mutating func participants(of process: Process) -> ParticipantReading? {
        guard let bytes = files["participants.csv"] else { return nil }
        let reading = ParticipantList.read(
            file: "participants.csv",
            bytes: bytes,
            organisations: process.organisations,
            process: process,
            in: language
        )
        diagnostics += reading.diagnostics
        return reading
    }

    private mutating func rehearsal(of process: Process?, _ participants: ParticipantReading?) {
        guard let bytes = files["rehearsal.json"] else { return }
        let (script, faults) = Script.read(file: "rehearsal.json", bytes: bytes, in: language)
        diagnostics += faults
        guard let script, let process else { return }
        let notes = files.keys.filter { $0.hasPrefix("notes/") }.map { String($0.dropFirst("notes/".count)) }
        // A faulty list of participants makes no seats; that all of them are missing would only hide its own faults.
        let isListFaulty = participants?.diagnostics.hasErrors == true
        diagnostics += script.check(
            against: process,
            participants: isListFaulty ? nil : participants?.invitations.count ?? 0,
            newOrganisations: participants?.newOrganisations ?? [],
            notes: notes.isEmpty ? nil : notes.sorted()
        )
    }

    private mutating func json(_ name: String) -> (ReadFile, JSON)? {
        guard let bytes = files[name] else { return nil }
        let file = ReadFile(name: name, bytes: bytes, language: language)
        do throws(JSONSyntaxError) {
            let json = try JSON(bytes)
            if json.kind == .object { return (file, json) }
            diagnostics.append(file.diagnostic(.wrongKind(expected: .object, found: json.kind), at: json.place))
        } catch {
            diagnostics.append(error.diagnostic(file: name, in: language))
        }
        return nil
    }

    private mutating func note(_ fault: ProcessFault, _ name: String) {
        diagnostics.append(ReadFile(name: name, bytes: [], language: language).diagnostic(fault, at: nil))
    }
}
