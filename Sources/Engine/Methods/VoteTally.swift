/// Votes summed per item, with merged items counted together: what dot voting and quadratic voting have in common.
///
/// A merged group (a stack) has the sum of its members' votes. Sorting by the top note alone is a known fault in
/// comparable tools, see https://github.com/inovex/scrumlr.io/issues/3108: a stack whose lower note has two votes
/// must come before a single note with one.
package struct VoteTally<Item: Votable>: Hashable, Sendable {
    /// One item, or one merged group under its top item.
    package struct Line: Hashable, Sendable {
        /// The item, or the top item of the group.
        package let item: Item
        /// The sum of votes, members included.
        package let votes: Int
        /// How many people gave at least one vote; whoever voted on two members is one person.
        package let voters: Int
    }

    /// One line per item or group, most votes first; equal votes in item order.
    package let lines: [Line]

    /// The same as an order that shows the ties.
    package let order: ResultOrder<Item>

    /// The tally of ballots that their method has found no problem in.
    ///
    /// - Parameters:
    ///   - ballots: votes per item, one dictionary per voter.
    ///   - items: everything up for the vote, also what nobody voted on. Votes on other items are passed over: an
    ///     item may have been withdrawn after somebody voted.
    ///   - mergedInto: for each merged item the one it was put under; chains are followed to their end.
    package init(ballots: [[Item: Int]], items: [Item], mergedInto: [Item: Item] = [:]) {
        var votes: [Item: Int] = [:]
        var voters: [Item: Int] = [:]
        for item in items {
            votes[Self.top(of: item, mergedInto), default: 0] = 0
        }
        for ballot in ballots {
            var touched: Set<Item> = []
            for (item, given) in ballot where given != 0 {
                let top = Self.top(of: item, mergedInto)
                guard let sum = votes[top] else { continue }
                votes[top] = sum.addingClamped(given)
                touched.insert(top)
            }
            for top in touched { voters[top, default: 0] += 1 }
        }
        let order = ResultOrder(scores: votes)
        self.order = order
        lines = order.displayed.map { Line(item: $0, votes: votes[$0] ?? 0, voters: voters[$0] ?? 0) }
    }

    /// Where a chain of merges ends. Merges in a ring have no end; the smallest item then stands for the ring, so that
    /// a damaged record still gives a tally, and the same one each time.
    private static func top(of item: Item, _ mergedInto: [Item: Item]) -> Item {
        var path: [Item] = []
        var current = item
        while let next = mergedInto[current] {
            path.append(current)
            if let start = path.firstIndex(of: next) { return path[start...].min() ?? next }
            current = next
        }
        return current
    }
}
