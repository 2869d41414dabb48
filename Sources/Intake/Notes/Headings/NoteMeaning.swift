import Engine

/// What a heading, a guide question or a table's theme says about the statements under it.
struct NoteMeaning: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        /// About the subject.
        case content
        /// About the interview itself.
        case practical
        /// Both may stand here.
        case mixed
    }
    /// Categories the words fit, the best first, with how well (1 is word for word).
    var codes: [Fit] = []
    var area: AreaID?
    var part = Part.content
    /// Whether it heads a part of an interview for which the process has no code.
    var isUncoded = false
    /// The words themselves, for whoever asks why.
    var title = ""

    struct Fit: Sendable, Equatable {
        var code: CodeID
        var score: Double
    }

    /// The same meaning in other words is the same.
    static func == (left: Self, right: Self) -> Bool {
        left.codes == right.codes && left.area == right.area && left.part == right.part
            && left.isUncoded == right.isUncoded
    }

    static let sure = 0.5
    static let likely = 0.3

    var best: Fit? { codes.first }
    var isSure: Bool { isUncoded || (codes.first?.score ?? 0) >= NoteMeaning.sure }
    /// Whether it heads a part of an interview, whichever.
    var isKnown: Bool { isSure || part != .content }
    /// Several categories in one heading, such as "Hinder och drivkrafter".
    var alternatives: [CodeID] { codes.filter(isAlternative).map(\.code) }
    /// Whether it surely means one category and no other.
    var isNamed: Bool { part == .content && isSure && codes.count(where: isAlternative) == 1 }

    private func isAlternative(_ fit: Fit) -> Bool {
        fit.score >= NoteMeaning.sure && fit.score >= (best?.score ?? 0) * 0.75
    }
}
