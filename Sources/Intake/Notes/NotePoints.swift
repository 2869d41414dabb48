/// Joins sentences into points: what one person would write down as one thing said.
struct NotePoints {
    private static let asides = NotePhrases(ContinuationWords.aside.map { ($0, true) })
    private static let turns = NotePhrases(ContinuationWords.turn.map { ($0, true) })

    /// A sentence with what is known of it.
    struct Sentence {
        var range: Range<Int>
        var words: SwedishWords
        /// Index of the area it clearly speaks of.
        var area: Int?
        /// The category its own wording announces or its cues favour.
        var announced: String?
    }

    /// Ranges of sentences that make one point each. `layout` says how the writer divided the text already.
    /// `density` is how many sentences the note's paragraphs hold on average: writers of long ones put several points
    /// into each.
    /// `isLone` tells that the paragraph is all there is under its heading.
    static func points(_ sentences: [Sentence], layout: NotePassage.Layout, density: Double, isLone: Bool = false)
        -> [Range<Int>]
    {
        guard sentences.count > 1 else { return sentences.isEmpty ? [] : [0..<1] }
        var result: [Range<Int>] = []
        var start = 0
        for index in 1..<sentences.count {
            var shift = shift(from: sentences[start..<index], to: sentences[index], of: sentences.count, layout, isLone)
            if isLone { shift += sentences.count <= 6 ? 1.75 : 0.75 }
            if layout == .turn, !isLone, sentences.count <= 6 { shift += 1.5 }
            if isLone, (4...5).contains(sentences[index].words.count) { shift += 2.5 }
            if layout == .prose || layout == .turn { shift += density >= 5 ? 1 : density >= 4 ? 0.5 : 0 }
            if isLabel(at: index, sentences) { shift += 3.5 }
            if shift >= 2 {
                result.append(start..<index)
                start = index
            }
        }
        result.append(start..<sentences.count)
        return result
    }

    /// "Jargongen. Den är …": a word or two that name the subject of what follows.
    private static func isLabel(at index: Int, _ sentences: [Sentence]) -> Bool {
        let words = sentences[index].words.words
        guard words.count <= 2, index + 1 < sentences.count, sentences[index + 1].words.count > 3,
            let first = words.first
        else { return false }
        return first.count > 4 && !ContinuationWords.back.contains(first) && !RemarkPhrases.filler.contains(first)
    }

    /// How strongly a sentence begins something new after those before it.
    private static func shift(
        from point: ArraySlice<Sentence>,
        to next: Sentence,
        of total: Int,
        _ layout: NotePassage.Layout,
        _ isLone: Bool
    ) -> Double {
        guard let previous = point.last, let first = next.words.words.first else { return 0 }
        var shift = 0.0
        let isTurn = turns.hasMatch(in: next.words.words)
        if isTurn { shift += 4 }
        if ContinuationWords.back.contains(first), !isTurn, !isNounPhrase(next.words.words) { shift -= 3 }
        if !isTurn, asides.hasMatch(in: next.words.words) { shift -= isLone ? 0.75 : 2 }
        if next.words.count <= 5 { shift -= 2 }
        if next.words.count > 6, next.words.words.prefix(5).contains(where: { $0 == "också" || $0 == "även" }) {
            shift += 0.75
        }
        if point.count == 1, previous.words.count <= 3 { shift -= 4 }
        if point.count == 1, previous.words.count <= (isLone ? 4 : 6), !isTurn { shift -= 1 }
        let shared = overlap(point, next)
        shift -= shared > 0 ? min(2, Double(shared) * (isLone ? 0.5 : 1)) : -0.5
        let isBack = ContinuationWords.back.contains(first) && !isNounPhrase(next.words.words)
        let isFresh =
            !isBack
            && (!ContinuationWords.personal.contains(first)
                || (next.words.count >= 7 && first != "man" && first != "jag"))
        if isFresh, !isTurn, shared == 0, next.words.count > 5 { shift += 0.75 }
        if isFresh, isLone, shared == 1, next.words.count > 6 { shift += 0.75 }
        if let code = next.announced, code != point.first?.announced { shift += 1.5 }
        if let area = next.area {
            let areas = point.compactMap(\.area)
            if !areas.isEmpty, !areas.contains(area) { shift += 0.75 }
        }
        if first == previous.words.words.first, first == "vi" { shift -= 0.25 }
        switch layout {
        case .item, .cell: shift -= 2
        case .prose, .turn: shift += total <= 4 ? (isLone ? -0.25 : -0.75) : total <= 6 ? 0.25 : 1
        }
        if point.count >= 3 { shift += 0.5 }
        return shift
    }

    /// "Det gemensamma verktyget", "De som kommer", "Det finns" name something; "Det är", "Den ska" refer back.
    private static func isNounPhrase(_ words: [String]) -> Bool {
        guard words.count > 2 else { return false }
        if words[0] == "hälften" || words[0] == "resten" {
            return words[1] == "av" && !["dem", "oss"].contains(words[2])
        }
        // "Hon menar att …" reports another point.
        if ["hon", "han", "hen"].contains(words[0]) {
            return RemarkPhrases.reporting.contains(words[1]) || words[2...].prefix(2).contains("också")
        }
        if words[0] == "sedan",
            ["i", "flera", "några", "två", "tre", "förra", "ett"].contains(words[1]) || Int(words[1]) != nil
        {
            return true
        }
        if words[0] == "för", ["att", "oss", "mig", "många", "kvinnor", "män", "unga"].contains(words[1]) {
            return true
        }
        if words[0] == "alla" || words[0] == "ingen" || words[0] == "varje" || words[0] == "samma" {
            return words.count >= 7 && words[1].count > 3
        }
        guard ["det", "den", "de"].contains(words[0]) else { return false }
        let (adjective, noun) = (words[1], words[2])
        if noun == "som", adjective.count > 3 { return true }
        if ["som", "flesta", "finns", "saknas", "krävs", "behövs", "fattas"].contains(adjective) { return true }
        guard adjective.count >= 3, adjective.hasSuffix("a") || adjective.hasSuffix("e"),
            !["ska", "borde", "skulle", "kunna", "behöva", "hade", "kunde", "ville", "måste", "gjorde", "både"]
                .contains(adjective)
        else { return false }
        return noun.count >= 4 && ["et", "en", "na", "an", "ten"].contains { noun.hasSuffix($0) }
    }

    private static func overlap(_ point: ArraySlice<Sentence>, _ next: Sentence) -> Int {
        var known = Set<String>()
        for sentence in point.suffix(4) {
            for (word, stem) in zip(sentence.words.words, sentence.words.stems)
            where isTelling(word) { known.insert(stem) }
        }
        var shared = 0
        for (word, stem) in zip(next.words.words, next.words.stems)
        where known.contains(stem) && isTelling(word) { shared += 1 }
        return shared
    }

    /// Whether two sentences that share a word are about the same thing.
    private static func isTelling(_ word: String) -> Bool {
        word.count > 3 && !SwedishWords.common.contains(word) && !ContinuationWords.everywhere.contains(word)
    }
}
