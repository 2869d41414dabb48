import Drafting
import Engine
import Formats

extension SeatView {
    func write(_ step: StepPlan, _ goals: [TableModel.GoalCard]) -> TableModel.WriteForm? {
        guard step.kind.invites(.contribute) else { return nil }
        let kinds = step.collects.isEmpty ? [.comment, .question, .idea] : step.collects
        let comments = !kinds.allSatisfy { $0 != .comment && $0 != .gap } && step.kind.isShared
        return TableModel.WriteForm(
            kinds: kinds.map { .init(id: $0.rawValue, words: $0.choice) },
            title: kinds.count == 1 ? kinds.first?.title : nil,
            areas: areaChoices,
            goals: comments ? goals : [],
            asksForStatements: isReacting(step),
            isAlone: !isTogether(step)
        )
    }

    /// The table's own areas first.
    var areaChoices: [AreaLabel] {
        session.areaLabels.sorted { a, b in areas.contains(a.id) && !areas.contains(b.id) }
    }

    func formulate(_ step: StepPlan) -> TableModel.GoalForm {
        var grammar = Grammar.vision
        if case .formulate(let planned) = step.kind { grammar = planned }
        let levels = session.process?.levels
        let noun = (grammar == .vision ? levels?.vision : levels?.smart)?.noun ?? .goal
        // "Ert" would need the adjective in another form, which the definite one has.
        let isNeuter = noun.gender == .neuter
        return TableModel.GoalForm(
            areas: areas.compactMap { session.label(of: $0) },
            noun: Sentence(noun.singular, "goal"),
            title: Sentence(isNeuter ? Swedish.capitalised(noun.definite) : "Er \(noun.singular)", "Your goal"),
            isNeuter: isNeuter,
            isVision: grammar == .vision,
            cards: tableCards.map(card)
        )
    }

    /// Actions, indicators and who answers for them.
    func work(_ step: StepPlan) -> WorkForm? {
        let (mayAct, mayClaim) = (step.kind.invites(.act), step.kind.invites(.claim))
        guard mayAct || mayClaim else { return nil }
        let own = session.actionCards(in: areas)
        var others: [ActionCard] = []
        if step.kind == .ownership { others = session.liveActions.map(session.actionCard).filter { !own.contains($0) } }
        return WorkForm(
            goals: goals(in: areas),
            actions: own,
            others: others,
            mayAct: mayAct,
            mayClaim: mayClaim,
            first: step.kind == .ownership
                ? .claim : step.asksForSigns ? .indicator : .action,
            organisation: onlooker.organisation.flatMap { id in
                session.organisations[id].map { .init(id: id.text, name: $0.name) }
            },
            organisations: session.organisations.values.sorted { Swedish.precedes($0.name, $1.name) }
                .map { .init(id: $0.id.text, name: $0.name) },
            asked: mayClaim ? asked : [],
            period: session.process?.period
        )
    }

    /// Claims this seat may answer for: its organisation's own, at a shared device those on the table's actions.
    private var asked: [ClaimQuestion] {
        let atTable = Set(session.actionCards(in: areas).map(\.id))
        return session.claims.values.compactMap { claim in
            guard case .action(let id) = claim.subject, let action = session.actions[id], action.dropped == nil,
                !claim.isConfirmed,
                onlooker.isSecretary ? atTable.contains(id.text) : onlooker.organisation == claim.organisation
            else { return nil }
            return ClaimQuestion(
                id: claim.id.text,
                action: action.text,
                organisation: session.organisations[claim.organisation]?.name ?? claim.organisation.text,
                part: claim.part.label,
                role: claim.role,
                state: claim.state
            )
        }
    }
}
