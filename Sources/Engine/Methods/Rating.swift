/// One voter's view of one item: how important, and how feasible.
package struct Rating: Hashable, Codable, Sendable {
    /// How much it matters.
    package let importance: Int
    /// How possible it is to do.
    package let feasibility: Int

    /// Two values on the scale of the vote.
    package init(importance: Int, feasibility: Int) {
        self.importance = importance
        self.feasibility = feasibility
    }
}

/// Rating importance and feasibility, 1–10 each.
///
/// Formula: per item and question the mean, the number of answers and how far they lie apart.
/// Source: the impact–feasibility ratings of XLeap, Stormz and Group Map.
package struct RatingScale: Hashable, Sendable {
    /// The values that can be given, for both questions.
    package let range: ClosedRange<Int>

    /// The rules of one vote.
    package init(_ range: ClosedRange<Int> = 1...10) {
        self.range = range
    }

    /// Why a ballot cannot be taken as it is.
    package enum Problem<Item: Votable>: Error, Hashable, Sendable {
        /// The item is not up for the vote.
        case unknownItem(Item)
        /// The importance lies outside the scale.
        case importanceOutside(Item, value: Int)
        /// The feasibility lies outside the scale.
        case feasibilityOutside(Item, value: Int)
    }

    /// The first problem of a ballot in item order; nil when the ballot is good. Items may be left unrated.
    package func problem<Item: Votable>(in ballot: [Item: Rating], items: Set<Item>) -> Problem<Item>? {
        for (item, rating) in ballot.sorted(by: { $0.key < $1.key }) {
            if !items.contains(item) { return .unknownItem(item) }
            if !range.contains(rating.importance) { return .importanceOutside(item, value: rating.importance) }
            if !range.contains(rating.feasibility) { return .feasibilityOutside(item, value: rating.feasibility) }
        }
        return nil
    }

    /// The result over the items up for the vote, also those nobody rated.
    package func tally<Item: Votable>(_ ballots: [[Item: Rating]], items: [Item]) -> RatingTally<Item> {
        RatingTally(ballots, items: items, scale: range)
    }
}

/// The result of a rating.
package struct RatingTally<Item: Votable>: Hashable, Sendable {
    /// The result for one item.
    package struct Line: Hashable, Sendable {
        /// The item.
        package let item: Item
        /// The answers about importance.
        package let importance: Answers
        /// The answers about feasibility.
        package let feasibility: Answers
    }

    /// What a group answered on one question about one item.
    package struct Answers: Hashable, Sendable {
        /// The values, lowest first.
        let values: [Int]
        /// The sum of the values.
        let sum: Int
        /// How many answered.
        package var count: Int { values.count }
        /// The scale the answers were given on.
        private let scale: ClosedRange<Int>

        /// The mean; nil without answers. One division of whole numbers, so equal means are equal bit for bit.
        package var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }

        /// The population's standard deviation as a part of half the scale: 0 when all answer alike, 1 when one half
        /// stands at each end. Nil without answers.
        package var spread: Double? {
            guard let mean, scale.lowerBound < scale.upperBound else { return nil }
            let squares = values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
            let half = Double(scale.upperBound - scale.lowerBound) / 2
            return (squares / Double(count)).squareRoot() / half
        }

        /// Whether the mean hides that people answered differently: a spread above 0.3, XLeap's limit. Never for fewer
        /// than three, whose answers would be told by it.
        package var isDivided: Bool { count >= Session.smallestShownSector && (spread ?? 0) > 0.3 }

        /// How many answered in the lowest third of the scale, in the middle and in the highest, since the same spread
        /// can be two camps or a wide field: of 1–10 those are 1–3, 4–7 and 8–10.
        package var thirds: (low: Int, middle: Int, high: Int) {
            let third = scale.count / 3
            let low = values.count { $0 < scale.lowerBound + third }
            let high = values.count { $0 > scale.upperBound - third }
            return (low, count - low - high, high)
        }

        init(_ values: [Int], on scale: ClosedRange<Int>) {
            self.values = values.sorted()
            self.scale = scale
            sum = values.reduce(0, +)
        }
    }

    /// One line per item, in item order.
    package let lines: [Line]

    /// Mean importance plus mean feasibility, equal weights, highest first. Items nobody rated come last, together.
    package let order: ResultOrder<Item>

    /// Sums up ballots that ``RatingScale/problem(in:items:)`` has found no problem in.
    init(_ ballots: [[Item: Rating]], items: [Item], scale: ClosedRange<Int>) {
        let items = Set(items).sorted()
        lines = items.map { item in
            // A rating counts as a pair: were one half outside the scale, the two means would have different voters.
            let ratings = ballots.compactMap { $0[item] }
                .filter { scale.contains($0.importance) && scale.contains($0.feasibility) }
            return Line(
                item: item,
                importance: Answers(ratings.map(\.importance), on: scale),
                feasibility: Answers(ratings.map(\.feasibility), on: scale)
            )
        }
        // One division of whole numbers: two added means could differ in the last bit and hide a tie.
        let rated = lines.filter { $0.importance.count > 0 }.map { line in
            let sum = line.importance.sum + line.feasibility.sum
            return (line.item, Double(sum) / Double(line.importance.count))
        }
        let unrated = lines.filter { $0.importance.count == 0 }.map(\.item)
        order = ResultOrder(
            groups: ResultOrder(scores: Dictionary(uniqueKeysWithValues: rated)).groups + [unrated]
        )
    }
}
