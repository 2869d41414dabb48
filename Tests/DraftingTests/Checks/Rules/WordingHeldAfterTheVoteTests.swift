import Drafting
import Engine
import Testing

struct WordingHeldAfterTheVoteTests {
    let rule = WordingHeldAfterTheVote()

    private func voted() throws -> CheckedCounty {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        try county.move(to: "w1-rosta")
        try county.act(.vote(step: nil, ballot: .dots(dots: ["M1.1": 2])), by: "P1")
        return county
    }

    @Test func `a wording changed after the vote is shown before and after, with the reason`() throws {
        var county = try voted()
        try county.move(to: "w1-plenum")
        try county.act(.reword(id: "M1.1", text: "Alla i länet är trygga.", reason: "Tydligare"))
        #expect(
            county.findings(rule).map(\.text) == [
                "Före omröstningen: ”Alla är trygga.” Efter: ”Alla i länet är trygga.” Skäl: Tydligare"
            ]
        )
    }

    @Test func `a wording changed before the vote, or changed back, passes`() throws {
        var county = try voted()
        try county.move(to: "w1-plenum")
        #expect(county.findings(rule).isEmpty)
        try county.act(.reword(id: "M1.1", text: "Alla i länet är trygga.", reason: nil))
        try county.act(.reword(id: "M1.1", text: "Alla är trygga.", reason: nil))
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `an open vote says nothing yet`() throws {
        var county = try voted()
        try county.act(.reword(id: "M1.1", text: "Alla i länet är trygga.", reason: nil))
        #expect(county.findings(rule).isEmpty)
    }
}
