/// What can be voted on: it can be told apart, counted, and put in a fixed order on a screen.
package typealias Votable = Comparable & Hashable & Sendable

/// The outcome of a vote, best first, where items the vote could not tell apart share a group.
///
/// A tie is a finding, not a nuisance: it is reported as a group of several, and the order inside the group is only
/// for display, so that the same votes always give the same page.
package struct ResultOrder<Item: Votable>: Hashable, Sendable {
    /// The groups, best first; each holds at least one item, in item order.
    package let groups: [[Item]]

    /// An order from groups already put best first.
    package init(groups: [[Item]]) {
        self.groups = groups.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    /// The order of the scores, highest first; equal scores are a tie.
    package init(scores: [Item: some Comparable]) {
        let sorted = scores.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        var groups: [[Item]] = []
        for (index, entry) in sorted.enumerated() {
            if index > 0, sorted[index - 1].value == entry.value {
                groups[groups.count - 1].append(entry.key)
            } else {
                groups.append([entry.key])
            }
        }
        self.groups = groups
    }

    /// All items in one row, tied ones in item order.
    package var displayed: [Item] { groups.flatMap(\.self) }
}
