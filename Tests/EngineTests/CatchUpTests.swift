import Engine
import Testing

@Suite struct CatchUpTests {
    private func steps(_ minutes: [Int], pauses: Set<Int> = []) -> [(step: StepPlan, planned: Int)] {
        minutes.enumerated().map { index, minutes in
            let kind: StepKind = pauses.contains(index) ? .pause : .plenary
            return (StepPlan(id: StepID("s\(index)"), title: "x", minutes: minutes, kind: kind), minutes)
        }
    }

    private func lengths(_ wished: Int, _ steps: [(step: StepPlan, planned: Int)]) -> [Int] {
        let changes = CatchUp(minutes: wished, from: steps).changes
        return steps.map { line in changes.first { $0.step == line.step.id }?.to ?? line.step.minutes }
    }

    @Test func `each gives in proportion to its slack, and together exactly what is asked for`() {
        #expect(lengths(6, steps([40, 20, 20])) == [37, 18, 19] || lengths(6, steps([40, 20, 20])) == [37, 19, 18])
        for wished in 0...40 {
            let proposal = CatchUp(minutes: wished, from: steps([40, 25, 10, 7]))
            #expect(proposal.minutes == min(wished, 20 + 12 + 5 + 2))
            #expect(proposal.minutes + proposal.missing == wished)
        }
    }

    @Test func `no step goes below half of what was planned nor below five minutes`() {
        #expect(lengths(100, steps([40, 8, 5])) == [20, 5, 5])
        var shortened = steps([30])
        shortened[0].step.minutes = 16
        #expect(lengths(10, shortened) == [15], "half of thirty, not of sixteen")
    }

    @Test func `the break is cut last`() {
        #expect(lengths(10, steps([20, 20], pauses: [1])) == [10, 20])
        #expect(lengths(12, steps([20, 20], pauses: [1])) == [10, 18])
    }

    @Test func `nothing to win back changes nothing`() {
        #expect(CatchUp(minutes: 0, from: steps([40])).changes.isEmpty)
        #expect(CatchUp(minutes: -3, from: steps([40])).missing == 0)
        #expect(CatchUp(minutes: 5, from: []).missing == 5)
    }
}
