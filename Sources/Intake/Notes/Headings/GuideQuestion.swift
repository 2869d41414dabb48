/// Tells the interviewer's questions from those people ask inside their answers.
enum GuideQuestion {
    /// Where the mark of a question that opens a text stands; nil when something is said before it.
    static func mark(in run: NoteRun, _ body: NoteBody) -> Int? {
        guard let mark = body.scalars[run.range].prefix(220).firstIndex(of: "?") else { return nil }
        let stop = body.scalars[run.start..<mark].firstIndex { $0 == "." || $0 == "!" || $0 == ":" }
        return stop.map { body.scalars[$0 + 1].isBlank } ?? false ? nil : mark
    }

    /// "Vad menar du med jargong?", "Kan du ge ett exempel?": asks on about what was just said, whatever was asked for.
    static func asksOn(_ words: ArraySlice<NoteWord>, _ body: NoteBody) -> Bool {
        let keys = words.prefix(9).map { body.form($0).key }
        return onwards.contains { phrase in
            (0...min(3, max(0, keys.count - phrase.count))).contains { keys.dropFirst($0).starts(with: phrase) }
        }
    }

    /// "Kan du utveckla det?" asks for more words, not for what is to be developed.
    static func asksForMore(_ words: ArraySlice<NoteWord>, _ body: NoteBody) -> Bool {
        words.count <= 6
            && words.contains { body.note.letters(body.form($0)).elementsEqual(develop) }
    }

    private static let develop = Array("utveckla".unicodeScalars)
    private static let onwards: [[WordKey]] = [
        "vad menar du", "vad menar ni", "hur menar du", "hur menar ni", "hur tänker du då", "hur tänker ni då",
        "kan du utveckla", "kan ni utveckla", "utveckla det", "utveckla gärna", "vill du utveckla", "kan du ge",
        "kan ni ge", "ge ett exempel", "ge exempel", "ge något exempel", "har du exempel", "har ni exempel",
        "har du något exempel", "har ni något exempel", "har du ett exempel", "har ni ett exempel", "berätta mer",
        "berätta lite mer", "säg mer", "säga mer", "på vilket sätt", "på vilka sätt", "hur då", "hur så",
        "vad innebär det", "vad betyder det", "hur märks det", "hur märker ni det", "hur märker du det",
        "hur yttrar det sig", "hur tar det sig", "vad tänker du på då", "vad tänker ni på då", "till exempel",
        "som till exempel", "hur länge har", "vad hände sedan", "vad hände då", "can you give", "what do you mean",
        "tell me more",
    ].map { $0.split(separator: " ").map { WordKey(String($0)) } }

    /// Whether a question is about those who answer: "Hur ska vi orka?"
    static func isOwn(_ words: ArraySlice<NoteWord>, _ body: NoteBody) -> Bool {
        words.contains { ours.contains(body.form($0).key) }
    }

    private static let ours = WordSet(words: "vi oss vår vårt våra man")

    /// Whether a question's first word asks by itself: "vad", "vilka", "hur".
    static func asks(_ form: WordForm, _ body: NoteBody) -> Bool {
        body.note.letters(form).first == "v" || form.classes.contains(.asking)
    }
}
