import Drafting
import Engine
import Testing

struct ActionPlanCSVTests {
    private func county() throws -> CheckedCounty {
        var county = try CheckedCounty()
        let card = try county.card("Trygga kvällar")
        let goal = try county.goal("Alla är trygga.", cards: [card], links: GoalLinks(nationalGoals: ["d1"]))
        try county.move(to: "w1-plenum")
        let action = try county.action(
            "Tända lampor",
            for: goal,
            start: "2024-01-01",
            end: "2025-06-30",
            cards: [card],
            by: "bord-2"
        )
        let day = try #require(Day("2024-02-01"))
        try county.claim(
            "region",
            on: .action(id: action),
            role: "regiondirektör",
            state: .confirmed(on: day, by: "regionstyrelsen")
        )
        try county.claim("alvstrand", on: .action(id: action), role: "teknisk chef")
        try county.claim("jouren", on: .action(id: action), part: .partner)
        try county.indicator("Antal lampor", on: .action(id: action), reasonNotSplit: "Lampor har inget kön.")
        try county.goal("Makten är delad.", area: "makt")
        return county
    }

    @Test func `the plan has a row per action, and one for a goal without any`() throws {
        let rows = ActionPlanCSV.rows(try county().session)
        let header = try #require(rows.first)
        #expect(rows.allSatisfy { $0.count == header.count })
        let row = Dictionary(uniqueKeysWithValues: zip(header, rows[1]))
        #expect(row["aktivitet-id"] == "A1")
        #expect(row["ansvarig organisation"] == "Region Norr; Älvstrands kommun")
        #expect(row["roll"] == "regiondirektör; teknisk chef")
        #expect(row["status"] == "bekräftad; föreslagen")
        #expect(row["bekräftad datum"] == "2024-02-01; –")
        #expect(row["medverkande"] == "Jouren (föreslagen)")
        #expect(row["konsulterade"] == "")
        #expect(row["slut"] == "2025-06-30")
        #expect(row["könsuppdelad"] == "nej: Lampor har inget kön.")
        #expect(row["bord"] == "2")
        #expect(row["bygger på"] == "K1")
        #expect(rows[2].prefix(4) == ["M2.1", "Makten är delad.", "Makt", ""])
        #expect(rows.count == 3)
    }

    @Test func `in direction mode the rows are the goals with what they rest on`() throws {
        var county = try county()
        try county.act(.reword(id: "M1.1", text: "Alla i länet är trygga.", reason: "Tydligare"))
        let rows = ActionPlanCSV.rows(county.session, mode: .direction)
        let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
        #expect(row["mål"] == "Alla i länet är trygga.")
        #expect(row["första lydelse"] == "Alla är trygga.")
        #expect(row["antal lydelser"] == "2")
        #expect(row["nivå"] == "viljeinriktning")
        #expect(row["nationella delmål"] == "Makt och inflytande")
        #expect(row["inspel"] == "K1")
        #expect(row["bord"] == "1")
        #expect(rows.count == 3 && rows.allSatisfy { $0.count == rows[0].count })
    }

    @Test func `the file is the same each time, and empty before the process is founded`() throws {
        let session = try county().session
        #expect(ActionPlanCSV.bytes(session) == ActionPlanCSV.bytes(session))
        #expect(
            String(decoding: ActionPlanCSV.bytes(session), as: UTF8.self).contains("A1;Tända lampor;\"Region Norr; Älv")
        )
        #expect(ActionPlanCSV.rows(Session()) == [])
    }
}
