import Engine

/// Finds the statements in passages: sentences, remarks taken away, points joined, category and area chosen.
struct NoteStatements {
    private let meanings: NoteMeanings
    private let areas: NoteAreas
    private let coder: NoteCoder
    private let remarks: NoteRemarks
    private let scene: NoteScene
    private let isThirdPerson: Bool
    private let density: Double
    /// Sections whose whole text is one paragraph, in a note whose sections mostly are.
    private let lone: Set<Int>
    private var cache: [String: [Double]] = [:]
    private(set) var judgements: [NoteReading.Judgement] = []
    private(set) var statements: [NoteProposal.Statement] = []
    private(set) var leftOut: [(run: NoteRun, reason: NoteReading.Reason)] = []

    init(
        _ passages: [NotePassage],
        meanings: NoteMeanings,
        areas: NoteAreas,
        coder: NoteCoder,
        order: GuideOrder,
        role: String?
    ) {
        self.meanings = meanings
        self.areas = areas
        self.coder = coder
        let remarks = NoteRemarks(role: role)
        self.remarks = remarks
        scene = NoteScene(
            passages.filter { $0.layout == .prose && !$0.isAnswer }.flatMap { passage in
                SentenceSplitter.sentences(of: passage.run).map { SwedishWords(passage.run[$0]) }
            }
        )
        var told = 0
        let bodies = passages.filter { $0.zone == .body && !$0.isAnswer }
        for passage in bodies {
            let words = SwedishWords(passage.run)
            if remarks.mentionsInterviewee(words), remarks.reports(words) { told += 1 }
        }
        isThirdPerson = told >= 3 && told * 5 >= bodies.count
        let prose = bodies.filter { $0.layout == .prose || $0.layout == .turn }.map {
            SentenceSplitter.sentences(of: $0.run).count
        }
        lone = NoteStatements.lone(
            passages.filter { passage in
                let words = SwedishWords(passage.run)
                return passage.zone != .prelude && !passage.isAnswer
                    && (words.count > 14 || (passage.zone != .tail && remarks.clearReason(words) == nil))
            }
        )
        density = prose.isEmpty ? 0 : Double(prose.reduce(0, +)) / Double(prose.count)
        var isSigned = false
        for (index, passage) in passages.enumerated() {
            isSigned = isSigned || (index + 6 >= passages.count && remarks.isSignature(passage.run))
            if isSigned { leftOut.append((passage.run, .practical)) } else { read(passage) }
        }
        place(order)
        judge()
    }

    /// Where a heading has one paragraph under it, that paragraph holds all that was said there, not one point of it.
    private static func lone(_ passages: [NotePassage]) -> Set<Int> {
        var sizes: [Int: Int] = [:]
        for passage in passages { sizes[passage.section, default: 0] += 1 }
        // Without any heading a few paragraphs hold the whole conversation, each a part of it.
        let unheaded = passages.filter { $0.section == 0 && $0.layout == .prose }
        let isShort = sizes.count == 1 && unheaded.count <= 12
        let prose = passages.filter { $0.layout == .prose && (sizes[$0.section] == 1 || (isShort && $0.section == 0)) }
        let found = Set(prose.map(\.section))
        // A writer who mostly puts all into one paragraph does not divide by points where there happen to be two.
        let all = Set(passages.filter { $0.layout == .prose }.map(\.section))
        return found.count >= 4 && found.count * 10 >= all.count * 6 ? all : found
    }

    /// What is known of a statement's category until all have been found.
    private struct Evidence {
        var settled: (code: CodeID, why: NoteReading.Why)?
        var words: SwedishWords
        /// What speaks for each area.
        var areas: [Double]
        var weights: [CodeID: Double]
        var part: NoteMeaning?
        var question: NoteMeaning?
        var passage: Int
    }

    private var evidence: [Evidence] = []

    /// Gives statements under no telling heading the category their words and their place in the conversation favour.
    private mutating func place(_ order: GuideOrder) {
        let usual = order.usual
        guard evidence.contains(where: { $0.settled == nil }) else { return }
        let steps = evidence.indices.map { index in
            let now = evidence[index]
            let isNewPart =
                index > 0 && (now.part != evidence[index - 1].part || now.question != evidence[index - 1].question)
            return GuidePath.Step(
                weights: usual.map { now.weights[$0] ?? 0 },
                settled: now.settled.flatMap { settled in usual.firstIndex(of: settled.code) },
                isNewPart: isNewPart,
                continues: index > 0 && now.passage == evidence[index - 1].passage
            )
        }
        for (index, code) in GuidePath.categories(steps, count: usual.count).enumerated()
        where evidence[index].settled == nil {
            statements[index].category = code.map { usual[$0] } ?? statements[index].category
        }
    }

