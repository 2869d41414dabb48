import Engine
import Formats
import Intake
import Journal

/// Notes read and ready to be taken in, all or none.
struct InterviewImport {
    let notes: [Note]
    /// What is already known, for the names of codes and to see what changed.
    let session: Session

    /// Bytes of one file: more is no interview, and photos in it are nothing we read.
    private static let limit = 64 << 20

    /// A note by its file's name, without its folder.
    struct Note {
        let file: String
        let reading: NoteReading
    }

    /// - Parameter paths: files, and folders whose files are taken in order of name.
    /// - Parameter masking: what is replaced in the statements before they are kept.
    init(
        _ paths: [String],
        into session: Session,
        masking: Set<MaskingProposal.Kind> = MaskingProposal.Kind.certain,
        _ language: Language
    ) throws(Failure) {
        guard let process = session.process else {
            throw Failure(.badInput, Sentence(Refusal.notFounded.swedish, Refusal.notFounded.english))
        }
        let reader = InterviewNoteReader(process, language: language, masking: masking)
        var notes: [Note] = []
        var known = Set<String>()
        for path in try InterviewImport.files(paths) {
            let own = path.split(separator: "/").last.map(String.init) ?? path
            for (name, reading) in reader.readings(file: own, bytes: try Files.read(path, limit: Self.limit)) {
                guard known.insert(name).inserted else {
                    throw Failure(
                        .badInput,
                        Sentence(
                            "Två filer heter \(name). Byt namn på den ena, så att anteckningarna kan skiljas åt.",
                            "Two files are called \(name). Rename one, so that the notes can be told apart."
                        )
                    )
                }
                notes.append(Note(file: name, reading: reading))
            }
        }
        self.notes = notes
        self.session = session
    }

    /// The same notes against the session as it is when they are written.
    init(_ notes: [Note], into session: Session) {
        self.notes = notes
        self.session = session
    }

    private static func files(_ paths: [String]) throws(Failure) -> [String] {
        var files: [String] = []
        for path in paths {
            if Files.isFolder(path) {
                files += try Files.names(in: path).filter { !$0.hasPrefix("~$") }.map { path + "/" + $0 }.filter(
                    Files.isFile
                )
            } else {
                files.append(path)
            }
        }
        if files.isEmpty {
            throw Failure(
                .noInput,
                Sentence(
                    "Mappen är tom. Ange anteckningar att importera.",
                    "The folder is empty. Name notes to import."
                )
            )
        }
        return files
    }

    var isReadable: Bool { notes.allSatisfy { $0.reading.proposal != nil || !$0.reading.isNote } }

    var isUnchanged: Bool { notes.allSatisfy { [.unchanged, .codebook].contains(status(of: $0)) } }

    var diagnostics: [Diagnostic] { notes.flatMap(\.reading.diagnostics).sorted() }

    /// A file that shares its name with an imported note and nothing else is another note.
    func refuseStrangers(at: Moment) throws {
        let after = try outcome(at: at)
        for note in notes where status(of: note) == .changed {
            let interview = session.interviews.values.first { $0.file == note.file }?.id
            let before = session.statements.values.filter { $0.interview == interview && $0.retired == nil }
            let kept = before.contains { after.statements[$0.id]?.retired == nil }
            if before.count > 2, !kept {
                throw Failure(
                    .badInput,
                    Sentence(
                        "\(note.file) är redan importerad men har ett helt annat innehåll. Byt namn på filen, eller lägg till --force om den ska ersätta den förra.",
                        "\(note.file) is already imported but says something quite different. Rename the file, or add --force if it is to replace the former one."
                    )
                )
            }
        }
    }

    /// What happens to a file: known by its name, changed when its text is.
    func status(of note: Note) -> Status {
        guard let proposal = note.reading.proposal else { return note.reading.isNote ? .failed : .codebook }
        guard let known = session.interviews.values.first(where: { $0.file == proposal.file }) else { return .new }
        return known.digest == proposal.digest ? .unchanged : .changed
    }

    enum Status: String {
        case new = "ny"
        case changed = "ändrad"
        case unchanged = "oförändrad"
        case failed = "fel"
        case codebook = "kodbok"

