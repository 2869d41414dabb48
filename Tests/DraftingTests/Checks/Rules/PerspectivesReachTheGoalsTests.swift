import Drafting
import Engine
import Testing

struct PerspectivesReachTheGoalsTests {
    let rule = PerspectivesReachTheGoals()

    @Test func `a perspective nobody tagged, and one that stayed on the cards, are found`() throws {
        var county = try CheckedCounty()
        #expect(county.findings(rule).map(\.text) == ["Inget inspel, mål eller aktivitet är märkt med perspektivet."])
        try county.card("Fråga barnen", perspectives: ["barn"])
        #expect(county.findings(rule).first?.text.hasPrefix("Ett inspel är märkt med") == true)
    }

    @Test func `a goal, or an action with an indicator, carries it`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Fråga barnen", for: goal, perspectives: ["barn"])
        #expect(county.findings(rule).count == 1)
        try county.indicator("Antal frågade", on: .action(id: action))
        #expect(county.findings(rule).isEmpty)
        var carried = try CheckedCounty()
        try carried.goal("Barn är trygga.", cards: [try carried.card("Fråga barnen", perspectives: ["barn"])])
        #expect(carried.findings(rule).isEmpty, "ett kort som målet bygger på bär perspektivet dit")
        var other = try CheckedCounty()
        try other.goal("Barn är trygga.", links: GoalLinks(perspectives: ["barn"]))
        #expect(other.findings(rule).isEmpty)
    }
}
