/// The Borda count: with n items a ballot gives n−1 points to its first, n−2 to its second, 0 to its last.
///
/// Formula, ties and incomplete ballots included: on each ballot an item gets one point for every item it stands above
/// and half a point for every item it is held equal to ("tournament counting"). Every ballot so gives away the same
/// n(n−1)/2 points, and nobody gains by ranking only a favourite.
/// Source: https://en.wikipedia.org/wiki/Borda_count.
package struct Borda<Item: Votable>: Hashable, Sendable {
    /// Points per item; exact, since they are whole or half.
    package let points: [Item: Double]

    /// How many ballots counted; abstentions do not.
    package let ballots: Int

    /// The order of the points.
    package let order: ResultOrder<Item>

    /// Counts the ballots over the items up for the vote.
    package init(_ ballots: [RankedBallot<Item>], items: [Item]) {
        let items = Set(items).sorted()
        var points = Dictionary(uniqueKeysWithValues: items.map { ($0, 0.0) })
        var counted = 0
        for ballot in ballots {
            guard let levels = ballot.levels(among: items) else { continue }
            counted += 1
            for (item, level) in zip(items, levels) {
                let below = levels.count { $0 > level }
                let equal = levels.count { $0 == level } - 1
                points[item, default: 0] += Double(below) + Double(equal) / 2
            }
        }
        self.points = points
        self.ballots = counted
        order = ResultOrder(scores: points)
    }
}
