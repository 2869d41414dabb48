/// The smallest planned unit of work toward a goal (aktivitet, insats, åtgärd).
package struct Action: Hashable, Codable, Sendable {
    package var id: ActionID
    package var goal: GoalID
    /// What is done, beginning with a verb.
    package var text: String
    package var kind: Kind
    package var start: Day?
    package var end: Day?
    package var resource: String?
    package var contributions: [ContributionID]
    package var perspectives: [PerspectiveID]
    package var table: TableID?
    package var step: StepID?
    package var at: Moment
    /// Why it was taken out of the plan.
    package var dropped: String?
    package init(
        id: ActionID,
        goal: GoalID,
        text: String,
        kind: Kind = .practice,
        start: Day? = nil,
        end: Day? = nil,
        resource: String? = nil,
        contributions: [ContributionID] = [],
        perspectives: [PerspectiveID] = [],
        table: TableID? = nil,
        step: StepID? = nil,
        at: Moment
    ) {
        self.id = id
        self.goal = goal
        self.text = text
        self.kind = kind
        self.start = start
        self.end = end
        self.resource = resource
        self.contributions = contributions
        self.perspectives = perspectives
        self.table = table
        self.step = step
        self.at = at
    }

    /// What an action may lack.
    package enum Detail: String, Hashable, Codable, Sendable, CaseIterable {
        case start, end, resource
    }

    /// Knowledge activities dominate county plans; the draft's checks look for a plan that has nothing else.
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case practice, knowledge, governance
    }
}

/// A sign of movement, for a goal or an action.
package struct Indicator: Hashable, Codable, Sendable {
    package var id: IndicatorID
    package var subject: Subject
    package var text: String
    /// What it tells: that something was done, or that something changed.
    package var measures: Measure
    package var baseline: String?
    package var target: String?
    package var source: String?
    /// How often it is read, "varje år".
    package var cadence: String?
    package var bySex: Bool
    /// Why it is not split by sex although it may concern people.
    package var reasonNotSplit: String?
    package init(
        id: IndicatorID,
        subject: Subject,
        text: String,
        measures: Measure = .activity,
        baseline: String? = nil,
        target: String? = nil,
        source: String? = nil,
        cadence: String? = nil,
        bySex: Bool = false,
        reasonNotSplit: String? = nil
    ) {
        self.id = id
        self.subject = subject
        self.text = text
        self.measures = measures
        self.baseline = baseline
        self.target = target
        self.source = source
        self.cadence = cadence
        self.bySex = bySex
        self.reasonNotSplit = reasonNotSplit
    }

    package enum Subject: Hashable, Codable, Sendable {
        case goal(id: GoalID)
        case action(id: ActionID)
    }

    package enum Measure: String, Hashable, Codable, Sendable, CaseIterable {
        case activity, effect
    }
}

/// An organisation's part in an action or a goal. A claim, not a fact, until a ledningsbeslut confirms it.
package struct Claim: Hashable, Codable, Sendable {
    package var id: ClaimID
    package var subject: Indicator.Subject
    package var organisation: OrganisationID
    /// The role in the organisation that answers for it; never a person.
    package var role: String
    package var part: Part
    package var state: State
    package var table: TableID?
    package var at: Moment
    package init(
        id: ClaimID,
        subject: Indicator.Subject,
        organisation: OrganisationID,
        role: String,
        part: Part,
        state: State = .proposed,
        table: TableID? = nil,
        at: Moment
    ) {
        self.id = id
        self.subject = subject
        self.organisation = organisation
        self.role = role
        self.part = part
        self.state = state
        self.table = table
        self.at = at
    }

    package enum Part: String, Hashable, Codable, Sendable, CaseIterable {
        case lead, partner, consulted
    }

    package enum State: Hashable, Codable, Sendable {
        /// Somebody thinks the organisation should (föreslagen).
        case proposed
        /// The organisation's own people offer it (erbjuden).
        case offered
        /// Decided by the organisation's management (bekräftad).
        case confirmed(on: Day, by: String)
        case declined(reason: String)
        case conditional(condition: String)
    }
}
