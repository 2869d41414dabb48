import Drafting
import Formats
import Testing

struct DraftIsMarkedTests {
    let rule = DraftIsMarked()

    @Test func `what the cover lacks is found one by one`() throws {
        var document = Document.complete
        document.metadata.caseNumber = nil
        document.metadata.status = ""
        let findings = try CheckedCounty().findings(rule, in: document)
        #expect(findings.map(\.text) == ["Utkastet saknar diarienummer.", "Utkastet saknar märkningen UTKAST."])
        #expect(findings.allSatisfy { $0.level == .stop })
    }

    @Test func `a marked draft passes`() throws {
        #expect(try CheckedCounty().findings(rule).isEmpty)
    }
}
