import Engine

/// 3. Each national sub-goal is linked by a goal or consciously left out.
package struct NationalGoalIsCovered: Rule {
    package static let number = 3
    package static let level = CheckLevel.stop
    package static let title = "Varje nationellt delmål är kopplat eller medvetet utelämnat"
    package static let explanation =
        "De nationella delmålen är en checklista att täcka eller välja bort, inte tvingande rubriker. Koppla delmålet "
        + "till ett mål, eller skriv varför strategin lämnar det utanför."
    package static let basis =
        "De jämställdhetspolitiska delmålen; Västernorrland, Jönköping och Gävleborg har egna områden."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let linked = Set(input.lineage.links.values.flatMap(\.nationalGoals))
        let omitted = Set(input.session.omissions.map(\.subject))
        return input.process.nationalGoals
            .filter { !linked.contains($0.id) && !omitted.contains(.nationalGoal(id: $0.id)) }
            .map { goal in
                Finding(
                    Self.self,
                    subject: goal.id.text,
                    place: "Nationellt delmål \(goal.number)",
                    text: "Delmålet ”\(goal.title)” är inte kopplat till något mål och inte utelämnat med skäl."
                )
            }
    }
}
