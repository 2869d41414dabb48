/// What tells that a sentence begins another point, and does not carry on the one before it.
enum PointSign: Int, Sign {
    case bias
    case turn, aside, back, backNoun, personal, fresh, freshApart, also
    case next3, next5, next10, next16, nextLong
    case label, pointShort3, pointShort6, point2, point3, pointLong
    case shared1, shared2, sharedNone
    case announced, announcedSame, areaOther, areaSame
    case item, cell, turnText, turnShort, lone, loneShort, loneLong
    case total2, total4, total6, totalMore
    case dense4, dense5
    case sameFirst, imperative, quote, questionBefore, colonBefore, number, numberBoth
    case third, thirdReports, weHave, loneShared, loneBack, loneShortNext, cues, cuesNew, modal
    case loneSome, apart, tail
    case bothLong, shortAfterLong, fragmentBefore, fragmentNext, styleShort, styleLong, quoteBefore, questionNext
    case turnLone, exclaimBefore
    case asked, freshBoth, labelNext, areaNew
    case thin, pairs, pairsTwo, triples, singles, singlesMany, crowd, crowdTwo, crowdPairs
    case pronounNear, pronounNearFresh
    case verbFirst, lastOfMany, second, framed, framedBack, shareSmall, shareEven, contrast, definite, definiteFresh
    case pairsBack, pairsFresh, loneTwo, itemFresh, itemMany, turnTwo, negated, sameShape
}

/// Joins sentences into points: what one person would write down as one thing said.
struct PointJudge: Sendable {
    let body: NoteBody
    let context: NoteContext
    private let weights: Weights<PointSign>

    init(body: NoteBody, context: NoteContext, _ weights: Weights<PointSign>) {
        self.body = body
        self.context = context
        self.weights = weights
    }

    /// Another point begins when more than this, in log odds, speaks for it.
    private static let limit = 0.0

    /// Ranges of sentences that make one point each.
    func points(_ sentences: [NoteSentence], in passage: NotePassage) -> [Range<Int>] {
        guard sentences.count > 1 else { return sentences.isEmpty ? [] : [0..<1] }
        var result: [Range<Int>] = []
        var start = 0
        for index in 1..<sentences.count
        where sentences[index].isItem
            || Double(evidence(sentences, from: start, to: index, passage, weights).score) > Self.limit
        {
            result.append(start..<index)
            start = index
        }
        result.append(start..<sentences.count)
        return result
    }

    /// What tells that the sentence at `index` begins another point than the one that began at `start`.
    ///
    /// - Parameter weights: nil to keep what is seen.
    func evidence(
        _ sentences: [NoteSentence],
        from start: Int,
        to index: Int,
        _ passage: NotePassage,
        _ weights: Weights<PointSign>? = nil
    ) -> Evidence<PointSign> {
        var seen = Evidence(weights)
        let (next, point) = (sentences[index], sentences[start..<index])
        guard let first = next.words.first, let previous = point.last else { return seen }
        seen.see(.bias)
        seeBeginning(next, after: previous, &seen)
        seeLengths(sentences, start, index, &seen)
        seeSubject(next, point, &seen)
        seePlace(passage, sentences.count, &seen)
        let isLone = context.lone.contains(passage.section)
        let shared = overlap(point, next)
        seen.see(shared == 0 ? .sharedNone : shared == 1 ? .shared1 : .shared2)
        seen.see(.loneShared, if: isLone && shared > 0)
        let classes = body.classes(first)
        let isBack = classes.contains(.back) && !next.has(.turn) && !isNounPhrase(next.words)
        seen.see(.loneBack, if: isLone && isBack)
        seen.see(.loneShortNext, if: isLone && next.words.count <= 5)
        let isFresh = !classes.contains(.back) && !classes.contains(.personal)
        seen.see(.freshApart, if: isFresh && shared == 0 && next.words.count > 5)
        seen.see(.asked, if: passage.question != nil)
        seen.see(.freshBoth, if: isFresh && point.first?.words.first.map { isFreshWord($0) } == true)
        seen.see(.labelNext, if: isLabelled(next.run))
        seeReference(next, point, isBack: isBack, isFresh: isFresh, &seen)
        seeProportions(next, point, &seen)
        seen.see(.lastOfMany, if: index == sentences.count - 1)
        seen.see(.second, if: index == 1)
        let isListed = passage.layout == .item || passage.layout == .cell
        seen.see(.itemFresh, if: isListed && isFresh)
        if !isListed, context.density < 2.3 { seen.see(isBack ? .pairsBack : .pairsFresh, if: isBack || isFresh) }
        seen.see(.definiteFresh, if: shared == 0 && isDefinite(first))
        seen.see(.apart, if: shared == 0 && next.words.count > 9 && !isBack)
        seen.see(body.form(first).key)
        return seen
    }

