/// A long-term goal, with every wording it has had and what it rests on.
package struct Goal: Hashable, Codable, Sendable {
    package var id: GoalID
    package var area: AreaID
    package var grammar: Grammar
    /// Oldest first; never empty.
    package var wordings: [Wording]
    package var links: GoalLinks
    /// Why the table wants it.
    package var why: String?
    package var table: TableID?
    package var verdict: Verdict?
    /// True for example text that is not the county's own.
    package var constructed: Bool
    package init(
        id: GoalID,
        area: AreaID,
        grammar: Grammar,
        wordings: [Wording],
        links: GoalLinks = GoalLinks(),
        why: String? = nil,
        table: TableID? = nil,
        constructed: Bool = false
    ) {
        self.id = id
        self.area = area
        self.grammar = grammar
        self.wordings = wordings
        self.links = links
        self.why = why
        self.table = table
        self.constructed = constructed
    }

    package var text: String { wordings.last?.text ?? "" }
    package var isDropped: Bool { verdict?.kind == .drop }
}

/// How a goal is written.
package enum Grammar: String, Hashable, Codable, Sendable, CaseIterable {
    /// Målbild: present tense, as if already true, one sentence, no number.
    case vision
    /// SMART mål: att + handling + slutresultat + mått + datum.
    case smart
}

/// One wording of a goal: who gave it, when, and why.
package struct Wording: Hashable, Codable, Sendable {
    package var text: String
    package var seat: SeatID
    package var step: StepID?
    package var at: Moment
    package var reason: String?
    package init(text: String, seat: SeatID, step: StepID? = nil, at: Moment, reason: String? = nil) {
        self.text = text
        self.seat = seat
        self.step = step
        self.at = at
        self.reason = reason
    }
}

/// What a goal rests on and what it answers.
package struct GoalLinks: Hashable, Codable, Sendable {
    package var contributions: [ContributionID]
    package var statements: [StatementID]
    package var nationalGoals: [NationalGoalID]
    package var focusItems: [FocusItemID]
    package var perspectives: [PerspectiveID]
    package init(
        contributions: [ContributionID] = [],
        statements: [StatementID] = [],
        nationalGoals: [NationalGoalID] = [],
        focusItems: [FocusItemID] = [],
        perspectives: [PerspectiveID] = []
    ) {
        self.contributions = contributions
        self.statements = statements
        self.nationalGoals = nationalGoals
        self.focusItems = focusItems
        self.perspectives = perspectives
    }

    /// Both sets of links, each kept once, the receiver's first.
    package func union(_ other: GoalLinks) -> GoalLinks {
        func joined<ID: Hashable>(_ first: [ID], _ second: [ID]) -> [ID] {
            var seen = Set<ID>()
            return (first + second).filter { seen.insert($0).inserted }
        }
        return GoalLinks(
            contributions: joined(contributions, other.contributions),
            statements: joined(statements, other.statements),
            nationalGoals: joined(nationalGoals, other.nationalGoals),
            focusItems: joined(focusItems, other.focusItems),
            perspectives: joined(perspectives, other.perspectives)
        )
    }
}

/// What workshop 2 says of a goal from workshop 1.
package struct Verdict: Hashable, Codable, Sendable {
    package var kind: Kind
    package var reason: String
    package var seat: SeatID
    package var step: StepID?
    package var at: Moment
    package init(kind: Kind, reason: String, seat: SeatID, step: StepID? = nil, at: Moment) {
        self.kind = kind
        self.reason = reason
        self.seat = seat
        self.step = step
        self.at = at
    }

    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case keep, change, drop
    }
}
