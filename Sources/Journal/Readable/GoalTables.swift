import Engine

/// Goals with all their wordings, and what each rests on.
extension ReadableTable {
    static let goals = [goal, wordings, links]

    private static let goal = ReadableTable(
        "goal",
        columns: [
            .id("id") { (goal: (Goal, into: GoalID?)) in goal.0.id },
            .id("area") { $0.0.area },
            .text("grammar") { $0.0.grammar.rawValue },
            .text("text") { $0.0.text },
            .text("why") { $0.0.why },
            .id("table_id") { $0.0.table },
            .text("verdict") { $0.0.verdict?.kind.rawValue },
            .text("verdict_reason") { $0.0.verdict?.reason },
            .id("merged_into") { $0.into },
            .truth("constructed") { $0.0.constructed },
        ],
        all: { $0.goals.values.map { [$0.id.text] } },
        row: { session, scope in
            let id = GoalID(scope[0])
            return session.goals[id].map { ($0, session.goalMergedInto[id]) }
        },
        touched: { event, session in
            switch event {
            case .goalFormulated(let goal): return [[goal.id.text]]
            case .goalReworded(let id, _), .goalWordingWithdrawn(let id), .goalJudged(let id, _): return [[id.text]]
            default:
                guard case .goals(_, let from) = event.merge(in: session)?.subject else { return [] }
                return from.map { [$0.text] }
            }
        }
    )

    private static let wordings = ReadableTable(
        "goal_wording",
        key: 2,
        scope: 1,
        columns: [
            .text("goal") { (wording: (goal: String, number: Int, Wording)) in wording.goal },
            .integer("number") { $0.number },
            .text("text") { $0.2.text },
            .id("seat") { $0.2.seat },
            .id("step") { $0.2.step },
            .moment("at") { $0.2.at },
            .text("reason") { $0.2.reason },
        ],
        all: { $0.goals.values.map { [$0.id.text] } },
        rows: { session, scope in
            let wordings = session.goals[GoalID(scope[0])]?.wordings ?? []
            return wordings.enumerated().map { (scope[0], $0 + 1, $1) }
        },
        touched: { event, _ in
            switch event {
            case .goalFormulated(let goal): [[goal.id.text]]
            case .goalReworded(let id, _), .goalWordingWithdrawn(let id): [[id.text]]
            default: []
            }
        }
    )

    private static let links = ReadableTable(
        "goal_link",
        key: 3,
        scope: 1,
        columns: [
            .text("goal") { (link: (goal: String, kind: String, target: String)) in link.goal },
            .text("kind") { $0.kind },
            .text("target") { $0.target },
        ],
        all: { $0.goals.values.map { [$0.id.text] } },
        rows: { session, scope in
            guard let links = session.goals[GoalID(scope[0])]?.links else { return [] }
            let targets: [(String, [String])] = [
                ("contribution", links.contributions.map(\.text)),
                ("statement", links.statements.map(\.text)),
                ("national_goal", links.nationalGoals.map(\.text)),
                ("focus_item", links.focusItems.map(\.text)),
                ("perspective", links.perspectives.map(\.text)),
            ]
            return targets.flatMap { kind, ids in ids.map { (scope[0], kind, $0) } }
        },
        touched: { event, _ in
            switch event {
            case .goalFormulated(let goal): [[goal.id.text]]
            case .goalLinked(let id, _): [[id.text]]
            default: []
            }
        }
    )
}
