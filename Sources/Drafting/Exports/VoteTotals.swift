package import Engine

/// The result of a vote that has been shown: totals per option, and per sector only where no single ballot can be read
/// out of them.
package struct VoteTotals: Hashable, Codable, Sendable {
    package var step: StepID
    /// "dots", "rating", "ranking" or "quadratic".
    package var method: String
    /// How many gave a ballot that was not empty.
    package var voters: Int
    /// Best first.
    package var options: [Option]
    package var sectors: [SectorResult]

    package struct Option: Hashable, Codable, Sendable {
        package var option: OptionID
        /// 1, 2, 2, 4.
        package var place: Int
        /// Dots or votes in all; for rankings the Borda points; for ratings the mean of the two means.
        package var score: Double
    }

    package struct SectorResult: Hashable, Codable, Sendable {
        package var sector: SectorID
        package var voters: Int
        package var options: [Option]
    }

    /// With fewer voters a sector's result is held back.
    package static let fewestShown = 3

    /// Nil unless the vote has been shown to the room.
    package init?(_ vote: Vote, in session: Session) {
        guard vote.phase == .revealed, case .prioritise(let method, let kind) = session.plan(of: vote.step)?.kind else {
            return nil
        }
        let given = vote.ballots.filter { !$0.value.isBlank }
        let count = OptionCount(session, kind: kind, given: given.values)
        step = vote.step
        self.method =
            switch method {
            case .dots: "dots"
            case .rating: "rating"
            case .ranking: "ranking"
            case .quadratic: "quadratic"
            }
        voters = given.count
        options = count.options(of: given.sorted { $0.key < $1.key }.map(\.value))
        let split = SectorSplit(given) { session.sector(of: $0) }
        var shown = split.parts.filter { $0.ballots.count >= Self.fewestShown }
        // What is held back could be had by subtraction, so it too must hold three ballots or none.
        func heldBack() -> Int { given.count - shown.reduce(0) { $0 + $1.ballots.count } }
        while (1..<Self.fewestShown).contains(heldBack()), !shown.isEmpty {
            let smallest = shown.indices.min { shown[$0].ballots.count < shown[$1].ballots.count } ?? 0
            shown.remove(at: smallest)
        }
        sectors = shown.map {
            SectorResult(sector: $0.sector, voters: $0.ballots.count, options: count.options(of: $0.ballots))
        }
    }
}

/// Counts ballots over the options of one vote, merged goals and cards as one.
private struct OptionCount {
    private let items: [OptionID]
    private let merged: [OptionID: OptionID]

    init(_ session: Session, kind: VoteOptions, given: some Sequence<Ballot>) {
        switch kind {
        case .goals:
            items = session.goals.values.filter { !$0.isDropped }.map { OptionID($0.id.text) }
            merged = Dictionary(session.goalMergedInto.map { (OptionID($0.key.text), OptionID($0.value.text)) }) { $1 }
        case .contributions:
            // Of thousands of cards only those somebody voted on, and what they were merged into.
            let voted = Set(given.flatMap(\.named)).sorted().map { ContributionID($0.text) }
            let kept = voted.filter { session.contributions[$0].map { !$0.withdrawn && !$0.hidden } ?? false }
            items = kept.map { OptionID($0.text) }
            merged = Dictionary(
                kept.map { (OptionID($0.text), OptionID(session.representative(of: $0).text)) }.filter { $0 != $1 }
            ) { $1 }
        case .areas:
            items = session.process?.areas.map { OptionID($0.id.text) } ?? []
            merged = [:]
        }
    }

    func options(of ballots: [Ballot]) -> [VoteTotals.Option] {
        let counts = ballots.compactMap(\.counts)
        if counts.count == ballots.count {
            let tally = VoteTally(ballots: counts, items: items, mergedInto: merged)
            return placed(tally.order, Dictionary(tally.lines.map { ($0.item, Double($0.votes)) }) { $1 })
        }
        var seen = Set<OptionID>()
        let tops = items.map { top($0) }.filter { seen.insert($0).inserted }
        let ratings = ballots.compactMap { ballot -> [OptionID: Rating]? in
            guard case .rating(let ratings) = ballot else { return nil }
            let pairs = ratings.sorted { $0.key < $1.key }.map {
                (top($0.key), Rating(importance: $0.value.importance, feasibility: $0.value.feasibility))
            }
            return Dictionary(pairs) { first, _ in first }
        }
        if ratings.count == ballots.count {
            let tally = RatingScale().tally(ratings, items: tops)
            let scores = tally.lines.map { ($0.item, (($0.importance.mean ?? 0) + ($0.feasibility.mean ?? 0)) / 2) }
            return placed(tally.order, Dictionary(scores) { $1 })
        }
        let rankings = ballots.compactMap { ballot -> RankedBallot<OptionID>? in
            guard case .ranking(let order) = ballot else { return nil }
            var met = Set<OptionID>()
            return RankedBallot(
                order.map { $0.map { top($0) }.filter { seen.contains($0) && met.insert($0).inserted } }
            )
        }
        return placed(Schulze(rankings, items: tops).order, Borda(rankings, items: tops).points)
    }

    private func placed(_ order: ResultOrder<OptionID>, _ scores: [OptionID: Double]) -> [VoteTotals.Option] {
        var place = 1
        return order.groups.flatMap { group -> [VoteTotals.Option] in
            defer { place += group.count }
            return group.map { VoteTotals.Option(option: $0, place: place, score: scores[$0] ?? 0) }
        }
    }

    private func top(_ option: OptionID) -> OptionID {
        var option = option
        while let next = merged[option] { option = next }
        return option
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

    /// The options a ballot says something about.
    fileprivate var named: [OptionID] {
        switch self {
        case .dots(let dots): Array(dots.keys)
        case .quadratic(let votes): Array(votes.keys)
        case .rating(let ratings): Array(ratings.keys)
        case .ranking(let order): Array(order.joined())
        }
    }

    /// Whether nothing was given: a ballot sent in empty is no voter.
    fileprivate var isBlank: Bool {
        switch self {
        case .dots(let votes), .quadratic(let votes): votes.values.allSatisfy { $0 == 0 }
        case .rating(let ratings): ratings.isEmpty
        case .ranking(let order): order.joined().isEmpty
        }
    }
}
