import Drafting
import Formats
import Testing

struct SectionsArePresentTests {
    let rule = SectionsArePresent()

    @Test func `a missing section and one still to be written are found`() throws {
        let document = Document.complete([
            .glossary: [], .foreword: [.paragraph([.emphasis("Förordet skrivs senare.")], style: .note)],
        ])
        let findings = try CheckedCounty().findings(rule, in: document)
        #expect(findings.map(\.subject) == ["forord", "begrepp"])
        #expect(findings.map(\.text) == ["Avsnittet är inte skrivet.", "Avsnittet saknas."])
    }

    @Test func `sections in the wrong order are found`() throws {
        var document = Document.complete
        document.blocks = Array(document.blocks.suffix(2) + document.blocks.dropLast(2))
        #expect(
            try CheckedCounty().findings(rule, in: document).contains { $0.text == "Avsnittet står i fel ordning." }
        )
    }

    @Test func `the complete document passes, and the plan may be missing from a direction`() throws {
        #expect(try CheckedCounty().findings(rule).isEmpty)
        let direction = Document.complete([.actionPlan: []])
        #expect(try CheckedCounty().findings(rule, in: direction, mode: .direction).isEmpty)
        #expect(try CheckedCounty().findings(rule, in: direction).map(\.subject) == ["bilaga-b"])
    }
}
