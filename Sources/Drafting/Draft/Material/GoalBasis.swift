import Engine

/// What a goal rests on, with merges followed to their end.
struct GoalBasis: Sendable {
    /// Goals that were merged into it, oldest first; itself not among them.
    var merged: [Goal] = []
    /// Cards behind it, oldest first; withdrawn and hidden ones left out.
    var contributions: [Contribution] = []
    /// Interview statements behind it that still count.
    var statements: [Statement] = []
    /// Cards that comment on it without being part of it.
    var comments: [Contribution] = []
    var nationalGoals: [NationalGoalID] = []
    var focusItems: [FocusItemID] = []
    var perspectives: [PerspectiveID] = []

    /// How many cards came from each workshop, and from how many tables.
    func sources(in process: Process) -> [(workshop: WorkshopPlan, cards: Int, tables: Int)] {
        let grouped = Dictionary(grouping: contributions, by: \.workshop)
        return process.workshops.compactMap { plan in
            guard let cards = grouped[plan.id] else { return nil }
            return (plan, cards.count, Set(cards.compactMap(\.table)).count)
        }
    }

    /// The bases of all goals that were not merged away, in one walk through goals and cards.
    static func all(
        in session: Session,
        ends: [GoalID: GoalID],
        cards: CardMaterial,
        interviews: InterviewMaterial
    ) -> [GoalID: GoalBasis] {
        var bases: [GoalID: GoalBasis] = [:]
        var links: [GoalID: GoalLinks] = [:]
        for goal in session.goals.values {
            let end = ends[goal.id] ?? goal.id
            links[end] = links[end]?.union(goal.links) ?? goal.links
            if end != goal.id { bases[end, default: GoalBasis()].merged.append(goal) }
        }
        for (goal, links) in links {
            var basis = bases[goal] ?? GoalBasis()
            let tops = Set(links.contributions.map { session.representative(of: $0) })
            basis.contributions = tops.flatMap { cards.lineage(of: $0) }.sorted { $0.id < $1.id }
            var seen: Set<StatementID> = []
            basis.statements = (links.statements + basis.contributions.flatMap(\.statements)).compactMap { id in
                guard seen.insert(id).inserted, let statement = interviews.statement(id) else { return nil }
                return statement
            }
            basis.comments = (cards.comments[goal] ?? []).filter { !tops.contains(session.representative(of: $0.id)) }
            basis.nationalGoals = links.nationalGoals
            basis.focusItems = links.focusItems
            basis.perspectives = links.perspectives
            bases[goal] = basis
        }
        for (goal, end) in ends where goal != end {
            bases[end]?.comments += cards.comments[goal] ?? []
        }
        // What stands among the cards a goal rests on does not stand among its comments too.
        for goal in bases.keys {
            var told = Set(bases[goal]?.contributions.map(\.id) ?? [])
            bases[goal]?.comments.removeAll { !told.insert($0.id).inserted }
        }
        return bases
    }
}
