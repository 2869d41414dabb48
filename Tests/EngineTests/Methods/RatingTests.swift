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

    /// The vector of agrmt's documentation, with our measure: mean 4.28, standard deviation 1.1754, half the scale 3.
    @Test func `how far answers lie apart is a part of half the scale`() throws {
        let counts = [30, 40, 210, 130, 530, 50, 10]
        let ballots = zip(1..., counts).flatMap { value, count in
            Array(repeating: ["A": Rating(importance: value, feasibility: 4)], count: count)
        }
        let line = try #require(RatingScale(1...7).tally(ballots, items: ["A"]).lines.first)
        #expect(abs(try #require(line.importance.spread) - 0.3918) < 0.0001)
        #expect(line.importance.isDivided)
        #expect(line.feasibility.spread == 0 && !line.feasibility.isDivided)
    }

    @Test func `two camps are told with their sizes, and never the answers of two people`() throws {
        func importance(_ values: [Int]) throws -> RatingTally<String>.Answers {
            let ballots = values.map { ["A": Rating(importance: $0, feasibility: 5)] }
            return try #require(scale.tally(ballots, items: ["A"]).lines.first).importance
        }
        let camps = try importance([1, 10, 2, 9, 3, 8, 4])
        #expect(camps.isDivided && camps.thirds == (3, 1, 3))
        #expect(try importance([1, 10]).isDivided == false)
        #expect(try importance([7, 8, 8, 9]).isDivided == false)
        #expect(try importance([]).spread == nil)
    }
}
