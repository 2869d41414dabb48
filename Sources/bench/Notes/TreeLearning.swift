import Foundation
import Intake

/// Learns decision trees from lessons with two answers: each tree answers what those before left wrong (gradient boosting
/// with second-order steps, as Friedman 2001 and Chen & Guestrin, "XGBoost", KDD 2016, section 2). Trees are small and
/// each is believed a little only, so that what many lessons share outweighs what a few do.
struct TreeLearning {
    private let measures: [String]
    private let signs: [String]
    /// Where a measure's values are cut, at most sixty-three places each.
    private let cuts: [[Float]]
    /// For each lesson, in which part between cuts each measure lies, row by row.
    private let parts: [UInt8]
    /// Numbers of the signs that are there, lesson after lesson, and where each lesson's begin.
    fileprivate var seen: [Int32] = []
    private var starts: [Int] = [0]
    private let right: [Float]

    /// - Parameter measures: names of what is measured, where it is said; everything else is there or not.
    init(_ lessons: [NoteLesson], measures: [String]) {
        self.measures = measures
        let rows = lessons.map { Dictionary($0.answers[1].map { ($0.name, $0.strength) }) { first, _ in first } }
        let values = measures.map { name in rows.map { $0[name] ?? 0 } }
        cuts = values.map(Self.cuts)
        parts = rows.indices.flatMap { [cuts] row in
            cuts.indices.map { measure in
                UInt8(cuts[measure].firstIndex { values[measure][row] < $0 } ?? cuts[measure].count)
            }
        }
        let names = Set(rows.flatMap(\.keys)).subtracting(measures).sorted()
        signs = names
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices.map { Int32($0) }))
        for row in rows {
            seen += row.keys.compactMap { numbers[$0] }.sorted()
            starts.append(seen.count)
        }
        right = lessons.map { Float($0.right) }
    }

    private static func cuts(of values: [Float]) -> [Float] {
        let sorted = values.filter(\.isFinite).sorted()
        guard !sorted.isEmpty else { return [] }
        // As they will be written, so that what is learnt is what is read.
        let edges = (1..<63).map { (sorted[$0 * sorted.count / 63] * 1_000).rounded() / 1_000 }
        // What could not be measured is told from what is large.
        return Set(edges + (values.contains(.infinity) ? [.infinity] : [])).sorted()
    }

    /// - Parameters:
    ///   - count: how many trees.
    ///   - leaves: of each tree, at most.
    ///   - least: how many lessons an answer is drawn from, at least.
    ///   - belief: how much of what would be best for the lessons is taken from each tree.
    /// - Returns: a table as `DecisionTrees` reads it.
    func learn(count: Int = 150, leaves: Int = 8, least: Int = 30, belief: Float = 0.06) -> String {
        let share = max(1e-6, right.reduce(0, +) / Float(max(1, right.count)))
        let prior = log(share / max(1e-6, 1 - share))
        var scores = [Float](repeating: prior, count: right.count)
        var lines = [Self.words(prior)]
        for _ in 0..<count {
            var tree = Growth(self, scores: scores, least: least)
            tree.grow(to: leaves)
            lines.append(tree.line(belief))
            tree.answer(&scores, belief)
        }
        return lines.joined(separator: "\n")
    }

    private static func words(_ number: Float) -> String { String(format: "%.3f", number) }
}

extension TreeLearning {
    /// A question that parts lessons: a measure below a cut, or a sign that is not there.
    private enum Question {
        case measure(Int, cut: Int)
        case sign(Int32)
    }

    /// One tree as it grows.
    private struct Growth {
        private struct Leaf {
            var lessons: [Int]
            var slope: Float
            var curve: Float
            var split: (gain: Float, question: Question)?
            /// Set when it has been parted.
            var children: (Int, Int)?

            /// The step that lessens the error most.
            var answer: Float { -slope / (curve + 1) }
            var worth: Float { slope * slope / (curve + 1) }
        }

        private let learning: TreeLearning
        private let least: Int
        private let slopes: [Float]
        private let curves: [Float]
        private var leaves: [Leaf] = []

        init(_ learning: TreeLearning, scores: [Float], least: Int) {
            self.learning = learning
            self.least = least
            let shares = scores.map { 1 / (1 + exp(-$0)) }
            slopes = zip(shares, learning.right).map { $0 - $1 }
            curves = shares.map { max(1e-6, $0 * (1 - $0)) }
            leaves = [leaf(Array(scores.indices))]
        }

