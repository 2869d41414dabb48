import Drafting
import Engine
import Formats
import Testing

struct MakingIsAccountedForTests {
    let rule = MakingIsAccountedFor()

    @Test func `counts and sectors that the text passes over are found`() throws {
        var county = try CheckedCounty()
        try county.interview(["Många är rädda."])
        let document = Document.complete([.method: [.paragraph("Strategin togs fram i dialog med kommuner.")]])
        let findings = county.findings(rule, in: document)
        #expect(findings.map(\.subject) == ["intervjuer", "workshoppar", "sektorer", "antal"])
        #expect(findings[2].text == "Texten redovisar inte deltagare från regioner och föreningar.")
    }

    @Test func `numbers in words or figures pass`() throws {
        var county = try CheckedCounty()
        try county.interview(["Många är rädda."])
        #expect(county.findings(rule).isEmpty)
        let figures = Document.complete([
            .method: [
                .list(texts: ["1 intervju", "1 workshop", "två kommuner deltog"]),
                .table(
                    Table(
                        columns: [.init("Sektor"), .init("Workshop 1")],
                        rows: [["Regioner", "1 (1)"], ["Föreningar", "1 (1)"]]
                    )
                ),
            ]
        ])
        #expect(county.findings(rule, in: figures).isEmpty)
    }

    @Test func `sectors that are named without how many took part are found`() throws {
        var county = try CheckedCounty()
        try county.interview(["Många är rädda."])
        let named = Document.complete([
            .method: [.list(texts: ["1 intervju", "1 workshop", "Kommuner: 4", "Regioner och föreningar deltog"])]
        ])
        let findings = county.findings(rule, in: named)
        #expect(findings.map(\.text) == ["Texten säger inte hur många som deltog från regioner och föreningar."])
    }

    @Test func `a strategy without interviews is told so`() throws {
        #expect(try CheckedCounty().findings(rule).map(\.subject) == ["intervjuer"])
    }
}
