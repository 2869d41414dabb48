import Engine
import Testing

struct RatingTests {
    let scale = RatingScale()

    @Test func `an item is summed up on both questions`() throws {
        let ballots = [(8, 2), (9, 2), (10, 4), (9, 4)].map { ["A": Rating(importance: $0.0, feasibility: $0.1)] }
        let line = try #require(scale.tally(ballots, items: ["A"]).lines.first)
        #expect(line.importance.mean == 9 && line.importance.count == 4)
        #expect(line.feasibility.mean == 3 && line.feasibility.count == 4)
    }

    @Test func `each problem of a ballot is named`() {
        func problem(_ item: String, _ importance: Int, _ feasibility: Int) -> RatingScale.Problem<String>? {
            scale.problem(in: [item: Rating(importance: importance, feasibility: feasibility)], items: ["A"])
        }
        #expect(problem("A", 1, 10) == nil)
        #expect(problem("X", 5, 5) == .unknownItem("X"))
        #expect(problem("A", 0, 5) == .importanceOutside("A", value: 0))
        #expect(problem("A", 5, 11) == .feasibilityOutside("A", value: 11))
        #expect(scale.problem(in: [:], items: ["A"]) == nil)
    }

    @Test func `equal sums are a tie also with different numbers of voters, and unrated items come last`() {
        let ballots = [
            ["A": Rating(importance: 7, feasibility: 3), "B": Rating(importance: 5, feasibility: 5)],
            ["A": Rating(importance: 8, feasibility: 5)],
            ["A": Rating(importance: 5, feasibility: 2), "C": Rating(importance: 10, feasibility: 10)],
        ]
        let tally = scale.tally(ballots, items: ["E", "D", "C", "B", "A"])
        #expect(tally.order.groups == [["C"], ["A", "B"], ["D", "E"]])
        #expect(tally.lines.map(\.item) == ["A", "B", "C", "D", "E"])
        #expect(tally.lines[3].importance.mean == nil)
    }

    @Test func `half a rating outside the scale counts for neither question`() {
        let tally = scale.tally([["A": Rating(importance: 99, feasibility: 5)]], items: ["A"])
        #expect(tally.lines.map(\.importance.count) == [0] && tally.lines.map(\.feasibility.count) == [0])
    }

    @Test func `without ballots all items are tied, and without items there is nothing`() {
        #expect(scale.tally([], items: ["B", "A"]).order.groups == [["A", "B"]])
        #expect(scale.tally([], items: [String]()).lines.isEmpty)
    }
}