        mutating func grow(to count: Int) {
            for _ in 1..<count {
                let open = leaves.indices.filter { leaves[$0].children == nil && leaves[$0].split != nil }
                guard let best = open.max(by: { (leaves[$0].split?.gain ?? 0) < (leaves[$1].split?.gain ?? 0) }),
                    let question = leaves[best].split?.question
                else { return }
                let lessons = leaves[best].lessons
                leaves[best].children = (leaves.count, leaves.count + 1)
                leaves.append(leaf(lessons.filter { isLess($0, question) }))
                leaves.append(leaf(lessons.filter { !isLess($0, question) }))
            }
        }

        private func isLess(_ lesson: Int, _ question: Question) -> Bool {
            switch question {
            case .measure(let measure, let cut):
                Int(learning.parts[lesson * learning.measures.count + measure]) <= cut
            case .sign(let sign):
                !learning.seen[learning.starts[lesson]..<learning.starts[lesson + 1]].contains(sign)
            }
        }

        private func leaf(_ lessons: [Int]) -> Leaf {
            var leaf = Leaf(lessons: lessons, slope: 0, curve: 0)
            for lesson in lessons {
                leaf.slope += slopes[lesson]
                leaf.curve += curves[lesson]
            }
            guard lessons.count >= least * 2 else { return leaf }
            var best: (gain: Float, question: Question) = (1e-4, .sign(0))
            func weigh(_ part: Sums, _ question: Question) {
                let others = lessons.count - part.count
                guard part.count >= least, others >= least else { return }
                let (slope, curve) = (leaf.slope - part.slope, leaf.curve - part.curve)
                let gain = part.worth + slope * slope / (curve + 1) - leaf.worth
                if gain > best.gain { best = (gain, question) }
            }
            let (bySign, byPart) = sums(lessons)
            for (sign, sums) in bySign.enumerated() { weigh(sums, .sign(Int32(sign))) }
            for measure in learning.measures.indices {
                var below = Sums()
                for cut in learning.cuts[measure].indices {
                    below.add(byPart[measure * 64 + cut])
                    weigh(below, .measure(measure, cut: cut))
                }
            }
            if best.gain > 1e-4 { leaf.split = best }
            return leaf
        }

        private struct Sums {
            var slope: Float = 0
            var curve: Float = 0
            var count = 0
            var worth: Float { slope * slope / (curve + 1) }

            mutating func add(_ other: Sums) {
                slope += other.slope
                curve += other.curve
                count += other.count
            }
        }

        /// Of the lessons in which each sign is, and of those in each part of each measure.
        private func sums(_ lessons: [Int]) -> (bySign: [Sums], byPart: [Sums]) {
            let measures = learning.measures.count
            var bySign = [Sums](repeating: Sums(), count: learning.signs.count)
            var byPart = [Sums](repeating: Sums(), count: measures * 64)
            for lesson in lessons {
                let one = Sums(slope: slopes[lesson], curve: curves[lesson], count: 1)
                for at in learning.starts[lesson]..<learning.starts[lesson + 1] {
                    bySign[Int(learning.seen[at])].add(one)
                }
                for measure in 0..<measures {
                    byPart[measure * 64 + Int(learning.parts[lesson * measures + measure])].add(one)
                }
            }
            return (bySign, byPart)
        }

        func answer(_ scores: inout [Float], _ belief: Float) {
            for leaf in leaves where leaf.children == nil {
                for lesson in leaf.lessons { scores[lesson] += leaf.answer * belief }
            }
        }

        func line(_ belief: Float, from at: Int = 0) -> String {
            let leaf = leaves[at]
            guard let (less, rest) = leaf.children, let question = leaf.split?.question else {
                return TreeLearning.words(leaf.answer * belief)
            }
            let name =
                switch question {
                case .measure(let measure, let cut):
                    "\(learning.measures[measure])<\(TreeLearning.words(learning.cuts[measure][cut]))"
                case .sign(let sign): "\(learning.signs[Int(sign)])<1"
                }
            return "\(name) \(line(belief, from: less)) \(line(belief, from: rest))"
        }
    }
}
