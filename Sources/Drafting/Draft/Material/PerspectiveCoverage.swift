import Engine

/// How widely and how deeply each perspective is present: breadth over areas and cards, depth down to goals, actions
/// and what is measured. A goal carries the perspectives it is tagged with and those of the cards it rests on.
struct PerspectiveCoverage: Sendable {
    struct Row: Sendable {
        let perspective: Perspective
        var cards = 0
        var areas: Set<AreaID> = []
        var goals = 0
        var actions = 0
        var indicators = 0

        var isAbsent: Bool { cards == 0 && goals == 0 && actions == 0 }
        /// Some goal carries it, or some action that is measured.
        var isReached: Bool { goals > 0 || indicators > 0 }
        /// Somebody has raised it, but no goal and nothing measured carries it.
        var isThin: Bool { !isAbsent && !isReached }
    }

    let rows: [Row]

    init(_ session: Session, _ process: Process, _ lineage: Lineage) {
        var rows = Dictionary(process.perspectives.map { ($0.id, Row(perspective: $0)) }) { first, _ in first }
        for card in session.contributions.values where !card.withdrawn && !card.hidden {
            for tag in Set(card.perspectives) {
                rows[tag]?.cards += 1
                if let area = card.area { rows[tag]?.areas.insert(area) }
            }
        }
        for goal in lineage.liveGoals {
            let links = lineage.links[goal.id] ?? GoalLinks()
            let cards = links.contributions.compactMap { session.contributions[$0] }.filter { !$0.hidden }
            let measured = lineage.indicators(of: goal.id).count
            for tag in Set(links.perspectives + cards.flatMap(\.perspectives)) {
                rows[tag]?.goals += 1
                rows[tag]?.areas.insert(goal.area)
                rows[tag]?.indicators += measured
            }
            for action in lineage.actionsByGoal[goal.id] ?? [] {
                let measured = (lineage.indicators[.action(id: action.id)] ?? []).count
                for tag in Set(action.perspectives) {
                    rows[tag]?.actions += 1
                    rows[tag]?.indicators += measured
                }
            }
        }
        self.rows = process.perspectives.compactMap { rows[$0.id] }
    }
}
