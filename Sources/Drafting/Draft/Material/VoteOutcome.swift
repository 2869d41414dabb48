import Engine

/// The result of one vote, counted after all later merges.
struct VoteOutcome: Sendable {
    struct Line: Sendable, Hashable {
        let option: OptionID
        /// The score as it is to be printed: "23", "7,4".
        let score: String
        let voters: Int
        /// 1, 2, 2, 4.
        let place: Int
    }

    /// What stands first among one sector's voters.
    struct SectorLeaders: Sendable, Hashable {
        let sector: SectorID
        let voters: Int
        let leaders: [OptionID]
    }

    /// A sector with fewer voters is never shown alone.
    static let fewestShown = 3

    let step: StepPlan
    let workshop: WorkshopPlan
    let method: VotingMethod
    let phase: VotePhase
    let voters: Int
    let lines: [Line]
    let leaders: [OptionID]
    let agreement: AgreementWording
    let sectors: [SectorLeaders]
    let smallSectors: Int

    init?(_ vote: Vote, _ material: DraftMaterial) {
        let session = material.session
        guard let step = session.plan(of: vote.step), let workshop = session.workshop(of: vote.step),
            case .prioritise(let method, let kind) = step.kind
        else { return nil }
        self.step = step
        self.workshop = workshop
        self.method = method
        phase = vote.phase
        let given = vote.ballots.filter { !$0.value.isEmpty }
        voters = given.count
        let count = VoteCount(options: Self.options(kind, step.id, session), merged: Self.merges(kind, session))
        let all = given.sorted { $0.key < $1.key }.map(\.value)
        let scores = count.scores(of: all)
        lines = scores.lines
        leaders = scores.leaders
        agreement = AgreementWording(count.concordance(of: all))
        let split = SectorSplit(given) { session.sector(of: $0) }
        let tallies = split.tallies { count.scores(of: $0).leaders }
        sectors = tallies.filter { $0.voters >= Self.fewestShown }
            .map { SectorLeaders(sector: $0.sector, voters: $0.voters, leaders: $0.result) }
        smallSectors = tallies.count - sectors.count
    }

    /// What stood to be voted on: what there was when the step was left, also what was struck later.
    private static func options(_ kind: VoteOptions, _ step: StepID, _ session: Session) -> [OptionID] {
        let end = session.end(of: step)
        func before(_ moment: Moment) -> Bool { end.map { moment <= $0 } ?? true }
        switch kind {
        case .areas: return session.process?.areas.map { OptionID($0.id.text) } ?? []
        case .goals:
            return session.goals.values.filter { goal in
                goal.wordings.first.map { before($0.at) } ?? true
                    && !(goal.isDropped && !(goal.verdict.map { before($0.at) == false } ?? true))
            }.map { OptionID($0.id.text) }
        case .contributions:
            return session.contributions.values.filter { !$0.withdrawn && before($0.at) }.map { OptionID($0.id.text) }
        }
    }

    private static func merges(_ kind: VoteOptions, _ session: Session) -> [OptionID: OptionID] {
        let pairs: [(OptionID, OptionID)] =
            switch kind {
            case .areas: []
            case .goals: session.goalMergedInto.map { (OptionID($0.key.text), OptionID($0.value.text)) }
            case .contributions: session.mergedInto.map { (OptionID($0.key.text), OptionID($0.value.text)) }
            }
        return Dictionary(pairs) { $1 }
    }
}

extension Session {
    /// When the step was last left; nil while the workshop stands there or was never there.
    func end(of step: StepID) -> Moment? {
        guard let workshop = workshop(of: step), let run = runs[workshop.id],
            let last = run.visits.lastIndex(where: { $0.step == step })
        else { return nil }
        return run.visits.indices.contains(last + 1) ? run.visits[last + 1].from : nil
    }

    /// When the step was first entered.
    func start(of step: StepID) -> Moment? {
        guard let workshop = workshop(of: step) else { return nil }
        return runs[workshop.id]?.visits.first { $0.step == step }?.from
    }
}

extension Ballot {
    /// Whether nothing was given: a ballot sent in empty is no voter.
    var isEmpty: Bool {
        switch self {
        case .dots(let dots): dots.values.allSatisfy { $0 == 0 }
        case .rating(let ratings): ratings.isEmpty
        case .ranking(let order): order.joined().isEmpty
        case .quadratic(let votes): votes.values.allSatisfy { $0 == 0 }
        }
    }
}
