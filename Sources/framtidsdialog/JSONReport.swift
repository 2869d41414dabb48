import Formats

/// What `--json` prints: an object, indented, with its members in a fixed order.
enum JSONReport {
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        try JSONEncoding.pretty(value, .all)
    }

    /// The same on one line.
    static func line(_ value: some Encodable) throws -> [UInt8] {
        try JSONEncoding.encode(value, .all) + Array("\n".utf8)
    }
}

/// A diagnostic as programs read it.
struct DiagnosticReport: Encodable {
    let severity: String
    let file: String
    let line: Int?
    let column: Int?
    let row: Int?
    let what: String
    let remedy: String?

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.word(in: .english)
        file = diagnostic.file
        what = diagnostic.what
        remedy = diagnostic.remedy
        switch diagnostic.place {
        case .line(let line, let column): (self.line, self.column, row) = (line, column, nil)
        case .row(let row): (line, column, self.row) = (nil, nil, row)
        case nil: (line, column, row) = (nil, nil, nil)
        }
    }
}

struct ValidationReport: Encodable {
    let valid: Bool
    let diagnostics: [DiagnosticReport]

    init(_ diagnostics: [Diagnostic], language: Language) {
        valid = !diagnostics.hasErrors
        self.diagnostics = diagnostics.sorted().map(DiagnosticReport.init)
    }
}
