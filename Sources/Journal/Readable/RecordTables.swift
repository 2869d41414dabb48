import Engine

/// Decisions, waived checks, and what organisations say of themselves.
extension ReadableTable {
    static let record = [decisions, waivers, checklistAnswers, selfRatings]

    private static let decisions = ReadableTable(
        "decision",
        columns: [
            .id("id") { (decision: Decision) in decision.id },
            .text("text") { $0.text },
            .id("workshop") { $0.workshop },
            .id("step") { $0.step },
            .moment("at") { $0.at },
            .truth("withdrawn") { $0.withdrawn },
        ],
        all: { $0.decisions.values.map { [$0.id.text] } },
        row: { $0.decisions[DecisionID($1[0])] },
        touched: { event, _ in
            switch event {
            case .decided(let decision): [[decision.id.text]]
            case .decisionWithdrawn(let id, _): [[id.text]]
            default: []
            }
        }
    )

    /// The subject is empty where a whole check is waived.
    private static let waivers = ReadableTable(
        "waiver",
        key: 2,
        columns: [
            .integer("check_number") { (waiver: Waiver) in waiver.check },
            .text("subject") { $0.subject ?? "" },
            .text("reason") { $0.reason },
            .moment("at") { $0.at },
        ],
        all: { $0.waivers.map { [String($0.check), $0.subject ?? ""] } },
        row: { session, scope in
            session.waivers.first { String($0.check) == scope[0] && ($0.subject ?? "") == scope[1] }
        },
        touched: { event, _ in
            switch event {
            case .waived(let waiver): [[String(waiver.check), waiver.subject ?? ""]]
            case .waiverLifted(let check, let subject): [[String(check), subject ?? ""]]
            default: []
            }
        }
    )

    private static let checklistAnswers = ReadableTable(
        "checklist_answer",
        key: 3,
        columns: [
            .id("step") { (answer: ChecklistAnswer) in answer.step },
            .id("organisation") { $0.organisation },
            .id("item") { $0.item },
            .text("answer") { $0.answer.rawValue },
            .text("comment") { $0.comment },
        ],
        all: { $0.checklistAnswers.values.map(\.scope) },
        row: { session, scope in
            session.checklistAnswers[
                ChecklistKey(
                    step: StepID(scope[0]),
                    organisation: OrganisationID(scope[1]),
                    item: Identifier(scope[2])
                )
            ]
        },
        touched: { event, _ in if case .checklistAnswered(let answer) = event { [answer.scope] } else { [] } }
    )

    private static let selfRatings = ReadableTable(
        "self_rating",
        key: 3,
        columns: [
            .id("step") { (rating: SelfRating) in rating.step },
            .id("organisation") { $0.organisation },
            .id("factor") { $0.factor },
            .integer("value") { $0.value },
            .text("proof") { $0.proof },
        ],
        all: { $0.selfRatings.values.map(\.scope) },
        row: { session, scope in
            session.selfRatings[
                RatingKey(
                    step: StepID(scope[0]),
                    organisation: OrganisationID(scope[1]),
                    factor: Identifier(scope[2])
                )
            ]
        },
        touched: { event, _ in if case .selfRated(let rating) = event { [rating.scope] } else { [] } }
    )
}

extension ChecklistAnswer {
    fileprivate var scope: ReadableTable.Scope { [step.text, organisation.text, item.text] }
}

extension SelfRating {
    fileprivate var scope: ReadableTable.Scope { [step.text, organisation.text, factor.text] }
}
