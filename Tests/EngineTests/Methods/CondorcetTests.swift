import Engine
import Testing

struct CondorcetTests {
    @Test func `Nashville beats each other city of Tennessee`() {
        let pairs = Condorcet(Elections.tennessee, items: Elections.tennesseeItems)
        #expect(pairs.items == ["C", "K", "M", "N"])
        #expect(pairs.matrix[3] == [68, 68, 58, 0])
        #expect(pairs.matrix.map { $0[3] } == [32, 32, 42, 0])
    }

    @Test func `items left out of a ballot stand below those on it`() {
        let pairs = Condorcet(Elections.incomplete, items: Elections.incompleteItems)
        #expect(pairs.matrix == [[0, 63, 50], [27, 0, 39], [13, 51, 0]])
    }

    @Test func `all pairs of the 45 voters are as published`() throws {
        let pairs = Condorcet(Elections.schulze, items: Elections.schulzeItems)
        let published = [
            "AB": 20, "AC": 26, "AD": 30, "AE": 22, "BC": 16, "BD": 33, "BE": 18, "CD": 17, "CE": 24, "DE": 14,
        ]
        for (pair, there) in published {
            let (row, column) = try Elections.places(of: pair, among: pairs.items)
            #expect(pairs.matrix[row][column] == there, "\(pair)")
            #expect(pairs.matrix[column][row] == 45 - there, "\(pair) reversed")
        }
    }

    @Test func `items held equal count for neither side`() {
        let pairs = Condorcet([RankedBallot([["A", "B"], ["C"]])], items: ["A", "B", "C"])
        #expect(pairs.matrix == [[0, 0, 1], [0, 0, 1], [0, 0, 0]])
    }
}
