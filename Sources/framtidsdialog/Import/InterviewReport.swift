import Engine
import Formats
import Intake

/// What an import of notes found, for people and for programs.
struct InterviewReport {
    private let notes: InterviewImport
    private let session: Session
    private let interviews: [String: InterviewID]
    private let statements: [InterviewID: [StatementID]]

    /// - Parameter session: as it is, or would be, when the notes are in.
    init(_ notes: InterviewImport, after session: Session) {
        self.notes = notes
        self.session = session
        interviews = Dictionary(session.interviews.values.map { ($0.file, $0.id) }) { first, _ in first }
        var statements: [InterviewID: [StatementID]] = [:]
        for statement in session.statements.values where statement.retired == nil {
            statements[statement.interview, default: []].append(statement.id)
        }
        self.statements = statements
    }

    func show(_ asked: Invocation) throws {
        if asked.has(.json) {
            let files = notes.notes.map { file($0, asked.language) }
            asked.terminal.result(bytes: try JSONReport.bytes(Report(files: files)))
        } else {
            // One at a time: they may be thousands.
            for note in notes.notes { show(file(note, asked.language), note, asked) }
        }
    }

    private func show(_ file: FileReport, _ note: InterviewImport.Note, _ asked: Invocation) {
        let swedish = asked.language == .swedish
        let sure = file.statements.filter { !$0.doubtful }
        let areas = sure.count { $0.area != nil }
        let codes = sure.count { $0.category != nil }
        let format = file.format.map { " [\($0)]" } ?? ""
        let doubtful = file.statements.count - sure.count
        let doubt = swedish ? counted(doubtful, "tveksam", "tveksamma") : "\(doubtful) doubtful"
        let waiting = doubtful == 0 ? "" : ", " + doubt
        asked.terminal.result(
            swedish
                ? "\(file.file)\(format): \(file.status), \(counted(sure.count, "utsaga", "utsagor")) (\(codes) med kategori, \(areas) med område)\(waiting), \(counted(file.leftOut.count, "utelämnad", "utelämnade"))"
                : "\(file.file)\(format): \(file.statusInEnglish), \(counted(sure.count, "statement", "statements")) (\(codes) with category, \(areas) with area)\(waiting), \(file.leftOut.count) left out"
        )
        if note.arrival.isReadable, file.sector == nil, session.process?.sectors.isEmpty == false {
            asked.terminal.result(
                swedish
                    ? "  sektor saknas (välj den på sidan /intervjuer eller med describeInterview)"
                    : "  the sector is missing (choose it on the page /intervjuer or by describeInterview)"
            )
        }
        if let changes = file.changes {
            asked.terminal.result(
                swedish
                    ? "  nya: \(changes.added.count), kvar: \(changes.kept), borta: \(changes.retired.count)"
                    : "  new: \(changes.added.count), kept: \(changes.kept), gone: \(changes.retired.count)"
            )
            for reworded in changes.reworded {
                asked.terminal.result("  ~ \(reworded.id) \(reworded.after.firstWords)")
            }
            for text in changes.retired { asked.terminal.result("  – \(text)") }
            if !changes.unplaced.isEmpty {
                asked.terminal.result(
                    swedish
                        ? "  kunde inte placeras (placera dem på sidan /intervjuer eller med placeStatement, eller ta bort dem med leaveStatement):"
                        : "  could not be placed (place them on the page /intervjuer or by placeStatement, or let them go by leaveStatement):"
                )
            }
            for lost in changes.unplaced { asked.terminal.result("  ! \(lost.id) \(lost.text)") }
        }
        let masked = file.masked.count { $0.fate == .masked }
        let proposed = file.masked.filter { $0.fate == .proposed }
        if masked + proposed.count > 0 {
            asked.terminal.result(
                swedish
                    ? "  maskerat: \(masked), förslag: \(proposed.count)"
                    : "  masked: \(masked), proposed: \(proposed.count)"
            )
        }
        for masked in proposed {
            let kind = masked.proposal.kind.words(in: asked.language)
            asked.terminal.message("\(file.file): \(kind): \(masked.proposal.text)")
        }
        for left in file.leftOut { asked.terminal.message("\(file.file): \(left.reason): \(left.text.firstWords)") }
        for diagnostic in note.told.diagnostics.sorted() {
            asked.terminal.message(diagnostic.line(in: asked.language))
        }
    }

