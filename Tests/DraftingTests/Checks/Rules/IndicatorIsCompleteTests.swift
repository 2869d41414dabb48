import Drafting
import Engine
import Testing

struct IndicatorIsCompleteTests {
    let rule = IndicatorIsComplete()

    @Test func `an indicator without baseline, source and cadence is found`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        try county.indicator("Oro", on: .goal(id: goal), baseline: nil, source: " ", cadence: nil)
        #expect(
            county.findings(rule).map(\.text) == ["Indikatorn ”Oro” saknar startvärde, källa och uppföljningstakt."]
        )
    }

    @Test func `a goal followed by activities alone is found, and one effect mends it`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Införa rutiner", for: goal)
        try county.indicator("Antal rutiner", on: .action(id: action), measures: .activity)
        #expect(county.findings(rule).map(\.subject) == ["M1.1"])
        try county.indicator("Andel trygga", on: .goal(id: goal), measures: .effect)
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `a goal that nothing measures is found once there is a plan`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        #expect(
            county.findings(rule).map(\.text) == [
                "Ingen indikator finns, varken för det själv eller för det som ska göras."
            ]
        )
        #expect(county.findings(rule, mode: .direction).isEmpty)
    }
}
