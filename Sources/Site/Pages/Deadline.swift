import Engine
import Formats

/// A server's deadline. The page carries the moment and the server's clock; script counts down with the measured
/// offset, and without script the wall clock's time stands there.
struct Deadline: Hashable, Sendable {
    var clock: StepClock
    var now: Moment
    var minutes: Int

    /// Whole minutes left, none when the time is out.
    var minutesLeft: Int { max(0, (left + 59_999) / 60_000) }

    var isPaused: Bool { if case .paused = clock { true } else { false } }

    /// "till 14.02", or "12:40" while the clock stands.
    var words: Sentence {
        switch clock {
        case .running(let end):
            let time = StockholmTime.local(end).clock
            return Sentence("till \(time)", "until \(time)")
        case .paused(let left): return Sentence(same: Deadline.counted(left))
        }
    }

    /// Milliseconds left when the page was made; fewer than none when the time is out.
    var left: Int { Int(clamping: clock.end(at: now).milliseconds - now.milliseconds) }

    private var time: HTML {
        switch clock {
        case .running(let end): "data-end=\"\(end.milliseconds)\" data-now=\"\(HTML.slot(.now))\""
        case .paused(let left): "data-stands=\"\(left)\""
        }
    }

    var html: HTML {
        let pause: HTML = " <span class=\"paused\">\(Sentence("pausad", "paused"))</span>"
        return """
            <span class="clock" id="klocka" \(time) data-minutes="\(minutes)" data-own>\(words)</span>\
            \(pause, if: isPaused)
            """
    }

    /// "12:40", "+1:05" when the time was out.
    private static func counted(_ milliseconds: Int) -> String {
        let seconds = abs(Int((Double(milliseconds) / 1_000).rounded()))
        let rest = seconds % 60
        return "\(milliseconds < 0 && seconds > 0 ? "+" : "")\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Session {
    /// The end of the step the run stands at.
    func deadline(_ run: WorkshopRun, at now: Moment) -> Deadline? {
        guard let clock = run.clock, let step = run.step, let plan = plan(of: step) else { return nil }
        return Deadline(clock: clock, now: now, minutes: plan.minutes)
    }

    /// The workshop that has ended today, while none is open: people are still in the room, and are thanked. The last
    /// of all stays ended.
    func endedWorkshop(at now: Moment) -> WorkshopPlan? {
        guard openRun == nil, let run = runs.values.last else { return nil }
        let endedToday = run.visits.last.map { StockholmTime.day(of: $0.from) == StockholmTime.day(of: now) } ?? false
        return isOver || endedToday ? plan(of: run.id) : nil
    }

    /// The workshop this is about now: the open one, else the first not yet held, else the last.
    var currentWorkshop: WorkshopPlan? {
        let plans = process?.workshops ?? []
        if let run = openRun { return plans.first { $0.id == run.id } }
        return plans.first { runs[$0.id] == nil } ?? plans.last
    }
}
