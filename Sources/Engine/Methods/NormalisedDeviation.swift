/// How far answers on a scale lie apart, made comparable between scales.
///
/// Formula: population standard deviation / half the range of the scale. 0 = all alike, 1 = half at each end.
/// Source: own choice. XLeap flags dissent by a normalised deviation too but does not publish how it is normalised.
package struct NormalisedDeviation: Hashable, Sendable {
    /// Above this the room should look at the distribution and talk; own judgement, see ``AgreementWording``.
    package static let dissentLimit = 0.3

    /// The figure, 0…1.
    package let value: Double

    /// How many answered.
    package let answers: Int

    /// Whether the answers lie so far apart that the mean should not stand alone.
    package var showsDissent: Bool { value > Self.dissentLimit }

    /// Measures a distribution; nil without answers. On a scale of one value nobody can differ: 0.
    package init?(_ distribution: Distribution) {
        guard let deviation = distribution.standardDeviation else { return nil }
        // Twelve decimals: a figure that is 0.3 on paper must not be put above the limit by the last bit of a root.
        let exact = distribution.halfRange == 0 ? 0 : deviation / distribution.halfRange
        value = (exact * 1e12).rounded() / 1e12
        answers = distribution.answers
    }
}
