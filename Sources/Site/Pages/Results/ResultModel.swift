import Drafting
import Engine
import Formats

/// A vote that has been shown: bars, numbers and words.
struct ResultModel: Hashable, Sendable {
    var title: String
    /// Best first; none when so few voted that a total would be somebody's vote.
    var lines: [Line] = []
    /// Which lines stand on the wall, and how; nil for a page that scrolls, where all stand.
    var onWall: OnWall?
    /// Nil when so few voted that not even how few is told.
    var voters: Int?
    /// How many of them on paper.
    var onPaper = 0
    /// Goals and cards are spoken of by their ids; an area has its number.
    var showsIDs = true
    /// "stark enighet"; nil where there is no result.
    var agreement: Sentence?
    /// Kendall's W, "0,79"; nil where nothing could be measured.
    var figure: Sentence?
    /// "12 fick inga prickar"; nil when everything got something.
    var unchosen: Sentence?
    /// What came first in each sector that may be told by itself, where that says more than the whole does.
    var sectors: [Sector] = []
    /// Whether there are sectors that are not told by themselves.
    var holdsBackSectors = false

    struct OnWall: Hashable, Sendable {
        var shown: Range<Int>
        /// How large words stand, 1 being the largest.
        var size: Int
        var turn: ProjectorModel.Turn
    }

    struct Line: Hashable, Sendable {
        var standing: Standing
        var id: String
        var text: String
        var area: AreaLabel?
        /// None in a ranking, where the place says it all: a bar would draw a place as an amount.
        var bars: [Bar] = []
        /// "23 prickar"
        var score: Sentence
        /// Whether anybody gave it anything.
        var isChosen = true
        /// Said where the answers behind a mean lie far apart.
        var dissent: Sentence?
    }

    struct Bar: Hashable, Sendable {
        /// Part of the longest there can be, 0–1000.
        var share: Int
        /// "23 prickar", "vikt 8,0 av 10"
        var words: Sentence
    }

    struct Sector: Hashable, Sendable {
        var id: String
        /// "kommuner"
        var name: String
        var voters: Int
        /// Those in first place, several when they are tied.
        var leaders: [Line]
    }

    /// How many got something; they stand first.
    var chosen: Int { lines.count(where: \.isChosen) }

    /// Those in first place; none when nobody gave anything to anything.
    var leaders: [Line] { lines.filter { $0.standing.place == 1 && $0.isChosen } }

    /// "stark enighet, W 0,79"
    var measured: Sentence? {
        agreement.map { words in figure.map { words + Sentence(same: ", W ") + $0 } ?? words }
    }

    /// "12 röstade. Stark enighet.", or why there is no more to tell.
    var summary: Sentence {
        switch voters {
        case nil:
            return Sentence(
                "Färre än \(Swedish.number(Session.smallestShownSector)) röstade. Därför visas inte resultatet, så att ingens röst röjs.",
                "Fewer than \(Session.smallestShownSector) voted. The result is not shown, so that nobody's vote is told."
            )
        case 0: return Sentence("Ingen röstade.", "Nobody voted.")
        case .some(let voters):
            func first(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
            let agreement = agreement ?? Sentence(same: "")
            let paper =
                onPaper == 0
                ? Sentence(same: "")
                : onPaper == voters
                    ? Sentence(", alla på papper", ", all on paper")
                    : Sentence(", \(onPaper) av dem på papper", ", \(onPaper) of them on paper")
            return Sentence(
                "\(voters) röstade\(paper.swedish). \(first(agreement.swedish)).",
                "\(voters) voted\(paper.english). \(first(agreement.english))."
            )
        }
    }
}

extension Session {
    /// Nil until the result is revealed.
    func resultModel(_ step: StepID) -> ResultModel? {
        guard let outcome = outcome(of: step), let plan = plan(of: step), case .prioritise(_, let options) = plan.kind
        else { return nil }
        switch outcome {
        case .nobodyVoted: return ResultModel(title: plan.title, voters: 0)
        case .tooFewVoted: return ResultModel(title: plan.title)
        case .counted(let result):
            let sectors = sectors(result, options)
            let isWhole = sectors.count == 1 && sectors[0].voters == result.voters
            let unchosen = result.tally.lines.filter { $0.voters == 0 }
            return ResultModel(
                title: plan.title,
                lines: lines(result.tally, options),
                voters: result.voters,
                onPaper: result.onPaper,
                showsIDs: options != .areas,
                agreement: result.agreement.words,
                figure: result.agreement.figure.map { Sentence($0, $0.replacing(",", with: ".")) },
                unchosen: unchosen.isEmpty ? nil : result.tally.unchosen(unchosen.count),
                sectors: isWhole ? [] : sectors,
                holdsBackSectors: !isWhole && result.smallSectors + result.coveringSectors > 0
            )
        }
    }

