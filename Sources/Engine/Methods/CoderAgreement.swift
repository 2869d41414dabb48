/// How far two people agree who have sorted the same things each by themselves.
///
/// The share of things sorted alike, and Cohen's kappa, which takes away what agreement chance alone would give:
/// J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960),
/// pages 37–46. Having left a thing unsorted is a choice like any other.
package struct CoderAgreement: Hashable, Sendable {
    /// Things both have seen.
    package let items: Int
    /// Of them, those that both sorted alike.
    package let agreed: Int
    /// Things that only one of them has seen, which say nothing about agreement.
    package let seenByOne: Int
    /// What chance alone would give, times the square of `items`.
    private let expected: Int

    /// - Parameters: what each chose, by thing; nil for a thing seen and left unsorted.
    package init<Item: Hashable, Code: Hashable>(_ first: [Item: Code?], _ second: [Item: Code?]) {
        var agreed = 0
        var left: [Code?: Int] = [:]
        var right: [Code?: Int] = [:]
        var items = 0
        for (item, code) in first {
            guard let other = second[item] else { continue }
            items += 1
            agreed += code == other ? 1 : 0
            left[code, default: 0] += 1
            right[other, default: 0] += 1
        }
        self.items = items
        self.agreed = agreed
        seenByOne = first.count + second.count - 2 * items
        expected = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    }

    /// From 0 to 1; nil when there is nothing to compare.
    package var share: Double? { items == 0 ? nil : Double(agreed) / Double(items) }

    /// 1 is full agreement, 0 what chance would give, below that less; nil when there is nothing to compare or when both
    /// put everything in one and the same place, where chance explains all.
    package var kappa: Double? {
        let whole = items * items
        guard items > 0, whole > expected else { return nil }
        return Double(items * agreed - expected) / Double(whole - expected)
    }
}
