import Drafting
import Engine
import Testing

struct ActionsChangePracticeTests {
    let rule = ActionsChangePractice()

    @Test func `three courses and nothing else are found, for the plan and for an area`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        for number in 1...3 { try county.action("Utbilda grupp \(number)", for: goal, kind: .knowledge) }
        #expect(county.findings(rule).map(\.place) == ["Handlingsplanen"])
        let other = try county.goal("Makten är delad.", area: "makt")
        try county.action("Ändra arbetsordningen", for: other, kind: .governance)
        #expect(county.findings(rule).map(\.subject) == ["vald"])
    }

    @Test func `two courses, or three with a change of practice, pass`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        for number in 1...2 { try county.action("Utbilda grupp \(number)", for: goal, kind: .knowledge) }
        #expect(county.findings(rule).isEmpty)
        try county.action("Ändra rutinen", for: goal)
        #expect(county.findings(rule).isEmpty)
    }
}