    private func lines(_ tally: VoteResult.Tally, _ options: VoteOptions) -> [ResultModel.Line] {
        let (scores, bars, dissent) = (tally.scores, tally.bars, tally.dissent)
        return tally.lines.map { line in
            let (text, area) = text(of: line.option, among: options)
            return ResultModel.Line(
                standing: line.standing,
                id: line.option.text,
                text: text,
                area: area,
                bars: bars[line.option] ?? [],
                score: scores[line.option] ?? Sentence(same: ""),
                isChosen: line.voters > 0,
                dissent: dissent[line.option]
            )
        }
    }

    private func sectors(_ result: VoteResult, _ options: VoteOptions) -> [ResultModel.Sector] {
        (process?.sectors ?? []).compactMap { sector in
            guard let part = result.sectors.first(where: { $0.sector == sector.id }) else { return nil }
            let leaders = Set(part.result.leaders.map(\.text))
            return ResultModel.Sector(
                id: sector.id.text,
                name: sector.plural,
                voters: part.voters,
                leaders: lines(part.result, options).filter { leaders.contains($0.id) }
            )
        }
    }
}

extension AgreementWording {
    /// "stark enighet", without the figure.
    fileprivate var words: Sentence { level.map { Sentence($0.swedish, $0.english) } ?? Sentence(swedish, english) }
}

extension VoteResult.Tally {
    /// What each option got, in words.
    fileprivate var scores: [OptionID: Sentence] {
        switch self {
        case .dots(let tally):
            tally.told { Sentence($0 == 1 ? "1 prick" : "\($0) prickar", $0 == 1 ? "1 dot" : "\($0) dots") }
        case .quadratic(let tally):
            tally.told { Sentence($0 == 1 ? "1 röst" : "\($0) röster", $0 == 1 ? "1 vote" : "\($0) votes") }
        case .rating(let tally):
            tally.lines.reduce(into: [:]) { scores, line in
                scores[line.item] =
                    line.means.map { weight, chance in
                        Sentence("\(weight.swedish), \(chance.swedish)", "\(weight.english), \(chance.english)")
                    } ?? .noAnswers
            }
        case .ranking(let schulze, _, _):
            schulze.order.standings.reduce(into: [:]) { scores, line in
                let figures = line.standing.figures
                scores[line.item] =
                    line.standing.isShared
                    ? Sentence("delad placering \(figures)", "shared place \(figures)")
                    : Sentence("placering \(figures)", "place \(figures)")
            }
        }
    }

