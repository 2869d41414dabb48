/// The words of a text in a row, to be asked for by place.
struct NoteTokens: Sendable {
    /// The forms of all words so far.
    let words: NoteWords
    private let all: [NoteWord]

    /// - Parameter words: with the forms of what was read before, so that both know a word by the same number.
    init(_ scalars: [Unicode.Scalar], _ words: NoteWords) {
        var (reader, all) = (NoteWordReader(after: words), [NoteWord]())
        all.reserveCapacity(scalars.count / 5)
        reader.read(scalars, 0..<scalars.count, into: &all)
        self.words = reader.words
        self.all = all
    }

    /// The words of a text's short lines: whatever is asked of lines is answered no by a longer one.
    init(lines scalars: [Unicode.Scalar], _ words: NoteWords) {
        var (reader, all) = (NoteWordReader(after: words), [NoteWord]())
        var start = 0
        for place in 0...scalars.count where place == scalars.count || scalars[place] == "\n" {
            if place - start <= 200 { reader.read(scalars, start..<place, into: &all) }
            start = place + 1
        }
        self.words = reader.words
        self.all = all
    }

    /// The words that begin and end in a range.
    subscript(range: Range<Int>) -> ArraySlice<NoteWord> {
        let first = index(from: Int32(range.lowerBound))
        var end = index(from: Int32(range.upperBound))
        while end > first, all[end - 1].end > Int32(range.upperBound) { end -= 1 }
        return all[first..<end]
    }

    /// Index of the first word that begins at a place or after it.
    private func index(from place: Int32) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].start < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A note's running text with its words. A class, and never changed: nearly all that is asked of a note is asked here,
/// and a struct of many arrays would be taken apart and put together at each question.
final class NoteBody: Sendable {
    let flow: NoteFlow
    let tokens: NoteTokens

    init(_ flow: NoteFlow, _ words: NoteWords) {
        self.flow = flow
        tokens = NoteTokens(flow.scalars, words)
    }

    var note: NoteWords { tokens.words }
    var scalars: [Unicode.Scalar] { flow.scalars }

    func words(_ run: NoteRun) -> ArraySlice<NoteWord> { tokens[run.range] }
    func string(_ run: NoteRun) -> String { flow.string(run) }
    func form(_ word: NoteWord) -> WordForm { note.form(word) }
    func classes(_ word: NoteWord) -> WordClass { note.form(word).classes }

    func phrases(in words: ArraySlice<NoteWord>) -> [PhraseMatch] {
        note.lexicon.phrases.matches(in: words, of: note)
    }
}
