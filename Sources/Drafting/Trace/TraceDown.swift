import Engine

/// What became of things: statements in cards, cards in goals, goals in actions, actions with their owners, all in the
/// draft's sections.
struct TraceDown {
    let names: TraceNames
    /// What has stood in the tree already; it is named again, but not told again.
    private var seen = Set<String>()
    private var session: Session { names.session }

    init(names: TraceNames) { self.names = names }

    mutating func goal(_ id: GoalID) -> [TraceNode] {
        if let into = session.goalMergedInto[id] { return goals(session.representative(of: into)) }
        guard let goal = session.goals[id] else { return [] }
        let lineage = names.lineage
        var nodes = (lineage.actionsByGoal[id] ?? []).map { actionNode($0) }
        for member in lineage.goals[id] ?? [goal] { nodes += parts(of: .goal(id: member.id)) }
        return nodes + [names.section(goal.isDropped ? .trace : .areas, area: goal.area)]
    }

    func action(_ action: Action) -> [TraceNode] {
        let isIn = action.dropped == nil && session.goals[session.representative(of: action.goal)]?.isDropped == false
        return parts(of: .action(id: action.id)) + [names.section(isIn ? .actionPlan : .trace)]
    }

    mutating func card(_ id: ContributionID) -> [TraceNode] {
        let top = names.lineage.top(of: id)
        if top != id, let card = session.contributions[top] {
            if !seen.insert(top.text).inserted { return [] }
            var node = names.node(card)
            node.down = self.card(top)
            return [node]
        }
        var nodes = (names.lineage.goalsByCard[id] ?? []).flatMap { goals($0) }
        for action in names.lineage.actionsByCard[id] ?? [] {
            if let action = session.actions[action] { nodes.append(actionNode(action)) }
        }
        if nodes.isEmpty, session.contributions[id]?.fate != nil { nodes.append(names.section(.trace)) }
        return nodes
    }

    mutating func statement(_ id: StatementID) -> [TraceNode] {
        let cards = (names.lineage.cardsByStatement[id] ?? []).flatMap { self.cards($0) }
        return cards + (names.lineage.goalsByStatement[id] ?? []).flatMap { goals($0) }
    }

    mutating func interview(_ id: InterviewID) -> [TraceNode] {
        (names.lineage.statementsByInterview[id] ?? []).compactMap { id in
            guard let statement = session.statements[id] else { return nil }
            var node = names.node(statement)
            node.down = self.statement(id)
            return node
        }
    }

    mutating func area(_ id: AreaID) -> [TraceNode] {
        names.lineage.liveGoals.filter { $0.area == id }.flatMap { goals($0.id) }
    }

    func organisation(_ id: OrganisationID) -> [TraceNode] {
        session.claims.values.filter { $0.organisation == id }.map { claim in
            var node = names.node(claim)
            node.down = names.subject(claim.subject)
            return node
        }
    }

    /// Owners and indicators of a goal or an action.
    private func parts(of subject: Indicator.Subject) -> [TraceNode] {
        (names.lineage.claims[subject] ?? []).map { names.node($0) }
            + (names.lineage.indicators[subject] ?? []).map { names.node($0) }
    }

    private mutating func goals(_ id: GoalID) -> [TraceNode] {
        guard let goal = session.goals[id] else { return [] }
        var node = names.node(goal)
        if seen.insert(id.text).inserted { node.down = self.goal(id) } else { node.note = "se ovan" }
        return [node]
    }

    private mutating func actionNode(_ action: Action) -> TraceNode {
        var node = names.node(action)
        if seen.insert(action.id.text).inserted { node.down = self.action(action) } else { node.note = "se ovan" }
        return node
    }

    private mutating func cards(_ id: ContributionID) -> [TraceNode] {
        guard let card = session.contributions[id] else { return [] }
        var node = names.node(card)
        if seen.insert(id.text).inserted { node.down = self.card(id) } else { node.note = "se ovan" }
        return [node]
    }
}
