/// A sentence of a note with what was found in it.
struct NoteSentence: Sendable {
    var run: NoteRun
    var words: ArraySlice<NoteWord>
    var matches: [PhraseMatch]
    /// What speaks for each area.
    var areas: [Double]
    /// How much it says about the subject, whatever the area and the category.
    var weight: Double
    /// Whether it stands behind "1)" or "a)" inside a text.
    let isItem: Bool

    init(_ run: NoteRun, in body: NoteBody) {
        self.run = run
        words = body.words(run)
        isItem = SentenceSplitter.isItem(at: run.start, run.end, body.scalars)
        matches = body.phrases(in: words)
        areas = body.note.lexicon.areas.weights(words, matches, of: body.note)
        var cues: [Int: Double] = [:]
        for match in matches where match.list == .cue { cues[match.value, default: 0] += match.weight }
        weight = (areas.max() ?? 0) + min(1.5, (cues.values.max() ?? 0) * 0.5)
    }

    func first(_ list: PhraseList) -> PhraseMatch? { matches.first { $0.list == list } }
    func has(_ list: PhraseList) -> Bool { matches.contains { $0.list == list } }
}

extension NoteSentence {
    /// Cuts a text into sentences, and takes away what the note taker put around the words: "Sedan kom detta: …",
    /// "(skratt)", and what is said before a quotation.
    static func all(in run: NoteRun, of body: NoteBody) -> (sentences: [NoteSentence], out: [NoteRun]) {
        var sentences: [NoteSentence] = []
        var out: [NoteRun] = []
        for range in SentenceSplitter.sentences(in: run.range, of: body.scalars) {
            var range = withoutLead(range, body, &out)
            range = withoutAsides(range, body, &out)
            sentences.append(NoteSentence(NoteRun(range), in: body))
        }
        return withoutAnnouncements(sentences, out, body)
    }

    /// "Hon räknade upp tre: 1) …": what only says that items come.
    private static func withoutAnnouncements(_ sentences: [NoteSentence], _ out: [NoteRun], _ body: NoteBody) -> (
        sentences: [NoteSentence], out: [NoteRun]
    ) {
        let announcing = zip(sentences, sentences.dropFirst()).map { sentence, next in
            next.isItem && !sentence.isItem && sentence.words.count <= 8 && body.scalars[sentence.run.end - 1] == ":"
        }
        guard announcing.contains(true) else { return (sentences, out) }
        let marked = zip(sentences, announcing + [false])
        return (marked.filter { !$1 }.map(\.0), out + marked.filter(\.1).map(\.0.run))
    }

    private static func withoutLead(_ range: Range<Int>, _ body: NoteBody, _ out: inout [NoteRun]) -> Range<Int> {
        let scalars = body.scalars
        guard let colon = scalars[range].prefix(60).firstIndex(of: ":"), colon + 2 < range.upperBound,
            scalars[colon + 1].isBlank
        else { return range }
        let words = body.tokens[range.lowerBound..<colon]
        guard words.count <= 7, let first = words.first, let last = words.last else { return range }
        let (opening, closing) = (body.form(first), body.form(last))
        guard
            closing.classes.contains(.announcing) || opening.key == quote
                || (words.count <= 4 && closing.classes.contains(.saying))
        else { return range }
        out.append(NoteRun(range.lowerBound..<colon + 1))
        return colon + 2..<range.upperBound
    }

    private static let quote = WordKey("citat")

    private static func withoutAsides(_ given: Range<Int>, _ body: NoteBody, _ out: inout [NoteRun]) -> Range<Int> {
        let scalars = body.scalars
        var range = given
        if let first = scalars[range].first, first == "(" || first == "[",
            let close = scalars[range].firstIndex(where: { $0 == ")" || $0 == "]" }), close + 2 < range.upperBound,
            isAside(range.lowerBound..<close + 1, body)
        {
            out.append(NoteRun(range.lowerBound..<close + 1))
            range = close + 1..<range.upperBound
            while scalars[range.lowerBound].isBlank { range = range.lowerBound + 1..<range.upperBound }
        }
        let end = scalars[range].suffix(2)
        if end.contains(where: { $0 == ")" || $0 == "]" }),
            let open = scalars[range].lastIndex(where: { $0 == "(" || $0 == "[" }), open > range.lowerBound + 10,
            isAside(open..<range.upperBound, body)
        {
            out.append(NoteRun(open..<range.upperBound))
            range = range.lowerBound..<open
            while scalars[range.upperBound - 1].isBlank { range = range.lowerBound..<range.upperBound - 1 }
        }
        if end.contains(where: \.isQuotationMark),
            let open = scalars[range].firstIndex(where: { "”\"“»".unicodeScalars.contains($0) }),
            open > range.lowerBound + 8, body.tokens[open..<range.upperBound].count >= 5,
            isNarration(range.lowerBound..<open, body)
        {
            out.append(NoteRun(range.lowerBound..<open))
            range = open..<range.upperBound
        }
        return range
    }

    private static func isAside(_ range: Range<Int>, _ body: NoteBody) -> Bool {
        let words = body.tokens[range]
        return words.count <= 6 && body.phrases(in: words).contains { $0.list == .clear }
    }

    private static func isNarration(_ range: Range<Int>, _ body: NoteBody) -> Bool {
        let match = body.phrases(in: body.tokens[range]).first { $0.list == .clear }
        return match.map { NoteReading.Reason.allCases[$0.value] == .narration } ?? false
    }
}
