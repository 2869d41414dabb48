import Engine
import Formats

/// One reading of a folder, gathering what is wrong.
struct FolderReading {
    let files: [String: [UInt8]]
    let unreadable: [String: UnreadableFile]
    let language: Language
    var diagnostics: [Diagnostic] = []
    private var known = KnownNames()

    init(files: [String: [UInt8]], unreadable: [String: UnreadableFile], language: Language) {
        self.files = files
        self.unreadable = unreadable
        self.language = language
    }

    /// Every name in the folder, whether its file can be read or not.
    private var names: [String] { (Array(files.keys) + unreadable.keys).sorted() }

    mutating func process() -> Process? {
        for (name, reason) in unreadable { note(fault(reason, name), name) }
        var process: Process?
        if let (file, json) = json("process.json") {
            known = KnownNames(json)
            var reader = ObjectReader(json, in: file)
            process = reader.process(known)
            diagnostics += reader.diagnostics
        } else if !names.contains("process.json") {
            note(.noProcessFile, "process.json")
            // A folder without any of our files is some other folder; one sentence says it all.
            if !names.contains(where: { number(of: $0) != nil }) { return nil }
        }
        let workshops = workshops()
        process?.workshops = workshops
        strangers()
        let notes = notes(of: process)
        let invited = process.flatMap { participants(of: $0) }
        rehearsal(of: process, invited, notes)
        return process
    }

    /// Something that is no file is only in the way, unless it has the name of a file we want.
    private func fault(_ reason: UnreadableFile, _ name: String) -> ProcessFault {
        let isWanted = ["process.json", "participants.csv", "rehearsal.json"].contains(name) || number(of: name) != nil
        return switch reason {
        case .notAFile: isWanted ? .unreadableFile(reason: nil) : .notAFile
        case .folder: isWanted ? .unreadableFile(reason: nil) : .notReadFolder
        case .failed(let reason): .unreadableFile(reason: reason)
        }
    }

    private mutating func workshops() -> [WorkshopPlan] {
        let numbered = names.compactMap { name in number(of: name).map { (name: name, number: $0) } }
            .sorted { ($0.number, $0.name) < ($1.number, $1.name) }
        if numbered.isEmpty { note(.noWorkshopFile, "workshop-1.json") }
        for missing in 1..<max(1, numbered.last?.number ?? 1) where !numbered.contains(where: { $0.number == missing })
        {
            note(.missingWorkshopFile(number: missing), "workshop-\(missing).json")
        }
        let read = numbered.map { (number: $0.number, content: json($0.name)) }
        let isWhole = numbered.last?.number == Set(numbered.map(\.number)).count
        known.add(workshops: isWhole ? read.map(\.content?.1) : [nil])
        var names = WorkshopNames()
        return read.compactMap { number, content in
            guard let (file, json) = content else { return nil }
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

    /// Reads the notes too, when the process they are read by is without faults.
    private mutating func notes(of process: Process?) -> FolderCheck {
        let notes = files.filter { $0.key.hasPrefix("notes/") }
        let broken = unreadable.filter { $0.key.hasPrefix("notes/") && $0.value != .folder }.keys
        var check = FolderCheck(notes: Array(notes.keys) + broken)
        if let process, !diagnostics.contains(where: { $0.file == "process.json" && $0.severity == .error }) {
            diagnostics += check.read(notes, process: process, in: language)
        }
        return check
    }

    private mutating func participants(of process: Process) -> ParticipantReading? {
        guard let bytes = files["participants.csv"] else { return nil }
        let reading = ParticipantList.read(
            file: "participants.csv",
            bytes: bytes,
            organisations: process.organisations,
            process: process,
            doubtful: known.doubtful,
            in: language
        )
        diagnostics += reading.diagnostics
        return reading
    }

    private mutating func rehearsal(of process: Process?, _ participants: ParticipantReading?, _ notes: FolderCheck) {
        guard let bytes = files["rehearsal.json"] else { return }
        // A script with faults is looked up too, so that all of them are told at once.
        let (script, faults) = Script.parse(file: "rehearsal.json", bytes: bytes, in: language)
        diagnostics += faults
        guard let script else { return }
        diagnostics += notes.check(references: script)
        guard let process else { return }
        // A faulty list of participants makes no seats; that all of them are missing would only hide its own faults.
        // Neither does anybody know who comes to a workshop that could not be read.
        let areSeatsKnown =
            participants?.diagnostics.hasErrors != true && unreadable["participants.csv"] == nil
            && known.doubtful.isDisjoint(with: [.workshop, .organisation, .sector])
        diagnostics += script.check(
            against: process,
            participants: areSeatsKnown ? participants?.invitations.count ?? 0 : nil,
            newOrganisations: participants?.newOrganisations ?? [],
            doubtful: known.doubtful.union(areSeatsKnown ? [] : [.organisation])
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
