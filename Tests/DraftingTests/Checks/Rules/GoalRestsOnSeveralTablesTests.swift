import Drafting
import Engine
import Testing

struct GoalRestsOnSeveralTablesTests {
    let rule = GoalRestsOnSeveralTables()

    @Test func `a goal on one table's cards is found, with the county's own name for it`() throws {
        var county = try CheckedCounty()
        let cards = [try county.card("Trygga kvällar"), try county.card("Belysta vägar")]
        try county.goal("Alla är trygga.", cards: cards)
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["M1.1"])
        #expect(findings.first?.place == "Viljeinriktning M1.1, fokusområde 1")
        let text = "Målet vilar på inspel från ett bord och en sektor; minst två av vardera behövs."
        #expect(findings.first?.text == text)
    }

    @Test func `cards of two tables and sectors are enough, also when they come through a merge`() throws {
        var county = try CheckedCounty()
        let first = try county.card("Trygga kvällar", by: "P1")
        let second = try county.card("Trygghet på kvällen", by: "P2")
        try county.act(.merge(subject: .contributions(into: first, from: [second])))
        try county.goal("Alla är trygga.", cards: [first])
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `a card from a shared device speaks for the sectors at its table`() throws {
        var county = try CheckedCounty()
        let cards = [try county.card("Trygga kvällar", by: "bord-1"), try county.card("Ljus", by: "bord-2")]
        try county.goal("Alla är trygga.", cards: cards)
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `a goal without cards says so`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        #expect(county.findings(rule).first?.text == "Målet är inte kopplat till något inspel.")
    }
}
