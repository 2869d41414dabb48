/// Tells headings by how they look, and only where looks are not enough by what they say.
struct NoteHeadingShape {
    let text: NoteText
    let tokens: NoteTokens
    /// Whether most lines of the note are whole sentences, so that a short line without a stop is none.
    let isPunctuated: Bool
    /// Whether a part of the note is another's mail, quoted: "> Den 12 maj skrev konsulten:" heads nothing of the answer.
    let isAnswer: Bool
    /// Whether the words in a range are known to head a part of an interview.
    let isKnown: (Range<Int>) -> Bool

    /// The level and the words of a heading that shows itself by its own marks: `#`, bold, capitals, `--- … ---`.
    func marked(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        atx(line) ?? decorated(line) ?? bold(line) ?? capitals(line) ?? section(line) ?? framed(line)
    }

    /// "[Nuläge]", "<Hinder>", ">> Nuläge", "#Nuläge": any frame, around words that are known to head a part.
    private func framed(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        guard line.marker == nil || line.marker == .bullet, line.range.count <= 60 else { return nil }
        func isWord(_ place: Int) -> Bool { text.scalars[place].isLetter || text.scalars[place].isDigit }
        guard let first = line.content.first(where: isWord), let last = line.content.last(where: isWord),
            first > line.content.lowerBound,
            text.scalars[first].isUppercase, !text.scalars[line.content.lowerBound].isQuotationMark
        else { return nil }
        let end =
            last + 1 < line.content.upperBound && (text.scalars[last + 1] == "?" || text.scalars[last + 1] == ")")
            ? last + 2 : last + 1
        guard parts(of: first..<end) <= 6, isKnown(first..<end) else { return nil }
        return (3, first..<end)
    }

    /// "§ 4 Hinder": minutes count what they treat.
    private func section(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        guard line.marker == nil, line.content.count <= 70, text.scalars[line.content.lowerBound] == "§" else {
            return nil
        }
        let words = line.content.dropFirst().drop { !text.scalars[$0].isLetter }
        guard let first = words.first, let last = words.last, text.scalars[last] != ".", text.scalars[last] != ",",
            line.content.dropFirst().prefix(4).contains(where: { text.scalars[$0].isDigit }),
            parts(of: first..<last + 1) <= 8
        else { return nil }
        return (3, first..<last + 1)
    }

    private func atx(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        var at = line.content.lowerBound
        var end = line.content.upperBound
        while at < end, text.scalars[at] == "#" { at += 1 }
        let level = at - line.content.lowerBound
        guard (1...6).contains(level), at < end, text.scalars[at].isBlank else { return nil }
        while end > at, text.scalars[end - 1] == "#" || text.scalars[end - 1].isBlank { end -= 1 }
        while at < end, text.scalars[at].isBlank { at += 1 }
        return (level, at..<end)
    }

    /// "--- Nuläge ---", "== Hinder ==", "*** Övrigt ***".
    private func decorated(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        let marks: [Unicode.Scalar] = ["-", "=", "*", "~", "_", "–", "—"]
        guard let first = line.range.first, marks.contains(text.scalars[first]) else { return nil }
        var at = line.range.lowerBound
        var end = line.range.upperBound
        while at < end, marks.contains(text.scalars[at]) { at += 1 }
        while end > at, marks.contains(text.scalars[end - 1]) { end -= 1 }
        let (before, after) = (at - line.range.lowerBound, line.range.upperBound - end)
        guard before >= 2, after >= 2, at < end, text.scalars[at].isBlank, text.scalars[end - 1].isBlank else {
            return nil
        }
        return (2, at..<end)
    }

    private func bold(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        guard line.marker == nil || line.marker == .number, line.content.count >= 5, line.content.count <= 90 else {
            return nil
        }
        var end = line.content.upperBound
        if text.scalars[end - 1] == ":" { end -= 1 }
        let range = line.content.lowerBound..<end
        guard range.count >= 5 else { return italic(line) }
        for mark: Unicode.Scalar in ["*", "_"] {
            let edges = [range.lowerBound, range.lowerBound + 1, range.upperBound - 1, range.upperBound - 2]
            guard edges.allSatisfy({ text.scalars[$0] == mark }) else { continue }
            let inside = range.lowerBound + 2..<range.upperBound - 2
            if zip(inside, inside.dropFirst()).contains(where: { text.scalars[$0] == mark && text.scalars[$1] == mark })
            {
                continue
            }
            if text.scalars[inside.upperBound - 1] == "." { continue }
            return (3, inside)
        }
        return italic(line)
    }

    /// "*vad håller emot*" alone on its line, and no sentence.
    private func italic(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        let (first, last) = (line.content.lowerBound, line.content.upperBound - 1)
        guard line.marker == nil, line.content.count <= 62, text.scalars[first] == "*" || text.scalars[first] == "_",
            text.scalars[last] == text.scalars[first], first + 3 < last,
            !line.content.dropFirst().dropLast().contains(where: { text.scalars[$0] == text.scalars[first] })
        else { return nil }
        let closing = text.scalars[last - 1]
        return closing == "." || closing == "!" || closing == ":" || closing == ")" ? nil : (5, first + 1..<last)
    }

