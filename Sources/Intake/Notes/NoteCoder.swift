import Engine

/// Chooses a statement's category from its heading, the question it answers and its own words.
struct NoteCoder: Sendable {
    private let codes: [CodeID]
    private let decisive: NotePhrases<Int>
    private let cues: NotePhrases<(code: Int, weight: Double)>

    init(_ process: Process) {
        codes = process.codes.map(\.id)
        var decisive: [(String, Int)] = []
        var cues: [(String, (code: Int, weight: Double))] = []
        for (index, code) in process.codes.enumerated() {
            var own = Set<String>()
            for cue in code.cues {
                let words = SwedishWords(cue).words
                guard let last = words.last else { continue }
                let phrase = (words.dropLast() + [last.count >= 5 ? last + "*" : last]).joined(separator: " ")
                own.insert(words.joined(separator: " "))
                cues.append((phrase, (index, words.count > 1 ? 1.3 : 1)))
            }
            for phrase in DefaultCues.decisive[code.id.text] ?? [] { decisive.append((phrase, index)) }
            for (phrase, weight) in DefaultCues.weighted[code.id.text] ?? []
            where !own.contains(phrase.filter { $0 != "*" }) {
                cues.append((phrase, (index, weight)))
            }
        }
        self.decisive = NotePhrases(decisive)
        self.cues = NotePhrases(cues)
    }

    /// The category that the wording itself announces; nil for nearly all sentences.
    func announced(in words: SwedishWords) -> CodeID? { announcement(in: words)?.code }

    private func announcement(in words: SwedishWords) -> (code: CodeID, why: NoteReading.Why)? {
        decisive.matches(in: words.words).first.map { match in
            (codes[match.value], .wording(words.words[match.at..<match.at + match.length].joined(separator: " ")))
        }
    }

    /// The words of a sentence that point to a category, each once.
    func cues(for code: CodeID, in words: SwedishWords) -> [String] {
        var found: [String] = []
        for match in cues.matches(in: words.words) where codes[match.value.code] == code {
            let phrase = words.words[match.at..<match.at + match.length].joined(separator: " ")
            if !found.contains(phrase) { found.append(phrase) }
        }
        return found
    }

    /// How much each category's cues weigh; each cue counts once, a negated one not at all.
    func weights(_ words: SwedishWords) -> [CodeID: Double] {
        var result = [Double](repeating: 0, count: codes.count)
        var seen = Set<String>()
        for match in cues.matches(in: words.words) {
            let phrase = words.words[match.at..<match.at + match.length].joined(separator: " ")
            guard seen.insert("\(match.value.code) \(phrase)").inserted else { continue }
            let isNegated =
                match.at > 0 && ["inte", "inget", "inga", "ingen", "aldrig"].contains(words.words[match.at - 1])
            let turnsRound =
                isNegated && ["utmaning", "hindrande", "padrivande"].contains(codes[match.value.code].text)
            result[match.value.code] += turnsRound ? 0 : match.value.weight
        }
        return Dictionary(uniqueKeysWithValues: zip(codes, result).filter { $0.1 > 0 })
    }

    /// The category that heading, question or wording settle; nil when the words have to be weighed.
    func settled(_ words: SwedishWords, under heading: NoteMeaning?, answering question: NoteMeaning?) -> (
        code: CodeID, why: NoteReading.Why
    )? {
        let announced = announcement(in: words)
        let frames = [question, heading].compactMap(\.self).filter { $0.isSure && $0.part == .content }
        guard let frame = chosen(question: question, heading: heading) ?? frames.first else { return announced }
        if let announced, yields(frame, to: announced.code) { return announced }
        let choices = frame.alternatives
        // "Hinder och drivkrafter": the words and the order of the statements have to tell.
        if choices.count > 1 { return announced.flatMap { choices.contains($0.code) ? $0 : nil } }
        guard let code = choices.first else { return announced }
        if let other = neighbour(of: code, in: words) { return (other, .words(cues(for: other, in: words))) }
        return (code, frame == question ? .question(frame.title) : .heading(frame.title))
    }

