import Engine
import Formats

/// A server's deadline. The page carries the moment and the server's clock; script counts down with the measured
/// offset, and without script the wall clock's time stands there.
struct Deadline: Hashable, Sendable {
    var end: Moment
    var now: Moment
    var minutes: Int

    /// "till 14.02"
    var words: Sentence {
        let clock = StockholmTime.local(end).clock
        return Sentence("till \(clock)", "until \(clock)")
    }

    /// Whole minutes left, none when the time is out.
    var left: Int { max(0, Int((end.milliseconds - now.milliseconds + 59_999) / 60_000)) }

    var html: HTML {
        """
        <span class="clock" id="klocka" data-end="\(end.milliseconds)" data-now="\(now.milliseconds)" \
        data-minutes="\(minutes)" data-own>\(words)</span>
        """
    }
}

extension Session {
    /// The end of the step the run stands at.
    func deadline(_ run: WorkshopRun, at now: Moment) -> Deadline? {
        guard let end = run.deadline, let step = run.step, let plan = plan(of: step) else { return nil }
        return Deadline(end: end, now: now, minutes: plan.minutes)
    }

    /// The workshop this is about now: the open one, else the first not yet held, else the last.
    var currentWorkshop: WorkshopPlan? {
        let plans = process?.workshops ?? []
        if let run = openRun { return plans.first { $0.id == run.id } }
        return plans.first { runs[$0.id] == nil } ?? plans.last
    }
}
