import Engine

/// Counts ballots of any method over the same options, with merged options as one.
struct VoteCount {
    /// Every option under the one it was merged into, each once.
    private let tops: [OptionID]
    private let options: [OptionID]
    private let merged: [OptionID: OptionID]

    init(options: [OptionID], merged: [OptionID: OptionID]) {
        self.options = options
        self.merged = merged
        var seen: Set<OptionID> = []
        tops = options.map { Self.top(of: $0, merged) }.filter { seen.insert($0).inserted }
    }

    struct Scores: Sendable {
        let lines: [VoteOutcome.Line]
        let leaders: [OptionID]
    }

    func scores(of ballots: [Ballot]) -> Scores {
        let votes = ballots.compactMap(\.counts)
        if votes.count == ballots.count {
            let tally = VoteTally(ballots: votes, items: options, mergedInto: merged)
            let leaders = tally.lines.first.map { first in first.votes > 0 ? tally.order.leaders : [] } ?? []
            let scores = Dictionary(tally.lines.map { ($0.item, (Swedish.figures($0.votes), $0.voters)) }) { $1 }
            return Scores(lines: lines(tally.order, scores), leaders: leaders)
        }
        let ratings = ballots.compactMap { rating(of: $0) }
        if ratings.count == ballots.count {
            let tally = RatingScale().tally(ratings, items: tops)
            let scores = Dictionary(
                tally.lines.map { line in
                    let sum = [line.importance.mean, line.feasibility.mean].compactMap(\.self).reduce(0, +)
                    return (line.item, (Self.decimal(sum / 2), line.importance.answers))
                }
            ) { $1 }
            return Scores(lines: lines(tally.order, scores), leaders: ballots.isEmpty ? [] : tally.order.leaders)
        }
        let rankings = ballots.compactMap { ranking(of: $0) }
        let borda = Borda(rankings, items: tops)
        let ranked = Dictionary(rankings.flatMap { $0.groups.joined() }.map { ($0, 1) }, uniquingKeysWith: +)
        let order = Schulze(rankings, items: tops).order
        let scores = Dictionary(
            tops.map { option in
                (option, (Self.decimal(borda.points[option] ?? 0), ranked[option] ?? 0))
            }
        ) { $1 }
        return Scores(lines: lines(order, scores), leaders: ballots.isEmpty ? [] : order.leaders)
    }

    /// How alike the voters put the options in order.
    func concordance(of ballots: [Ballot]) -> KendallsW? {
        let columns = Dictionary(zip(tops, tops.indices)) { first, _ in first }
        let rankings = ballots.compactMap { ranking(of: $0) }
        if rankings.count == ballots.count, !rankings.isEmpty { return KendallsW(rankings, items: tops) }
        let rows = ballots.map { ballot -> [Int] in
            var row = Array(repeating: 0, count: tops.count)
            for (option, score) in ballot.weights {
                if let column = columns[Self.top(of: option, merged)] { row[column] += score }
            }
            return row
        }
        return KendallsW(rows)
    }

    private func lines(
        _ order: ResultOrder<OptionID>,
        _ scores: [OptionID: (String, Int)]
    ) -> [VoteOutcome.Line] {
        var place = 1
        var lines: [VoteOutcome.Line] = []
        for group in order.groups {
            for option in group {
                let (score, voters) = scores[option] ?? ("0", 0)
                lines.append(VoteOutcome.Line(option: option, score: score, voters: voters, place: place))
            }
            place += group.count
        }
        return lines
    }

    private func rating(of ballot: Ballot) -> [OptionID: Rating]? {
        guard case .rating(let ratings) = ballot else { return nil }
        let pairs = ratings.sorted { $0.key < $1.key }.map { option, rating in
            (Self.top(of: option, merged), Rating(importance: rating.importance, feasibility: rating.feasibility))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func ranking(of ballot: Ballot) -> RankedBallot<OptionID>? {
        guard case .ranking(let order) = ballot else { return nil }
        // Each option once; what is not up for the vote is passed over.
        var left = Set(tops)
        return RankedBallot(
            order.map { group in
                group.map { Self.top(of: $0, merged) }.filter { left.remove($0) != nil }
            }
        )
    }

    private static func top(of option: OptionID, _ merged: [OptionID: OptionID]) -> OptionID {
        var (option, steps) = (option, 0)
        while let next = merged[option], steps <= merged.count { (option, steps) = (next, steps + 1) }
        return option
    }

    /// One decimal, with comma.
    static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10),\(abs(tenths % 10))"
    }
}

extension Ballot {
    /// Dots or votes per option; nil for other methods.
    fileprivate var counts: [OptionID: Int]? {
        switch self {
        case .dots(let dots): dots
        case .quadratic(let votes): votes
        case .rating, .ranking: nil
        }
    }

    /// A number per option by which one voter's options can be put in order.
    fileprivate var weights: [OptionID: Int] {
        switch self {
        case .dots(let dots): dots
        case .quadratic(let votes): votes
        case .rating(let ratings): ratings.mapValues { $0.importance + $0.feasibility }
        case .ranking: [:]
        }
    }
}
