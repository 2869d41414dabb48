/// What a table has done in a step.
package struct TableWork: Hashable, Sendable {
    package var cards = 0
    /// Cards, goals written, reworded or tried, actions, and signs that actions make a difference.
    package var made = 0
    /// When the latest of it was made; nil for signs, whose moment is not kept.
    package var latest: Moment?

    fileprivate mutating func add(at moment: Moment?) {
        made += 1
        if let moment { latest = max(latest ?? moment, moment) }
    }
}

extension Session {
    /// - Parameter round: 0 before the first table rotation, then 1, 2 …
    /// - Returns: under nil what was done at no table, as in a room without tables.
    package func work(in step: StepPlan, of workshop: WorkshopID, round: Int) -> [TableID?: TableWork] {
        var work: [TableID?: TableWork] = [:]
        func add(at moment: Moment?, by table: TableID?) { work[table, default: TableWork()].add(at: moment) }
        for card in cards(in: step.id) where card.round == round {
            guard !card.withdrawn, !card.hidden else { continue }
            work[card.table, default: TableWork()].cards += 1
            add(at: card.edited ?? card.at, by: card.table)
        }
        for goal in goals.values {
            for (place, wording) in goal.wordings.enumerated() where wording.step == step.id {
                add(at: wording.at, by: place == 0 ? goal.table : self.table(of: wording.seat, in: workshop))
            }
            if let verdict = goal.verdict, verdict.step == step.id {
                add(at: verdict.at, by: self.table(of: verdict.seat, in: workshop))
            }
        }
        for action in actions.values where action.step == step.id && action.dropped == nil {
            add(at: action.at, by: action.table)
        }
        if step.kind == .actions, step.asksForSigns {
            for indicator in indicators.values {
                if case .action(let id) = indicator.subject { add(at: nil, by: actions[id]?.table) }
            }
        }
        return work
    }
}

extension StepPlan {
    /// Whether a step about actions asks how one sees that they make a difference, and for no new ones.
    package var asksForSigns: Bool { !collects.isEmpty && !collects.contains(.action) }
}
