import Drafting
import Engine

extension TableModel {
    /// - Parameter signal: what the table has told the facilitator in this step.
    init?(_ session: Session, seat id: SeatID, at now: Moment, signal: TableSignal?, seed: String) {
        guard let seat = session.seats[id], let process = session.process else { return nil }
        let workshop = session.currentWorkshop
        let table = workshop.flatMap { session.table(of: id, in: $0.id) }
        let areas = workshop?.tables.first { $0.id == table }?.areas ?? []
        let stage: Stage
        if let run = session.openRun, let plan = workshop, let step = run.step.flatMap({ session.plan(of: $0) }) {
            let view = SeatView(session: session, seat: seat, run: run, table: table, areas: areas)
            stage = .step(view.step(step, of: plan, at: now))
        } else if let workshop, let run = session.runs[workshop.id], !run.isOpen {
            stage = .over(workshop: workshop.title)
        } else {
            stage = .waiting(workshop: workshop?.title ?? process.title)
        }
        self.init(
            title: process.title,
            seat: id.text,
            organisation: seat.organisation.flatMap { session.organisations[$0]?.name },
            isSecretary: seat.role == .secretary,
            table: table?.text,
            areas: areas.compactMap { session.label(of: $0) },
            stage: stage,
            signal: signal,
            seed: seed
        )
    }
}

/// One seat's look at a session: the only place that decides what of others it may see.
struct SeatView {
    let session: Session
    let seat: Seat
    let run: WorkshopRun
    let table: TableID?
    let areas: [AreaID]

    func step(_ step: StepPlan, of plan: WorkshopPlan, at now: Moment) -> TableModel.StepModel {
        let goals = goals(in: areas)
        let isFormulating = step.kind.invites(.formulate) && step.kind != .plenary
        var isPause = false
        if case .pause = step.kind { isPause = true }
        return TableModel.StepModel(
            id: step.id.text,
            number: (plan.timeline.firstIndex { $0.id == step.id } ?? 0) + 1,
            count: plan.timeline.count,
            title: step.title,
            question: step.question,
            hint: step.hint,
            deadline: session.deadline(run, at: now),
            isPause: isPause,
            evidence: isPause || step.kind.isVote ? [] : evidence,
            write: write(step, goals),
            formulate: isFormulating ? formulate(step) : nil,
            vote: seat.role == .participant ? session.voteForm(step, seat: seat.id) : nil,
            plan: step.kind.invites(.act) && step.kind != .plenary ? planForm(step) : nil,
            claims: step.kind.invites(.claim) && step.kind != .plenary ? claims : nil,
            cards: cards(step),
            cardsTitle: step.kind.isShared ? "Bordets kort" : "Dina kort",
            mayMerge: step.kind.invites(.merge) && step.kind.isShared,
            goals: step.kind.invites(.contribute) && !isReacting(step) && step.kind.isShared ? goals : [],
            goalDeeds: deeds(step),
            result: session.vote(for: step, in: plan).flatMap { session.resultModel($0) },
            picture: step.kind == .plenary ? session.picture : []
        )
    }

    private func deeds(_ step: StepPlan) -> Set<TableModel.GoalDeed> {
        guard step.kind != .plenary else { return [] }
        var deeds: Set<TableModel.GoalDeed> = []
        if step.kind.invites(.reword) { deeds.insert(.reword) }
        // Judging belongs to the second workshop, where goals from the first are tried.
        let earlier = session.goals.values.contains { $0.wordings.first?.at ?? run.start < run.start }
        if step.kind.invites(.judge), earlier { deeds.insert(.judge) }
        return deeds
    }

    /// Statements of the table's areas. The sector stands beside only where several interviews share it: the one
    /// interviewed at the only university is no secret otherwise.
    private var evidence: [TableModel.Evidence] {
        var interviews: [SectorID: Int] = [:]
        for interview in session.interviews.values { if let id = interview.sector { interviews[id, default: 0] += 1 } }
        return session.statements.values.filter { $0.retired == nil && $0.area.map(areas.contains) ?? false }
            .map { statement in
                let sector = session.process?.sectors.first { $0.id == session.interviews[statement.interview]?.sector }
                let isShared = sector.map { interviews[$0.id, default: 0] >= Session.smallestShownSector } ?? false
                return .init(
                    id: statement.id.text,
                    text: statement.text,
                    sector: isShared ? sector?.name : nil,
                    isQuote: statement.quote
                )
            }
    }

    private func isReacting(_ step: StepPlan) -> Bool { step.collects.contains(.agrees) }

