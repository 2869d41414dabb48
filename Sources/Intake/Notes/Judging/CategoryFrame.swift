import Engine

extension CategoryJudge {
    /// What a heading or a question says of each code.
    struct Named: Sendable {
        /// How well it fits, from 0 to 1.
        var fits: [Double]
        /// Whether it is one of those it surely means.
        var isSure: [Bool]
        /// The only code it surely means.
        var only: Int?
        /// The best of what it may mean, where nothing is sure.
        var guess: Int?

        init(_ meaning: NoteMeaning?, _ codes: [CodeID]) {
            fits = codes.map { _ in 0 }
            isSure = codes.map { _ in false }
            guard let meaning, meaning.part == .content else { return }
            for fit in meaning.codes { if let code = codes.firstIndex(of: fit.code) { fits[code] = fit.score } }
            guard meaning.isSure else {
                guess = meaning.best.flatMap { $0.score >= NoteMeaning.likely ? codes.firstIndex(of: $0.code) : nil }
                return
            }
            let alternatives = meaning.alternatives.compactMap { codes.firstIndex(of: $0) }
            for code in alternatives { isSure[code] = true }
            only = alternatives.count == 1 ? alternatives[0] : nil
        }

        var isClear: Bool { isSure.contains(true) }
        var best: Double { fits.max() ?? 0 }
    }

    /// What a statement stands under. A question that says clearly what it asks for goes before the heading it stands
    /// under, unless the heading leaves no doubt and the question is only like something else.
    struct Frame: Sendable {
        let heading: Named
        let question: Named
        /// Whether the question is the nearer frame.
        let isQuestion: Bool
        /// Running text that nobody marked as an answer, some way after its question.
        let isFar: Bool
        /// The one category the frame names; nil where it names none or several.
        let code: Int?
        /// The words of the frame.
        let title: String
        /// Whether a cell of a table says what it is, whatever else may speak for another.
        let isDecided: Bool

        init(_ passage: NotePassage, _ codes: [CodeID]) {
            let (heading, question) = (Named(passage.heading, codes), Named(passage.question, codes))
            (self.heading, self.question) = (heading, question)
            isFar = passage.layout == .prose && passage.sinceQuestion > 0
            if question.isClear, heading.isClear {
                let agrees = question.fits.indices.contains {
                    heading.isSure[$0] && question.fits[$0] == question.best
                }
                isQuestion = agrees || question.best > 0.92 || question.best >= heading.best + 0.2
            } else {
                isQuestion = question.isClear
            }
            let decided = passage.frame.decided
            let named = decided?.code.flatMap { codes.firstIndex(of: $0) }
            isDecided = named != nil
            code = named ?? (isQuestion ? question.only : heading.only)
            title =
                named != nil
                ? decided?.title ?? ""
                : (isQuestion ? passage.question : passage.heading)?.title ?? ""
        }
    }

    /// What each of a row of statements stands under, found out once for those of one passage.
    static func frames(of points: [Point], _ codes: [CodeID]) -> [Frame] {
        var frames: [Frame] = []
        frames.reserveCapacity(points.count)
        var before: NotePassage?
        for point in points {
            if let last = frames.last, before?.frame === point.passage.frame {
                frames.append(last)
            } else {
                frames.append(Frame(point.passage, codes))
            }
            before = point.passage
        }
        return frames
    }
}
