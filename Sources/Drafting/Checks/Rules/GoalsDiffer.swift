import Engine

/// 9. No two goals say nearly the same, within an area or between areas.
package struct GoalsDiffer: Rule {
    package static let number = 9
    package static let level = CheckLevel.warning
    package static let title = "Inga två mål säger nästan samma sak"
    package static let explanation =
        "Två mål med samma innehåll delar på rösterna och på ägarna. Slå ihop dem, eller gör skillnaden tydlig."
    package static let basis = "Röstsplittring är ett känt fel i prickomröstningar (dotmocracy)."

    /// Half of all meaningful words in common, and at least three.
    package var likeness = Likeness(threshold: 0.5, fewest: 3, weighing: .equal)

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let goals = input.lineage.liveGoals
        let stems = TellingWords.all(in: goals.map(\.text))
        let apart = input.session.goalsApart
        let pairs = likeness.pairs(in: stems).filter { pair in
            !apart.contains(Apart.goals(one: goals[pair.first].id, other: goals[pair.second].id).ordered)
        }
        let alike = Dictionary(grouping: pairs, by: \.second)
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
}
