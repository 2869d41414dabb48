import Engine
import Testing

struct DotVotingTests {
    let items: Set = ["A", "B", "C"]

    @Test func `two dots by one voter on one note are two on the note and two spent`() {
        let ballot = ["A": 2]
        let tally = DotVoting.tally([ballot], items: ["A"])
        #expect(tally.lines.map(\.votes) == [2])
        #expect(DotVoting.spent(in: ballot) == 2)
    }

    // https://github.com/inovex/scrumlr.io/issues/3108
    @Test func `a stack of no and two dots comes before a single note of one`() {
        let tally = DotVoting.tally(
            [["top": 0, "child": 2], ["single": 1]],
            items: ["top", "child", "single"],
            mergedInto: ["child": "top"]
        )
        #expect(tally.order.groups == [["top"], ["single"]])
        #expect(tally.lines.map(\.votes) == [2, 1])
    }

    @Test func `with one dot each it is plurality and Memphis leads Tennessee`() {
        let ballots = Elections.tennessee.compactMap { $0.groups.first?.first }.map { [$0: 1] }
        let tally = DotVoting.tally(ballots, items: Elections.tennesseeItems)
        #expect(tally.order.displayed == ["M", "N", "K", "C"])
        #expect(tally.lines.map(\.votes) == [42, 26, 17, 15])
    }

    @Test func `a ballot within budget and cap has no problem`() {
        let voting = DotVoting(budget: 5, cap: 3)
        #expect(voting.problem(in: ["A": 3, "B": 2], items: items) == nil)
        #expect(voting.problem(in: ["A": 0], items: items) == nil)
        #expect(voting.problem(in: [:], items: items) == nil)
    }

    @Test func `each problem of a ballot is named`() {
        let voting = DotVoting(budget: 5, cap: 3)
        #expect(voting.problem(in: ["X": 1], items: items) == .unknownItem("X"))
        #expect(voting.problem(in: ["A": -1], items: items) == .negative("A", dots: -1))
        #expect(voting.problem(in: ["B": 4], items: items) == .overCap("B", dots: 4, cap: 3))
        #expect(voting.problem(in: ["A": 3, "B": 3], items: items) == .overBudget(dots: 6, budget: 5))
    }

    @Test func `a negative number cannot make room in the budget`() {
        let ballot = ["A": 5, "B": -2]
        #expect(DotVoting(budget: 3, cap: 9).problem(in: ballot, items: items) == .negative("B", dots: -2))
    }

    @Test func `of several problems the first in item order is told`() {
        let ballot = ["C": -1, "B": 9, "A": 1]
        #expect(DotVoting(budget: 5, cap: 3).problem(in: ballot, items: items) == .overCap("B", dots: 9, cap: 3))
    }

    @Test func `without a cap the whole budget may lie on one item`() {
        #expect(DotVoting(budget: 5).problem(in: ["A": 5], items: items) == nil)
        #expect(DotVoting(budget: 5).problem(in: ["A": 6], items: items) == .overCap("A", dots: 6, cap: 5))
    }

    @Test func `absurd numbers are refused and summed without stopping the program`() {
        let ballot = ["A": Int.max, "B": Int.max]
        let voting = DotVoting(budget: 5, cap: .max)
        #expect(voting.problem(in: ballot, items: items) == .overBudget(dots: .max, budget: 5))
        #expect(DotVoting.tally([ballot, ballot], items: ["A"]).lines.map(\.votes) == [.max])
    }
}
