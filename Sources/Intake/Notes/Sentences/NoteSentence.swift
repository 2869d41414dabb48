/// A sentence of a note with what was found in it. A class for the reason `NoteBody` is one.
final class NoteSentence: Sendable {
    let run: NoteRun
    let words: ArraySlice<NoteWord>
    /// What is known of each word, and of all together.
    let classes: [WordClass]
    let union: WordClass
    /// Whether the first verbs tell of something past.
    let isPast: Bool
    /// Stems of the words that tell what it is about.
    let telling: [WordKey]
    let matches: [PhraseMatch]
    let signs: SentenceSigns
    /// What speaks for each area.
    let areas: [Double]
    /// The area that clearly most speaks for.
    let area: Int?
    /// The code that its cues favour.
    let cue: Int?
    /// How much it says about the subject, whatever the area and the category.
    let weight: Double
    /// Whether it stands behind "1)" or "a)" inside a text.
    let isItem: Bool

    init(_ run: NoteRun, in body: NoteBody) {
        self.run = run
        let words = body.words(run)
        let classes = words.map(body.classes)
        self.words = words
        self.classes = classes
        union = classes.reduce(WordClass()) { $0.union($1) }
        isPast = words.prefix(8).contains { body.form($0).isPast }
        telling = Self.telling(words, body)
        signs = SentenceSigns(body.scalars[run.range])
        isItem = SentenceSplitter.isItem(at: run.start, run.end, body.scalars)
        let (note, lexicon) = (body.note, body.note.lexicon)
        matches = lexicon.phrases.matches(in: words, of: note)
        areas = lexicon.areas.weights(words, matches, of: note)
        area = lexicon.areas.clear(areas, least: 0.9)
        let cues = Self.cues(matches)
        cue = cues.max { $0.weight < $1.weight }.flatMap { $0.weight >= 1 ? $0.code : nil }
        weight = (areas.max() ?? 0) + min(1.5, (cues.lazy.map(\.weight).max() ?? 0) * 0.5)
    }

    private static func telling(_ words: ArraySlice<NoteWord>, _ body: NoteBody) -> [WordKey] {
        var stems: [WordKey] = []
        stems.reserveCapacity(words.count)
        for word in words {
            let form = body.form(word)
            if form.count > 3, form.classes.isDisjoint(with: [.common, .everywhere]) { stems.append(form.stem) }
        }
        return stems
    }

    /// How much the cues for each code weigh together.
    private static func cues(_ matches: [PhraseMatch]) -> [(code: Int, weight: Double)] {
        var sums: [(code: Int, weight: Double)] = []
        for match in matches where match.list == .cue {
            if let at = sums.firstIndex(where: { $0.code == match.value }) {
                sums[at].weight += match.weight
            } else {
                sums.append((match.value, match.weight))
            }
        }
        return sums
    }

    func first(_ list: PhraseList) -> PhraseMatch? { matches.first { $0.list == list } }
    func has(_ list: PhraseList) -> Bool { matches.contains { $0.list == list } }
}

/// What stands in a sentence besides words.
struct SentenceSigns: Sendable {
    private(set) var digits = 0
    private(set) var hasAt = false
    private(set) var hasPercent = false
    private(set) var hasDoubleQuote = false

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        for scalar in scalars {
            switch scalar {
            case "a"..."z", " ": break
            case "0"..."9": digits += 1
            case "@": hasAt = true
            case "%": hasPercent = true
            default: if scalar.isDoubleQuote { hasDoubleQuote = true }
            }
        }
    }
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
            let open = scalars[range].firstIndex(where: { $0 == "”" || $0 == "\"" || $0 == "“" || $0 == "»" }),
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
