import Engine

/// 14. Each goal has somebody who leads work toward it, and each invited sector has some role.
package struct EverySectorHasARole: Rule {
    package static let number = 14
    package static let level = CheckLevel.warning
    package static let title = "Varje mål har en ägare och varje inbjuden sektor en roll"
    package static let explanation =
        "Ett mål som ingen vill leda blir liggande, och en sektor som bjöds in men inte fick någon roll har inte "
        + "tagits till vara. Fråga runt, eller motivera varför det är så."
    package static let basis = "Egen regel."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        // Before the second workshop nobody has been asked.
        if input.mode == .direction, input.session.claims.isEmpty { return [] }
        let lineage = input.lineage
        let ownerless = lineage.liveGoals.filter { goal in
            !lineage.standingClaims(under: goal.id).contains { $0.part == .lead }
        }
        return ownerless.map { goal in
            Finding(
                Self.self,
                subject: goal.id.text,
                place: input.place(of: goal),
                text: "Ingen organisation leder arbetet mot målet."
            )
        } + idleSectors(in: input)
    }

    private func idleSectors(in input: CheckInput) -> [Finding] {
        let session = input.session
        let invited = Set(session.seats.values.compactMap { session.sector(of: $0.id) })
        let engaged = Set(
            session.claims.values.filter { !$0.isDeclined }
                .compactMap { session.organisations[$0.organisation]?.sector }
        )
        return input.process.sectors.filter { invited.contains($0.id) && !engaged.contains($0.id) }.map { sector in
            Finding(
                Self.self,
                subject: sector.id.text,
                place: "Sektor: \(sector.name)",
                text: "Sektorn \(sector.name) var inbjuden men har ingen roll i strategin."
            )
        }
    }
}
