import Engine
import Testing

struct VoteTallyTests {
    // https://github.com/inovex/scrumlr.io/issues/3108
    @Test func `a stack whose lower note has two votes comes before a single note with one`() {
        let tally = VoteTally(
            ballots: [["child": 1], ["child": 1], ["alone": 1]],
            items: ["alone", "child", "top"],
            mergedInto: ["child": "top"]
        )
        #expect(tally.order.groups == [["top"], ["alone"]])
        #expect(tally.lines.map(\.votes) == [2, 1])
    }

    @Test func `one person who votes on two notes of a stack is one voter`() {
        let tally = VoteTally(ballots: [["A": 1, "B": 2]], items: ["A", "B"], mergedInto: ["B": "A"])
        #expect(tally.lines.map(\.item) == ["A"])
        #expect(tally.lines.map(\.votes) == [3])
        #expect(tally.lines.map(\.voters) == [1])
    }

    @Test func `a chain of merges is followed to its end`() {
        let tally = VoteTally(ballots: [["A": 1, "B": 1, "C": 1]], items: ["C"], mergedInto: ["A": "B", "B": "C"])
        #expect(tally.lines.map(\.item) == ["C"])
        #expect(tally.lines.map(\.votes) == [3])
    }

    @Test func `merges in a ring end at the smallest item and lose no vote`() {
        let ring = ["A": "B", "B": "C", "C": "A", "D": "C", "E": "E"]
        let tally = VoteTally(
            ballots: [["A": 1, "B": 1, "C": 1, "D": 1, "E": 1]],
            items: ["A", "B", "C", "D", "E"],
            mergedInto: ring
        )
        #expect(tally.lines.map(\.item) == ["A", "E"])
        #expect(tally.lines.map(\.votes) == [4, 1])
    }

    @Test func `votes on a withdrawn item are passed over and items without votes are listed`() {
        let tally = VoteTally(ballots: [["gone": 3, "A": 1]], items: ["A", "B"])
        #expect(tally.lines.map(\.item) == ["A", "B"])
        #expect(tally.lines.map(\.votes) == [1, 0])
        #expect(tally.lines.map(\.voters) == [1, 0])
    }

    @Test func `without ballots all items are tied`() {
        #expect(VoteTally(ballots: [], items: ["B", "A"]).order.groups == [["A", "B"]])
        #expect(VoteTally(ballots: [], items: [String]()).lines.isEmpty)
    }
}
