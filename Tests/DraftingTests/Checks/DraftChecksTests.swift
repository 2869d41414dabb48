import Drafting
import Engine
import Formats
import Testing

struct DraftChecksTests {
    @Test func `the rules stand in the order of their numbers, each once and with its texts`() {
        let numbers = DraftChecks.all.map { type(of: $0).number }
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        #expect(Set(1...30).subtracting(numbers) == [29])
        for rule in DraftChecks.all {
            let type = type(of: rule)
            #expect(!type.title.isEmpty && type.explanation.hasSuffix(".") && type.basis.hasSuffix("."), "\(type)")
        }
    }

    @Test func `stops fail a draft until they are waived, and the reason stays`() throws {
        var county = try CheckedCounty()
        func report() throws -> CheckReport {
            try #require(DraftChecks.run(session: county.session, document: .complete, mode: .direction))
        }
        #expect(try !report().passes)
        #expect(try report().count(.stop) == 2)
        try county.act(.waive(check: 3, subject: "d1", reason: "Länet väntar på regionen."), by: "strateg")
        try county.act(.waive(check: 4, subject: nil, reason: "Egen plan finns."), by: "strateg")
        let waived = try report()
        #expect(waived.passes)
        #expect(waived.waived.map(\.waiver) == ["Länet väntar på regionen.", "Egen plan finns."])
        #expect(waived.idle.isEmpty)
        #expect(waived.summary.hasSuffix("; 2 med skriftligt skäl"))
    }

    @Test func `a waiver that meets nothing is shown as idle`() throws {
        var county = try CheckedCounty()
        try county.act(.waive(check: 3, subject: "d1", reason: "Länet väntar."), by: "strateg")
        try county.goal("Makten är delad.", links: GoalLinks(nationalGoals: ["d1"]))
        let report = try #require(DraftChecks.run(session: county.session, document: .complete, mode: .direction))
        #expect(report.idle.map(\.subject) == ["d1"])
    }

    @Test func `an unfounded session has nothing to check`() {
        #expect(DraftChecks.run(session: Session(), document: .complete, mode: .direction) == nil)
    }

    @Test func `levels are printed in Swedish, the gravest first`() {
        #expect(CheckLevel.allCases.sorted().map(\.printed) == ["stopp", "varning", "upplysning"])
    }

    @Test func `the draft tells the first twenty remarks of a check, and how many more there are`() {
        var report = CheckReport()
        report.findings = (1...23).map { number in
            Finding(ContributionIsAnswered.self, place: "Inspel K\(number)", text: "Inget besked.")
        }
        report.findings.append(Finding(NoPersonIsNamed.self, place: "Målbild M1", text: "Ett namn."))
        let told = report.notes
        #expect(told.count == 22)
        #expect(told[19].text == "Inspel K20: Inget besked.")
        #expect(told[20].text == "Granskningen räknar upp ytterligare tre anmärkningar av samma slag.")
        #expect(told[20].number == 2 && told[21].number == 27)
        report.findings.removeFirst(3)
        #expect(report.notes.count == 21)
    }
}
