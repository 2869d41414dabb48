/// Places statements without a telling heading by what their words weigh and by how a conversation moves: it stays
/// at a subject for a while and then goes on, seldom back.
struct GuidePath {
    /// What speaks for each category, in the usual order, and how the statement stands to the one before it.
    struct Step {
        var weights: [Double]
        /// The category a heading or a question has settled.
        var settled: Int?
        /// Under another heading, or after another question, than the statement before.
        var isNewPart: Bool
        /// From the same paragraph or list item as the statement before it.
        var continues: Bool
    }

    /// The likeliest category of each step (Viterbi); nil where neither words nor neighbours say anything.
    static func categories(_ steps: [Step], count: Int) -> [Int?] {
        guard count > 0, !steps.isEmpty else { return [] }
        var score = [Double](repeating: 0, count: count)
        var from: [[Int]] = []
        let isFree = steps.count >= 8 && steps.filter { $0.settled == nil }.count * 2 > steps.count
        for (index, step) in steps.enumerated() {
            var next = [Double](repeating: -.infinity, count: count)
            var origin = [Int](repeating: 0, count: count)
            for to in 0..<count {
                for before in 0..<count {
                    let move =
                        index == 0
                        ? -0.25 * Double(to)
                        : cost(before, to, isNewPart: step.isNewPart) - (step.continues && before != to ? 1 : 0)
                    let total = score[before] + move
                    if total > next[to] { (next[to], origin[to]) = (total, before) }
                }
                if isFree { next[to] += place(of: to, in: count, at: Double(index) / Double(steps.count - 1)) }
                next[to] += step.settled.map { $0 == to ? 6 : 0 } ?? step.weights[to]
            }
            score = next
            from.append(origin)
        }
        var path = [Int](repeating: 0, count: steps.count)
        path[steps.count - 1] = score.indices.max { score[$0] < score[$1] } ?? 0
        for index in stride(from: steps.count - 1, to: 0, by: -1) { path[index - 1] = from[index][path[index]] }
        let hasEvidence = steps.count >= 5 || steps.contains { $0.settled != nil }
        return zip(path, steps).map { code, step in hasEvidence || step.weights[code] >= 0.9 ? code : nil }
    }

    /// Where in an interview a category usually comes up: the present first, cooperation last.
    private static func place(of code: Int, in count: Int, at share: Double) -> Double {
        let usual = [0.08, 0.3, 0.5, 0.62, 0.76, 0.84, 0.9, 0.95, 1]
        guard count == usual.count else { return 0 }
        let off = (share - usual[code]) / 0.16
        return max(-1.6, -0.4 * off * off)
    }

    private static func cost(_ before: Int, _ after: Int, isNewPart: Bool) -> Double {
        let step = Double(after - before)
        if step == 0 { return isNewPart ? -0.9 : 0 }
        if step > 0 { return (isNewPart ? -0.3 : -0.7) - 0.4 * (step - 1) }
        return (isNewPart ? -1.4 : -2) + 0.15 * step
    }
}