    /// "De säger att …", "Den ligger …", "Flickorna slog …": words that lean on what was just said.
    private func seeReference(
        _ next: NoteSentence,
        _ point: ArraySlice<NoteSentence>,
        isBack: Bool,
        isFresh: Bool,
        _ seen: inout Evidence<PointSign>
    ) {
        guard let first = next.words.first else { return }
        let classes = body.classes(first)
        let isNear = next.words.dropFirst().prefix(6).contains { Self.pronouns.contains(body.form($0).key) }
        seen.see(.pronounNear, if: isNear)
        seen.see(.pronounNearFresh, if: isNear && isFresh)
        seen.see(.verbFirst, if: classes.contains(.finite))
        seen.see(.contrast, if: Self.contrasts.contains(body.form(first).key))
        seen.see(.definite, if: isDefinite(first))
        seen.see(.negated, if: next.classes.prefix(4).contains { $0.contains(.negation) })
        // "Det svåraste är …": what was announced is told next.
        let isFramed = point.first.map { $0.has(.turn) || $0.has(.decisive) } ?? false
        seen.see(.framed, if: isFramed)
        seen.see(.framedBack, if: isFramed && isBack)
    }

    private func isDefinite(_ word: NoteWord) -> Bool {
        let letters = body.note.letters(body.form(word))
        return letters.count > 5 && Self.definite.contains { letters.suffix(2).elementsEqual($0) }
    }

    /// Equals stand beside each other; what is much shorter goes with the longer.
    private func seeProportions(
        _ next: NoteSentence,
        _ point: ArraySlice<NoteSentence>,
        _ seen: inout Evidence<PointSign>
    ) {
        guard let opening = point.first, let first = next.words.first else { return }
        let size = point.reduce(0) { $0 + $1.words.count }
        let share = Double(min(size, next.words.count)) / Double(max(1, size + next.words.count))
        seen.see(.shareSmall, if: share < 0.25)
        seen.see(.shareEven, if: share > 0.42)
        let beginsAlike = opening.words.first.map { body.classes($0) == body.classes(first) } ?? false
        seen.see(.sameShape, if: beginsAlike && abs(opening.words.count - next.words.count) <= 3)
    }

    private func seeBeginning(_ next: NoteSentence, after previous: NoteSentence, _ seen: inout Evidence<PointSign>) {
        guard let first = next.words.first, let firstBefore = previous.words.first else { return }
        let classes = next.classes.prefix(5)
        let isTurn = next.has(.turn)
        let isBack = classes[0].contains(.back)
        seen.see(.turn, if: isTurn)
        seen.see(.aside, if: !isTurn && next.has(.aside))
        if isBack, !isTurn { seen.see(isNounPhrase(next.words) ? .backNoun : .back) }
        seen.see(.personal, if: classes[0].contains(.personal))
        seen.see(.fresh, if: !isBack && !classes[0].contains(.personal))
        seen.see(
            .also,
            if: next.words.count > 6 && next.words.prefix(5).contains { Self.also.contains(body.form($0).key) }
        )
        seen.see(.sameFirst, if: body.form(first).key == body.form(firstBefore).key)
        seen.see(.imperative, if: classes[0].contains(.imperative))
        seen.see(.modal, if: classes.contains { $0.contains(.modal) })
        seen.see(.quote, if: body.scalars[next.run.start].isQuotationMark)
        seen.see(.third, if: classes[0].contains(.third))
        seen.see(
            .thirdReports,
            if: classes.contains { $0.contains(.third) } && classes.contains { $0.contains(.reporting) }
        )
        seen.see(.weHave, if: classes[0].contains(.own) && classes.count > 1)
        let last = body.scalars[previous.run.range].last
        seen.see(.questionBefore, if: last == "?")
        seen.see(.exclaimBefore, if: last == "!")
        seen.see(.quoteBefore, if: last?.isDoubleQuote ?? false)
        seen.see(.questionNext, if: body.scalars[next.run.range].last == "?")
        seen.see(.colonBefore, if: last == ":")
        let (now, before) = (hasNumber(next), hasNumber(previous))
        seen.see(.number, if: now)
        seen.see(.numberBoth, if: now && before)
    }

