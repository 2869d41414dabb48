import Engine
import Formats
import Foundation
import Intake
import Journal

/// Notes read and ready to be taken in, all or none. What is to be taken in waits outside memory, so that it does not
/// matter how many they are.
struct InterviewImport {
    /// A note by its file's name, without its folder: what became of it, and what there is to tell.
    struct Note {
        let file: String
        let arrival: Arrival
        let told: ToldNote
        fileprivate let waiting: Range<Int>?
    }

    private(set) var notes: [Note] = []
    /// What was known before.
    let session: Session
    private let waiting: WaitingFile
    private let replaces: Bool

    /// - Parameters:
    ///   - paths: files, and folders whose files are taken in order of name.
    ///   - beside: a file in whose folder the notes wait.
    ///   - masking: what is replaced in the statements before they are kept.
    ///   - replaces: whether a note may take the place of one that shares only its name.
    ///   - keepsAll: whether all that was understood is kept for the report.
    init(
        _ paths: [String],
        into session: Session,
        beside: String,
        masking: Set<MaskingProposal.Kind> = MaskingProposal.Kind.certain,
        replaces: Bool = false,
        keepsAll: Bool = false,
        _ terminal: Terminal
    ) throws {
        guard let process = session.process else {
            throw Failure(.badInput, Sentence(Refusal.notFounded.swedish, Refusal.notFounded.english))
        }
        self.session = session
        self.replaces = replaces
        waiting = try Self.waitingFile(beside)
        let reader = InterviewNoteReader(process, language: terminal.language, masking: [])
        let files = try Self.files(paths)
        let empty = self
        notes = try Waiting.result { () async throws in
            var filled = empty
            try await filled.read(files, by: reader, NoteCorrections(kinds: masking), terminal) { name, reading in
                keepsAll ? NotePreview(reading, file: name, process: process, language: terminal.language) : nil
            }
            return filled.notes
        }
    }

    /// Reads on all cores, and takes what was read in the order of the files.
    private mutating func read(
        _ paths: [String],
        by reader: InterviewNoteReader,
        _ corrections: NoteCorrections,
        _ terminal: Terminal,
        preview: (String, NoteReading) -> NotePreview?
    ) async throws {
        var opened = 0
        var sent: ArraySlice<SentFile> = []
        // How many of the paths had been taken before each file that waits to be: an archive holds many.
        var places: ArraySlice<Int> = []
        var known = Set<String>()
        terminal.progress(0, of: paths.count, Sentence("lästa", "read"))
        var told = 0
        try await reader.readAll(by: corrections) { () throws in
            while sent.isEmpty, opened < paths.count {
                let path = paths[opened]
                let own = path.split(separator: "/").last.map(String.init) ?? path
                sent = SentFile.all(own, try Files.read(path, limit: InterviewNoteReader.limit))[...]
                opened += 1
            }
            guard let file = sent.popFirst() else { return nil }
            places.append(opened - 1)
            return file
        } take: { file throws in
            if let place = places.popFirst(), place > told {
                told = place
                terminal.progress(told, of: paths.count, Sentence("lästa", "read"))
            }
            for (name, reading) in file.notes {
                guard known.insert(name).inserted else { throw Self.twice(name) }
                try add(name, reading, preview(name, reading))
            }
        }
        terminal.progress(paths.count, of: paths.count, Sentence("lästa", "read"))
    }

    private mutating func add(_ name: String, _ reading: NoteReading, _ preview: NotePreview?) throws {
        var arrival = session.arrival(of: reading)
        if arrival == .stranger, replaces { arrival = .changed }
        let changes = arrival == .changed ? session.changes(by: reading) : nil
        notes.append(
            Note(
                file: name,
                arrival: arrival,
                told: ToldNote(reading, changes, preview: preview),
                waiting: arrival.comesIn ? try put(reading) : nil
            )
        )
    }

    private func put(_ reading: NoteReading) throws -> Range<Int>? {
        guard let command = session.importing(reading) else { return nil }
        let submission = WaitingSubmission(command: command, personal: [reading.details], note: reading.kept)
        guard let bytes = submission.bytes else {
            throw Failure(.badInput, Sentence(Refusal.unwritable.swedish, Refusal.unwritable.english))
        }
        return try waiting.append(bytes)
    }

    /// In the folder of the strategy file; elsewhere when nothing may be written there, as in a dry run.
    private static func waitingFile(_ path: String) throws -> WaitingFile {
        do { return try WaitingFile(beside: path) } catch {
            return try WaitingFile(beside: FileManager.default.temporaryDirectory.path + "/framtidsdialog")
        }
    }

    private static func twice(_ name: String) -> Failure {
        Failure(
            .badInput,
            Sentence(
                "Två filer heter \(name). Byt namn på den ena, så att anteckningarna kan skiljas åt.",
                "Two files are called \(name). Rename one, so that the notes can be told apart."
            )
        )
    }

