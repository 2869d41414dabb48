import Engine

/// Finds the statements in passages: sentences, remarks taken away, points joined, category and area chosen.
struct NoteStatements {
    private let body: NoteBody
    private let words: (NoteRun) -> String
    private let minds: NoteMinds
    private let context: NoteContext
    private let remarks: RemarkJudge
    private let joining: PointJudge
    private var points: [Point] = []
    private(set) var judgements: [NoteReading.Judgement] = []
    private(set) var statements: [NoteProposal.Statement] = []
    private(set) var leftOut: [(run: NoteRun, reason: NoteReading.Reason)] = []

    /// - Parameter words: of a run, as they may be kept.
    init(
        _ passages: [NotePassage],
        _ body: NoteBody,
        _ minds: NoteMinds,
        role: String?,
        words: @escaping (NoteRun) -> String
    ) {
        self.words = words
        self.body = body
        self.minds = minds
        var sentences: [[NoteSentence]] = []
        for passage in passages {
            let found = NoteSentence.all(in: passage.run, of: body)
            sentences.append(found.sentences)
            leftOut += found.out.map { ($0, .narration) }
        }
        context = NoteContext(passages, sentences, body, role: role)
        remarks = RemarkJudge(body: body, context: context, minds.remarks)
        joining = PointJudge(body: body, context: context, minds.points)
        let verdicts = remarks.verdicts(passages, sentences, minds.verdicts)
        var isSigned = false
        for (number, passage) in passages.enumerated() {
            isSigned = isSigned || (number + 6 >= passages.count && isSignature(passage.run))
            if isSigned {
                leftOut.append((passage.run, .practical))
            } else {
                read(passage, number, sentences[number], verdicts[number])
            }
        }
        points.place()
        judge()
    }

    /// "Mvh", "Med vänlig hälsning": what comes after is a name and perhaps an address.
    private func isSignature(_ run: NoteRun) -> Bool {
        let words = body.words(run)
        guard words.count <= 8 else { return false }
        let forms = words.prefix(3).map(body.form)
        return forms.first.map { Self.regards.contains($0.key) } ?? false
            || forms.contains { body.note.letters($0).starts(with: Self.greeting) }
    }

    private static let regards = ["mvh", "kram", "vh"].map { WordKey($0) }
    private static let greeting = Array("hälsning".unicodeScalars)

    // MARK: Points

    private mutating func read(
        _ given: NotePassage,
        _ number: Int,
        _ sentences: [NoteSentence],
        _ verdicts: [RemarkVerdict]
    ) {
        var passage = given
        var kept: [NoteSentence] = []
        var isDoubtful = false
        for (sentence, verdict) in zip(sentences, verdicts) {
            // What is doubted stands alone, so that it can be left out alone.
            if verdict == .remark || isDoubtful != (verdict == .doubtful) { flush(&kept, passage, number, isDoubtful) }
            isDoubtful = verdict == .doubtful
            guard verdict == .remark else {
                kept.append(sentence)
                continue
            }
            let reason = remarks.kind(of: sentence, in: passage)
            leftOut.append((sentence.run, reason))
            // "Jag frågade vad det beror på.": the rest of the paragraph answers.
            if reason == .narration, sentence.words.prefix(2).contains(where: { body.form($0).key == Self.asked }) {
                let asked = minds.meanings.meaning(
                    of: sentence.words,
                    of: body.note,
                    title: body.string(sentence.run)
                )
                if asked.isSure {
                    let frame = passage.frame
                    passage.frame = NoteFrame(heading: frame.heading, area: frame.area, question: asked)
                }
            }
        }
        flush(&kept, passage, number, isDoubtful)
    }

    private static let asked = WordKey("frågade")

    private mutating func flush(
        _ kept: inout [NoteSentence],
        _ passage: NotePassage,
        _ number: Int,
        _ isDoubtful: Bool
    ) {
        defer { kept = [] }
        for part in joining.points(kept, in: passage) { state(Array(kept[part]), passage, number, isDoubtful) }
    }

