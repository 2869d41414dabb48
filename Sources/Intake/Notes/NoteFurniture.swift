/// Things on a page that nobody said: page numbers, rules, running heads.
struct NoteFurniture: Sendable {
    private var repeated: Set<String> = []

    /// Remembers short lines that come back at least three times.
    init(_ lines: [NoteLine], of text: NoteText) {
        var counts: [String: Int] = [:]
        for line in lines where (6...70).contains(line.width) && line.marker == nil {
            counts[Self.withoutDigits(text[line.content]), default: 0] += 1
        }
        repeated = Set(counts.filter { $0.value >= 3 && $0.key.contains(" ") }.keys)
    }

    func contains(_ line: NoteLine, of text: NoteText) -> Bool {
        let words = SwedishWords(text[line.range]).words
        guard words.count <= 12 else { return false }
        if Self.isPageNumber(words) || !line.range.contains(where: { text.scalars[$0].isLetter }) { return true }
        guard line.marker == nil, let last = line.content.last, text.scalars[last] != ":", text.scalars[last] != "?"
        else { return false }
        return repeated.contains(Self.withoutDigits(text[line.content]))
    }

    /// "Sida 2 av 3", "Sid 2(2)", "s. 4", "page 1 of 2", "Sida 1/1 – utskriven 2023-05-31".
    private static func isPageNumber(_ words: [String]) -> Bool {
        guard words.count >= 2, ["sida", "sid", "sidan", "s", "page", "blad"].contains(words[0]) else { return false }
        let rest = words.dropFirst()
        if words.count <= 5, rest.allSatisfy({ Int($0) != nil || ["av", "of", "nr"].contains($0) }) { return true }
        let numbers = rest.filter { $0.contains(where: \.isNumber) }.count
        return words.count <= 9 && Int(words[1]) != nil && numbers * 2 >= rest.count - 1
    }

    private static func withoutDigits(_ text: String) -> String { text.filter { !$0.isNumber } }

    /// A line of nothing but rule marks, and which mark.
    static func rule(_ line: NoteLine, of text: NoteText) -> Unicode.Scalar? {
        guard line.range.count >= 3 else { return nil }
        let mark = text.scalars[line.range.lowerBound]
        guard ["-", "=", "_", "*", "~", "–", "—", "#", "+", "."].contains(mark) else { return nil }
        return line.range.allSatisfy { text.scalars[$0] == mark || text.scalars[$0].isBlank } ? mark : nil
    }
}
