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
        let cards = input.session.contributions.values.filter { !$0.withdrawn && !$0.hidden }
        var tagged: [PerspectiveID: Int] = [:]
        for perspective in cards.flatMap(\.perspectives) { tagged[perspective, default: 0] += 1 }
        let inGoals = Set(input.lineage.links.values.flatMap(\.perspectives))
        let inActions = Set(input.lineage.liveActions.flatMap(\.perspectives))
        let measured = Set(
            input.lineage.liveActions.filter { input.lineage.indicators[.action(id: $0.id)] != nil }
                .flatMap(\.perspectives)
        )
        return input.process.perspectives.compactMap { perspective in
            let id = perspective.id
            let text: String
            if inGoals.contains(id) || measured.contains(id) { return nil }
            if let count = tagged[id] {
                text = "\(count) inspel är märkta med perspektivet, men inget mål och ingen indikator bär det."
            } else if inActions.contains(id) {
                text = "Perspektivet finns i aktiviteter, men inget mål och ingen indikator bär det."
            } else {
                text = "Inget inspel, mål eller aktivitet är märkt med perspektivet."
            }
            return Finding(Self.self, subject: id.text, place: "Perspektiv: \(perspective.title)", text: text)
        }
    }
}