    private func write(_ step: StepPlan, _ goals: [TableModel.GoalCard]) -> TableModel.WriteForm? {
        guard step.kind.invites(.contribute) else { return nil }
        let kinds = step.collects.isEmpty ? [.comment, .question, .idea] : step.collects
        let comments = !kinds.allSatisfy { $0 != .comment && $0 != .gap } && step.kind.isShared
        return TableModel.WriteForm(
            kinds: kinds.map { .init(id: $0.rawValue, words: $0.choice) },
            areas: session.areaLabels.sorted { a, b in areas.contains(a.id) && !areas.contains(b.id) },
            goals: comments ? goals : [],
            asksForStatements: isReacting(step)
        )
    }

    private func formulate(_ step: StepPlan) -> TableModel.GoalForm {
        var grammar = Grammar.vision
        if case .formulate(let planned) = step.kind { grammar = planned }
        let levels = session.process?.levels
        let noun = grammar == .vision ? levels?.vision : levels?.smart
        return TableModel.GoalForm(
            areas: areas.compactMap { session.label(of: $0) },
            noun: noun?.singular ?? "mål",
            isVision: grammar == .vision,
            cards: tableCards.map(card)
        )
    }

    private func planForm(_ step: StepPlan) -> PlanForm {
        let period = session.process?.period ?? Period(from: 2024, to: 2027)
        return PlanForm(
            goals: goals(in: areas),
            actions: session.actionCards(in: areas),
            asksForIndicators: !step.collects.contains(.action),
            firstDay: "\(period.from)-01-01",
            lastDay: "\(period.to)-12-31"
        )
    }

    private var claims: ClaimForm {
        let own = session.actionCards(in: areas)
        let others = session.liveActions.map(session.actionCard).filter { action in !own.contains(action) }
        return ClaimForm(
            actions: own + others,
            organisation: seat.organisation.flatMap { session.organisations[$0]?.name },
            organisations: session.organisations.values.sorted { Swedish.precedes($0.name, $1.name) }
                .map { .init(id: $0.id.text, name: $0.name) }
        )
    }

    /// Cards of this workshop that stand at the table.
    private var tableCards: [Contribution] {
        session.liveContributions.filter { card in
            card.workshop == run.id && card.table == table && table != nil && !card.kind.isReaction
        }
    }

    /// In silent steps one's own cards of the step only; what others write stays with them until it is talked about.
    private func cards(_ step: StepPlan) -> [TableModel.Card] {
        guard step.kind.invites(.contribute) else { return [] }
        let own = session.liveContributions.filter { $0.seat == seat.id && $0.step == step.id }
        return (step.kind.isShared ? tableCards : own).reversed().map(card)
    }

    private func card(_ card: Contribution) -> TableModel.Card {
        let merge = session.merges.values.last { merge in
            guard case .contributions(let into, _) = merge.subject else { return false }
            return into == card.id && !merge.undone
        }
        return TableModel.Card(
            id: card.id.text,
            kind: card.kind.choice,
            text: card.text,
            area: session.label(of: card.area),
            clock: StockholmTime.local(card.edited ?? card.at).clock,
            origin: card.origin.mark,
            isOwn: card.seat == seat.id,
            mayChange: card.seat == seat.id || seat.role == .secretary,
            merged: session.lineage(of: card.id).count - 1,
            undoMerge: merge.flatMap { $0.seat == seat.id ? $0.id.text : nil }
        )
    }

    private func goals(in areas: [AreaID]) -> [TableModel.GoalCard] {
        session.liveGoals.filter { areas.contains($0.area) }
            .map { goal in
                let comments = session.liveContributions.filter {
                    $0.goal.map(session.representative(of:)) == goal.id && $0.table == table && $0.workshop == run.id
                }
                return TableModel.GoalCard(
                    id: goal.id.text,
                    text: goal.text,
                    why: goal.why,
                    area: session.label(of: goal.area),
                    verdict: goal.verdict.map(\.kind.swedish),
                    comments: comments.map(\.text)
                )
            }
    }
}

extension WorkshopRun {
    /// When its first step began.
    var start: Moment { visits.first?.from ?? Moment(milliseconds: .max) }
}

extension StepKind {
    /// Whether a table works together, so that its members see each other's cards.
    var isShared: Bool {
        switch self {
        case .groupDiscussion, .tableRotation, .cluster, .formulate, .actions, .ownership, .plenary: true
        case .information, .silentWriting, .round, .prioritise, .checklist, .selfRating, .pause: false
        }
    }

    var isVote: Bool { if case .prioritise = self { true } else { false } }
}

extension ContributionKind {
    /// The word on a button.
    var choice: String { swedish.prefix(1).uppercased() + swedish.dropFirst() }

    var isReaction: Bool { self == .agrees || self == .partly || self == .missing }
}

extension Verdict.Kind {
    var swedish: String {
        switch self {
        case .keep: "Behålls"
        case .change: "Ändrad"
        case .drop: "Struken"
        }
    }
}
