import Formats

/// The running text of a note, taken from its lines: line breaks inside a paragraph have become spaces, words cut at a
/// line end are whole, emphasis marks are gone, and every code point remembers its place in the note.
struct NoteFlow: Sendable {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var places: [Int] = []

    init(capacity: Int = 0) {
        scalars.reserveCapacity(capacity)
        places.reserveCapacity(capacity)
    }

    /// One line's worth of text as a run of its own, trimmed and without emphasis marks.
    mutating func run(_ range: Range<Int>, of text: NoteText) -> NoteRun {
        // Between runs, so that no word reaches from one into the next.
        scalars.append("\n")
        places.append(range.lowerBound)
        let start = scalars.count
        addVisible(range, of: text)
        return NoteRun(start..<scalars.count)
    }

    /// Adds the next line to the last run, with a space before it or, when a word was cut at the line end, without its
    /// hyphen.
    mutating func extend(_ run: inout NoteRun, _ range: Range<Int>, of text: NoteText) {
        if run.range.upperBound != scalars.count { move(&run) }
        let before = scalars.count
        if !run.isEmpty {
            scalars.append(" ")
            places.append(places[before - 1])
        }
        let start = scalars.count
        addVisible(range, of: text)
        if scalars.count == start {
            scalars.removeLast(start - before)
            places.removeLast(start - before)
        } else if start > before {
            join(at: before, text, from: run)
        }
        run = NoteRun(run.range.lowerBound..<scalars.count)
    }

    /// Mends a word that a hyphen cut in two; the space between the lines stands at `at`.
    private mutating func join(at: Int, _ text: NoteText, from run: NoteRun) {
        guard scalars[at - 1] == "-", run.count > 1, scalars[at - 2].isLetter, scalars[at + 1].isLetter,
            !beginsWithConjunction(at + 1)
        else {
            if scalars[at - 1] == "-", run.count > 1, scalars[at - 2].isLetter, scalars[at + 1].isLetter {
                places[at] = places[at + 1]
            }
            return
        }
        // "SFI-/elever" keeps its hyphen, "arbets-/givare" does not.
        let keeps = !(scalars[at + 1].isLowercase && !scalars[at - 2].isUppercase)
        let first = keeps ? at : at - 1
        scalars.removeSubrange(first...at)
        places.removeSubrange(first...at)
    }

    private mutating func move(_ run: inout NoteRun) {
        let old = run.range
        scalars.append("\n")
        places.append(places[old.lowerBound])
        let start = scalars.count
        for at in old {
            scalars.append(scalars[at])
            places.append(places[at])
        }
        run = NoteRun(start..<scalars.count)
    }

    /// "barn- och", "för- eller": the hyphen belongs to the word.
    private func beginsWithConjunction(_ start: Int) -> Bool {
        let end = scalars[start...].firstIndex { $0.isBlank } ?? scalars.count
        guard end - start <= 5 else { return false }
        return ["och", "eller", "samt", "till", "resp."].contains(String(scalars[start..<end]))
    }

    /// A line's code points without outer blanks, soft hyphens, runs of blanks and emphasis marks.
    private mutating func addVisible(_ range: Range<Int>, of text: NoteText) {
        let start = scalars.count
        text.scalars.withUnsafeBufferPointer { source in
            var next = range.lowerBound
            while next < range.upperBound {
                // Nearly all lines are words with one blank between them, and go over as they are.
                let end = Self.endOfWords(from: next, to: range.upperBound, in: source)
                if end > next {
                    scalars.append(contentsOf: source[next..<end])
                    places.append(contentsOf: next..<end)
                    next = end
                    continue
                }
                let (place, scalar) = (next, source[next])
                next += 1
                if scalar == "*" || scalar == "_", Self.isEmphasis(at: place, in: range, of: source) { continue }
                if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" { continue }
                if scalar.isBlank || scalar == "\n" {
                    guard scalars.count > start, scalars[scalars.count - 1] != " " else { continue }
                    scalars.append(" ")
                } else {
                    scalars.append(scalar)
                }
                places.append(place)
            }
        }
        while scalars.count > start, scalars[scalars.count - 1] == " " {
            scalars.removeLast()
            places.removeLast()
        }
    }

    /// Where words end that begin at a place and need no care.
    private static func endOfWords(from start: Int, to end: Int, in source: UnsafeBufferPointer<Unicode.Scalar>) -> Int
    {
        var place = start
        while place < end {
            switch source[place] {
            case "a"..."z", "A"..."Z", "À"..."ÿ", "!"..."@": if source[place] == "*" { return place }
            case " ": if place == start || source[place - 1] == " " { return place }
            default: return place
            }
            place += 1
        }
        return place
    }

    /// `*` and `_` that hug a word, as Markdown emphasis does; not the star of "elever*" footnotes in mid text.
    private static func isEmphasis(
        at place: Int,
        in range: Range<Int>,
        of scalars: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Bool {
        let mark = scalars[place]
        func neighbour(_ step: Int) -> Unicode.Scalar {
            var index = place + step
            while range.contains(index), scalars[index] == mark { index += step }
            return range.contains(index) ? scalars[index] : " "
        }
        let before = neighbour(-1)
        let after = neighbour(1)
        let opens = !(before.isLetter || before.isDigit) && !after.isBlank && after != "\n"
        let closes = !before.isBlank && !(after.isLetter || after.isDigit)
        return opens || closes
    }

    // MARK: Reading it

    func string(_ run: NoteRun) -> String { String(scalars: scalars[run.range]) }

    /// Place of a run in the note, from its first code point to its last.
    func place(of run: NoteRun) -> Range<Int> {
        run.isEmpty ? 0..<0 : places[run.range.lowerBound]..<places[run.range.upperBound - 1] + 1
    }

    /// Without blanks at the ends.
    func trimmed(_ run: NoteRun) -> NoteRun {
        var (start, end) = (run.range.lowerBound, run.range.upperBound)
        while start < end, scalars[start].isBlank { start += 1 }
        while end > start, scalars[end - 1].isBlank { end -= 1 }
        return NoteRun(start..<end)
    }
}

/// A stretch of a note's running text.
struct NoteRun: Sendable, Hashable {
    var range: Range<Int>

    init(_ range: Range<Int> = 0..<0) { self.range = range }

    var isEmpty: Bool { range.isEmpty }
    var count: Int { range.count }
    var start: Int { range.lowerBound }
    var end: Int { range.upperBound }
}
