package import Engine
import Formats

/// The way between somebody's words and the strategy's text, in both directions.
package enum Trace {
    /// What a thing comes from and what became of it.
    ///
    /// - Parameter id: of a goal (M…), action (A…), statement (U…), card (K…), interview (I…), claim (O…), indicator
    ///   (N…), decision (B…), figure, area, organisation, workshop, step or table; upper and lower case are the same.
    /// - Returns: nil when nothing has that id; see ``suggestions(for:in:)``.
    package static func of(id wished: String, in session: Session) -> TraceNode? {
        guard let names = TraceNames(session), let id = exact(wished, in: session) else { return nil }
        var up = TraceUp(names: names)
        var down = TraceDown(names: names)
        var node: TraceNode
        if let goal = session.goals[GoalID(id)] {
            node = names.node(goal)
            node.up = up.goal(goal.id)
            node.down = down.goal(goal.id)
        } else if let action = session.actions[ActionID(id)] {
            node = names.node(action)
            node.up = up.action(action)
            node.down = down.action(action)
        } else if let card = session.contributions[ContributionID(id)] {
            node = names.node(card)
            node.up = up.card(card.id)
            node.down = down.card(card.id)
        } else if let statement = session.statements[StatementID(id)] {
            node = names.node(statement)
            node.up = up.statement(statement.id)
            node.down = down.statement(statement.id)
        } else if let interview = session.interviews[InterviewID(id)] {
            node = names.node(interview)
            node.down = down.interview(interview.id)
        } else if let claim = session.claims[ClaimID(id)] {
            node = names.node(claim)
            node.up = up.subject(claim.subject)
            node.down = session.organisations[claim.organisation].map { [names.node($0)] } ?? []
        } else if let indicator = session.indicators[IndicatorID(id)] {
            node = names.node(indicator)
            node.up = up.subject(indicator.subject)
            node.down = [names.section(.indicators)]
        } else if let area = session.area(AreaID(id)) {
            node = names.node(area)
            for statement in session.statements.values where statement.area == area.id && statement.counts {
                node.up += up.statements(statement.id)
            }
            node.down = down.area(area.id)
        } else if let organisation = session.organisations[OrganisationID(id)] {
            node = names.node(organisation)
            node.down = down.organisation(organisation.id)
        } else {
            return TracePlaces(names: names).node(id)
        }
        return node
    }

    /// Known ids that somebody who wrote an unknown one may have meant, the nearest first, at most five.
    package static func suggestions(for wished: String, in session: Session) -> [String] {
        let begun = beginning(with: wished, in: session)
        if !begun.isEmpty { return Array(begun.prefix(5)) }
        let limit = wished.count < 3 ? 1 : 2
        let near = ids(in: session).compactMap { id -> (id: String, distance: Int)? in
            if abs(id.count - wished.count) > limit { return nil }
            let distance = EditDistance.between(wished, id)
            return distance <= limit ? (id, distance) : nil
        }
        // Among equals those of the same kind come first, then in the order of the record.
        let letter = wished.first?.lowercased()
        let ranked = near.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.distance != b.distance { return a.distance < b.distance }
            let (x, y) = (a.id.first?.lowercased() == letter, b.id.first?.lowercased() == letter)
            return x != y ? x : left.offset < right.offset
        }
        return ranked.prefix(5).map(\.element.id)
    }

    /// Ids that go on where somebody stopped writing: "M1" may have meant M1.1, M1.3 and so on. Goals merged into
    /// others are left out.
    private static func beginning(with wished: String, in session: Session) -> [String] {
        let start = wished.lowercased()
        guard start.count > 1 else { return [] }
        return ids(in: session).filter { id in
            guard id.count > start.count, id.lowercased().hasPrefix(start),
                session.goalMergedInto[GoalID(id)] == nil
            else { return false }
            // K1 did not mean K12.
            return start.last?.isNumber == false || id.dropFirst(start.count).first?.isNumber == false
        }
    }

    /// The id as the record writes it.
    private static func exact(_ wished: String, in session: Session) -> String? {
        let known = ids(in: session)
        if known.contains(wished) { return wished }
        let lower = wished.lowercased()
        // As the draft says it: "bord 1", "workshop 2".
        if lower.hasPrefix("bord ") { return exact(String(wished.dropFirst(5)), in: session) }
        let workshops = session.process?.workshops ?? []
        if let workshop = workshops.first(where: { "workshop \($0.number)" == lower }) { return workshop.id.text }
        return known.first { $0.lowercased() == lower }
    }

    private static func ids(in session: Session) -> [String] {
        var ids = session.goals.values.map(\.id.text)
        ids += session.actions.values.map(\.id.text)
        ids += session.claims.values.map(\.id.text)
        ids += session.indicators.values.map(\.id.text)
        ids += session.interviews.values.map(\.id.text)
        ids += session.statements.values.map(\.id.text)
        ids += session.contributions.values.map(\.id.text)
        ids += session.process?.areas.map(\.id.text) ?? []
        ids += session.organisations.values.map(\.id.text)
        ids += session.decisions.values.map(\.id.text)
        ids += session.process?.areas.flatMap(\.figures).map(\.id.text) ?? []
        for workshop in session.process?.workshops ?? [] {
            ids.append(workshop.id.text)
            ids += workshop.steps.map(\.id.text) + workshop.tables.map(\.id.text)
        }
        var seen = Set<String>()
        return ids.filter { seen.insert($0).inserted }
    }
}
