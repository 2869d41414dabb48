/// Finds where Swedish sentences end.
enum SentenceSplitter {
    /// The sentences of a run as parts of it, without the blanks between them.
    static func sentences(of run: NoteRun) -> [Range<Int>] {
        let scalars = run.scalars
        var result: [Range<Int>] = []
        var start = 0
        var at = 0
        while at < scalars.count {
            guard isTerminator(scalars[at]) else {
                at += 1
                continue
            }
            let mark = at
            while at < scalars.count, isTerminator(scalars[at]) { at += 1 }
            while at < scalars.count, scalars[at].isQuotationMark || scalars[at] == ")" || scalars[at] == "]" {
                at += 1
            }
            guard at < scalars.count else { break }
            if scalars[at].isBlank, ends(at: mark, next: at, in: scalars, from: start) {
                result.append(start..<at)
                while at < scalars.count, scalars[at].isBlank { at += 1 }
                start = at
            }
        }
        if start < scalars.count { result.append(start..<scalars.count) }
        return result
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
    }

    private static func ends(at mark: Int, next blank: Int, in scalars: [Unicode.Scalar], from start: Int) -> Bool {
        var follow = blank
        while follow < scalars.count, scalars[follow].isBlank { follow += 1 }
        guard follow < scalars.count else { return true }
        var letter = follow
        while letter < scalars.count,
            scalars[letter].isQuotationMark || "([–—-".unicodeScalars.contains(scalars[letter])
                || scalars[letter].isBlank
        { letter += 1 }
        let next: Unicode.Scalar = letter < scalars.count ? scalars[letter] : "A"
        let ellipsis = scalars[mark] == "…" || (mark + 1 < blank && scalars[mark] == "." && scalars[mark + 1] == ".")
        if ellipsis { return !next.isLowercase }
        if scalars[mark] != "." {
            // "Kan du lyfta?" sa han: the sentence goes on after the quotation.
            return !next.isLowercase || (letter > follow && !scalars[blank - 1].isQuotationMark)
        }
        let word = lastWord(before: mark, in: scalars, from: start)
        if word.count == 1, word[0].isLetter { return SwedishAbbreviations.mayEnd(String(word)) && next.isUppercase }
        if word.allSatisfy({ $0.isDigit || $0 == "." || $0 == ":" }) { return !next.isLowercase && !next.isDigit }
        let text = String(word).lowercased()
        // "HR." closes a sentence where "hr." does not.
        if word.count > 1, word.allSatisfy(\.isUppercase), next.isUppercase { return true }
        if SwedishAbbreviations.neverEnd.contains(text) { return false }
        if SwedishAbbreviations.mayEnd.contains(text) || text.contains(".") { return next.isUppercase }
        return true
    }

    /// The word a full stop closes, inner stops included: "bl.a", "18".
    private static func lastWord(before mark: Int, in scalars: [Unicode.Scalar], from start: Int) -> [Unicode.Scalar] {
        var first = mark
        while first > start, !scalars[first - 1].isBlank, !scalars[first - 1].isQuotationMark, scalars[first - 1] != "("
        { first -= 1 }
        return Array(scalars[first..<mark])
    }
}

/// Swedish abbreviations by what their full stop means.
enum SwedishAbbreviations {
    /// Something always follows these, so their stop never ends a sentence.
    static let neverEnd: Set<String> = [
        "bl.a", "t.ex", "d.v.s", "dvs", "s.k", "f.d", "p.g.a", "pga", "ca", "kl", "nr", "t.o.m", "fr.o.m", "resp",
        "m.a.o",
        "sk", "tex", "jfr", "prof", "dr", "st", "enl", "inkl", "exkl", "ang", "avd", "ordf", "el", "obs", "bl", "d.o",
        "n.b", "kap", "i.o.m", "iom", "a.k.a", "hr", "mag",
    ]
    /// These stand last in a list as often as in the middle of one.
    static let mayEnd: Set<String> = [
        "m.fl", "m.m", "osv", "o.s.v", "etc", "o.d", "o.dyl", "dyl", "mfl", "mm", "e.d", "el.likn", "e.kr", "f.kr",
        "f.n", "f.ö",
        "s.a.s", "tkr", "mnkr", "kr", "proc", "tel", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
        "okt", "nov",
        "dec",
    ]
    /// A letter before a stop is an initial, unless it is a mark or a unit that often stands last.
    static func mayEnd(_ letter: String) -> Bool { ["å", "ö", "i"].contains(letter) }
}
