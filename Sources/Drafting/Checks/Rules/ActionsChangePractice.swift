import Engine

/// 17. The actions, in all and in each area, are not all about knowledge.
package struct ActionsChangePractice: Rule {
    package static let number = 17
    package static let level = CheckLevel.warning
    package static let title = "Aktiviteterna höjer inte bara kunskapen"
    package static let explanation =
        "Utbildningar och seminarier ändrar sällan något av sig själva. Lägg till något som ändrar arbetssätt eller styrning."
    package static let basis =
        "Jämställdhetsmyndigheten om länsstrategierna 2017–2021: kunskapshöjande aktiviteter dominerar."

    /// With fewer actions than this the sort says nothing.
    package var fewest = 3

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let noun = input.process.levels.action.noun
        let actions = input.lineage.liveActions
        if onlyKnowledge(actions) {
            return [
                Finding(
                    Self.self,
                    place: "Handlingsplanen",
                    text:
                        "Alla \(noun.counted(actions.count)) är kunskapshöjande; ingen ändrar arbetssätt eller styrning."
                )
            ]
        }
        let byArea = Dictionary(grouping: actions) { action in
            input.session.goals[input.session.representative(of: action.goal)]?.area
        }
        return input.process.areas.compactMap { area in
            guard let actions = byArea[area.id], onlyKnowledge(actions) else { return nil }
            return Finding(
                Self.self,
                subject: area.id.text,
                place: input.place(of: area),
                text: "Alla \(noun.counted(actions.count)) i området är kunskapshöjande."
            )
        }
    }

    private func onlyKnowledge(_ actions: [Action]) -> Bool {
        actions.count >= fewest && actions.allSatisfy { $0.kind == .knowledge }
    }
}
