import Engine
import Formats
import Intake

/// What an import of notes found, for people and for programs.
struct InterviewReport {
    private let notes: InterviewImport
    private let session: Session

    /// - Parameter session: as it is, or would be, when the notes are in.
    init(_ notes: InterviewImport, after session: Session) {
        self.notes = notes
        self.session = session
    }

    func show(_ asked: Invocation) throws {
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(Report(files: files(asked.language))))
        } else {
            for file in files(asked.language) { show(file, asked) }
        }
    }

    private func show(_ file: FileReport, _ asked: Invocation) {
        let swedish = asked.language == .swedish
        let count = file.statements.count
        let areas = file.statements.count { $0.area != nil }
        let codes = file.statements.count { $0.category != nil }
        let format = file.format.map { " [\($0)]" } ?? ""
        asked.terminal.result(
            swedish
                ? "\(file.file)\(format): \(file.status), \(counted(count, "utsaga", "utsagor")) (\(codes) med kategori, \(areas) med område), \(counted(file.leftOut.count, "utelämnad", "utelämnade"))"
                : "\(file.file)\(format): \(file.statusInEnglish), \(counted(count, "statement", "statements")) (\(codes) with category, \(areas) with area), \(file.leftOut.count) left out"
        )
        if let changes = file.changes {
            asked.terminal.result(
                swedish
                    ? "  nya: \(changes.added.count), kvar: \(changes.kept), borta: \(changes.retired.count)"
                    : "  new: \(changes.added.count), kept: \(changes.kept), gone: \(changes.retired.count)"
            )
            for text in changes.retired { asked.terminal.result("  – \(text)") }
        }
        if let preview = file.preview {
            let masked = preview.masked.count { $0.fate == NoteReading.Masked.Fate.masked.rawValue }
            let proposed = preview.masked.filter { $0.fate == NoteReading.Masked.Fate.proposed.rawValue }
            if masked + proposed.count > 0 {
                asked.terminal.result(
                    swedish
                        ? "  maskerat: \(masked), förslag: \(proposed.count)"
                        : "  masked: \(masked), proposed: \(proposed.count)"
                )
            }
            for proposal in proposed { asked.terminal.message("  \(proposal.kind): \(proposal.text)") }
        }
        for left in file.leftOut { asked.terminal.message("  \(left.reason): \(left.text.firstWords)") }
        for diagnostic in notes.diagnostics where diagnostic.file == file.file {
            asked.terminal.message("  " + diagnostic.line(in: asked.language))
        }
    }

    private func files(_ language: Language) -> [FileReport] {
        notes.notes.map { note in
            let reading = note.reading
            let status = notes.status(of: note)
            let interview = session.interviews.values.first { $0.file == note.file }
            let known = session.statements.values.filter { $0.interview == interview?.id && $0.retired == nil }
            var report = FileReport(
                file: note.file,
                status: status.rawValue,
                statusInEnglish: status.english,
                noteStatus: reading.proposal.map { $0.status == .adjusted ? "justerat" : "utkast" },
                interview: interview?.id.text,
                date: reading.proposal?.date?.description,
                sector: reading.proposal?.sector?.text,
                organisation: reading.details.organisation,
                role: reading.details.role,
                format: reading.format?.rawValue,
                encoding: reading.encoding
            )
            report.statements = status == .failed ? [] : known.sorted { $0.start < $1.start }.map(statement)
            report.headings = reading.headings.map(\.text)
            report.leftOut = reading.leftOut.map {
                LeftOutReport(
                    text: $0.text,
                    reason: $0.reason.words(in: language),
                    start: $0.start,
                    length: $0.length
                )
            }
            report.diagnostics = reading.diagnostics.sorted().map(DiagnosticReport.init)
            if let process = session.process, status != .failed {
                report.preview = NotePreview(reading, file: note.file, process: process, language: language)
            }
            if status == .changed { report.changes = changes(in: interview) }
            return report
        }
    }

    private func statement(_ statement: Statement) -> StatementReport {
        StatementReport(
            id: statement.id.text,
            category: statement.category.flatMap { id in session.process?.codes.first { $0.id == id }?.name },
            area: statement.area?.text,
            text: statement.text,
            start: statement.start,
            length: statement.length,
            quote: statement.quote
        )
    }

    private func changes(in interview: Interview?) -> ChangeReport {
        let before = notes.session.statements.values.filter { $0.interview == interview?.id && $0.retired == nil }
        let after = session.statements.values.filter { $0.interview == interview?.id && $0.retired == nil }
        let old = Set(before.map(\.id))
        let new = Set(after.map(\.id))
        return ChangeReport(
            added: after.filter { !old.contains($0.id) }.map(\.text),
            kept: old.intersection(new).count,
            retired: before.filter { !new.contains($0.id) }.map(\.text)
        )
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
    /// The same, with reasons, what is unsure and what points to persons.
    var preview: NotePreview?
    var diagnostics: [DiagnosticReport] = []

    enum CodingKeys: String, CodingKey {
        case file, status, noteStatus, interview, date, sector, organisation, role, format, encoding, statements,
            leftOut
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
}

private struct LeftOutReport: Encodable {
    let text: String
    let reason: String
    let start: Int
    let length: Int
}

private struct ChangeReport: Encodable {
    let added: [String]
    let kept: Int
    let retired: [String]
}

extension String {
    /// The beginning, short enough for one line.
    var firstWords: String {
        let flat = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return flat.count <= 70 ? flat : flat.prefix(69) + "…"
    }
}