    private func seeLengths(_ sentences: [NoteSentence], _ start: Int, _ index: Int, _ seen: inout Evidence<PointSign>)
    {
        switch sentences[index].words.count {
        case ...3: seen.see(.next3)
        case ...5: seen.see(.next5)
        case ...10: seen.see(.next10)
        case ...16: seen.see(.next16)
        default: seen.see(.nextLong)
        }
        let (before, next) = (sentences[index - 1].words.count, sentences[index].words.count)
        seen.see(.bothLong, if: before >= 10 && next >= 10)
        seen.see(.shortAfterLong, if: before >= 12 && next <= 6)
        seen.see(.fragmentBefore, if: isFragment(sentences[index - 1]))
        seen.see(.fragmentNext, if: isFragment(sentences[index]))
        seen.see(.styleShort, if: context.sentenceLength <= 9)
        seen.see(.styleLong, if: context.sentenceLength >= 14)
        seen.see(.label, if: isLabel(at: index, sentences))
        let words = sentences[start..<index].reduce(0) { $0 + $1.words.count }
        if index - start == 1 {
            if words <= 3 { seen.see(.pointShort3) } else if words <= 6 { seen.see(.pointShort6) }
        }
        seen.see(.point2, if: index - start == 2)
        seen.see(.point3, if: index - start >= 3)
        seen.see(.pointLong, if: words >= 30)
    }

    private func seeSubject(_ next: NoteSentence, _ point: ArraySlice<NoteSentence>, _ seen: inout Evidence<PointSign>)
    {
        if let announced = next.first(.decisive)?.value {
            seen.see(point.first?.first(.decisive)?.value == announced ? .announcedSame : .announced)
        }
        if let cue = next.cue {
            seen.see(.cues)
            seen.see(.cuesNew, if: !point.contains { $0.cue == cue })
        }
        if let area = next.area {
            if point.contains(where: { $0.area == area }) {
                seen.see(.areaSame)
            } else {
                seen.see(point.contains { $0.area != nil } ? .areaOther : .areaNew)
            }
        }
    }

    private func seePlace(_ passage: NotePassage, _ total: Int, _ seen: inout Evidence<PointSign>) {
        switch passage.layout {
        case .item: seen.see(.item)
        case .cell: seen.see(.cell)
        case .turn:
            seen.see(total <= 6 ? .turnShort : .turnText)
            seen.see(.turnLone, if: context.density >= 3)
        case .prose:
            if context.density >= 5 { seen.see(.dense5) } else if context.density >= 4 { seen.see(.dense4) }
        }
        seen.see(total <= 2 ? .total2 : total <= 4 ? .total4 : total <= 6 ? .total6 : .totalMore)
        seen.see(.tail, if: passage.zone != .body)
        seeParagraphs(passage, total, &seen)
        if context.lone.contains(passage.section) {
            seen.see(.lone)
            seen.see(total <= 3 ? .loneShort : total <= 6 ? .loneSome : .loneLong)
        }
    }

    /// How the writer divides: who gives each sentence a line of its own means two on a line to go together.
    private func seeParagraphs(_ passage: NotePassage, _ total: Int, _ seen: inout Evidence<PointSign>) {
        if passage.layout == .item || passage.layout == .cell {
            seen.see(.itemMany, if: total >= 3)
            return
        }
        switch context.density {
        case ..<1.5: seen.see(.thin)
        case ..<2.3: seen.see(.pairs)
        case ..<3.2: seen.see(.triples)
        default: break
        }
        seen.see(.singles, if: context.single > 0.4 && context.single <= 0.7)
        seen.see(.singlesMany, if: context.single > 0.7)
        if total == 2 {
            seen.see(.pairsTwo, if: context.density < 2.3)
            seen.see(.loneTwo, if: context.lone.contains(passage.section))
            seen.see(.turnTwo, if: passage.layout == .turn)
        }
        if passage.layout == .prose, context.crowded.contains(passage.section) {
            seen.see(.crowd)
            seen.see(.crowdTwo, if: total == 2)
            seen.see(.crowdPairs, if: context.density < 2.3)
        }
    }

