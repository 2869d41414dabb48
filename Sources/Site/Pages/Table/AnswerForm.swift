import Drafting
import Engine
import Formats

/// A checklist or a self-rating, answered once per organisation, one question at a time.
struct AnswerForm: Hashable, Sendable {
    var title: String?
    var sheets: [Sheet]
    /// Organisations a shared device may start a sheet for, and where such a sheet begins.
    var addable: [TableModel.Choice]
    var opening: Question?
    var kind: Kind

    enum Kind: Hashable, Sendable {
        case checklist
        case rating(highest: Int)
    }

    /// One organisation's answers.
    struct Sheet: Hashable, Sendable {
        var organisation: TableModel.Choice
        var questions: [Question]
        /// The question whose no ended the list.
        var endedAt: String?

        /// The first without an answer; nil when all are answered or the list has ended.
        var current: Question? { endedAt == nil ? questions.first { $0.answer == nil } : nil }
    }

    struct Question: Hashable, Sendable {
        var id: String
        var text: String
        var answer: Answer?
        /// What a no leads to.
        var onNo = ChecklistItem.OnNo.goOn
    }

    struct Answer: Hashable, Sendable {
        /// "yes", or "4"
        var value: String
        var words: Sentence
        var comment: String?
        /// The matter goes back.
        var sendsBack = false
    }
}

extension SeatView {
    func answers(_ step: StepPlan) -> AnswerForm? {
        switch step.kind {
        case .checklist(let list):
            let sheets = answering(step).map { sheet(list, step.id, of: $0) }
            return AnswerForm(
                title: list.title,
                sheets: sheets,
                addable: addable(sheets),
                opening: list.items.first.map { .init(id: $0.id.text, text: $0.text) },
                kind: .checklist
            )
        case .selfRating(let factors, let highest):
            let sheets = answering(step).map { sheet(factors, highest, step.id, of: $0) }
            let kind = AnswerForm.Kind.rating(highest: highest)
            return AnswerForm(
                title: nil,
                sheets: sheets,
                addable: addable(sheets),
                opening: factors.first.map { .init(id: $0.id.text, text: $0.title) },
                kind: kind
            )
        default: return nil
        }
    }

    /// One's own organisation; at a shared device those at the table, and those it has answered for.
    private func answering(_ step: StepPlan) -> [OrganisationID] {
        if let own = onlooker.organisation { return [own] }
        guard onlooker.isSecretary else { return [] }
        let seated = session.seats.values.filter { session.table(of: $0.id, in: run.id) == table }
        let atTable = Set(seated.compactMap(\.organisation))
        let answered: Set<OrganisationID> =
            atTable.isEmpty
            ? Set(session.checklistAnswers.values.filter { $0.step == step.id }.map(\.organisation))
                .union(session.selfRatings.values.filter { $0.step == step.id }.map(\.organisation)) : []
        return atTable.union(answered).sorted { Swedish.precedes(name($0), name($1)) }
    }

    private func addable(_ sheets: [AnswerForm.Sheet]) -> [TableModel.Choice] {
        guard onlooker.isSecretary else { return [] }
        let known = Set(sheets.map(\.organisation.id))
        return session.organisations.values.filter { !known.contains($0.id.text) }
            .sorted { Swedish.precedes($0.name, $1.name) }.map { .init(id: $0.id.text, name: $0.name) }
    }

    private func name(_ id: OrganisationID) -> String { session.organisations[id]?.name ?? id.text }

    private func sheet(_ list: Checklist, _ step: StepID, of id: OrganisationID) -> AnswerForm.Sheet {
        var ended: String?
        let questions = list.items.map { item in
            let given = session.checklistAnswers[ChecklistKey(step: step, organisation: id, item: item.id)]
            if ended == nil, item.onNo == .end, given?.answer == .no { ended = item.id.text }
            return AnswerForm.Question(
                id: item.id.text,
                text: item.text,
                answer: given.map {
                    .init(
                        value: $0.answer.rawValue,
                        words: $0.answer.words,
                        comment: $0.comment,
                        sendsBack: $0.answer == .no && item.onNo == .sendBack
                    )
                },
                onNo: item.onNo
            )
        }
        return AnswerForm.Sheet(organisation: .init(id: id.text, name: name(id)), questions: questions, endedAt: ended)
    }

    private func sheet(
        _ factors: [RatingFactor],
        _ highest: Int,
        _ step: StepID,
        of id: OrganisationID
    ) -> AnswerForm.Sheet {
        let questions = factors.map { factor in
            let given = session.selfRatings[RatingKey(step: step, organisation: id, factor: factor.id)]
            return AnswerForm.Question(
                id: factor.id.text,
                text: factor.title,
                answer: given.map {
                    .init(
                        value: String($0.value),
                        words: Sentence("\($0.value) av \(highest)", "\($0.value) of \(highest)"),
                        comment: $0.proof
                    )
                }
            )
        }
        return AnswerForm.Sheet(organisation: .init(id: id.text, name: name(id)), questions: questions)
    }
}
