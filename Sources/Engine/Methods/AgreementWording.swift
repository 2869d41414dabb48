/// How alike people think, in four steps a room understands.
package enum AgreementLevel: Int, CaseIterable, Hashable, Sendable {
    /// Nearly everyone alike.
    case strong
    /// Most alike.
    case fair
    /// Different views.
    case divided
    /// No common view, or camps against each other.
    case stronglyDivided

    /// In Swedish, to stand alone or in a sentence.
    package var swedish: String {
        switch self {
        case .strong: "stark enighet"
        case .fair: "ganska eniga"
        case .divided: "delade meningar"
        case .stronglyDivided: "starkt delade meningar"
        }
    }

    /// The same in English.
    package var english: String {
        switch self {
        case .strong: "strong agreement"
        case .fair: "fairly agreed"
        case .divided: "divided opinions"
        case .stronglyDivided: "strongly divided opinions"
        }
    }
}

/// A measure of agreement in words with its figure beside: "stark enighet, W 0,79".
///
/// The limits are our own judgement; no standard gives words to the figure. A limit belongs to the better word.
///
/// | | W at least |
/// |---|---|
/// | stark enighet | 0.7 |
/// | ganska eniga | 0.5 |
/// | delade meningar | 0.3 |
/// | starkt delade meningar | below |
///
/// They follow the steps often used after Schmidt (Decision Sciences 28, 1997): 0.7 strong, 0.5 moderate, 0.3 weak.
package struct AgreementWording: Hashable, Sendable {
    /// The step; nil when nothing could be measured.
    package let level: AgreementLevel?
    /// In Swedish, with decimal comma.
    package let swedish: String
    /// In English, with decimal point.
    package let english: String
    /// The figure by itself, "0,79"; nil when nothing could be measured.
    package let figure: String?

    /// What is said when fewer than two answered: one person is always of one mind.
    package static let unmeasured = AgreementWording(
        level: nil,
        swedish: "för få svar för att mäta enighet",
        english: "too few answers to measure agreement",
        figure: nil
    )

    /// Words for agreement between rankings.
    package init(_ w: KendallsW?) {
        guard let w else {
            self = .unmeasured
            return
        }
        self.init(w.value)
    }

    /// The parts as they are.
    private init(level: AgreementLevel?, swedish: String, english: String, figure: String?) {
        self.level = level
        self.swedish = swedish
        self.english = english
        self.figure = figure
    }

    /// The word and the figure. Two decimals, or as many more as keep the figure on its side of the limit: 0.698 is not
    /// yet strong, and "ganska eniga, W 0,70" would look like a mistake.
    private init(_ value: Double) {
        func level(_ value: Double) -> AgreementLevel {
            value >= 0.7 ? .strong : value >= 0.5 ? .fair : value >= 0.3 ? .divided : .stronglyDivided
        }
        let exact = level(value)
        var scale = 100
        var rounded = (value * 100).rounded()
        while level(rounded / Double(scale)) != exact, scale < 1_000_000 {
            scale *= 10
            rounded = (value * Double(scale)).rounded()
        }
        let whole = Int(rounded)
        let decimals = String(scale + whole % scale).dropFirst()
        let figure = "\(whole / scale),\(decimals)"
        self.init(
            level: exact,
            swedish: "\(exact.swedish), W \(figure)",
            english: "\(exact.english), W \(whole / scale).\(decimals)",
            figure: figure
        )
    }
}
