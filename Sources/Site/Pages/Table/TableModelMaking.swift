import Drafting
import Engine
import Formats

extension TableModel {
    /// - Parameters:
    ///   - signal: what the table has told the facilitator in this step.
    ///   - presence: who has sat down, and who is connected.
    ///   - passes: how often each seat has stood over in this step's round.
    ///   - opening: the form that somebody has asked for.
    init?(
        _ session: Session,
        for onlooker: Onlooker,
        at now: Moment,
        signal: TableSignal?,
        presence: Presence = Presence(),
        passes: [SeatID: Int] = [:],
        opening: TableOpening? = nil
    ) {
        guard let process = session.process else { return nil }
        let workshop = session.currentWorkshop
        let table = onlooker.table
        let areas = workshop.map { session.areas(at: table, in: $0) } ?? []
        let hasTables = workshop.map { !$0.tables.isEmpty } ?? true
        let neighbours = session.seats.values.map(\.id).filter { other in
            guard let workshop, table != nil || !hasTables, presence.taken.contains(other) else { return false }
            return session.seats[other]?.role == .participant && session.table(of: other, in: workshop.id) == table
        }
        let stage: Stage
        if let run = session.openRun, let plan = workshop, let step = run.step.flatMap({ session.plan(of: $0) }) {
            let view = SeatView(
                session: session,
                onlooker: onlooker,
                run: run,
                areas: areas,
                neighbours: neighbours,
                passes: passes
            )
            var model = view.step(step, of: plan, at: now)
            model.cards?.changing = opening?.card?.text
            model.pins = opening == .pins
            stage = .step(model)
        } else if let ended = session.endedWorkshop(at: now) {
            stage = .over(workshop: ended.title)
        } else {
            stage = .waiting(workshop: workshop?.title ?? process.title)
        }
        self.init(
            title: process.title,
            isSecretary: onlooker.isSecretary,
            table: table?.text,
            areas: areas.compactMap { session.label(of: $0) },
            hasTables: hasTables,
            stage: stage,
            signal: signal,
            tables: onlooker.role == .participant ? workshop?.tables.map(\.id.text) ?? [] : [],
            proposed: table == nil && onlooker.role == .participant
                ? workshop.flatMap { plan in
                    onlooker.seat.flatMap { Seating.propose(for: plan.id, in: session)[$0]?.text }
                } : nil,
            company: neighbours.isEmpty
                ? nil : Company(seats: neighbours.count, present: neighbours.count { presence.seats.contains($0) })
        )
    }
}

/// A table's look at a session, or one seat's: the only place that decides what of others it may see.
struct SeatView {
    let session: Session
    let onlooker: Onlooker
    let run: WorkshopRun
    let areas: [AreaID]
    /// Participants who have sat down at the same table.
    let neighbours: [SeatID]
    let passes: [SeatID: Int]

    var table: TableID? { onlooker.table }

    /// Whether the seat has a place to work at: a table, or a room that has none.
    var isSeated: Bool { table != nil || session.plan(of: run.id)?.tables.isEmpty ?? false }

    func step(_ step: StepPlan, of plan: WorkshopPlan, at now: Moment) -> TableModel.StepModel {
        let evidence = step.kind == .pause || !step.kind.takesWords ? [] : session.evidence(in: areas)
        let goals = goals(in: areas)
        let isPlenary = step.kind == .plenary
        let deadline = session.deadline(run, at: now)
        let isPause = step.kind == .pause
        let isVoteOver = session.votes[step.id].map { $0.phase != .open } ?? false
        return TableModel.StepModel(
            id: step.id.text,
            mark: plan.mark(of: step.id),
            number: (plan.timeline.firstIndex { $0.id == step.id } ?? 0) + 1,
            count: plan.timeline.count,
            title: step.title,
            question: step.question.isEmpty ? step.title : step.question,
            hint: step.hint,
            deadline: deadline,
            isPause: isPause,
            asksForState: !isPause && step.kind != .information && !isVoteOver && table != nil
                && !(session.votes[step.id] != nil && session.options(in: step.id).isEmpty),
            isVoteOver: isVoteOver,
            foldsWriting: foldsWriting(step),
            readsResults: step.kind == .information && session.runs.values.contains { $0.start < run.start },
            isMove: step.kind == .tableRotation && plan.tables.count > 1 && table != nil,
            turn: turn(step),
            evidence: evidence,
            readsNotes: onlooker.readsNotes,
            perspectives: perspectives,
            write: write(step, goals),
            formulate: step.kind.invites(.formulate) && !isPlenary ? formulate(step) : nil,
            vote: onlooker.role == .participant ? session.voteForm(step, seat: onlooker.seat) : nil,
            votesElsewhere: onlooker.isSecretary ? session.votes[step.id]?.phase : nil,
            work: !isPlenary ? work(step) : nil,
            answers: answers(step),
            cards: onlooker.isShared && !isTogether(step)
                ? nil : cardList(step, minutesLeft: deadline?.minutesLeft ?? 0),
            goals: step.kind.invites(.contribute) && !isReacting(step) && step.kind.isShared ? goals : [],
            plan: step.kind == .tableRotation ? session.actionCards(in: areas) : [],
            readsGoals: step.kind == .tableRotation || step.kind == .groupDiscussion && judges,
            goalDeeds: deeds(step),
            result: session.vote(for: step, in: plan).flatMap { session.resultModel($0) },
            picture: isPlenary ? session.picture : [],
            unled: isPlenary ? session.liveActions.map(session.actionCard).filter { !$0.isLed } : []
        )
    }

