/// A step's new length, and the one it has when it is wished.
package struct Retiming: Hashable, Codable, Sendable {
    package var step: StepID
    package var from: Int
    package var to: Int
    package init(step: StepID, from: Int, to: Int) {
        self.step = step
        self.from = from
        self.to = to
    }
}

/// How minutes can be won back: a proposal, which the facilitator accepts or leaves.
///
/// The rule: no step gets shorter than half of what was planned, nor than five minutes. What the steps have above that
/// is their slack; each gives in proportion to it, whole minutes, and where that does not come out even the largest
/// fraction gives, the earlier of two equals. Pauses give only what no other step can.
package struct CatchUp: Hashable, Sendable {
    package let changes: [Retiming]
    /// Minutes that nobody can spare.
    package let missing: Int

    package var minutes: Int { changes.reduce(0) { $0 + $1.from - $1.to } }

    /// - Parameter steps: those to come, each with the minutes it was planned to have.
    package init(minutes: Int, from steps: [(step: StepPlan, planned: Int)]) {
        let slack = steps.map { max(0, $0.step.minutes - Self.floor(planned: $0.planned)) }
        let isPause = steps.map { $0.step.kind == .pause }
        let wished = max(0, minutes)
        let work = Self.shares(wished, of: zip(slack, isPause).map { $1 ? 0 : $0 })
        let left = wished - work.reduce(0, +)
        let rest = Self.shares(left, of: zip(slack, isPause).map { $1 ? $0 : 0 })
        var changes: [Retiming] = []
        for (index, (step, _)) in steps.enumerated() {
            let given = work[index] + rest[index]
            if given > 0 {
                changes.append(Retiming(step: step.id, from: step.minutes, to: step.minutes - given))
            }
        }
        self.changes = changes
        missing = left - rest.reduce(0, +)
    }

    package static func floor(planned: Int) -> Int { max(5, (planned + 1) / 2) }

    /// Divides in proportion, never more than there is.
    private static func shares(_ wished: Int, of slack: [Int]) -> [Int] {
        let whole = slack.reduce(0, +)
        let total = min(wished, whole)
        guard total > 0 else { return slack.map { _ in 0 } }
        var shares = slack.map { $0 * total / whole }
        let fractions = slack.indices.sorted { a, b in
            let (left, right) = (slack[a] * total % whole, slack[b] * total % whole)
            return left == right ? a < b : left > right
        }
        for index in fractions.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }
}
