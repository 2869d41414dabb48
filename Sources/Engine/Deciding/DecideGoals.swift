extension Session {
    func decideGoal(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .formulate(
            let area,
            let grammar,
            let text,
            let why,
            let contributions,
            let statements,
            let nationalGoals,
            let focusItems,
            let perspectives,
            let constructed
        ):
            let step = try currentStep(for: .formulate, asked)
            guard let place = self.area(area) else { throw .unknown(thing: .area, id: area.text) }
            let links = GoalLinks(
                contributions: contributions,
                statements: statements,
                nationalGoals: nationalGoals,
                focusItems: focusItems,
                perspectives: perspectives
            )
            try known(links)
            var planned = Grammar.vision
            if case .formulate(let grammar) = step.kind { planned = grammar }
            let wording = Wording(text: try checked(text), seat: asked.seat.id, step: step.id, at: asked.at)
            let goal = Goal(
                id: nextGoal(in: place),
                area: area,
                grammar: grammar ?? planned,
                wordings: [wording],
                links: links,
                why: try checked(optional: why),
                table: openRun.flatMap { table(of: asked.seat.id, in: $0.id) },
                constructed: constructed
            )
            return vouched(statements) + [.goalFormulated(goal: goal)]
        case .reword(let id, let text, let reason, let basis):
            let step = try currentStep(for: .reword, asked)
            try unchanged(id.text, now: try usable(id).text, basis: basis, wished: try checked(text))
            return try reword(id, text, reason, step.id, asked)
        case .link(let id, let links):
            let goal = try usable(id)
            try known(links)
            let all = goal.links.union(links)
            return all == goal.links ? [] : vouched(links.statements) + [.goalLinked(id: id, links: all)]
        case .unlink(let id, let links):
            let goal = try usable(id)
            let left = goal.links.subtracting(links)
            return left == goal.links ? [] : [.goalLinked(id: id, links: left)]
        case .judge(let id, let kind, let reason, let text): return try judge(id, kind, reason, text, asked)
        case .describePicture(let paragraphs):
            var checkedParagraphs: [String] = []
            for paragraph in paragraphs { checkedParagraphs.append(try checked(paragraph)) }
            return [.pictureDescribed(paragraphs: checkedParagraphs)]
        default: return []
        }
    }

    /// The area's number and the next free one within it; an area may have been renumbered since its first goal.
    private func nextGoal(in area: Area) -> GoalID {
        var number = goals.values.count { $0.area == area.id } + 1
        while goals.contains(GoalID("M\(area.number).\(number)")) { number += 1 }
        return GoalID("M\(area.number).\(number)")
    }

    private func reword(
        _ id: GoalID,
        _ text: String,
        _ reason: String?,
        _ step: StepID,
        _ asked: Deciding
    ) throws(Refusal) -> [Event] {
        let goal = try usable(id)
        let text = try checked(text)
        if goal.text == text { throw .sameWording(goal: id) }
        let reason = try checked(optional: reason)
        let wording = Wording(text: text, seat: asked.seat.id, step: step, at: asked.at, reason: reason)
        return [.goalReworded(id: id, wording: wording)]
    }

    /// Workshop 2 keeps, changes or drops what workshop 1 said, always with a reason.
    private func judge(
        _ id: GoalID,
        _ kind: Verdict.Kind,
        _ reason: String,
        _ text: String?,
        _ asked: Deciding
    ) throws(Refusal) -> [Event] {
        let step = try currentStep(for: .judge, asked)
        guard goals[id] != nil else { throw .unknown(thing: .goal, id: id.text) }
        // A dropped goal may be taken up again by a new verdict.
        if let into = goalMergedInto[id] { throw .mergedAway(id: id.text, into: into.text) }
        let reason = try checkedReason(reason)
        let verdict = Verdict(kind: kind, reason: reason, seat: asked.seat.id, step: step.id, at: asked.at)
        var events: [Event] = [.goalJudged(id: id, verdict: verdict)]
        if kind == .change {
            guard let text else { throw .needsText }
            if goals[id]?.text == (try checked(text)) { throw .sameWording(goal: id) }
            let wording = Wording(
                text: try checked(text),
                seat: asked.seat.id,
                step: step.id,
                at: asked.at,
                reason: reason
            )
            events.append(.goalReworded(id: id, wording: wording))
        }
        return events
    }

    private func known(_ links: GoalLinks) throws(Refusal) {
        for id in links.contributions {
            guard let card = contributions[id] else { throw .unknown(thing: .contribution, id: id.text) }
            if card.withdrawn { throw .withdrawn(id: id.text) }
        }
        try known(links.statements)
        try known(links.perspectives)
        for id in links.nationalGoals { try known(.nationalGoal(id: id)) }
        for id in links.focusItems { try known(.focusItem(id: id)) }
    }
}

extension GoalLinks {
    func subtracting(_ other: GoalLinks) -> GoalLinks {
        GoalLinks(
            contributions: contributions.filter { !other.contributions.contains($0) },
            statements: statements.filter { !other.statements.contains($0) },
            nationalGoals: nationalGoals.filter { !other.nationalGoals.contains($0) },
            focusItems: focusItems.filter { !other.focusItems.contains($0) },
            perspectives: perspectives.filter { !other.perspectives.contains($0) }
        )
    }
}
