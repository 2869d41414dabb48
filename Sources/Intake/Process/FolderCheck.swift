import Engine
import Formats

/// The notes of a process folder, read as an import would read them, and the references of the rehearsal into them.
struct FolderCheck {
    /// The names by which notes are referred to.
    private let names: [String]
    /// The statements of every note that could be read, by its name.
    private var statements: [String: [String]] = [:]
    private let paths: [String]

    /// - Parameter notes: the paths in the folder, `notes/01.md`.
    init(notes: [String]) {
        paths = notes.sorted()
        names = Set(notes.map(Self.name)).sorted()
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Reads every note and remembers its statements.
    mutating func read(_ notes: [String: [UInt8]], process: Process, in language: Language) -> [Diagnostic] {
        let reader = InterviewNoteReader(process, language: language)
        var diagnostics: [Diagnostic] = []
        var first: [String: String] = [:]
        for path in paths {
            let name = Self.name(of: path)
            if let earlier = first[name] {
                let fault = NoteFileFault.sameName(earlier)
                diagnostics.append(fault.diagnostic(file: path, at: nil, in: language))
            } else {
                first[name] = path
            }
            guard let bytes = notes[path] else { continue }
            let reading = reader.read(file: path, bytes: bytes)
            // What a note lacks by its nature is told when it is imported, not as a fault of the folder.
            diagnostics += reading.diagnostics.filter { $0.severity != .note }
            if let proposal = reading.proposal {
                statements[name, default: []] += proposal.statements.map(\.text)
                guard let text = reader.text(file: path, bytes: bytes) else { continue }
                diagnostics += NoteMetadataCheck(reading, text, process).diagnostics(file: path, in: language)
            }
        }
        return diagnostics
    }

    /// Every `?file.md: words` of a script that finds no statement, or several.
    func check(references script: Script) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for entry in script.entries {
            Self.texts(in: entry.body) { text, json in
                guard case .statement(let file, let words) = ScriptReference(text), let fault = fault(words, in: file)
                else { return }
                diagnostics.append(entry.file.diagnostic(fault, at: json.place))
            }
        }
        return diagnostics
    }

    private func fault(_ words: String, in file: String) -> ScriptFault? {
        guard names.contains(file) else {
            return .unknownNote(file, suggestion: EditDistance.nearest(to: file, among: names))
        }
        // A note that could not be read has a fault of its own.
        guard let statements = statements[file] else { return nil }
        if case .failure(let fault) = StatementSearch.index(of: words, among: statements, file: file) { return fault }
        return nil
    }

    /// Every text of a value, the names of its members included.
    private static func texts(in json: JSON, _ body: (String, JSON) -> Void) {
        switch json.kind {
        case .string: if let text = json.string { body(text, json) }
        case .array: for element in json.elements { texts(in: element, body) }
        case .object:
            for (name, value) in json.members {
                body(name, value)
                texts(in: value, body)
            }
        case .null, .bool, .number: break
        }
    }
}

/// Finds the one statement of a note that holds some words.
enum StatementSearch {
    /// The statement that is nothing but the words wins over those that say more; statements of the same wording count
    /// as one.
    static func index(of words: String, among statements: [String], file: String) -> Result<Int, ScriptFault> {
        let wanted = words.foldedForSearch
        let found = statements.enumerated().map { (index: $0, text: $1.foldedForSearch) }
            .filter { $0.text.contains(wanted) }
        guard let first = found.first, !wanted.isEmpty else { return .failure(.noStatement(words, file: file)) }
        if let whole = found.first(where: { $0.text == wanted }) { return .success(whole.index) }
        if found.contains(where: { $0.text != first.text }) {
            return .failure(.severalStatements(words, file: file, count: found.count))
        }
        return .success(first.index)
    }
}
