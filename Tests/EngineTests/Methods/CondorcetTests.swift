import Engine
import Testing

struct CondorcetTests {
    @Test func `Nashville beats each other city of Tennessee`() {
        let pairs = Condorcet(Elections.tennessee, items: Elections.tennesseeItems)
        #expect(pairs.winner == "N")
        #expect(pairs.preferring("N", over: "M") == 58 && pairs.preferring("M", over: "N") == 42)
        #expect(pairs.preferring("N", over: "C") == 68 && pairs.preferring("C", over: "N") == 32)
        #expect(pairs.preferring("N", over: "K") == 68 && pairs.preferring("K", over: "N") == 32)
    }

    @Test func `items left out of a ballot stand below those on it`() {
        let pairs = Condorcet(Elections.incomplete, items: Elections.incompleteItems)
        #expect(pairs.matrix == [[0, 63, 50], [27, 0, 39], [13, 51, 0]])
        #expect(pairs.winner == "A")
    }

    @Test func `all pairs of the 45 voters are as published, and nobody wins them all`() {
        let pairs = Condorcet(Elections.schulze, items: Elections.schulzeItems)
        let published = [
            "AB": 20, "AC": 26, "AD": 30, "AE": 22, "BC": 16, "BD": 33, "BE": 18, "CD": 17, "CE": 24, "DE": 14,
        ]
        for (pair, there) in published {
            let both = Elections.letters(pair)
            #expect(pairs.preferring(both[0], over: both[1]) == there, "\(pair)")
            #expect(pairs.preferring(both[1], over: both[0]) == 45 - there, "\(pair) reversed")
        }
        #expect(pairs.winner == nil)
    }

    @Test func `items held equal count for neither side`() {
        let pairs = Condorcet([RankedBallot([["A", "B"], ["C"]])], items: ["A", "B", "C"])
        #expect(pairs.matrix == [[0, 0, 1], [0, 0, 1], [0, 0, 0]])
        #expect(pairs.winner == nil)
    }

    @Test func `without ballots nobody wins, but an only item is unopposed`() {
        #expect(Condorcet([], items: ["A", "B"]).winner == nil)
        #expect(Condorcet([], items: ["A"]).winner == "A")
        #expect(Condorcet([], items: [String]()).winner == nil)
        #expect(Condorcet([], items: ["A"]).preferring("A", over: "X") == nil)
    }
}
