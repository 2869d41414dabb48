import Engine
import Testing

struct RatingTests {
    let scale = RatingScale()

    @Test func `an item is summed up on both questions`() throws {
        let ballots = [(8, 2), (9, 2), (10, 4), (9, 4)].map { ["A": Rating(importance: $0.0, feasibility: $0.1)] }
        let line = try #require(scale.tally(ballots, items: ["A"])["A"])
        #expect(line.importance.mean == 9 && line.importance.median == 9 && line.importance.answers == 4)
        #expect(line.importance.distribution.counts == [0, 0, 0, 0, 0, 0, 0, 1, 2, 1])
        #expect(line.feasibility.mean == 3 && line.feasibility.median == 3)
        #expect(line.feasibility.standardDeviation == 1)
        #expect(abs(try #require(line.feasibility.deviation).value - 1 / 4.5) < 1e-9)
        #expect(!line.feasibility.showsDissent)
        #expect(line.quadrant == .importantButHard)
    }

    @Test func `two camps are flagged although the mean is in the middle`() throws {
        let ballots = [1, 1, 10, 10].map { ["A": Rating(importance: $0, feasibility: 7)] }
        let line = try #require(scale.tally(ballots, items: ["A"])["A"])
        #expect(line.importance.mean == 5.5)
        #expect(line.importance.deviation?.value == 1)
        #expect(line.importance.consensus?.value == 0)
        #expect(line.importance.showsDissent)
        #expect(!line.feasibility.showsDissent)
    }

    @Test func `the map is cut at the midpoint of the scale and the line counts as high`() {
        func quadrant(_ importance: Double, _ feasibility: Double) -> Quadrant {
            Quadrant(importance: importance, feasibility: feasibility, midpoint: 5.5)
        }
        #expect(quadrant(5.5, 5.5) == .importantAndFeasible)
        #expect(quadrant(9, 5.4) == .importantButHard)
        #expect(quadrant(5.4, 9) == .feasibleButMinor)
        #expect(quadrant(1, 1) == .minorAndHard)
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
        #expect(tally["D"]?.quadrant == nil && tally["D"]?.importance.mean == nil)
    }

    @Test func `half a rating outside the scale counts for neither question`() {
        let tally = scale.tally([["A": Rating(importance: 99, feasibility: 5)]], items: ["A"])
        #expect(tally["A"]?.importance.answers == 0 && tally["A"]?.feasibility.answers == 0)
    }

    @Test func `without ballots all items are tied, and without items there is nothing`() {
        #expect(scale.tally([], items: ["B", "A"]).order.groups == [["A", "B"]])
        #expect(scale.tally([], items: [String]()).lines.isEmpty)
    }
}
