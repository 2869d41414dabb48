/// Consensus of answers on an ordered scale.
///
/// Formula: Cns = 1 + Σ pᵢ log₂(1 − |xᵢ − mean| / range). 1 = all alike, 0 = half at each end.
/// Source: Tastle and Wierman, "Consensus and dissention: a measure of ordinal dispersion", International Journal of
/// Approximate Reasoning 45 (2007) 531–545; `consensus` in https://github.com/cran/agrmt.
package struct Consensus: Hashable, Sendable {
    /// The figure, 0…1.
    package let value: Double

    /// How many answered.
    package let answers: Int

    /// Measures a distribution; nil without answers. On a scale of one value nobody can differ: 1.
    package init?(_ distribution: Distribution) {
        guard let mean = distribution.mean else { return nil }
        let answers = distribution.answers
        let range = 2 * distribution.halfRange
        var value = 1.0
        // A value nobody chose adds nothing; and only where somebody stands is the logarithm sure to be finite.
        for (x, count) in zip(distribution.scale, distribution.counts) where count > 0 && range > 0 {
            let share = Double(count) / Double(answers)
            value += share * binaryLogarithm(1 - abs(Double(x) - mean) / range)
        }
        self.value = min(max(value, 0), 1)
        self.answers = answers
    }
}
