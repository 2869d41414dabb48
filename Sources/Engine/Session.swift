/// The state of one strategy process: what all its facts add up to.
package struct Session: Sendable {
    /// Nil until the process is founded.
    package internal(set) var process: Process?
    package internal(set) var organisations = Ledger<OrganisationID, Organisation>()
    package internal(set) var seats = Ledger<SeatID, Seat>()
    package internal(set) var places: [WorkshopID: [SeatID: TableID]] = [:]
    package internal(set) var runs = Ledger<WorkshopID, WorkshopRun>()
    /// The facilitator's browser that leads; nil while nobody has taken the lead.
    package internal(set) var lead: SeatID?
    /// The workshops as founded. `process` has them with all that was changed since.
    package internal(set) var planned: [WorkshopPlan] = []
    /// Steps put in live, also those taken out again, and how long they were to be.
    package internal(set) var insertedMinutes: [StepID: Int] = [:]
    package internal(set) var interviews = Ledger<InterviewID, Interview>()
    package internal(set) var statements = Ledger<StatementID, Statement>()
    /// What the reader of the notes proposed of statements that somebody has coded since, for whoever codes after that.
    package internal(set) var proposals: [StatementID: ReadProposal] = [:]
    package internal(set) var codings = Ledger<CoderKey, Coding>()
    package internal(set) var contributions = Ledger<ContributionID, Contribution>()
    /// Kept in step with `contributions`.
    var cardPlaces = CardPlaces()
    package internal(set) var merges = Ledger<MergeID, Merge>()
    package internal(set) var votes = Ledger<StepID, Vote>()
    package internal(set) var goals = Ledger<GoalID, Goal>()
    package internal(set) var actions = Ledger<ActionID, Action>()
    package internal(set) var indicators = Ledger<IndicatorID, Indicator>()
    package internal(set) var claims = Ledger<ClaimID, Claim>()
    package internal(set) var decisions = Ledger<DecisionID, Decision>()
    package internal(set) var checklistAnswers = Ledger<ChecklistKey, ChecklistAnswer>()
    package internal(set) var selfRatings = Ledger<RatingKey, SelfRating>()
    package internal(set) var waivers: [Waiver] = []
    package internal(set) var omissions: [Omission] = []
    /// The shared picture and direction, in paragraphs.
    package internal(set) var picture: [String] = []
    /// Where each merged card or goal went; kept in step with `merges`.
    package internal(set) var mergedInto: [ContributionID: ContributionID] = [:]
    package internal(set) var goalMergedInto: [GoalID: GoalID] = [:]
    /// Pairs that look alike and have been found to be different.
    package internal(set) var apart: Set<Apart> = []
    /// How to take back the facilitator's latest command.
    package internal(set) var undoable: Undoable?
    /// How a coder takes back its latest command.
    package internal(set) var coderUndoable: [SeatID: Undoable] = [:]
    package internal(set) var lastSequence = 0
    /// When the latest fact happened; nil for an empty log.
    package internal(set) var lastMoment: Moment?
    var lastCommand: CommandTrace?

    package init() {
        for seat in [Seat.facilitator, .strategist, .projector] { seats[seat.id] = seat }
    }
}

/// A workshop being held: where it is, and when each step began.
package struct WorkshopRun: Hashable, Sendable {
    package var id: WorkshopID
    package var isOpen: Bool
    /// Nil before the first step.
    package var step: StepID?
    /// Nil before the first step.
    package var clock: StepClock?
    /// How many table rotations there have been.
    package var round: Int
    package var visits: [Visit]

    package struct Visit: Hashable, Sendable {
        package var step: StepID
        package var from: Moment
    }

    /// When the time is out; nil while the clock stands.
    package var deadline: Moment? { if case .running(let deadline)? = clock { deadline } else { nil } }
}

/// The clock of the step a workshop stands at.
package enum StepClock: Hashable, Sendable {
    case running(deadline: Moment)
    /// Milliseconds left; fewer than none when the time was out.
    case paused(left: Int)

    /// The moment the time would be out if the clock ran on from now.
    package func end(at now: Moment) -> Moment {
        switch self {
        case .running(let deadline): deadline
        case .paused(let left): Moment(milliseconds: now.milliseconds + Int64(left))
        }
    }
}

/// All ballots of one prioritising step.
package struct Vote: Hashable, Sendable {
    package var step: StepID
    package var phase: VotePhase
    package var ballots: [SeatID: Ballot] = [:]
    /// Whose ballots were given on paper and written in by the facilitator.
    package var onPaper: Set<SeatID> = []
}

package struct ChecklistKey: Hashable, Sendable {
    package var step: StepID
    package var organisation: OrganisationID
    package var item: Identifier<ChecklistItem>
    package init(step: StepID, organisation: OrganisationID, item: Identifier<ChecklistItem>) {
        self.step = step
        self.organisation = organisation
        self.item = item
    }
}

package struct RatingKey: Hashable, Sendable {
    package var step: StepID
    package var organisation: OrganisationID
    package var factor: Identifier<RatingFactor>
    package init(step: StepID, organisation: OrganisationID, factor: Identifier<RatingFactor>) {
        self.step = step
        self.organisation = organisation
        self.factor = factor
    }
}

/// The events that take a command back, newest first.
package struct Undoable: Hashable, Sendable {
    package var command: Int
    /// When the command was carried out.
    package var at: Moment
    package var inverse: [Event]
    /// Ids of what the inverse changes.
    package var touched: Set<String>
}

extension Undoable {
    /// Work on the notes is taken back whenever one sees that it went wrong; what the room has seen is not.
    var expires: Bool {
        !inverse.allSatisfy {
            switch $0 {
            case .statementNoted, .statementRevised, .statementCoded, .interviewDescribed: true
            default: false
            }
        }
    }

    /// How long a screen offers to take a command back.
    package static let offeredSeconds = 10
    /// How long it is accepted: what is pressed in the last second may be on its way for some.
    package static let acceptedSeconds = 15
}

/// The command whose events are being applied, so that its inverse gathers in one place.
struct CommandTrace: Sendable {
    var number: Int
    /// Nil once an event without an inverse has been seen.
    var inverse: [Event]?
}