    // MARK: Forms

    private static let pronouns = WordSet(
        words: "det den de dem dom detta denna dessa han hon henne honom dit där då så sådant sånt deras dess"
    )
    private static let contrasts = WordSet(words: "men fast däremot ändå samtidigt dock annars")
    private static let also = ["också", "även"].map { WordKey($0) }

    private func isFragment(_ sentence: NoteSentence) -> Bool {
        !sentence.union.contains(.finite)
    }

    private func hasNumber(_ sentence: NoteSentence) -> Bool {
        sentence.union.contains(.number)
    }

    /// "Jargongen. Den är …": a word or two that name the subject of what follows.
    private func isLabel(at index: Int, _ sentences: [NoteSentence]) -> Bool {
        let words = sentences[index].words
        guard words.count <= 2, index + 1 < sentences.count, sentences[index + 1].words.count > 3,
            let first = words.first.map(body.form)
        else { return false }
        return first.count > 4 && !first.classes.contains(.back) && !first.classes.contains(.filler)
    }

    private func isFreshWord(_ word: NoteWord) -> Bool {
        body.classes(word).isDisjoint(with: [.back, .personal])
    }

    /// "Skolan: …": a word or two and a colon name what comes.
    private func isLabelled(_ run: NoteRun) -> Bool {
        let scalars = body.scalars
        guard let colon = scalars[run.range].prefix(24).firstIndex(of: ":"), colon + 1 < run.end else { return false }
        return scalars[colon + 1].isBlank && body.tokens[run.start..<colon].count <= 2
    }

    /// How many of the words that tell what the next sentence is about stand in the last of the point too.
    private func overlap(_ point: ArraySlice<NoteSentence>, _ next: NoteSentence) -> Int {
        let last = point.suffix(4)
        return next.telling.count { stem in last.contains { $0.telling.contains(stem) } }
    }

    /// "Det gemensamma verktyget", "De som kommer", "Det finns" name something; "Det är", "Den ska" refer back.
    private func isNounPhrase(_ words: ArraySlice<NoteWord>) -> Bool {
        let count = words.count
        guard count > 2 else { return false }
        let forms = words.prefix(4).map(body.form)
        let second = body.note.letters(forms[1])
        if forms[0].classes.contains(.third) {
            // "Hon menar att …" reports another point.
            return forms[1].classes.contains(.reporting) || forms[2...].contains { Self.also.contains($0.key) }
        }
        if Self.wholes.contains(forms[0].key) { return count >= 7 && forms[1].count > 3 }
        if forms[0].key == Self.because { return Self.reasons.contains(forms[1].key) }
        if forms[0].key == Self.since { return Self.spans.contains(forms[1].key) || forms[1].classes.contains(.number) }
        guard forms[0].classes.contains(.demonstrative) else { return false }
        if Self.existence.contains(forms[1].key) || forms[2].key == Self.which && forms[1].count > 3 { return true }
        guard second.count >= 3, let last = second.last, last == "a" || last == "e",
            !Self.verbs.contains(forms[1].key), !forms[1].classes.contains(.modal)
        else { return false }
        let third = body.note.letters(forms[2])
        return third.count >= 4 && Self.definite.contains { third.suffix(2).elementsEqual($0) }
    }

    private static func keys(_ words: String) -> [WordKey] { words.split(separator: " ").map { WordKey($0) } }
    private static let wholes = keys("alla ingen varje samma")
    private static let because = WordKey("för")
    private static let reasons = keys("att oss mig många kvinnor män unga")
    private static let since = WordKey("sedan")
    private static let spans = keys("i flera några två tre förra ett")
    private static let which = WordKey("som")
    private static let existence = keys("som flesta finns saknas krävs behövs fattas")
    private static let verbs = keys("skulle kunna behöva hade kunde ville gjorde både")
    private static let definite = ["et", "en", "na", "an"].map { Array($0.unicodeScalars) }
}