    private func capitals(_ line: NoteLine) -> (level: Int, words: Range<Int>)? {
        guard line.marker == nil || line.marker == .number, line.content.count <= 80 else { return nil }
        if line.content.prefix(12).contains(where: { text.scalars[$0].isLowercase }) { return nil }
        let letters = line.content.filter { text.scalars[$0].isLetter }
        let last = text.scalars[line.content.upperBound - 1]
        guard letters.count >= 4, last != ".", last != "!", letters.allSatisfy({ !text.scalars[$0].isLowercase }) else {
            return nil
        }
        return (2, line.content)
    }

    /// A heading without marks: it ends with a colon, is a question, carries a number or stands alone.
    func plain(_ line: NoteLine, after previous: NoteLine?, before next: NoteLine?, openText: Bool) -> Int? {
        guard line.marker == nil || line.marker == .number, line.content.count <= 90, !openText,
            !(isAnswer && line.quoted)
        else { return nil }
        let words = line.content
        let count = parts(of: words)
        func isMark(_ place: Int) -> Bool {
            text.scalars[place] == "*" || text.scalars[place] == "_" || text.scalars[place].isQuotationMark
        }
        guard count <= 16, let last = line.content.last(where: { !isMark($0) }).map({ text.scalars[$0] }),
            let first = line.content.first(where: { !isMark($0) }).map({ text.scalars[$0] })
        else { return nil }
        if count > 11, last != "?" { return nil }
        if isGreeting(words) { return nil }
        // What stands right under a heading is its text.
        if let previous, !previous.isBlank, marked(previous) != nil, last != ":", last != "?" { return nil }
        let isAlone = previous?.isBlank ?? true
        let neighboursNumbered = next?.marker == .number || previous?.marker == .number
        switch last {
        case ".", ",", ";", "!", "…": return last == "!" && isAlone && count <= 5 && isKnown(words) ? 3 : nil
        case ":": return line.marker == nil && count <= 9 ? (next?.marker != nil && !isKnown(words) ? 6 : 4) : nil
        case "?":
            if line.marker == .number { return neighboursNumbered && !isKnown(words) ? nil : 4 }
            return isAlone || isKnown(words) ? 5 : nil
        default: break
        }
        if line.marker == .number {
            return !neighboursNumbered && count <= 8
                && (isKnown(words) || (isAlone && next?.isBlank ?? true && count <= 5)) ? 3 : nil
        }
        if isAlone, count <= (first.isLowercase ? 6 : 4), last.isLetter, line.marker == nil, next?.marker != nil {
            return 3
        }
        if first.isLowercase, isAlone, count <= 4, last.isLetter, line.marker == nil, next?.isBlank == false,
            isKnown(words)
        {
            return 3
        }
        guard first.isUppercase || first.isDigit, count <= 8 else { return nil }
        if isKnown(words), isAlone || !(next?.isBlank ?? true) && !isSaying(words) { return 3 }
        guard isPunctuated, count <= 7, first.isUppercase || isNumbered(line), last.isLetter || last == ")",
            line.marker == nil, let next
        else { return nil }
        let follows =
            !next.isBlank && next.width > line.width
            && [".", "!", "?", ":"].contains(text.scalars[next.range.upperBound - 1])
        let listFollows = isAlone && next.marker != nil && count <= 5
        return follows || listFollows || (isAlone && next.isBlank) ? 3 : nil
    }

    /// "Facken, de vet vilka som fuskar", "I sju avtal av fyrtio finns krav": a line among others that says something.
    private func isSaying(_ range: Range<Int>) -> Bool {
        let classes = tokens[range].map { tokens.words.form($0).classes }
        guard let first = classes.first, classes.count >= 3 else { return false }
        if range.contains(where: { text.scalars[$0] == "," }) || classes.contains(where: { $0.contains(.number) }) {
            return true
        }
        return first.isDisjoint(with: [.opener, .asking, .demonstrative, .finite])
            && classes.contains { $0.contains(.finite) }
    }

    /// Words between blanks.
    private func parts(of range: Range<Int>) -> Int {
        var count = 0
        for place in range where text.scalars[place] != " " {
            if place == range.lowerBound || text.scalars[place - 1] == " " { count += 1 }
        }
        return count
    }

    /// "Hej Lena!", "Hej på er!": never a heading.
    private func isGreeting(_ range: Range<Int>) -> Bool {
        let words = tokens[range]
        guard let first = words.first, words.count <= 5 else { return false }
        return Self.greetings.contains(tokens.words.form(first).key)
    }

    private static let greetings = WordSet(words: "hej hejsan hallå tjena tjenare")

    /// "4   Goda krafter": a number without a stop before words that begin with a capital.
    private func isNumbered(_ line: NoteLine) -> Bool {
        let digits = line.content.prefix { text.scalars[$0].isDigit }.count
        let word = line.content.dropFirst(digits).first { !text.scalars[$0].isBlank }
        return (1...2).contains(digits) && word.map { text.scalars[$0].isUppercase } ?? false
    }
}
