import Engine
import Testing

struct SectorSplitTests {
    let ballots = [4: "d", 1: "a", 3: "c", 2: "b", 5: "e"]
    let sectors = [1: "Region", 2: "Kommun", 3: "Region", 4: "Kommun"]

    @Test func `ballots stand by sector and voter, and those without a sector apart`() {
        let split = SectorSplit(ballots) { sectors[$0] }
        #expect(split.parts.map(\.sector) == ["Kommun", "Region"])
        #expect(split.parts.map(\.ballots) == [["b", "d"], ["a", "c"]])
        #expect(split.unplaced == ["e"])
    }

    @Test func `each sector has its own tally by the same method`() {
        let dots = [1: ["A": 2], 2: ["B": 1], 3: ["A": 1, "B": 2], 4: ["B": 3]]
        let tallies = SectorSplit(dots) { sectors[$0] }.tallies { DotVoting.tally($0, items: ["A", "B"]) }
        #expect(tallies.map(\.sector) == ["Kommun", "Region"])
        #expect(tallies.map(\.voters) == [2, 2])
        #expect(tallies.map(\.result.order.displayed) == [["B", "A"], ["A", "B"]])
        #expect(tallies[1].result.lines.map(\.votes) == [3, 2])
    }

    @Test func `a majority in the room may be one sector's majority only`() {
        let votes = Elections.strict([(3, "AB"), (2, "BA")])
        let numbered = Dictionary(uniqueKeysWithValues: votes.enumerated().map { ($0.offset, $0.element) })
        let tallies = SectorSplit(numbered) { $0 < 3 ? "Kommun" : "Region" }
            .tallies { Schulze($0, items: ["A", "B"]).order.displayed.first }
        #expect(Schulze(votes, items: ["A", "B"]).order.displayed.first == "A")
        #expect(tallies.map(\.result) == ["A", "B"])
    }

    @Test func `what the method throws comes out as it is`() {
        struct Stop: Error, Equatable {}
        let split = SectorSplit(ballots) { sectors[$0] }
        #expect(throws: Stop()) { try split.tallies { _ throws(Stop) -> Int in throw Stop() } }
    }

    @Test func `no ballots have no parts`() {
        let split = SectorSplit([Int: String]()) { _ in "Region" }
        #expect(split.parts.isEmpty && split.unplaced.isEmpty)
        #expect(split.tallies { $0.count }.isEmpty)
    }

    /// The sectors shown of so many voters each, the unplaced last.
    private func shown(_ voters: [(String, Int)], unplaced: Int = 0) -> [String] {
        let sectors = voters.flatMap { Array(repeating: $0.0, count: $0.1) }
        let ballots = Dictionary(uniqueKeysWithValues: (0..<sectors.count + unplaced).map { ($0, "x") })
        return SectorSplit(ballots) { $0 < sectors.count ? sectors[$0] : nil }.shown(fewest: 3).parts.map(\.sector)
    }

    @Test func `a small sector is held back, with a larger one so that it cannot be had by subtraction`() {
        #expect(shown([("Kommun", 3), ("Region", 4)]) == ["Kommun", "Region"])
        #expect(shown([("Kommun", 3), ("Region", 4), ("Stat", 1)]) == ["Region"])
        #expect(shown([("Kommun", 3), ("Region", 4), ("Stat", 2), ("Skola", 1)]) == ["Kommun", "Region"])
        #expect(shown([("Kommun", 3), ("Region", 4)], unplaced: 1) == ["Region"])
        #expect(shown([("Kommun", 6), ("Region", 2)]).isEmpty)
        #expect(shown([]).isEmpty)
    }
}
