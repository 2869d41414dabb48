import Engine

/// The panel of what comes: times as planned and as they will be, and how minutes can be won back.
struct ConsolePlanModel: Hashable, Sendable {
    var workshop: String
    var isOpen: Bool
    var lines: [Line]
    /// "16.04"
    var end: String
    var plannedEnd: String
    /// Minutes later than planned; negative when early.
    var late: Int
    var catchUp: Offer?

    /// How many lines, from the first on, are behind the room; fewer than three are left where they stand.
    var over: Int {
        let over = lines.prefix { $0.stage == .past || $0.stage == .skipped }.count
        return isOpen && over > 2 ? over : 0
    }

    struct Line: Hashable, Sendable {
        var id: String
        var title: String
        var question: String
        var stage: Schedule.Stage
        /// When it began or will, "14.20"; nil for a skipped one.
        var clock: String?
        /// When it was planned to; nil when that is the same or there was no plan for it.
        var planned: String?
        var minutes: Int
        /// When that is another number than `minutes`.
        var plannedMinutes: Int?
        /// What the form sets: the minutes the step is given.
        var given: Int
        var isInserted: Bool
    }

    /// What *catch up* proposes, and when the workshop then ends.
    struct Offer: Hashable, Sendable {
        var minutes: Int
        /// That no step can spare.
        var missing: Int
        var end: String
        var changes: [Change]
    }

    struct Change: Hashable, Sendable {
        var title: String
        var retiming: Retiming
    }

    init?(_ session: Session, _ plan: WorkshopPlan, at now: Moment) {
        guard let schedule = session.schedule(of: plan.id, at: now) else { return nil }
        let run = session.runs[plan.id]
        workshop = plan.id.text
        isOpen = run?.isOpen == true
        lines = schedule.lines.map { Line($0, isOver: run?.isOpen == false) }
        end = StockholmTime.local(schedule.end).clock
        plannedEnd = StockholmTime.local(schedule.plannedEnd).clock
        late = schedule.late
        guard isOpen, schedule.late > 0 else { return }
        let coming = plan.coming(after: run?.step)
        let proposal = CatchUp(
            minutes: schedule.late,
            from: coming.map { ($0, session.plannedMinutes(of: $0.id) ?? $0.minutes) }
        )
        catchUp = Offer(
            minutes: proposal.minutes,
            missing: proposal.missing,
            end: StockholmTime.local(schedule.end.adding(minutes: -proposal.minutes)).clock,
            changes: proposal.changes.map { change in
                Change(title: coming.first { $0.id == change.step }?.title ?? "", retiming: change)
            }
        )
    }
}

extension ConsolePlanModel.Line {
    /// - Parameter isOver: the workshop has been closed, so that no step of it is going on.
    init(_ line: Schedule.Line, isOver: Bool) {
        let clock = line.from.map { StockholmTime.local($0).clock }
        let planned = line.planned.map { StockholmTime.local($0).clock }
        self.init(
            id: line.step.id.text,
            title: line.step.title,
            question: line.step.question,
            stage: isOver && line.stage == .present ? .past : line.stage,
            clock: clock,
            planned: planned == clock ? nil : planned,
            minutes: line.minutes,
            plannedMinutes: line.plannedMinutes == line.minutes ? nil : line.plannedMinutes,
            given: line.step.minutes,
            isInserted: line.planned == nil
        )
    }
}
