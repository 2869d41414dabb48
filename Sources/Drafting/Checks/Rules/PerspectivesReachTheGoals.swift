import Engine

/// 18. Each perspective is used, and one that people tagged also shows in a goal or an action with an indicator.
package struct PerspectivesReachTheGoals: Rule {
    package static let number = 18
    package static let level = CheckLevel.notice
    package static let title = "Perspektiven når fram till målen"
    package static let explanation =
        "Perspektiv konkurrerar om utrymmet. Här syns vilka som ingen nämnde och vilka som nämndes men inte märks i mål "
        + "eller indikatorer. Det kan vara rätt, men ska inte ske av misstag."
    package static let basis = "Perspektivträngsel: SKR:s Prisma och nätverksträffen Uppsala–Västmanland–Örebro 2021."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        PerspectiveCoverage(input.session, input.process, input.lineage).rows.compactMap { row in
            if row.isReached { return nil }
            let text: String
            if row.cards > 0 {
                let marked = Swedish.choose(row.cards, "är märkt", "är märkta")
                text =
                    "\(Swedish.capitalised(Noun.contribution.counted(row.cards))) \(marked) med perspektivet, men inget "
                    + "mål och ingen indikator bär det."
            } else if row.actions > 0 {
                text = "Perspektivet finns i aktiviteter, men inget mål och ingen indikator bär det."
            } else {
                text = "Inget inspel, mål eller aktivitet är märkt med perspektivet."
            }
            let perspective = row.perspective
            return Finding(
                Self.self,
                subject: perspective.id.text,
                place: "Perspektiv: \(perspective.title)",
                text: text
            )
        }
    }
}