    private mutating func state(
        _ sentences: [NoteSentence],
        _ passage: NotePassage,
        _ number: Int,
        _ isDoubtful: Bool
    ) {
        guard let first = sentences.first, let last = sentences.last else { return }
        let (run, isQuoted) = unquoted(NoteRun(first.run.start..<last.run.end))
        guard !body.words(run).isEmpty else { return leftOut.append((run, .empty)) }
        points.append(
            Point(
                run: run,
                sentences: sentences,
                passage: passage,
                passageNumber: number,
                share: 0,
                isFirst: points.last?.passage.section != passage.section
            )
        )
        let place = body.flow.place(of: run)
        statements.append(
            NoteProposal.Statement(
                text: words(run),
                start: place.lowerBound,
                length: place.count,
                quote: isQuoted || passage.isQuote,
                doubtful: isDoubtful
            )
        )
    }

    /// Takes away marks that enclose the whole text, and says whether most of it is quoted.
    private func unquoted(_ run: NoteRun) -> (NoteRun, Bool) {
        let run = body.flow.trimmed(run)
        let marks = run.range.filter { body.scalars[$0].isDoubleQuote }
        guard marks.count >= 2, let open = marks.first, let close = marks.last else { return (run, false) }
        var quoted = 0
        for pair in stride(from: 0, to: marks.count - 1, by: 2) { quoted += marks[pair + 1] - marks[pair] }
        let isQuoted = quoted * 10 >= run.count * 7
        let isWhole = open == run.start && close == run.end - 1 && marks.count == 2
        return (isWhole ? body.flow.trimmed(NoteRun(open + 1..<close)) : run, isQuoted)
    }

    // MARK: Judging

    /// Chooses categories by words, headings and the course of the conversation, then areas, and says why.
    private mutating func judge() {
        let codes = minds.categories.codes
        guard !points.isEmpty, !codes.isEmpty else { return }
        let frames = CategoryJudge.frames(of: points, codes)
        let scores = points.indices.map { index in
            guard frames[index].isDecided, let code = frames[index].code else {
                return minds.categories.scores(points[index], frames[index], body)
            }
            return codes.indices.map { $0 == code ? 0 : -Self.certain }
        }
        let steps = zip(points, points.dropFirst()).map { before, next in
            PassageStep(from: (before.passage, before.passageNumber), to: (next.passage, next.passageNumber))
        }
        let path = zip(minds.categoryPath.likeliest(scores, steps), points.indices).map { code, index in
            // A few lines tell too little to guess from: then the heading decides, or nothing does.
            points.count < 5 && Shares.of(scores[index])[code] < 0.34 ? frames[index].code : code
        }
        let areas = AreaJudge.cases(points, categories: path.map { $0.map { codes[$0] } }, body, minds)
        var before: (passage: Int, area: Int?)?
        for index in points.indices {
            let code = path[index]
            var known = areas[index]
            known.before = before?.passage == points[index].passageNumber ? before?.area : nil
            let shares = minds.areas.scores(known)
            let decided = points[index].passage.frame.decided?.area.flatMap { minds.areaIDs.firstIndex(of: $0) }
            let area = decided ?? minds.areas.area(shares)
            before = (points[index].passageNumber, area)
            statements[index].category = code.map { codes[$0] }
            statements[index].area = area.map { minds.areaIDs[$0] }
            judgements.append(
                NoteReading.Judgement(
                    start: statements[index].start,
                    why: code.map { minds.categories.why($0, points[index], frames[index], body) } ?? .unsure,
                    categories: candidates(scores[index], codes),
                    areas: candidates(shares, minds.areaIDs),
                    isAgainstFrame: frames[index].code != nil && frames[index].code != code
                )
            )
        }
    }

    /// What speaks against everything else where a table says what a statement is; in log odds.
    private static let certain = 100.0

    /// Answers with how sure each is, the likeliest first; what is next to impossible is left out.
    private func candidates<ID>(_ scores: [Double], _ ids: [ID]) -> [NoteReading.Candidate<ID>] {
        var candidates: [NoteReading.Candidate<ID>] = []
        candidates.reserveCapacity(ids.count)
        for (id, share) in zip(ids, Shares.of(scores)) where share >= 0.02 {
            candidates.append(NoteReading.Candidate(id: id, confidence: share))
        }
        candidates.sort { $0.confidence > $1.confidence }
        return candidates
    }
}
