import Engine

/// Labels before the words of a line, and the interviewer's questions.
extension NoteAttribution {
    /// "Hinder: tidsbrist …", "Nuläge. Vi har …", "[hinder] …": a known heading at the beginning of the same line.
    mutating func labelled(_ run: NoteRun) -> (NoteRun?, NoteRun?) {
        guard !isPractical, let first = body.scalars[run.range].first else { return (nil, nil) }
        let isTag = first == "[" || first == "(" || first == "#"
        let head = body.scalars[run.range].prefix(60)
        let ends: [Unicode.Scalar] = isTag ? (first == "#" ? [" "] : ["]", ")"]) : [":", ".", "–", "—"]
        guard let end = head.firstIndex(where: { ends.contains($0) }), end > run.start + 2, end + 2 < run.end,
            body.scalars[end + 1].isBlank || isTag
        else { return (nil, nil) }
        let label = NoteRun(run.start..<end)
        guard body.words(label).count <= 5 else { return (nil, nil) }
        let meaning = meaning(exactly: label)
        guard (meaning.best?.score ?? 0) >= (body.scalars[end] == ":" ? 0.9 : 0.97) else { return (nil, nil) }
        if body.scalars[end] != ":", !isTag, meaning.best?.code.text == "lansstyrelsens-roll" { return (nil, nil) }
        return (label, body.flow.trimmed(NoteRun(end + 1..<run.end)))
    }

    /// A guide question written without a mark of its own, with or without the answer after it in the same paragraph.
    ///
    /// - Parameter isListed: whether it is a point under a heading, where people write down what was said.
    mutating func withoutQuestion(_ run: NoteRun, isListed: Bool = false) -> NoteRun {
        guard speakers?.marksAnswers != true, !isPractical, let end = questionEnd(in: run, isListed: isListed) else {
            return run
        }
        asked(body.flow.trimmed(NoteRun(run.start..<end)))
        seenContent = seenContent || !isAside
        return body.flow.trimmed(NoteRun(end..<run.end))
    }

    mutating func asked(_ run: NoteRun) {
        guard !run.isEmpty else { return }
        // "Tack för att du kom. Hur är läget?": the sentence that asks is what counts.
        let asking = SentenceSplitter.sentences(in: run.range, of: body.scalars).filter { range in
            let words = body.tokens[range]
            let asks =
                body.scalars[range].contains("?") || words.contains { body.classes($0).contains(.question) }
            return asks && clearReason(words) == nil
        }.map { range in self.meaning(of: NoteRun(range)) }.last {
            $0.isSure
        }
        let reason = clearReason(body.words(run))
        isAside = asking == nil && (reason == .practical || reason == .consent)
        result.leftOut.append((run, isAside ? reason ?? .question : .question))
        guard !isAside else { return }
        let whole = self.meaning(of: run)
        var meaning = whole.isSure ? whole : asking ?? whole
        // "Mer än förut?" asks on about the same thing.
        let isFollowUp = GuideQuestion.asksOn(body.words(run), body)
        if isFollowUp, GuideQuestion.asksForMore(body.words(run), body) { meaning.codes = [] }
        let asksOn =
            isFollowUp && (meaning.best?.score ?? 0) < NoteMeaning.sure
            || (meaning.best?.score ?? 0) < NoteMeaning.likely && body.words(run).count <= 8 && meaning.area == nil
        let goesOn = asksOn && question != nil
        // What answers "Hur menar du?" stands beside what it explains.
        if !goesOn || !isFollowUp { section += 1 }
        if goesOn { return }
        if body.scalars[run.range].contains("?") || meaning.isSure {
            question = meaning
            sinceQuestion = 0
        }
    }

    private static let wordForWord = 0.9

    /// What part of an interview's own business the words name; nil for nearly all.
    private func clearReason(_ words: ArraySlice<NoteWord>) -> NoteReading.Reason? {
        body.phrases(in: words).first { $0.list == .clear }.map { NoteReading.Reason.allCases[$0.value] }
    }

    /// Where the interviewer's question that opens a text ends; nil when the text opens with none.
    mutating func questionEnd(in run: NoteRun, isListed: Bool = false) -> Int? {
        guard let mark = GuideQuestion.mark(in: run, body) else { return nil }
        let words = body.tokens[run.start..<mark]
        guard words.count >= 2, words.count <= 32, let first = words.first else { return nil }
        let addresses = words.contains { body.classes($0).contains(.person) }
        let opens = body.classes(first).contains(.opener)
        guard opens || addresses else { return nil }
        var end = mark + 1
        while end < run.end, body.scalars[end].isQuotationMark || body.scalars[end] == ")" { end += 1 }
        if addresses { return end }
        let meaning = meaning(exactly: NoteRun(run.start..<mark))
        // "Hur ska vi orka?" under "Det som skaver" is one more thing that was said, whatever it is like.
        if isListed { return (meaning.best?.score ?? 0) >= Self.wordForWord ? end : nil }
        return meaning.isSure || opens && GuideQuestion.asks(body.form(first), body) ? end : nil
    }
}
