/// Two cards, or two goals, that somebody has looked at side by side and found to say different things.
package enum Apart: Hashable, Codable, Sendable {
    case contributions(one: ContributionID, other: ContributionID)
    case goals(one: GoalID, other: GoalID)

    /// The same pair whichever was named first.
    package var ordered: Apart {
        switch self {
        case .contributions(let one, let other):
            .contributions(one: min(one, other), other: max(one, other))
        case .goals(let one, let other): .goals(one: min(one, other), other: max(one, other))
        }
    }
}

extension Session {
    /// Somebody's word that two things are not the same, or that it was not so after all.
    func holdApart(_ pair: Apart, _ apart: Bool) throws(Refusal) -> [Event] {
        let pair = pair.ordered
        switch pair {
        case .contributions(let one, let other):
            if one == other { throw .mergeWithItself }
            for id in [one, other] where contributions[id] == nil { throw .unknown(thing: .contribution, id: id.text) }
        case .goals(let one, let other):
            if one == other { throw .mergeWithItself }
            for id in [one, other] where goals[id] == nil { throw .unknown(thing: .goal, id: id.text) }
        }
        return self.apart.contains(pair) == apart ? [] : [.heldApart(pair: pair, apart: apart)]
    }

    /// Pairs held apart, each under what it has been merged into since: what was said of a card is said of its whole.
    package var contributionsApart: Set<Apart> {
        Set(
            apart.compactMap { pair in
                guard case .contributions(let one, let other) = pair else { return nil }
                return Apart.contributions(one: representative(of: one), other: representative(of: other)).ordered
            }
        )
    }

    package var goalsApart: Set<Apart> {
        Set(
            apart.compactMap { pair in
                guard case .goals(let one, let other) = pair else { return nil }
                return Apart.goals(one: representative(of: one), other: representative(of: other)).ordered
            }
        )
    }
}
