import Engine

/// How widely and how deeply each perspective is present: breadth over areas and cards, depth down to goals, actions
/// and what is measured.
struct PerspectiveCoverage: Sendable {
    struct Row: Sendable {
        let perspective: Perspective
        var cards = 0
        var areas: Set<AreaID> = []
        var goals = 0
        var actions = 0
        var indicators = 0

        var isAbsent: Bool { cards == 0 && goals == 0 && actions == 0 }
        /// Somebody has raised it, but nothing is to be done.
        var isThin: Bool { !isAbsent && goals == 0 }
    }

    let rows: [Row]

    init(_ material: DraftMaterial) {
        let index = material.index
        var rows = Dictionary(material.process.perspectives.map { ($0.id, Row(perspective: $0)) }) { first, _ in first }
        for card in index.cards.visible {
            for tag in Set(card.perspectives) {
                rows[tag]?.cards += 1
                if let area = card.area { rows[tag]?.areas.insert(area) }
            }
        }
        for goal in index.goals {
            let basis = index.basis(of: goal.id)
            let measured = index.indicators(for: .goal(id: goal.id)).count
            for tag in Set(basis.perspectives + basis.contributions.flatMap(\.perspectives)) {
                rows[tag]?.goals += 1
                rows[tag]?.areas.insert(goal.area)
                rows[tag]?.indicators += measured
            }
            for action in index.actions(for: goal.id) {
                let measured = index.indicators(for: .action(id: action.id)).count
                for tag in Set(action.perspectives) {
                    rows[tag]?.actions += 1
                    rows[tag]?.indicators += measured
                }
            }
        }
        self.rows = material.process.perspectives.compactMap { rows[$0.id] }
    }
}
