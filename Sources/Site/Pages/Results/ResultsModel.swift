import Drafting
import Engine
import Formats

/// What was decided, to read afterwards, each thing with what it rests on and what became of it. Votes only once the
/// room has been shown them, and never who said what.
struct ResultsModel: Hashable, Sendable {
    var title: String
    var subtitle: String
    var picture: [String]
    var areas: [AreaResult]
    var votes: [ResultModel]
    var decisions: [Decided]
    /// What the interviews said that some goal rests on.
    var statements: [Source]

    struct AreaResult: Hashable, Sendable {
        var area: AreaLabel
        var title: String
        var goals: [GoalResult]
    }

    struct GoalResult: Hashable, Sendable {
        var id: String
        var text: String
        var why: String?
        /// Wordings of goals that went into it.
        var merged: [Line]
        var cards: [Line]
        var statements: [Line]
        var actions: [ActionCard]
    }

    struct Line: Hashable, Sendable {
        var id: String
        var text: String
    }

    /// A statement with the goals it led to.
    struct Source: Hashable, Sendable {
        var id: String
        var text: String
        /// Who said it, as closely as may be told.
        var respondent: String?
        /// Its place in the note, for those who may read it.
        var place: String?
        var goals: [String]
    }

    struct Decided: Hashable, Sendable {
        var id: String
        var text: String
        var day: Day
    }

    var isEmpty: Bool { areas.allSatisfy(\.goals.isEmpty) && picture.isEmpty && votes.isEmpty && decisions.isEmpty }
}

extension ResultsModel {
    init(_ session: Session, readsNotes: Bool = false) {
        let process = session.process
        let respondents = session.disclosed.compactMapValues { $0.words(in: process) }
        let basis = ResultBasis(session)
        let areas = zip(process?.areas ?? [], session.areaLabels)
            .map { area, label in
                AreaResult(
                    area: label,
                    title: area.title,
                    goals: session.liveGoals(in: area.id).sorted { $0.id < $1.id }.map(basis.goal)
                )
            }
        var led: [String: [String]] = [:]
        for goal in areas.flatMap(\.goals) { for line in goal.statements { led[line.id, default: []].append(goal.id) } }
        self.init(
            title: process?.title ?? "Framtidsdialog",
            subtitle: process?.subtitle ?? "",
            picture: session.picture,
            areas: areas,
            votes: session.votes.values.compactMap { session.resultModel($0.step) },
            decisions: session.decisions.values.filter { !$0.withdrawn }
                .map { Decided(id: $0.id.text, text: $0.text, day: StockholmTime.day(of: $0.at)) },
            statements: session.statements.values.compactMap { statement in
                led[statement.id.text].map { goals in
                    Source(
                        id: statement.id.text,
                        text: statement.text,
                        respondent: respondents[statement.interview],
                        place: readsNotes
                            ? Route.note(statement.interview.text, statement: statement.id.text).path : nil,
                        goals: goals
                    )
                }
            }
        )
    }
}

/// What goals rest on, as everybody may read it.
private struct ResultBasis {
    let session: Session
    /// Whose cards stay with their authors for now.
    private let silent: StepID?
    private let actions: [GoalID: [Action]]

    init(_ session: Session) {
        self.session = session
        let step = session.openRun?.step.flatMap { session.plan(of: $0) }
        silent = step.flatMap { $0.kind.isShared ? nil : $0.id }
        actions = Dictionary(grouping: session.liveActions) { session.representative(of: $0.goal) }
    }

    func goal(_ goal: Goal) -> ResultsModel.GoalResult {
        let links = session.links(of: goal.id)
        return ResultsModel.GoalResult(
            id: goal.id.text,
            text: goal.text,
            why: goal.why,
            merged: session.lineage(of: goal.id).filter { $0.id != goal.id }
                .map { ResultsModel.Line(id: $0.id.text, text: $0.text) },
            cards: links.contributions.compactMap { session.contributions[$0] }
                .filter { !$0.withdrawn && !$0.hidden && $0.step != silent }
                .map { ResultsModel.Line(id: $0.id.text, text: $0.text) },
            statements: links.statements.compactMap { session.statements[$0] }.filter(\.counts)
                .map { ResultsModel.Line(id: $0.id.text, text: $0.text) },
            actions: (actions[goal.id] ?? []).map(session.actionCard)
        )
    }
}
