import Engine
import Formats
import Testing

@testable import Drafting

struct GoalIsMeasurableTests {
    let rule = GoalIsMeasurable()

    @Test(arguments: [
        "Att öka andelen kvinnor på chefsposter till 50 procent senast den 31 december 2026.",
        "Att samtliga kommuner inför rutiner före 2026-06-30.",
        "Halvera skillnaden i sjuktal till 2027.",
    ])
    func `verb, measure and date pass`(_ text: String) {
        #expect(rule.remarks(on: text).filter { !$0.swedish.contains("verb") } == [])
    }

    @Test(arguments: [
        ("Ett bättre län med 10 procent fler jobb 2026.", "börjar inte med"),
        ("Att öka andelen kvinnor senast 2026.", "saknar mått"),
        ("Att öka andelen till 40 procent.", "saknar datum"),
        ("Att värna om 20 föreningar till 2026.", "”Värna om”"),
        ("Att förbättra 3 rutiner till 2026.", "”Förbättra”"),
    ])
    func `what is missing is named`(_ text: String, _ remark: String) {
        #expect(rule.remarks(on: text).contains { $0.swedish.contains(remark) }, "\(rule.remarks(on: text))")
    }

    @Test func `the vague verbs can be exchanged`() {
        let text = "Att utveckla 12 mötesplatser till 2026."
        #expect(rule.remarks(on: text).count == 1)
        #expect(GoalIsMeasurable(vagueVerbs: ["värna om"]).remarks(on: text) == [])
    }

    @Test func `only measurable goals are read`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        #expect(county.findings(rule).isEmpty)
        try county.goal("Alla är trygga.", grammar: .smart)
        #expect(county.findings(rule).first?.place == "Delmål M1.2, fokusområde 1")
    }
}
