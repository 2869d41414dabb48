extension Session {
    func decideCard(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .contribute(
            let kind,
            let text,
            let area,
            let step,
            let table,
            let tags,
            let evidence,
            let goal,
            let origin
        ):
            let wish = Card(
                kind: kind,
                text: text,
                area: area,
                step: step,
                table: table,
                perspectives: tags,
                statements: evidence,
                goal: goal,
                origin: origin ?? .device
            )
            return vouched(evidence) + [.contributed(contribution: try contribution(from: wish, asked))]
        case .editContribution(let id, let text, let area, let perspectives, let evidence, let basis):
            let card = try usable(id)
            try mayChange(card, asked)
            try known(area)
            try known(perspectives)
            try known(evidence)
            let text = try checked(text)
            try unchanged(id.text, now: card.text, basis: basis, wished: text)
            if card.text == text, card.area == area, card.perspectives == perspectives, card.statements == evidence {
                return []
            }
            return vouched(evidence) + [
                .contributionEdited(
                    id: id,
                    text: text,
                    area: area,
                    perspectives: perspectives,
                    statements: evidence,
                    at: asked.at
                )
            ]
        case .withdrawContribution(let id):
            try mayChange(try usable(id), asked)
            return [.contributionWithdrawn(id: id, withdrawn: true)]
        case .hideContribution(let id): return try hide(id, true)
        case .showContribution(let id): return try hide(id, false)
        case .park(let id): return try settle(id, .parked)
        case .leaveOut(let id, let reason): return try settle(id, .leftOut(reason: try checkedReason(reason)))
        case .takeUp(let id): return try settle(id, nil)
        default: return []
        }
    }

    /// What somebody wrote, before it has an id.
    private struct Card {
        let kind: ContributionKind
        let text: String
        let area: AreaID?
        let step: StepID?
        let table: TableID?
        let perspectives: [PerspectiveID]
        let statements: [StatementID]
        let goal: GoalID?
        let origin: Contribution.Origin
    }

    private func contribution(from card: Card, _ asked: Deciding) throws(Refusal) -> Contribution {
        let step = try currentStep(card.step, for: .contribute, asked)
        if !step.collects.isEmpty, !step.collects.contains(card.kind), !asked.isFacilitator {
            throw .kindNotCollected(kind: card.kind, step: step.id)
        }
        try known(card.area)
        try known(card.perspectives)
        try known(card.statements)
        if let goal = card.goal { _ = try usable(goal) }
        guard let run = openRun else { throw .noOpenWorkshop }
        let own = table(of: asked.seat.id, in: run.id)
        if let wished = card.table {
            guard plan(of: run.id)?.tables.contains(where: { $0.id == wished }) == true else {
                throw .unknown(thing: .table, id: wished.text)
            }
            if wished != own, !asked.isFacilitator { throw .otherTable(table: wished) }
        }
        return Contribution(
            id: ContributionID("K\(contributions.count + 1)"),
            workshop: run.id,
            step: step.id,
            round: run.round,
            table: card.table ?? own,
            seat: asked.seat.id,
            sector: sector(of: asked.seat.id),
            kind: card.kind,
            area: card.area,
            text: try checked(card.text),
            perspectives: card.perspectives,
            statements: card.statements,
            goal: card.goal,
            origin: card.origin,
            at: asked.at
        )
    }

    /// Authors change their own, secretaries their table's, facilitators all.
    func mayChange(_ card: Contribution, _ asked: Deciding) throws(Refusal) {
        if asked.isFacilitator || card.seat == asked.seat.id { return }
        if asked.seat.role == .secretary, card.table == table(of: asked.seat.id, in: card.workshop) { return }
        throw .notYours
    }

    /// Of two who change the same words at once, the later is told instead of writing over the other.
    func unchanged(_ id: String, now: String, basis: String?, wished: String) throws(Refusal) {
        guard let basis, now != wished, now != (try checked(basis)) else { return }
        throw .changedMeanwhile(id: id, text: now)
    }

    private func hide(_ id: ContributionID, _ hidden: Bool) throws(Refusal) -> [Event] {
        guard let card = contributions[id] else { throw .unknown(thing: .contribution, id: id.text) }
        return card.hidden == hidden ? [] : [.contributionHidden(id: id, hidden: hidden)]
    }

    private func settle(_ id: ContributionID, _ fate: Contribution.Fate?) throws(Refusal) -> [Event] {
        let card = try usable(id)
        return card.fate == fate ? [] : [.contributionSettled(id: id, fate: fate)]
    }
}
