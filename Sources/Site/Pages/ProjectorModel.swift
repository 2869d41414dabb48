import Engine

/// What the whole room sees. Never anything hidden.
struct ProjectorModel: Hashable, Sendable {
    var title: String
    var workshop: String
    var joinCode: String
    /// "http://192.168.1.20:8320"
    var address: String
    var joined: Int
    var expected: Int
    var scene: Scene

    enum Scene: Hashable, Sendable {
        case waiting
        case over
        case step(Step)
    }

    struct Step: Hashable, Sendable {
        var id: String
        var number: Int
        var count: Int
        var title: String
        var question: String
        var deadline: Deadline?
        var content: Content
    }

    enum Content: Hashable, Sendable {
        case nothing
        /// Marks for each table, without text or author.
        case counts([TableCount])
        /// Open or closed, but not shown.
        case hiddenVote(isOpen: Bool)
        case result(ResultModel)
        case picture([String], goals: [Goal])
        case ownership([ActionCard])
    }

    struct TableCount: Hashable, Sendable {
        var table: String
        var sign: String
        var tone: String
        var count: Int
    }

    struct Goal: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
    }
}

extension ProjectorModel {
    init(_ session: Session, taken: Set<SeatID>, at now: Moment, joinCode: String, address: String) {
        let plan = session.currentWorkshop
        var scene = Scene.waiting
        if let run = session.openRun, let plan, let step = run.step.flatMap({ session.plan(of: $0) }) {
            let number = (plan.steps.firstIndex { $0.id == step.id } ?? 0) + 1
            scene = .step(
                Step(
                    id: step.id.text,
                    number: number,
                    count: plan.steps.count,
                    title: step.title,
                    question: step.question,
                    deadline: session.deadline(run, at: now),
                    content: Self.content(session, plan, run, step)
                )
            )
        } else if let plan, let run = session.runs[plan.id], !run.isOpen {
            scene = .over
        }
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: plan?.title ?? "",
            joinCode: joinCode,
            address: address,
            joined: session.joined(taken),
            expected: plan.flatMap { session.places[$0.id]?.count } ?? 0,
            scene: scene
        )
    }

    private static func content(
        _ session: Session,
        _ plan: WorkshopPlan,
        _ run: WorkshopRun,
        _ step: StepPlan
    ) -> Content {
        switch step.kind {
        case .prioritise:
            if let result = session.resultModel(step.id) { return .result(result) }
            return .hiddenVote(isOpen: session.votes[step.id]?.phase == .open)
        case .plenary:
            if session.picture.isEmpty,
                let result = session.vote(for: step, in: plan).flatMap({ session.resultModel($0) })
            {
                return .result(result)
            }
            let goals = session.liveGoals.sorted { $0.id < $1.id }
                .map { Goal(id: $0.id.text, text: $0.text, area: session.label(of: $0.area)) }
            return .picture(session.picture, goals: goals)
        case .ownership: return .ownership(session.liveActions.map(session.actionCard))
        case .pause: return .nothing
        default:
            guard step.kind.invites(.contribute) else { return .nothing }
            return .counts(
                plan.tables.map { table in
                    let area = session.label(of: table.areas.first)
                    let count = session.contributions.values.count {
                        $0.step == step.id && $0.table == table.id && $0.round == run.round && !$0.withdrawn
                            && !$0.hidden
                    }
                    return TableCount(
                        table: table.id.text,
                        sign: area?.sign ?? "",
                        tone: area?.tone ?? "none",
                        count: count
                    )
                }
            )
        }
    }
}
