import Drafting
import Engine
import Formats

extension ProjectorModel {
    /// - Parameter wall: what the facilitator has asked for; counts while its step lasts.
    init(
        _ session: Session,
        taken: Set<SeatID>,
        at now: Moment,
        way: WayIn,
        address: String,
        wall: WallChoice? = nil
    ) {
        let ended = session.endedWorkshop(at: now)
        let plan = ended ?? session.currentWorkshop
        var scene = Scene.waiting
        if let run = session.openRun, let plan, let step = run.step.flatMap({ session.plan(of: $0) }) {
            let number = (plan.timeline.firstIndex { $0.id == step.id } ?? 0) + 1
            let choice = wall.flatMap { $0.step == step.id ? $0 : nil }
            let content = WallView(session: session, plan: plan, run: run, step: step).content(choice)
            scene = .step(
                Step(
                    id: step.id.text,
                    number: number,
                    count: plan.timeline.count,
                    title: step.title,
                    question: step.question,
                    move: step.kind == .tableRotation ? plan.move : nil,
                    deadline: content.isVotedOn(in: step) ? nil : session.deadline(run, at: now),
                    content: content,
                    isForReading: content.isForReading || content.isCrowded(under: step.question)
                )
            )
        } else if let plan, let run = session.runs[plan.id], !run.isOpen {
            scene = .over(isLast: session.isOver)
        }
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: plan?.title ?? "",
            way: way,
            address: address,
            joined: session.joined(taken),
            expected: session.guests(of: plan).count,
            scene: scene
        )
    }
}

/// The wall's look at a session: the only place that decides what the whole room may see.
private struct WallView {
    let session: Session
    let plan: WorkshopPlan
    let run: WorkshopRun
    let step: StepPlan

    func content(_ choice: WallChoice?) -> ProjectorModel.Content {
        if let choice, choice.show != .step { return content(choice) }
        let page = choice?.page ?? 1
        switch step.kind {
        case .prioritise(let method, _):
            if let result = session.resultModel(step.id) {
                let room = WallFit.room(under: "Så röstade rummet", isSmall: true) + WallFit.timeBar
                return .result(result.fitted(in: room, page: page))
            }
            return session.votes[step.id]?.phase == .open ? .openVote(method) : .closedVote
        case .plenary:
            if session.picture.isEmpty,
                let result = session.vote(for: step, in: plan).flatMap({ session.resultModel($0) }), result.voters != 0
            {
                return .result(result.fitted(in: room, page: page))
            }
            let lines = picture + goals(session.liveGoals)
            return lines.isEmpty ? .nothing : texts(lines, page: page)
        case .ownership: return .ownership(ownership(page: page))
        case .pause: return .pause(until: run.deadline.map { StockholmTime.local($0).clock })
        case .checklist, .selfRating: return answers(areShown: false, page: page)
        default:
            if step.collects.contains(.agrees), !interviews.isEmpty {
                return texts(
                    interviews,
                    title: Sentence("Det sade intervjuerna", "What the interviews said"),
                    page: page
                )
            }
            // What the tables try stands before all, so that the room can speak of it too.
            if step.kind == .groupDiscussion, session.hasGoals(before: run) {
                return texts(goals(session.liveGoals), title: Sentence("Målen", "The goals"), page: page)
            }
            let arrivals = arrivals
            // A room that listens or talks is not counted before somebody has written.
            return step.kind.isWriting || arrivals.all > 0 ? .counts(arrivals) : .nothing
        }
    }

    private func content(_ choice: WallChoice) -> ProjectorModel.Content {
        switch choice.show {
        case .step: return content(nil)
        case .allGoals:
            return texts(
                goals(session.liveGoals),
                title: Sentence("Målen", "The goals"),
                page: choice.page
            )
        case .part(let place):
            let view = BoardView(session)
            let area = session.label(of: view.area(place)?.id)
            let lines = view.items(place).map { item in
                ProjectorModel.Line(id: item.id, text: item.text, area: area)
            }
            let name = area.map { "\($0.sign) \($0.name)" } ?? ""
            let title =
                place.subject == .goals
                ? Sentence("Mål: \(name)", "Goals: \(name)") : Sentence("Kort: \(name)", "Cards: \(name)")
            return texts(lines, title: title, page: choice.page)
        case .answers: return answers(areShown: true, page: choice.page)
        case .picture: return texts(picture, title: Sentence("Gemensam bild", "Shared picture"), page: choice.page)
        case .unowned:
            return texts(
                unowned,
                title: Sentence("Det här leder ingen ännu", "Nobody leads this yet"),
                page: choice.page
            )
        }
    }

    private var room: Double { WallFit.room(under: step.question, isSmall: true) }

