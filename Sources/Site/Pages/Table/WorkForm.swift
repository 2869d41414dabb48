import Drafting
import Engine
import Formats

/// Actions, their indicators and their owners: who does what, when, and how one sees that it helps.
struct WorkForm: Hashable, Sendable {
    var goals: [TableModel.GoalCard]
    /// Of the table's areas.
    var actions: [ActionCard]
    /// Of other areas, which an organisation may have a part in as well.
    var others: [ActionCard]
    var mayAct: Bool
    var mayClaim: Bool
    /// What the step asks for before the rest.
    var first: First
    /// The seat's own organisation; nil at a shared device, which chooses.
    var organisation: TableModel.Choice?
    var organisations: [TableModel.Choice]
    var asked: [ClaimQuestion]
    /// The years the strategy is for.
    var period: Period?

    var hasNoActions: Bool { actions.isEmpty && others.isEmpty }

    enum First: Hashable, Sendable { case action, indicator, claim }
}

struct ActionCard: Hashable, Sendable {
    var id: String
    var goal: String
    var area: AreaLabel?
    var text: String
    var kind: Action.Kind
    var start: String?
    var end: String?
    var resource: String?
    /// "mars–juni 2025"
    var time: Sentence?
    var indicators: [Sign]
    var claims: [Sentence]
    var isLed: Bool
}

extension ActionCard {
    /// What has been said of it.
    var details: [Action.Detail] {
        [(Action.Detail.start, start), (.end, end), (.resource, resource)].filter { $0.1 != nil }.map(\.0)
    }

    /// A sign that the action makes a difference, and where it is to go.
    struct Sign: Hashable, Sendable {
        var text: String
        var baseline: String?
        var target: String?
        var source: String?

        init(_ indicator: Indicator) {
            text = indicator.text
            baseline = indicator.baseline
            target = indicator.target
            source = indicator.source
        }
    }
}

/// A part that an organisation may accept, accept on a condition or decline.
struct ClaimQuestion: Hashable, Sendable {
    var id: String
    var action: String
    var organisation: String
    var part: Sentence
    var role: String
    var state: Claim.State
}

extension Session {
    func actionCard(_ action: Action) -> ActionCard {
        let goal = representative(of: action.goal)
        let subject = Indicator.Subject.action(id: action.id)
        let claims = claims(on: subject).filter { !$0.isDeclined }
        let days = [action.start, action.end].map { $0.map(\.description) ?? "…" }
        return ActionCard(
            id: action.id.text,
            goal: goals[goal]?.text ?? goal.text,
            area: label(of: goals[goal]?.area),
            text: action.text,
            kind: action.kind,
            start: action.start?.description,
            end: action.end?.description,
            resource: action.resource,
            time: Swedish.planned(from: action.start, to: action.end)
                .map { Sentence($0, days.joined(separator: " – ")) },
            indicators: indicators(for: subject).map { .init($0) },
            claims: claims.map(words),
            isLed: claims.contains { $0.part == .lead }
        )
    }

    /// "Leder (erbjuden): Sundsvalls kommun, socialchef"
    private func words(_ claim: Claim) -> Sentence {
        let name = organisations[claim.organisation]?.name ?? claim.organisation.text
        let role = claim.role.isEmpty ? "" : ", \(claim.role)"
        let condition = claim.state.words.map { " – ”\($0)”" } ?? ""
        return claim.part.label + Sentence(same: " (") + claim.state.word
            + Sentence(same: "): \(name)\(role)\(condition)")
    }

    /// Actions toward goals of these areas.
    func actionCards(in areas: [AreaID]) -> [ActionCard] {
        liveActions.filter { action in goals[representative(of: action.goal)].map { areas.contains($0.area) } ?? false }
            .map(actionCard)
    }
}
