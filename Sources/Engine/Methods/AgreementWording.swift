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
/// The limits are our own judgement; no standard gives words to these figures. A limit belongs to the better word.
///
/// | | W at least | Cns at least | spread at most |
/// |---|---|---|---|
/// | stark enighet | 0.7 | 0.8 | 0.15 |
/// | ganska eniga | 0.5 | 0.65 | 0.3 |
/// | delade meningar | 0.3 | 0.5 | 0.6 |
/// | starkt delade meningar | below | below | above |
///
/// W follows the steps often used after Schmidt (Decision Sciences 28, 1997): 0.7 strong, 0.5 moderate, 0.3 weak. For
/// the other two the last limit lies where answers spread evenly over the scale fall below it (on 1–10: Cns 0.49,
/// spread 0.64), and the limit of dissent, 0.3, parts agreed from divided. The two can differ about the same answers,
/// so the distribution is always shown with the words.
package struct AgreementWording: Hashable, Sendable {
    /// The step; nil when nothing could be measured.
    package let level: AgreementLevel?
    /// In Swedish, with decimal comma.
    package let swedish: String
    /// In English, with decimal point.
    package let english: String

    /// What is said when fewer than two answered: one person is always of one mind.
    package static let unmeasured = AgreementWording(
        level: nil,
        swedish: "för få svar för att mäta enighet",
        english: "too few answers to measure agreement"
    )

    /// Words for agreement between rankings.
    package init(_ w: KendallsW?) {
        guard let w else {
            self = .unmeasured
            return
        }
        self.init(w.value, swedish: "W", english: "W") { value in
            value >= 0.7 ? .strong : value >= 0.5 ? .fair : value >= 0.3 ? .divided : .stronglyDivided
        }
    }

    /// Words for the Tastle–Wierman consensus.
    package init(_ consensus: Consensus?) {
        guard let consensus, consensus.answers > 1 else {
            self = .unmeasured
            return
        }
        self.init(consensus.value, swedish: "Cns", english: "Cns") { value in
            value >= 0.8 ? .strong : value >= 0.65 ? .fair : value >= 0.5 ? .divided : .stronglyDivided
        }
    }

    /// Words for the normalised deviation, here called spread.
    package init(_ deviation: NormalisedDeviation?) {
        guard let deviation, deviation.answers > 1 else {
            self = .unmeasured
            return
        }
        self.init(deviation.value, swedish: "spridning", english: "spread") { value in
            let dissent = NormalisedDeviation.dissentLimit
            return value <= 0.15 ? .strong : value <= dissent ? .fair : value <= 0.6 ? .divided : .stronglyDivided
        }
    }

    /// The parts as they are.
    private init(level: AgreementLevel?, swedish: String, english: String) {
        self.level = level
        self.swedish = swedish
        self.english = english
    }

    /// The word and the figure. Two decimals, or as many more as keep the figure on its side of the limit: 0.698 is not
    /// yet strong, and "ganska eniga, W 0,70" would look like a mistake.
    private init(_ value: Double, swedish: String, english: String, level: (Double) -> AgreementLevel) {
        let exact = level(value)
        var scale = 100
        var rounded = (value * 100).rounded()
        while level(rounded / Double(scale)) != exact, scale < 1_000_000 {
            scale *= 10
            rounded = (value * Double(scale)).rounded()
        }
        let whole = Int(rounded)
        let decimals = String(scale + whole % scale).dropFirst()
        self.init(
            level: exact,
            swedish: "\(exact.swedish), \(swedish) \(whole / scale),\(decimals)",
            english: "\(exact.english), \(english) \(whole / scale).\(decimals)"
        )
    }
}
