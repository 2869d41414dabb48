/// Keeping words from being read as Markdown, with as few backslashes as that takes so the source stays readable.
enum MarkdownEscape {
    /// Words within a line (CommonMark 2.4): only characters that could begin markup get a backslash. Line ends become
    /// spaces, since a new line could begin a new block.
    static func text(_ text: String, inTable: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: mayBeMarkup) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "\\", "`", "*", "[", "]": result += "\\"
            // Only where a tag or an address could begin (CommonMark 6.5, 6.6).
            case "<" where isWord(after) || "/!?".unicodeScalars.contains(after): result += "\\"
            // Between two letters an underscore is no emphasis (CommonMark 6.2, rule 2).
            case "_" where !(isWord(before) && isWord(after)): result += "\\"
            case "~" where before == "~" || after == "~": result += "\\"
            // Only where an entity could begin (CommonMark 2.5).
            case "&" where after == "#" || isWord(after): result += "\\"
            case "|" where inTable: result += "\\"
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}":
                result += " "
                continue
            default: break
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Whether ``text(_:inTable:)`` has to look closer.
    private static func mayBeMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "[", "]", "<", "_", "~", "&", "|", "\n", "\r", "\t", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The start of a line, with a backslash where it would begin a block: heading, quotation, list, rule, underline of a
    /// heading (CommonMark 4 and 5) or a table row. Spaces before it go, since four of them would make it code.
    static func start(_ line: String) -> String {
        let trimmed = String(line.drop { $0 == " " })
        guard let first = trimmed.unicodeScalars.first else { return trimmed }
        switch first {
        case "#", ">", "+", "-", "=", "|", ":": return needsEscape(trimmed, first) ? "\\" + trimmed : trimmed
        case "0"..."9":
            let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
            let rest = trimmed.dropFirst(digits.count)
            guard digits.count <= 9, let sign = rest.first, sign == "." || sign == ")",
                rest.dropFirst().first.map({ $0 == " " }) ?? true
            else { return trimmed }
            return digits + "\\" + rest
        default: return trimmed
        }
    }

    private static func needsEscape(_ line: String, _ first: Unicode.Scalar) -> Bool {
        let rest = line.dropFirst()
        switch first {
        case ">", "|": return true
        case "#":
            let after = line.drop { $0 == "#" }
            return line.count - after.count <= 6 && (after.isEmpty || after.hasPrefix(" "))
        case "+": return rest.isEmpty || rest.hasPrefix(" ")
        // A list, a rule, the underline of a heading, or the line under a table's header.
        case "-", ":": return rest.isEmpty || rest.hasPrefix(" ") || line.allSatisfy { "-: |".contains($0) }
        default: return line.allSatisfy { $0 == "=" || $0 == " " }
        }
    }

    /// A heading's end: a run of `#` there would be taken for a closing sequence (CommonMark 4.2).
    static func lineEnd(_ line: String) -> String {
        let end = line.reversed().prefix { $0 == "#" }.count
        guard end > 0 else { return line }
        return String(line.dropLast(end)) + "\\" + String(repeating: "#", count: end)
    }

    /// The lines of a paragraph, each safe at its start.
    static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { start(String(Substring($0))) }.filter { !$0.isEmpty }
    }

    /// An address within `(<…>)` or `(…)` (CommonMark 6.3).
    static func address(_ address: String) -> String {
        let plain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && !"()<>\\".unicodeScalars.contains($0) }
        if plain { return address }
        var escaped = ""
        for scalar in address.unicodeScalars where scalar.value > 0x20 {
            if scalar == "<" || scalar == ">" || scalar == "\\" { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return "<\(escaped)>"
    }

    /// A word as code, fenced by more backticks than it holds (CommonMark 6.1).
    static func code(_ word: String) -> String {
        let plain = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard plain.contains("`") else { return plain.isEmpty ? "" : "`\(plain)`" }
        let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence) \(plain) \(fence)"
    }
}
