/// What a prioritising step came to. Exists only once the facilitator has shown it.
package struct VoteResult: Hashable, Sendable {
    package let step: StepID
    package let tally: Tally
    package let voters: Int
    /// How far the voters agree, in words with the figure beside.
    package let agreement: AgreementWording
    /// The same count per sector. Sectors with fewer than three voters are left out, because theirs would be
    /// no secret ballots.
    package let sectors: [SectorResult]

    package enum Tally: Hashable, Sendable {
        case dots(VoteTally<OptionID>)
        case rating(RatingTally<OptionID>)
        /// Schulze decides the order; Borda's points and the Condorcet winner stand beside it.
        case ranking(Schulze<OptionID>, Borda<OptionID>)
        case quadratic(VoteTally<OptionID>)

        /// Best first, ties together.
        package var order: ResultOrder<OptionID> {
            switch self {
            case .dots(let tally), .quadratic(let tally): tally.order
            case .rating(let tally): tally.order
            case .ranking(let schulze, _): schulze.order
            }
        }
    }

    package struct SectorResult: Hashable, Sendable {
        package let sector: SectorID
        package let voters: Int
        package let tally: Tally
    }
}

extension Session {
    /// Fewest voters of a sector whose result may be shown by itself.
    package static let smallestShownSector = 3

    /// The result of a step's vote; nil until it is revealed, and for steps without a vote.
    package func result(of step: StepID) -> VoteResult? {
        guard let vote = votes[step], vote.phase == .revealed, case .prioritise(let method, _) = plan(of: step)?.kind
        else { return nil }
        let merged = mergedOptions
        let ballots = vote.ballots.mapValues { $0.following(merged) }
        // Options that stand today, and those that got votes before they were dropped.
        let items = Set(options(in: step)).union(ballots.values.flatMap(\.options)).sorted()
        let sectors = SectorSplit(ballots) { sector(of: $0) }
            .tallies { tally($0, method, items: items) }
            .filter { $0.voters >= Self.smallestShownSector }
            .map { VoteResult.SectorResult(sector: $0.sector, voters: $0.voters, tally: $0.result) }
        let cast = ballots.sorted { $0.key < $1.key }.map(\.value)
        return VoteResult(
            step: step,
            tally: tally(cast, method, items: items),
            voters: cast.count,
            agreement: AgreementWording(KendallsW(cast.map { $0.scores(over: items) })),
            sectors: sectors
        )
    }

    /// Where options went that were merged after the vote.
    private var mergedOptions: [OptionID: OptionID] {
        var into: [OptionID: OptionID] = [:]
        for id in goalMergedInto.keys { into[OptionID(id.text)] = OptionID(representative(of: id).text) }
        for id in mergedInto.keys { into[OptionID(id.text)] = OptionID(representative(of: id).text) }
        return into
    }

    private func tally(_ ballots: [Ballot], _ method: VotingMethod, items: [OptionID]) -> VoteResult.Tally {
        switch method {
        case .dots:
            return .dots(DotVoting.tally(ballots.map(\.counts), items: items))
        case .quadratic:
            return .quadratic(QuadraticVoting.tally(ballots.map(\.counts), items: items))
        case .rating: return .rating(RatingScale().tally(ballots.map(\.ratings), items: items))
        case .ranking:
            let ranked = ballots.map { RankedBallot($0.order) }
            return .ranking(Schulze(ranked, items: items), Borda(ranked, items: items))
        }
    }
}

extension Ballot {
    /// The ballot with each merged option's votes on what it was merged into.
    fileprivate func following(_ merged: [OptionID: OptionID]) -> Ballot {
        func moved<Value>(_ values: [OptionID: Value], _ join: (Value, Value) -> Value) -> [OptionID: Value] {
            Dictionary(
                values.sorted { $0.key < $1.key }.map { (merged[$0.key] ?? $0.key, $0.value) },
                uniquingKeysWith: join
            )
        }
        return switch self {
        case .dots(let counts): .dots(dots: moved(counts, +))
        case .quadratic(let counts): .quadratic(votes: moved(counts, +))
        case .rating(let ratings): .rating(ratings: moved(ratings) { first, _ in first })
        case .ranking(let order): .ranking(order: order.map { $0.map { merged[$0] ?? $0 } })
        }
    }

    /// Every option the ballot mentions.
    package var options: [OptionID] {
        switch self {
        case .dots(let counts), .quadratic(let counts): Array(counts.keys)
        case .rating(let ratings): Array(ratings.keys)
        case .ranking(let order): Array(order.joined())
        }
    }

    fileprivate var counts: [OptionID: Int] {
        switch self {
        case .dots(let counts), .quadratic(let counts): counts
        case .rating, .ranking: [:]
        }
    }

    fileprivate var ratings: [OptionID: Rating] { if case .rating(let ratings) = self { ratings } else { [:] } }
    fileprivate var order: [[OptionID]] { if case .ranking(let order) = self { order } else { [] } }

    /// One number per item, higher for what the voter puts first, so that all methods meet in one measure.
    fileprivate func scores(over items: [OptionID]) -> [Int] {
        switch self {
        case .dots(let counts), .quadratic(let counts): items.map { counts[$0] ?? 0 }
        case .rating(let ratings): items.map { id in ratings[id].map { $0.importance + $0.feasibility } ?? 0 }
        case .ranking(let order):
            items.map { id in order.firstIndex { $0.contains(id) }.map { order.count - $0 } ?? 0 }
        }
    }
}
