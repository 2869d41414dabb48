import Engine

/// 10. An area has at most five goals.
package struct AreaHasFewGoals: Rule {
    package static let number = 10
    package static let level = CheckLevel.notice
    package static let title = "Ett område har högst fem mål"
    package static let explanation =
        "Det som är prioriterat ska gå att minnas. Slå ihop mål som hör ihop, eller låt några bli aktiviteter."
    package static let basis =
        "Västra Götaland har 15 mål i fyra områden, Västernorrland tre till fyra per område; gränsen är egen."

    /// More goals than this are too many.
    package var limit = 5

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let goals = Dictionary(grouping: input.lineage.liveGoals, by: \.area)
        return input.process.areas.compactMap { area in
            let count = goals[area.id]?.count ?? 0
            if count <= limit { return nil }
            return Finding(
                Self.self,
                subject: area.id.text,
                place: input.place(of: area),
                text:
                    "Området har \(Swedish.number(count, .neuter)) mål; fler än \(Swedish.number(limit)) är svåra att "
                    + "prioritera mellan."
            )
        }
    }
}
