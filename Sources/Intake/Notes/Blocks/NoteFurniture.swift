/// Things on a page that nobody said: page numbers, rules, running heads.
struct NoteFurniture: Sendable {
    private var repeated = WordSet()

    /// Remembers short lines that come back at least three times.
    init(_ lines: [NoteLine], of text: NoteText) {
        var counts: [WordKey: Int] = [:]
        for line in lines where (6...70).contains(line.width) && line.marker == nil {
            guard line.content.contains(where: { text.scalars[$0] == " " }) else { continue }
            counts[Self.withoutDigits(line, of: text), default: 0] += 1
        }
        repeated = WordSet(counts.filter { $0.value >= 3 }.keys)
    }

    func contains(_ line: NoteLine, of text: NoteText, _ tokens: NoteTokens) -> Bool {
        let words = tokens[line.range]
        guard words.count <= 12 else { return false }
        if Self.isPageNumber(words, of: tokens.words) || Self.endsWithPage(words, of: tokens.words)
            || !line.range.contains(where: { text.scalars[$0].isLetter })
        {
            return true
        }
        guard line.marker == nil, let last = line.content.last, text.scalars[last] != ":", text.scalars[last] != "?"
        else { return false }
        return !repeated.isEmpty && repeated.contains(Self.withoutDigits(line, of: text))
    }

    /// "Sida 2 av 3", "Sid 2(2)", "s. 4", "page 1 of 2", "Sida 1/1 – utskriven 2023-05-31".
    private static func isPageNumber(_ words: ArraySlice<NoteWord>, of note: NoteWords) -> Bool {
        guard words.count >= 2, let first = words.first, note.form(first).classes.contains(.page) else { return false }
        let words = words.map(note.string)
        let rest = words.dropFirst()
        if words.count <= 5, rest.allSatisfy({ Int($0) != nil || ["av", "of", "nr"].contains($0) }) { return true }
        let numbers = rest.filter { $0.contains(where: \.isNumber) }.count
        return words.count <= 9 && Int(words[1]) != nil && numbers * 2 >= rest.count - 1
    }

    /// "Räddningstjänsten   Minnesanteckningar   Sid 2 (3)": a running head of a few words, with the page at its end.
    private static func endsWithPage(_ words: ArraySlice<NoteWord>, of note: NoteWords) -> Bool {
        guard words.count <= 8, let page = words.lastIndex(where: { note.form($0).classes.contains(.page) }) else {
            return false
        }
        let numbers = words[(page + 1)...].map(note.string)
        return numbers.count >= 2 && numbers.contains { Int($0) != nil }
            && numbers.allSatisfy { Int($0) != nil || $0 == "av" }
    }

    private static func withoutDigits(_ line: NoteLine, of text: NoteText) -> WordKey {
        WordKey(text.scalars[line.content].lazy.filter { !$0.isDigit })
    }

    /// A line of nothing but rule marks, and which mark.
    static func rule(_ line: NoteLine, of text: NoteText) -> Unicode.Scalar? {
        guard line.range.count >= 3 else { return nil }
        let mark = text.scalars[line.range.lowerBound]
        guard ["-", "=", "_", "*", "~", "–", "—", "#", "+", "."].contains(mark) else { return nil }
        return line.range.allSatisfy { text.scalars[$0] == mark || text.scalars[$0].isBlank } ? mark : nil
    }
}
