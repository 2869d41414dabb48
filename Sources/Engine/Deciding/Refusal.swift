/// Why a command was not carried out. Each case becomes one sentence that says what, where and what to do.
package enum Refusal: Error, Hashable, Codable, Sendable {
    case notFounded
    case alreadyFounded
    case unknownSeat(seat: SeatID)
    case notAllowed(role: Role)
    case emptyText
    case textTooLong(length: Int, limit: Int)
    case unknown(thing: Thing, id: String)
    case alreadyExists(thing: Thing, id: String)
    case noOpenWorkshop
    case workshopOpen(workshop: WorkshopID)
    case workshopNotOpen(workshop: WorkshopID)
    /// All workshops have been held.
    case over
    case notInvited(workshop: WorkshopID)
    case stepMoved(at: StepID?)
    case stepClosed(step: StepID)
    case stepNotBegun(step: StepID)
    case stepDoesNot(step: StepID, deed: Deed)
    case kindNotCollected(kind: ContributionKind, step: StepID)
    case otherTable(table: TableID)
    case notYours
    /// Somebody else's change came first; the text is what stands there now.
    case changedMeanwhile(id: String, text: String)
    case withdrawn(id: String)
    case mergedAway(id: String, into: String)
    case nothingToMerge
    case mergeWithItself
    case alreadyUndone(merge: MergeID)
    case laterMerge(merge: MergeID)
    case voteClosed(step: StepID)
    case voteStillOpen(step: StepID)
    case voteShown(step: StepID)
    case wrongBallot(step: StepID)
    /// The seat has given its ballot from a device; no other is written in for it.
    case hasVoted(seat: SeatID)
    /// A paper ballot has been written in for the seat.
    case votedOnPaper(step: StepID)
    case overBudget(used: Int, budget: Int)
    case overCap(option: String, votes: Int, cap: Int)
    case outOfRange(value: Int, lowest: Int, highest: Int)
    case optionTwice(option: String)
    case notAnOption(option: String)
    case goalDropped(goal: GoalID)
    case sameWording(goal: GoalID)
    case needsReason
    case needsText
    case endBeforeStart(start: Day, end: Day)
    case actionDropped(action: ActionID)
    case otherOrganisation
    case alreadyClaimed(claim: ClaimID)
    case missingOrganisation
    case listEnded(item: String)
    case nothingToUndo
    /// The time for taking back is over.
    case undoTooLate
    case notLeading(lead: SeatID)
    /// Somebody else has taken the lead meanwhile.
    case leadMoved(to: SeatID?)
    case stepSkipped(step: StepID)
    /// The step goes on, so that it cannot be left out.
    case stepInProgress(step: StepID)
    /// Somebody else has changed the step meanwhile.
    case stepChanged(step: StepID)
    /// A checklist or self-rating that asks nothing.
    case noQuestions
    /// The same client id came with another wish than before.
    case clientReused(client: String)
    case unwritable
    case noteUnchanged(file: String)
    case otherInterview(statement: StatementID)
    /// The note cannot go: a card or a goal builds on a statement of it.
    case statementUsed(statement: StatementID, by: String)

    /// What an unknown id was to name.
    package enum Thing: String, Hashable, Codable, Sendable, CaseIterable {
        case county, area, nationalGoal, focusItem, perspective, sector, organisation, code, workshop, step, table, seat
        case interview, statement, contribution, merge, goal, action, indicator, claim, decision, item, factor, waiver,
            omission
    }

    /// What was tried in a step that is not for it.
    package enum Deed: String, Hashable, Codable, Sendable, CaseIterable {
        case contribute, merge, formulate, reword, judge, vote, act, claim, answerChecklist, rateSelf
    }
}
