/// The Schulze method: an order from rankings that also stands when the majorities go in a ring.
///
/// Formula: a link from i to j has the strength d(i, j) if d(i, j) > d(j, i), else 0 ("winning votes"); a path is as
/// strong as its weakest link; p(i, j) is the strongest path; i is better than j when p(i, j) > p(j, i).
/// Source: Markus Schulze, https://en.wikipedia.org/wiki/Schulze_method; used by LiquidFeedback.
package struct Schulze<Item: Votable>: Hashable, Sendable {
    /// The pairwise counts it rests on.
    package let pairs: Condorcet<Item>

    /// p(row, column), in the order of `pairs.items`; the diagonal is 0.
    package let strengths: [[Int]]

    /// The complete order.
    ///
    /// "Better than" is transitive but "neither is better" is not: C may be level with both A and B though A beats B.
    /// So first come all whom nobody beats, then all whom nobody of the rest beats, and so on. Members of a group never
    /// beat one another.
    package let order: ResultOrder<Item>

    /// Counts the ballots over the items up for the vote.
    package init(_ ballots: [RankedBallot<Item>], items: [Item]) {
        self.init(Condorcet(ballots, items: items))
    }

    /// The order from pairwise counts.
    package init(_ pairs: Condorcet<Item>) {
        let indices = pairs.items.indices
        var path = indices.map { row in
            indices.map { column in
                pairs.matrix[row][column] > pairs.matrix[column][row] ? pairs.matrix[row][column] : 0
            }
        }
        // Widest paths the Floyd–Warshall way: after each round, the best paths that pass only the items seen so far.
        for middle in indices {
            for row in indices where row != middle {
                for column in indices where column != middle && column != row {
                    path[row][column] = max(path[row][column], min(path[row][middle], path[middle][column]))
                }
            }
        }
        self.pairs = pairs
        strengths = path

        var groups: [[Item]] = []
        var rest = Array(indices)
        while !rest.isEmpty {
            let unbeaten = rest.filter { item in !rest.contains { path[$0][item] > path[item][$0] } }
            groups.append(unbeaten.map { pairs.items[$0] })
            rest.removeAll(where: unbeaten.contains)
        }
        order = ResultOrder(groups: groups)
    }
}
