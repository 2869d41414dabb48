import Engine
import Formats

extension API {
    /// The facilitator's view: now, tables, next.
    struct Console: Hashable, Codable, Sendable {
        var workshop: Workshop?
        var step: Step?
        /// For the facilitator's eyes.
        var notes: String?
        /// Where the workshop can go on.
        var next: StepID?
        /// Workshops that can be opened, when none is open.
        var openable: [WorkshopID]
        var vote: Vote?
        var tables: [Row]
        var areas: [AreaCount]
        var joined: Int
        var expected: Int
        var joinCode: String
        /// The number of the command that can be taken back.
        var undoable: Int?

        /// How many have voted, never on what.
        struct Vote: Hashable, Codable, Sendable {
            var step: StepID
            var phase: VotePhase
            var cast: Int
            var entitled: Int
        }

        struct Row: Hashable, Codable, Sendable {
            var table: TableID
            var areas: [AreaID]
            var seats: Int
            var present: Int
            var contributions: Int
            var signal: Signal?
            var isStuck: Bool
        }

        struct AreaCount: Hashable, Codable, Sendable {
            var area: AreaID
            var contributions: Int
            var goals: Int
        }
    }

    /// What the whole room sees. Never anything hidden.
    struct Projector: Hashable, Codable, Sendable {
        var title: String
        var joinCode: String
        var address: String
        var joined: Int
        var expected: Int
        var workshop: Workshop?
        var step: Step?
        /// How many contributions each table has made in the step, without text or author.
        var tables: [Count]
        /// Whether a vote is open, while its result is not shown.
        var isVoting: Bool?
        var result: Result?
        var picture: [String]

        struct Count: Hashable, Codable, Sendable {
            var table: TableID
            var count: Int
        }
    }

    /// What was decided, to read afterwards.
    struct Results: Hashable, Codable, Sendable {
        var title: String
        var subtitle: String
        var picture: [String]
        var areas: [Area]
        var votes: [Result]
        var decisions: [String]

        struct Area: Hashable, Codable, Sendable {
            var id: AreaID
            var title: String
            var goals: [Goal]
        }

        struct Goal: Hashable, Codable, Sendable {
            var id: GoalID
            var text: String
            var why: String?
            var actions: [Action]
        }
    }
}

extension API.Console {
    init(_ session: Engine.Session, _ model: ConsoleModel) {
        self.init(
            workshop: API.Workshop(session),
            step: API.Step(session),
            notes: model.workshop?.step?.notes,
            next: model.workshop?.next.map { StepID($0.to) },
            openable: model.openable.map { WorkshopID($0.id) },
            vote: model.workshop?.step?.vote.map {
                Vote(step: StepID($0.step), phase: $0.phase, cast: $0.cast, entitled: $0.entitled)
            },
            tables: model.tables.map { row in
                Row(
                    table: TableID(row.table),
                    areas: row.areas.map(\.id),
                    seats: row.seats,
                    present: row.present,
                    contributions: row.cards,
                    signal: API.Signal(row.state),
                    isStuck: row.isStuck
                )
            },
            areas: model.areas.map { AreaCount(area: $0.area.id, contributions: $0.cards, goals: $0.goals) },
            joined: model.joined,
            expected: model.expected,
            joinCode: model.joinCode,
            undoable: model.undo?.command
        )
    }
}

extension API.Projector {
    init(_ session: Engine.Session, _ model: ProjectorModel, _ language: Language) {
        self.init(
            title: model.title,
            joinCode: model.way.code,
            address: model.address,
            joined: model.joined,
            expected: model.expected,
            workshop: API.Workshop(session),
            step: API.Step(session),
            tables: [],
            picture: API.Step(session)?.kind == StepKind.plenary.name ? session.picture : []
        )
        guard case .step(let step) = model.scene else { return }
        switch step.content {
        case .counts(let arrivals): tables = arrivals.tables.map { Count(table: TableID($0.table), count: $0.count) }
        case .hiddenVote(let isOpen): isVoting = isOpen
        case .result(let shown): result = API.Result(shown, language)
        default: break
        }
    }
}

extension API.Results {
    init(_ session: Engine.Session, _ model: ResultsModel, _ language: Language) {
        self.init(
            title: model.title,
            subtitle: model.subtitle,
            picture: model.picture,
            areas: model.areas.map { area in
                Area(
                    id: area.area.id,
                    title: area.title,
                    goals: area.goals.map { goal in
                        Goal(
                            id: GoalID(goal.id),
                            text: goal.text,
                            why: goal.why,
                            actions: goal.actions.compactMap { API.Action(session, ActionID($0.id)) }
                        )
                    }
                )
            },
            votes: model.votes.map { API.Result($0, language) },
            decisions: model.decisions.map(\.text)
        )
    }
}

extension API.Signal {
    /// Nil while the table has told nothing.
    init?(_ state: ConsoleModel.TableRow.State) {
        switch state {
        case .done: self = .done
        case .moreTime: self = .moreTime
        case .stuck, .writing, .away, .quiet: return nil
        }
    }
}
