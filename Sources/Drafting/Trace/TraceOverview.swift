package import Engine
package import Formats

/// How firmly each goal stands on what people said, in numbers.
package struct TraceOverview: Hashable, Codable, Sendable {
    package var goals: [Row]
    /// Live goals and actions that lead back to no table.
    package var orphanGoals: [GoalID]
    package var orphanActions: [ActionID]

    package struct Row: Hashable, Codable, Sendable {
        package var goal: GoalID
        package var area: AreaID
        package var text: String
        package var statements: Int
        package var contributions: Int
        /// Groups that wrote the cards or the goal; table 1 of two workshops counts as two.
        package var tables: Int
        package var actions: Int
        /// Organisations that lead the goal or one of its actions, decided or not.
        package var owners: Int
    }

    package init(of session: Session) {
        let lineage = Lineage(of: session)
        goals = []
        orphanGoals = []
        orphanActions = []
        for goal in lineage.liveGoals {
            let links = lineage.links[goal.id] ?? GoalLinks()
            var tables = session.groups(behind: links.contributions)
            for member in lineage.goals[goal.id] ?? [] {
                guard let table = member.table, let step = member.wordings.first?.step,
                    let workshop = session.workshop(of: step)?.id
                else { continue }
                tables.insert(Group(workshop: workshop, table: table))
            }
            let actions = lineage.actionsByGoal[goal.id] ?? []
            let owners = Set(lineage.standingClaims(under: goal.id).filter { $0.part == .lead }.map(\.organisation))
            goals.append(
                Row(
                    goal: goal.id,
                    area: goal.area,
                    text: goal.text,
                    statements: links.statements.count,
                    contributions: links.contributions.count,
                    tables: tables.count,
                    actions: actions.count,
                    owners: owners.count
                )
            )
            if tables.isEmpty { orphanGoals.append(goal.id) }
            orphanActions += actions.filter {
                $0.table == nil && session.groups(behind: $0.contributions).isEmpty && tables.isEmpty
            }.map(\.id)
        }
    }

    /// One line per goal with its numbers, and the orphans last.
    package func text(_ language: Language = .swedish) -> String {
        let swedish = language == .swedish
        var lines = goals.map { row in
            let numbers =
                swedish
                ? "\(row.statements) utsagor, \(row.contributions) inspel, \(row.tables) bord, \(row.actions) aktiviteter, "
                    + "\(row.owners) ägare"
                : "\(row.statements) statements, \(row.contributions) contributions, \(row.tables) tables, "
                    + "\(row.actions) actions, \(row.owners) owners"
            return "\(row.goal): \(numbers)\n  \(row.text)"
        }
        let orphans = orphanGoals.map(\.text) + orphanActions.map(\.text)
        if !orphans.isEmpty {
            let title = swedish ? "Leder inte tillbaka till något bord" : "Leads back to no table"
            lines.append("\(title): \(orphans.joined(separator: ", "))")
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension Trace {
    package static func all(in session: Session) -> TraceOverview { TraceOverview(of: session) }
}

/// The people around one table in one workshop.
struct Group: Hashable {
    let workshop: WorkshopID
    let table: TableID
}

extension Session {
    /// The groups that wrote some cards.
    func groups(behind cards: [ContributionID]) -> Set<Group> {
        var groups = Set<Group>()
        for card in cards.compactMap({ contributions[$0] }) {
            if let table = card.table { groups.insert(Group(workshop: card.workshop, table: table)) }
        }
        return groups
    }
}
