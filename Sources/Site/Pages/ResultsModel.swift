import Engine

/// What was decided, to read afterwards. Votes only once the room has been shown them.
struct ResultsModel: Hashable, Sendable {
    var title: String
    var subtitle: String
    var picture: [String]
    var areas: [AreaResult]
    var votes: [ResultModel]
    var decisions: [String]

    struct AreaResult: Hashable, Sendable {
        var area: AreaLabel
        var title: String
        var goals: [GoalResult]
    }

    struct GoalResult: Hashable, Sendable {
        var id: String
        var text: String
        var why: String?
        var actions: [ActionCard]
    }
}

extension ResultsModel {
    init(_ session: Session) {
        let process = session.process
        self.init(
            title: process?.title ?? "Framtidsdialog",
            subtitle: process?.subtitle ?? "",
            picture: session.picture,
            areas: (process?.areas ?? []).compactMap { area in
                guard let label = session.label(of: area.id) else { return nil }
                let goals = session.liveGoals(in: area.id).map { goal in
                    let actions = session.actions(for: goal.id).map(session.actionCard)
                    return GoalResult(id: goal.id.text, text: goal.text, why: goal.why, actions: actions)
                }
                return AreaResult(area: label, title: area.title, goals: goals)
            },
            votes: session.votes.values.compactMap { session.resultModel($0.step) },
            decisions: session.decisions.values.filter { !$0.withdrawn }.map { decision in
                "\(decision.text) (\(StockholmTime.day(of: decision.at)))"
            }
        )
    }
}
