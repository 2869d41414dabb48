/// One voter's ranking: groups best first, where items in one group are held equal.
///
/// Not everything needs to be ranked: what is left out stands below everything ranked, and equal among itself
/// (as in https://github.com/bradbeattie/python-vote-core). A ballot that ranks nothing abstains.
package struct RankedBallot<Item: Votable>: Hashable, Sendable {
    /// The groups, best first.
    package let groups: [[Item]]

    /// A ranking with ties.
    package init(_ groups: [[Item]]) {
        self.groups = groups
    }

    /// A ranking without ties.
    package init(strict items: [Item]) {
        groups = items.map { [$0] }
    }

    /// Why a ballot cannot be taken as it is.
    package enum Problem: Error, Hashable, Sendable {
        /// The item is not up for the vote.
        case unknownItem(Item)
        /// The item stands in two places.
        case repeated(Item)
    }

    /// The first problem from the top of the ballot; nil when the ballot is good.
    package func problem(items: Set<Item>) -> Problem? {
        var seen: Set<Item> = []
        for item in groups.joined() {
            if !items.contains(item) { return .unknownItem(item) }
            if !seen.insert(item).inserted { return .repeated(item) }
        }
        return nil
    }

    /// The level of each of `items`, 0 the best, those left out on a level of their own below; nil for an abstention.
    ///
    /// Items not asked for are passed over (one may have been withdrawn after the vote), and the first mention of an
    /// item counts.
    func levels(among items: [Item]) -> [Int]? {
        let asked = Set(items)
        var level: [Item: Int] = [:]
        for (index, group) in groups.enumerated() {
            for item in group where asked.contains(item) && level[item] == nil { level[item] = index }
        }
        return level.isEmpty ? nil : items.map { level[$0] ?? groups.count }
    }
}
