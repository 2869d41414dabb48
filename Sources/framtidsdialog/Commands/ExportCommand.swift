import Drafting
import Engine
import Formats
import Intake
import Journal

extension DraftOptions.Mode {
    /// The mode asked for; with the action plan when nothing is said.
    init(_ asked: Invocation) throws(Failure) {
        guard let name = asked[.mode] else {
            self = .actionPlan
            return
        }
        guard let mode = DraftOptions.Mode(name: name) else {
            let names = DraftOptions.Mode.allCases.map(\.name)
            let nearest = EditDistance.nearest(to: name, among: names)
            throw Failure(
                .usage,
                Sentence(
                    "--mode kan vara \(names.joined(separator: " eller "))."
                        + (nearest.map { " Menade du \($0)?" } ?? ""),
                    "--mode can be \(names.joined(separator: " or "))." + (nearest.map { " Did you mean \($0)?" } ?? "")
                )
            )
        }
        self = mode
    }
}

extension FinishedDraft {
    init(_ asked: Invocation) throws {
        let mode = try DraftOptions.Mode(asked)
        let session = try Journal.read(asked.database)
        let names = try Journal.people(asked.database).values.compactMap(\.name)
        guard let draft = FinishedDraft(session: session, mode: mode, names: names.sorted()) else {
            throw Failure(.badInput, Sentence(Refusal.notFounded.swedish, Refusal.notFounded.english))
        }
        self = draft
    }
}

extension Verb {
    private static let format = Option.value(
        "--format",
        "docx|html|md|csv|json|utsagor|xlsx|qdc|qdpx",
        Sentence("filformat (annars efter filens ändelse)", "file format (else by the file's ending)")
    )
    private static let output = Option.value(
        "--output",
        "FIL",
        Sentence("filens namn; - är standard ut", "the file's name; - is standard output")
    )

    static let export = Verb(
        "export",
        Sentence("skriv ut strategin", "write the strategy"),
        usage: "--database FIL --format docx|html|md|csv|json|utsagor|xlsx|qdc|qdpx --output FIL",
        options: [.database, format, output, .mode, .force],
        details: Sentence(
            "docx, html och md är utkastet; csv är handlingsplanen för Excel; json är allt.\nutsagor och xlsx är intervjuernas kodade utsagor (CSV och Excel), qdc kodboken och qdpx projektet för andra program (REFI-QDA).\nFilen skrivs hel eller inte alls, och en som finns skrivs inte över utan --force.",
            "docx, html and md are the draft; csv is the action plan for Excel; json is everything.\nutsagor and xlsx are the coded statements of the interviews (CSV and Excel), qdc the codebook and qdpx the project for other programs (REFI-QDA).\nThe file is written whole or not at all, and one that exists is not overwritten without --force."
        )
    ) { asked in
        guard let path = asked[output] else {
            throw Failure(.usage, Sentence("Ange filens namn med --output.", "Name the file with --output."))
        }
        let format = try exportFormat(asked[format], path: path)
        if path != "-" { try Files.refuseExisting(path, force: asked.has(.force)) }
        let bytes: [UInt8]
        var summary = Sentence(form: "")
        switch format {
        case .strategy(let format):
            let draft = try FinishedDraft(asked)
            bytes = try format.bytes(of: draft)
            summary = Sentence(" \(draft.report.summary).", " \(draft.report.summary).")
        case .interviews(let export):
            let session = try Journal.read(asked.database)
            bytes = export.bytes(CodedStatements(session, notes: try Journal.notes(asked.database)))
        }
        if path == "-" {
            asked.terminal.result(bytes: bytes)
        } else {
            try Files.write(bytes, to: path)
            asked.terminal.message(
                Sentence("Skrev \(path).\(summary.swedish)", "Wrote \(path).\(summary.english)")
            )
        }
        return .success
    }

    /// The strategy, or what the interviews said.
    private enum Exported {
        case strategy(ExportFormat)
        case interviews(InterviewExport)

        static let interviews: KeyValuePairs<String, InterviewExport> = [
            "utsagor": .csv, "xlsx": .xlsx, "qdc": .codebook, "qdpx": .project,
        ]
        static let names = ExportFormat.allCases.map(\.rawValue) + interviews.map(\.key)

        init?(name: String) {
            if let format = ExportFormat(rawValue: name) {
                self = .strategy(format)
            } else if let export = Self.interviews.first(where: { $0.key == name })?.value {
                self = .interviews(export)
            } else {
                return nil
            }
        }
    }

    private static func exportFormat(_ wished: String?, path: String) throws(Failure) -> Exported {
        let ending = path.contains(".") ? path.split(separator: ".").last.map { $0.lowercased() } : nil
        guard let name = wished ?? ending else {
            throw Failure(
                .usage,
                Sentence(
                    "Ange format med --format \(Exported.names.joined(separator: "|")).",
                    "Say which with --format \(Exported.names.joined(separator: "|"))."
                )
            )
        }
        guard let format = Exported(name: name.lowercased()) else {
            let nearest = EditDistance.nearest(to: name, among: Exported.names)
            let names = Exported.names.joined(separator: ", ")
            throw Failure(
                .usage,
                Sentence(
                    "Formatet \(name) finns inte."
                        + (nearest.map { " Menade du \($0)?" } ?? " Välj något av \(names)."),
                    "There is no format \(name)."
                        + (nearest.map { " Did you mean \($0)?" } ?? " Choose one of \(names).")
                )
            )
        }
        return format
    }
}
