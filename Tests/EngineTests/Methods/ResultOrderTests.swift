import Engine
import Testing

struct ResultOrderTests {
    @Test func `equal scores share a group in item order`() {
        let order = ResultOrder(scores: ["D": 1, "B": 5, "C": 5, "A": 9])
        #expect(order.groups == [["A"], ["B", "C"], ["D"]])
        #expect(order.displayed == ["A", "B", "C", "D"])
    }

    @Test func `places skip after a tie as in sports, and those who are tied are told to share theirs`() {
        let order = ResultOrder(groups: [["A"], ["C", "B"], [], ["D"]])
        #expect(order.standings.map(\.item) == ["A", "B", "C", "D"])
        #expect(order.standings.map(\.standing.place) == [1, 2, 2, 4])
        #expect(order.standings.map(\.standing.figures) == ["1", "2–3", "2–3", "4"])
    }

    @Test func `an order of nothing is empty`() {
        let order = ResultOrder(scores: [String: Int]())
        #expect(order.groups.isEmpty && order.displayed.isEmpty)
    }
}
