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
        var plan: Plan?
        var lead: Lead
        var wall: Wall
        /// What is wrong with the storage, and what that means for the room.
        var troubles: [String]
        /// How the copy on another computer is doing; nil without one, and when it is a trouble.
        var standby: String?

        /// How many have voted, never on what.
        struct Vote: Hashable, Codable, Sendable {
            var step: StepID
            var phase: VotePhase
            var cast: Int
            /// How many of them were written in from paper.
            var onPaper: Int
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
            /// Actions toward its goals, and how many of them somebody leads; nil before the workshop makes any.
            var actions: Int?
            var led: Int?
            /// Less than a third of its even share.
            var isThin: Bool
        }

        /// Times as planned and as they will be.
        struct Plan: Hashable, Codable, Sendable {
            var lines: [Line]
            /// Local clock time, "16.04".
            var end: String
            var plannedEnd: String
            /// Minutes later than planned; negative when early.
            var late: Int
            /// How minutes can be won back; nil when nothing is late.
            var catchUp: CatchUp?

            struct Line: Hashable, Codable, Sendable {
                var step: StepID
                var title: String
                var stage: Stage
                /// When it began or will, "14.20"; nil for a skipped one.
                var clock: String?
                /// When it was planned to; nil when that is the same or there was no plan for it.
                var planned: String?
                var minutes: Int
                var isInserted: Bool
            }

            enum Stage: String, Hashable, Codable, Sendable, CaseIterable { case past, present, coming, skipped }

            /// A proposal: `retimeSteps` with these steps accepts it.
            struct CatchUp: Hashable, Codable, Sendable {
                var minutes: Int
                /// Minutes that no step can spare.
                var missing: Int
                var end: String
                var steps: [Retiming]
            }
        }

        struct Lead: Hashable, Codable, Sendable {
            /// The caller's seat.
            var me: SeatID?
            /// What `takeLead` names; nil while nobody has taken the lead.
            var leader: SeatID?
            /// Whether the caller may lead.
            var leads: Bool
            var helpers: [Helper]
        }

        /// Somebody with a link of their own.
        struct Helper: Hashable, Codable, Sendable {
            var seat: SeatID
            var link: String
            var isHere: Bool
        }
    }

    /// All tables' cards in the present step. Who wrote them is not told.
    struct Cards: Hashable, Codable, Sendable {
        var step: StepID?
        /// Whether cards may be entered for a table, from paper or speech.
        var takesCards: Bool
        var kinds: [ContributionKind]
        var tables: [Table]

        struct Table: Hashable, Codable, Sendable {
            /// Nil for what the whole room said.
            var table: TableID?
            var areas: [AreaID]
            var cards: [Card]
        }

        struct Card: Hashable, Codable, Sendable {
            var id: ContributionID
            var kind: ContributionKind
            var area: AreaID?
            var text: String
            /// Local clock time.
            var clock: String
            var origin: Engine.Contribution.Origin
            var isHidden: Bool
            var isMerged: Bool
        }
    }

    /// For whom a link is made.
    struct Inviting: Hashable, Codable, Sendable {
        /// An id the sender made; sent again, it gives the same link.
        var client: String?
    }

    struct Invited: Hashable, Codable, Sendable {
        var seat: SeatID
        var link: String
    }

    struct Revoking: Hashable, Codable, Sendable {
        /// A helper's.
        var seat: SeatID
    }

    /// What the facilitator asks the projector to show.
    struct Showing: Hashable, Codable, Sendable {
        /// Nil for what the step shows by itself.
        var show: Show?
        /// Whose goals or cards; without one all goals, or the cards that have no area.
        var area: AreaID?
        /// 1, 2, 3 …
        var page: Int?
    }

    /// `step` turns the pages of what the step shows.
    enum Show: String, Hashable, Codable, Sendable, CaseIterable { case step, goals, cards, picture, unowned, answers }

    /// What the projector shows at the facilitator's wish; `step` for what the step shows by itself.
    struct Wall: Hashable, Codable, Sendable {
        var show: Show
        var area: AreaID?
        var page: Int
        var pages: Int
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
        /// What the QR symbol carries.
        var joinLink: String
        /// What there is to read on this page.
        var texts: [Text]
        var ownership: Ownership?
        /// 1, 2, 3 …, where not all fits at once.
        var page: Int
        var pages: Int

        struct Text: Hashable, Codable, Sendable {
            /// Of a goal, action or contribution; an area's for what the interviews said of it; a question's.
            var id: String
            var text: String
            var area: AreaID?
            /// What stands before it; beside a question what was answered.
            var lead: String?
        }

        /// How much has somebody who leads it, goal by goal.
        struct Ownership: Hashable, Codable, Sendable {
            var led: Int
            var all: Int
            var goals: [Goal]
            var unowned: [Text]

            struct Goal: Hashable, Codable, Sendable {
                var id: GoalID
                var text: String
                var area: AreaID?
                var led: Int
                var all: Int
            }
        }

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
        /// What the interviews said that some goal rests on.
        var statements: [Source]

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
            /// Goals that went into it.
            var merged: [Basis]
            var contributions: [Basis]
            var statements: [Basis]
        }

        /// Something a goal rests on.
        struct Basis: Hashable, Codable, Sendable {
            var id: String
            var text: String
        }

        struct Source: Hashable, Codable, Sendable {
            var id: StatementID
            var text: String
            /// Who said it, as closely as may be told.
            var respondent: String?
            var goals: [GoalID]
        }
    }
}

