/// Tells a line break that the width of the page forced from one that the writer meant.
struct NoteWrapping {
    private let text: NoteText
    /// Columns the lines of this note run to; nil when its lines are as long as they like.
    private let width: Int?
    /// Lines are keywords and fragments, each its own, and most begin in lower case.
    private let isFragments: Bool
    /// Nearly every line begins with a capital, as lines do that were never broken by the page.
    private let isLined: Bool

    init(_ lines: [NoteLine], of text: NoteText) {
        self.text = text
        let widths = lines.filter { !$0.isBlank }.map { $0.width + $0.indent }.sorted()
        let long = widths.filter { $0 > 100 }.count
        let firsts = lines.indices.filter {
            !lines[$0].isBlank && lines[$0].marker == nil && ($0 == 0 || lines[$0 - 1].isBlank)
        }
        isFragments = firsts.filter { text.scalars[lines[$0].content.lowerBound].isLowercase }.count * 4 > firsts.count
        let plain = lines.filter { !$0.isBlank && $0.marker == nil }
        isLined =
            plain.count >= 4
            && plain.filter { !text.scalars[$0.content.lowerBound].isLowercase }.count * 20 >= plain.count * 19
        // The longest may be a table or a running head; the page ends where lines crowd.
        let bounded = widths.filter { $0 <= 100 }
        let limit = bounded.isEmpty ? 0 : bounded[bounded.count - 1 - bounded.count / 12]
        let pairs = zip(lines, lines.dropFirst()).filter {
            !$0.isBlank && !$1.isBlank && $0.marker == nil && $1.marker == nil
        }
        let full = pairs.filter { line, next in
            let word = next.content.prefix { !text.scalars[$0].isBlank }.count
            return (line.width + line.indent + 1 + word) * 20 > limit * 17
        }
        // Some lines of any text are long; in one that the page broke nearly all are that do not end a paragraph.
        width = long * 20 > widths.count || pairs.count < 3 || isLined || full.count * 9 < pairs.count * 5 ? nil : limit
    }

    /// Whether the second of two neighbouring lines carries on the first.
    func joins(_ line: NoteLine, _ next: NoteLine) -> Bool {
        guard !line.isBlank, !next.isBlank, next.marker == nil || next.marker == .dash, line.quoted == next.quoted
        else { return false }
        if next.marker == .dash, endsSentence(line) { return false }
        if line.width < 60, NoteWrapping.isLabelled(next, of: text) { return false }
        let last = text.scalars[line.range.upperBound - 1]
        if last == "," || last == "-" || last == "–" { return true }
        let start = text.scalars[next.content.lowerBound]
        guard let width, width >= 40 else {
            return line.width > 100 && !isFragments && !endsSentence(line)
                && (start.isLowercase || start.isQuotationMark)
        }
        let word = next.content.prefix { !text.scalars[$0].isBlank }.count
        let filled = line.width + line.indent + 1 + word
        if filled > width { return true }
        if endsSentence(line) || isFragments { return false }
        return start.isUppercase ? filled * 10 > width * 7 : filled * 10 > width * 4
    }

    /// "samv: …": a word or two and a colon begin something of their own.
    private static func isLabelled(_ line: NoteLine, of text: NoteText) -> Bool {
        let head = line.content.prefix(16)
        guard let colon = head.first(where: { text.scalars[$0] == ":" }), colon + 1 < line.content.upperBound else {
            return false
        }
        return colon > line.content.lowerBound + 1 && text.scalars[colon + 1].isBlank
    }

    private func endsSentence(_ line: NoteLine) -> Bool {
        var at = line.range.upperBound - 1
        while at > line.range.lowerBound,
            text.scalars[at].isQuotationMark || text.scalars[at] == ")" || text.scalars[at] == "*"
        { at -= 1 }
        return [".", "!", "?", ":", "…"].contains(text.scalars[at])
    }
}
