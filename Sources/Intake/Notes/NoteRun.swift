/// A stretch of running text taken from one or more lines: line breaks have become spaces, words cut at a line end
/// are whole, and every code point remembers its place in the note.
package struct NoteRun: Sendable {
    package private(set) var scalars: [Unicode.Scalar] = []
    package private(set) var places: [Int] = []

    package init() {}

    /// One line's worth of text, trimmed and without emphasis marks.
    package init(_ range: Range<Int>, of text: NoteText) { append(range, of: text) }

    package var isEmpty: Bool { scalars.isEmpty }
    package var count: Int { scalars.count }
    package var string: String { String(scalars) }

    /// Place of the text in the note, from its first code point to its last.
    package var range: Range<Int> {
        guard let first = places.first, let last = places.last else { return 0..<0 }
        return first..<last + 1
    }

    package subscript(part: Range<Int>) -> NoteRun {
        var result = NoteRun()
        result.scalars = Array(scalars[part])
        result.places = Array(places[part])
        return result
    }

    /// Adds the next line, with a space before it or, when a word was cut at the line end, without its hyphen.
    package mutating func append(_ range: Range<Int>, of text: NoteText) {
        let line = NoteRun.visible(range, of: text)
        guard let next = line.first else { return }
        if let last = scalars.last {
            if last == "-", scalars.count > 1, scalars[scalars.count - 2].isLetter, text.scalars[next].isLetter {
                if NoteRun.beginsWithConjunction(line, of: text) {
                    scalars.append(" ")
                    places.append(next)
                } else if text.scalars[next].isLowercase, !scalars[scalars.count - 2].isUppercase {
                    scalars.removeLast()
                    places.removeLast()
                }
            } else {
                scalars.append(" ")
                places.append(places[places.count - 1])
            }
        }
        for place in line {
            scalars.append(text.scalars[place].isBlank || text.scalars[place] == "\n" ? " " : text.scalars[place])
            places.append(place)
        }
    }

    /// Without blanks at the ends.
    package func trimmed() -> NoteRun {
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return NoteRun() }
        return first == 0 && last == count - 1 ? self : self[first..<last + 1]
    }

    /// "barn- och", "för- eller": the hyphen belongs to the word.
    private static func beginsWithConjunction(_ line: [Int], of text: NoteText) -> Bool {
        let word = String(line.prefix(6).map { text.scalars[$0] }).split(separator: " ").first.map(String.init) ?? ""
        return ["och", "eller", "samt", "till", "resp."].contains(word)
    }

    /// Places of a line's code points without outer blanks, soft hyphens, runs of blanks and emphasis marks.
    private static func visible(_ range: Range<Int>, of text: NoteText) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(range.count)
        let scalars = text.scalars
        for place in range {
            let scalar = scalars[place]
            if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" { continue }
            if isEmphasis(at: place, in: range, of: scalars) { continue }
            if scalar.isBlank || scalar == "\n" {
                guard let last = result.last, !scalars[last].isBlank, scalars[last] != "\n" else { continue }
            }
            result.append(place)
        }
        while let last = result.last, scalars[last].isBlank || scalars[last] == "\n" { result.removeLast() }
        return result
    }

    /// `*` and `_` that hug a word, as Markdown emphasis does; not the star of "elever*" footnotes in mid text.
    private static func isEmphasis(at place: Int, in range: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
        let mark = scalars[place]
        guard mark == "*" || mark == "_" else { return false }
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
}
