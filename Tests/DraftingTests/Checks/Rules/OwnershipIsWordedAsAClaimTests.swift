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
        let day = try #require(Day("2024-02-01"))
        let county = try county(.confirmed(on: day, by: "regionstyrelsen"))
        #expect(county.findings(rule, in: plan("Region Norr (verksamhetschef). Bekräftad den 1 februari 2024")).isEmpty)
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
