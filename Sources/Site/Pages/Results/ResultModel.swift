import Engine
import Formats

/// A vote that has been shown: bars, numbers and words.
struct ResultModel: Hashable, Sendable {
    var title: String
    var lines: [Line]
    /// Which lines stand on the wall, and how; nil for a page that scrolls, where all stand.
    var onWall: OnWall?
    var voters: Int
    /// Goals and cards are spoken of by their ids; an area has its number.
    var showsIDs = true
    /// "stark enighet, W 0,79"
    var agreement: Sentence

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
    }
}

extension Session {
    /// Nil until the result is revealed.
    func resultModel(_ step: StepID) -> ResultModel? {
        guard let result = result(of: step), let plan = plan(of: step),
            case .prioritise(_, let options) = plan.kind
        else { return nil }
        let scores = result.tally.scores
        let top = scores.values.map(\.amount).max() ?? 0
        return ResultModel(
            title: plan.title,
            lines: result.tally.order.displayed.map { id in
                let (text, area) = text(of: id, among: options)
                let score = scores[id]
                return ResultModel.Line(
                    place: result.tally.order.place(of: id) ?? 0,
                    id: id.text,
                    text: text,
                    area: area,
                    share: top > 0 ? Int((score?.amount ?? 0) / top * 1_000) : 0,
                    score: score?.words ?? Sentence(same: "")
                )
            },
            voters: result.voters,
            showsIDs: options != .areas,
            agreement: Sentence(result.agreement.swedish, result.agreement.english)
        )
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