extension API.Console {
    /// - Parameter me: the caller's seat.
    init(_ session: Engine.Session, _ model: ConsoleModel, me: SeatID?, wall: WallChoice?, _ language: Language) {
        self.init(
            workshop: API.Workshop(session),
            step: API.Step(session),
            notes: model.workshop?.step?.notes,
            next: model.workshop?.next.map { StepID($0.to) },
            openable: model.openable.map { WorkshopID($0.id) },
            vote: model.workshop?.step?.vote.map {
                Vote(step: StepID($0.step), phase: $0.phase, cast: $0.cast, onPaper: $0.onPaper, entitled: $0.entitled)
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
            areas: model.areas.map {
                AreaCount(
                    area: $0.area.id,
                    contributions: $0.cards,
                    goals: $0.goals,
                    actions: $0.plan?.actions,
                    led: $0.plan?.led,
                    isThin: $0.isThin
                )
            },
            joined: model.joined,
            expected: model.expected,
            joinCode: model.joinCode,
            undoable: model.undo?.command,
            plan: model.plan.map(Plan.init),
            lead: Lead(
                me: me,
                leader: model.lead.leader,
                leads: model.lead.leads,
                helpers: model.lead.helpers.map { Helper(seat: $0.seat, link: $0.link, isHere: $0.isHere) }
            ),
            wall: API.Wall(session, wall),
            troubles: model.troubles.map { $0.text(in: language) },
            standby: model.standby?.text(in: language)
        )
    }
}

extension API.Console.Plan {
    init(_ model: ConsolePlanModel) {
        self.init(
            lines: model.lines.map { line in
                Line(
                    step: StepID(line.id),
                    title: line.title,
                    stage: Stage(line.stage),
                    clock: line.clock,
                    planned: line.planned,
                    minutes: line.minutes,
                    isInserted: line.isInserted
                )
            },
            end: model.end,
            plannedEnd: model.plannedEnd,
            late: model.late,
            catchUp: model.catchUp.map { offer in
                CatchUp(
                    minutes: offer.minutes,
                    missing: offer.missing,
                    end: offer.end,
                    steps: offer.changes.map(\.retiming)
                )
            }
        )
    }
}

extension API.Console.Plan.Stage {
    init(_ stage: Schedule.Stage) {
        self =
            switch stage {
            case .past: .past
            case .present: .present
            case .coming: .coming
            case .skipped: .skipped
            }
    }
}

extension API.Cards {
    init(_ model: ConsoleCardsModel) {
        self.init(
            step: model.step.map { StepID($0.id) },
            takesCards: model.step?.takesCards ?? false,
            kinds: model.kinds,
            tables: model.tables.map { table in
                Table(
                    table: table.id.map { TableID($0) },
                    areas: table.areas.map(\.id),
                    cards: table.cards.map {
                        Card(
                            id: ContributionID($0.id),
                            kind: $0.kind,
                            area: $0.area?.id,
                            text: $0.text,
                            clock: $0.clock,
                            origin: $0.origin,
                            isHidden: $0.isHidden,
                            isMerged: $0.isMerged
                        )
                    }
                )
            }
        )
    }
}

extension API.Showing {
    /// Nil for what the step shows by itself; refuses an area that is not there.
    func choice(in session: Engine.Session) throws(Refusal) -> WallChoice? {
        guard let show else { return nil }
        var number: Int?
        if let area {
            guard let known = session.process?.areas.first(where: { $0.id == area }) else {
                throw .unknown(thing: .area, id: area.text)
            }
            number = known.number
        }
        let wanted: WallChoice.Show =
            switch show {
            case .step: .step
            case .goals: number.map { .part(BoardPlace(.goals, area: $0)) } ?? .allGoals
            case .cards: .part(BoardPlace(.cards, area: number ?? 0))
            case .picture: .picture
            case .unowned: .unowned
            case .answers: .answers
            }
        return WallChoice(step: session.openRun?.step, show: wanted, page: WallChoice.page(page))
    }
}

extension API.Wall {
    /// - Parameter choice: counts while its step lasts.
    init(_ session: Engine.Session, _ choice: WallChoice?) {
        let turn = session.turn(choice)
        self.init(show: .step, area: nil, page: turn?.page ?? 1, pages: turn?.pages ?? 1)
        guard let choice, choice.step == session.openRun?.step else { return }
        switch choice.show {
        case .step: break
        case .allGoals: show = .goals
        case .part(let place):
            show = place.subject == .goals ? .goals : .cards
            area = session.process?.areas.first { $0.number == place.area }?.id
        case .picture: show = .picture
        case .unowned: show = .unowned
        case .answers: show = .answers
        }
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
            picture: API.Step(session)?.kind == StepKind.plenary.name ? session.picture : [],
            joinLink: model.address + Route.join(code: model.way.token).path,
            texts: [],
            page: 1,
            pages: 1
        )
        guard case .step(let step) = model.scene else { return }
        if let turn = step.content.turn { (page, pages) = (turn.page, turn.pages) }
        func text(_ line: ProjectorModel.Line) -> Text {
            Text(id: line.id, text: line.text, area: line.area?.id, lead: line.lead?.text(in: language))
        }
        switch step.content {
        case .texts(let read): texts = read.lines.map(text)
        case .ownership(let owned):
            ownership = Ownership(
                led: owned.led,
                all: owned.all,
                goals: owned.goals.map {
                    .init(id: GoalID($0.id), text: $0.text, area: $0.area?.id, led: $0.led, all: $0.all)
                },
                unowned: owned.unowned.map(text)
            )
        case .counts(let arrivals): tables = arrivals.tables.map { Count(table: TableID($0.table), count: $0.count) }
        case .openVote: isVoting = true
        case .closedVote: isVoting = false
        case .result(let shown): result = API.Result(shown, language)
        case .answers(let asked): texts = asked.questions.map { Text($0, language) }
        case .nothing, .pause: break
        }
    }
}

extension API.Projector.Text {
    fileprivate init(_ question: ProjectorModel.Answers.Question, _ language: Language) {
        self.init(id: question.id, text: question.text, lead: question.result?.words.text(in: language))
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
                            actions: goal.actions.compactMap { API.Action(session, ActionID($0.id)) },
                            merged: goal.merged.map(Basis.init),
                            contributions: goal.cards.map(Basis.init),
                            statements: goal.statements.map(Basis.init)
                        )
                    }
                )
            },
            votes: model.votes.map { API.Result($0, language) },
            decisions: model.decisions.map(\.text),
            statements: model.statements.map { source in
                Source(
                    id: StatementID(source.id),
                    text: source.text,
                    respondent: source.respondent,
                    goals: source.goals.map { GoalID($0) }
                )
            }
        )
    }
}

extension API.Results.Basis {
    init(_ line: ResultsModel.Line) { self.init(id: line.id, text: line.text) }
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
