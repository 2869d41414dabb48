import Drafting
import Engine
import Testing

struct NationalGoalIsCoveredTests {
    let rule = NationalGoalIsCovered()

    @Test func `a sub-goal that only an area names is not covered`() throws {
        var county = try CheckedCounty { $0.areas[0].nationalGoals = ["d1"] }
        try county.goal("Alla är trygga.")
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["d1"])
        #expect(findings.first?.level == .stop)
    }

    @Test func `a link from a goal that was merged away still counts`() throws {
        var county = try CheckedCounty()
        let kept = try county.goal("Alla är trygga.")
        let merged = try county.goal("Ingen är rädd.", links: GoalLinks(nationalGoals: ["d1"]))
        try county.act(.merge(subject: .goals(into: kept, from: [merged])))
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `leaving it out with a reason is enough`() throws {
        var county = try CheckedCounty()
        try county.act(.omit(omission: Omission(subject: .nationalGoal(id: "d1"), reason: "Finns i en annan plan.")))
        #expect(county.findings(rule).isEmpty)
    }
}
