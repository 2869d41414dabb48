extension Session {
    /// The clock stops nobody from writing: it tells the time that was agreed.
    func decideClock(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .pauseClock(let workshop, let step):
            guard case .running(let deadline) = try clock(workshop, at: step) else { return [] }
            let left = deadline.milliseconds - asked.at.milliseconds
            return [.clockPaused(workshop: workshop, left: Int(clamping: left))]
        case .resumeClock(let workshop, let step):
            let clock = try clock(workshop, at: step)
            guard case .paused = clock else { return [] }
            return [.clockStarted(workshop: workshop, deadline: clock.end(at: asked.at))]
        case .extendStep(let workshop, let step, let minutes, let from):
            let clock = try clock(workshop, at: step)
            guard let plan = plan(of: step) else { throw .unknown(thing: .step, id: step.text) }
            if let from, plan.minutes != from { throw .stepChanged(step: step) }
            try check(minutes: Int(clamping: minutes.magnitude), from: 1)
            return extend(plan, in: workshop, clock, by: minutes, at: asked.at)
        default: return []
        }
    }

    /// The clock of the step, refused when the workshop stands elsewhere.
    private func clock(_ workshop: WorkshopID, at step: StepID) throws(Refusal) -> StepClock {
        guard let run = runs[workshop], run.isOpen else { throw .workshopNotOpen(workshop: workshop) }
        guard run.step == step, let clock = run.clock else { throw .stepMoved(at: run.step) }
        return clock
    }

    /// More time counts from now when the time was out already; less never ends before now.
    func extend(_ step: StepPlan, in workshop: WorkshopID, _ clock: StepClock, by minutes: Int, at now: Moment)
        -> [Event]
    {
        let old = clock.end(at: now)
        let base = minutes > 0 ? max(old, now) : old
        let new = max(base.adding(minutes: minutes), now)
        if minutes < 0, new >= old { return [] }
        var changed = step
        let moved = Double(new.milliseconds - old.milliseconds) / 60_000
        changed.minutes = max(1, step.minutes + Int(moved.rounded()))
        let event: Event =
            switch clock {
            case .running: .clockStarted(workshop: workshop, deadline: new)
            case .paused:
                .clockPaused(workshop: workshop, left: Int(clamping: new.milliseconds - now.milliseconds))
            }
        return changed == step ? [event] : [event, .stepRevised(workshop: workshop, step: changed)]
    }

    /// The longest a step may be or be made longer by, in minutes.
    package static let longestStep = 480

    func check(minutes: Int, from lowest: Int) throws(Refusal) {
        if !(lowest...Self.longestStep).contains(minutes) {
            throw .outOfRange(value: minutes, lowest: lowest, highest: Self.longestStep)
        }
    }
}
