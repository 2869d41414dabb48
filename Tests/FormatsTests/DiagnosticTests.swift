import Testing

@testable import Formats

@Suite struct DiagnosticTests {
    @Test func `findings are told file by file and place by place, the worst first`() {
        let findings = [
            Diagnostic(.note, file: "b.csv", place: .row(3), what: "tom rad"),
            Diagnostic(
                .warning,
                file: "a.json",
                place: .line(2, column: 9),
                what: "okänt namn",
                remedy: "menade du ’titel’?"
            ),
            Diagnostic(.error, file: "a.json", place: .line(2, column: 9), what: "värde saknas"),
            Diagnostic(.note, file: "a.json", what: "läst som Windows-1252"),
            Diagnostic(.error, file: "a.json", place: .line(2, column: 1), what: "trasig"),
        ]
        #expect(
            findings.lines(in: .swedish) == """
                a.json: notis: läst som Windows-1252
                a.json:2:1: fel: trasig
                a.json:2:9: fel: värde saknas
                a.json:2:9: varning: okänt namn – menade du ’titel’?
                b.csv: rad 3: notis: tom rad

                """
        )
        #expect(findings[0].line(in: .english) == "b.csv: row 3: note: tom rad")
        #expect(findings.hasErrors)
        #expect(![findings[0], findings[1]].hasErrors)
    }
}