    private func texts(
        _ lines: [ProjectorModel.Line],
        title: Sentence? = nil,
        page: Int
    ) -> ProjectorModel.Content {
        // An area's sign stands before the words.
        let (size, pages) = WallFit.pages(
            lines.map {
                ($0.area.map { "\($0.sign) " } ?? "")
                    + [$0.lead?.swedish, $0.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
            },
            in: room - (title == nil ? 0 : 2.6)
        )
        let turn = ProjectorModel.Turn(page, of: pages.count)
        let range = pages.isEmpty ? 0..<0 : pages[turn.page - 1]
        return .texts(
            ProjectorModel.Texts(
                title: title,
                lines: Array(lines[range]),
                size: size,
                turn: turn,
                rest: lines.count - range.count
            )
        )
    }

    private var picture: [ProjectorModel.Line] {
        session.picture.enumerated().map { .init(id: "bild-\($0 + 1)", text: $1, isPicture: true) }
    }

    /// How widely each area was raised, with something that was said.
    private var interviews: [ProjectorModel.Line] {
        let checked = session.checkedStatements
        return session.evidence(in: session.areaLabels.map(\.id)).map { evidence in
            let counted = Sentence.statements(evidence.statements.count)
            let spread = evidence.spread.map { Sentence(same: ", ") + $0.words } ?? Sentence(same: "")
            let text = said(evidence, checked).map { Swedish.shortened($0.words, to: 140) } ?? themes(evidence)
            let few = Session.smallestShownSector
            let silence = Sentence(
                ". Inget tema delas av minst \(Swedish.number(few)) intervjuer.",
                ". No theme is shared by at least \(few) interviews."
            )
            return ProjectorModel.Line(
                id: evidence.area.id.text,
                text: text,
                area: evidence.area,
                lead: Sentence(same: "\(evidence.area.name): ") + counted + spread
                    + (text.isEmpty ? silence : Sentence(same: ""))
            )
        }
    }

    /// "Utmaning 28 · Nuläge 20 · Önskan 9": what most was said of, by so many that it points to nobody.
    private func themes(_ evidence: AreaEvidence) -> String {
        evidence.groups.filter { $0.category != nil && $0.interviews >= Session.smallestShownSector }
            .sorted { $0.statements.count > $1.statements.count }.prefix(3)
            .map { "\($0.category?.capitalisedFirst ?? "") \($0.statements.count)" }.joined(separator: " · ")
    }

    /// The first of the words that people have chosen. While none are, words of what most speak of, if so many
    /// interviews and more than one sector do that they point to nobody; never words that only the program has read.
    private func said(_ evidence: AreaEvidence, _ checked: Set<StatementID>) -> AreaEvidence.Statement? {
        if let chosen = evidence.chosen.first { return chosen }
        let themes = evidence.groups.filter { group in
            let sectors = group.statements.compactMap { session.interviews[InterviewID($0.interview)]?.sector }
            return group.category != nil && group.interviews >= Session.smallestShownSector && Set(sectors).count > 1
        }
        let known = themes.sorted { $0.statements.count > $1.statements.count }.flatMap(\.statements)
            .filter { checked.contains(StatementID($0.id)) }
        return known.first(where: \.isQuote) ?? known.first
    }

    private func goals(_ goals: [Goal]) -> [ProjectorModel.Line] {
        goals.sorted { $0.id < $1.id }
            .map { ProjectorModel.Line(id: $0.id.text, text: $0.text, area: session.label(of: $0.area)) }
    }

    private var arrivals: ProjectorModel.Arrivals {
        let work = session.work(in: step, of: plan.id, round: run.round)
        let labels = session.areaLabels
        let tables = plan.tables.map { table in
            // Of a table that works with everything no one area is told.
            let area = labels.first { $0.id == table.areas.first }
            return ProjectorModel.TableCount(
                table: table.id.text,
                sign: area?.sign ?? "",
                tone: area?.tone ?? "none",
                count: work[table.id]?.made ?? 0
            )
        }
        return ProjectorModel.Arrivals(
            tables: tables,
            elsewhere: plan.tables.isEmpty ? work[nil]?.made ?? 0 : 0,
            hint: step.hint
        )
    }

    // MARK: Ownership

    private var unowned: [ProjectorModel.Line] {
        session.liveActions.filter { !session.isLed($0) }
            .map { action in
                let goal = session.goals[session.representative(of: action.goal)]
                return .init(id: action.id.text, text: action.text, area: session.label(of: goal?.area))
            }
    }

    /// Goals filling up and what nobody leads; on one page if there is room, else what nobody leads first.
    private func ownership(page: Int) -> ProjectorModel.Ownership {
        let actions = session.liveActions
        let byGoal = Dictionary(grouping: actions) { session.representative(of: $0.goal) }
        let rows = session.liveGoals.sorted { $0.id < $1.id }
            .compactMap { goal -> ProjectorModel.GoalRow? in
                guard let own = byGoal[goal.id] else { return nil }
                return .init(
                    id: goal.id.text,
                    text: goal.text,
                    area: session.label(of: goal.area),
                    led: own.count(where: session.isLed),
                    all: own.count
                )
            }
        let unowned = unowned
        let fit = OwnershipFit(goals: rows.map(\.text), unowned: unowned.map(\.text), in: room)
        let turn = ProjectorModel.Turn(page, of: fit.pages.count)
        let here = fit.pages[turn.page - 1]
        var (goals, free) = (Array(rows[here.goals]), Array(unowned[here.unowned]))
        if fit.shortGoals {
            for place in goals.indices { goals[place].text = OwnershipFit.short(goal: goals[place].text) }
        }
        if fit.shortUnowned {
            for place in free.indices { free[place].text = OwnershipFit.short(unowned: free[place].text) }
        }
        return ProjectorModel.Ownership(
            led: actions.count - unowned.count,
            all: actions.count,
            goals: goals,
            unowned: free,
            turn: turn,
            rest: rows.count + unowned.count - goals.count - free.count
        )
    }

    // MARK: Answers

    private func answers(areShown: Bool, page: Int) -> ProjectorModel.Content {
        guard let asked = session.organisationsAnswers(to: step) else { return content(nil) }
        let invited = Set(session.guests(of: plan).compactMap { session.seats[$0]?.organisation })
        let questions = asked.questions(areShown: areShown)
        let room = WallFit.room(under: step.question, isSmall: areShown)
        let (size, pages) = WallFit.pages(questions, title: asked.title, in: room)
        let turn = ProjectorModel.Turn(page, of: pages.count)
        let here = pages.isEmpty ? 0..<0 : pages[turn.page - 1]
        return .answers(
            ProjectorModel.Answers(
                title: asked.title,
                done: asked.done,
                all: invited.union(asked.organisations).count,
                questions: Array(questions[here]),
                size: size,
                turn: turn,
                rest: questions.count - here.count
            )
        )
    }
}

extension StepKind {
    /// Whether people are asked to write, so that it is told how much has come even when nothing has.
    fileprivate var isWriting: Bool {
        switch self {
        case .silentWriting, .formulate, .actions: true
        case .information, .round, .groupDiscussion, .tableRotation, .cluster, .prioritise, .ownership, .checklist,
            .selfRating, .plenary, .pause:
            false
        }
    }
}

extension WorkshopPlan {
    /// Which table one goes to; nil where there is no other.
    fileprivate var move: Sentence? {
        guard let first = tables.first?.id.text, let last = tables.last?.id.text, tables.count > 1 else { return nil }
        let second = tables[1].id.text
        if tables.count == 2 {
            return Sentence(
                "Bord \(first) går till bord \(second), och bord \(second) till bord \(first). Bordsvärden stannar.",
                "Table \(first) goes to table \(second), and table \(second) to table \(first). The table's host stays."
            )
        }
        return Sentence(
            "Gå ett bord framåt: från bord \(first) till bord \(second) och så vidare, från bord \(last) till bord \(first). Bordsvärden stannar.",
            "Go one table on: from table \(first) to table \(second) and so on, from table \(last) to table \(first). The table's host stays."
        )
    }
}

extension ProjectorModel.Content {
    /// Whether the marks of all tables need the room that a large question takes.
    fileprivate func isCrowded(under question: String) -> Bool {
        guard case .counts(let arrivals) = self else { return false }
        return arrivals.height > WallFit.room(under: question, isSmall: false)
    }

    /// Whether the step asks for votes that no longer come in.
    fileprivate func isVotedOn(in step: StepPlan) -> Bool {
        guard case .prioritise = step.kind else { return false }
        switch self {
        case .closedVote, .result: return true
        default: return false
        }
    }
}

extension Session {
    /// Whether an organisation leads it, which has not said no.
    func isLed(_ action: Action) -> Bool {
        claims(on: .action(id: action.id)).contains { $0.part == .lead && !$0.isDeclined }
    }

    /// Which page the wall shows, of how many, so that the facilitator can turn it; nil where there is nothing to turn.
    func turn(_ wall: WallChoice?) -> ProjectorModel.Turn? {
        guard let run = openRun, let plan = plan(of: run.id), let step = run.step.flatMap({ self.plan(of: $0) }) else {
            return nil
        }
        let choice = wall.flatMap { $0.step == step.id ? $0 : nil }
        let turn = WallView(session: self, plan: plan, run: run, step: step).content(choice).turn
        return turn.flatMap { $0.pages > 1 ? $0 : nil }
    }
}
