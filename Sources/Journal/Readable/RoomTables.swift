import Engine

/// Workshops as planned and held, and who sits where.
extension ReadableTable {
    static let room = [workshops, steps, seats, tablePlaces]

    private static let workshops = ReadableTable(
        "workshop",
        columns: [
            .id("id") { (held: (plan: WorkshopPlan, run: WorkshopRun?)) in held.plan.id },
            .integer("number") { $0.plan.number },
            .text("title") { $0.plan.title },
            .text("purpose") { $0.plan.purpose },
            .day("date") { $0.plan.date },
            .text("starts") { $0.plan.starts },
            .text("place") { $0.plan.place },
            .text("state") { $0.run.map { $0.isOpen ? "open" : "closed" } ?? "planned" },
            .id("current_step") { $0.run?.step },
            .moment("deadline") { $0.run?.deadline },
            .integer("seconds_left") { $0.run?.secondsLeft },
            .integer("round") { $0.run?.round },
        ],
        all: { $0.process?.workshops.map { [$0.id.text] } ?? [] },
        row: { session, scope in
            let id = WorkshopID(scope[0])
            return session.plan(of: id).map { ($0, session.runs[id]) }
        },
        touched: { event, _ in
            switch event {
            case .founded(let process): process.workshops.map { [$0.id.text] }
            case .workshopOpened(let id), .workshopClosed(let id), .workshopReopened(let id), .stepLeft(let id),
                .stepEntered(let id, _, _, _), .clockPaused(let id, _), .clockStarted(let id, _):
                [[id.text]]
            default: []
            }
        }
    )

    private static let steps = ReadableTable(
        "step",
        columns: [
            .id("id") { (step: Step) in step.plan.id },
            .id("workshop") { $0.workshop.id },
            .integer("position") { $0.position },
            .text("title") { $0.plan.title },
            .text("kind") { $0.plan.kind.name },
            .integer("minutes") { $0.plan.minutes },
            .integer("planned_minutes") { $0.planned },
            .truth("skipped") { $0.plan.skipped },
            .id("repeats") { $0.plan.repeats },
            .text("question") { $0.plan.question },
            .moment("first_entered") { $0.first },
        ],
        all: { $0.process?.workshops.flatMap { $0.steps.map { [$0.id.text] } } ?? [] },
        row: { session, scope in Step(StepID(scope[0]), in: session) },
        touched: { event, session in
            switch event {
            case .founded(let process): process.workshops.flatMap { $0.steps.map { [$0.id.text] } }
            case .stepEntered(_, let step, _, _): [[step.text]]
            case .stepRevised(_, let step): [[step.id.text]]
            // Those after it have moved.
            case .stepInserted(let workshop, _, _):
                session.plan(of: workshop)?.steps.map { [$0.id.text] } ?? []
            case .stepRemoved(let workshop, let step):
                [[step.text]] + (session.plan(of: workshop)?.steps.map { [$0.id.text] } ?? [])
            default: []
            }
        }
    )

    private static let seats = ReadableTable(
        "seat",
        columns: [
            .id("id") { (place: (seat: Seat, leads: Bool)) in place.seat.id },
            .text("role") { $0.seat.role.rawValue },
            .id("organisation") { $0.seat.organisation },
            .ids("workshops") { $0.seat.workshops },
            .truth("leads") { $0.leads },
        ],
        all: { $0.process == nil ? [] : $0.seats.values.map { [$0.id.text] } },
        row: { session, scope in
            session.seats[SeatID(scope[0])].map { ($0, session.lead == $0.id) }
        },
        touched: { event, session in
            switch event {
            case .founded: session.seats.values.map { [$0.id.text] }
            case .seated(let seat): [[seat.id.text]]
            case .leadTaken: session.seats.values.filter { $0.role == .facilitator }.map { [$0.id.text] }
            default: []
            }
        }
    )

    /// The table a seat starts at; rotations move it on.
    private static let tablePlaces = ReadableTable(
        "table_place",
        key: 2,
        columns: [
            .text("workshop") { (place: (String, String, TableID)) in place.0 },
            .text("seat") { $0.1 },
            .id("table_id") { $0.2 },
        ],
        all: { session in session.places.flatMap { workshop, seats in seats.keys.map { [workshop.text, $0.text] } } },
        row: { session, scope in
            session.places[WorkshopID(scope[0])]?[SeatID(scope[1])].map { (scope[0], scope[1], $0) }
        },
        touched: { event, _ in
            guard case .tablesSet(let workshop, let places) = event else { return [] }
            return places.keys.sorted().map { [workshop.text, $0.text] }
        }
    )
}

extension WorkshopRun {
    /// Of a clock that stands.
    fileprivate var secondsLeft: Int? { if case .paused(let left)? = clock { left / 1_000 } else { nil } }
}

private struct Step {
    let plan: StepPlan
    let workshop: WorkshopPlan
    let position: Int
    let planned: Int?
    let first: Moment?

    init?(_ id: StepID, in session: Session) {
        guard let workshop = session.workshop(of: id), let index = workshop.steps.firstIndex(where: { $0.id == id })
        else { return nil }
        plan = workshop.steps[index]
        self.workshop = workshop
        position = index + 1
        planned = session.plannedMinutes(of: id)
        first = session.runs[workshop.id]?.visits.first { $0.step == id }?.from
    }
}