    /// Votes as parts of the most that anything got, ratings as parts of the scale.
    fileprivate var bars: [OptionID: [ResultModel.Bar]] {
        switch self {
        case .dots(let tally), .quadratic(let tally):
            let (top, words) = (max(1, tally.lines.first?.votes ?? 0), scores)
            return tally.lines.reduce(into: [:]) { bars, line in
                let share = Int(Double(line.votes) / Double(top) * 1_000)
                bars[line.item] = words[line.item].map { [ResultModel.Bar(share: share, words: $0)] }
            }
        case .rating(let tally):
            let highest = Double(RatingScale().range.upperBound)
            return tally.lines.reduce(into: [:]) { bars, line in
                guard let means = line.means, let weight = line.importance.mean, let chance = line.feasibility.mean
                else {
                    bars[line.item] = [ResultModel.Bar(share: 0, words: .noAnswers)]
                    return
                }
                bars[line.item] = [
                    ResultModel.Bar(share: Int(weight / highest * 1_000), words: means.weight),
                    ResultModel.Bar(share: Int(chance / highest * 1_000), words: means.chance),
                ]
            }
        case .ranking: return [:]
        }
    }

    /// "12 fick inga prickar"
    fileprivate func unchosen(_ count: Int) -> Sentence {
        switch self {
        case .dots: Sentence("\(count) fick inga prickar", "\(count) got no dots")
        case .quadratic: Sentence("\(count) fick inga röster", "\(count) got no votes")
        case .rating: Sentence("\(count) fick inga svar", "\(count) got no answers")
        case .ranking: Sentence("\(count) fick ingen placering", "\(count) got no place")
        }
    }

    /// Where people rated so differently that the mean hides it: in words, and how many answered what.
    fileprivate var dissent: [OptionID: Sentence] {
        guard case .rating(let tally) = self else { return [:] }
        func part(_ answers: RatingTally<OptionID>.Answers, _ of: Sentence) -> Sentence? {
            guard answers.isDivided else { return nil }
            let (low, middle, high) = answers.thirds
            return Sentence(
                "\(of.swedish): \(low) gav 1–3, \(middle) gav 4–7 och \(high) gav 8–10",
                "\(of.english): \(low) gave 1–3, \(middle) gave 4–7 and \(high) gave 8–10"
            )
        }
        return tally.lines.reduce(into: [:]) { dissent, line in
            let parts = [
                part(line.importance, Sentence("vikten", "the weight")),
                part(line.feasibility, Sentence("möjligheten", "the feasibility")),
            ].compactMap { $0 }
            if parts.isEmpty { return }
            dissent[line.item] = Sentence(
                "Delade meningar om " + parts.map(\.swedish).joined(separator: "; om ") + ".",
                "Divided opinions on " + parts.map(\.english).joined(separator: "; on ") + "."
            )
        }
    }
}

extension VoteTally<OptionID> {
    fileprivate func told(_ words: (Int) -> Sentence) -> [OptionID: Sentence] {
        lines.reduce(into: [:]) { $0[$1.item] = words($1.votes) }
    }
}

extension RatingTally<OptionID>.Line {
    /// "vikt 8,0 av 10" and "möjlighet 6,0 av 10"; nil when nobody rated it.
    fileprivate var means: (weight: Sentence, chance: Sentence)? {
        guard let weight = importance.mean, let chance = feasibility.mean else { return nil }
        let highest = RatingScale().range.upperBound
        let ofHighest = Sentence(" av \(highest)", " of \(highest)")
        return (
            Sentence("vikt ", "weight ") + Sentence(decimal: weight) + ofHighest,
            Sentence("möjlighet ", "feasibility ") + Sentence(decimal: chance) + ofHighest
        )
    }
}

extension Sentence {
    fileprivate static let noAnswers = Sentence("inga svar", "no answers")

    /// With one decimal.
    init(decimal value: Double) {
        let tenths = Int((value * 10).rounded())
        self.init("\(tenths / 10),\(tenths % 10)", "\(tenths / 10).\(tenths % 10)")
    }
}

extension Session {
    /// The vote a step is about: its own, or in plenum the one the workshop held last.
    func vote(for step: StepPlan, in plan: WorkshopPlan) -> StepID? {
        if votes.contains(step.id) { return step.id }
        guard step.kind == .plenary else { return nil }
        return plan.steps.prefix { $0.id != step.id }.last { votes.contains($0.id) }?.id
    }
}
