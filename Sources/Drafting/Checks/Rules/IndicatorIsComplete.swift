import Engine

/// 16. An indicator has a baseline, a source and a cadence, and each goal has one that tells of effect.
package struct IndicatorIsComplete: Rule {
    package static let number = 16
    package static let level = CheckLevel.warning
    package static let title = "Indikatorer har startvärde, källa och takt, och någon mäter effekt"
    package static let explanation =
        "Utan startvärde syns ingen rörelse. Och den som bara räknar aktiviteter vet att något gjorts, men inte att "
        + "något blivit bättre."
    package static let basis = "Jämställdhetsmyndighetens stöd för inriktning; Östergötlands effektkedja."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        input.lineage.liveGoals.flatMap { goal in
            let actions = input.lineage.actionsByGoal[goal.id] ?? []
            let indicators =
                input.lineage.indicators(of: goal.id)
                + actions.flatMap { input.lineage.indicators[.action(id: $0.id)] ?? [] }
            return indicators.compactMap { incomplete($0, input) } + withoutEffect(goal, indicators, input)
        }
    }

    private func incomplete(_ indicator: Indicator, _ input: CheckInput) -> Finding? {
        let parts = [
            ("startvärde", indicator.baseline), ("källa", indicator.source), ("uppföljningstakt", indicator.cadence),
        ]
        let lacks = parts.filter { !($0.1?.contains { !$0.isWhitespace } ?? false) }.map(\.0)
        if lacks.isEmpty { return nil }
        return Finding(
            Self.self,
            subject: indicator.id.text,
            place: input.place(of: indicator.subject),
            text: "Indikatorn \(SwedishText.excerpt(indicator.text)) saknar \(Swedish.list(lacks))."
        )
    }

    private func withoutEffect(_ goal: Goal, _ indicators: [Indicator], _ input: CheckInput) -> [Finding] {
        if indicators.contains(where: { $0.measures == .effect }) { return [] }
        // Before there is a plan of action there may be nothing to measure by.
        if indicators.isEmpty, input.mode == .direction { return [] }
        return [
            Finding(
                Self.self,
                subject: goal.id.text,
                place: input.place(of: goal),
                text: indicators.isEmpty
                    ? "Ingen indikator finns, varken för det själv eller för det som ska göras."
                    : "Alla indikatorer räknar aktiviteter; ingen visar om något förändras."
            )
        ]
    }
}
