/// Writes a table as comma-separated values (RFC 4180) the way a Swedish spreadsheet opens them without asking:
/// semicolons between cells, a byte order mark, CRLF at the end of each row.
package enum CSVWriter {
    /// The bytes of a file.
    ///
    /// A cell that a spreadsheet would run as a formula is defused with an apostrophe before it; `CSVReader` takes it
    /// away again, so writing and reading gives back the same cells.
    package static func bytes(header: [String], rows: [[String]], separator: Character = ";") -> [UInt8] {
        var text = "\u{FEFF}"
        for row in [header] + rows {
            text += row.map { cell($0, separator) }.joined(separator: String(separator)) + "\r\n"
        }
        return Array(text.utf8)
    }

    private static func cell(_ text: String, _ separator: Character) -> String {
        let text = CSVFormula.defused(text)
        // Readers split at scalars: a separator followed by a combining mark is another Character, and splits all the same.
        let special = text.unicodeScalars.contains { scalar in
            scalar == "\"" || scalar == "\r" || scalar == "\n" || separator.unicodeScalars.contains(scalar)
        }
        // A space at an edge is kept by RFC 4180 but cut by many readers, unless it stands in quotation marks.
        let isPadded = text.first == " " || text.last == " "
        guard special || isPadded else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

/// Cells that a spreadsheet takes for formulas ("CSV injection", OWASP): those that begin with = + - @, a tab or a line
/// end, or the wide forms of the four signs.
enum CSVFormula {
    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// The text with an apostrophe before it, if it or what follows its own apostrophes is a formula.
    static func defused(_ text: String) -> String { isFormula(text.drop { $0 == "'" }) ? "'" + text : text }

    /// The opposite of `defused`.
    static func restored(_ text: String) -> String {
        text.first == "'" && isFormula(text.drop { $0 == "'" }) ? String(text.dropFirst()) : text
    }

    private static func isFormula(_ text: Substring) -> Bool {
        guard let first = text.unicodeScalars.first, signs.contains(first) else { return false }
        // Several values in one cell: "-5; -5,5 %".
        return !text.split(separator: ";", omittingEmptySubsequences: false).enumerated().allSatisfy { offset, part in
            if offset == 0 { return isMeasure(part) }
            guard part.first == " " else { return false }
            let value = part.dropFirst()
            return value == "–" || isMeasure(value) || isMeasure("+" + value)
        }
    }

    /// A number with its sign, alone or with the word for what it counts: "-3 procent".
    private static func isMeasure(_ text: Substring) -> Bool {
        if isNumber(text) { return true }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let number = words.prefix { $0.last?.isNumber == true }
        let unit = words.dropFirst(number.count)
        return !number.isEmpty && !unit.isEmpty && isNumber(Substring(number.joined(separator: " ")))
            && unit.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic) }
    }

    /// A number with its sign, as people write them: `-3`, `+4`, `-12 %`, `-1 250,50`, `+46 70 123 45 67`.
    ///
    /// Also a true minus (−) and a dash (–) are no formulas, but they never come here: no spreadsheet computes them.
    private static func isNumber(_ text: Substring) -> Bool {
        guard text.first == "+" || text.first == "-" else { return false }
        var rest = text.dropFirst()
        if rest.last == "%" { rest = rest.dropLast() }
        var (digits, marks) = (0, 0)
        for scalar in rest.unicodeScalars {
            switch scalar {
            case "0"..."9": digits += 1
            case " ", "\u{A0}", "\u{202F}": continue
            case ",", ".": marks += 1
            default: return false
            }
        }
        return digits > 0 && marks <= 1
    }
}
