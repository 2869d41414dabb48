import Engine

/// A hidden ballot to fill in.
struct VoteForm: Hashable, Sendable {
    var method: VotingMethod
    var options: [Option]
    /// The seat's own vote, when it has given one.
    var given: Ballot?
    /// A ballot was written in from paper for the seat. Which is not told: the seat may be another person's by now.
    var isOnPaper = false
    var isOpen: Bool

    struct Option: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
    }

    /// What is already given to an option.
    func value(_ option: Option, _ part: Part = .only) -> Int {
        let id = OptionID(option.id)
        switch given {
        case .dots(let dots): return dots[id] ?? 0
        case .quadratic(let votes): return votes[id] ?? 0
        case .rating(let ratings):
            return (part == .feasibility ? ratings[id]?.feasibility : ratings[id]?.importance) ?? 0
        case .ranking(let order): return (order.firstIndex { $0.contains(id) } ?? -1) + 1
        case nil: return 0
        }
    }

    enum Part: String, Hashable, Sendable {
        case only = ""
        case importance = "-vikt"
        case feasibility = "-mojlighet"
    }
}

extension Session {
    /// The text a ballot shows for an option.
    func text(of option: OptionID, among options: VoteOptions) -> (text: String, area: AreaLabel?) {
        switch options {
        case .goals:
            let goal = goals[GoalID(option.text)]
            return (goal?.text ?? option.text, label(of: goal?.area))
        case .contributions:
            let card = contributions[ContributionID(option.text)]
            return (card?.text ?? option.text, label(of: card?.area))
        case .areas:
            let area = self.area(AreaID(option.text))
            return (area?.title ?? option.text, label(of: area?.id))
        }
    }

    /// The ballot of a step for one seat, with that seat's own vote only; nil for those who have not voted.
    func voteForm(_ step: StepPlan, seat: SeatID?) -> VoteForm? {
        guard case .prioritise(let method, let options) = step.kind, let vote = votes[step.id] else { return nil }
        return VoteForm(
            method: method,
            options: self.options(in: step.id).map { id in
                let (text, area) = text(of: id, among: options)
                return VoteForm.Option(id: id.text, text: text, area: area)
            },
            given: seat.flatMap { vote.onPaper.contains($0) ? nil : vote.ballots[$0] },
            isOnPaper: seat.map(vote.onPaper.contains) ?? false,
            isOpen: vote.phase == .open
        )
    }
}
