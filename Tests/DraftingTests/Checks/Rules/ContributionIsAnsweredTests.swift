import Drafting
import Engine
import Testing

struct ContributionIsAnsweredTests {
    let rule = ContributionIsAnswered()

    @Test func `a card that led nowhere is found`() throws {
        var county = try CheckedCounty()
        try county.card("Fler nattbussar")
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["K1"])
        #expect(findings.first?.place == "Inspel K1, bord 1")
    }

    @Test func `linked, merged, parked, left out and withdrawn cards are answered`() throws {
        var county = try CheckedCounty()
        let linked = try county.card("Trygga kvällar")
        let merged = try county.card("Trygghet på kvällen")
        let parked = try county.card("Skatten")
        let left = try county.card("Månlandning")
        let back = try county.card("Fel")
        try county.act(.merge(subject: .contributions(into: linked, from: [merged])))
        try county.goal("Alla är trygga.", cards: [merged])
        try county.act(.park(id: parked))
        try county.act(.leaveOut(id: left, reason: "Inte länets sak."))
        try county.act(.withdrawContribution(id: back))
        #expect(county.findings(rule).isEmpty)
    }

    @Test func `reactions, intentions and comments on a goal need no answer, a question and a loose comment do`() throws
    {
        var county = try CheckedCounty()
        let goal = try county.goal("Alla är trygga.")
        for kind in [.agrees, .missing, .intention] as [ContributionKind] {
            try county.card("Så är det", kind: kind)
        }
        try county.card("Bra", kind: .comment, goal: goal)
        #expect(county.findings(rule).isEmpty)
        let loose = try county.card("Hm", kind: .comment)
        let question = try county.card("Vem betalar?", kind: .question, goal: goal)
        let parked = try county.card("Gäller det riket?", kind: .question)
        try county.act(.park(id: parked))
        #expect(county.findings(rule).map(\.subject) == [loose.text, question.text])
        #expect(county.findings(rule).last?.text.hasPrefix("Frågan ”Vem betalar?” har inte fått något svar") == true)
    }
}
