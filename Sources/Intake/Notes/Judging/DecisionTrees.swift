/// Small decision trees whose answers are added up: what several things mean together, where weights only say what each
/// means alone. Learnt by gradient boosting (Friedman, "Greedy Function Approximation: A Gradient Boosting Machine",
/// Annals of Statistics 29(5), 2001; `bench notes-train`).
///
/// In the table `name<limit` stands before the tree for what is smaller and the one for the rest, and a number alone is an
/// answer, in log odds. Where one tree ends the next begins.
struct DecisionTrees: Sendable {
    private struct Node {
        /// Which value is asked for; negative in an answer.
        var question: Int32
        /// In place of a limit, the answer's own value.
        var limit: Float
        /// Where it goes on when the value is not smaller; when it is, behind this node.
        var otherwise: Int32
    }

    private var nodes: [Node] = []
    private var roots: [Int] = []

    /// - Parameters:
    ///   - names: of the values that are asked for, in order.
    init(_ table: String, names: [String]) {
        let numbers = Dictionary(zip(names, names.indices)) { first, _ in first }
        var parts = NoteWeights.parts(of: table)[...]
        while !parts.isEmpty {
            roots.append(nodes.count)
            add(&parts, numbers)
        }
    }

    private mutating func add(_ parts: inout ArraySlice<Substring>, _ numbers: [String: Int]) {
        guard let part = parts.popFirst() else { return nodes.append(Node(question: -1, limit: 0, otherwise: 0)) }
        let sides = part.split(separator: "<")
        guard sides.count == 2, let limit = Float(sides[1]) else {
            return nodes.append(Node(question: -1, limit: Float(part) ?? 0, otherwise: 0))
        }
        let at = nodes.count
        nodes.append(Node(question: Int32(numbers[String(sides[0])] ?? 0), limit: limit, otherwise: 0))
        add(&parts, numbers)
        nodes[at].otherwise = Int32(nodes.count)
        add(&parts, numbers)
    }

    /// - Parameter value: what a name stands for, by its number.
    func score(_ value: (Int) -> Float) -> Float {
        var sum: Float = 0
        for root in roots {
            var at = root
            while nodes[at].question >= 0 {
                at = value(Int(nodes[at].question)) < nodes[at].limit ? at + 1 : Int(nodes[at].otherwise)
            }
            sum += nodes[at].limit
        }
        return sum
    }
}
