import Drafting
import Engine
import Testing

struct ActionIsCompleteTests {
    let rule = ActionIsComplete()

    @Test func `what an action lacks is listed, and only when the plan goes along`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        try county.action("Införa rutiner", for: goal)
        let findings = county.findings(rule)
        #expect(findings.map(\.text) == ["”Införa rutiner” saknar ansvarig, starttid, sluttid och indikator."])
        #expect(findings.first?.place == "Åtgärd A1, viljeinriktning M1.1")
        #expect(county.findings(rule, mode: .direction).isEmpty)
    }

    @Test func `a declined lead is no lead, and a dropped goal is no goal`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Införa rutiner", for: goal, start: "2024-02-01", end: "2026-12-31")
        try county.claim("region", on: .action(id: action), state: .declined(reason: "Tiden räcker inte."))
        try county.indicator("Antal rutiner", on: .action(id: action))
        try county.act(.judge(id: goal, verdict: .drop, reason: "Ryms i ett annat.", text: nil))
        #expect(county.findings(rule).map(\.text) == ["”Införa rutiner” saknar ansvarig och ett mål som står kvar."])
    }

    @Test func `a complete action passes, and a dropped one is not asked`() throws {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        let action = try county.action("Införa rutiner", for: goal, start: "2024-02-01", end: "2026-12-31")
        try county.claim("region", on: .action(id: action))
        try county.indicator("Antal rutiner", on: .action(id: action))
        let dropped = try county.action("Måla huset", for: goal)
        try county.act(.dropAction(id: dropped, reason: "Hör inte hit."))
        #expect(county.findings(rule).isEmpty)
    }
}
