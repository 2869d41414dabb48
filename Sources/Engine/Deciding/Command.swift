/// A wish: what somebody wants to happen. `Session.decide` turns it into events or refuses it.
///
/// Case names and labels are the words of scripts and of the programming interface, so they are a contract.
package enum Command: Hashable, Codable, Sendable {
    // The frame
    case found(process: Process)
    case editArea(area: Area)
    case addOrganisation(organisation: Organisation)
    case register(caseNumber: String?)
    case omit(omission: Omission)
    case includeAgain(subject: Omission.Subject)
    case writeText(section: TextSection, paragraphs: [String])

    // Interviews
    case importInterview(note: NoteProposal)
    /// Says who was interviewed, in classes and not by name, when, and whether the note has been approved.
    case describeInterview(
        id: InterviewID,
        sector: SectorID?,
        municipalityType: MunicipalityType?,
        roleClass: RoleClass?,
        date: Day?,
        status: NoteStatus
    )
    /// Takes out a note that was taken in by mistake, with all its statements and what was coded of them. Refused when
    /// a card or a goal builds on one of them.
    case removeInterview(id: InterviewID)
    /// Makes a seat for one more coder.
    case seatCoder
    /// Says what a statement is about, or that it is about none of it. A coder's word; whoever leads the work settles.
    case codeStatement(id: StatementID, area: AreaID?, category: CodeID?)
    case chooseQuote(id: StatementID, chosen: Bool)
    /// In two, the second part beginning at `at`, counted in Unicode code points from the start of its text.
    case splitStatement(id: StatementID, at: Int)
    case joinStatements(into: StatementID, from: [StatementID])
    /// A statement the reader missed, word for word, beginning at `start` of the note in Unicode code points.
    case addStatement(interview: InterviewID, text: String, start: Int, quote: Bool)
    case leaveStatement(id: StatementID, reason: String)
    case takeBackStatement(id: StatementID)
    /// Where a statement stands that a corrected note seemed to have lost: its words as they now are, beginning at
    /// `start` of the note in Unicode code points.
    case placeStatement(id: StatementID, text: String, start: Int)

    // The room
    case invite(invitations: [Invitation])
    /// Puts seats at tables; the seats not named stay where they are. Participants choose their own.
    case setTables(workshop: WorkshopID, places: [SeatID: TableID])
    case openWorkshop(workshop: WorkshopID)
    case closeWorkshop(workshop: WorkshopID)
    /// Compare-and-set: refused unless the workshop still stands at `from` (nil before the first step).
    case moveStep(workshop: WorkshopID, from: StepID?, to: StepID)
    /// A seat for one more facilitator's browser. It may look and help; it leads when it takes the lead.
    case admitFacilitator
    /// Compare-and-set: refused unless `from` leads (nil while nobody has taken the lead).
    case takeLead(from: SeatID?)

    // The clock of the step the workshop stands at, which the commands name.
    case pauseClock(workshop: WorkshopID, step: StepID)
    case resumeClock(workshop: WorkshopID, step: StepID)
    /// Fewer minutes than none shorten. Refused when `from` is given and the step no longer has that many.
    case extendStep(workshop: WorkshopID, step: StepID, by: Int, from: Int?)

    // The plan, live
    case insertStep(
        workshop: WorkshopID,
        after: StepID?,
        title: String,
        minutes: Int,
        kind: StepKind,
        question: String,
        hint: String?,
        collects: [ContributionKind]
    )
    /// Puts the same step in once more, under an id of its own, so that votes and answers are never mixed.
    case repeatStep(workshop: WorkshopID, step: StepID, after: StepID?)
    case skipStep(workshop: WorkshopID, step: StepID)
    case unskipStep(workshop: WorkshopID, step: StepID)
    /// What is left out stays as it is.
    case reviseStep(workshop: WorkshopID, step: StepID, title: String?, minutes: Int?, question: String?)
    /// Several steps at once. Compare-and-set: refused unless each has the minutes it is said to have.
    case retimeSteps(workshop: WorkshopID, steps: [Retiming])

    // Cards. A missing step means the step the open workshop stands at.
    case contribute(
        kind: ContributionKind,
        text: String,
        area: AreaID?,
        step: StepID?,
        table: TableID?,
        perspectives: [PerspectiveID],
        statements: [StatementID],
        goal: GoalID?,
        origin: Contribution.Origin?
    )
    /// With a basis, the text the writer had before the eyes: refused when somebody has changed it since.
    case editContribution(
        id: ContributionID,
        text: String,
        area: AreaID?,
        perspectives: [PerspectiveID],
        statements: [StatementID],
        basis: String? = nil
    )
    case withdrawContribution(id: ContributionID)
    case hideContribution(id: ContributionID)
    case showContribution(id: ContributionID)
    case park(id: ContributionID)
    case leaveOut(id: ContributionID, reason: String)
    case takeUp(id: ContributionID)
    /// With a text, that becomes their common wording.
    case merge(subject: Merge.Subject, text: String? = nil)
    case unmerge(id: MergeID)
    /// Two that look alike are not the same, and are not to be proposed again; `apart` false takes it back.
    case holdApart(pair: Apart, apart: Bool)

    // Votes
    case vote(step: StepID?, ballot: Ballot)
    /// Writes in what a participant without a device voted on paper, until the result is shown. Refused for a seat that
    /// has voted itself; an empty ballot takes it back.
    case voteOnPaper(step: StepID, seat: SeatID, ballot: Ballot)
    case closeVote(step: StepID)
    case reopenVote(step: StepID)
    case revealVote(step: StepID)
    case concealVote(step: StepID)

    // Goals
    case formulate(
        area: AreaID,
        grammar: Grammar?,
        text: String,
        why: String?,
        contributions: [ContributionID],
        statements: [StatementID],
        nationalGoals: [NationalGoalID],
        focusItems: [FocusItemID],
        perspectives: [PerspectiveID],
        constructed: Bool
    )
    case reword(id: GoalID, text: String, reason: String?, basis: String? = nil)
    /// Adds links to those the goal has.
    case link(id: GoalID, links: GoalLinks)
    case unlink(id: GoalID, links: GoalLinks)
    case judge(id: GoalID, verdict: Verdict.Kind, reason: String, text: String?)
    case describePicture(paragraphs: [String])

    // Actions and ownership
    case proposeAction(
        goal: GoalID,
        text: String,
        kind: Action.Kind?,
        start: Day?,
        end: Day?,
        resource: String?,
        contributions: [ContributionID],
        perspectives: [PerspectiveID]
    )
    /// What is nil stays as it is, unless it is among what is emptied.
    case reviseAction(
        id: ActionID,
        text: String?,
        kind: Action.Kind?,
        start: Day?,
        end: Day?,
        resource: String?,
        contributions: [ContributionID],
        emptied: [Action.Detail] = [],
        basis: String? = nil
    )
    case dropAction(id: ActionID, reason: String)
    case setIndicator(
        id: IndicatorID?,
        subject: Indicator.Subject,
        text: String,
        measures: Indicator.Measure?,
        baseline: String?,
        target: String?,
        source: String?,
        cadence: String?,
        bySex: Bool,
        reasonNotSplit: String?
    )
    /// Without a state, the claim is offered when the organisation's own seat makes it, else proposed.
    case claim(subject: Indicator.Subject, organisation: OrganisationID, role: String, part: Claim.Part)
    case answerClaim(id: ClaimID, state: Claim.State)

    // The rest of the record
    case answerChecklist(
        step: StepID?,
        item: Identifier<ChecklistItem>,
        answer: ChecklistAnswer.Answer,
        comment: String?,
        organisation: OrganisationID?
    )
    case rateSelf(
        step: StepID?,
        factor: Identifier<RatingFactor>,
        value: Int,
        proof: String?,
        organisation: OrganisationID?
    )
    case recordDecision(text: String)
    case withdrawDecision(id: DecisionID)
    case waive(check: Int, subject: String?, reason: String)
    case liftWaiver(check: Int, subject: String?)
    /// Takes back the facilitator's latest command.
    case undo
}

/// A seat to be made. Names and addresses travel beside the command, never in it.
package struct Invitation: Hashable, Codable, Sendable {
    package var organisation: OrganisationID
    package var workshops: [WorkshopID]
    package init(organisation: OrganisationID, workshops: [WorkshopID] = []) {
        self.organisation = organisation
        self.workshops = workshops
    }
}
