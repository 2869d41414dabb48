import Engine

extension ConsoleModel {
    /// - Parameters:
    ///   - me: which of the facilitators' browsers looks.
    ///   - helpers: the seats with links of their own, and the links.
    ///   - wall: what the facilitator has asked the wall to show.
    init(
        _ session: Session,
        presence: Presence,
        at now: Moment,
        joinCode: String,
        me: SeatID? = nil,
        helpers: [(seat: SeatID, link: String)] = [],
        wall: WallChoice? = nil
    ) {
        let plan = session.currentWorkshop
        let run = plan.flatMap { session.runs[$0.id] }
        let open = session.openRun != nil
        let me = me ?? Seat.facilitator.id
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: plan.flatMap { plan in run.map { Workshop(session, plan, $0, at: now) } },
            openable: open
                ? []
                : (session.process?.workshops ?? []).map {
                    Openable(id: $0.id.text, title: $0.title, wasHeld: session.runs[$0.id] != nil)
                },
            isOver: session.isOver,
            tables: plan.map { TableRow.all(session, $0, run, presence, at: now) } ?? [],
            counted: Counted(run?.step.flatMap { session.plan(of: $0) }?.kind),
            together: plan.flatMap { $0.tables.isEmpty ? Together(session, $0, run, presence) : nil },
            areas: ConsoleModel.areas(session, plan, run),
            plan: plan.flatMap { ConsolePlanModel(session, $0, at: now) },
            joined: session.joined(presence.taken),
            expected: session.guests(of: plan).count,
            joinCode: joinCode,
            undo: session.undoable.flatMap { undoable in
                let until = undoable.at.adding(seconds: Undoable.offeredSeconds)
                return now < until ? Undo(command: undoable.command, until: until, now: now) : nil
            },
            wall: session.turn(wall).map { Wall(show: wall?.show ?? .step, turn: $0) },
            lead: Lead(
                me: me.facilitatorNumber ?? 1,
                leader: session.lead,
                leads: session.lead == nil || session.lead == me,
                helpers: helpers.map {
                    Helper(
                        seat: $0.seat,
                        number: $0.seat.facilitatorNumber ?? 1,
                        link: $0.link,
                        isHere: presence.seats.contains($0.seat)
                    )
                }
            )
        )
    }

    private static func areas(_ session: Session, _ plan: WorkshopPlan?, _ run: WorkshopRun?) -> [AreaCount] {
        var cards: [AreaID: Int] = [:]
        for card in session.liveContributions where card.workshop == plan?.id {
            if let area = card.area { cards[area, default: 0] += 1 }
        }
        let labels = session.areaLabels
        let plans = plan.flatMap { session.plans(in: $0, run) }
        let counts = labels.map { (plans == nil ? cards[$0.id] : plans?[$0.id]?.actions) ?? 0 }
        let all = counts.reduce(0, +)
        return zip(labels, counts).map { area, count in
            AreaCount(
                area: area,
                cards: cards[area.id] ?? 0,
                goals: session.liveGoals(in: area.id).count,
                plan: plans.map { $0[area.id] ?? AreaCount.Plan(actions: 0, led: 0) },
                isThin: all >= 12 && count * labels.count * 3 < all
            )
        }
    }
}

extension Session {
    /// Each area's actions, and how many are led; nil before the workshop has come to where actions are made.
    fileprivate func plans(in workshop: WorkshopPlan, _ run: WorkshopRun?) -> [AreaID: ConsoleModel.AreaCount.Plan]? {
        let made = workshop.timeline.firstIndex { $0.kind == .actions || $0.kind == .ownership }
        let here = workshop.timeline.firstIndex { $0.id == run?.step }
        guard let made, let here, made <= here else { return nil }
        return liveActions.reduce(into: [:]) { plans, action in
            guard let area = goals[representative(of: action.goal)]?.area else { return }
            plans[area, default: .init(actions: 0, led: 0)].actions += 1
            if isLed(action) { plans[area]?.led += 1 }
        }
    }
}

extension ConsoleModel.Counted {
    fileprivate init(_ kind: StepKind?) {
        self =
            switch kind {
            case .prioritise: .votes
            case .pause, .plenary, .checklist, .selfRating, nil: .nothing
            default: .made
            }
    }
}

extension Session {
    /// What each table has made in a step, or how many there have voted; under nil what was done at no table.
    func counts(in step: StepPlan, of workshop: WorkshopID, _ run: WorkshopRun?) -> [TableID?: Int] {
        switch step.kind {
        case .prioritise:
            let voters = votes[step.id]?.ballots.keys.map { table(of: $0, in: workshop) } ?? []
            return Dictionary(voters.map { ($0, 1) }, uniquingKeysWith: +)
        case .ownership:
            // An offer does not say in which step it was made, but when.
            let begun = run?.visits.last?.from
            let offers = claims.values.filter { claim in begun.map { $0 <= claim.at } ?? false }.map(\.table)
            let made = work(in: step, of: workshop, round: run?.round ?? 0).mapValues(\.made)
            return made.merging(offers.map { ($0, 1) }, uniquingKeysWith: +)
        default: return work(in: step, of: workshop, round: run?.round ?? 0).mapValues(\.made)
        }
    }
}

extension ConsoleModel.Together {
    init(_ session: Session, _ plan: WorkshopPlan, _ run: WorkshopRun?, _ presence: Presence) {
        let step = run?.step.flatMap { session.plan(of: $0) }
        self.init(
            present: session.guests(of: plan).count { presence.seats.contains($0) },
            count: step.map { session.counts(in: $0, of: plan.id, run)[nil] ?? 0 } ?? 0
        )
    }
}

extension ConsoleModel.Workshop {
    init(_ session: Session, _ plan: WorkshopPlan, _ run: WorkshopRun, at now: Moment) {
        let timeline = plan.timeline
        let index = timeline.firstIndex { $0.id == run.step }
        let next = plan.coming(after: run.step).first
        self.init(
            id: plan.id.text,
            title: plan.title,
            step: index.map {
                ConsoleModel.Step(session, plan, run, timeline[$0], number: $0 + 1, of: timeline.count, at: now)
            },
            next: run.isOpen
                ? next.map { step in
                    ConsoleModel.Next(
                        from: run.step?.text ?? "",
                        to: step.id.text,
                        title: step.title,
                        lack: session.lack(in: step, of: plan)
                    )
                } : nil
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
        of count: Int,
        at now: Moment
    ) {
        let vote = session.vote(for: step, in: plan).flatMap { session.votes[$0] }.map { vote in
            ConsoleModel.VoteState(
                step: vote.step.text,
                phase: vote.phase,
                cast: vote.ballots.count,
                onPaper: vote.onPaper.count,
                entitled: session.seats.values.count {
                    $0.role == .participant && ($0.workshops.isEmpty || $0.workshops.contains(plan.id))
                }
            )
        }
        self.init(
            id: step.id.text,
            number: number,
            count: count,
            title: step.title,
            question: step.question,
            notes: step.notes,
            deadline: run.isOpen ? session.deadline(run, at: now) : nil,
            vote: vote,
            lack: vote?.phase == .revealed || !run.isOpen ? nil : session.lack(in: step, of: plan),
            plenary: step.kind == .plenary
                ? ConsoleModel.Plenary(
                    picture: session.picture,
                    decisions: session.decisions.values.count { !$0.withdrawn && $0.workshop == plan.id }
                ) : nil,
            unquoted: run.isOpen && step.collects.contains(.agrees)
                ? session.evidence(in: session.areaLabels.map(\.id)).count(where: \.chosen.isEmpty) : 0
        )
    }
}
