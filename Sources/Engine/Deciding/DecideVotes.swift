extension Session {
    func decideVote(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .vote(let step, let ballot):
            let plan = try currentStep(step, for: .vote, asked)
            guard let vote = votes[plan.id], case .prioritise(let method, _) = plan.kind else {
                throw .stepDoesNot(step: plan.id, deed: .vote)
            }
            if vote.phase != .open { throw .voteClosed(step: plan.id) }
            if vote.onPaper.contains(asked.seat.id) { throw .votedOnPaper(step: plan.id) }
            try check(ballot, method, in: plan.id)
            if vote.ballots[asked.seat.id] == ballot { return [] }
            return [.voted(step: plan.id, seat: asked.seat.id, ballot: ballot)]
        case .voteOnPaper(let step, let seat, let ballot): return try voteOnPaper(step, seat, ballot)
        case .closeVote(let step):
            // Closing what is already shown would hide it again by accident.
            if votes[step]?.phase == .revealed { return [] }
            return try move(step, to: .closed)
        case .reopenVote(let step):
            if votes[step]?.phase == .revealed { throw .voteShown(step: step) }
            return try move(step, to: .open)
        case .revealVote(let step):
            if votes[step]?.phase == .open { throw .voteStillOpen(step: step) }
            return try move(step, to: .revealed)
        case .concealVote(let step):
            if votes[step]?.phase == .open { return [] }
            return try move(step, to: .closed)
        default: return []
        }
    }

    /// One seat, one ballot: what somebody has given from a device stands, and what was given on paper can be put right.
    private func voteOnPaper(_ step: StepID, _ seat: SeatID, _ ballot: Ballot) throws(Refusal) -> [Event] {
        guard let vote = votes[step], case .prioritise(let method, _) = plan(of: step)?.kind else {
            throw .unknown(thing: .step, id: step.text)
        }
        if vote.phase == .revealed { throw .voteShown(step: step) }
        guard let voter = seats[seat], voter.role == .participant else { throw .unknown(thing: .seat, id: seat.text) }
        if let workshop = workshop(of: step), !voter.workshops.isEmpty, !voter.workshops.contains(workshop.id) {
            throw .notInvited(workshop: workshop.id)
        }
        let given = vote.ballots[seat]
        if given != nil, !vote.onPaper.contains(seat) { throw .hasVoted(seat: seat) }
        try check(ballot, method, in: step)
        if given == ballot || (given == nil && ballot.isBlank) { return [] }
        return [.votedOnPaper(step: step, seat: seat, ballot: ballot)]
    }

    private func move(_ step: StepID, to phase: VotePhase) throws(Refusal) -> [Event] {
        guard let vote = votes[step] else { throw .unknown(thing: .step, id: step.text) }
        return vote.phase == phase ? [] : [.voteMoved(step: step, phase: phase)]
    }

    private func check(_ ballot: Ballot, _ method: VotingMethod, in step: StepID) throws(Refusal) {
        let options = Set(options(in: step))
        let problem: Refusal? =
            switch (ballot, method) {
            case (.dots(let dots), .dots(let budget, let cap)):
                DotVoting(budget: budget, cap: cap).problem(in: dots, items: options).map(Refusal.init)
            case (.rating(let ratings), .rating): RatingScale().problem(in: ratings, items: options).map(Refusal.init)
            case (.ranking(let order), .ranking): RankedBallot(order).problem(items: options).map(Refusal.init)
            case (.quadratic(let votes), .quadratic(let credits)):
                QuadraticVoting(credits: credits).problem(in: votes, items: options).map(Refusal.init)
            default: .wrongBallot(step: step)
            }
        if let problem { throw problem }
    }
}

extension Refusal {
    fileprivate init(_ problem: DotVoting.Problem<OptionID>) {
        self =
            switch problem {
            case .unknownItem(let id): .notAnOption(option: id.text)
            case .negative(_, let dots): .outOfRange(value: dots, lowest: 0, highest: Int.max)
            case .overCap(let id, let dots, let cap): .overCap(option: id.text, votes: dots, cap: cap)
            case .overBudget(let dots, let budget): .overBudget(used: dots, budget: budget)
            }
    }

    fileprivate init(_ problem: QuadraticVoting.Problem<OptionID>) {
        self =
            switch problem {
            case .unknownItem(let id): .notAnOption(option: id.text)
            case .negative(_, let votes): .outOfRange(value: votes, lowest: 0, highest: Int.max)
            case .overCredits(let cost, let credits): .overBudget(used: cost, budget: credits)
            }
    }

    fileprivate init(_ problem: RatingScale.Problem<OptionID>) {
        self =
            switch problem {
            case .unknownItem(let id): .notAnOption(option: id.text)
            case .importanceOutside(_, let value), .feasibilityOutside(_, let value):
                .outOfRange(value: value, lowest: 1, highest: 10)
            }
    }

    fileprivate init(_ problem: RankedBallot<OptionID>.Problem) {
        self =
            switch problem {
            case .unknownItem(let id): .notAnOption(option: id.text)
            case .repeated(let id): .optionTwice(option: id.text)
            }
    }
}