    /// Chooses areas, once the categories are known, and says why each statement got what it got.
    private mutating func judge() {
        let main = dominantArea()
        for index in statements.indices {
            let known = evidence[index]
            let category = statements[index].category
            statements[index].area = areas.clear(known.areas, least: NoteAreas.least(for: category))
            let isBare = known.areas.allSatisfy { $0 == 0 }
            // "De skäms.": what refers back speaks of the same.
            if isBare, index > 0, known.passage == evidence[index - 1].passage, category != "lansstyrelsens-roll",
                let first = known.words.words.first, ContinuationWords.back.contains(first)
            {
                statements[index].area = statements[index - 1].area
            } else if isBare, let main, NoteAreas.least(for: category) <= 0.5 {
                statements[index].area = main
            }
            let weights = known.weights.filter { $0.value > 0 }
            let all = weights.values.reduce(0, +)
            let why: NoteReading.Why
            if let settled = known.settled {
                why = settled.why
            } else if let category {
                let cues = coder.cues(for: category, in: known.words)
                why = cues.isEmpty ? .place : .words(cues)
            } else {
                why = .unsure
            }
            judgements.append(
                NoteReading.Judgement(
                    start: statements[index].start,
                    why: why,
                    categories: weights.map { NoteReading.Candidate(id: $0.key, confidence: $0.value / (all + 0.5)) }
                        .sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) },
                    areas: areas.candidates(known.areas)
                )
            )
        }
    }

    /// The area that nearly everything in the note is about; nil in most notes.
    private func dominantArea() -> AreaID? {
        let clear = evidence.compactMap { areas.clear($0.areas, least: 0.9) }
        let counts = Dictionary(clear.map { ($0, 1) }, uniquingKeysWith: +)
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 4,
            most.value * 10 >= clear.count * 7
        else { return nil }
        return most.key
    }

    private struct Candidate {
        var range: Range<Int>
        var words: SwedishWords
        var weights: [Double]
    }

    private mutating func read(_ given: NotePassage) {
        var passage = given
        var kept: [Candidate] = []
        var afterRemark = false
        let isFirst = passage.section == 0 && passage.layout == .prose && statements.isEmpty
        let sentences = SentenceSplitter.sentences(of: passage.run)
        for (index, range) in sentences.enumerated() {
            let range = withoutAsides(withoutLead(range, of: passage.run), of: passage.run)
            let run = passage.run[range]
            let words = SwedishWords(run)
            if words.isEmpty {
                if !run.isEmpty { leftOut.append((run, .empty)) }
                continue
            }
            let weights = areas.weights(words, cache: &cache)
            let weight = (weights.max() ?? 0) + min(1.5, (coder.weights(words).values.max() ?? 0) * 0.5)
            var reason = remarks.reason(
                for: words,
                text: run,
                zone: passage.zone == .body && isFirst && kept.isEmpty ? .opening : passage.zone,
                weight: weight,
                isThirdPerson: isThirdPerson,
                isListed: (passage.layout == .item || passage.layout == .cell) && passage.heading?.isSure == true
            )
            if reason == nil, !passage.isQuote {
                reason = scene.reason(words, weight: weight, isTurn: passage.layout == .turn)
            }
            if reason == .empty, index > 0 || sentences.count > 1, !isAloneFiller(index, sentences, passage.run),
                !kept.isEmpty
            {
                reason = nil
            }
            let isClear = reason != nil && reason != .empty
            // "Jag hänvisade till uppdragsgivaren. Vi tackade nej.": what follows a remark briefly belongs to it.
            if reason == nil, afterRemark, !passage.isAnswer, words.count <= (passage.zone == .body ? 6 : 8), weight < 1
            {
                reason = .narration
            }
            if let reason {
                flush(&kept, passage)
                leftOut.append((run, reason))
                // "Jag frågade vad det beror på.": the rest of the paragraph answers.
                if reason == .narration, words.words.prefix(2).contains("frågade") {
                    let asked = meanings.meaning(of: run.string)
                    if asked.isSure { passage.question = asked }
                }
                afterRemark = isClear && (reason != .setting || passage.zone != .body)
            } else {
                kept.append(Candidate(range: range, words: words, weights: weights))
                afterRemark = false
            }
        }
        flush(&kept, passage)
    }

    /// "Ja, hej. Bra." before an answer is filler; "Punkt." after a sentence belongs to it.
    private func isAloneFiller(_ index: Int, _ sentences: [Range<Int>], _ run: NoteRun) -> Bool { index == 0 }

    /// "Sedan kom detta: …" announces a statement and is no part of it.
    private mutating func withoutLead(_ range: Range<Int>, of run: NoteRun) -> Range<Int> {
        guard let colon = run.scalars[range].prefix(60).firstIndex(of: ":"), colon + 2 < range.upperBound,
            run.scalars[colon + 1].isBlank
        else { return range }
        let words = SwedishWords(run[range.lowerBound..<colon]).words
        guard words.count <= 7, let last = words.last else { return range }
        let announces = ["detta", "följande", "citat", "svar", "svarade", "svaret", "ordagrant", "direktcitat"]
        guard
            announces.contains(last) || words.first == "citat"
                || (words.count <= 4 && ["sa", "sade", "säger"].contains(last))
        else { return range }
        leftOut.append((run[range.lowerBound..<colon + 1], .narration))
        return colon + 2..<range.upperBound
    }

    /// Takes "(skratt)" and "[ohörbart]" away from the ends of a sentence, and what the note taker says before a
    /// quotation that ends it.
    private mutating func withoutAsides(_ range: Range<Int>, of run: NoteRun) -> Range<Int> {
        var range = range
        func isAside(_ part: Range<Int>) -> Bool {
            let words = SwedishWords(run[part])
            return words.count <= 6 && remarks.clearReason(words) == .narration
        }
        if let first = run.scalars[range].first, first == "(" || first == "[",
            let close = run.scalars[range].firstIndex(where: { $0 == ")" || $0 == "]" }), close + 2 < range.upperBound,
            isAside(range.lowerBound..<close + 1)
        {
            leftOut.append((run[range.lowerBound..<close + 1], .narration))
            range = close + 1..<range.upperBound
            while run.scalars[range.lowerBound].isBlank { range = range.lowerBound + 1..<range.upperBound }
        }
        if let open = run.scalars[range].lastIndex(where: { $0 == "(" || $0 == "[" }), open > range.lowerBound + 10,
            run.scalars[open..<range.upperBound].suffix(2).contains(where: { $0 == ")" || $0 == "]" }),
            isAside(open..<range.upperBound)
        {
            leftOut.append((run[open..<range.upperBound], .narration))
            range = range.lowerBound..<open
            while run.scalars[range.upperBound - 1].isBlank { range = range.lowerBound..<range.upperBound - 1 }
        }
        if let open = run.scalars[range].firstIndex(where: { ["”", "\"", "“", "»"].contains($0) }),
            open > range.lowerBound + 8, run.scalars[range].suffix(2).contains(where: { $0.isQuotationMark }),
            SwedishWords(run[open..<range.upperBound]).count >= 5,
            remarks.clearReason(SwedishWords(run[range.lowerBound..<open])) == .narration
        {
            leftOut.append((run[range.lowerBound..<open], .narration))
            range = open..<range.upperBound
        }
        return range
    }

    private mutating func flush(_ kept: inout [Candidate], _ passage: NotePassage) {
        defer { kept = [] }
        guard !kept.isEmpty else { return }
        let sentences = kept.map { candidate in
            NotePoints.Sentence(
                range: candidate.range,
                words: candidate.words,
                area: areas.clear(candidate.weights, least: 0.9).flatMap(areas.index),
                announced: coder.announced(in: candidate.words)?.text
            )
        }
        for part in NotePoints.points(
            sentences,
            layout: passage.layout,
            density: density,
            isLone: lone.contains(passage.section)
        ) {
            state(Array(kept[part]), passage)
        }
    }

    private mutating func state(_ point: [Candidate], _ passage: NotePassage) {
        guard let first = point.first, let last = point.last else { return }
        let (run, isQuoted) = unquoted(passage.run[first.range.lowerBound..<last.range.upperBound])
        let words = SwedishWords(run)
        guard !words.isEmpty else { return leftOut.append((run, .empty)) }
        var weights = [Double](repeating: 0, count: first.weights.count)
        for candidate in point { for index in weights.indices { weights[index] += candidate.weights[index] } }
        if let area = passage.area.flatMap({ areas.index(of: AreaID($0)) }) { weights[area] += 3 }
        let settled = coder.settled(words, under: passage.heading, answering: passage.question)
        evidence.append(
            Evidence(
                settled: settled,
                words: words,
                areas: weights,
                weights: settled == nil
                    ? coder.evidence(
                        words,
                        firstSentence: first.words,
                        lead: meanings.announced(in: first.words),
                        under: passage.heading,
                        answering: passage.question
                    ) : [:],
                part: passage.heading,
                question: passage.question,
                passage: passage.run.range.lowerBound
            )
        )
        statements.append(
            NoteProposal.Statement(
                category: settled?.code,
                area: nil,
                text: run.string,
                start: run.range.lowerBound,
                length: run.range.count,
                quote: isQuoted || passage.isQuote
            )
        )
    }

    /// Takes away marks that enclose the whole text, and says whether most of it is quoted.
    private func unquoted(_ run: NoteRun) -> (NoteRun, Bool) {
        var run = run.trimmed()
        let marks = run.scalars.indices.filter { ["\"", "”", "“", "„", "»", "«"].contains(run.scalars[$0]) }
        guard marks.count >= 2, let open = marks.first, let close = marks.last else { return (run, false) }
        let isWhole = open == 0 && close >= run.count - 2 && marks.count == 2
        var quoted = 0
        for pair in stride(from: 0, to: marks.count - 1, by: 2) { quoted += marks[pair + 1] - marks[pair] }
        let isQuoted = quoted * 10 >= run.count * 7
        if isWhole, close == run.count - 1 { run = run[1..<close].trimmed() }
        return (run, isQuoted)
    }
}
