import Engine

/// Where things come from: goals from cards, cards from statements, statements from interviews.
struct TraceUp {
    let names: TraceNames
    /// What has stood in the tree already, so that nothing stands twice with all that lies behind it.
    private var seen = Set<String>()
    private var session: Session { names.session }

    init(names: TraceNames) { self.names = names }

    mutating func goal(_ id: GoalID) -> [TraceNode] {
        let lineage = names.lineage
        var nodes: [TraceNode] = []
        for merged in lineage.goals[id] ?? [] where merged.id != id {
            nodes.append(names.node(merged, note: "sammanfogat med \(id)"))
        }
        let own = (lineage.goals[id] ?? session.goals[id].map { [$0] } ?? []).flatMap(\.links.contributions)
        var tops = Set<ContributionID>()
        for card in own.map({ lineage.top(of: $0) }) where tops.insert(card).inserted { nodes += cards(card) }
        for goal in lineage.goals[id] ?? [] { nodes += goal.links.statements.flatMap { statements($0) } }
        return nodes
    }

    mutating func action(_ action: Action) -> [TraceNode] {
        let tops = action.contributions.map { names.lineage.top(of: $0) }
        let rests = tops.flatMap { cards($0) }
        let goal = session.representative(of: action.goal)
        guard let parent = session.goals[goal], seen.insert(goal.text).inserted else { return rests }
        var node = names.node(parent)
        node.up = self.goal(goal)
        return rests + [node]
    }

    mutating func card(_ id: ContributionID) -> [TraceNode] {
        var nodes: [TraceNode] = []
        if names.lineage.top(of: id) == id {
            for member in names.lineage.members(of: id) where member != id {
                nodes += cards(member, note: "sammanfogat med \(id)")
            }
        }
        for statement in session.contributions[id]?.statements ?? [] { nodes += statements(statement) }
        return nodes
    }

    func statement(_ id: StatementID) -> [TraceNode] {
        guard let statement = session.statements[id], let interview = session.interviews[statement.interview] else {
            return []
        }
        return [names.node(interview)]
    }

    mutating func subject(_ subject: Indicator.Subject) -> [TraceNode] {
        switch subject {
        case .goal(let id):
            guard let goal = session.goals[id] else { return [] }
            var node = names.node(goal)
            node.up = self.goal(id)
            return [node]
        case .action(let id):
            guard let action = session.actions[id] else { return [] }
            var node = names.node(action)
            node.up = self.action(action)
            return [node]
        }
    }

    mutating func statements(_ id: StatementID) -> [TraceNode] {
        guard let statement = session.statements[id], seen.insert(id.text).inserted else { return [] }
        var node = names.node(statement)
        node.up = self.statement(id)
        return [node]
    }

    private mutating func cards(_ id: ContributionID, note: String? = nil) -> [TraceNode] {
        guard let card = session.contributions[id], seen.insert(id.text).inserted else { return [] }
        var node = names.node(card)
        node.note = [note, node.note].compactMap(\.self).joined(separator: ", ")
        node.up = self.card(id)
        return [node]
    }
}
