import Testing

@testable import Engine

struct RankedBallotTests {
    @Test func `what is left out stands below what is ranked`() {
        let ballot = RankedBallot([["C"], ["A", "B"]])
        #expect(ballot.levels(among: ["A", "B", "C", "D", "E"]) == [1, 1, 0, 2, 2])
    }

    @Test func `an empty ballot and one of withdrawn items only are abstentions`() {
        #expect(RankedBallot<String>([]).levels(among: ["A"]) == nil)
        #expect(RankedBallot<String>([[], []]).levels(among: ["A"]) == nil)
        #expect(RankedBallot(strict: ["gone"]).levels(among: ["A"]) == nil)
    }

    @Test func `the first mention of an item counts`() {
        #expect(RankedBallot(strict: ["A", "B", "A"]).levels(among: ["A", "B"]) == [0, 1])
    }

    @Test func `unknown and repeated items are problems`() {
        #expect(RankedBallot(strict: ["A", "X"]).problem(items: ["A"]) == .unknownItem("X"))
        #expect(RankedBallot([["A", "B"], ["A"]]).problem(items: ["A", "B"]) == .repeated("A"))
        #expect(RankedBallot([["A", "B"], ["C"]]).problem(items: ["A", "B", "C", "D"]) == nil)
    }
}
