/// Every item against every other: how many voters put the one above the other.
///
/// Formula: d(a, b) = number of ballots with a above b.
/// Source: https://en.wikipedia.org/wiki/Condorcet_method.
package struct Condorcet<Item: Votable>: Hashable, Sendable {
    /// The items, in item order: the rows and columns of ``matrix``.
    package let items: [Item]

    /// d(row, column); the diagonal is 0.
    package let matrix: [[Int]]

    /// Counts the ballots over the items up for the vote.
    package init(_ ballots: [RankedBallot<Item>], items: [Item]) {
        let items = Set(items).sorted()
        var matrix = items.map { _ in items.map { _ in 0 } }
        for ballot in ballots {
            guard let levels = ballot.levels(among: items) else { continue }
            for row in items.indices {
                for column in items.indices where levels[row] < levels[column] { matrix[row][column] += 1 }
            }
        }
        self.items = items
        self.matrix = matrix
    }
}
