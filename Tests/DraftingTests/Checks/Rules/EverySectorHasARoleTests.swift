import Drafting
import Engine
import Testing

struct EverySectorHasARoleTests {
    let rule = EverySectorHasARole()

    @Test func `goals nobody leads and invited sectors without a role are found`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        try county.claim("region", on: .goal(id: goal), part: .partner)
        #expect(county.findings(rule).map(\.subject) == ["M1.1", "kommun", "civil"])
    }

    @Test func `leading an action of the goal is leading toward it`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Införa rutiner", for: goal)
        try county.claim("region", on: .action(id: action))
        try county.claim("alvstrand", on: .action(id: action), part: .partner)
        try county.claim("jouren", on: .goal(id: goal), part: .consulted)
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `a direction before anybody was asked passes`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        #expect(county.findings(rule, mode: .direction).isEmpty)
        #expect(county.findings(rule, mode: .actionPlan).count == 4)
    }
}
