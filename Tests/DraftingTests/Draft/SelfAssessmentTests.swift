import Drafting
import Engine
import Testing

struct SelfAssessmentTests {
    /// A county whose first workshop has a checklist and a self-rating.
    private func county() throws -> CheckedCounty {
        let items = [ChecklistItem(id: "mal", text: "Finns mål?"), ChecklistItem(id: "tid", text: "Finns tid?")]
        return try CheckedCounty { process in
            process.workshops[0].steps += [
                StepPlan(
                    id: "w1-lista",
                    title: "Checklista",
                    minutes: 10,
                    kind: .checklist(checklist: Checklist(title: "Jämställda beslut", items: items))
                ),
                StepPlan(
                    id: "w1-skatta",
                    title: "Skatta",
                    minutes: 10,
                    kind: .selfRating(factors: [RatingFactor(id: "ledning", title: "Ledning")], highest: 5)
                ),
            ]
        }
    }

    private func section(_ number: Int, _ county: CheckedCounty) -> String {
        PlainDocument(StrategyDraft(session: county.session).document).section("sa-togs-strategin-fram-\(number)")
    }

    private func answer(_ county: inout CheckedCounty, _ organisations: [(OrganisationID, ChecklistAnswer.Answer, Int)])
        throws
    {
        try county.move(to: "w1-lista")
        for (organisation, answer, _) in organisations {
            try county.act(
                .answerChecklist(step: nil, item: "mal", answer: answer, comment: nil, organisation: organisation)
            )
        }
        try county.move(to: "w1-skatta")
        for (organisation, _, value) in organisations {
            try county.act(
                .rateSelf(step: nil, factor: "ledning", value: value, proof: nil, organisation: organisation)
            )
        }
    }

    @Test func `svaren redovisas som antal och medelvärde, ingen organisation för sig`() throws {
        var county = try county()
        try answer(&county, [("alvstrand", .yes, 3), ("region", .partly, 4), ("jouren", .yes, 4)])
        #expect(
            section(5, county) == """
                Organisationerna svarade var för sig. Svaren redovisas bara sammanlagt, och bara där minst tre \
                organisationer har svarat.
                Tre organisationer svarade på checklistan ”Jämställda beslut” i workshop 1.
                |= Svar på checklistan, antal organisationer
                | Fråga | Ja | Delvis | Nej
                | Finns mål? | 2 | 1 | 0
                | Finns tid? | – | – | –
                Tre organisationer svarade på självskattningen i workshop 1. Skalan går från 1 till 5.
                |= Självskattning, medelvärde per framgångsfaktor
                | Faktor | Medelvärde | Organisationer
                | Ledning | 3,7 | 3
                """
        )
        #expect(section(6, county) == "Inga beslut har antecknats i workshopparna.")
    }

    @Test func `för få svar visas inte, och utan svar finns inget avsnitt`() throws {
        var county = try county()
        #expect(section(5, county) == "Inga beslut har antecknats i workshopparna.")
        try answer(&county, [("alvstrand", .yes, 3)])
        let text = section(5, county)
        #expect(text.contains("En organisation svarade på checklistan ”Jämställda beslut” i workshop 1. Det är för få"))
        #expect(!text.contains("|"))
    }
}
