/// Computed answers about a session. Screens, drafts and tables ask here, so that all of them agree.
extension Session {
    /// The workshop that is open, if any.
    package var openRun: WorkshopRun? { runs.values.last { $0.isOpen } }

    /// All workshops have been held and none is open. What the room said then stands, unless one is opened again.
    package var isOver: Bool {
        guard let process, !process.workshops.isEmpty, openRun == nil else { return false }
        return process.workshops.allSatisfy { runs.contains($0.id) }
    }

    package func plan(of workshop: WorkshopID) -> WorkshopPlan? { process?.workshops.first { $0.id == workshop } }

    package func plan(of step: StepID) -> StepPlan? {
        for workshop in process?.workshops ?? [] {
            if let plan = workshop.steps.first(where: { $0.id == step }) { return plan }
        }
        return nil
    }

    package func workshop(of step: StepID) -> WorkshopPlan? {
        process?.workshops.first { $0.steps.contains { $0.id == step } }
    }

    package func area(_ id: AreaID) -> Area? { process?.areas.first { $0.id == id } }

    package func sector(of seat: SeatID) -> SectorID? {
        seats[seat]?.organisation.flatMap { organisations[$0]?.sector }
    }

    /// Where a seat sits now. A secretary's device stays at its table; after each rotation the others are one table on.
    package func table(of seat: SeatID, in workshop: WorkshopID) -> TableID? {
        guard let plan = plan(of: workshop), let seated = seats[seat] else { return nil }
        if seated.role == .secretary { return plan.tables.first { Seat.secretary(of: $0.id) == seat }?.id }
        guard let home = places[workshop]?[seat],
            let index = plan.tables.firstIndex(where: { $0.id == home })
        else { return nil }
        let moved = (runs[workshop]?.round ?? 0) % plan.tables.count
        return plan.tables[(index + max(0, moved)) % plan.tables.count].id
    }

    /// What those at a table work with. A table that names no areas works with all of them, and so does a room without
    /// tables; whoever has not sat down yet works with none.
    package func areas(at table: TableID?, in workshop: WorkshopPlan) -> [AreaID] {
        let own = workshop.tables.first { $0.id == table }?.areas
        guard own?.isEmpty ?? workshop.tables.isEmpty else { return own ?? [] }
        return process?.areas.map(\.id) ?? []
    }

    /// The card a card ended in, itself when it was never merged.
    package func representative(of id: ContributionID) -> ContributionID {
        var id = id
        while let next = mergedInto[id] { id = next }
        return id
    }

    package func representative(of id: GoalID) -> GoalID {
        var id = id
        while let next = goalMergedInto[id] { id = next }
        return id
    }

    /// Goals that stand: neither merged into another nor dropped.
    package var liveGoals: [Goal] { goals.values.filter { goalMergedInto[$0.id] == nil && !$0.isDropped } }

    package func liveGoals(in area: AreaID) -> [Goal] { liveGoals.filter { $0.area == area } }

    /// Cards that stand for themselves: not withdrawn, hidden or merged into another.
    package var liveContributions: [Contribution] {
        contributions.values.filter(isLive)
    }

    /// A goal and every goal merged into it, however deep, in order of age.
    package func lineage(of goal: GoalID) -> [Goal] {
        goals.values.filter { representative(of: $0.id) == goal }
    }

    /// A card and every card merged into it, however deep, in order of age.
    package func lineage(of contribution: ContributionID) -> [Contribution] {
        contributions.values.filter { representative(of: $0.id) == contribution }
    }

    /// Everything a goal rests on, through merges of goals and of cards.
    package func links(of goal: GoalID) -> GoalLinks {
        var all = lineage(of: goal).reduce(GoalLinks()) { $0.union($1.links) }
        let linked = Set(all.contributions.map { representative(of: $0) })
        let cards = contributions.values.filter { linked.contains(representative(of: $0.id)) && !$0.withdrawn }
        all.contributions = cards.map(\.id)
        var statements = all.statements
        for statement in cards.flatMap(\.statements) where !statements.contains(statement) {
            statements.append(statement)
        }
        all.statements = statements
        return all
    }

    package var liveActions: [Action] {
        actions.values.filter { action in
            let goal = representative(of: action.goal)
            return action.dropped == nil && goals[goal]?.isDropped == false
        }
    }

    package func indicators(for subject: Indicator.Subject) -> [Indicator] {
        indicators.values.filter { $0.subject == subject }
    }

    /// Claims on a subject, lead first, then partners, then consulted.
    package func claims(on subject: Indicator.Subject) -> [Claim] {
        let all = claims.values.filter { $0.subject == subject }
        return Claim.Part.allCases.flatMap { part in all.filter { $0.part == part } }
    }

    /// What may be voted on in a step.
    package func options(in step: StepID) -> [OptionID] {
        guard case .prioritise(_, let options) = plan(of: step)?.kind else { return [] }
        return switch options {
        case .goals: liveGoals.map { OptionID($0.id.text) }
        case .contributions: liveContributions.map { OptionID($0.id.text) }
        case .areas: process?.areas.map { OptionID($0.id.text) } ?? []
        }
    }

    /// What was up for the vote in a step when it was last left, each option under the one it was merged into, then or
    /// later.
    ///
    /// A goal struck since then was voted on and stays. A card withdrawn or hidden is in no result: its words are not
    /// to be shown.
    package func votedOptions(in step: StepID) -> [OptionID: OptionID] {
        guard case .prioritise(_, let options) = plan(of: step)?.kind else { return [:] }
        let end = end(of: step)
        func wasThere(_ moment: Moment) -> Bool { end.map { moment <= $0 } ?? true }
        let pairs: [(OptionID, OptionID)] =
            switch options {
            case .areas: (process?.areas ?? []).map { (OptionID($0.id.text), OptionID($0.id.text)) }
            case .goals:
                goals.values.filter { goal in
                    let struck = goal.verdict.flatMap { $0.kind == .drop ? $0.at : nil }
                    return goal.wordings.first.map { wasThere($0.at) } ?? true && !(struck.map(wasThere) ?? false)
                }.map { (OptionID($0.id.text), OptionID(representative(of: $0.id).text)) }
            case .contributions:
                contributions.values.filter { !$0.withdrawn && !$0.hidden && wasThere($0.at) }
                    .map { (OptionID($0.id.text), OptionID(representative(of: $0.id).text)) }
            }
        return Dictionary(pairs) { first, _ in first }
    }

    /// When a step was first entered; nil before that.
    package func start(of step: StepID) -> Moment? {
        workshop(of: step).flatMap { runs[$0.id]?.visits.first { $0.step == step }?.from }
    }

    /// When a step was last left; nil while the workshop stands there or was never there.
    package func end(of step: StepID) -> Moment? {
        guard let workshop = workshop(of: step), let visits = runs[workshop.id]?.visits,
            let last = visits.lastIndex(where: { $0.step == step })
        else { return nil }
        return visits.indices.contains(last + 1) ? visits[last + 1].from : nil
    }
}
