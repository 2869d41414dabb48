/// How many gave each value of a whole-number scale, for instance 1–10.
///
/// The measures of agreement are made from this and never shown without it: a mean of 5 may be everybody in the middle
/// or two camps at the ends.
package struct Distribution: Hashable, Sendable {
    /// The scale, both ends included.
    package let scale: ClosedRange<Int>

    /// How many gave the first value of the scale, the second, and so on.
    package let counts: [Int]

    /// Counts the answers; those outside the scale are passed over.
    package init(_ answers: some Sequence<Int>, on scale: ClosedRange<Int>) {
        var counts = scale.map { _ in 0 }
        for answer in answers where scale.contains(answer) { counts[answer - scale.lowerBound] += 1 }
        self.scale = scale
        self.counts = counts
    }

    /// From counts already made, on a scale that begins with `first`. Nil without counts or with a negative one.
    package init?(counts: [Int], first: Int = 1) {
        guard !counts.isEmpty, counts.allSatisfy({ $0 >= 0 }) else { return nil }
        scale = first...(first + counts.count - 1)
        self.counts = counts
    }

    /// How many answered.
    package var answers: Int { counts.reduce(0, +) }

    /// From the middle to either end; 0 when the scale has one value.
    package var halfRange: Double { Double(scale.upperBound - scale.lowerBound) / 2 }

    /// The middle of the scale: 5.5 for 1–10.
    package var midpoint: Double { Double(scale.lowerBound) + halfRange }

    /// The sum of the values; the mean is one division of whole numbers, so equal means are equal bit for bit.
    var sum: Int { zip(scale, counts).reduce(0) { $0 + $1.0 * $1.1 } }

    /// The mean; nil without answers.
    package var mean: Double? { answers == 0 ? nil : Double(sum) / Double(answers) }

    /// The median; between two values their mean; nil without answers.
    package var median: Double? {
        let answers = answers
        guard answers > 0 else { return nil }
        return (value(at: (answers - 1) / 2) + value(at: answers / 2)) / 2
    }

    /// √(Σ (x − mean)² / n), the deviation of this whole group and not an estimate for a larger one; nil without
    /// answers.
    package var standardDeviation: Double? {
        guard let mean else { return nil }
        let squares = zip(scale, counts).reduce(0.0) { sum, entry in
            let distance = Double(entry.0) - mean
            return sum + Double(entry.1) * distance * distance
        }
        return (squares / Double(answers)).squareRoot()
    }

    /// The value at a place among the sorted answers.
    private func value(at place: Int) -> Double {
        var passed = 0
        for (value, count) in zip(scale, counts) {
            passed += count
            if passed > place { return Double(value) }
        }
        return Double(scale.upperBound)
    }
}
