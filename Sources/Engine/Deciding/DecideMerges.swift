extension Session {
    /// Puts cards or goals together under one of them.
    ///
    /// - Parameter text: a new wording common to them all. Goals get it as their latest wording; cards get it as a card
    ///   of its own, into which the others go, so that each card keeps the words its table wrote. It is the table's
    ///   when people at a table make it, and nobody's when the facilitator does.
    func merge(_ subject: Merge.Subject, _ text: String?, _ asked: Deciding) throws(Refusal) -> [Event] {
        let step = try currentStep(for: .merge, asked)
        switch subject {
        case .contributions(let into, let from):
            try distinct(into, from)
            var cards: [Contribution] = []
            for id in [into] + from {
                let card = try usable(id)
                if !asked.isFacilitator, card.table != table(of: asked.seat.id, in: card.workshop) { throw .notYours }
                cards.append(card)
            }
            guard let text, let first = cards.first, let run = openRun else {
                return [.merged(merge: merge(subject, in: step, asked))]
            }
            var common = Contribution(
                id: ContributionID("K\(contributions.count + 1)"),
                workshop: run.id,
                step: step.id,
                round: run.round,
                table: asked.isFacilitator ? nil : table(of: asked.seat.id, in: run.id),
                seat: asked.seat.id,
                sector: asked.isFacilitator ? nil : sector(of: asked.seat.id),
                kind: first.kind,
                area: first.area,
                text: try checked(text),
                goal: first.goal,
                at: asked.at
            )
            for card in cards {
                common.statements += card.statements.filter { !common.statements.contains($0) }
                common.perspectives += card.perspectives.filter { !common.perspectives.contains($0) }
            }
            let all = Merge.Subject.contributions(into: common.id, from: [into] + from)
            return [.contributed(contribution: common), .merged(merge: merge(all, in: step, asked))]
        case .goals(let into, let from):
            try distinct(into, from)
            for id in [into] + from {
                let goal = try usable(id)
                if !asked.isFacilitator, goal.table != nil,
                    goal.table != openRun.flatMap({ table(of: asked.seat.id, in: $0.id) })
                {
                    throw .notYours
                }
            }
            let merged = Event.merged(merge: merge(subject, in: step, asked))
            guard let text else { return [merged] }
            let common = try checked(text)
            if goals[into]?.text == common { return [merged] }
            let names = ([into] + from).map(\.text).joined(separator: ", ")
            let wording = Wording(
                text: common,
                seat: asked.seat.id,
                step: step.id,
                at: asked.at,
                reason: "gemensam lydelse för \(names)"
            )
            return [merged, .goalReworded(id: into, wording: wording)]
        }
    }

    private func merge(_ subject: Merge.Subject, in step: StepPlan, _ asked: Deciding) -> Merge {
        Merge(
            id: MergeID("S\(merges.count + 1)"),
            subject: subject,
            step: step.id,
            seat: asked.seat.id,
            at: asked.at
        )
    }

    private func distinct<ID: Hashable>(_ into: ID, _ from: [ID]) throws(Refusal) {
        if from.isEmpty { throw .nothingToMerge }
        if from.contains(into) || Set(from).count != from.count { throw .mergeWithItself }
    }

    /// Parts what was put together. A common wording made for it goes too, unless it has been worked on since.
    func unmerge(_ id: MergeID, _ asked: Deciding) throws(Refusal) -> [Event] {
        guard let merge = merges[id] else { throw .unknown(thing: .merge, id: id.text) }
        if merge.undone { throw .alreadyUndone(merge: id) }
        if !asked.isFacilitator, merge.seat != asked.seat.id { throw .notYours }
        if let later = later(than: merge) { throw .laterMerge(merge: later.id) }
        return [.unmerged(id: id)] + withoutCommonWording(of: merge)
    }

    /// The merge that moved this one's result on; it has to be undone first.
    package func later(than merge: Merge) -> Merge? {
        merges.values.first { $0.id != merge.id && !$0.undone && $0.at >= merge.at && $0.takes(from: merge) }
    }

    private func withoutCommonWording(of merge: Merge) -> [Event] {
        switch merge.subject {
        case .contributions(let into, _):
            guard let card = contributions[into], card.at == merge.at, card.seat == merge.seat, card.edited == nil,
                !card.withdrawn, !isInUse(into)
            else { return [] }
            return [.contributionWithdrawn(id: into, withdrawn: true)]
        case .goals(let into, _):
            guard let latest = goals[into]?.wordings.last, latest.at == merge.at, latest.seat == merge.seat else {
                return []
            }
            return [.goalWordingWithdrawn(id: into)]
        }
    }

    /// Whether a goal, an action or another merge stands on the card itself.
    private func isInUse(_ card: ContributionID) -> Bool {
        goals.values.contains { $0.links.contributions.contains(card) }
            || actions.values.contains { $0.contributions.contains(card) }
            || merges.values.count { !$0.undone && $0.subject.isInto(card) } > 1
    }
}

extension Merge {
    /// True when this merge moved the other's result on into something else.
    func takes(from other: Merge) -> Bool {
        switch (subject, other.subject) {
        case (.contributions(_, let from), .contributions(let into, _)): from.contains(into)
        case (.goals(_, let from), .goals(let into, _)): from.contains(into)
        default: false
        }
    }
}

extension Merge.Subject {
    fileprivate func isInto(_ card: ContributionID) -> Bool {
        if case .contributions(card, _) = self { true } else { false }
    }
}
