import Engine
import Testing

struct QuadraticVotingTests {
    let items: Set = ["A", "B", "C", "D"]
    let voting = QuadraticVoting(credits: 100)

    @Test(arguments: [(["A": 10], 100), (["A": 5, "B": 5, "C": 5, "D": 5], 100), (["A": 9, "B": 3], 90)])
    func `the published ballots cost what is published and are good`(ballot: [String: Int], cost: Int) {
        #expect(QuadraticVoting.cost(of: ballot) == cost)
        #expect(voting.problem(in: ballot, items: items) == nil)
    }

    @Test func `one vote too many is over the credits`() {
        #expect(voting.problem(in: ["A": 10, "B": 1], items: items) == .overCredits(cost: 101, credits: 100))
    }

    @Test func `unknown items and votes against are refused`() {
        #expect(voting.problem(in: ["X": 1], items: items) == .unknownItem("X"))
        #expect(voting.problem(in: ["A": -3], items: items) == .negative("A", votes: -3))
    }

    @Test func `absurd numbers are refused without stopping the program`() {
        let ballot = ["A": Int.max, "B": Int.max]
        #expect(voting.problem(in: ballot, items: items) == .overCredits(cost: .max, credits: 100))
    }

    @Test func `votes are summed and ties reported`() {
        let tally = QuadraticVoting.tally([["A": 9, "B": 3], ["B": 6]], items: ["A", "B", "C"])
        #expect(tally.order.groups == [["A", "B"], ["C"]])
        #expect(tally.lines.map(\.votes) == [9, 9, 0])
    }
}
