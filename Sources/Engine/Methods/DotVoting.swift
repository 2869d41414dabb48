/// Dot voting: everyone has the same number of dots to place, at most so many on one item.
///
/// Formula: score = sum of dots; a merged group has the sum of its members' dots.
/// Source: the practice of Stormz, XLeap, Group Map and scrumlr (https://github.com/inovex/scrumlr.io). With one dot
/// each it is plurality voting.
package struct DotVoting: Hashable, Sendable {
    /// How many dots each voter may place.
    package let budget: Int
    /// How many of them may lie on one item.
    package let cap: Int

    /// The rules of one vote. Without a cap all dots may lie on one item.
    package init(budget: Int, cap: Int? = nil) {
        self.budget = budget
        self.cap = cap ?? budget
    }

    /// Why a ballot cannot be taken as it is.
    package enum Problem<Item: Votable>: Error, Hashable, Sendable {
        /// The item is not up for the vote.
        case unknownItem(Item)
        /// Fewer than no dots on an item.
        case negative(Item, dots: Int)
        /// More dots on one item than the cap.
        case overCap(Item, dots: Int, cap: Int)
        /// More dots in all than the budget.
        case overBudget(dots: Int, budget: Int)
    }

    /// The first problem of a ballot in item order, the budget last; nil when the ballot is good.
    ///
    /// The cap holds for items as they stood when voted on. A merge afterwards may bring one person's dots on a group
    /// above it: those votes were lawful and stay.
    package func problem<Item: Votable>(in ballot: [Item: Int], items: Set<Item>) -> Problem<Item>? {
        for item in ballot.keys.sorted() {
            let dots = ballot[item] ?? 0
            if !items.contains(item) { return .unknownItem(item) }
            if dots < 0 { return .negative(item, dots: dots) }
            if dots > cap { return .overCap(item, dots: dots, cap: cap) }
        }
        let spent = Self.spent(in: ballot)
        return spent > budget ? .overBudget(dots: spent, budget: budget) : nil
    }

    /// How many dots a ballot uses.
    package static func spent<Item: Votable>(in ballot: [Item: Int]) -> Int {
        ballot.values.reduce(0) { $0.addingClamped($1) }
    }

    /// Dots per item, or per merged group; see ``VoteTally``.
    package static func tally<Item: Votable>(
        _ ballots: [[Item: Int]],
        items: [Item],
        mergedInto: [Item: Item] = [:]
    ) -> VoteTally<Item> {
        VoteTally(ballots: ballots, items: items, mergedInto: mergedInto)
    }
}
