import Engine

/// Who does what until when, and how one sees it.
extension ReadableTable {
    static let plan = [actions, indicators, ownership]

    private static let actions = ReadableTable(
        "action",
        columns: [
            .id("id") { (action: Action) in action.id },
            .id("goal") { $0.goal },
            .text("text") { $0.text },
            .text("kind") { $0.kind.rawValue },
            .day("start_day") { $0.start },
            .day("end_day") { $0.end },
            .text("resource") { $0.resource },
            .ids("contributions") { $0.contributions },
            .ids("perspectives") { $0.perspectives },
            .id("table_id") { $0.table },
            .id("step") { $0.step },
            .moment("at") { $0.at },
            .text("dropped") { $0.dropped },
        ],
        all: { $0.actions.values.map { [$0.id.text] } },
        row: { $0.actions[ActionID($1[0])] },
        touched: { event, _ in
            switch event {
            case .actionProposed(let action), .actionRevised(let action): [[action.id.text]]
            default: []
            }
        }
    )

    private static let indicators = ReadableTable(
        "indicator",
        columns: [
            .id("id") { (indicator: Indicator) in indicator.id },
            .text("subject_kind") { $0.subject.kind },
            .text("subject") { $0.subject.id },
            .text("text") { $0.text },
            .text("measures") { $0.measures.rawValue },
            .text("baseline") { $0.baseline },
            .text("target") { $0.target },
            .text("source") { $0.source },
            .text("cadence") { $0.cadence },
            .truth("by_sex") { $0.bySex },
            .text("reason_not_split") { $0.reasonNotSplit },
        ],
        all: { $0.indicators.values.map { [$0.id.text] } },
        row: { $0.indicators[IndicatorID($1[0])] },
        touched: { event, _ in if case .indicatorSet(let indicator) = event { [[indicator.id.text]] } else { [] } }
    )

    private static let ownership = ReadableTable(
        "ownership",
        columns: [
            .id("id") { (claim: Claim) in claim.id },
            .text("subject_kind") { $0.subject.kind },
            .text("subject") { $0.subject.id },
            .id("organisation") { $0.organisation },
            .text("role") { $0.role },
            .text("part") { $0.part.rawValue },
            .text("state") { $0.state.columns.name },
            .day("decided_on") { $0.state.columns.on },
            .text("decided_by") { $0.state.columns.by },
            .text("declined_because") { $0.state.columns.reason },
            .text("condition") { $0.state.columns.condition },
            .id("table_id") { $0.table },
            .moment("at") { $0.at },
        ],
        all: { $0.claims.values.map { [$0.id.text] } },
        row: { $0.claims[ClaimID($1[0])] },
        touched: { event, _ in
            switch event {
            case .claimed(let claim): [[claim.id.text]]
            case .claimAnswered(let id, _): [[id.text]]
            default: []
            }
        }
    )
}

extension Indicator.Subject {
    fileprivate var kind: String {
        switch self {
        case .goal: "goal"
        case .action: "action"
        }
    }

    fileprivate var id: String {
        switch self {
        case .goal(let id): id.text
        case .action(let id): id.text
        }
    }
}

extension Claim.State {
    fileprivate struct Columns {
        var name: String
        var on: Day?
        var by: String?
        var reason: String?
        var condition: String?
    }

    fileprivate var columns: Columns {
        switch self {
        case .proposed: Columns(name: "proposed")
        case .offered: Columns(name: "offered")
        case .confirmed(let day, let by): Columns(name: "confirmed", on: day, by: by)
        case .declined(let reason): Columns(name: "declined", reason: reason)
        case .conditional(let condition): Columns(name: "conditional", condition: condition)
        }
    }
}
