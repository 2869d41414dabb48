import Engine
import Formats

/// For whoever came late or was away: what has been done and decided, what goes on now, and how long. One line above
/// what the step asks for, which unfolds.
struct Meanwhile: Hashable, Sendable {
    /// The steps that were missed.
    var done: [Done]
    var decisions: [String]
    /// The goals that lead each vote that has been shown.
    var leading: [String]
    var now: String
    /// "till 14.02"
    var until: Sentence?

    struct Done: Hashable, Sendable {
        var title: String
        var cards: Int
    }

    /// The latest steps are what the present one builds on.
    private var shown: Int { 5 }

    func html(step: String) -> HTML {
        """
        <details class="meanwhile" id="ikapp-\(step)"><summary>\(title)</summary>
        <h2>\(Sentence("Det gör vi nu", "What we are doing now"))</h2>
        <p>\(now)\(until.html { ", \($0)" }).</p>
        \(list(Sentence("Det har vi beslutat", "What we have decided"), decisions))
        \(list(Sentence("Främst i omröstningen", "First in the vote"), leading))
        <h2>\(Sentence("Det har vi gjort", "What we have done"))</h2>
        <ul class="points">\(done.suffix(shown).html(line))</ul>
        </details>
        """
    }

    private var title: Sentence {
        done.count == 1
            ? Sentence("Kom ikapp: du har missat ett steg", "Catch up: you have missed one step")
            : Sentence("Kom ikapp: du har missat \(done.count) steg", "Catch up: you have missed \(done.count) steps")
    }

    private func line(_ done: Done) -> HTML {
        """
        <li>\(done.title)\(done.cards > 0 ? ": \(Sentence.cards(done.cards))" : .empty)</li>
        """
    }

    private func list(_ title: Sentence, _ lines: [String]) -> HTML {
        lines.isEmpty ? .empty : "<h2>\(title)</h2><ul class=\"points\">\(lines.html { "<li>\($0)</li>" })</ul>"
    }
}

extension Sentence {
    var html: HTML { HTML.text(self) }
}

extension Session {
    /// Nil for whoever has missed nothing.
    ///
    /// - Parameter before: the step seen last; nil for whoever has seen none.
    func meanwhile(
        _ step: StepPlan,
        of plan: WorkshopPlan,
        until: Sentence?,
        since before: StepID?
    ) -> Meanwhile? {
        let timeline = plan.timeline
        guard let index = timeline.firstIndex(where: { $0.id == step.id }) else { return nil }
        let last = timeline.lastIndex { $0.id == before } ?? -1
        func isHeld(_ step: StepPlan) -> Bool { start(of: step.id) != nil && step.kind != .pause }
        let earlier = timeline[..<index].filter(isHeld)
        let missed = last + 1 < index ? timeline[(last + 1)..<index].filter(isHeld) : []
        if missed.isEmpty { return nil }
        return Meanwhile(
            done: missed.map { step in
                .init(title: step.title, cards: cardCount(in: step.id))
            },
            decisions: decisions.values.filter { !$0.withdrawn && $0.workshop == plan.id }.map(\.text),
            leading: earlier.flatMap { resultModel($0.id)?.leaders.map(\.text) ?? [] },
            now: step.title,
            until: until
        )
    }
}

extension WorkshopPlan {
    /// By which a device remembers which step it has shown.
    func mark(of step: StepID) -> String { "\(number)-\((steps.firstIndex { $0.id == step } ?? 0) + 1)" }

    func step(marked mark: String) -> StepID? {
        let parts = mark.split(separator: "-")
        guard parts.count == 2, Int(parts[0]) == number, let place = Int(parts[1]), steps.indices.contains(place - 1)
        else { return nil }
        return steps[place - 1].id
    }
}
