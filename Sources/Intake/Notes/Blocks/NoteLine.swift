/// One physical line of a note, with what stands before its text taken apart.
struct NoteLine: Sendable {
    /// Counts from 1.
    let number: Int
    /// The whole line, without its end and outer blanks.
    let range: Range<Int>
    /// The text after block quote signs and list marker.
    let content: Range<Int>
    /// Columns of blanks before the text; a tab counts as four.
    let indent: Int
    /// Behind one or more `>`.
    let quoted: Bool
    let marker: Marker?

    enum Marker: Sendable, Equatable {
        case bullet
        /// A pratminus or another dash, which may also open a turn in a conversation.
        case dash
        /// "1.", "3)", "a)" or "2.4".
        case number
    }

    var isBlank: Bool { range.isEmpty }
    /// Columns from the first visible code point to the last.
    var width: Int { range.count }

    /// The line without a tag in brackets at its end.
    func without(_ tag: Range<Int>, of text: NoteText) -> NoteLine {
        var end = tag.lowerBound - 1
        while end > content.lowerBound, text.scalars[end - 1].isBlank { end -= 1 }
        return NoteLine(
            number: number,
            range: range.lowerBound..<end,
            content: content.lowerBound..<end,
            indent: indent,
            quoted: quoted,
            marker: marker
        )
    }

    /// The line cut at places inside its text.
    func parted(at places: [Int], of text: NoteText) -> [NoteLine] {
        guard !places.isEmpty else { return [self] }
        let edges = [range.lowerBound] + places + [range.upperBound]
        return zip(edges, edges.dropFirst()).map { start, next in
            var end = next
            while end > start, text.scalars[end - 1].isBlank { end -= 1 }
            let isFirst = start == range.lowerBound
            return NoteLine(
                number: number,
                range: start..<end,
                content: (isFirst ? content.lowerBound : start)..<end,
                indent: isFirst ? indent : 0,
                quoted: quoted,
                marker: isFirst ? marker : nil
            )
        }
    }
}

extension NoteText {
    func lines() -> [NoteLine] {
        var result: [NoteLine] = []
        var start = 0
        for place in 0...count where place == count || scalars[place] == "\n" {
            result.append(line(start..<place, number: result.count + 1))
            start = place + 1
        }
        return result
    }

    private func line(_ whole: Range<Int>, number: Int) -> NoteLine {
        var at = whole.lowerBound
        var end = whole.upperBound
        while end > at, scalars[end - 1].isBlank { end -= 1 }
        var indent = 0
        func skipBlanks() {
            while at < end, scalars[at].isBlank {
                indent += scalars[at] == "\t" ? 4 : 1
                at += 1
            }
        }
        skipBlanks()
        let range = at..<end
        var quoted = false
        while at < end, scalars[at] == ">", at + 1 == end || scalars[at + 1].isBlank || scalars[at + 1] == ">" {
            quoted = true
            at += 1
            indent = 0
            skipBlanks()
        }
        let (marker, length) = marker(at: at, before: end, indent: indent)
        at += length
        while at < end, scalars[at].isBlank { at += 1 }
        return NoteLine(number: number, range: range, content: at..<end, indent: indent, quoted: quoted, marker: marker)
    }

    private func marker(at start: Int, before end: Int, indent: Int) -> (NoteLine.Marker?, Int) {
        guard start + 1 < end else { return (nil, 0) }
        let blankFollows = scalars[start + 1].isBlank
        switch scalars[start] {
        case "-" where blankFollows, "*" where blankFollows, "+" where blankFollows:
            return (.bullet, 1 + checkbox(at: start + 2, before: end))
        case "•", "‣", "▪", "◦", "●", "○", "■", "□", "⁃", "∙", "·", "→", "\u{F0B7}", "\u{F0A7}", "✓", "✔", "➢", "►",
            "›", "◆", "♦", "¤", "☐", "☑", "❖", "★", "☆", "▶", "▸", "⇒", "➔":
            return (.bullet, 1)
        case "~", "»", "×", "†", "!", "x": return blankFollows ? (.bullet, 1) : (nil, 0)
        case "-" where scalars[start + 1] == ">" || scalars[start + 1] == "-",
            "=" where scalars[start + 1] == ">", "*" where scalars[start + 1] == ")":
            return start + 2 < end && scalars[start + 2].isBlank ? (.bullet, 2) : (nil, 0)
        case "–", "—", "−": return blankFollows ? (.dash, 1) : (nil, 0)
        case "o": return blankFollows && (scalars[start + 1] == "\t" || indent > 0) ? (.bullet, 1) : (nil, 0)
        case "("
        where start + 3 < end && scalars[start + 2] == ")" && "+-–−".unicodeScalars.contains(scalars[start + 1]):
            return (.bullet, 3)
        default: break
        }
        if let length = lettered(at: start, before: end) { return (.number, length) }
        var at = scalars[start] == "(" ? start + 1 : start
        let first = at
        while at < end, scalars[at].isDigit { at += 1 }
        let digits = at - first
        guard digits > 0 else { return (nil, 0) }
        guard digits <= 2, at < end, scalars[at] == "." || scalars[at] == ")" else { return (nil, 0) }
        at += 1
        var parts = 1
        while scalars[first] != "0", at < end, scalars[at].isDigit, parts < 4 {
            let part = at
            while at < end, scalars[at].isDigit { at += 1 }
            guard at - part <= 2 else { return (nil, 0) }
            parts += 1
            if at < end, scalars[at] == "." || scalars[at] == ")" { at += 1 }
        }
        guard at < end, scalars[at].isBlank, parts == 1 || !looksLikeClock(first..<at) else { return (nil, 0) }
        return (.number, at - start)
    }

    /// "a)", "b.", "(c)", "ii)" or "(iv)": its length, or nil for anything that may begin a sentence.
    private func lettered(at start: Int, before end: Int) -> Int? {
        let isOpen = scalars[start] == "("
        let first = isOpen ? start + 1 : start
        var at = first
        while at < end, at - first < 4, scalars[at].isLetter, scalars[at].value < 0x80 { at += 1 }
        guard at > first, at + 1 < end, scalars[at + 1].isBlank else { return nil }
        let isRoman = scalars[first..<at].allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
        guard at - first == 1 || isRoman else { return nil }
        let isListed = scalars[at] == ")" || (scalars[at] == "." && !isOpen && scalars[first].isLowercase)
        return isListed ? at + 1 - start : nil
    }

    /// "[ ] " or "[x] " of a task list.
    private func checkbox(at start: Int, before end: Int) -> Int {
        guard start + 3 < end, scalars[start] == "[", scalars[start + 2] == "]", scalars[start + 3].isBlank else {
            return 0
        }
        return scalars[start + 1] == " " || scalars[start + 1] == "x" || scalars[start + 1] == "X" ? 4 : 0
    }

    /// "11.45" at the start of a line is a time, not a numbered point.
    private func looksLikeClock(_ range: Range<Int>) -> Bool {
        let text = self[range]
        let parts = text.split(separator: ".")
        return parts.count == 2 && !text.hasSuffix(".") && parts[1].count == 2 && (Int(parts[0]) ?? 99) < 24
    }
}
