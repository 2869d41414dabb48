import Drafting
import Engine
import Formats
import Testing

struct OwnershipIsWordedAsAClaimTests {
    let rule = OwnershipIsWordedAsAClaim()

    private func county(_ state: Claim.State?) throws -> CheckedCounty {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Region Norr inför rutiner", for: goal)
        try county.claim("region", on: .action(id: action), state: state)
        return county
    }

    private func plan(_ owner: Table.Cell, header: String = "Ansvarig") -> Document {
        .complete([
            .actionPlan: [
                .table(
                    Table(
                        columns: [.init("Id"), .init("Åtgärd"), .init(header)],
                        rows: [["A1", "Region Norr inför rutiner", owner]]
                    )
                )
            ]
        ])
    }

    @Test(arguments: ["Region Norr (verksamhetschef)", "Bekräftad: Region Norr", "Älvstrands kommun; Region Norr"])
    func `an undecided owner that stands as a fact is found`(_ cell: String) throws {
        let findings = try county(.offered).findings(rule, in: plan(Table.Cell(cell)))
        #expect(findings.map(\.subject) == ["O1"])
        #expect(findings.first?.level == .stop)
    }

    @Test(arguments: [
        "Föreslagen: Region Norr (verksamhetschef)", "Erbjuden: Region Norr",
        "Villkorad: Region Norr. Villkor: Pengar finns.", "Region Norrstrand",
    ])
    func `the words that mark a claim pass, and so does another organisation with a longer name`(_ cell: String) throws
    {
        #expect(try county(nil).findings(rule, in: plan(Table.Cell(cell))).isEmpty)
    }

    @Test func `a decided owner may stand as a fact`() throws {
        let day = try #require(Day("2023-09-01"))
        let county = try county(.confirmed(on: day, by: "regionstyrelsen"))
        let cell: Table.Cell = "Region Norr (verksamhetschef). Bekräftad den 1 september 2023"
        #expect(county.findings(rule, in: plan(cell)).isEmpty)
    }

    @Test func `a decision dated after the draft has not been made`() throws {
        let day = try #require(Day("2099-03-01"))
        let county = try county(.confirmed(on: day, by: "regionstyrelsen"))
        let draft = StrategyDraft(session: county.session).document
        let findings = county.findings(rule, in: draft)
        #expect(findings.map(\.level) == [.warning])
        #expect(findings.first?.text.contains("beslut är daterat den 1 mars 2099, efter utkastets datum") == true)
        let text = PlainDocument(draft).text
        #expect(!text.contains("enligt beslut") && !text.contains("Bekräftad"))
        #expect(text.contains("Bekräftas: Region Norr (verksamhetschef). Beslut väntas den 1 mars 2099"))
        #expect(text.contains("Region Norr väntas besluta om att leda den."))
        let later = StrategyDraft(session: county.session, options: DraftOptions(date: Day("2099-03-02"))).document
        #expect(PlainDocument(later).text.contains("Region Norr leder den enligt beslut."))
    }

    @Test func `a source with the same name is no owner`() throws {
        #expect(try county(nil).findings(rule, in: plan("Region Norr", header: "Källa")).isEmpty)
    }

    @Test func `lists under a heading are read like tables`() throws {
        let document = Document.complete([
            .actionPlan: [
                .heading(.two, "A1 Region Norr inför rutiner", anchor: "a1"),
                .list(texts: ["Ansvarig: Region Norr", "Källa: Region Norr"]),
            ]
        ])
        #expect(try county(nil).findings(rule, in: document).count == 1)
    }
}
