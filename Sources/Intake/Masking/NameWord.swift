/// A word of a text with its place, for finding names.
struct NameWord: Sendable {
    var range: Range<Int>
    /// In small letters.
    var key: WordKey
    /// First in a sentence, a line or a quotation, where a capital tells nothing.
    var opens: Bool
    /// What stands between this word and the one before is a single blank.
    var follows: Bool
    /// What stands between is a full stop and at most a blank, as after an initial.
    var followsStop: Bool
    var isCapitalised: Bool
    /// In capitals throughout.
    var isShouted: Bool
    var isNumber: Bool
    /// One capital letter.
    var isInitial: Bool

    var count: Int { range.count }

    fileprivate static func all(in text: [Unicode.Scalar]) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(text.count / 5)
        text.withUnsafeBufferPointer { text in
            var at = 0
            var end = 0
            while at < text.count {
                guard text[at].isLetter || text[at].isDigit else {
                    at += 1
                    continue
                }
                let start = at
                var key = WordKey()
                var (hasSmall, isNumber) = (false, true)
                while at < text.count {
                    if ("a"..."z").contains(text[at]) {
                        hasSmall = hasSmall || at > start
                        isNumber = false
                        key.add(text[at])
                        at += 1
                        continue
                    }
                    guard
                        text[at].isLetter || text[at].isDigit
                            || (text[at] == "-" && at + 1 < text.count && text[at + 1].isLetter && at > start)
                    else { break }
                    if at > start, text[at].isLowercase { hasSmall = true }
                    if !text[at].isDigit { isNumber = false }
                    key.add(text[at].small)
                    at += 1
                }
                var (opens, blank, stop) = (words.isEmpty, true, start > end)
                for place in end..<start {
                    switch text[place] {
                    case ".", "!", "?", "\n", ":", ";", "•", "–", "—", "\"", "”", "“", "»", "|": opens = true
                    default: break
                    }
                    if !text[place].isBlank { blank = false }
                    if place == end ? text[place] != "." : !text[place].isBlank { stop = false }
                }
                let isUpper = text[start].isUppercase
                words.append(
                    NameWord(
                        range: start..<at,
                        key: key,
                        opens: opens,
                        follows: !words.isEmpty && blank,
                        followsStop: !words.isEmpty && stop,
                        isCapitalised: isUpper && hasSmall,
                        isShouted: isUpper && !hasSmall && at - start > 3,
                        isNumber: isNumber,
                        isInitial: isUpper && at - start == 1
                    )
                )
                end = at
            }
        }
        return words
    }
}

/// A text with its words, for finding names.
struct NameText: Sendable {
    let scalars: [Unicode.Scalar]
    let words: [NameWord]
    /// The text in small letters, place for place.
    private let small: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        words = NameWord.all(in: scalars)
        small = scalars.map(\.small)
    }

    /// Whether the text is written, or was dictated, without capitals: next to none of what opens has one.
    var isSmall: Bool {
        let opening = words.filter { $0.opens && !$0.isNumber && $0.count > 1 }
        let capitals = words.count { $0.isCapitalised || $0.isShouted || $0.isInitial }
        return opening.count >= 4 && opening.count { $0.isCapitalised || $0.isShouted } * 5 <= opening.count
            && capitals * 20 <= words.count
    }

    /// A word in small letters.
    func letters(_ word: NameWord) -> ArraySlice<Unicode.Scalar> { small[word.range] }

    /// What the lists say of a word as it stands.
    func listed(_ word: NameWord) -> NameClass { NameLists.classes[word.key] ?? [] }

    /// Without the genitive: "Annas".
    func base(_ word: NameWord) -> WordKey {
        guard word.count > 3, small[word.range.upperBound - 1] == "s",
            listed(word).isDisjoint(with: [.first, .family])
        else { return word.key }
        return WordKey(letters(word).dropLast())
    }
}
