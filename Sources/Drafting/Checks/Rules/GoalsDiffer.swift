import Engine

/// 9. No two goals say nearly the same, within an area or between areas.
package struct GoalsDiffer: Rule {
    package static let number = 9
    package static let level = CheckLevel.warning
    package static let title = "Inga två mål säger nästan samma sak"
    package static let explanation =
        "Två mål med samma innehåll delar på rösterna och på ägarna. Slå ihop dem, eller gör skillnaden tydlig."
    package static let basis = "Röstsplittring är ett känt fel i prickomröstningar (dotmocracy)."

    /// The share of all meaningful words that two goals must have in common to be called alike (Jaccard's index).
    package var threshold = 0.5
    /// Fewer shared words than this say nothing.
    package var fewest = 3

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let goals = input.lineage.liveGoals
        let stems = goals.map { TellingWords.all(in: $0.text) }
        let alike = Dictionary(grouping: pairs(in: stems), by: \.second)
        return goals.indices.compactMap { second in
            guard let firsts = alike[second]?.map(\.first), let first = firsts.first else { return nil }
            let shared = stems[second].filter { stems[first][$0.key] != nil }.values.sorted()
            let more = firsts.dropFirst()
            var others = more.prefix(Self.mostNamed).map { goals[$0].id.text }
            let rest = more.count - others.count
            if rest > 0 { others.append("ytterligare \(Swedish.number(rest, .neuter))") }
            return Finding(
                Self.self,
                subject: goals[second].id.text,
                place: input.place(of: goals[second]),
                text:
                    "Målet liknar \(goals[first].id) i område \(input.session.area(goals[first].area)?.number ?? 0): båda har "
                    + "orden \(Swedish.list(shared.map { "”\($0)”" }))."
                    + (others.isEmpty ? "" : " Det liknar också \(Swedish.list(others)).")
            )
        }
    }

    /// How many of the other goals that a goal is like are named.
    private static let mostNamed = 3

    struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// All pairs of texts that are alike by their stems, without comparing each with each.
    ///
    /// Prefix filtering (Chaudhuri, Ganti and Kaushik, 2006): when each text's stems are ordered by rarity, two texts
    /// with an index of at least t share one of their first n − ⌈t·n⌉ + 1 stems, so only those are looked up.
    func pairs(in stems: [[String: String]]) -> [Pair] {
        let ranked = ranks(of: stems)
        var index: [Int: [Int]] = [:]
        var pairs: [Pair] = []
        for (second, ranks) in ranked.enumerated() where ranks.count >= fewest {
            let needed = Int((threshold * Double(ranks.count)).rounded(.up))
            let prefix = ranks.prefix(ranks.count - needed + 1)
            for first in Set(prefix.flatMap { index[$0] ?? [] }).sorted() {
                let shared = Self.shared(ranked[first], ranks)
                let union = ranks.count + ranked[first].count - shared
                guard shared >= fewest, Double(shared) >= threshold * Double(union) else { continue }
                pairs.append(Pair(first: first, second: second))
            }
            for rank in prefix { index[rank, default: []].append(second) }
        }
        return pairs
    }

    /// Each text's stems as numbers in rising order, the rarest stem of all being 0.
    private func ranks(of stems: [[String: String]]) -> [[Int]] {
        var counts: [String: Int] = [:]
        for stem in stems.flatMap(\.keys) { counts[stem, default: 0] += 1 }
        let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element.key, $0.offset) })
        return stems.map { $0.keys.compactMap { ranks[$0] }.sorted() }
    }

    /// How many numbers two rising lists have in common.
    private static func shared(_ left: [Int], _ right: [Int]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] { count += 1 }
            let step = (left[i] <= right[j], right[j] <= left[i])
            if step.0 { i += 1 }
            if step.1 { j += 1 }
        }
        return count
    }
}
