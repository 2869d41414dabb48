package import Engine

/// What rests on what in a session, gathered in one pass so that thousands of cards cost no more than reading them.
///
/// Says the same as the session's own views; those look through everything for one goal, this does so once for all.
package struct Lineage: Sendable {
    package let liveGoals: [Goal]
    package let liveActions: [Action]
    package let liveContributions: [Contribution]
    /// Everything each live goal rests on, through merges of goals and of cards.
    package private(set) var links: [GoalID: GoalLinks] = [:]
    /// A live goal and the goals merged into it, in order of age.
    package private(set) var goals: [GoalID: [Goal]] = [:]
    /// The goals, dropped ones too, that link a card or one it is merged with; by the card all of them ended in.
    package private(set) var goalsByCard: [ContributionID: [GoalID]] = [:]
    /// The actions, dropped ones too, that rest on a card.
    package private(set) var actionsByCard: [ContributionID: [ActionID]] = [:]
    package private(set) var goalsByStatement: [StatementID: [GoalID]] = [:]
    package private(set) var cardsByStatement: [StatementID: [ContributionID]] = [:]
    package private(set) var statementsByInterview: [InterviewID: [StatementID]] = [:]
    package private(set) var actionsByGoal: [GoalID: [Action]] = [:]
    package private(set) var claims: [Indicator.Subject: [Claim]] = [:]
    package private(set) var indicators: [Indicator.Subject: [Indicator]] = [:]
    private var tops: [ContributionID: ContributionID] = [:]
    private var members: [ContributionID: [ContributionID]] = [:]

    package init(of session: Session) {
        liveGoals = session.liveGoals
        liveActions = session.liveActions
        liveContributions = session.liveContributions
        for card in session.contributions.values {
            let top = session.representative(of: card.id)
            tops[card.id] = top
            if !card.withdrawn { members[top, default: []].append(card.id) }
            for statement in card.statements { cardsByStatement[statement, default: []].append(card.id) }
        }
        for goal in session.goals.values {
            let top = session.representative(of: goal.id)
            goals[top, default: []].append(goal)
            for card in Set(goal.links.contributions.compactMap { tops[$0] }) {
                goalsByCard[card, default: []].appendOnce(top)
            }
            for statement in goal.links.statements { goalsByStatement[statement, default: []].appendOnce(top) }
        }
        for goal in liveGoals { links[goal.id] = links(of: goal.id, in: session) }
        for action in session.actions.values {
            if action.dropped == nil {
                actionsByGoal[session.representative(of: action.goal), default: []].append(action)
            }
            for card in Set(action.contributions.compactMap { tops[$0] }) {
                actionsByCard[card, default: []].append(action.id)
            }
        }
        for claim in session.claims.values { claims[claim.subject, default: []].append(claim) }
        // Lead first, then partners, then consulted.
        for subject in claims.keys {
            let all = claims[subject] ?? []
            claims[subject] = Claim.Part.allCases.flatMap { part in all.filter { $0.part == part } }
        }
        for indicator in session.indicators.values { indicators[indicator.subject, default: []].append(indicator) }
        for statement in session.statements.values {
            statementsByInterview[statement.interview, default: []].append(statement.id)
        }
    }

    private func links(of goal: GoalID, in session: Session) -> GoalLinks {
        var all = (goals[goal] ?? []).reduce(GoalLinks()) { $0.union($1.links) }
        var seen = Set<ContributionID>()
        all.contributions = all.contributions.compactMap { tops[$0] }.filter { seen.insert($0).inserted }
            .flatMap { members[$0] ?? [] }
        let cited = all.contributions.flatMap { session.contributions[$0]?.statements ?? [] }
        return all.union(GoalLinks(statements: cited))
    }

    /// The card a card ended in, itself when it was never merged.
    package func top(of card: ContributionID) -> ContributionID { tops[card] ?? card }

    /// The cards that ended in a card, itself first, without the withdrawn.
    package func members(of card: ContributionID) -> [ContributionID] { members[card] ?? [] }

    /// Claims on a subject that are not declined.
    package func standingClaims(on subject: Indicator.Subject) -> [Claim] {
        (claims[subject] ?? []).filter { !$0.isDeclined }
    }

    /// Claims on a goal, the goals merged into it, and its actions, in that order; declined ones left out.
    package func standingClaims(under goal: GoalID) -> [Claim] {
        (goals[goal] ?? []).flatMap { standingClaims(on: .goal(id: $0.id)) }
            + (actionsByGoal[goal] ?? []).flatMap { standingClaims(on: .action(id: $0.id)) }
    }

    /// Indicators of a goal and of the goals merged into it.
    package func indicators(of goal: GoalID) -> [Indicator] {
        (goals[goal] ?? []).flatMap { indicators[.goal(id: $0.id)] ?? [] }
    }
}

extension [GoalID] {
    fileprivate mutating func appendOnce(_ id: GoalID) {
        if !contains(id) { append(id) }
    }
}
