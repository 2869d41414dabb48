extension Session {
    /// The events that would take `event` back from the present state; nil when nothing can.
    ///
    /// Asked before the event is applied, so that the present state is what to return to.
    func inverse(of event: Event) -> [Event]? {
        switch event {
        case .founded, .organisationAdded, .interviewImported, .interviewRemoved, .seated,
            .workshopOpened, .workshopReopened, .leadTaken, .voted, .votedOnPaper, .undone, .checklistAnswered,
            .selfRated, .claimed:
            return nil
        case .interviewDescribed(let interview):
            return interviews[interview.id].map { [.interviewDescribed(interview: $0)] }
        case .statementNoted(var statement):
            statement.retired = "ångrad"
            return [.statementRevised(statement: statement)]
        case .statementRevised(let statement):
            return statements[statement.id].map { [.statementRevised(statement: $0)] }
        case .statementCoded(var coding):
            let earlier = codings[CoderKey(statement: coding.statement, coder: coding.coder)]
            coding.withdrawn = true
            return [.statementCoded(coding: earlier ?? coding)]
        case .areaEdited(let area):
            return process?.areas.first { $0.id == area.id }.map { [.areaEdited(area: $0)] }
        case .registered: return [.registered(caseNumber: process?.caseNumber)]
        case .omissionNoted(let omission):
            let old = omissions.first { $0.subject == omission.subject }
            return [old.map { .omissionNoted(omission: $0) } ?? .omissionLifted(subject: omission.subject)]
        case .omissionLifted(let subject):
            return omissions.first { $0.subject == subject }.map { [.omissionNoted(omission: $0)] }
        case .textWritten(let section, _):
            return [.textWritten(section: section, paragraphs: process?.texts[section] ?? [])]
        case .tablesSet(let workshop, let new):
            let old = places[workshop] ?? [:]
            let moved = old.filter { new[$0.key] != nil }
            return moved.count == new.count ? [.tablesSet(workshop: workshop, places: moved)] : nil
        case .workshopClosed(let workshop): return [.workshopReopened(workshop: workshop)]
        case .stepEntered(let workshop, _, _, _), .stepLeft(let workshop):
            guard let run = runs[workshop] else { return nil }
            guard let step = run.step, let clock = run.clock else { return [.stepLeft(workshop: workshop)] }
            let end = clock.end(at: lastMoment ?? Moment(milliseconds: 0))
            let back = Event.stepEntered(workshop: workshop, step: step, deadline: end, round: run.round)
            if case .paused(let left) = clock { return [back, .clockPaused(workshop: workshop, left: left)] }
            return [back]
        case .clockPaused(let workshop, _), .clockStarted(let workshop, _):
            switch runs[workshop]?.clock {
            case .running(let deadline): return [.clockStarted(workshop: workshop, deadline: deadline)]
            case .paused(let left): return [.clockPaused(workshop: workshop, left: left)]
            case nil: return nil
            }
        case .stepInserted(let workshop, let step, _): return [.stepRemoved(workshop: workshop, step: step.id)]
        case .stepRevised(let workshop, let step):
            return plan(of: step.id).map { [.stepRevised(workshop: workshop, step: $0)] }
        case .stepRemoved(let workshop, let step):
            guard let steps = plan(of: workshop)?.steps, let index = steps.firstIndex(where: { $0.id == step }) else {
                return nil
            }
            let after = index > 0 ? steps[index - 1].id : nil
            return [.stepInserted(workshop: workshop, step: steps[index], after: after)]
        case .contributed(let contribution):
            return [.contributionWithdrawn(id: contribution.id, withdrawn: true)]
        case .contributionEdited(let id, _, _, _, _, let at):
            return contributions[id].map {
                [
                    .contributionEdited(
                        id: id,
                        text: $0.text,
                        area: $0.area,
                        perspectives: $0.perspectives,
                        statements: $0.statements,
                        at: at
                    )
                ]
            }
        case .contributionWithdrawn(let id, let withdrawn):
            return [.contributionWithdrawn(id: id, withdrawn: !withdrawn)]
        case .contributionHidden(let id, let hidden): return [.contributionHidden(id: id, hidden: !hidden)]
        case .contributionSettled(let id, _): return [.contributionSettled(id: id, fate: contributions[id]?.fate)]
        case .merged(let merge): return [.unmerged(id: merge.id)]
        case .unmerged(let id): return [.remerged(id: id)]
        case .remerged(let id): return [.unmerged(id: id)]
        case .heldApart(let pair, let apart): return [.heldApart(pair: pair, apart: !apart)]
        case .voteMoved(let step, _): return votes[step].map { [.voteMoved(step: step, phase: $0.phase)] }
        case .goalFormulated: return nil
        case .goalReworded(let id, _): return [.goalWordingWithdrawn(id: id)]
        case .goalWordingWithdrawn(let id):
            return goals[id]?.wordings.last.map { [.goalReworded(id: id, wording: $0)] }
        case .goalLinked(let id, _): return goals[id].map { [.goalLinked(id: id, links: $0.links)] }
        case .goalJudged(let id, _): return [.goalJudged(id: id, verdict: goals[id]?.verdict)]
        case .pictureDescribed: return [.pictureDescribed(paragraphs: picture)]
        case .actionProposed(let action):
            var dropped = action
            dropped.dropped = "ångrad"
            return [.actionRevised(action: dropped)]
        case .actionRevised(let action): return actions[action.id].map { [.actionRevised(action: $0)] }
        case .indicatorSet(let indicator): return indicators[indicator.id].map { [.indicatorSet(indicator: $0)] }
        case .claimAnswered(let id, _): return claims[id].map { [.claimAnswered(id: id, state: $0.state)] }
        case .decided(let decision): return [.decisionWithdrawn(id: decision.id, withdrawn: true)]
        case .decisionWithdrawn(let id, let withdrawn): return [.decisionWithdrawn(id: id, withdrawn: !withdrawn)]
        case .waived(let waiver):
            let old = waivers.first { $0.check == waiver.check && $0.subject == waiver.subject }
            return [old.map { .waived(waiver: $0) } ?? .waiverLifted(check: waiver.check, subject: waiver.subject)]
        case .waiverLifted(let check, let subject):
            return waivers.first { $0.check == check && $0.subject == subject }.map { [.waived(waiver: $0)] }
        }
    }
}

