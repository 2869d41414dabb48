import Engine

/// 4. Each subject the assignment points out is linked by a goal or left out with a reason.
package struct FocusItemIsCovered: Rule {
    package static let number = 4
    package static let level = CheckLevel.stop
    package static let title = "Varje fråga i uppdraget är kopplad eller medvetet utelämnad"
    package static let explanation =
        "Uppdraget räknar upp frågor som strategin bör beröra. Koppla frågan till ett mål, eller skriv varför "
        + "strategin lämnar den utanför."
    package static let basis = "Regleringsbrevet för 2023 och Jämställdhetsmyndighetens tillägg."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let linked = Set(input.lineage.links.values.flatMap(\.focusItems))
        let omitted = Set(input.session.omissions.map(\.subject))
        return input.process.focusItems
            .filter { !linked.contains($0.id) && !omitted.contains(.focusItem(id: $0.id)) }
            .map { item in
                Finding(
                    Self.self,
                    subject: item.id.text,
                    place: "Fråga i uppdraget",
                    text: "Frågan ”\(item.title)” är inte kopplad till något mål och inte utelämnad med skäl."
                )
            }
    }
}
