import Engine
import Formats

extension SeatView {
    /// Cards of this workshop that stand at the table, or in a room without tables.
    var tableCards: [Contribution] {
        guard isSeated else { return [] }
        return session.cards(at: table, in: run.id).filter { !$0.kind.isReaction && session.isLive($0) }
    }

    func cardList(_ step: StepPlan, minutesLeft: Int) -> TableModel.CardList {
        TableModel.CardList(
            step: step.id.text,
            title: title(step),
            cards: cards(step),
            isAwaited: awaitsCards(step),
            mayMerge: step.kind.gathers,
            example: (step.collects.first ?? .idea).example,
            minutesLeft: minutesLeft,
            areas: areaChoices,
            perspectives: perspectives
        )
    }

    private func title(_ step: StepPlan) -> Sentence {
        guard isTogether(step) else {
            return onlooker.isSecretary
                ? Sentence("Kort skrivna här", "Cards written here") : Sentence("Dina kort", "Your cards")
        }
        return table == nil
            ? Sentence("Allas kort", "Everybody's cards") : Sentence("Bordets kort", "The table's cards")
    }

    /// In silent steps one's own cards of the step only; what others write stays with them until it is talked about.
    func cards(_ step: StepPlan) -> [TableModel.Card] {
        guard step.kind.invites(.contribute) else { return [] }
        if step.kind.isShared { return tableCards.reversed().map(card) }
        let shown =
            isReacting(step)
            ? session.cards(in: step.id).filter { $0.table == table && isSeated }
            : onlooker.seat.map { Array(session.cards(in: step.id, by: $0)) } ?? []
        return shown.filter(session.isLive).reversed().map(card)
    }

    func card(_ card: Contribution) -> TableModel.Card {
        let merge = session.merges.values.last { merge in
            guard case .contributions(let into, _) = merge.subject else { return false }
            return into == card.id && !merge.undone
        }
        let members = merge == nil ? [] : session.lineage(of: card.id).filter { $0.id != card.id && !$0.hidden }
        return TableModel.Card(
            id: card.id.text,
            kind: card.kind.choice,
            text: card.text,
            area: session.label(of: card.area),
            perspectives: card.perspectives.map { id in
                .init(id: id.text, name: session.process?.perspectives.first { $0.id == id }?.title ?? id.text)
            },
            statements: card.statements.compactMap { session.statements[$0]?.text },
            clock: StockholmTime.local(card.edited ?? card.at).clock,
            origin: card.origin.mark,
            author: card.seat,
            members: members.map(\.text),
            merge: merge.map { .init(id: $0.id.text, author: $0.seat) }
        )
    }

    func goals(in areas: [AreaID]) -> [TableModel.GoalCard] {
        session.liveGoals.filter { areas.contains($0.area) }
            .map { goal in
                let comments = tableCards.filter { $0.goal.map(session.representative(of:)) == goal.id }
                let links = session.links(of: goal.id)
                return TableModel.GoalCard(
                    id: goal.id.text,
                    text: goal.text,
                    why: goal.why,
                    area: session.label(of: goal.area),
                    isVision: goal.grammar == .vision,
                    verdict: goal.verdict.map(\.kind.outcome),
                    comments: comments.map(\.text),
                    cards: links.contributions.count,
                    statements: links.statements.compactMap { session.statements[$0] }
                        .filter(\.counts).map(\.text)
                )
            }
    }
}
