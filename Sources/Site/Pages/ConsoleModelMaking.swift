import Engine

extension ConsoleModel {
    init(_ session: Session, presence: Presence, at now: Moment, joinCode: String, seed: String) {
        let plan = session.currentWorkshop
        let run = plan.flatMap { session.runs[$0.id] }
        let open = session.openRun != nil
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: plan.flatMap { plan in run.map { Workshop(session, plan, $0, at: now) } },
            openable: open
                ? []
                : (session.process?.workshops ?? []).map {
                    Openable(id: $0.id.text, title: $0.title, wasHeld: session.runs[$0.id] != nil)
                },
            tables: plan.map { ConsoleModel.tables(session, $0, run, presence, at: now) } ?? [],
            areas: session.areaLabels.map { area in
                let cards = session.liveContributions.count { $0.area == area.id && $0.workshop == plan?.id }
                return AreaCount(area: area, cards: cards, goals: session.liveGoals(in: area.id).count)
            },
            upcoming: plan.map { ConsoleModel.upcoming(session, $0, run, at: now) } ?? [],
            joined: session.joined(presence.taken),
            expected: plan.flatMap { session.places[$0.id]?.count } ?? 0,
            joinCode: joinCode,
            undoable: session.undoable?.command,
            seed: seed
        )
    }

    private static func tables(
        _ session: Session,
        _ plan: WorkshopPlan,
        _ run: WorkshopRun?,
        _ presence: Presence,
        at now: Moment
    ) -> [TableRow] {
        let step = run?.step
        let collects = step.flatMap { session.plan(of: $0) }.map { $0.kind.invites(.contribute) } ?? false
        return plan.tables.map { table in
            let seats = (session.places[plan.id] ?? [:]).filter { $0.value == table.id }.keys
            let cards = session.contributions.values.filter {
                $0.table == table.id && $0.workshop == plan.id && !$0.withdrawn
            }
            let latest = cards.last.map { $0.edited ?? $0.at }
            let inStep = cards.count { $0.step == step && $0.round == run?.round }
            let since = run?.visits.last?.from
            return TableRow(
                table: table.id.text,
                areas: table.areas.compactMap { session.label(of: $0) },
                seats: seats.count,
                present: seats.count { presence.seats.contains($0) },
                cards: inStep,
                latest: latest.map { StockholmTime.local($0).clock },
                signal: presence.signals[table.id],
                isStuck: collects && inStep == 0 && since.map { $0.adding(minutes: 5) < now } ?? false
            )
        }
    }

    private static func upcoming(
        _ session: Session,
        _ plan: WorkshopPlan,
        _ run: WorkshopRun?,
        at now: Moment
    ) -> [Upcoming] {
        guard let run, run.isOpen else { return [] }
        let index = plan.steps.firstIndex { $0.id == run.step } ?? -1
        var clock = max(run.deadline ?? now, now)
        return plan.steps[(index + 1)...].map { step in
            defer { clock = clock.adding(minutes: step.minutes) }
            return Upcoming(clock: StockholmTime.local(clock).clock, title: step.title, minutes: step.minutes)
        }
    }
}

extension ConsoleModel.Workshop {
    init(_ session: Session, _ plan: WorkshopPlan, _ run: WorkshopRun, at now: Moment) {
        let index = plan.steps.firstIndex { $0.id == run.step }
        let step = index.map { plan.steps[$0] }
        let next = index.map { $0 + 1 } ?? 0
        let rest = plan.steps[min(next, plan.steps.count)...].reduce(0) { $0 + $1.minutes }
        let end = max(run.deadline ?? now, now).adding(minutes: rest)
        let planned = run.visits.first?.from.adding(minutes: plan.minutes)
        let late = planned.map { Int((end.milliseconds - $0.milliseconds) / 60_000) } ?? 0
        self.init(
            id: plan.id.text,
            title: plan.title,
            step: step.map { ConsoleModel.Step(session, plan, run, $0, number: next, at: now) },
            next: run.isOpen && plan.steps.indices.contains(next)
                ? .init(from: run.step?.text ?? "", to: plan.steps[next].id.text, title: plan.steps[next].title) : nil,
            end: run.isOpen ? StockholmTime.local(end).clock : nil,
            late: late
        )
    }
}

extension ConsoleModel.Step {
    init(
        _ session: Session,
        _ plan: WorkshopPlan,
        _ run: WorkshopRun,
        _ step: StepPlan,
        number: Int,
        at now: Moment
    ) {
        let vote = session.vote(for: step, in: plan).flatMap { session.votes[$0] }.map { vote in
            ConsoleModel.VoteState(
                step: vote.step.text,
                phase: vote.phase,
                cast: vote.ballots.count,
                entitled: session.seats.values.count {
                    $0.role == .participant && ($0.workshops.isEmpty || $0.workshops.contains(plan.id))
                }
            )
        }
        self.init(
            id: step.id.text,
            number: number,
            count: plan.steps.count,
            title: step.title,
            question: step.question,
            notes: step.notes,
            deadline: run.isOpen ? session.deadline(run, at: now) : nil,
            vote: vote,
            picture: step.kind == .plenary ? session.picture : nil
        )
    }
}
