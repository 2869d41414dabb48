extension Session {
    /// Takes in one fact. It cannot fail: whatever was written down has happened.
    package mutating func apply(_ record: Record) {
        let inverse = inverse(of: record.event)
        perform(record.event, at: record.at)
        lastSequence = record.sequence
        lastMoment = record.at
        remember(record, inverse: inverse)
    }

    /// Keeps the way back for the latest command of the facilitator and of each coder.
    private mutating func remember(_ record: Record, inverse: [Event]?) {
        let role = seats[record.seat]?.role
        // What others have worked on since is theirs: taking the command back would take their work too.
        let touched = touched(by: record.event).union(foundations(of: record.event))
        if role != .facilitator, let undoable, !touched.isDisjoint(with: undoable.touched) { self.undoable = nil }
        for (coder, undoable) in coderUndoable
        where coder != record.seat && !touched.isDisjoint(with: undoable.touched) {
            coderUndoable[coder] = nil
        }
        guard role == .facilitator || role == .coder || role == .strategist else { return }
        switch record.event {
        // Somebody who comes in, or takes over, leaves what the room was led to as it is.
        case .leadTaken, .seated, .organisationAdded: return
        case .tablesSet where inverse == nil: return
        default: break
        }
        let latest = wayBack(from: record, inverse: inverse)
        if role == .facilitator { undoable = latest } else { coderUndoable[record.seat] = latest }
    }

    /// Gathers the inverses of a command's events; nil when it cannot be taken back.
    private mutating func wayBack(from record: Record, inverse: [Event]?) -> Undoable? {
        if case .undone = record.event {
            lastCommand = CommandTrace(number: record.command, inverse: nil)
            return nil
        }
        if lastCommand?.number != record.command { lastCommand = CommandTrace(number: record.command, inverse: []) }
        if let inverse, let gathered = lastCommand?.inverse {
            lastCommand?.inverse = inverse + gathered
        } else {
            lastCommand?.inverse = nil
        }
        return lastCommand?.inverse.flatMap {
            $0.isEmpty
                ? nil
                : Undoable(
                    command: record.command,
                    at: record.at,
                    inverse: $0,
                    touched: Set($0.flatMap { self.touched(by: $0) })
                )
        }
    }

    // One exhaustive switch: the compiler lists what a new fact must change.
    private mutating func perform(_ event: Event, at: Moment) {
        switch event {
        case .founded(let process):
            self.process = process
            planned = process.workshops
            omissions = process.omissions
            for organisation in process.organisations { organisations[organisation.id] = organisation }
            let tables = Set(process.workshops.flatMap { $0.tables.map(\.id) }).sorted()
            for table in tables {
                let id = Seat.secretary(of: table)
                seats[id] = Seat(id: id, role: .secretary)
            }
        case .areaEdited(let area):
            if let index = process?.areas.firstIndex(where: { $0.id == area.id }) {
                process?.areas[index] = area
            } else {
                process?.areas.append(area)
            }
        case .organisationAdded(let organisation): organisations[organisation.id] = organisation
        case .registered(let caseNumber): process?.caseNumber = caseNumber
        case .omissionNoted(let omission):
            omissions.removeAll { $0.subject == omission.subject }
            omissions.append(omission)
        case .omissionLifted(let subject): omissions.removeAll { $0.subject == subject }
        case .textWritten(let section, let paragraphs): process?.texts[section] = paragraphs

        case .interviewImported(let interview), .interviewDescribed(let interview): interviews[interview.id] = interview
        case .statementNoted(let statement), .statementRevised(let statement): statements[statement.id] = statement
        case .interviewRemoved(let id, let removed):
            let removed = Set(removed)
            interviews.remove { $0.id == id }
            statements.remove { removed.contains($0.id) }
            codings.remove { removed.contains($0.statement) }
            for id in removed { proposals[id] = nil }

        case .statementCoded(let coding):
            // Anew when all have taken their word back, since the note may have been read again in between.
            if !isCoded(coding.statement) {
                proposals[coding.statement] = statements[coding.statement].map { ReadProposal($0) }
            }
            codings[CoderKey(statement: coding.statement, coder: coding.coder)] = coding

        case .seated(let seat): seats[seat.id] = seat
        case .tablesSet(let workshop, let new): places[workshop, default: [:]].merge(new) { $1 }
        case .workshopOpened(let workshop):
            runs[workshop] = WorkshopRun(id: workshop, isOpen: true, step: nil, clock: nil, round: 0, visits: [])
        case .workshopClosed(let workshop): runs.change(workshop) { $0.isOpen = false }
        case .workshopReopened(let workshop): runs.change(workshop) { $0.isOpen = true }
        case .stepEntered(let workshop, let step, let deadline, let round):
            runs.change(workshop) {
                $0.step = step
                $0.clock = .running(deadline: deadline)
                $0.round = round
                $0.visits.append(WorkshopRun.Visit(step: step, from: at))
            }
            if votes[step] == nil, case .prioritise = plan(of: step)?.kind {
                votes[step] = Vote(step: step, phase: .open)
            }
        case .stepLeft(let workshop):
            runs.change(workshop) {
                $0.step = nil
                $0.clock = nil
            }
        case .clockPaused(let workshop, let left): runs.change(workshop) { $0.clock = .paused(left: left) }
        case .clockStarted(let workshop, let deadline):
            runs.change(workshop) { $0.clock = .running(deadline: deadline) }
        case .leadTaken(let seat): lead = seat
        case .stepInserted(let workshop, let step, let after):
            insertedMinutes[step.id] = step.minutes
            change(workshop) { steps in
                let place = after.flatMap { id in steps.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
                steps.insert(step, at: place)
            }
        case .stepRevised(let workshop, let step):
            change(workshop) { steps in
                if let index = steps.firstIndex(where: { $0.id == step.id }) { steps[index] = step }
            }
        case .stepRemoved(let workshop, let step): change(workshop) { $0.removeAll { $0.id == step } }

        case .contributed(let contribution):
            cardPlaces.note(contribution, at: contributions.count)
            contributions[contribution.id] = contribution
        case .contributionEdited(let id, let text, let area, let perspectives, let statements, let at):
            contributions.change(id) {
                $0.text = text
                $0.area = area
                $0.perspectives = perspectives
                $0.statements = statements
                $0.edited = at
            }
        case .contributionWithdrawn(let id, let withdrawn): contributions.change(id) { $0.withdrawn = withdrawn }
        case .contributionHidden(let id, let hidden): contributions.change(id) { $0.hidden = hidden }
        case .contributionSettled(let id, let fate): contributions.change(id) { $0.fate = fate }
        case .merged(let merge):
            merges[merge.id] = merge
            follow(merge.subject)
        case .unmerged(let id):
            merges.change(id) { $0.undone = true }
            if let merge = merges[id] { unfollow(merge.subject) }
        case .remerged(let id):
            merges.change(id) { $0.undone = false }
            if let merge = merges[id] { follow(merge.subject) }

        case .heldApart(let pair, let isApart):
            if isApart { apart.insert(pair) } else { apart.remove(pair) }

        case .voted(let step, let seat, let ballot): votes.change(step) { $0.ballots[seat] = ballot }
        case .votedOnPaper(let step, let seat, let ballot):
            votes.change(step) { vote in
                vote.ballots[seat] = ballot.isBlank ? nil : ballot
                if ballot.isBlank { vote.onPaper.remove(seat) } else { vote.onPaper.insert(seat) }
            }
        case .voteMoved(let step, let phase): votes.change(step) { $0.phase = phase }

        case .goalFormulated(let goal): goals[goal.id] = goal
        case .goalReworded(let id, let wording): goals.change(id) { $0.wordings.append(wording) }
        case .goalWordingWithdrawn(let id): goals.change(id) { if $0.wordings.count > 1 { $0.wordings.removeLast() } }
        case .goalLinked(let id, let links): goals.change(id) { $0.links = links }
        case .goalJudged(let id, let verdict): goals.change(id) { $0.verdict = verdict }
        case .pictureDescribed(let paragraphs): picture = paragraphs

        case .actionProposed(let action), .actionRevised(let action): actions[action.id] = action
        case .indicatorSet(let indicator): indicators[indicator.id] = indicator
        case .claimed(let claim): claims[claim.id] = claim
        case .claimAnswered(let id, let state): claims.change(id) { $0.state = state }

        case .checklistAnswered(let answer):
            checklistAnswers[
                ChecklistKey(step: answer.step, organisation: answer.organisation, item: answer.item)
            ] = answer
        case .selfRated(let rating):
            selfRatings[RatingKey(step: rating.step, organisation: rating.organisation, factor: rating.factor)] = rating
        case .decided(let decision): decisions[decision.id] = decision
        case .decisionWithdrawn(let id, let withdrawn): decisions.change(id) { $0.withdrawn = withdrawn }
        case .waived(let waiver):
            waivers.removeAll { $0.check == waiver.check && $0.subject == waiver.subject }
            waivers.append(waiver)
        case .waiverLifted(let check, let subject): waivers.removeAll { $0.check == check && $0.subject == subject }
        case .undone: break
        }
    }

    private mutating func change(_ workshop: WorkshopID, _ body: (inout [StepPlan]) -> Void) {
        guard let index = process?.workshops.firstIndex(where: { $0.id == workshop }) else { return }
        if var steps = process?.workshops[index].steps {
            body(&steps)
            process?.workshops[index].steps = steps
        }
    }

    private mutating func follow(_ subject: Merge.Subject) {
        switch subject {
        case .contributions(let into, let from): for id in from { mergedInto[id] = into }
        case .goals(let into, let from): for id in from { goalMergedInto[id] = into }
        }
    }

    private mutating func unfollow(_ subject: Merge.Subject) {
        switch subject {
        case .contributions(_, let from): for id in from { mergedInto[id] = nil }
        case .goals(_, let from): for id in from { goalMergedInto[id] = nil }
        }
    }
}

extension Texts {
    package subscript(section: TextSection) -> [String] {
        get { self[keyPath: Self.path(to: section)] }
        set { self[keyPath: Self.path(to: section)] = newValue }
    }

    private static func path(to section: TextSection) -> WritableKeyPath<Texts, [String]> {
        switch section {
        case .foreword: \.foreword
        case .assignment: \.assignment
        case .purpose: \.purpose
        case .audience: \.audience
        case .validity: \.validity
        case .isNot: \.isNot
        case .method: \.method
        case .nationalFrame: \.nationalFrame
        case .perspectives: \.perspectives
        case .currentSituation: \.currentSituation
        case .vision: \.vision
        case .implementation: \.implementation
        case .join: \.join
        case .followUp: \.followUp
        }
    }
}
