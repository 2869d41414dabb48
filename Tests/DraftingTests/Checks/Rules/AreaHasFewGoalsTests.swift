import Drafting
import Engine
import Testing

struct AreaHasFewGoalsTests {
    let rule = AreaHasFewGoals()

    @Test func `five goals pass and six are found`() throws {
        var county = try CheckedCounty()
        for number in 1...5 { try county.goal("Mål \(number) är nått.") }
        #expect(county.findings(rule).isEmpty)
        try county.goal("Ännu ett mål är nått.")
        #expect(county.findings(rule).map(\.subject) == ["vald"])
        #expect(county.findings(rule).first?.text.contains("sex mål") == true)
    }
}
