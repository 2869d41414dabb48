package import Engine

/// Something the room decided, as ``StrategyJSON`` writes it.
package struct DecisionJSON: Hashable, Codable, Sendable {
    package var id: DecisionID
    package var text: String
    package var workshop: WorkshopID?
    package var step: StepID?
    package var at: String

    init(_ decision: Decision) {
        id = decision.id
        text = decision.text
        workshop = decision.workshop
        step = decision.step
        at = StockholmTime.timestamp(decision.at)
    }
}

/// What the strategy consciously leaves out, as ``StrategyJSON`` writes it.
package struct OmissionJSON: Hashable, Codable, Sendable {
    package var nationalGoal: NationalGoalID?
    package var focusItem: FocusItemID?
    package var reason: String

    init(_ omission: Omission) {
        reason = omission.reason
        switch omission.subject {
        case .nationalGoal(let id): nationalGoal = id
        case .focusItem(let id): focusItem = id
        }
    }
}

/// A finding that stands with a written reason, as ``StrategyJSON`` writes it.
package struct WaiverJSON: Hashable, Codable, Sendable {
    package var check: Int
    package var subject: String?
    package var reason: String
    package var at: String

    init(_ waiver: Waiver) {
        check = waiver.check
        subject = waiver.subject
        reason = waiver.reason
        at = StockholmTime.timestamp(waiver.at)
    }
}
