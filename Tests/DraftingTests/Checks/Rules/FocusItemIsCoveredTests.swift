import Drafting
import Engine
import Testing

struct FocusItemIsCoveredTests {
    let rule = FocusItemIsCovered()

    @Test func `a subject of the assignment without a goal is found`() throws {
        #expect(try CheckedCounty().findings(rule).map(\.subject) == ["beredskap"])
    }

    @Test func `a goal that links it is enough, unless the goal is dropped`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla kan hjälpa till i en kris.", links: GoalLinks(focusItems: ["beredskap"]))
        #expect(county.findings(rule).isEmpty)
        try county.act(.judge(id: goal, verdict: .drop, reason: "Ryms i ett annat.", text: nil))
        #expect(county.findings(rule).count == 1)
    }

    @Test func `leaving it out with a reason is enough`() throws {
        var county = try CheckedCounty()
        try county.act(.omit(omission: Omission(subject: .focusItem(id: "beredskap"), reason: "Egen plan.")))
        #expect(county.findings(rule).isEmpty)
    }
}
