/// Tells the interviewer's questions from those people ask inside their answers.
enum GuideQuestion {
    /// Where the mark of a question that opens a text stands; nil when something is said before it.
    static func mark(in run: NoteRun, _ body: NoteBody) -> Int? {
        guard let mark = body.scalars[run.range].prefix(220).firstIndex(of: "?") else { return nil }
        let stop = body.scalars[run.start..<mark].firstIndex { $0 == "." || $0 == "!" || $0 == ":" }
        return stop.map { body.scalars[$0 + 1].isBlank } ?? false ? nil : mark
    }

    /// Whether a question's first word asks by itself: "vad", "vilka", "hur".
    static func asks(_ form: WordForm, _ body: NoteBody) -> Bool {
        body.note.letters(form).first == "v" || form.classes.contains(.asking)
    }
}
