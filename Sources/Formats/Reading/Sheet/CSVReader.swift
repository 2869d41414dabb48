/// A table read from comma-separated values (RFC 4180), with what was odd about it.
package struct CSVReader: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        /// The line of the file on which the row begins, counted from 1.
        package let line: Int
        package let cells: [String]
    }

    /// All rows with any content, the header as the first.
    package private(set) var rows: [Row] = []
    /// What stood between the cells: `;`, `,` or a tab.
    package let separator: Character
    package private(set) var diagnostics: [Diagnostic] = []

    /// Reads a text whose line ends are LF, CR or CRLF.
    ///
    /// - Parameters:
    ///   - separator: What stands between cells; found from the first row when nil.
    ///   - file: The file's name for the findings.
    package init(_ text: String, separator: Character? = nil, file: String, in language: Language) {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        let declared = Self.declared(in: scalars)
        self.separator = separator ?? declared ?? Self.separator(of: scalars)
        if let place = scalars.firstIndex(of: "\0") {
            let line = scalars[..<place].reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
            let words = Self.words(language, "filen innehåller tecknet NUL", "the file holds the character NUL")
            let remedy = Self.words(language, "kontrollera att det är en textfil", "check that it is a text file")
            diagnostics = [Diagnostic(.error, file: file, place: .row(line), what: words, remedy: remedy)]
            return
        }
        var scanner = CSVScanner(scalars, separator: self.separator)
        // The line that names the separator is no row of the table.
        if declared != nil { _ = scanner.next() }
        while let row = scanner.next() {
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        if let line = scanner.unclosedLine {
            let words = Self.words(
                language,
                "citattecknet på rad \(line) stängs aldrig",
                "the quotation mark on line \(line) is never closed"
            )
            let remedy = Self.words(language, "resten av filen lästes som en cell", "the rest was read as one cell")
            diagnostics.append(Diagnostic(.error, file: file, place: .row(line), what: words, remedy: remedy))
        }
        guard let width = rows.first?.cells.count else { return }
        for row in rows where row.cells.count != width {
            let words = Self.words(
                language,
                "\(row.cells.count) celler där rubrikraden har \(width)",
                "\(row.cells.count) cells where the header has \(width)"
            )
            let remedy =
                row.cells.count < width
                ? Self.words(language, "de som saknas lästes som tomma", "missing ones were read as empty")
                : Self.words(
                    language,
                    "de överflödiga finns kvar sist på raden",
                    "the rest stand at the end of the row"
                )
            diagnostics.append(Diagnostic(.warning, file: file, place: .row(row.line), what: words, remedy: remedy))
        }
    }

    private static func words(_ language: Language, _ swedish: String, _ english: String) -> String {
        language == .swedish ? swedish : english
    }

    /// The separator that a first line `sep=;` names, as Excel reads and writes it.
    private static func declared(in scalars: [Unicode.Scalar]) -> Character? {
        let line = scalars.prefix { $0 != "\n" && $0 != "\r" }.filter { $0 != "\"" }
        guard line.count >= 5, String(String.UnicodeScalarView(line.prefix(4))).lowercased() == "sep=",
            [";", ",", "\t", "|"].contains(line[4])
        else { return nil }
        // A spreadsheet may have filled the row with empty cells.
        return line.dropFirst(5).allSatisfy { $0 == line[4] } ? Character(line[4]) : nil
    }

    /// The sign that splits the first row into the most cells, quoted ones set aside; semicolon when none does.
    private static func separator(of scalars: [Unicode.Scalar]) -> Character {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" {
                if counts.isEmpty { continue }
                break
            }
            if scalar == ";" || scalar == "," || scalar == "\t" { counts[scalar, default: 0] += 1 }
        }
        let candidates: [Unicode.Scalar] = [";", "\t", ","]
        let most = candidates.map { counts[$0, default: 0] }.max() ?? 0
        return candidates.first { counts[$0, default: 0] == most }.map { Character($0) } ?? ";"
    }
}

/// Steps through the text row by row.
struct CSVScanner {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar?
    private var place = 0
    private var line = 1
    /// The line of a quotation mark that never ends.
    private(set) var unclosedLine: Int?

    init(_ scalars: [Unicode.Scalar], separator: Character) {
        self.scalars = scalars
        self.separator = separator.unicodeScalars.first
    }

    mutating func next() -> CSVReader.Row? {
        guard place < scalars.count else { return nil }
        let first = line
        var cells: [String] = []
        while true {
            cells.append(CSVFormula.restored(cell()))
            guard place < scalars.count else { break }
            if scalars[place] == separator {
                place += 1
                continue
            }
            endLine()
            break
        }
        return CSVReader.Row(line: first, cells: cells)
    }

    /// Steps over one line end.
    private mutating func endLine() {
        if scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { place += 1 }
        place += 1
        line += 1
    }

    /// One cell. A quotation mark that does not begin the cell is an ordinary character, as in most spreadsheets; so is
    /// what follows a closing one.
    private mutating func cell() -> String {
        var text = String.UnicodeScalarView()
        if place < scalars.count, scalars[place] == "\"" { quoted(into: &text) }
        while place < scalars.count, scalars[place] != separator, scalars[place] != "\n", scalars[place] != "\r" {
            text.append(scalars[place])
            place += 1
        }
        return String(text)
    }

    private mutating func quoted(into text: inout String.UnicodeScalarView) {
        let first = line
        place += 1
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == "\"" {
                place += 1
                guard place < scalars.count, scalars[place] == "\"" else { return }
            } else if scalar == "\n" || scalar == "\r" && (place + 1 >= scalars.count || scalars[place + 1] != "\n") {
                line += 1
            }
            text.append(scalar)
            place += 1
        }
        unclosedLine = first
    }
}
