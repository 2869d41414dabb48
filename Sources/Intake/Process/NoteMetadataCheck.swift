import Engine
import Formats

/// What a note's metadata says that the process cannot take: a sector it does not have, a day that never was.
struct NoteMetadataCheck {
    private var found: [(fault: NoteFileFault, place: Diagnostic.Place)] = []

    /// - Parameter text: the note's, as its places are counted.
    init(_ reading: NoteReading, _ text: NoteText, _ process: Process) {
        guard let proposal = reading.proposal else { return }
        let scalars = text.scalars
        for (key, value, piece) in Self.facts(in: reading.metadata, scalars) {
            guard let fault = Self.fault(key, value, proposal, process) else { continue }
            found.append((fault, Self.place(of: value, in: piece, scalars)))
        }
    }

    func diagnostics(file: String, in language: Language) -> [Diagnostic] {
        found.map { $0.fault.diagnostic(file: file, at: $0.place, in: language) }
    }

    private static func fault(_ key: NoteKey, _ value: String, _ proposal: NoteProposal, _ process: Process)
        -> NoteFileFault?
    {
        switch key {
        case .sector where proposal.sector == nil:
            let known = process.sectors.flatMap { [$0.name, $0.plural, $0.id.text] }
            return .unknownSector(value, suggestion: EditDistance.nearest(to: value, among: known))
        case .date where proposal.date == nil && value.contains(where: \.isNumber): return .badDate(value)
        default: return nil
        }
    }

    private typealias Fact = (key: NoteKey, value: String, piece: NoteReading.Piece)

    /// A label and what follows it on its line, or several facts in one piece.
    private static func facts(in pieces: [NoteReading.Piece], _ scalars: [Unicode.Scalar]) -> [Fact] {
        var facts: [Fact] = []
        for (label, value) in zip(pieces, pieces.dropFirst()) {
            let end = label.start + label.length
            guard let key = NoteKey(label: label.text), NoteKey(label: value.text) == nil, end <= value.start,
                value.start <= scalars.count, !scalars[end..<value.start].contains("\n")
            else { continue }
            facts.append((key, value.text, value))
        }
        for piece in pieces { facts += NoteFacts.inline(piece.text).map { ($0.key, $0.value, piece) } }
        return facts
    }

    private static func place(of value: String, in piece: NoteReading.Piece, _ scalars: [Unicode.Scalar])
        -> Diagnostic.Place
    {
        let before = piece.text.firstRange(of: value).map { piece.text[..<$0.lowerBound].unicodeScalars.count } ?? 0
        let offset = min(piece.start + before, scalars.count)
        let line = scalars[..<offset].count { $0 == "\n" } + 1
        let start = scalars[..<offset].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        return .line(line, column: offset - start + 1)
    }
}

/// What can be wrong with a note as a file of a process folder, beside what its reader says.
enum NoteFileFault: Fault, Hashable {
    case sameName(String)
    case unknownSector(String, suggestion: String?)
    case badDate(String)

    /// A note without sector or date is taken in all the same; two of one name are not.
    var severity: Diagnostic.Severity {
        switch self {
        case .sameName: .error
        case .unknownSector, .badDate: .warning
        }
    }

    var swedish: (what: String, remedy: String?) {
        switch self {
        case .sameName(let path): ("anteckningen heter som \(path)", "ge den ena ett annat namn")
        case .unknownSector(let sector, let suggestion):
            (
                "sektorn ’\(sector)’ finns inte i processen",
                suggestion.map { "menade du ’\($0)’?" } ?? "skriv en av sektorerna i process.json"
            )
        case .badDate(let text):
            ("’\(text)’ är inget datum", "skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern")
        }
    }

    var english: (what: String, remedy: String?) {
        switch self {
        case .sameName(let path): ("the note has the same name as \(path)", "give one of them another name")
        case .unknownSector(let sector, let suggestion):
            (
                "the sector ‘\(sector)’ is not in the process",
                suggestion.map { "did you mean ‘\($0)’?" } ?? "write one of the sectors in process.json"
            )
        case .badDate(let text): ("‘\(text)’ is not a date", "write YYYY-MM-DD, a day that exists in the calendar")
        }
    }
}
