/// A workshop's times: as planned, as they were, and as they will be if everything from now on takes what it is given.
package struct Schedule: Hashable, Sendable {
    package var lines: [Line]
    package var plannedEnd: Moment
    package var end: Moment

    /// Minutes later than planned; fewer than none when early.
    package var late: Int { Int((Double(end.milliseconds - plannedEnd.milliseconds) / 60_000).rounded()) }

    package struct Line: Hashable, Sendable {
        package var step: StepPlan
        package var stage: Stage
        /// When it was planned to begin; nil for what was put in live.
        package var planned: Moment?
        package var plannedMinutes: Int?
        /// When it began, or will; nil for skipped ones.
        package var from: Moment?
        /// How long it took, or will.
        package var minutes: Int
    }

    package enum Stage: Hashable, Sendable { case past, present, coming, skipped }
}

extension Session {
    /// The times of an open or held workshop, or, before it begins, those of its plan from now.
    package func schedule(of workshop: WorkshopID, at now: Moment) -> Schedule? {
        guard let plan = plan(of: workshop), let founded = planned.first(where: { $0.id == workshop }) else {
            return nil
        }
        let run = runs[workshop]
        let start = plannedStart(of: plan, run, at: now)
        var plannedTimes: [StepID: Moment] = [:]
        var clock = start
        for step in founded.steps {
            plannedTimes[step.id] = clock
            clock = clock.adding(minutes: step.minutes)
        }
        let here = run?.step.flatMap { step in plan.steps.firstIndex { $0.id == step } }
        var next = run?.clock.map { max($0.end(at: now), now) } ?? now
        var lines: [Schedule.Line] = []
        for (index, step) in plan.steps.enumerated() {
            var line = Schedule.Line(
                step: step,
                stage: .coming,
                planned: plannedTimes[step.id],
                plannedMinutes: plannedMinutes(of: step.id),
                from: nil,
                minutes: step.minutes
            )
            if let here, index <= here {
                let visits = run?.visits ?? []
                let mine = visits.indices.filter { visits[$0].step == step.id }
                line.stage = index == here ? .present : mine.isEmpty ? .skipped : .past
                line.from = mine.first.map { visits[$0].from }
                // A step left by mistake and come back to is one step.
                let spent = mine.map { index in
                    let until = visits.indices.contains(index + 1) ? visits[index + 1].from : next
                    return until.milliseconds - visits[index].from.milliseconds
                }
                if !mine.isEmpty { line.minutes = Int((Double(spent.reduce(0, +)) / 60_000).rounded()) }
            } else if step.skipped {
                line.stage = .skipped
            } else {
                line.from = next
                next = next.adding(minutes: step.minutes)
            }
            lines.append(line)
        }
        return Schedule(lines: lines, plannedEnd: clock, end: next)
    }

    /// The time on the invitation, when the workshop is held then. One held on another day, as in a rehearsal, is
    /// counted from when it began.
    private func plannedStart(of plan: WorkshopPlan, _ run: WorkshopRun?, at now: Moment) -> Moment {
        let began = run?.visits.first?.from
        let parts = plan.starts.split(separator: ".").compactMap { Int($0) }
        guard let date = plan.date, parts.count == 2 else { return began ?? now }
        let invited = StockholmTime.moment(date, hour: parts[0], minute: parts[1])
        let away = abs((began ?? now).milliseconds - invited.milliseconds)
        return away <= 3 * 3_600_000 ? invited : began ?? now
    }
}