    var perspectives: [TableModel.Choice] {
        (session.process?.perspectives ?? []).map { .init(id: $0.id.text, name: $0.title) }
    }

    private func deeds(_ step: StepPlan) -> Set<TableModel.GoalDeed> {
        guard step.kind != .plenary else { return [] }
        var deeds: Set<TableModel.GoalDeed> = []
        if step.kind.invites(.reword) { deeds.formUnion([.reword, .pin]) }
        if step.kind.invites(.judge), judges { deeds.insert(.judge) }
        return deeds
    }

    /// Judging belongs to the second workshop, where goals from the first are tried.
    private var judges: Bool { session.hasGoals(before: run) }

    /// To listen comes before asking, and to read what the table wrote before this step before writing more. What the
    /// step itself gathers does not count: a form must not move under whoever writes in it.
    private func foldsWriting(_ step: StepPlan) -> Bool {
        switch step.kind {
        case .information, .formulate, .actions: !awaitsCards(step)
        case .cluster: true
        case .groupDiscussion, .tableRotation, .plenary: tableCards.contains { $0.step != step.id }
        default: false
        }
    }

    private func turn(_ step: StepPlan) -> RoundTurn? {
        guard step.kind == .round else { return nil }
        var cards: [SeatID: Int] = [:]
        var shared = 0
        for card in session.cards(in: step.id) where card.table == table {
            if neighbours.contains(card.seat) { cards[card.seat, default: 0] += 1 } else { shared += 1 }
        }
        return RoundTurn(seats: neighbours, cards: cards, shared: shared, passes: passes)
    }

    /// Whether writing cards is what the step asks for, and not listening, or work on goals and actions.
    func awaitsCards(_ step: StepPlan) -> Bool {
        switch step.kind {
        case .information: isReacting(step)
        case .formulate, .actions: false
        default: step.kind.invites(.contribute)
        }
    }

    func isReacting(_ step: StepPlan) -> Bool { step.collects.contains(.agrees) }

    /// What the table says of the interviews it says together.
    func isTogether(_ step: StepPlan) -> Bool { step.kind.isShared || isReacting(step) }
}

extension Session {
    /// Whether goals were there before the workshop began, which are then tried in it.
    func hasGoals(before run: WorkshopRun) -> Bool {
        goals.values.contains { $0.wordings.first?.at ?? run.start < run.start }
    }
}

extension WorkshopRun {
    /// When its first step began.
    var start: Moment { visits.first?.from ?? Moment(milliseconds: .max) }
}

extension StepKind {
    /// Whether a table puts cards together. Where goals are written one ticks what they build on, which is another thing.
    var gathers: Bool {
        switch self {
        case .groupDiscussion, .tableRotation, .cluster: true
        default: false
        }
    }

    /// Whether a table works together, so that its members see each other's cards.
    var isShared: Bool {
        switch self {
        case .groupDiscussion, .tableRotation, .cluster, .formulate, .actions, .ownership, .plenary: true
        case .information, .silentWriting, .round, .prioritise, .checklist, .selfRating, .pause: false
        }
    }

    /// Whether what the interviews said is of use.
    var takesWords: Bool {
        switch self {
        case .prioritise, .checklist, .selfRating: false
        default: true
        }
    }
}
