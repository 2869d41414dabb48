/// Quadratic voting: many votes on one item cost more and more, so a ballot shows how much something matters.
///
/// Formula: cost = sum of votes² ≤ credits; score = sum of votes.
/// Source: Lalley and Weyl; the Colorado House used 100 credits in 2019, votes in favour only, as here
/// (https://marginalrevolution.com/marginalrevolution/2019/04/quadratic-voting-in-the-field.html).
package struct QuadraticVoting: Hashable, Sendable {
    /// What each voter may spend.
    package let credits: Int

    /// The rules of one vote.
    package init(credits: Int = 100) {
        self.credits = credits
    }

    /// Why a ballot cannot be taken as it is.
    package enum Problem<Item: Votable>: Error, Hashable, Sendable {
        /// The item is not up for the vote.
        case unknownItem(Item)
        /// Votes against an item; the square would hide the sign.
        case negative(Item, votes: Int)
        /// The squares cost more than the credits.
        case overCredits(cost: Int, credits: Int)
    }

    /// The first problem of a ballot in item order, the cost last; nil when the ballot is good.
    package func problem<Item: Votable>(in ballot: [Item: Int], items: Set<Item>) -> Problem<Item>? {
        for item in ballot.keys.sorted() {
            let votes = ballot[item] ?? 0
            if !items.contains(item) { return .unknownItem(item) }
            if votes < 0 { return .negative(item, votes: votes) }
        }
        let cost = Self.cost(of: ballot)
        return cost > credits ? .overCredits(cost: cost, credits: credits) : nil
    }

    /// The sum of the squares.
    package static func cost<Item: Votable>(of ballot: [Item: Int]) -> Int {
        ballot.values.reduce(0) { $0.addingClamped($1.squaredClamped) }
    }

    /// Votes per item, or per merged group; see ``VoteTally``.
    package static func tally<Item: Votable>(
        _ ballots: [[Item: Int]],
        items: [Item],
        mergedInto: [Item: Item] = [:]
    ) -> VoteTally<Item> {
        VoteTally(ballots: ballots, items: items, mergedInto: mergedInto)
    }
}
