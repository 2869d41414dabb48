import Engine

/// Chooses the categories of a note's statements together: a conversation stays at a subject for a while and then goes
/// on, seldom back.
struct GuidePath: Sendable {
    /// For each code its place in the usual order of an interview guide; nil for a process's own.
    private let places: [Int?]
    /// What speaks for going from each code to each, row by row; one table for each way the statements may stand.
    private let steps: [[Double]]

    init(_ process: Process) {
        let places = process.codes.map { HeadingWords.usualOrder.firstIndex(of: $0.id.text) }
        self.places = places
        steps = [(false, false), (false, true), (true, false), (true, true)].map { isNewPart, continues -> [Double] in
            places.indices.flatMap { before in
                places.indices.map { after -> Double in
                    if before == after { return isNewPart ? -0.3 : 0 }
                    let stay = continues ? -1.0 : isNewPart ? 0 : -0.6
                    guard let old = places[before], let new = places[after] else { return stay - 0.5 }
                    let step = Double(new - old)
                    return stay + (step > 0 ? -0.15 * (step - 1) : -0.5 + 0.08 * step)
                }
            }
        }
    }

    /// The likeliest category of each point (Viterbi); nil where nothing says enough.
    func categories(_ points: [Point], _ scores: [[Double]]) -> [Int?] {
        let count = places.count
        guard count > 0, !points.isEmpty else { return points.map { _ in nil } }
        var total = (0..<count).map { scores[0][$0] + beginning($0) }
        var from: [[Int]] = [[Int](repeating: 0, count: count)]
        for index in 1..<max(1, points.count) {
            let (now, before) = (points[index], points[index - 1])
            let isNewPart =
                now.passage.section != before.passage.section || now.passage.heading != before.passage.heading
            let continues = now.passageNumber == before.passageNumber
            let steps = steps[(isNewPart ? 2 : 0) + (continues ? 1 : 0)]
            var next = [Double](repeating: -.infinity, count: count)
            var origin = [Int](repeating: 0, count: count)
            for to in 0..<count {
                for earlier in 0..<count {
                    let sum = total[earlier] + steps[earlier * count + to]
                    if sum > next[to] { (next[to], origin[to]) = (sum, earlier) }
                }
                next[to] += scores[index][to]
            }
            total = next
            from.append(origin)
        }
        var path = [Int](repeating: 0, count: points.count)
        path[points.count - 1] = total.indices.max { total[$0] < total[$1] } ?? 0
        for index in stride(from: points.count - 1, to: 0, by: -1) { path[index - 1] = from[index][path[index]] }
        return path.indices.map { index in
            // A few lines without a heading tell too little to guess from.
            let share = Shares.of(scores[index])[path[index]]
            return points.count < 5 && share < 0.34 ? nil : path[index]
        }
    }

    private func beginning(_ code: Int) -> Double { -0.15 * Double(places[code] ?? 4) }
}
