/// A fact: what happened. Facts are written down before anybody is told, and never changed afterwards.
///
/// Case names and labels are the file format of the log. A field may be added as a list, a truth value or an optional;
/// anything else needs a new case, because old facts are read for ever.
package enum Event: Hashable, Codable, Sendable {
    // The frame
    // Boxed, since one large case would make every fact as large.
    indirect case founded(process: Process)
    case areaEdited(area: Area)
    case organisationAdded(organisation: Organisation)
    case registered(caseNumber: String?)
    case omissionNoted(omission: Omission)
    case omissionLifted(subject: Omission.Subject)
    case textWritten(section: TextSection, paragraphs: [String])

    // Interviews
    case interviewImported(interview: Interview)
    case interviewDescribed(interview: Interview)
    /// With the statements it takes along.
    case interviewRemoved(id: InterviewID, statements: [StatementID])
    case statementNoted(statement: Statement)
    case statementRevised(statement: Statement)
    case statementCoded(coding: Coding)

    // The room
    case seated(seat: Seat)
    case tablesSet(workshop: WorkshopID, places: [SeatID: TableID])
    case workshopOpened(workshop: WorkshopID)
    case workshopClosed(workshop: WorkshopID)
    case workshopReopened(workshop: WorkshopID)
    case stepEntered(workshop: WorkshopID, step: StepID, deadline: Moment, round: Int)
    case stepLeft(workshop: WorkshopID)
    /// The step's clock stands still with this many milliseconds left, fewer than none when the time was out.
    case clockPaused(workshop: WorkshopID, left: Int)
    /// The step's clock runs, and runs out then: after a pause, or because the time was changed.
    case clockStarted(workshop: WorkshopID, deadline: Moment)
    /// A facilitator's browser leads the room from now on.
    case leadTaken(seat: SeatID)

    // The plan, as it is changed while the room is in it
    /// Nil stands for the beginning.
    case stepInserted(workshop: WorkshopID, step: StepPlan, after: StepID?)
    case stepRevised(workshop: WorkshopID, step: StepPlan)
    /// Only an insertion taken back: a step that has been planned is skipped instead.
    case stepRemoved(workshop: WorkshopID, step: StepID)

    // Cards
    case contributed(contribution: Contribution)
    case contributionEdited(
        id: ContributionID,
        text: String,
        area: AreaID?,
        perspectives: [PerspectiveID],
        statements: [StatementID],
        at: Moment
    )
    case contributionWithdrawn(id: ContributionID, withdrawn: Bool)
    case contributionHidden(id: ContributionID, hidden: Bool)
    case contributionSettled(id: ContributionID, fate: Contribution.Fate?)
    case merged(merge: Merge)
    case unmerged(id: MergeID)
    case remerged(id: MergeID)
    case heldApart(pair: Apart, apart: Bool)

    // Votes
    case voted(step: StepID, seat: SeatID, ballot: Ballot)
    case votedOnPaper(step: StepID, seat: SeatID, ballot: Ballot)
    case voteMoved(step: StepID, phase: VotePhase)

    // Goals
    case goalFormulated(goal: Goal)
    case goalReworded(id: GoalID, wording: Wording)
    case goalWordingWithdrawn(id: GoalID)
    case goalLinked(id: GoalID, links: GoalLinks)
    case goalJudged(id: GoalID, verdict: Verdict?)
    case pictureDescribed(paragraphs: [String])

    // Actions and ownership
    case actionProposed(action: Action)
    case actionRevised(action: Action)
    case indicatorSet(indicator: Indicator)
    case claimed(claim: Claim)
    case claimAnswered(id: ClaimID, state: Claim.State)

    // The rest of the record
    case checklistAnswered(answer: ChecklistAnswer)
    case selfRated(rating: SelfRating)
    case decided(decision: Decision)
    case decisionWithdrawn(id: DecisionID, withdrawn: Bool)
    case waived(waiver: Waiver)
    case waiverLifted(check: Int, subject: String?)
    /// Marks that the events beside it take back the facilitator's latest command.
    case undone(command: Int)
}

/// A section of running text that the county itself writes.
package enum TextSection: String, Hashable, Codable, Sendable, CaseIterable {
    case foreword, assignment, purpose, audience, validity, isNot, method, nationalFrame, perspectives
    case currentSituation, vision, implementation, join, followUp
}

/// A vote is hidden while open and after closing, until somebody shows it.
package enum VotePhase: String, Hashable, Codable, Sendable, CaseIterable {
    case open, closed, revealed
}

/// A fact with its place in the log.
package struct Record: Hashable, Sendable {
    /// 1, 2, 3 … without gaps.
    package let sequence: Int
    package let at: Moment
    /// Facts of one command share its number, which is the sequence of the first of them.
    package let command: Int
    package let seat: SeatID
    package let event: Event
    package init(sequence: Int, at: Moment, command: Int, seat: SeatID, event: Event) {
        self.sequence = sequence
        self.at = at
        self.command = command
        self.seat = seat
        self.event = event
    }
}

extension Event {
    /// The id of what the fact brings into being or gives anew; what `@client` stands for in a script.
    package var createdID: String? {
        switch self {
        case .founded(let process): process.id.text
        case .areaEdited(let area): area.id.text
        case .organisationAdded(let organisation): organisation.id.text
        case .interviewImported(let interview): interview.id.text
        case .statementNoted(let statement): statement.id.text
        case .seated(let seat): seat.id.text
        case .stepInserted(_, let step, _): step.id.text
        case .contributed(let contribution): contribution.id.text
        case .merged(let merge): merge.id.text
        case .goalFormulated(let goal): goal.id.text
        case .actionProposed(let action): action.id.text
        case .indicatorSet(let indicator): indicator.id.text
        case .claimed(let claim): claim.id.text
        case .decided(let decision): decision.id.text
        default: nil
        }
    }
}
