extension Diagnostic {
    /// One line: `fil:rad:kolumn: fel: vad – åtgärd`, the form editors turn into a link.
    package func line(in language: Language) -> String {
        var head = file
        switch place {
        case .line(let line, let column): head += ":\(line):\(column)"
        case .row(let row): head += language == .swedish ? ": rad \(row)" : ": row \(row)"
        case nil: break
        }
        return "\(head): \(severity.word(in: language)): \(what)" + (remedy.map { " – " + $0 } ?? "")
    }
}

extension Diagnostic.Severity {
    package func word(in language: Language) -> String {
        switch (self, language) {
        case (.error, .swedish): "fel"
        case (.error, .english): "error"
        case (.warning, .swedish): "varning"
        case (.warning, .english): "warning"
        case (.note, .swedish): "notis"
        case (.note, .english): "note"
        }
    }
}

extension Diagnostic: Comparable {
    /// By file, then by place (the file as a whole first), then the worst first.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        let places = (left.place?.order ?? (0, 0), right.place?.order ?? (0, 0))
        if places.0 != places.1 { return places.0 < places.1 }
        return (left.severity, left.what) < (right.severity, right.what)
    }
}

extension [Diagnostic] {
    /// All lines, sorted, each ended by a line feed.
    package func lines(in language: Language) -> String {
        sorted().map { $0.line(in: language) + "\n" }.joined()
    }

    /// Whether anything stops the import.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
