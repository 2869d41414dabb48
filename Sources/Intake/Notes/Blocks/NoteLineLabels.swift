/// Headings that stand on the same line as what they head, where a note has a series of them. By index of line.
struct NoteLineLabels {
    /// Before a dash, with where the words after it begin.
    let before: [Int: NoteSpeakers.Label]
    /// In brackets behind the words.
    let behind: [Int: Range<Int>]

    private typealias Known = (Range<Int>) -> Bool

    /// - Parameter isKnown: whether the words in a range are known to head a part of an interview.
    init(_ lines: [NoteLine], of text: NoteText, _ isKnown: (Range<Int>) -> Bool) {
        before = Self.before(lines, of: text, isKnown)
        behind = Self.behind(lines, of: text, isKnown)
    }

    /// "Läget – …", "Läget – …", "Broms – …": words before a dash that come again, each on its lines, are labels.
    private static func before(_ lines: [NoteLine], of text: NoteText, _ isKnown: Known) -> [Int: NoteSpeakers.Label] {
        var labels: [Int: NoteSpeakers.Label] = [:]
        for (index, line) in lines.enumerated() where !line.isBlank && line.marker == nil {
            let places = line.content.prefix(24).dropFirst().dropLast()
            guard
                let dash = places.first(where: {
                    text.scalars[$0].isDash && text.scalars[$0 - 1].isBlank
                        && text.scalars[$0 + 1].isBlank
                }), dash + 2 < line.content.upperBound
            else { continue }
            let words = SwedishWords(text[line.content.lowerBound..<dash]).words
            guard !words.isEmpty, words.count <= 3, !words[0].allSatisfy(\.isNumber) else { continue }
            labels[index] = NoteSpeakers.Label(
                name: words.joined(separator: " "),
                range: line.content.lowerBound..<dash - 1,
                words: dash + 2
            )
        }
        let series = Dictionary(grouping: labels.values, by: \.name)
        let known = series.values.count { isKnown($0[0].range) }
        let all = lines.count { !$0.isBlank }
        guard series.count >= 3, series.count < labels.count, known * 2 >= series.count, labels.count * 2 >= all else {
            return [:]
        }
        return labels
    }

    /// "Två av fem chefer är kvinnor [nuläge]": a heading behind the words, in a note that has several.
    private static func behind(_ lines: [NoteLine], of text: NoteText, _ isKnown: Known) -> [Int: Range<Int>] {
        var tags: [Int: Range<Int>] = [:]
        for (index, line) in lines.enumerated() where !line.isBlank {
            let last = line.content.upperBound - 1
            guard text.scalars[last] == "]" || text.scalars[last] == ")",
                let open = line.content.suffix(30).last(where: { text.scalars[$0] == "[" || text.scalars[$0] == "(" }),
                open > line.content.lowerBound + 8, text.scalars[open - 1].isBlank, isKnown(open + 1..<last)
            else { continue }
            tags[index] = open + 1..<last
        }
        return tags.count >= 4 ? tags : [:]
    }
}