    /// The nearest frame: a question that says clearly what it asks for goes before the heading it stands under,
    /// unless the heading leaves no doubt and the question is only like something else.
    private func chosen(question: NoteMeaning?, heading: NoteMeaning?) -> NoteMeaning? {
        guard let question, question.isSure, question.part == .content else { return nil }
        guard let heading, heading.isSure, heading.part == .content else { return question }
        if let code = question.best?.code, heading.alternatives.contains(code) { return question }
        let (asked, headed) = (question.best?.score ?? 0, heading.best?.score ?? 0)
        return asked > 0.92 || asked >= headed + 0.2 ? question : heading
    }

    /// Headings that ask for anything, and answers that are about the present or the difficult, give way; a statement
    /// under "Prioriteringar" that names a problem is still a priority.
    private func yields(_ frame: NoteMeaning, to announced: CodeID) -> Bool {
        guard let code = frame.best?.code, code != announced else { return false }
        switch announced.text {
        case "lansstyrelsens-roll":
            return ["samverkansform", "central-aktor", "utvecklingsomrade", "prioritering"].contains(code.text)
        case "central-aktor": return ["samverkansform", "lansstyrelsens-roll"].contains(code.text)
        case "utmaning": return ["nulage", "padrivande"].contains(code.text)
        case "hindrande": return ["nulage", "utmaning", "padrivande"].contains(code.text)
        case "padrivande": return ["nulage", "hindrande", "utmaning"].contains(code.text)
        case "prioritering": return ["nulage", "utvecklingsomrade", "padrivande"].contains(code.text)
        case "utvecklingsomrade": return ["prioritering", "nulage", "samverkansform"].contains(code.text)
        default: return true
        }
    }

    /// Under headings about cooperation people also name who should take part and what the county should do.
    private func neighbour(of code: CodeID, in words: SwedishWords) -> CodeID? {
        let family = ["samverkansform", "central-aktor", "lansstyrelsens-roll"]
        guard family.contains(code.text) else { return nil }
        if code.text != "lansstyrelsens-roll", words.words.prefix(6).contains("länsstyrelsen") {
            return codes.first { $0.text == "lansstyrelsens-roll" }
        }
        guard code.text != "lansstyrelsens-roll" else { return nil }
        let shape = SentenceShape.weights(words.words, firstSentence: words.words)
        let weights = weights(words).merging(shape.map { (CodeID($0.key), $0.value) }, uniquingKeysWith: +)
        let rival = family.dropLast().filter { $0 != code.text }.max {
            weights[CodeID($0)] ?? 0 < weights[CodeID($1)] ?? 0
        }
        guard let rival, codes.contains(CodeID(rival)) else { return nil }
        return (weights[CodeID(rival)] ?? 0) >= (weights[code] ?? 0) + 0.9 ? CodeID(rival) : nil
    }

    /// What speaks for each category where nothing settles it: the cues, the shape of the sentence, and whatever the
    /// headings hint at.
    func evidence(
        _ words: SwedishWords,
        firstSentence: SwedishWords,
        lead: [CodeID: Double],
        under heading: NoteMeaning?,
        answering question: NoteMeaning?
    ) -> [CodeID: Double] {
        var weights = weights(words).mapValues { min(3, $0) }
        for (code, weight) in SentenceShape.weights(words.words, firstSentence: firstSentence.words) {
            weights[CodeID(code), default: 0] += weight
        }
        for (code, weight) in lead { weights[code, default: 0] += weight }
        for hint in [heading, question].compactMap(\.self) {
            let isSplit = hint.alternatives.count > 1
            for fit in hint.codes where fit.score >= NoteMeaning.likely {
                weights[fit.code, default: 0] += isSplit && hint.alternatives.contains(fit.code) ? 4 : fit.score * 3
            }
        }
        return weights
    }
}
