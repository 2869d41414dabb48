import Drafting
import Engine
import Testing

struct TermsAreConsistentTests {
    let rule = TermsAreConsistent()

    @Test func `another county's word for a level is found`() throws {
        let county = try CheckedCounty {
            $0.texts.purpose = ["Länet enas om målbilder."]
            $0.areas[0].problem = "Målbilden är inte nådd."
        }
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["målbild"])
        #expect(findings.first?.place == "Syfte")
        #expect(findings.first?.text == "Ordet ”målbild” förekommer i två texter; nivån heter ”viljeinriktning”.")
    }

    @Test func `the county's own words and those it explains pass`() throws {
        let county = try CheckedCounty {
            $0.texts.purpose = ["Länet enas om viljeinriktningar i tre fokusområden och om insatser."]
            $0.glossary = [Term(term: "Insats", explanation: "Det någon gör.")]
        }
        #expect(county.findings(rule).isEmpty)
    }
}
