package import Engine

/// An action as ``StrategyJSON`` writes it.
package struct ActionJSON: Hashable, Codable, Sendable {
    package var id: ActionID
    package var goal: GoalID
    package var text: String
    package var kind: Action.Kind
    package var start: Day?
    package var end: Day?
    package var resource: String?
    package var contributions: [ContributionID]
    package var perspectives: [PerspectiveID]
    package var table: TableID?
    package var step: StepID?
    package var at: String
    /// Why it was taken out of the plan.
    package var dropped: String?

    init(_ action: Action) {
        id = action.id
        goal = action.goal
        text = action.text
        kind = action.kind
        start = action.start
        end = action.end
        resource = action.resource
        contributions = action.contributions
        perspectives = action.perspectives
        table = action.table
        step = action.step
        at = StockholmTime.timestamp(action.at)
        dropped = action.dropped
    }
}

/// A sign of movement as ``StrategyJSON`` writes it; it belongs to a goal or to an action.
package struct IndicatorJSON: Hashable, Codable, Sendable {
    package var id: IndicatorID
    package var goal: GoalID?
    package var action: ActionID?
    package var text: String
    /// "activity" or "effect".
    package var measures: Indicator.Measure
    package var baseline: String?
    package var target: String?
    package var source: String?
    package var cadence: String?
    package var bySex: Bool
    package var reasonNotSplit: String?

    init(_ indicator: Indicator) {
        id = indicator.id
        (goal, action) = indicator.subject.ids
        text = indicator.text
        measures = indicator.measures
        baseline = indicator.baseline
        target = indicator.target
        source = indicator.source
        cadence = indicator.cadence
        bySex = indicator.bySex
        reasonNotSplit = indicator.reasonNotSplit
    }
}

/// An organisation's part in a goal or an action as ``StrategyJSON`` writes it.
package struct ClaimJSON: Hashable, Codable, Sendable {
    package var id: ClaimID
    package var goal: GoalID?
    package var action: ActionID?
    package var organisation: OrganisationID
    /// The role that answers for it; never a person.
    package var role: String
    package var part: Claim.Part
    /// "proposed", "offered", "confirmed", "declined" or "conditional".
    package var state: String
    /// The day of the decision, when confirmed.
    package var confirmed: Day?
    package var decidedBy: String?
    package var condition: String?
    package var declinedBecause: String?
    package var table: TableID?
    package var at: String

    init(_ claim: Claim) {
        id = claim.id
        (goal, action) = claim.subject.ids
        organisation = claim.organisation
        role = claim.role
        part = claim.part
        table = claim.table
        at = StockholmTime.timestamp(claim.at)
        switch claim.state {
        case .proposed: state = "proposed"
        case .offered: state = "offered"
        case .confirmed(let day, let by): (state, confirmed, decidedBy) = ("confirmed", day, by)
        case .declined(let reason): (state, declinedBecause) = ("declined", reason)
        case .conditional(let condition): (state, self.condition) = ("conditional", condition)
        }
    }
}

extension Indicator.Subject {
    /// The goal or the action, whichever it is.
    fileprivate var ids: (goal: GoalID?, action: ActionID?) {
        switch self {
        case .goal(let id): (id, nil)
        case .action(let id): (nil, id)
        }
    }
}
