import Engine
import Formats

extension ProjectorModel {
    /// - Parameter wall: what the facilitator has asked for; counts while its step lasts.
    init(
        _ session: Session,
        taken: Set<SeatID>,
        at now: Moment,
        joinCode: String,
        address: String,
        wall: WallChoice? = nil
    ) {
        let ended = session.endedWorkshop(at: now)
        let plan = ended ?? session.currentWorkshop
        var scene = Scene.waiting
        if let run = session.openRun, let plan, let step = run.step.flatMap({ session.plan(of: $0) }) {
            let number = (plan.timeline.firstIndex { $0.id == step.id } ?? 0) + 1
            let view = WallView(session: session, plan: plan, run: run, step: step)
            scene = .step(
                Step(
                    id: step.id.text,
                    number: number,
                    count: plan.timeline.count,
                    title: step.title,
                    question: step.question,
                    deadline: session.deadline(run, at: now),
                    content: view.content(wall?.step == step.id ? wall : nil)
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
}

/// The wall's look at a session: the only place that decides what the whole room may see.
private struct WallView {
    let session: Session
    let plan: WorkshopPlan
    let run: WorkshopRun
    let step: StepPlan

    func content(_ choice: WallChoice?) -> ProjectorModel.Content {
        if let choice { return content(choice) }
        switch step.kind {
        case .prioritise:
            if let result = session.resultModel(step.id) { return .result(result.fitted(in: room)) }
            return .hiddenVote(isOpen: session.votes[step.id]?.phase == .open)
        case .plenary:
            if session.picture.isEmpty,
                let result = session.vote(for: step, in: plan).flatMap({ session.resultModel($0) })
            {
                return .result(result.fitted(in: room))
            }
            return texts(picture + goals(session.liveGoals))
        case .ownership: return .ownership(ownership)
        case .pause: return .nothing
        default:
            let evidence = step.collects.contains(.agrees) ? session.evidence(in: session.areaLabels.map(\.id)) : []
            if !evidence.isEmpty { return .interviews(evidence) }
            return step.kind.invites(.contribute) ? .counts(counts) : .nothing
        }
    }

    private func content(_ choice: WallChoice) -> ProjectorModel.Content {
        switch choice.show {
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
            return texts(lines, title: title, page: choice.page, isProposed: place.subject == .cards)
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
        page: Int = 1,
        isProposed: Bool = false
    ) -> ProjectorModel.Content {
        let (size, pages) = WallFit.pages(lines.map(\.text), in: room - (title == nil ? 0 : 2.2))
        let shown = min(page, max(1, pages.count))
        let range = pages.isEmpty ? 0..<0 : pages[shown - 1]
        return .texts(
            ProjectorModel.Texts(
                title: title,
                lines: Array(lines[range]),
                size: size,
                page: shown,
                pages: pages.count,
                rest: lines.count - range.count,
                isProposed: isProposed
            )
        )
    }

    private var picture: [ProjectorModel.Line] {
        session.picture.enumerated().map { .init(id: "bild-\($0 + 1)", text: $1, isPicture: true) }
    }

    private func goals(_ goals: [Goal]) -> [ProjectorModel.Line] {
        goals.sorted { $0.id < $1.id }
            .map { ProjectorModel.Line(id: $0.id.text, text: $0.text, area: session.label(of: $0.area)) }
    }

    private var counts: [ProjectorModel.TableCount] {
        var cards: [TableID: Int] = [:]
        for card in session.contributions.values where card.step == step.id && card.round == run.round {
            if let table = card.table, !card.withdrawn, !card.hidden { cards[table, default: 0] += 1 }
        }
        let labels = session.areaLabels
        return plan.tables.map { table in
            let area = labels.first { $0.id == table.areas.first }
            return ProjectorModel.TableCount(
                table: table.id.text,
                sign: area?.sign ?? "",
                tone: area?.tone ?? "none",
                count: cards[table.id] ?? 0
            )
        }
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
    private var ownership: ProjectorModel.Ownership {
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
        let room = room - 4
        let heights = unowned.map { Double(WallFit.lines($0.text, size: 1.1, width: 18.5)) * 1.1 * 1.3 + 0.5 }
        let shown = WallFit.pages(heights, in: room - 3.2).first?.count ?? 0
        let fitting = max(3, Int((room - 1.6) / 1.6))
        return ProjectorModel.Ownership(
            led: actions.count - unowned.count,
            all: actions.count,
            goals: Array(rows.prefix(fitting)),
            moreGoals: max(0, rows.count - fitting),
            unowned: Array(unowned.prefix(shown)),
            moreUnowned: unowned.count - shown
        )
    }
}

extension ResultModel {
    /// As many lines as the wall holds, as large as they can be; more than four stand in two columns.
    func fitted(in room: Double) -> ResultModel {
        let columns = lines.count > 4 ? 2 : 1
        let width = columns == 1 ? 52.0 : 25.0
        var fitted = self
        for (place, size) in [1.15, 0.95, 0.8].enumerated() {
            let heights = lines.map { Double(WallFit.lines($0.text, size: size, width: width)) * size * 1.3 + 1.4 }
            let pages = WallFit.pages(heights, in: room - 3.4)
            fitted.size = place + 1
            fitted.lines = Array(lines.prefix(pages.prefix(columns).last?.upperBound ?? 0))
            if pages.count <= columns { break }
        }
        fitted.more = lines.count - fitted.lines.count
        return fitted
    }
}
