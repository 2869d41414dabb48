/// What may be told of a vote once the facilitator has shown it, everywhere alike: on the wall, on phones, in the
/// results, the draft, the exports and the programming interface.
package enum VoteOutcome: Hashable, Sendable {
    case counted(VoteResult)
    /// So few that a total would be somebody's ballot. Not even how few is told.
    case tooFewVoted
    case nobodyVoted
}

/// What a prioritising step came to, counted after all later merges. Exists only once the facilitator has shown it.
package struct VoteResult: Hashable, Sendable {
    package let step: StepID
    package let tally: Tally
    /// How many gave a ballot that was not empty.
    package let voters: Int
    /// How many of them on paper.
    package let onPaper: Int
    /// How far the voters agree, in words with the figure beside.
    package let agreement: AgreementWording
    /// The same count per sector, for those that can be shown without giving anybody's ballot away.
    package let sectors: [SectorResult]
    /// Sectors with too few voters to be shown.
    package let smallSectors: Int
    /// Sectors that are large enough but held back too, so that what is hidden cannot be had by subtraction.
    package let coveringSectors: Int

    /// One option's part of a result.
    package struct Line: Hashable, Sendable {
        package let option: OptionID
        package let standing: Standing
        /// Dots or votes in all; for ratings the mean of the two means, for rankings the Borda points.
        package let score: Double
        /// How many gave it a vote, a rating or a place.
        package let voters: Int

        /// 1, 2, 2, 4.
        package var place: Int { standing.place }
    }

    package typealias SectorResult = SectorSplit<SectorID, Ballot>.Tally<Tally>

    package enum Tally: Hashable, Sendable {
        case dots(VoteTally<OptionID>)
        case rating(RatingTally<OptionID>)
        /// Schulze decides the order; Borda's points and how many gave each option a place stand beside it.
        case ranking(Schulze<OptionID>, Borda<OptionID>, ranked: [OptionID: Int])
        case quadratic(VoteTally<OptionID>)

        /// Best first, ties together.
        package var order: ResultOrder<OptionID> {
            switch self {
            case .dots(let tally), .quadratic(let tally): tally.order
            case .rating(let tally): tally.order
            case .ranking(let schulze, _, _): schulze.order
            }
        }

        /// Best first, tied options in their own order.
        package var lines: [Line] {
            let scores = scores
            return order.standings.map { option, standing in
                let (score, voters) = scores[option] ?? (0, 0)
                return Line(option: option, standing: standing, score: score, voters: voters)
            }
        }

        /// Those in first place; none when nobody voted for anything.
        package var leaders: [OptionID] {
            let first = lines.prefix { $0.place == 1 }
            return first.contains { $0.voters > 0 } ? first.map(\.option) : []
        }

        private var scores: [OptionID: (Double, Int)] {
            switch self {
            case .dots(let tally), .quadratic(let tally):
                Dictionary(tally.lines.map { ($0.item, (Double($0.votes), $0.voters)) }) { first, _ in first }
            case .rating(let tally):
                Dictionary(
                    tally.lines.map { line in
                        let means = (line.importance.mean ?? 0) + (line.feasibility.mean ?? 0)
                        return (line.item, (means / 2, line.importance.count))
                    }
                ) { first, _ in first }
            case .ranking(_, let borda, let ranked):
                Dictionary(borda.points.map { ($0, ($1, ranked[$0] ?? 0)) }) { first, _ in first }
            }
        }

        init(_ ballots: [Ballot], _ method: VotingMethod, items: [OptionID]) {
            switch method {
            case .dots: self = .dots(DotVoting.tally(ballots.map(\.counts), items: items))
            case .quadratic: self = .quadratic(QuadraticVoting.tally(ballots.map(\.counts), items: items))
            case .rating: self = .rating(RatingScale().tally(ballots.map(\.ratings), items: items))
            case .ranking:
                let ranked = ballots.map { RankedBallot($0.order) }
                self = .ranking(
                    Schulze(ranked, items: items),
                    Borda(ranked, items: items),
                    ranked: Dictionary(ballots.flatMap(\.options).map { ($0, 1) }, uniquingKeysWith: +)
                )
            }
        }
    }
}

extension Session {
    /// Fewest voters whose result may be shown: those of a whole vote, and of a sector by itself.
    package static let smallestShownSector = 3

    /// What may be told of a step's vote; nil until it is revealed, and for steps without a vote.
    package func outcome(of step: StepID) -> VoteOutcome? {
        guard let count = count(of: step) else { return nil }
        if count.voters == 0 { return .nobodyVoted }
        return count.voters < Self.smallestShownSector ? .tooFewVoted : .counted(count)
    }

    /// The result of a step's vote; nil until it is revealed, and when too few voted for it to be shown.
    package func result(of step: StepID) -> VoteResult? {
        if case .counted(let result) = outcome(of: step) { result } else { nil }
    }

    /// The result of a revealed vote however few voted, for the rules of counting; not to be shown.
    func count(of step: StepID) -> VoteResult? {
        guard let vote = votes[step], vote.phase == .revealed,
            case .prioritise(let method, let options) = plan(of: step)?.kind
        else { return nil }
        let given = vote.ballots.filter { !$0.value.isBlank }
        var tops = votedOptions(in: step)
        if case .contributions = options {
            // Of thousands of cards only those somebody voted on.
            let voted = Set(given.values.flatMap(\.options).compactMap { tops[$0] })
            tops = tops.filter { voted.contains($0.value) }
        }
        let items = Set(tops.values).sorted()
        let ballots = given.mapValues { $0.counted(under: tops) }
        let cast = ballots.sorted { $0.key < $1.key }.map(\.value)
        let split = SectorSplit(ballots) { sector(of: $0) }
        let shown = split.shown(fewest: Self.smallestShownSector)
        let small = split.parts.count { $0.ballots.count < Self.smallestShownSector }
        return VoteResult(
            step: step,
            tally: VoteResult.Tally(cast, method, items: items),
            voters: cast.count,
            onPaper: given.keys.count(where: vote.onPaper.contains),
            agreement: AgreementWording(KendallsW(cast, items: items)),
            sectors: shown.tallies { VoteResult.Tally($0, method, items: items) },
            smallSectors: small,
            coveringSectors: split.parts.count - shown.parts.count - small
        )
    }
}

extension KendallsW {
    /// Measures ballots of one vote; those with nothing on any of the items say nothing of their order.
    fileprivate init?(_ ballots: [Ballot], items: [OptionID]) {
        let columns = Dictionary(zip(items, items.indices)) { first, _ in first }
        self.init(
            ballots.filter { !$0.isBlank }.map { ballot -> [Int] in
                var row = [Int](repeating: 0, count: items.count)
                for (option, weight) in ballot.weights { if let column = columns[option] { row[column] = weight } }
                return row
            }
        )
    }
}

extension Ballot {
    fileprivate var counts: [OptionID: Int] {
        switch self {
        case .dots(let counts), .quadratic(let counts): counts
        case .rating, .ranking: [:]
        }
    }

    fileprivate var ratings: [OptionID: Rating] { if case .rating(let ratings) = self { ratings } else { [:] } }
    fileprivate var order: [[OptionID]] { if case .ranking(let order) = self { order } else { [] } }
}
