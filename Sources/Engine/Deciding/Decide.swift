extension Session {
    /// Longest text of a card, a goal or an action, in characters: more than any card needs, less than a pasted report.
    package static let textLimit = 4_000

    /// Decides which facts a wish leads to, or why it is refused. Pure: asks nothing but the session and its arguments.
    ///
    /// - Parameters:
    ///   - by: the seat that wishes.
    ///   - at: when, by the server's clock.
    /// - Returns: the events, in order; empty when what was wished is already so.
    package func decide(_ command: Command, by: SeatID, at: Moment) throws(Refusal) -> [Event] {
        if case .found(let process) = command {
            if self.process != nil { throw .alreadyFounded }
            return [.founded(process: process)]
        }
        guard process != nil else { throw .notFounded }
        guard let seat = seats[by] else { throw .unknownSeat(seat: by) }
        try permit(command, to: seat)
        if isOver, seat.role == .participant || seat.role == .secretary { throw .over }
        if command.steers, let lead, lead != seat.id { throw .notLeading(lead: lead) }
        return try decide(command, Deciding(seat: seat, at: at))
    }

    private func decide(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .found: throw .alreadyFounded
        case .editArea, .addOrganisation, .register, .omit, .includeAgain, .writeText:
            return try decideFrame(command)
        case .importInterview, .describeInterview, .removeInterview: return try decideInterview(command)
        case .seatCoder, .codeStatement, .chooseQuote, .splitStatement, .joinStatements, .addStatement,
            .leaveStatement, .takeBackStatement, .placeStatement:
            return try decideCoding(command, asked)
        case .invite, .setTables, .openWorkshop, .closeWorkshop, .moveStep:
            return try decideRoom(command, asked)
        case .admitFacilitator, .takeLead: return try decideLead(command, asked)
        case .pauseClock, .resumeClock, .extendStep: return try decideClock(command, asked)
        case .insertStep, .repeatStep, .skipStep, .unskipStep, .reviseStep, .retimeSteps:
            return try decidePlan(command, asked)
        case .contribute, .editContribution, .withdrawContribution, .hideContribution, .showContribution, .park,
            .leaveOut, .takeUp:
            return try decideCard(command, asked)
        case .merge(let subject, let text): return try merge(subject, text, asked)
        case .unmerge(let id): return try unmerge(id, asked)
        case .holdApart(let pair, let apart): return try holdApart(pair, apart)
        case .vote, .voteOnPaper, .closeVote, .reopenVote, .revealVote, .concealVote:
            return try decideVote(command, asked)
        case .formulate, .reword, .link, .unlink, .judge, .describePicture: return try decideGoal(command, asked)
        case .proposeAction, .reviseAction, .dropAction, .setIndicator: return try decideAction(command, asked)
        case .claim, .answerClaim: return try decideOwnership(command, asked)
        case .answerChecklist, .rateSelf, .recordDecision, .withdrawDecision, .waive, .liftWaiver:
            return try decideRecord(command, asked)
        case .undo:
            let latest = asked.isFacilitator ? undoable : coderUndoable[asked.seat.id]
            guard let undoable = latest else { throw .nothingToUndo }
            if undoable.expires, asked.at > undoable.at.adding(seconds: Undoable.acceptedSeconds) {
                throw .undoTooLate
            }
            return undoable.inverse + [.undone(command: undoable.command)]
        }
    }

    /// Who may wish what, whatever the step.
    private func permit(_ command: Command, to seat: Seat) throws(Refusal) {
        let role = seat.role
        let allowed: Bool
        switch command {
        case .contribute, .editContribution, .withdrawContribution, .merge, .unmerge, .formulate, .reword, .link,
            .judge, .proposeAction, .reviseAction, .setIndicator, .claim, .answerClaim, .answerChecklist, .rateSelf:
            allowed = role == .facilitator || role == .secretary || role == .participant
        case .vote: allowed = role == .participant
        case .setTables(_, let places):
            allowed = role == .facilitator || (role == .participant && Set(places.keys) == [seat.id])
        case .waive, .liftWaiver, .register, .omit, .includeAgain, .writeText, .leaveOut, .park, .takeUp, .unlink,
            .removeInterview:
            allowed = role == .facilitator || role == .strategist
        case .codeStatement, .chooseQuote, .splitStatement, .joinStatements, .addStatement, .leaveStatement,
            .takeBackStatement, .placeStatement, .importInterview, .describeInterview:
            allowed = role == .facilitator || role == .strategist || role == .coder
        case .undo: allowed = role == .facilitator || role == .strategist || role == .coder
        case .found, .editArea, .addOrganisation, .seatCoder, .invite, .openWorkshop,
            .closeWorkshop, .moveStep, .admitFacilitator, .takeLead, .pauseClock, .resumeClock, .extendStep,
            .insertStep, .repeatStep, .skipStep, .unskipStep, .reviseStep, .retimeSteps, .hideContribution,
            .showContribution, .voteOnPaper, .closeVote, .reopenVote, .revealVote,
            .concealVote, .describePicture, .dropAction, .recordDecision, .withdrawDecision, .holdApart:
            allowed = role == .facilitator
        }
        if !allowed { throw .notAllowed(role: role) }
    }
}

/// Who asks, and when.
struct Deciding {
    let seat: Seat
    let at: Moment

    var isFacilitator: Bool { seat.role == .facilitator }
}

