import Engine

/// The cards of all workshops, sorted by what became of them.
struct CardMaterial: Sendable {
    /// Every card that may be shown, oldest first.
    let visible: [Contribution]
    private let all: Ledger<ContributionID, Contribution>
    /// Cards under the one they ended in, itself not among them.
    private let mergedUnder: [ContributionID: [Contribution]]
    /// Cards that comment on a goal.
    let comments: [GoalID: [Contribution]]
    let byWorkshop: [WorkshopID: [Contribution]]
    let reactions: [Contribution]
    let parked: [Contribution]
    let leftOut: [(card: Contribution, reason: String)]
    /// What people said their own organisation will do, and that stands beside no goal.
    let intentions: [Contribution]
    /// Cards that went into no goal and no action, also not into a struck one, and have got no word on why; and
    /// questions without an answer.
    let unsettled: [Contribution]
    /// How many cards were merged into another.
    let merged: Int
    let hidden: Int

    init(_ session: Session) {
        let standing = session.contributions.values.filter { !$0.withdrawn }
        let visible = standing.filter { !$0.hidden }
        self.visible = visible
        hidden = standing.count - visible.count
        all = session.contributions
        let away = visible.filter { session.mergedInto[$0.id] != nil }
        merged = away.count
        mergedUnder = Dictionary(grouping: away) { session.representative(of: $0.id) }
        byWorkshop = Dictionary(grouping: visible, by: \.workshop)
        var comments: [GoalID: [Contribution]] = [:]
        for card in visible { if let goal = card.goal { comments[goal, default: []].append(card) } }
        self.comments = comments
        reactions = visible.filter(\.kind.isReaction)

        var used: Set<ContributionID> = []
        for goal in session.goals.values {
            for card in goal.links.contributions { used.insert(session.representative(of: card)) }
        }
        for action in session.actions.values {
            for card in action.contributions { used.insert(session.representative(of: card)) }
        }
        let loose = visible.filter { card in
            // A comment is answered where its goal is; a question is not answered by that.
            let isTold = card.goal != nil && card.kind != .question
            return !card.kind.isReaction && !isTold && !used.contains(session.representative(of: card.id))
        }
        // What was decided about a stack holds for every card in it.
        func fate(_ card: Contribution) -> Contribution.Fate? {
            card.fate ?? session.contributions[session.representative(of: card.id)]?.fate
        }
        parked = loose.filter { fate($0) == .parked || (fate($0) == nil && $0.kind == .parking) }
        leftOut = loose.compactMap { card in
            if case .leftOut(let reason) = fate(card) { (card, reason) } else { nil }
        }
        let open = loose.filter { fate($0) == nil && $0.kind != .parking }
        intentions = open.filter { $0.kind == .intention }
        unsettled = open.filter { $0.kind != .intention }
    }

    /// A card with every card that was merged into it, oldest first; withdrawn and hidden ones left out.
    func lineage(of top: ContributionID) -> [Contribution] {
        let own = all[top].flatMap { $0.withdrawn || $0.hidden ? nil : [$0] } ?? []
        guard let under = mergedUnder[top] else { return own }
        return (own + under).sorted { $0.id < $1.id }
    }
}
