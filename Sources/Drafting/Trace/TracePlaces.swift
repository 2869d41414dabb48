import Engine

/// What was decided and counted, and where in the workshops things were said: ids that stand in the draft beside those
/// of the chain itself.
struct TracePlaces {
    let names: TraceNames
    private var session: Session { names.session }

    /// Nil when nothing of this kind has that id.
    func node(_ id: String) -> TraceNode? {
        if let decision = session.decisions[DecisionID(id)] { return node(decision) }
        for area in names.process.areas {
            if let figure = area.figures.first(where: { $0.id.text == id }) { return node(figure, in: area) }
        }
        let workshops = names.process.workshops
        if let workshop = workshops.first(where: { $0.id.text == id }) {
            var node = node(workshop)
            node.down = workshop.steps.map { self.node($0) }
            return node
        }
        for workshop in workshops {
            guard let step = workshop.steps.first(where: { $0.id.text == id }) else { continue }
            var node = node(step)
            node.up = [self.node(workshop)]
            node.down = cards { $0.step == step.id } + decisions(in: step.id)
            return node
        }
        let table = TableID(id)
        let rooms = workshops.filter { $0.tables.contains { $0.id == table } }
        if rooms.isEmpty { return nil }
        var node = TraceNode(.table, id, "", note: Swedish.list(rooms.map { "workshop \($0.number)" }))
        node.up = rooms.map { self.node($0) }
        node.down = cards { $0.table == table }
        return node
    }

    private func node(_ decision: Decision) -> TraceNode {
        let plan = decision.workshop.flatMap { session.plan(of: $0) }
        let notes = [plan.map { "workshop \($0.number)" }, decision.withdrawn ? "återtaget" : nil].compactMap(\.self)
        let text = decision.withdrawn ? "" : decision.text
        let note = notes.isEmpty ? nil : notes.joined(separator: ", ")
        var node = TraceNode(.decision, decision.id.text, text, note: note)
        node.up = decision.step.flatMap { session.plan(of: $0) }.map { [self.node($0)] } ?? []
        if !decision.withdrawn { node.down = [names.section(.method)] }
        return node
    }

    private func node(_ figure: Figure, in area: Area) -> TraceNode {
        let notes = [figure.year.map(String.init), figure.source, figure.constructed ? "konstruerad" : nil]
        let note = notes.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        var node = TraceNode(.figure, figure.id.text, figure.label, note: note)
        node.up = [names.node(area)]
        node.down = [names.section(.areas, area: area.id)]
        return node
    }

    private func node(_ workshop: WorkshopPlan) -> TraceNode {
        TraceNode(.workshop, workshop.id.text, workshop.title, note: workshop.date.map(Swedish.date))
    }

    private func node(_ step: StepPlan) -> TraceNode {
        TraceNode(.step, step.id.text, step.title, note: session.workshop(of: step.id).map { "workshop \($0.number)" })
    }

    private func cards(_ isWanted: (Contribution) -> Bool) -> [TraceNode] {
        session.contributions.values.filter(isWanted).map { names.node($0) }
    }

    private func decisions(in step: StepID) -> [TraceNode] {
        session.decisions.values.filter { $0.step == step && !$0.withdrawn }.map { node($0) }
    }
}