extension Session {
    /// The text without surrounding white space; refused when empty or too long.
    func checked(_ text: String) throws(Refusal) -> String {
        let trimmed = trimmed(text)
        if trimmed.isEmpty { throw .emptyText }
        return try limited(trimmed)
    }

    func checkedReason(_ text: String) throws(Refusal) -> String {
        let trimmed = trimmed(text)
        if trimmed.isEmpty { throw .needsReason }
        return try limited(trimmed)
    }

    /// What may be left out: as it was written, without NUL; refused when too long.
    func checked(optional text: String?) throws(Refusal) -> String? {
        guard let text else { return nil }
        return try limited(cleaned(text))
    }

    private func limited(_ text: String) throws(Refusal) -> String {
        if text.count > Self.textLimit { throw .textTooLong(length: text.count, limit: Self.textLimit) }
        // Marks piled on letters are no characters of their own; a letter may carry thousands, not a whole megabyte.
        let marks = text.unicodeScalars.count
        if marks > 10 * Self.textLimit { throw .textTooLong(length: marks, limit: Self.textLimit) }
        return text
    }

    private func trimmed(_ text: String) -> String {
        let text = cleaned(text)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// The text without NUL, which neither JSON nor SQLite carries safely.
    private func cleaned(_ text: String) -> String {
        text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0.value != 0 }) : text
    }

    /// The open workshop, which the seat must be invited to.
    func openWorkshop(for seat: Seat) throws(Refusal) -> WorkshopRun {
        guard let run = openRun else { throw .noOpenWorkshop }
        if !seat.workshops.isEmpty, !seat.workshops.contains(run.id) { throw .notInvited(workshop: run.id) }
        return run
    }

    /// The step the open workshop stands at, when the deed belongs there. The facilitator may do it in any step.
    func currentStep(_ wished: StepID? = nil, for deed: Refusal.Deed, _ asked: Deciding) throws(Refusal) -> StepPlan {
        let run = try openWorkshop(for: asked.seat)
        guard let current = run.step, let plan = plan(of: current) else { throw .stepMoved(at: run.step) }
        if let wished, wished != current {
            guard self.plan(of: wished) != nil else { throw .unknown(thing: .step, id: wished.text) }
            if !asked.isFacilitator {
                let hasBeen = run.visits.contains { $0.step == wished }
                throw hasBeen ? .stepClosed(step: wished) : .stepNotBegun(step: wished)
            }
            return self.plan(of: wished) ?? plan
        }
        if !plan.kind.invites(deed), !asked.isFacilitator { throw .stepDoesNot(step: current, deed: deed) }
        return plan
    }

    func known(_ area: AreaID?) throws(Refusal) {
        if let area, self.area(area) == nil { throw .unknown(thing: .area, id: area.text) }
    }

    func known(_ perspectives: [PerspectiveID]) throws(Refusal) {
        for id in perspectives where process?.perspectives.contains(where: { $0.id == id }) != true {
            throw .unknown(thing: .perspective, id: id.text)
        }
    }

    func known(_ ids: [StatementID]) throws(Refusal) {
        for id in ids where !statements.contains(id) { throw .unknown(thing: .statement, id: id.text) }
    }

    /// The card, refused when it is unknown, withdrawn or merged away.
    func usable(_ id: ContributionID) throws(Refusal) -> Contribution {
        guard let card = contributions[id] else { throw .unknown(thing: .contribution, id: id.text) }
        if card.withdrawn { throw .withdrawn(id: id.text) }
        if let into = mergedInto[id] { throw .mergedAway(id: id.text, into: into.text) }
        return card
    }

    /// The goal, refused when it is unknown, merged away or dropped.
    func usable(_ id: GoalID) throws(Refusal) -> Goal {
        guard let goal = goals[id] else { throw .unknown(thing: .goal, id: id.text) }
        if let into = goalMergedInto[id] { throw .mergedAway(id: id.text, into: into.text) }
        if goal.isDropped { throw .goalDropped(goal: id) }
        return goal
    }

    func usable(_ id: ActionID) throws(Refusal) -> Action {
        guard let action = actions[id] else { throw .unknown(thing: .action, id: id.text) }
        if action.dropped != nil { throw .actionDropped(action: id) }
        return action
    }

    func known(_ subject: Indicator.Subject) throws(Refusal) {
        switch subject {
        case .goal(let id): _ = try usable(id)
        case .action(let id): _ = try usable(id)
        }
    }
}

extension StepKind {
    /// What participants and secretaries do in this kind of step.
    package func invites(_ deed: Refusal.Deed) -> Bool {
        switch self {
        case .information: deed == .contribute
        case .silentWriting, .round: deed == .contribute
        case .groupDiscussion: [.contribute, .merge, .reword, .judge].contains(deed)
        case .tableRotation: [.contribute, .merge, .reword].contains(deed)
        case .cluster: [.contribute, .merge].contains(deed)
        case .formulate: [.contribute, .merge, .formulate, .reword, .judge].contains(deed)
        case .prioritise: deed == .vote
        case .actions: [.contribute, .merge, .act, .claim].contains(deed)
        case .ownership: [.act, .claim].contains(deed)
        case .checklist: deed == .answerChecklist
        case .selfRating: deed == .rateSelf
        case .plenary: [.contribute, .merge, .formulate, .reword, .judge, .act, .claim].contains(deed)
        case .pause: false
        }
    }
}
