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
                    deadline: session.deadline(run, at: now),
                    content: content,
                    isForReading: content.isForReading || content.isCrowded(under: step.question)
                )
            )
        } else if let plan, let run = session.runs[plan.id], !run.isOpen {
            scene = .over
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
        case .prioritise:
            if let result = session.resultModel(step.id) { return .result(result.fitted(in: room, page: page)) }
            return .hiddenVote(isOpen: session.votes[step.id]?.phase == .open)
        case .plenary:
            if session.picture.isEmpty,
                let result = session.vote(for: step, in: plan).flatMap({ session.resultModel($0) }), result.voters != 0
            {
                return .result(result.fitted(in: room, page: page))
            }
            return texts(picture + goals(session.liveGoals), page: page)
        case .ownership: return .ownership(ownership(page: page))
        case .pause: return .pause(until: run.deadline.map { StockholmTime.local($0).clock })
        default:
            if step.collects.contains(.agrees), !interviews.isEmpty {
                return texts(
                    interviews,
                    title: Sentence("Det sade intervjuerna", "What the interviews said"),
                    page: page
                )
            }
            let arrivals = arrivals
            // A room that listens is not counted before somebody has written.
            let isAsked = step.kind.invites(.contribute) && (step.kind != .information || arrivals.all > 0)
            return isAsked ? .counts(arrivals) : .nothing
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
            lines.map { ($0.area.map { "\($0.sign) " } ?? "") + ($0.lead.map { $0.swedish + "\n" } ?? "") + $0.text },
            in: room - (title == nil ? 0 : 2.2)
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

    /// How widely each area was raised, with the first of the words that people have chosen.
    private var interviews: [ProjectorModel.Line] {
        session.evidence(in: session.areaLabels.map(\.id)).map { evidence in
            let counted = Sentence.statements(evidence.statements.count)
            let spread = evidence.spread.map { Sentence(same: ", ") + $0.words } ?? Sentence(same: "")
            return ProjectorModel.Line(
                id: evidence.area.id.text,
                text: evidence.chosen.first.map { Swedish.shortened($0.words, to: 140) } ?? "",
                area: evidence.area,
                lead: Sentence(same: "\(evidence.area.name): ") + counted + spread
            )
        }
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
        return ProjectorModel.Arrivals(tables: tables, elsewhere: plan.tables.isEmpty ? work[nil]?.made ?? 0 : 0)
    }

    // MARK: Ownership

    private var unowned: [ProjectorModel.Line] {
        session.liveActions.filter { !isLed($0) }
            .map { action in
                let goal = session.goals[session.representative(of: action.goal)]
                return .init(id: action.id.text, text: action.text, area: session.label(of: goal?.area))
            }
    }

    private func isLed(_ action: Action) -> Bool {
        session.claims(on: .action(id: action.id)).contains { $0.part == .lead && !$0.isDeclined }
    }

    /// Goals filling up on one half, what nobody leads on the other.
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
                    led: own.count(where: isLed),
                    all: own.count
                )
            }
        let unowned = unowned
        // Below the number and the headings, with room for what is left out.
        let room = room - 4.2 - WallFit.turning
        let whole = unowned.isEmpty
        let goalPages = WallFit.pages(
            rows.map { Double(WallFit.lines($0.text, size: 1, width: whole ? 42 : 18.5)) * 1.25 + 0.5 },
            in: room
        )
        let unownedPages = WallFit.pages(
            unowned.map { Double(WallFit.lines("● 1 \($0.text)", size: 1, width: 19)) * 1.3 + 0.5 },
            in: room
        )
        let turn = ProjectorModel.Turn(page, of: max(goalPages.count, unownedPages.count))
        // The shorter of the two stays where it ends while the longer is turned.
        func shown(_ pages: [Range<Int>]) -> Range<Int> {
            pages.isEmpty ? 0..<0 : pages[min(turn.page, pages.count) - 1]
        }
        let (here, missing) = (shown(goalPages), shown(unownedPages))
        return ProjectorModel.Ownership(
            led: actions.count - unowned.count,
            all: actions.count,
            goals: Array(rows[here]),
            unowned: Array(unowned[missing]),
            turn: turn,
            moreGoals: rows.count - here.count,
            moreUnowned: unowned.count - missing.count
        )
    }
}

extension ProjectorModel.Content {
    /// Whether the marks of all tables need the room that a large question takes.
    fileprivate func isCrowded(under question: String) -> Bool {
        guard case .counts(let arrivals) = self else { return false }
        return arrivals.height > WallFit.room(under: question, isSmall: false)
    }
}

extension ResultModel {
    /// One page of the lines, as large as they can be; more than four stand in two columns.
    func fitted(in room: Double, page: Int = 1) -> ResultModel {
        let columns = lines.count > 4 ? 2 : 1
        let width = columns == 1 ? 52.0 : 25.0
        let sectors = sectorsOnWall.map { Double(WallFit.lines($0.swedish, size: 1.1)) * 1.1 * 1.5 + 2 } ?? 0
        let (size, pages) = WallFit.fit([1.5, 1.25, 1.05], in: room - 2.4 - sectors, columns: columns) { size in
            lines.map { line in
                let words = "\(line.place). " + (line.area.map { "\($0.sign) " } ?? "") + line.text
                let dissent = line.dissent.map { WallFit.lines("≠ \($0.swedish)", size: 1, width: width) } ?? 0
                return Double(WallFit.lines(words, size: size, width: width)) * size * 1.3 + 1.8 + Double(dissent) * 1.3
            }
        }
        let turn = ProjectorModel.Turn(page, of: pages.count)
        var fitted = self
        fitted.onWall = OnWall(shown: pages.isEmpty ? 0..<0 : pages[turn.page - 1], size: size, turn: turn)
        return fitted
    }

    /// "Främst: kommuner (12) M1.2 · regioner (4) M1.1, M2.1"; the words of each stand beside its bar.
    var sectorsOnWall: Sentence? {
        if sectors.isEmpty { return nil }
        func told(_ tied: (Int) -> String) -> String {
            sectors.map { sector in
                let leaders = sector.leaders.map { showsIDs ? $0.id : $0.text }
                let first = leaders.count > 3 ? tied(leaders.count) : leaders.joined(separator: ", ")
                return "\(sector.name) (\(sector.voters)) \(first)"
            }
            .joined(separator: " · ")
        }
        return Sentence("Främst: \(told { "\($0) lika" })", "First: \(told { "\($0) tied" })")
    }
}

extension Session {
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
