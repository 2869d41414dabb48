package import Engine

/// The result of a vote that has been shown: totals per option, and per sector only where no single ballot can be read
/// out of them.
package struct VoteTotals: Hashable, Codable, Sendable {
    package var step: StepID
    /// "dots", "rating", "ranking" or "quadratic".
    package var method: String
    /// How many gave a ballot that was not empty; null when fewer than three did, whose votes are not told.
    package var voters: Int?
    /// Best first; none when fewer than three voted.
    package var options: [Option]
    package var sectors: [SectorTotals]

    package struct Option: Hashable, Codable, Sendable {
        package var option: OptionID
        /// 1, 2, 2, 4.
        package var place: Int
        /// Dots or votes in all; for rankings the Borda points; for ratings the mean of the two means.
        package var score: Double
    }

    package struct SectorTotals: Hashable, Codable, Sendable {
        package var sector: SectorID
        package var voters: Int
        package var options: [Option]
    }

    /// Nil until the vote has been shown, and for a vote whose step is in no plan.
    init?(_ step: StepID, in session: Session) {
        guard let outcome = session.outcome(of: step), case .prioritise(let method, _) = session.plan(of: step)?.kind
        else { return nil }
        self.step = step
        self.method =
            switch method {
            case .dots: "dots"
            case .rating: "rating"
            case .ranking: "ranking"
            case .quadratic: "quadratic"
            }
        (options, sectors) = ([], [])
        switch outcome {
        case .nobodyVoted: voters = 0
        case .tooFewVoted: voters = nil
        case .counted(let result):
            voters = result.voters
            options = Self.options(result.tally)
            sectors = result.sectors.map {
                SectorTotals(sector: $0.sector, voters: $0.voters, options: Self.options($0.result))
            }
        }
    }

    private static func options(_ tally: VoteResult.Tally) -> [Option] {
        tally.lines.map { Option(option: $0.option, place: $0.place, score: $0.score) }
    }
}
