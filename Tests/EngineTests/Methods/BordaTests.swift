import Engine
import Testing

struct BordaTests {
    @Test func `Nashville wins Tennessee`() {
        let borda = Borda(Elections.tennessee, items: Elections.tennesseeItems)
        #expect(borda.points == ["N": 194, "C": 173, "M": 126, "K": 107])
        #expect(borda.order.groups == [["N"], ["C"], ["M"], ["K"]])
        #expect(borda.ballots == 100)
    }

    @Test func `the 45 voters of the Schulze example get B before C`() {
        let borda = Borda(Elections.schulze, items: Elections.schulzeItems)
        #expect(borda.points == ["E": 102, "A": 98, "B": 92, "C": 89, "D": 69])
        #expect(borda.order.groups == [["E"], ["A"], ["B"], ["C"], ["D"]])
    }

    @Test func `items left out share what is left, so every ballot gives away the same points`() {
        let borda = Borda(Elections.incomplete, items: Elections.incompleteItems)
        // A: 50 × 2 + 13 × 1 + 27 × ½ · B: 12 × 1 + 27 × 2 · C: 38 × 1 + 13 × 2 + 27 × ½
        #expect(borda.points == ["A": 126.5, "B": 66, "C": 77.5])
        #expect(borda.points.values.reduce(0, +) == 90 * 3)
    }

    @Test func `tied items share their points`() {
        let borda = Borda([RankedBallot([["A", "B"], ["C"]])], items: ["A", "B", "C"])
        #expect(borda.points == ["A": 1.5, "B": 1.5, "C": 0])
        #expect(borda.order.groups == [["A", "B"], ["C"]])
    }

    @Test func `no ballots, abstentions and full ties all leave one tie`() {
        #expect(Borda([], items: ["B", "A"]).order.groups == [["A", "B"]])
        let abstained = Borda([RankedBallot([])], items: ["A", "B"])
        #expect(abstained.ballots == 0)
        #expect(abstained.points == ["A": 0, "B": 0])
        #expect(Borda([RankedBallot([["A", "B"]])], items: ["A", "B"]).order.groups == [["A", "B"]])
    }

    @Test func `one item gets no points, and no items no order`() {
        #expect(Borda([RankedBallot(strict: ["A"])], items: ["A"]).points == ["A": 0])
        #expect(Borda([], items: [String]()).order.groups.isEmpty)
    }
}
