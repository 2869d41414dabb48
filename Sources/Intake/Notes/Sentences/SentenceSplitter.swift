/// Finds where Swedish sentences end.
enum SentenceSplitter {
    /// The sentences in a range of a text, without the blanks between them.
    static func sentences(in range: Range<Int>, of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(8)
        var start = range.lowerBound
        var at = start
        let end = range.upperBound
        while at < end {
            // "kön är 11 v / ingen frågar männen": two notes on one line.
            if scalars[at] == "/", at > start + 8, at + 8 < end, scalars[at - 1].isBlank, scalars[at + 1].isBlank {
                result.append(start..<at - 1)
                at += 2
                start = at
                continue
            }
            guard isTerminator(scalars[at]) else {
                at += 1
                continue
            }
            let mark = at
            while at < end, isTerminator(scalars[at]) { at += 1 }
            while at < end, scalars[at].isQuotationMark || scalars[at] == ")" || scalars[at] == "]" { at += 1 }
            guard at < end else { break }
            if scalars[at].isBlank, ends(at: mark, next: at, in: scalars[start..<end]) {
                result.append(start..<at)
                while at < end, scalars[at].isBlank { at += 1 }
                start = at
            }
        }
        if start < end { result.append(start..<end) }
        return scalars[range].contains(")") ? result.flatMap { items(in: $0, of: scalars) } : result
    }

    /// "Tre saker: 1) heltid, 2) tid att läsa, 3) en chef som frågar": each item by itself, without its mark.
    private static func items(in range: Range<Int>, of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var marks: [Int] = []
        var value: UInt32?
        for close in range where scalars[close] == ")" && isItem(at: close + 1, range.upperBound, scalars) {
            let mark = scalars[close - 1].value
            guard value.map({ mark == $0 + 1 }) ?? "1a2b".unicodeScalars.contains(scalars[close - 1]) else { continue }
            value = mark
            marks.append(close)
        }
        guard marks.count > 1 else { return [range] }
        let starts = [range.lowerBound] + marks.map { $0 + 1 }
        let ends = marks.map { $0 - 1 } + [range.upperBound]
        return zip(starts, ends).compactMap { start, end in
            var part = start..<max(start, end)
            while let first = part.first, scalars[first].isBlank { part = part.dropFirst() }
            while let last = part.last, scalars[last].isBlank || scalars[last] == "," || scalars[last] == ";" {
                part = part.dropLast()
            }
            return part.isEmpty ? nil : part
        }
    }

    /// Whether what begins at a place, or after the blank there, stands behind "1)" or "a)".
    static func isItem(at place: Int, _ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        var close = place - 1
        while close > 0, scalars[close].isBlank { close -= 1 }
        guard close > 0, close + 1 < end, scalars[close] == ")", scalars[close + 1].isBlank else { return false }
        let mark = scalars[close - 1]
        return (mark.isDigit || ("a"..."h").contains(mark)) && (close == 1 || scalars[close - 2].isBlank)
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
    }

    /// - Parameter scalars: from the beginning of the sentence to the end of the text.
    private static func ends(at mark: Int, next blank: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let end = scalars.endIndex
        var follow = blank
        while follow < end, scalars[follow].isBlank { follow += 1 }
        guard follow < end else { return true }
        var letter = follow
        while letter < end,
            scalars[letter].isBlank || scalars[letter].isQuotationMark || scalars[letter].isDash
                || scalars[letter] == "(" || scalars[letter] == "["
        { letter += 1 }
        let next: Unicode.Scalar = letter < end ? scalars[letter] : "A"
        let ellipsis = scalars[mark] == "…" || (mark + 1 < blank && scalars[mark] == "." && scalars[mark + 1] == ".")
        if ellipsis { return !next.isLowercase }
        if scalars[mark] != "." {
            // "Kan du lyfta?" sa han: the sentence goes on after the quotation.
            return !next.isLowercase || (letter > follow && !scalars[blank - 1].isQuotationMark)
        }
        let word = lastWord(before: mark, in: scalars)
        if word.count == 1, let only = word.first, only.isLetter {
            return SwedishAbbreviations.mayEnd(only) && next.isUppercase
        }
        if word.allSatisfy({ $0.isDigit || $0 == "." || $0 == ":" }) { return !next.isLowercase && !next.isDigit }
        // "HR." closes a sentence where "hr." does not.
        if word.count > 1, word.allSatisfy(\.isUppercase), next.isUppercase { return true }
        // No abbreviation is longer.
        guard word.count <= 8 else { return true }
        let key = WordKey(word.lazy.map(\.small))
        if SwedishAbbreviations.neverEnd.contains(key) { return false }
        if SwedishAbbreviations.mayEnd.contains(key) || word.contains(".") { return next.isUppercase }
        return true
    }

    /// The word a full stop closes, inner stops included: "bl.a", "18".
    private static func lastWord(before mark: Int, in scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>
    {
        var first = mark
        while first > scalars.startIndex, !scalars[first - 1].isBlank, !scalars[first - 1].isQuotationMark,
            scalars[first - 1] != "("
        { first -= 1 }
        return scalars[first..<mark]
    }
}

/// Swedish abbreviations by what their full stop means.
enum SwedishAbbreviations {
    /// Something always follows these, so their stop never ends a sentence.
    static let neverEnd = keys([
        "bl.a", "t.ex", "d.v.s", "dvs", "s.k", "f.d", "p.g.a", "pga", "ca", "kl", "nr", "t.o.m", "fr.o.m", "resp",
        "m.a.o",
        "sk", "tex", "jfr", "prof", "dr", "st", "enl", "inkl", "exkl", "ang", "avd", "ordf", "el", "obs", "bl", "d.o",
        "n.b", "kap", "i.o.m", "iom", "a.k.a", "hr", "mag",
    ])
    /// These stand last in a list as often as in the middle of one.
    static let mayEnd = keys([
        "m.fl", "m.m", "osv", "o.s.v", "etc", "o.d", "o.dyl", "dyl", "mfl", "mm", "e.d", "el.likn", "e.kr", "f.kr",
        "f.n", "f.ö",
        "s.a.s", "tkr", "mnkr", "kr", "proc", "tel", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
        "okt", "nov",
        "dec",
    ])
    /// A letter before a stop is an initial, unless it is a mark or a unit that often stands last.
    static func mayEnd(_ letter: Unicode.Scalar) -> Bool { letter == "å" || letter == "ö" || letter == "i" }

    private static func keys(_ words: [String]) -> WordSet { WordSet(words.map { WordKey($0) }) }
}
