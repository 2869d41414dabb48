/// Kendall's W, the coefficient of concordance: how alike several people rank the same items. 0 = not at all, 1 = the
/// same order.
///
/// Formula: W = 12 S / (m²(n³ − n) − m ΣT) for m people and n items. S is the sum of squared distances of the rank
/// sums from their mean; T = Σ(t³ − t) over one person's groups of t equal items.
/// Source: https://en.wikipedia.org/wiki/Kendall%27s_W; `kendall` in https://github.com/cran/irr.
package struct KendallsW: Hashable, Sendable {
    /// m, the people who ranked.
    package let judges: Int
    /// n, the items ranked.
    package let items: Int
    /// The sum of ranks per column; the smallest score has rank 1, equal scores share the mean of their ranks.
    package let rankSums: [Double]
    /// S, exact, as ranks are whole or half.
    package let squaredDistances: Double
    /// ΣT over all people; 0 without ties.
    package let tieSum: Double
    /// W without correction for ties.
    package let uncorrected: Double
    /// W, corrected for ties.
    package let value: Double

    /// Measures scores or ranks: one row per person, one column per item.
    ///
    /// Each row is turned into ranks first, and ranks turned into ranks are the same ranks. Whether high or low is best
    /// does not matter as long as all rows agree on it.
    ///
    /// Nil when there is nothing to measure: fewer than two people or two items, rows of different lengths, a value
    /// that is not a number, or nobody who told any two items apart.
    package init?(_ rows: [[some Comparable]]) {
        guard let width = rows.first?.count, rows.count >= 2, width >= 2,
            rows.allSatisfy({ $0.count == width && $0.allSatisfy { $0 == $0 } })
        else { return nil }
        var rankSums = [Double](repeating: 0, count: width)
        var tieSum = 0.0
        for row in rows {
            // Equal scores lie side by side once sorted, and share the mean of the ranks they take up.
            let order = row.indices.sorted { row[$0] < row[$1] }
            var first = 0
            while first < width {
                let end = order[first...].firstIndex { row[$0] != row[order[first]] } ?? width
                let equal = Double(end - first)
                for column in order[first..<end] { rankSums[column] += Double(first + 1 + end) / 2 }
                tieSum += equal * equal * equal - equal
                first = end
            }
        }
        let m = Double(rows.count)
        let n = Double(width)
        let mean = m * (n + 1) / 2
        let squared = rankSums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let most = m * m * (n * n * n - n)
        guard most > m * tieSum else { return nil }
        judges = rows.count
        items = width
        self.rankSums = rankSums
        squaredDistances = squared
        self.tieSum = tieSum
        uncorrected = 12 * squared / most
        value = 12 * squared / (most - m * tieSum)
    }
}
