extension Session {
    func decideAction(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .proposeAction(
            let goal,
            let text,
            let kind,
            let start,
            let end,
            let resource,
            let cards,
            let perspectives
        ):
            let step = try currentStep(for: .act, asked)
            _ = try usable(goal)
            try ordered(start, end)
            try known(cards)
            try known(perspectives)
            let action = Action(
                id: ActionID("A\(actions.count + 1)"),
                goal: goal,
                text: try checked(text),
                kind: kind ?? .practice,
                start: start,
                end: end,
                resource: try checked(optional: resource),
                contributions: cards,
                perspectives: perspectives,
                table: openRun.flatMap { table(of: asked.seat.id, in: $0.id) },
                step: step.id,
                at: asked.at
            )
            return [.actionProposed(action: action)]
        case .reviseAction(
            let id,
            let text,
            let kind,
            let start,
            let end,
            let resource,
            let cards,
            let emptied,
            let basis
        ):
            _ = try currentStep(for: .act, asked)
            let old = try usable(id)
            try unchanged(id.text, now: old.text, basis: basis, wished: text ?? old.text)
            var action = old
            if let text { action.text = try checked(text) }
            action.kind = kind ?? action.kind
            action.start = start ?? (emptied.contains(.start) ? nil : action.start)
            action.end = end ?? (emptied.contains(.end) ? nil : action.end)
            action.resource = try checked(optional: resource) ?? (emptied.contains(.resource) ? nil : action.resource)
            try ordered(action.start, action.end)
            try known(cards)
            for card in cards where !action.contributions.contains(card) { action.contributions.append(card) }
            return action == old ? [] : [.actionRevised(action: action)]
        case .dropAction(let id, let reason):
            var action = try usable(id)
            action.dropped = try checkedReason(reason)
            return [.actionRevised(action: action)]
        case .setIndicator(
            let id,
            let subject,
            let text,
            let measures,
            let baseline,
            let target,
            let source,
            let cadence,
            let bySex,
            let reasonNotSplit
        ):
            _ = try currentStep(for: .act, asked)
            try known(subject)
            if let id, !indicators.contains(id) { throw .unknown(thing: .indicator, id: id.text) }
            let indicator = Indicator(
                id: id ?? IndicatorID("N\(indicators.count + 1)"),
                subject: subject,
                text: try checked(text),
                measures: measures ?? .activity,
                baseline: try checked(optional: baseline),
                target: try checked(optional: target),
                source: try checked(optional: source),
                cadence: try checked(optional: cadence),
                bySex: bySex,
                reasonNotSplit: try checked(optional: reasonNotSplit)
            )
            return id.flatMap { indicators[$0] } == indicator ? [] : [.indicatorSet(indicator: indicator)]
        default: return []
        }
    }

    private func ordered(_ start: Day?, _ end: Day?) throws(Refusal) {
        if let start, let end, end < start { throw .endBeforeStart(start: start, end: end) }
    }

    private func known(_ cards: [ContributionID]) throws(Refusal) {
        for id in cards where contributions[id] == nil { throw .unknown(thing: .contribution, id: id.text) }
    }

    func decideOwnership(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .claim(let subject, let organisation, let role, let part):
            _ = try currentStep(for: .claim, asked)
            try known(subject)
            guard organisations.contains(organisation) else {
                throw .unknown(thing: .organisation, id: organisation.text)
            }
            let same = claims(on: subject).first { $0.organisation == organisation && $0.part == part }
            if let same, !same.isDeclined { throw .alreadyClaimed(claim: same.id) }
            let own = asked.seat.organisation == organisation
            let claim = Claim(
                id: ClaimID("O\(claims.count + 1)"),
                subject: subject,
                organisation: organisation,
                role: try checked(role),
                part: part,
                state: own ? .offered : .proposed,
                table: openRun.flatMap { table(of: asked.seat.id, in: $0.id) },
                at: asked.at
            )
            return [.claimed(claim: claim)]
        case .answerClaim(let id, let state):
            guard let claim = claims[id] else { throw .unknown(thing: .claim, id: id.text) }
            // Another organisation's seat may not answer for it; a table's shared device and the facilitator may.
            if asked.seat.role == .participant, asked.seat.organisation != claim.organisation {
                throw .otherOrganisation
            }
            let answer = try checked(state)
            return claim.state == answer ? [] : [.claimAnswered(id: id, state: answer)]
        default: return []
        }
    }

    private func checked(_ state: Claim.State) throws(Refusal) -> Claim.State {
        switch state {
        case .declined(let reason): .declined(reason: try checkedReason(reason))
        case .conditional(let condition): .conditional(condition: try checkedReason(condition))
        case .confirmed(let on, let by): .confirmed(on: on, by: try checkedReason(by))
        case .proposed, .offered: state
        }
    }
}

extension Claim {
    package var isDeclined: Bool {
        if case .declined = state { true } else { false }
    }

    package var isConfirmed: Bool {
        if case .confirmed = state { true } else { false }
    }
}
