import Drafting
import Engine
import Testing

struct StrategySummaryTests {
    @Test func `the strategy is counted`() throws {
        var county = try CheckedCounty()
        try county.interview(["Ett.", "Två."])
        let card = try county.card("Trygga kvällar")
        try county.act(.hideContribution(id: try county.card("Dolt")))
        let goal = try county.goal("Alla är trygga.", cards: [card])
        let action = try county.action("Tända lampor", for: goal)
        try county.claim("region", on: .action(id: action))
        try county.claim("jouren", on: .action(id: action), state: .declined(reason: "Nej."))
        let report = try #require(DraftChecks.run(session: county.session, document: .complete, mode: .direction))
        let summary = StrategySummary.of(county.session, report)
        #expect([summary.interviews, summary.statements, summary.participants, summary.contributions] == [1, 2, 3, 1])
        #expect([summary.goals, summary.actions, summary.organisations, summary.stops] == [1, 1, 1, 2])
    }
}