    private static func files(_ paths: [String]) throws(Failure) -> [String] {
        var files: [String] = []
        for path in paths {
            if Files.isFolder(path) {
                files += try Files.names(in: path).filter { !ArchiveFiles.isFurniture($0) }.map { path + "/" + $0 }
                    .filter(Files.isFile)
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

    var isReadable: Bool { notes.allSatisfy { $0.arrival != .refused } }

    var isUnchanged: Bool { notes.allSatisfy { $0.waiting == nil } }

    var diagnostics: [Diagnostic] { notes.flatMap(\.told.diagnostics).sorted() }

    func refuseStrangers() throws(Failure) {
        guard let note = notes.first(where: { $0.arrival == .stranger }) else { return }
        throw Failure(
            .badInput,
            Sentence(
                "\(note.file) är redan importerad men har ett helt annat innehåll. Byt namn på filen, eller lägg till --force om den ska ersätta den förra.",
                "\(note.file) is already imported but says something quite different. Rename the file, or add --force if it is to replace the former one."
            )
        )
    }

    /// Takes in what is new or changed, in one commit.
    ///
    /// - Parameter now: a fixed time for all, or the clock.
    func carryOut(in journal: Journal, at now: Moment? = nil, _ terminal: Terminal) throws {
        let coming = notes.compactMap(\.waiting)
        var done = 0
        let outcome = try journal.submitAll { _ throws(JournalError) in
            terminal.progress(done, of: coming.count, Sentence("intagna", "taken in"))
            guard done < coming.count else { return .end }
            defer { done += 1 }
            let submission = try WaitingSubmission(try waiting.bytes(coming[done]))
            return .submission(submission.submission(by: Seat.facilitator.id, at: now ?? .now))
        }
        if case .refused(let refused) = outcome {
            throw Failure(.badInput, Sentence(refused.refusal.swedish, refused.refusal.english))
        }
    }

    /// The session as it would be, for ids in a dry run.
    func outcome(at: Moment) throws -> Session {
        var outcome = session
        for range in notes.compactMap(\.waiting) {
            let command = try WaitingSubmission(try waiting.bytes(range)).command
            let first = outcome.lastSequence + 1
            for (offset, event) in try outcome.decide(command, by: Seat.facilitator.id, at: at).enumerated() {
                outcome.apply(
                    Record(
                        sequence: first + offset,
                        at: at,
                        command: first,
                        seat: Seat.facilitator.id,
                        event: event
                    )
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
            "Tar Word (.docx), OpenDocument (.odt, .fodt), RTF, webbsidor (.html, .mht), Excel (.xlsx, första bladet), .md, .txt, .csv, .tsv,\ntextning (.vtt, .srt), kodade projekt (.qdpx), kodböcker (.qdc), och mappar och .zip med sådana. Allt eller inget: kan en fil inte läsas sparas ingenting.\nSamma fil en gång till ändrar ingenting; en rättad fil uppdateras och det som ändrats visas, med det som inte kunde placeras.\nPersonnummer, e-post och telefon i utsagorna byts ut; namn och adresser visas som förslag tills --mask alla.",
            "Takes Word (.docx), OpenDocument (.odt, .fodt), RTF, web pages (.html, .mht), Excel (.xlsx, first sheet), .md, .txt, .csv, .tsv,\nsubtitles (.vtt, .srt), coded projects (.qdpx), codebooks (.qdc), and folders and .zip of them. All or nothing: if one file cannot be read, nothing is saved.\nThe same file again changes nothing; a corrected file is updated and what changed is shown, with what could not be placed.\nPersonal numbers, e-mail and phone in the statements are replaced; names and addresses are proposed until --mask alla."
        )
    ) { asked in
        // Read first: a note that cannot be taken in must leave the file as it was, to the byte.
        let known = try Journal.read(asked.database)
        let notes = try InterviewImport(
            asked.operands,
            into: known,
            beside: asked.database,
            masking: asked.masking(),
            replaces: asked.has(.force),
            keepsAll: asked.has(.json),
            asked.terminal
        )
        let at = known.lastMoment ?? .now
        guard notes.isReadable else {
            try InterviewReport(notes, after: notes.outcome(at: at)).show(asked)
            asked.terminal.message(Sentence("Ingenting har importerats.", "Nothing has been imported."))
            return .badInput
        }
        try notes.refuseStrangers()
        if asked.has(.dryRun) || notes.isUnchanged {
            try InterviewReport(notes, after: notes.outcome(at: at)).show(asked)
            return .success
        }
        let journal = try Journal.open(asked.database, as: "framtidsdialog import")
        defer { journal.close() }
        try notes.carryOut(in: journal, asked.terminal)
        try InterviewReport(notes, after: journal.session).show(asked)
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
