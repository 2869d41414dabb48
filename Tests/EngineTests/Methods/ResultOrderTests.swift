import Engine
import Testing

struct ResultOrderTests {
    @Test func `equal scores share a group in item order`() {
        let order = ResultOrder(scores: ["D": 1, "B": 5, "C": 5, "A": 9])
        #expect(order.groups == [["A"], ["B", "C"], ["D"]])
        #expect(order.displayed == ["A", "B", "C", "D"])
    }

    @Test func `places skip after a tie as in sports`() {
        let order = ResultOrder(groups: [["A"], ["C", "B"], [], ["D"]])
        #expect(["A", "B", "C", "D", "X"].map(order.place(of:)) == [1, 2, 2, 4, nil])
    }

    @Test func `an order of nothing is empty`() {
        let order = ResultOrder(scores: [String: Int]())
        #expect(order.groups.isEmpty && order.displayed.isEmpty)
    }
}
