import Drafting
import Formats
import Testing

struct EveryoneIsDescribedTests {
    let rule = EveryoneIsDescribed()

    @Test func `groups that nothing is said of are found, each by itself`() throws {
        let findings = try CheckedCounty().findings(rule)
        #expect(findings.map(\.subject) == ["flickor-pojkar", "alder", "bakgrund", "funktionsnedsattning"])
        #expect(findings.first?.text == "Ingenstans sägs något om flickor och pojkar.")
        #expect(findings.allSatisfy { $0.level == .notice })
    }

    @Test func `a word in the present state, the vision or an area is enough, and one elsewhere is not`() throws {
        let document = Document.complete([
            .currentSituation: [.paragraph("Flickor mår sämre än pojkar. Unga är oroliga.")],
            .areas: [.list(texts: ["Utrikes födda kvinnor har svårare att få arbete"])],
            .method: [.paragraph("Samtal hölls med personer med funktionsnedsättning.")],
        ])
        #expect(try CheckedCounty().findings(rule, in: document).map(\.subject) == ["funktionsnedsattning"])
    }
}
