import Drafting
import Engine
import Formats

/// Actions and indicators: who does what, when, and how one sees that it helps.
struct PlanForm: Hashable, Sendable {
    var goals: [TableModel.GoalCard]
    var actions: [ActionCard]
    /// Indicators are asked for before new actions.
    var asksForIndicators: Bool
    var firstDay: String
    var lastDay: String
}

struct ActionCard: Hashable, Sendable {
    var id: String
    var goal: String
    var area: AreaLabel?
    var text: String
    /// "mars–juni 2025"
    var time: String?
    var indicators: [String]
    var claims: [String]
    var isLed: Bool
}

/// Taking on a part: leads, takes part, is consulted.
struct ClaimForm: Hashable, Sendable {
    var actions: [ActionCard]
    /// The seat's own organisation; nil at a shared device, which chooses.
    var organisation: String?
    var organisations: [JoinModel.Choice]
}

extension Session {
    func actionCard(_ action: Action) -> ActionCard {
        let goal = representative(of: action.goal)
        let subject = Indicator.Subject.action(id: action.id)
        let claims = claims(on: subject).filter { !$0.isDeclined }
        return ActionCard(
            id: action.id.text,
            goal: goals[goal]?.text ?? goal.text,
            area: label(of: goals[goal]?.area),
            text: action.text,
            time: Swedish.planned(from: action.start, to: action.end),
            indicators: indicators(for: subject).map(\.text),
            claims: claims.map { claim in
                let name = organisations[claim.organisation]?.name ?? claim.organisation.text
                let state = OwnershipStanding(claim.state, on: lastMoment.map(StockholmTime.day)).status.lowercased()
                return "\(claim.part.swedish) (\(state)): \(name)" + (claim.role.isEmpty ? "" : ", \(claim.role)")
            },
            isLed: claims.contains { $0.part == .lead }
        )
    }

    /// Actions toward goals of these areas.
    func actionCards(in areas: [AreaID]) -> [ActionCard] {
        liveActions.filter { action in goals[representative(of: action.goal)].map { areas.contains($0.area) } ?? false }
            .map(actionCard)
    }
}

extension Claim.Part {
    var swedish: String {
        switch self {
        case .lead: "Leder"
        case .partner: "Medverkar"
        case .consulted: "Rådfrågas"
        }
    }
}

extension Action.Kind {
    var words: Sentence {
        switch self {
        case .practice: Sentence("Praktik", "Practice")
        case .knowledge: Sentence("Kunskap", "Knowledge")
        case .governance: Sentence("Styrning", "Governance")
        }
    }
}
