/// A word of a text with its place, for finding names.
struct NameWord: Sendable {
    var text: String
    var range: Range<Int>
    /// First in a sentence, a line or a quotation, where a capital tells nothing.
    var opens: Bool
    /// What stands between this word and the one before is a single blank.
    var follows: Bool

    var isNumber: Bool { text.unicodeScalars.allSatisfy(\.isDigit) }
    var isCapitalised: Bool {
        guard let first = text.unicodeScalars.first, first.isUppercase, text.count > 1 else { return false }
        return text.unicodeScalars.dropFirst().contains(where: \.isLowercase)
    }

    static func all(in text: [Unicode.Scalar]) -> [NameWord] {
        var words: [NameWord] = []
        var at = 0
        while at < text.count {
            guard text[at].isLetter || text[at].isDigit else {
                at += 1
                continue
            }
            let start = at
            while at < text.count,
                text[at].isLetter || text[at].isDigit
                    || (text[at] == "-" && at + 1 < text.count && text[at + 1].isLetter && at > start)
            { at += 1 }
            let end = words.last?.range.upperBound ?? 0
            let between = text[end..<start]
            let isOpening =
                words.isEmpty || between.contains { ".!?\n:;•–—\"”“»|".unicodeScalars.contains($0) }
            words.append(
                NameWord(
                    text: String(text[start..<at]),
                    range: start..<at,
                    opens: isOpening,
                    follows: !words.isEmpty && between.allSatisfy(\.isBlank)
                )
            )
        }
        return words
    }
}
