import Engine
import Testing

struct SchulzeTests {
    @Test func `the 45 voters give E before A, C, B and D`() {
        let result = Schulze(Elections.schulze, items: Elections.schulzeItems)
        #expect(result.order.groups == [["E"], ["A"], ["C"], ["B"], ["D"]])
    }

    @Test func `all strongest paths of the 45 voters are as published`() throws {
        let result = Schulze(Elections.schulze, items: Elections.schulzeItems)
        let published = [
            "AB": (28, 25), "AC": (28, 25), "AD": (30, 25), "AE": (24, 25), "BC": (28, 29),
            "BD": (33, 28), "BE": (24, 28), "CD": (29, 28), "CE": (24, 28), "DE": (24, 31),
        ]
        for (pair, (there, back)) in published {
            let (row, column) = try Elections.places(of: pair, among: result.pairs.items)
            #expect(result.strengths[row][column] == there, "\(pair)")
            #expect(result.strengths[column][row] == back, "\(pair) reversed")
        }
    }

    @Test func `incomplete ballots give the published strong pairs and winner`() {
        let result = Schulze(Elections.incomplete, items: Elections.incompleteItems)
        #expect(result.order.groups == [["A"], ["C"], ["B"]])
        #expect(result.strengths == [[0, 63, 50], [0, 0, 0], [0, 51, 0]])
    }

    @Test func `a Condorcet winner is the Schulze winner`() {
        let result = Schulze(Elections.tennessee, items: Elections.tennesseeItems)
        #expect(result.order.groups == [["N"], ["C"], ["K"], ["M"]])
    }

    // python-vote-core, test_tiebreaker_bug
    @Test func `two whom nobody beats are tied winners`() {
        let result = Schulze(
            [RankedBallot([["A"], ["B", "C"]]), RankedBallot(strict: ["B", "A", "C"])],
            items: ["A", "B", "C"]
        )
        #expect(result.pairs.matrix == [[0, 1, 2], [1, 0, 1], [0, 0, 0]])
        #expect(result.order.groups == [["A", "B"], ["C"]])
    }

    // python-vote-core, test_wiki_example: pairs and winner are published there, the rest of the order is worked out
    // from the links BC 19, CD 20, DB 21, DA 18, AC 17, AB 16.
    @Test func `30 voters whose majorities go in rings give the published pairs and winner`() {
        let ballots = Elections.strict([(3, "ACDB"), (9, "BACD"), (8, "CDAB"), (5, "DABC"), (5, "DBCA")])
        let result = Schulze(ballots, items: ["A", "B", "C", "D"])
        #expect(result.pairs.matrix == [[0, 16, 17, 12], [14, 0, 19, 9], [13, 11, 0, 20], [18, 21, 10, 0]])
        #expect(result.order.groups == [["C"], ["D"], ["B"], ["A"]])
    }

    @Test func `a perfect ring is one tie`() {
        let result = Schulze(Elections.strict([(1, "ABC"), (1, "BCA"), (1, "CAB")]), items: ["C", "A", "B"])
        #expect(result.order.groups == [["A", "B", "C"]])
    }

    @Test func `an item level with both of a beaten pair stands in the first group`() {
        let ballots = [RankedBallot([["A"], ["B"]]), RankedBallot([["C"]]), RankedBallot([["C"], ["A"], ["B"]])]
        let result = Schulze(ballots + [RankedBallot([["A", "B"], ["C"]])], items: ["A", "B", "C"])
        #expect(result.strengths[0][1] > result.strengths[1][0])
        #expect(result.strengths[2][1] == result.strengths[1][2])
        #expect(result.order.groups == [["A", "C"], ["B"]])
    }

    @Test func `no ballots, one item and no items have an order without traps`() {
        #expect(Schulze([], items: ["B", "A"]).order.groups == [["A", "B"]])
        #expect(Schulze([RankedBallot(strict: ["A"])], items: ["A"]).order.groups == [["A"]])
        #expect(Schulze([], items: [String]()).order.groups.isEmpty)
    }

    @Test func `the order does not depend on the order of ballots or items`() {
        let forth = Schulze(Elections.schulze, items: Elections.schulzeItems)
        let back = Schulze(Elections.schulze.reversed(), items: Elections.schulzeItems.reversed())
        #expect(forth == back)
    }
}
