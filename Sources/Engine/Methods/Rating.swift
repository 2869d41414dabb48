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

/// Where an item lies on the map of importance and feasibility, cut at the middle of the scale.
package enum Quadrant: String, CaseIterable, Hashable, Sendable {
    /// Do it.
    case importantAndFeasible
    /// Plan for it: it matters but is hard.
    case importantButHard
    /// May be taken along: easy, of less weight.
    case feasibleButMinor
    /// Leave it.
    case minorAndHard

    /// Formula: a mean at or above the midpoint is high. A mean exactly on the line counts as high, so that what is in
    /// doubt is talked about rather than dropped.
    package init(importance: Double, feasibility: Double, midpoint: Double) {
        self =
            switch (importance >= midpoint, feasibility >= midpoint) {
            case (true, true): .importantAndFeasible
            case (true, false): .importantButHard
            case (false, true): .feasibleButMinor
            case (false, false): .minorAndHard
            }
    }
}

/// Rating importance and feasibility, 1–10 each.
///
/// Formula: per item and question mean, median, number of answers, population standard deviation, the same divided by
/// half the range (dissent above 0.3), and the distribution; the map is cut at the scale midpoint.
/// Source: the impact–feasibility maps of XLeap, Stormz and Group Map.
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

/// What a group answered on one question about one item.
package struct RatingSummary: Hashable, Sendable {
    /// How many gave each value; mean, median and standard deviation are read from it.
    package let distribution: Distribution
    /// The deviation by which dissent is flagged; nil without answers.
    package let deviation: NormalisedDeviation?
    /// The Tastle–Wierman consensus; nil without answers.
    package let consensus: Consensus?

    /// Sums up a distribution.
    package init(_ distribution: Distribution) {
        self.distribution = distribution
        deviation = NormalisedDeviation(distribution)
        consensus = Consensus(distribution)
    }

    /// The mean; nil without answers.
    package var mean: Double? { distribution.mean }
    /// The median; nil without answers.
    package var median: Double? { distribution.median }
    /// How many answered.
    package var answers: Int { distribution.answers }
    /// The population standard deviation; nil without answers.
    package var standardDeviation: Double? { distribution.standardDeviation }
    /// Whether the normalised deviation is above 0.3.
    package var showsDissent: Bool { deviation?.showsDissent ?? false }
}

/// The result of a rating.
package struct RatingTally<Item: Votable>: Hashable, Sendable {
    /// The result for one item.
    package struct Line: Hashable, Sendable {
        /// The item.
        package let item: Item
        /// The answers about importance.
        package let importance: RatingSummary
        /// The answers about feasibility.
        package let feasibility: RatingSummary
        /// The place on the map; nil when nobody rated the item.
        package let quadrant: Quadrant?
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
            let importance = RatingSummary(Distribution(ratings.map(\.importance), on: scale))
            let feasibility = RatingSummary(Distribution(ratings.map(\.feasibility), on: scale))
            var quadrant: Quadrant?
            if let i = importance.mean, let f = feasibility.mean {
                quadrant = Quadrant(importance: i, feasibility: f, midpoint: importance.distribution.midpoint)
            }
            return Line(item: item, importance: importance, feasibility: feasibility, quadrant: quadrant)
        }
        // One division of whole numbers: two added means could differ in the last bit and hide a tie.
        let rated = lines.filter { $0.importance.answers > 0 }.map { line in
            let sum = line.importance.distribution.sum + line.feasibility.distribution.sum
            return (line.item, Double(sum) / Double(line.importance.answers))
        }
        let unrated = lines.filter { $0.importance.answers == 0 }.map(\.item)
        order = ResultOrder(
            groups: ResultOrder(scores: Dictionary(uniqueKeysWithValues: rated)).groups + [unrated]
        )
    }

    /// The line of an item.
    package subscript(item: Item) -> Line? { lines.first { $0.item == item } }
}