extension Session {
    /// Ids of the statements an event builds on. It leaves them as they are, but what made them what they are can no longer
    /// be taken back under it.
    func foundations(of event: Event) -> [String] {
        switch event {
        case .contributed(let contribution): contribution.statements.map(\.text)
        case .contributionEdited(_, _, _, _, let statements, _): statements.map(\.text)
        case .goalFormulated(let goal): goal.links.statements.map(\.text)
        case .goalLinked(_, let links): links.statements.map(\.text)
        default: []
        }
    }

    /// Ids of the cards, goals, actions, claims and votes an event changes.
    func touched(by event: Event) -> Set<String> {
        switch event {
        case .contributed(let contribution): [contribution.id.text]
        case .contributionEdited(let id, _, _, _, _, _), .contributionWithdrawn(let id, _),
            .contributionHidden(let id, _), .contributionSettled(let id, _):
            [id.text]
        case .interviewDescribed(let interview): [interview.id.text]
        case .interviewRemoved(let id, let statements): Set([id.text] + statements.map(\.text))
        case .statementNoted(let statement), .statementRevised(let statement): [statement.id.text]
        case .statementCoded(let coding): [coding.statement.text]
        case .merged(let merge): touched(by: merge)
        case .unmerged(let id), .remerged(let id): merges[id].map(touched) ?? [id.text]
        case .voted(let step, _, _), .votedOnPaper(let step, _, _), .voteMoved(let step, _): [step.text]
        case .goalFormulated(let goal): [goal.id.text]
        case .goalReworded(let id, _), .goalWordingWithdrawn(let id), .goalLinked(let id, _), .goalJudged(let id, _):
            [id.text]
        case .actionProposed(let action), .actionRevised(let action): [action.id.text]
        case .indicatorSet(let indicator): [indicator.id.text]
        case .claimed(let claim): [claim.id.text]
        case .claimAnswered(let id, _): [id.text]
        default: []
        }
    }

    private func touched(by merge: Merge) -> Set<String> {
        switch merge.subject {
        case .contributions(let into, let from): Set([merge.id.text, into.text] + from.map(\.text))
        case .goals(let into, let from): Set([merge.id.text, into.text] + from.map(\.text))
        }
    }
}
