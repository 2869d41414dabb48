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
/// Formula: per item and question the mean and the number of answers.
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
        /// The sum of the values.
        let sum: Int
        /// How many answered.
        package let count: Int

        /// The mean; nil without answers. One division of whole numbers, so equal means are equal bit for bit.
        package var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }

        init(_ values: [Int]) {
            sum = values.reduce(0, +)
            count = values.count
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
                importance: Answers(ratings.map(\.importance)),
                feasibility: Answers(ratings.map(\.feasibility))
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