        var english: String {
            switch self {
            case .new: "new"
            case .changed: "changed"
            case .unchanged: "unchanged"
            case .failed: "failed"
            case .codebook: "codebook"
            }
        }
    }

    /// The commands that take in what is new or changed.
    func submissions(at: Moment) -> [Submission] {
        notes.compactMap { note in
            guard let proposal = note.reading.proposal, status(of: note) != .unchanged else { return nil }
            return Submission(
                seat: Seat.facilitator.id,
                at: at,
                command: .importInterview(note: proposal),
                personal: [note.reading.details],
                note: note.reading.kept
            )
        }
    }

    /// The session as it will be, for ids in a dry run and to see what changed.
    func outcome(at: Moment) throws -> Session {
        var outcome = session
        for submission in submissions(at: at) {
            let first = outcome.lastSequence + 1
            for (offset, event) in try outcome.decide(submission.command, by: submission.seat, at: at).enumerated() {
                outcome.apply(
                    Record(sequence: first + offset, at: at, command: first, seat: submission.seat, event: event)
                )
            }
        }
        return outcome
    }
}

extension Verb {
    static let importInterviews = Verb(
        "import interviews",
        Sentence("läs in intervjuanteckningar", "import interview notes"),
        usage: "FIL... --database FIL",
        options: [.database, .dryRun, .json, .mask, .force],
        operands: 1...10_000,
        details: Sentence(
            "Tar Word (.docx), OpenDocument (.odt, .fodt), RTF, webbsidor (.html), Excel (.xlsx, första bladet), .md, .txt, .csv, .tsv,\ntextning (.vtt, .srt), kodade projekt (.qdpx), kodböcker (.qdc), och mappar och .zip med sådana. Allt eller inget: kan en fil inte läsas sparas ingenting.\nSamma fil en gång till ändrar ingenting; en rättad fil uppdateras och det som ändrats visas.\nPersonnummer, e-post och telefon i utsagorna byts ut; namn och adresser visas som förslag tills --mask alla.",
            "Takes Word (.docx), OpenDocument (.odt, .fodt), RTF, web pages (.html), Excel (.xlsx, first sheet), .md, .txt, .csv, .tsv,\nsubtitles (.vtt, .srt), coded projects (.qdpx), codebooks (.qdc), and folders and .zip of them. All or nothing: if one file cannot be read, nothing is saved.\nThe same file again changes nothing; a corrected file is updated and what changed is shown.\nPersonal numbers, e-mail and phone in the statements are replaced; names and addresses are proposed until --mask alla."
        )
    ) { asked in
        // Read first: a note that cannot be taken in must leave the file as it was, to the byte.
        let known = try Journal.read(asked.database)
        let notes = try InterviewImport(asked.operands, into: known, masking: asked.masking(), asked.language)
        guard notes.isReadable else {
            try InterviewReport(notes, after: notes.outcome(at: known.lastMoment ?? .now)).show(asked)
            asked.terminal.message(Sentence("Ingenting har importerats.", "Nothing has been imported."))
            return .badInput
        }
        if !asked.has(.force) { try notes.refuseStrangers(at: known.lastMoment ?? .now) }
        if asked.has(.dryRun) || notes.isUnchanged {
            try InterviewReport(notes, after: notes.outcome(at: known.lastMoment ?? .now)).show(asked)
            return .success
        }
        let journal = try Journal.open(asked.database, as: "framtidsdialog import")
        defer { journal.close() }
        let current = InterviewImport(notes.notes, into: journal.session)
        try journal.carryOutAll(current.submissions(at: .now))
        try InterviewReport(current, after: journal.session).show(asked)
        return .success
    }
}

extension Invocation {
    /// What `--mask` chose.
    fileprivate func masking() throws(Failure) -> Set<MaskingProposal.Kind> {
        switch self[.mask] {
        case nil, "standard": return MaskingProposal.Kind.certain
        case "alla": return Set(MaskingProposal.Kind.allCases)
        case "inga": return []
        case let other?:
            throw Failure(
                .usage,
                Sentence(
                    "--mask kan vara standard, alla eller inga, inte ”\(other)”.",
                    "--mask can be standard, alla or inga, not “\(other)”."
                )
            )
        }
    }
}
