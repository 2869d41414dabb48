/// Takes turns of a conversation apart that were written on one line.
enum NoteTurns {
    private static let asked: Set<String> = ["fråga", "följdfråga", "frågan", "f", "q", "i", "intervjuare"]
    private static let answered: Set<String> = ["svar", "svaret", "s", "a", "r", "ip", "respondent"]

    /// Lines as they would stand had each turn begun one of its own: "Fråga: Vad är svårt? Svar: Tiden."
    static func lines(_ lines: [NoteLine], of text: NoteText) -> [NoteLine] {
        let inner = lines.map { $0.isBlank ? [] : labels(inside: $0.content, of: text) }
        guard inner.contains(where: { !$0.isEmpty }) else { return lines }
        var counts: [String: Int] = [:]
        for (line, inner) in zip(lines, inner) where !line.isBlank {
            for label in [NoteSpeakers.label(in: line.content, of: text)].compactMap(\.self) + inner {
                counts[label.name, default: 0] += 1
            }
        }
        // A letter and a colon may be anything once; who asks and who answers comes again.
        func stands(_ names: Set<String>) -> Bool { names.contains { counts[$0, default: 0] > ($0.count > 1 ? 0 : 1) } }
        guard stands(asked), stands(answered) else { return lines }
        return zip(lines, inner).flatMap { line, inner in line.parted(at: inner.map(\.range.lowerBound), of: text) }
    }

    /// Labels of those who ask and answer, right after a sentence inside a line.
    private static func labels(inside range: Range<Int>, of text: NoteText) -> [NoteSpeakers.Label] {
        let scalars = text.scalars
        var found: [NoteSpeakers.Label] = []
        for colon in range where scalars[colon] == ":" {
            var start = colon
            while start > range.lowerBound, scalars[start - 1].isLetter || scalars[start - 1] == "*" { start -= 1 }
            guard start < colon, start > range.lowerBound + 1, scalars[start - 1].isBlank else { continue }
            var end = start - 1
            while end > range.lowerBound, scalars[end].isBlank || scalars[end].isQuotationMark || scalars[end] == "*" {
                end -= 1
            }
            guard ".?!…)]".unicodeScalars.contains(scalars[end]),
                let label = NoteSpeakers.label(in: start..<range.upperBound, of: text),
                asked.contains(label.name) || answered.contains(label.name)
            else { continue }
            found.append(label)
        }
        return found
    }
}