    private func file(_ note: InterviewImport.Note, _ language: Language) -> FileReport {
        let told = note.told
        let interview = interviews[note.file].flatMap { session.interviews[$0] }
        let facts = note.arrival == .unchanged ? interview?.facts : told.facts
        var report = FileReport(
            file: note.file,
            status: note.arrival.swedish,
            statusInEnglish: note.arrival.english,
            noteStatus: facts.map { $0.status == .adjusted ? "justerat" : "utkast" },
            interview: interview?.id.text,
            date: facts?.date?.description,
            sector: facts?.sector?.text,
            municipalityType: facts?.municipalityType?.rawValue,
            roleClass: facts?.roleClass?.rawValue,
            organisation: told.details.organisation,
            role: told.details.role,
            format: told.format?.rawValue,
            encoding: told.encoding
        )
        let known = (interview.flatMap { statements[$0.id] } ?? []).compactMap { session.statements[$0] }
        report.statements = note.arrival == .refused ? [] : known.sorted { $0.start < $1.start }.map(statement)
        report.headings = told.headings
        report.leftOut = told.leftOut.map {
            LeftOutReport(
                text: $0.text,
                reason: $0.reason.words(in: language),
                start: $0.start,
                length: $0.length
            )
        }
        report.diagnostics = told.diagnostics.sorted().map(DiagnosticReport.init)
        report.masked = told.masked
        report.preview = told.preview
        report.changes = told.changes.map { ChangeReport($0) }
        return report
    }

    private func statement(_ statement: Statement) -> StatementReport {
        StatementReport(
            id: statement.id.text,
            category: statement.category.flatMap { id in session.process?.codes.first { $0.id == id }?.name },
            area: statement.area?.text,
            text: statement.text,
            start: statement.start,
            length: statement.length,
            quote: statement.quote,
            doubtful: statement.doubtful
        )
    }
}

extension Arrival {
    /// The status of a file in reports.
    fileprivate var swedish: String {
        switch self {
        case .new: "ny"
        case .changed, .stranger: "ändrad"
        case .unchanged: "oförändrad"
        case .refused, .twice: "fel"
        case .codebook: "kodbok"
        }
    }

    fileprivate var english: String {
        switch self {
        case .new: "new"
        case .changed, .stranger: "changed"
        case .unchanged: "unchanged"
        case .refused, .twice: "failed"
        case .codebook: "codebook"
        }
    }
}

/// What there is to tell of a note when it has been taken in, without the note.
struct ToldNote {
    let facts: NoteProposal.Facts?
    let details: PersonalDetails
    let format: ReadFormat?
    let encoding: String?
    let headings: [String]
    let leftOut: [NoteReading.LeftOut]
    let masked: [NoteReading.Masked]
    let diagnostics: [Diagnostic]
    let changes: NoteChanges?
    let preview: NotePreview?

    init(_ reading: NoteReading, _ changes: NoteChanges?, preview: NotePreview?) {
        facts = reading.proposal?.facts
        details = reading.details
        format = reading.format
        encoding = reading.encoding
        headings = preview == nil ? [] : reading.headings.map(\.text)
        // In full only where all is told; else as much as a line shows, so that many notes need little room.
        leftOut =
            preview != nil
            ? reading.leftOut
            : reading.leftOut.map { left in
                var short = left
                short.text = left.text.firstWords
                return short
            }
        masked = reading.masked
        diagnostics = reading.diagnostics
        self.changes = changes
        self.preview = reading.proposal == nil ? nil : preview
    }
}

private struct Report: Encodable { let files: [FileReport] }

private struct FileReport: Encodable {
    let file: String
    /// ny, ändrad, oförändrad or fel.
    let status: String
    let statusInEnglish: String
    /// utkast or justerat.
    let noteStatus: String?
    let interview: String?
    let date: String?
    let sector: String?
    /// storstad, stad or landsbygd.
    let municipalityType: String?
    let roleClass: String?
    let organisation: String?
    let role: String?
    /// What the file was written in: docx, odt, text …
    let format: String?
    let encoding: String?
    var statements: [StatementReport] = []
    var leftOut: [LeftOutReport] = []
    /// What was read as a heading, so that every line of the note is accounted for.
    var headings: [String] = []
    var changes: ChangeReport?
    var masked: [NoteReading.Masked] = []
    /// The same, with reasons, what is unsure and what points to persons.
    var preview: NotePreview?
    var diagnostics: [DiagnosticReport] = []

    enum CodingKeys: String, CodingKey {
        case file, status, noteStatus, interview, date, sector, municipalityType, roleClass, organisation, role,
            format, encoding, statements, leftOut
        case headings
        case changes, preview, diagnostics
    }
}

private struct StatementReport: Encodable {
    let id: String
    let category: String?
    let area: String?
    let text: String
    let start: Int
    let length: Int
    let quote: Bool
    /// Whether it may be no statement, and does not count until somebody has said that it is.
    let doubtful: Bool
}

private struct LeftOutReport: Encodable {
    let text: String
    let reason: String
    let start: Int
    let length: Int
}

private struct ChangeReport: Encodable {
    let added: [String]
    /// Statements that stand, also with other words.
    let kept: Int
    let reworded: [NoteChanges.Reworded]
    let retired: [String]
    /// Those that people have worked on and that are no longer found in the note.
    let unplaced: [NoteChanges.Lost]

    init(_ changes: NoteChanges) {
        added = changes.added
        kept = changes.kept + changes.reworded.count
        reworded = changes.reworded
        retired = changes.retired.map(\.text)
        unplaced = changes.unplaced
    }
}

extension String {
    /// The beginning, short enough for one line.
    var firstWords: String {
        let flat = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return flat.count <= 70 ? flat : flat.prefix(69) + "…"
    }
}
