import Engine

/// 11. Each action has somebody responsible, a time, an indicator and a goal; asked for when the plan is exported.
package struct ActionIsComplete: Rule {
    package static let number = 11
    package static let level = CheckLevel.stop
    package static let title = "Varje aktivitet har ansvarig, tid, indikator och mål"
    package static let explanation =
        "En handlingsplan säger vem som gör vad till när och hur det märks. Fyll i det som saknas, eller stryk "
        + "aktiviteten med ett skäl. Regeln gäller bara när handlingsplanen följer med."
    package static let basis = "Egen regel; fälten är de som länens handlingsplaner har."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        guard input.mode == .actionPlan else { return [] }
        let lineage = input.lineage
        return input.session.actions.values.compactMap { action in
            if action.dropped != nil { return nil }
            let subject = Indicator.Subject.action(id: action.id)
            var lacks: [String] = []
            if !lineage.standingClaims(on: subject).contains(where: { $0.part == .lead }) { lacks.append("ansvarig") }
            if action.start == nil { lacks.append("starttid") }
            if action.end == nil { lacks.append("sluttid") }
            if (lineage.indicators[subject] ?? []).isEmpty { lacks.append("indikator") }
            let goal = input.session.goals[input.session.representative(of: action.goal)]
            if goal == nil || goal?.isDropped == true { lacks.append("ett mål som står kvar") }
            if lacks.isEmpty { return nil }
            return Finding(
                Self.self,
                subject: action.id.text,
                place: input.place(of: action),
                text: "\(SwedishText.excerpt(action.text)) saknar \(Swedish.list(lacks))."
            )
        }
    }
}
