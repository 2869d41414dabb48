import Drafting
import Engine
import Testing

struct AreaIsCompleteTests {
    let rule = AreaIsComplete()

    @Test func `an area without problem text, goal or figure is found for each`() throws {
        let county = try CheckedCounty {
            $0.areas[0].problem = " "
            $0.areas[0].figures = []
        }
        let findings = county.findings(rule).filter { $0.subject == "vald" }
        #expect(
            findings.map(\.text) == [
                "Problembeskrivningen saknas.", "Området har inget mål.", "Ingen siffra med källa beskriver läget.",
            ]
        )
        #expect(findings.first?.place == "Fokusområde 1, Våld")
    }

    @Test func `example figures are to be replaced`() throws {
        var county = try CheckedCounty { $0.areas[0].figures[0].constructed = true }
        try county.goal("Alla är trygga.")
        #expect(county.findings(rule).first?.text == "Alla siffror är exempel och ska bytas ut före publicering.")
    }

    @Test func `a written area with a goal and a sourced figure passes`() throws {
        var county = try CheckedCounty()
        try county.goal("Alla är trygga.")
        try county.goal("Makten är delad.", area: "makt")
        #expect(county.findings(rule).isEmpty)
    }
}
