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
    /// "stark enighet, W 0,79"; nil where there is no result.
    var agreement: Sentence?
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
        var place: Int
        var id: String
        var text: String
        var area: AreaLabel?
        /// Part of the longest bar, 0–1000.
        var share: Int
        /// "23 prickar"
        var score: Sentence
        /// Said where the answers behind a mean lie far apart.
        var dissent: Sentence?
    }

    struct Sector: Hashable, Sendable {
        var id: String
        /// "kommuner"
        var name: String
        var voters: Int
        /// Those in first place, several when they are tied.
        var leaders: [Line]
    }

    /// Those in first place; none when nobody gave anything to anything.
    var leaders: [Line] { lines.filter { $0.place == 1 && $0.share > 0 } }

    /// "12 röstade. Stark enighet, W 0,79.", or why there is no more to tell.
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
                ? Sentence(same: "") : Sentence(", \(onPaper) av dem på papper", ", \(onPaper) of them on paper")
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
            return ResultModel(
                title: plan.title,
                lines: lines(result.tally, options),
                voters: result.voters,
                onPaper: result.onPaper,
                showsIDs: options != .areas,
                agreement: Sentence(result.agreement.swedish, result.agreement.english),
                sectors: isWhole ? [] : sectors,
                holdsBackSectors: !isWhole && result.smallSectors + result.coveringSectors > 0
            )
        }
    }

    private func lines(_ tally: VoteResult.Tally, _ options: VoteOptions) -> [ResultModel.Line] {
        let (scores, dissent) = (tally.scores, tally.dissent)
        let top = scores.values.map(\.amount).max() ?? 0
        return tally.lines.map { line in
            let (text, area) = text(of: line.option, among: options)
            let score = scores[line.option]
            return ResultModel.Line(
                place: line.place,
                id: line.option.text,
                text: text,
                area: area,
                share: top > 0 ? Int((score?.amount ?? 0) / top * 1_000) : 0,
                score: score?.words ?? Sentence(same: ""),
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

extension VoteResult.Tally {
    /// For each option a length for its bar, and the same in words.
    fileprivate var scores: [OptionID: (amount: Double, words: Sentence)] {
        switch self {
        case .dots(let tally):
            Dictionary(
                uniqueKeysWithValues: tally.lines.map { line in
                    let words = Sentence(
                        line.votes == 1 ? "1 prick" : "\(line.votes) prickar",
                        line.votes == 1 ? "1 dot" : "\(line.votes) dots"
                    )
                    return (line.item, (Double(line.votes), words))
                }
            )
        case .quadratic(let tally):
            Dictionary(
                uniqueKeysWithValues: tally.lines.map { line in
                    let words = Sentence(
                        line.votes == 1 ? "1 röst" : "\(line.votes) röster",
                        line.votes == 1 ? "1 vote" : "\(line.votes) votes"
                    )
                    return (line.item, (Double(line.votes), words))
                }
            )
        case .rating(let tally):
            Dictionary(
                uniqueKeysWithValues: tally.lines.map { line in
                    let (weight, chance) = (line.importance.mean ?? 0, line.feasibility.mean ?? 0)
                    let words =
                        line.importance.count == 0
                        ? Sentence("inga svar", "no answers")
                        : Sentence(
                            "vikt \(decimal(weight, ",")), möjlighet \(decimal(chance, ","))",
                            "weight \(decimal(weight, ".")), feasibility \(decimal(chance, "."))"
                        )
                    return (line.item, (weight + chance, words))
                }
            )
        case .ranking(let schulze, _, _):
            Dictionary(
                uniqueKeysWithValues: schulze.order.displayed.map { id in
                    let place = schulze.order.place(of: id) ?? 0
                    let length = Double(schulze.order.displayed.count - place + 1)
                    return (id, (length, Sentence("plats \(place)", "place \(place)")))
                }
            )
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

    /// One decimal.
    private func decimal(_ value: Double, _ sign: String) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10)\(sign)\(tenths % 10)"
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
