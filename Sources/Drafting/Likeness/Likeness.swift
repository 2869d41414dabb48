import Formats
import Foundation

/// Which of many texts say nearly the same, by the words they share. Nothing is guessed at that cannot be shown: the
/// words are there to be underlined.
///
/// Two texts are as alike as the weight of their shared stems is of the weight of all their stems (Jaccard's index,
/// weighted). Stems are the keys of ``TellingWords/all(in:)``.
package struct Likeness: Sendable {
    /// From which share two texts are called alike.
    package var threshold: Double
    /// Fewer shared words than this say nothing.
    package var fewest: Int
    package var weighing: Weighing

    package enum Weighing: Sendable {
        case equal
        /// A stem weighs 1 + ln(n / m) when m of n texts have it: what all say tells nobody apart.
        case rarity
    }

    package init(threshold: Double, fewest: Int, weighing: Weighing) {
        self.threshold = threshold
        self.fewest = fewest
        self.weighing = weighing
    }

    /// What plenary proposes to put together: short texts of one area, so that two rare words may be enough.
    package static let ofCards = Likeness(threshold: 0.3, fewest: 2, weighing: .rarity)

    package struct Pair: Hashable, Sendable {
        package let first: Int
        package let second: Int
        /// 0–1.
        package let share: Double
    }

    /// All pairs of texts that are alike, without comparing each with each.
    ///
    /// Prefix filtering (Chaudhuri, Ganti and Kaushik, 2006): with each text's stems ordered by rarity, two texts that
    /// are alike share one of those at the beginning, namely as many as leave less than the needed weight behind them.
    /// Only those are looked up.
    package func pairs(in stems: [[String: String]]) -> [Pair] {
        let (ranked, weights) = ranks(of: stems)
        let sums = ranked.map { $0.reduce(0) { $0 + weights[$1] } }
        var index = [[Int]](repeating: [], count: weights.count)
        var pairs: [Pair] = []
        var seen = [Int](repeating: -1, count: stems.count)
        for (second, ranks) in ranked.enumerated() where ranks.count >= fewest {
            let prefix = prefix(of: ranks, weights, sum: sums[second])
            for rank in prefix {
                for first in index[rank] where seen[first] != second {
                    seen[first] = second
                    let (count, weight) = Self.shared(ranked[first], ranks, weights)
                    let union = sums[first] + sums[second] - weight
                    guard count >= fewest, weight + Self.slack >= threshold * union else { continue }
                    pairs.append(Pair(first: first, second: second, share: weight / union))
                }
                index[rank].append(second)
            }
        }
        return pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
    }

    /// So that rounding never loses a pair that reaches the threshold exactly.
    private static let slack = 1e-9

    private func prefix(of ranks: [Int], _ weights: [Double], sum: Double) -> ArraySlice<Int> {
        var left = sum
        for (place, rank) in ranks.enumerated() {
            if left + Self.slack < threshold * sum { return ranks[..<place] }
            left -= weights[rank]
        }
        return ranks[...]
    }

    /// Each text's stems as numbers in rising order, the rarest stem of all being 0, and each number's weight.
    private func ranks(of stems: [[String: String]]) -> ([[Int]], weights: [Double]) {
        var counts: [String: Int] = [:]
        for text in stems { for stem in text.keys { counts[stem, default: 0] += 1 } }
        let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element.key, $0.offset) })
        let weights = order.map { _, count in
            switch weighing {
            case .equal: 1.0
            case .rarity: 1 + log(Double(stems.count) / Double(count))
            }
        }
        return (stems.map { $0.keys.compactMap { ranks[$0] }.sorted() }, weights)
    }

    /// How many numbers two rising lists have in common, and what they weigh.
    private static func shared(_ left: [Int], _ right: [Int], _ weights: [Double]) -> (Int, Double) {
        var (i, j, count, weight) = (0, 0, 0, 0.0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                count += 1
                weight += weights[left[i]]
            }
            let step = (left[i] <= right[j], right[j] <= left[i])
            if step.0 { i += 1 }
            if step.1 { j += 1 }
        }
        return (count, weight)
    }
}

extension SwedishText {
    /// A text in parts, each with whether it is a word with one of these stems.
    package static func parts(of text: String, marking stems: Set<String>) -> [(words: String, isMarked: Bool)] {
        var parts: [(words: String, isMarked: Bool)] = []
        var done = text.startIndex
        for run in runs(in: text) where stems.contains(SwedishStem.of(run.lowercased())) {
            if done < run.startIndex { parts.append((String(text[done..<run.startIndex]), false)) }
            parts.append((String(run), true))
            done = run.endIndex
        }
        if done < text.endIndex { parts.append((String(text[done...]), false)) }
        return parts
    }
}
